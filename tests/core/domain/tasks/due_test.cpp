#include "core/domain/dates.h"
#include "core/domain/tasks/day_to_come.h"
#include "core/domain/tasks/due.h"
#include "core/domain/units/unit_progress.h"

#include <catch2/catch.hpp>

#include "core/domain/tasks/overview.h"
#include "core/domain/tasks/progress_words.h"

using namespace taizhang::domain;
using enum RequirementState;

TEST_CASE("逾期 and 临期 follow from the date", "[domain][due]")
{
    const QDate today(2024, 5, 20);
    const auto on = [&](int days) {
        return std::optional(today.addDays(days));
    };
    CHECK(timeliness(Missing, std::nullopt, today) == Timeliness::Undated);
    CHECK(timeliness(Missing, on(-1), today) == Timeliness::Overdue);
    CHECK(timeliness(Missing, on(0), today) == Timeliness::Soon);
    CHECK(timeliness(Missing, on(7), today) == Timeliness::Soon);
    CHECK(timeliness(Missing, on(8), today) == Timeliness::OnTime);
    CHECK(timeliness(Returned, on(-1), today) == Timeliness::Overdue);
    for (const auto settled : {Collected, Submitted, LeadReviewed, Accepted, NilReturn, NotApplicable})
        CHECK(timeliness(settled, on(-30), today) == Timeliness::Settled);
    CHECK(timelinessWords(Missing, on(-3), today) == QStringLiteral("逾期3天"));
    CHECK(timelinessWords(Missing, on(0), today) == QStringLiteral("临期，今天到期"));
    CHECK(timelinessWords(Missing, on(2), today) == QStringLiteral("临期，还有2天"));
    CHECK(timelinessWords(Missing, on(30), today).isEmpty());
}

TEST_CASE("an extension that was granted is the date that counts", "[domain][due]")
{
    CHECK(dueDay(QDate(2024, 5, 31), std::nullopt) == QDate(2024, 5, 31));
    CHECK(dueDay(QDate(2024, 5, 31), QDate(2024, 6, 30)) == QDate(2024, 6, 30));
    CHECK(dueDay(QDate(2024, 7, 31), QDate(2024, 6, 30)) == QDate(2024, 7, 31)); // moved since
    CHECK(dueDay(std::nullopt, QDate(2024, 6, 30)) == QDate(2024, 6, 30));
}

TEST_CASE("who was given more time is not chased while it lasts, but for its last days", "[domain][due]")
{
    const QDate today(2024, 6, 3);
    const auto chased = [&](RequirementState state, std::optional<QDate> due, std::optional<QDate> granted) {
        return isChased(state, {due, granted}, today);
    };
    const QDate past(2024, 5, 31);
    CHECK(chased(Missing, past, std::nullopt));
    CHECK_FALSE(chased(Missing, past, QDate(2024, 6, 30)));
    CHECK_FALSE(chased(Returned, past, QDate(2024, 6, 30)));
    CHECK(chased(Missing, past, QDate(2024, 6, 7)));          // 临期 by the granted date
    CHECK(chased(Missing, past, QDate(2024, 6, 1)));          // over
    CHECK(chased(Missing, QDate(2024, 7, 30), std::nullopt)); // a letter lists what is not due yet, too
    CHECK(chased(Missing, std::nullopt, std::nullopt));
    CHECK_FALSE(chased(Submitted, past, std::nullopt));
}

TEST_CASE("a retired unit owes nothing, and what it handed in counts", "[domain][due]")
{
    for (const auto state : {Missing, Returned}) {
        CHECK(counts(state, false));
        CHECK_FALSE(counts(state, true));
    }
    for (const auto state : {Submitted, LeadReviewed, Accepted, NilReturn, NotApplicable})
        CHECK(counts(state, true));
}

TEST_CASE("a unit whose file lies in the ledger is not silent", "[domain][due]")
{
    CHECK(isUnregistered(Missing, true, true));
    CHECK_FALSE(isUnregistered(Missing, false, false));
    CHECK(isUnregistered(Returned, true, true));
    CHECK_FALSE(isUnregistered(Returned, true, false)); // the pieces that went back
    CHECK_FALSE(isUnregistered(Submitted, true, true));
    UnitProgress progress;
    count(progress, Missing, {}, QDate(2024, 6, 3));
    CHECK(progress.silent());
    count(progress, Missing, {}, QDate(2024, 6, 3), true);
    CHECK(progress.unregistered == 1);
    CHECK_FALSE(progress.silent());
}

TEST_CASE("a unit that was given more time is not 都没有报 while that lasts", "[domain][due]")
{
    const QDate today(2024, 6, 3);
    const Dates extended{today.addDays(-3), today.addDays(30)};
    UnitProgress progress;
    count(progress, Missing, extended, today);
    CHECK(progress.spared == 1);
    CHECK(progress.overdue == 0);
    CHECK_FALSE(progress.silent());
    CHECK(progress.mark() == ProgressMark::NotStarted);
    UnitProgress later; // in its last days it is spoken of again
    count(later, Missing, extended, today.addDays(28));
    CHECK(later.silent());
    count(progress, Missing, {today, {}}, today); // the time was given for the other
    CHECK(progress.silent());
}

TEST_CASE("dashboard and 进度通报 count who is 都没有报 as the units' list does", "[domain][due]")
{
    Overview overview;
    for (const qint64 id : {1, 2, 3, 4})
        overview.units << Unit{*UnitId::parse(id), {}, {}, {}, UnitKind::Department, 0, {}};
    const auto ask = [&](qsizetype unit, RequirementState state, bool isSpared) {
        AskedItem item;
        item.unit = unit;
        item.state = state;
        item.isSpared = isSpared;
        overview.items << item;
    };
    ask(0, Missing, true);
    ask(0, NotApplicable, false);
    ask(1, Missing, true);
    ask(1, Missing, false);
    ask(2, Missing, false);
    ask(2, Submitted, false);
    CHECK(overview.silentUnits() == QList{false, true, false, false});
    overview.items[2].unregistered = true;
    CHECK_FALSE(overview.silentUnits()[1]);
}

TEST_CASE("where there is nothing to do no percentage is said", "[domain][progress]")
{
    Progress nothing;
    count(nothing, NotApplicable, false);
    CHECK(percentText(nothing) == QStringLiteral("—"));
    Progress one;
    count(one, Missing, false);
    CHECK(percentText(one) == QStringLiteral("0%"));
    count(one, Accepted, false);
    CHECK(percentText(one) == QStringLiteral("50%"));
}

TEST_CASE("rows of which the table asks nothing are not 不适用", "[domain][progress]")
{
    CHECK(markOf(Progress()) == ProgressMark::NotApplicable); // the table has no row for it
    Progress row;
    row.rows = 1;
    CHECK(markOf(row) == ProgressMark::NothingAsked);
    CHECK(markLabel(markOf(row)) == QStringLiteral("未列要求"));
    auto two = row;
    two += row;
    CHECK(markOf(two) == ProgressMark::NothingAsked);
    count(row, NotApplicable, false);
    CHECK(markOf(row) == ProgressMark::NotApplicable);
    row.reportPoints = 1;
    CHECK(markOf(row) == ProgressMark::NotStarted);
    row.reportPointsWritten = 1;
    CHECK(markOf(row) == ProgressMark::Complete);
}

TEST_CASE("a day without a year is the next such day, and said to be", "[domain][due]")
{
    const QDate today(2024, 6, 1);
    for (const auto *text : {"5月31日", "5-31", "05-31", "5/31", "5.31", "0531", " 5月 31号", "５月３１日"}) {
        INFO(text);
        const auto day = parseDayToCome(QString::fromUtf8(text), today);
        REQUIRE(day);
        CHECK(day->day == QDate(2025, 5, 31));
        CHECK(assumedYearWords(*day) == "没有写年份，按2025年5月31日算。");
    }
    CHECK(parseDayToCome("6-1", today)->day == today);
    CHECK(parseDayToCome("2月29日", today)->day == QDate(2028, 2, 29));
    CHECK(parseDayToCome("2024-5-31", today)->day == QDate(2024, 5, 31)); // as it is written
    CHECK(assumedYearWords(*parseDayToCome("2024-5-31", today)).isEmpty());
    for (const auto *text :
         {"", "2024", "2-30", "13-1", "5月", "31", "531", "24-5-31", "5-31x", "2024-02-30"}) {
        INFO(text);
        CHECK_FALSE(parseDayToCome(QString::fromUtf8(text), today));
    }
}

TEST_CASE("dates are read as people write them", "[domain][due]")
{
    for (const auto *text : {"2024-05-31", "2024/5/31", "2024.5.31", "2024年5月31日", "20240531",
                             " 2024年 5月 31日 ", "２０２４－０５－３１"}) {
        INFO(text);
        CHECK(parseDate(QString::fromUtf8(text)) == QDate(2024, 5, 31));
    }
    for (const auto *text :
         {"", "2024-02-30", "2024-13-01", "5月31日", "今天", "24-5-31", "1812-05-31", "2024-05-31x"}) {
        INFO(text);
        CHECK_FALSE(parseDate(QString::fromUtf8(text)));
    }
}

TEST_CASE("不适用 leaves a unit's denominator and 零报告 does not", "[domain][progress]")
{
    UnitProgress progress;
    const QDate today(2024, 5, 20);
    for (const auto state : {Missing, Submitted, LeadReviewed, Accepted, Returned, NilReturn, NotApplicable})
        count(progress, state, {QDate(2024, 5, 1), {}}, today);
    CHECK(progress.asked == 6);
    CHECK(progress.answered == 2);
    CHECK(progress.nilReturns == 1);
    CHECK(progress.waiting == 2);
    CHECK(progress.notApplicable == 1);
    CHECK(progress.overdue == 2);
    CHECK(progress.owed() == 2);
    CHECK_FALSE(progress.silent());
    CHECK(progress.percent() == 33);
    CHECK(progress.mark() == ProgressMark::Returned);
}

TEST_CASE("the state of a material is what its units come to", "[domain][progress]")
{
    CHECK(combinedState({{NotApplicable, 3}}) == NotApplicable);
    CHECK(combinedState({{Accepted, 2}, {NotApplicable, 1}}) == Accepted);
    CHECK(combinedState({{Accepted, 2}, {NilReturn, 1}}) == Accepted);
    CHECK(combinedState({{NilReturn, 2}}) == NilReturn);
    CHECK(combinedState({{Accepted, 2}, {Returned, 1}}) == Returned);
    CHECK(combinedState({{Accepted, 2}, {Submitted, 1}}) == Submitted);
    CHECK(combinedState({{LeadReviewed, 1}}) == Submitted);
    CHECK(combinedState({{Accepted, 59}, {Missing, 1}}) == Missing);
}
