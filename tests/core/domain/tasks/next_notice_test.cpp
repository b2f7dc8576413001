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

TEST_CASE("督办 and 通报 leave out what has time left, by its date or by an extension", "[notices]")
{
    using enum NoticeKind;
    const auto far = today.addDays(30), near = today.addDays(3), past = today.addDays(-3);
    for (const auto state : {RequirementState::Missing, RequirementState::Returned})
        for (const auto kind : {Supervision, Circular}) {
            CHECK_FALSE(speaksOf(kind, state, {far, {}}, today));
            CHECK_FALSE(speaksOf(kind, state, {past, far}, today));
            CHECK(speaksOf(kind, state, {near, {}}, today));
            CHECK(speaksOf(kind, state, {past, near}, today));
            CHECK(speaksOf(kind, state, {past, {}}, today));
            CHECK(speaksOf(kind, state, {{}, {}}, today));
        }
    CHECK(speaksOf(Prompt, RequirementState::Missing, {far, {}}, today));
    CHECK(speaksOf(Reminder, RequirementState::Returned, {far, {}}, today));
    CHECK_FALSE(speaksOf(Reminder, RequirementState::Missing, {past, far}, today));
    CHECK_FALSE(speaksOf(Circular, RequirementState::Submitted, {past, {}}, today));
    CHECK_FALSE(speaksOf(Assignment, RequirementState::Missing, {past, {}}, today));
}

TEST_CASE("beyond the 工作提示 it is too early while everything has time left", "[notices]")
{
    using enum Timeliness;
    for (const auto kind : {NoticeKind::Reminder, NoticeKind::Supervision, NoticeKind::Circular}) {
        CHECK(comesTooEarly(kind, {OnTime, OnTime}, true));
        for (const auto when : {Soon, Overdue, Undated})
            CHECK_FALSE(comesTooEarly(kind, {OnTime, when}, true));
    }
    for (const auto reminded : {false, true}) {
        CHECK_FALSE(comesTooEarly(NoticeKind::Prompt, {OnTime}, reminded));
        CHECK_FALSE(comesTooEarly(NoticeKind::Assignment, {OnTime}, reminded));
        CHECK_FALSE(comesTooEarly(NoticeKind::Reminder, {Soon}, reminded));
    }
}

TEST_CASE("nobody is pressed who was not reminded and is not late", "[notices]")
{
    using enum Timeliness;
    for (const auto kind : {NoticeKind::Supervision, NoticeKind::Circular}) {
        for (const auto when : {OnTime, Soon, Undated})
            CHECK(comesTooEarly(kind, {when}, false));
        CHECK_FALSE(comesTooEarly(kind, {Undated, Overdue}, false));
    }
}

TEST_CASE("who gets a 提醒函 in one go has it proposed, and a 工作提示 is for who has time left", "[notices]")
{
    using enum Timeliness;
    struct Case
    {
        UnitProgress standing;
        QList<Timeliness> owed;
    };
    const auto given =
        GENERATE_COPY(values<Case>({{owing(1), {Overdue, OnTime}}, {owing(0, 1), {Soon, OnTime}}}));
    const auto next = nextNotice(given.standing, {{NoticeKind::Assignment, today}}, today);
    CHECK(next.kind == NoticeKind::Reminder);
    CHECK_FALSE(comesTooEarly(*next.kind, given.owed, false));
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
