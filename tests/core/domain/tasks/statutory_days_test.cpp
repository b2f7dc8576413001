#include "core/domain/tasks/statutory_days.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

const QString
    report("每年3月1日前，县（区）人民政府向同级党委报告上一年度法治政府建设情况，抄送上一级司法行政部门；"
           "县级以上政府部门向本级党委报告，在4月1日前通过报刊等媒体向社会公开。");

QList<StatutoryDay> daysIn(const QString &text, QDate today)
{
    return statutoryDays({{95, text}}, today);
}

} // namespace

TEST_CASE("a day of every year is found with what is to be done by then", "[statutory]")
{
    const auto days = daysIn(report, QDate(2024, 2, 18));
    REQUIRE(days.size() == 2);
    CHECK(days[0] == StatutoryDay{95, "3月1日前", "县（区）人民政府向同级党委报告上一年度法治政府建设情况",
                                  QDate(2024, 3, 1), 12});
    CHECK(days[1] == StatutoryDay{95, "4月1日前", "通过报刊等媒体向社会公开", QDate(2024, 4, 1), 43});
    CHECK(statutorySentence(days[0]) ==
          "法定期限：第95项 3月1日前 县（区）人民政府向同级党委报告上一年度法治政府建设情况，还有12天");
}

TEST_CASE("of several days a material counts with the one that is about it", "[statutory]")
{
    const auto days = daysIn(report, QDate(2024, 2, 18));
    CHECK(statutoryDayOf(days, 95, "年度报告公布网址、截图") == QDate(2024, 4, 1));
    CHECK(statutoryDayOf(days, 95, "年度报告上区委常委会的请示、会议纪要") == QDate(2024, 3, 1));
    CHECK_FALSE(statutoryDayOf(days, 94, "网址"));
    // One that speaks of nothing public: the only day there is.
    CHECK(statutoryDayOf(daysIn("每年3月1日前报告", QDate(2024, 2, 18)), 95, "公开网址") ==
          QDate(2024, 3, 1));
}

TEST_CASE("the next time a statutory day comes", "[statutory]")
{
    struct Case
    {
        QString text;
        QDate today;
        QDate next;
        int left;
        bool rings;
    };
    const auto given = GENERATE(values<Case>({
        {"每年1月31日前公布", {2024, 1, 1}, {2024, 1, 31}, 30, true},
        {"每年1月31日前公布", {2024, 1, 31}, {2024, 1, 31}, 0, true},   // the day itself
        {"每年1月31日前公布", {2024, 2, 1}, {2025, 1, 31}, 365, false}, // over for this year
        {"每年1月31日前公布", {2024, 12, 17}, {2025, 1, 31}, 45, true}, // rings across the turn of the year
        {"每年1月31日前公布", {2024, 12, 16}, {2025, 1, 31}, 46, false},
        {"每年3月1日前报告", {2024, 2, 29}, {2024, 3, 1}, 1, true}, // a leap day between
        {"每年3月1日前报告", {2023, 2, 28}, {2023, 3, 1}, 1, true},
        {"每年2月底前报送", {2023, 2, 1}, {2023, 2, 28}, 27, true},
        {"每年2月底前报送", {2024, 2, 1}, {2024, 2, 29}, 28, true},
        {"每年2月29日前报送", {2023, 2, 1}, {2023, 2, 28}, 27, true},
        {"次年3月1日之前报送", {2023, 12, 31}, {2024, 3, 1}, 61, false},
        {"每年３月１日以前报送", {2023, 3, 1}, {2023, 3, 1}, 0, true}, // full width
    }));
    INFO(given.text.toStdString() << " " << given.today.toString(Qt::ISODate).toStdString());
    const auto days = daysIn(given.text, given.today);
    REQUIRE(days.size() == 1);
    CHECK(days[0].next == given.next);
    CHECK(days[0].daysLeft == given.left);
    CHECK(rings(days[0]) == given.rings);
    CHECK(daysLeftWords(days[0]) ==
          (given.left == 0 ? QString("今天到期") : QString("还有%1天").arg(given.left)));
}

TEST_CASE("what is no day of every year is none", "[statutory]")
{
    for (const auto *text : {"2024年3月1日前报送", "不少于30日", "5个工作日以内答复", "每年13月1日前",
                             "每年2月30日前", "每月报送一次", "3月份开展", ""})
        CHECK(daysIn(text, QDate(2024, 1, 1)).isEmpty());
}

TEST_CASE("days of several indicators stand in the order in which they come", "[statutory]")
{
    const QList<IndicatorWords> indicators{
        {1, "没有日期"}, {95, report}, {47, "每年1月31日前，公布有关数据。"}};
    QList<std::pair<int, int>> order; // indicator, month
    for (const auto &day : statutoryDays(indicators, QDate(2024, 3, 2)))
        order << std::pair(day.indicator, day.next.month());
    CHECK(order == QList<std::pair<int, int>>{{95, 4}, {47, 1}, {95, 3}});
}
