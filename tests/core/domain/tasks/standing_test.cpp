#include "core/domain/tasks/gaps.h"
#include "core/domain/tasks/matrix.h"
#include "core/domain/units/unit_progress.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;
using State = RequirementState;

namespace {

const QDate today(2024, 5, 20);

Unit unit(int id, const QString &name, UnitKind kind = UnitKind::Department)
{
    Unit made{*UnitId::parse(id), {}, name, {}, kind, id, {}, false, false};
    return made;
}

OverviewRow row(int section, int indicator, const QString &text, Progress progress = {}, int uncollected = 0)
{
    return {section, indicator, 1, 1, {}, text, progress, uncollected};
}

AskedItem item(qsizetype row, qsizetype unit, State state, std::optional<int> dueIn = {})
{
    return {
        row, unit, state, dueIn ? std::optional(today.addDays(*dueIn)) : std::nullopt, QStringLiteral("1"),
        {}};
}

/// Three rows, four units: the third is asked and silent, the fourth asked nothing.
Overview sample()
{
    Overview overview;
    overview.today = today;
    overview.sections = {{1, QStringLiteral("一、甲")}, {2, QStringLiteral("二、乙")}};
    overview.rows = {row(1, 4, QStringLiteral("公平竞争审查")), row(1, 46, QStringLiteral("行政复议应诉")),
                     row(2, 100, QStringLiteral("规范性文件清理"))};
    overview.units = {unit(1, QStringLiteral("区司法局")), unit(2, QStringLiteral("区教育局")),
                      unit(3, QStringLiteral("甲镇"), UnitKind::Township),
                      unit(4, QStringLiteral("乙镇"), UnitKind::Township)};
    overview.items = {item(0, 0, State::Accepted),      item(0, 0, State::Missing, -3),
                      item(0, 1, State::Submitted),     item(1, 1, State::Returned, 5),
                      item(1, 2, State::Missing, 3),    item(2, 0, State::NilReturn),
                      item(2, 1, State::NotApplicable), item(2, 2, State::Missing)};
    return overview;
}

QStringList unitsOf(const Overview &overview, const Matrix &matrix)
{
    QStringList names;
    for (const auto place : matrix.units())
        names << overview.units[place].name;
    return names;
}

QList<int> indicatorsOf(const Overview &overview, const Matrix &matrix)
{
    QList<int> numbers;
    for (const auto place : matrix.rows())
        numbers << overview.rows[place].indicator;
    return numbers;
}

} // namespace

TEST_CASE("a requirement stands by its state and its date", "[domain][matrix]")
{
    using enum Standing;
    const auto standing = [](State state, std::optional<int> dueIn) {
        return standingOf(state, item(0, 0, state, dueIn).due, today);
    };
    CHECK(standing(State::Missing, {}) == Missing);
    CHECK(standing(State::Missing, 30) == Missing);
    CHECK(standing(State::Missing, 7) == Soon);
    CHECK(standing(State::Missing, -1) == Overdue);
    CHECK(standing(State::Returned, 7) == Returned);
    CHECK(standing(State::Returned, -1) == Overdue);
    CHECK(standing(State::Submitted, -9) == Waiting);
    CHECK(standing(State::LeadReviewed, {}) == Waiting);
    CHECK(standing(State::Accepted, -9) == Accepted);
    CHECK(standing(State::NilReturn, -9) == NilReturn);
    CHECK(standing(State::NotApplicable, -9) == NotApplicable);
}

TEST_CASE("a cell is told by the worst of what is asked, and 不适用 leaves the denominator",
          "[domain][matrix]")
{
    StandingCounts counts;
    CHECK_FALSE(counts.worst());
    counts.add(Standing::NotApplicable);
    CHECK(counts.worst() == Standing::NotApplicable);
    CHECK(counts.asked() == 0);
    counts.add(Standing::Accepted);
    counts.add(Standing::NilReturn);
    counts.add(Standing::Waiting);
    CHECK(counts.worst() == Standing::Waiting);
    CHECK(counts.owed() == 0);
    counts.add(Standing::Returned);
    counts.add(Standing::Overdue);
    counts.add(Standing::Overdue);
    CHECK(counts.worst() == Standing::Overdue);
    CHECK(counts.asked() == 6);
    CHECK(counts.answered() == 2);
    CHECK(counts.owed() == 3);
    CHECK(counts.words() == "退回 1，未报送 2（逾期 2），待审核 1，通过 1，零报告 1，不适用 1");
}

TEST_CASE("the figures of matrix and 进度 are those of indicator page, 待办 and 按单位", "[domain][matrix]")
{
    Overview overview = sample();
    overview.items.clear();
    UnitProgress figures;
    for (const auto state : {State::Missing, State::Submitted, State::LeadReviewed, State::Accepted,
                             State::Returned, State::NilReturn, State::NotApplicable})
        for (const auto dueIn :
             {std::optional<int>(), std::optional(-3), std::optional(3), std::optional(30)}) {
            const auto one = item(0, 0, state, dueIn);
            overview.items << one;
            count(figures, one.state, {one.due, {}}, today);
        }
    const auto counts = Matrix(overview, {}).total();
    CHECK(counts.asked() == figures.asked);
    CHECK(counts.answered() == figures.answered);
    CHECK(counts.of(Standing::Waiting) == figures.waiting);
    CHECK(counts.missing() == figures.missing);
    CHECK(counts.returned() == figures.returned);
    CHECK(counts.owed() == figures.owed());
    CHECK(counts.overdue() == figures.overdue);
    CHECK(counts.soon() == figures.soon);
    CHECK(counts.words() ==
          "退回 4（逾期 1，临期 1），未报送 4（逾期 1，临期 1），待审核 8，通过 4，零报告 4，不适用 4");
}

TEST_CASE("the matrix has every unit, who sent or was asked nothing included", "[domain][matrix]")
{
    const auto overview = sample();
    const Matrix matrix(overview, {});
    CHECK(unitsOf(overview, matrix) == QStringList{"区司法局", "区教育局", "甲镇", "乙镇"});
    CHECK(matrix.cell(0, 0).worst() == Standing::Overdue);
    CHECK(matrix.cell(0, 0).of(Standing::Accepted) == 1);
    CHECK(matrix.cell(1, 1).worst() == Standing::Returned);
    CHECK(matrix.cell(1, 2).worst() == Standing::Soon);
    CHECK(matrix.cell(0, 3).isEmpty());
    CHECK(matrix.ofRow(0).asked() == 3);
    CHECK(matrix.ofRow(2).asked() == 2); // without the one that is 不适用
    CHECK(matrix.ofUnit(2).asked() == 2);
    CHECK(matrix.ofUnit(2).answered() == 0);
    CHECK(matrix.total().asked() == 7);
    CHECK(matrix.total().answered() == 2);
}

TEST_CASE("the matrix is narrowed by words, section, kind and state", "[domain][matrix]")
{
    auto overview = sample();
    const auto keys = unitKeys(overview.units);
    const auto rows = [&](const QString &query) {
        MatrixFilter filter;
        filter.rowQuery = query;
        return indicatorsOf(overview, Matrix(overview, filter, keys));
    };
    CHECK(rows("4") == QList{4, 46});
    CHECK(rows("第46项") == QList{46});
    CHECK(rows("公平　竞争") == QList{4});
    CHECK(rows("没有这样的").isEmpty());
    const auto units = [&](auto set) {
        MatrixFilter filter;
        set(filter);
        return unitsOf(overview, Matrix(overview, filter, keys));
    };
    CHECK(units([](auto &filter) { filter.unitQuery = "qsfj"; }) == QStringList{"区司法局"});
    CHECK(units([](auto &filter) { filter.unitQuery = "镇"; }) == QStringList{"甲镇", "乙镇"});
    CHECK(units([](auto &filter) { filter.kind = UnitKind::Department; }) ==
          QStringList{"区司法局", "区教育局"});
    CHECK(units([](auto &filter) { filter.askedOnly = true; }) ==
          QStringList{"区司法局", "区教育局", "甲镇"});
    CHECK(units([](auto &filter) { filter.askedUnitsOnly = true; }) ==
          QStringList{"区司法局", "区教育局", "甲镇"});
    MatrixFilter asked;
    asked.askedUnitsOnly = true;
    asked.rowQuery = "46"; // a unit keeps its column whatever rows there are
    CHECK(unitsOf(overview, Matrix(overview, asked)).size() == 3);
    CHECK(Matrix(overview, asked).unaskedUnits() == 1);
    auto unasked = overview;
    unasked.items.clear();
    CHECK(unitsOf(unasked, Matrix(unasked, asked)).size() == 4);
    CHECK(units([](auto &filter) { filter.state = MatrixState::Overdue; }) == QStringList{"区司法局"});
    overview.units[3].retired = true; // and asked nothing
    CHECK(units([](auto &) {}) == QStringList{"区司法局", "区教育局", "甲镇"});

    MatrixFilter filter;
    filter.state = MatrixState::Missing; // overdue ones, too
    filter.section = 1;
    const Matrix missing(overview, filter, keys);
    CHECK(indicatorsOf(overview, missing) == QList{4, 46});
    CHECK(unitsOf(overview, missing) == QStringList{"区司法局", "甲镇"});
    CHECK(missing.total().all() == 2);
    CHECK(missing.cell(0, 0).all() == 1); // without the one that is 通过
    CHECK(missing.cell(0, 1).isEmpty());
    CHECK(itemsOf(overview, 0, 0, MatrixState::Any).size() == 2);
    CHECK(itemsOf(overview, 0, 0, MatrixState::Missing).size() == 1);
}

TEST_CASE("the worst gap comes first, silent units last", "[domain][gaps]")
{
    auto overview = sample();
    Progress written;
    written.reportPoints = 4;
    written.reportPointsWritten = 4;
    Progress unwritten = written;
    unwritten.reportPointsWritten = 1;
    overview.rows << row(2, 99, "待写", unwritten) << row(2, 98, "齐了", written)
                  << row(2, 97, "待收", written, 2);
    const auto gaps = gapsOf(overview);
    QList<int> numbers;
    QStringList silent;
    for (const auto &gap : gaps) {
        if (gap.row)
            numbers << overview.rows[*gap.row].indicator;
        else
            silent << overview.units[*gap.unit].name;
    }
    // 逾期, 退回, two 未收集, one 未报送, 要点未写; what is complete is not there.
    CHECK(numbers == QList{4, 46, 97, 100, 99});
    CHECK(silent == QStringList{"甲镇"});
    CHECK(gaps.last().unit.has_value());
    CHECK(gaps[0].owing == QList<qsizetype>{0});
    CHECK(gaps[1].owing == QList<qsizetype>{1, 2}); // 退回 before 临期
    CHECK(gaps[4].unwritten == 3);
}
