#include "core/domain/reports/report_marks.h"

#include "core/domain/reports/report_coverage.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

const QString uuid = QStringLiteral("0b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80");

} // namespace

TEST_CASE("a citation keeps its meaning through what typing and copying do to it", "[domain]")
{
    for (const auto &text :
         {citationMark(uuid), QStringLiteral("{{ 证据：%1 }}").arg(uuid), citationMark(uuid.toUpper())}) {
        const auto marks = reportMarksIn(QStringLiteral("见") + text + QStringLiteral("。"));
        REQUIRE(marks.size() == 1);
        CHECK(marks.first() == ReportMark{ReportMark::Kind::Citation, uuid, 1, 1 + text.size()});
    }
    CHECK(reportMarksIn("{{证据:不是编号}} {{证据:" + uuid + "} {证据}").isEmpty());
}

TEST_CASE("a name cannot break out of the mark of its source", "[domain]")
{
    const auto mark = sourceMark("区{{农业}}\n农村局");
    REQUIRE(reportMarksIn(mark).size() == 1);
    CHECK(reportMarksIn(mark).first().value == "区农业 农村局");
    CHECK(reportMarksIn(mark).first().kind == ReportMark::Kind::Source);
}

TEST_CASE("marks are shown in words, and count as none", "[domain]")
{
    const auto text = "甲" + citationMark(uuid) + "乙" + sourceMark("区水务局");
    CHECK(withMarksAs(text, [](const ReportMark &mark) {
              return mark.kind == ReportMark::Kind::Citation ? QStringLiteral("附件1") : QStringLiteral("!");
          }) == "甲附件1乙!");
    CHECK(withoutMarks(text) == "甲乙");
    CHECK(writtenCharacters(text) == 2);
}

TEST_CASE("a point that only cites evidence is short, not empty: its citation is printed", "[domain]")
{
    const auto cited = citationMark(uuid);
    struct Case
    {
        QString text;
        ReportCoverage coverage;
    };
    const Case cases[]{{"", ReportCoverage::Empty},
                       {" \n\t", ReportCoverage::Empty},
                       {sourceMark("区水务局"), ReportCoverage::Empty}, // never printed
                       {cited, ReportCoverage::Short},
                       {sourceMark("区水务局") + cited, ReportCoverage::Short},
                       {"见" + cited + "。", ReportCoverage::Short},
                       {cited + "【数量】件", ReportCoverage::Open},
                       {QStringLiteral("写").repeated(59) + cited, ReportCoverage::Short},
                       {QStringLiteral("写").repeated(60) + cited, ReportCoverage::Written}};
    for (const auto &each : cases) {
        INFO(each.text.toStdString());
        CHECK(coverageOf(each.text) == each.coverage);
    }
    CHECK(countsAsWritten(cited));
    CHECK(writtenCharacters(cited) == 0);
}

TEST_CASE("a field that was not filled in leaves the point short", "[domain]")
{
    const auto full = QStringLiteral("写").repeated(100);
    CHECK(coverageOf(full) == ReportCoverage::Written);
    CHECK(coverageOf(full + "【数量】件") == ReportCoverage::Open);
    CHECK_FALSE(countsAsWritten(full + "【数量】件"));
    CHECK(countsAsWritten("短。"));
    CHECK_FALSE(countsAsWritten(" "));
    CHECK(openFields("【年份】【】【数\n量】〔2023〕") == 2);
}
