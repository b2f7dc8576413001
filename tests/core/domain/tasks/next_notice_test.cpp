#include "core/domain/tasks/next_notice.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

const QDate today(2024, 6, 20); // a Thursday

UnitProgress owing(int overdue, int soon = 0)
{
    UnitProgress standing;
    standing.asked = 5;
    standing.missing = 3;
    standing.overdue = overdue;
    standing.soon = soon;
    return standing;
}

} // namespace

TEST_CASE("what a 催办 of each kind lists of what a unit is asked", "[notices]")
{
    using enum NoticeKind;
    using State = RequirementState;
    const auto far = today.addDays(30), near = today.addDays(3), past = today.addDays(-3);
    const QList<AskedTask> asked{
        {State::Missing, {far, {}}},   // 0: has time left
        {State::Missing, {past, far}}, // 1: was given more time, which lasts
        {State::Missing, {past, near}}, {State::Missing, {near, {}}},   {State::Missing, {past, {}}},
        {State::Missing, {{}, {}}},     {State::Returned, {far, {}}}, // 6: went back, with time left
        {State::Returned, {past, {}}},  {State::Submitted, {past, {}}}, {State::NotApplicable, {past, {}}},
    };
    const auto listed = [&](NoticeKind kind) {
        const auto content = reminderContent(kind, asked, today);
        CHECK_FALSE(content.isTooEarly);
        return content.places;
    };
    CHECK(listed(Prompt) == QList<qsizetype>{0, 2, 3, 4, 5, 6, 7});
    CHECK(listed(Reminder) == QList<qsizetype>{2, 3, 4, 5, 6, 7}); // whatever else the unit owes
    CHECK(listed(Supervision) == QList<qsizetype>{2, 3, 4, 5, 7});
    CHECK(listed(Circular) == listed(Supervision));
    for (const auto kind : {Prompt, Reminder, Supervision, Circular})
        CHECK(reminderContent(kind, {asked[1], asked[8]}, today).places.isEmpty());
}

TEST_CASE("beyond the 工作提示 it is too early while everything has time left", "[notices]")
{
    const AskedTask far{RequirementState::Missing, {today.addDays(30), {}}, true};
    for (const auto kind : {NoticeKind::Reminder, NoticeKind::Supervision, NoticeKind::Circular}) {
        const auto content = reminderContent(kind, {far, far}, today);
        CHECK(content.isTooEarly);
        CHECK(content.places == QList<qsizetype>{0, 1}); // for who wants it all the same
        CHECK_FALSE(reminderContent(kind, {}, today).isTooEarly);
    }
    CHECK_FALSE(reminderContent(NoticeKind::Prompt, {far}, today).isTooEarly);
}

TEST_CASE("nobody is pressed who was not reminded and is not late", "[notices]")
{
    const AskedTask soon{RequirementState::Missing, {today.addDays(2), {}}};
    const AskedTask undated{RequirementState::Missing, {}};
    const AskedTask late{RequirementState::Missing, {today.addDays(-1), {}}};
    for (const auto kind : {NoticeKind::Supervision, NoticeKind::Circular}) {
        CHECK(reminderContent(kind, {soon, undated}, today).isTooEarly);
        CHECK_FALSE(reminderContent(kind, {undated, late}, today).isTooEarly);
        CHECK_FALSE(reminderContent(kind, {{soon.state, soon.dates, true}, undated}, today).isTooEarly);
    }
    CHECK_FALSE(reminderContent(NoticeKind::Reminder, {soon}, today).isTooEarly);
}

TEST_CASE("who gets a 提醒函 in one go has it proposed", "[notices]")
{
    const AskedTask far{RequirementState::Missing, {today.addDays(30), {}}};
    const auto given = GENERATE(1, 0);
    const AskedTask urgent{RequirementState::Missing, {today.addDays(given == 1 ? -1 : 2), {}}};
    const auto next = nextNotice(owing(given, 1 - given), {{NoticeKind::Assignment, today}}, today);
    REQUIRE(next.kind == NoticeKind::Reminder);
    CHECK_FALSE(reminderContent(*next.kind, {urgent, far}, today).isTooEarly);
}

TEST_CASE("what most units would get is begun with, else a 工作提示", "[notices]")
{
    using enum NoticeKind;
    CHECK(kindToBeginWith({}) == Prompt);
    CHECK(kindToBeginWith({std::nullopt, std::nullopt}) == Prompt);
    CHECK(kindToBeginWith({Reminder, std::nullopt, Supervision, Supervision}) == Supervision);
    CHECK(kindToBeginWith({Supervision, Reminder}) == Reminder);
}

TEST_CASE("the degree that is proposed next", "[notices]")
{
    using Kind = NoticeKind;
    struct Case
    {
        const char *what;
        UnitProgress standing;
        QList<SentNotice> sent;
        std::optional<Kind> next;
        const char *why;
    };
    const QDate longAgo(2024, 5, 6);
    const auto late = owing(2);
    auto sentBack = owing(0);
    sentBack.returned = 1;
    const auto given = GENERATE_COPY(values<Case>({
        {"never told", owing(0), {}, Kind::Assignment, "交办了 5 项，没有登记发过交办单"},
        {"never told, soon", owing(0, 1), {}, Kind::Assignment, ""},
        {"never told, and late", late, {}, Kind::Reminder, "逾期 2 项，还没有催办过"},
        {"never told, and sent back", sentBack, {}, Kind::Reminder, "退回 1 项，还没有催办过"},
        {"told, nothing urgent", owing(0), {{Kind::Assignment, longAgo}}, std::nullopt, "还没有临期"},
        {"told, soon", owing(0, 1), {{Kind::Assignment, longAgo}}, Kind::Reminder, "临期 1 项"},
        {"told, late", late, {{Kind::Assignment, longAgo}}, Kind::Reminder, "逾期 2 项"},
        {"prompted", late, {{Kind::Assignment, longAgo}, {Kind::Prompt, longAgo}}, Kind::Reminder, ""},
        {"reminded",
         late,
         {{Kind::Reminder, longAgo}},
         Kind::Supervision,
         "2024年5月6日发过提醒函，到2024年5月13日没有办完，仍有逾期 2 项"},
        {"supervised", late, {{Kind::Supervision, longAgo}}, Kind::Circular, ""},
        {"at the end", late, {{Kind::Circular, longAgo}}, Kind::Circular, ""},
        {"still has time",
         late,
         {{Kind::Reminder, today.addDays(-2)}},
         std::nullopt,
         "2024年6月18日发过提醒函，等到2024年6月24日"},
        {"the last day to answer", late, {{Kind::Reminder, today.addDays(-5)}}, std::nullopt, "等到"},
        {"a day after it", late, {{Kind::Reminder, today.addDays(-6)}}, Kind::Supervision, ""},
        {"reminded of what is dealt with", late, {{Kind::Supervision, longAgo, false}}, Kind::Reminder, ""},
        {"a receipt is no reminder", late, {{Kind::Receipt, longAgo}}, Kind::Reminder, ""},
        {"nothing late any more", owing(0, 1), {{Kind::Reminder, longAgo}}, std::nullopt, "现在没有逾期"},
        {"the latest of a degree counts",
         late,
         {{Kind::Prompt, today}, {Kind::Prompt, longAgo}},
         std::nullopt,
         ""},
        {"sent back, with time left, and reminded",
         sentBack,
         {{Kind::Reminder, longAgo}},
         Kind::Reminder,
         "仍有退回 1 项"},
        {"owes nothing", UnitProgress{}, {{Kind::Reminder, longAgo}}, std::nullopt, "没有交办过材料"},
    }));
    INFO(given.what);
    const auto next = nextNotice(given.standing, given.sent, today);
    CHECK(next.kind == given.next);
    CHECK(next.reason.contains(QString::fromUtf8(given.why)));
    CHECK_FALSE(next.reason.isEmpty());
}

TEST_CASE("who owes something that no notice names gets a 交办单 again, unless it is reminded", "[notices]")
{
    const QList<SentNotice> told{{NoticeKind::Assignment, today.addDays(-30)}};
    const auto again = nextNotice(owing(0), told, today, 1);
    CHECK(again.kind == NoticeKind::Assignment);
    CHECK(again.reason == "新交办的 1 项还没有写进发过的文书");
    CHECK_FALSE(nextNotice(owing(0), told, today, 0).kind);
    CHECK(nextNotice(owing(1), told, today, 1).kind == NoticeKind::Reminder);
}
