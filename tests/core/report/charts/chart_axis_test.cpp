#include "core/report/charts/chart_axis.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace taizhang::report;

namespace {

QStringList labels(const QDate &first, const QDate &last, int most)
{
    QStringList found;
    for (const auto &tick : dateTicks(first, last, most)) {
        CHECK(tick.date >= first);
        CHECK(tick.date <= last);
        found.append(tick.label);
    }
    return found;
}

} // namespace

TEST_CASE("an axis of numbers begins at 0 and ends at or beyond the greatest", "[chart]")
{
    CHECK(integerAxis(0, 7, 10).ticks() == QList<double>{0, 1, 2, 3, 4, 5, 6, 7});
    CHECK(integerAxis(0, 7, 4).ticks() == QList<double>{0, 2, 4, 6, 8});
    CHECK(integerAxis(0, 112, 6).ticks() == QList<double>{0, 20, 40, 60, 80, 100, 120});
    CHECK(integerAxis(0, 0, 5).ticks() == QList<double>{0, 1});
    CHECK(integerAxis(-3, 4, 5).ticks() == QList<double>{-4, -2, 0, 2, 4});
    for (const double greatest : {1.0, 2.5, 9.0, 99.0, 101.0, 12345.0, 1e9, 1e14}) {
        for (int most = 1; most <= 10; ++most) {
            const auto axis = integerAxis(0, greatest, most);
            CHECK(axis.ticks().size() <= most + 1);
            CHECK(axis.upper >= greatest);
            CHECK(axis.step == std::round(axis.step));
        }
    }
}

TEST_CASE("an axis of percent is the same whatever the values", "[chart]")
{
    CHECK(percentAxis(0, 3, 5).ticks() == QList<double>{0, 20, 40, 60, 80, 100});
    CHECK(percentAxis(0, 100, 10).ticks().size() == 11);
    CHECK(percentAxis(0, 100, 1).ticks() == QList<double>{0, 100});
    CHECK(percentAxis(0, 130, 10).upper >= 130);
    CHECK(percentAxis(0, 5000, 3).upper >= 5000);
}

TEST_CASE("dates are marked as people count them", "[chart]")
{
    CHECK(labels({2024, 3, 1}, {2024, 3, 4}, 6) == QStringList{"2024年3月1日", "3月2日", "3月3日", "3月4日"});
    // 4 March 2024 was a Monday.
    CHECK(labels({2024, 3, 1}, {2024, 4, 1}, 6) ==
          QStringList{"2024年3月4日", "3月11日", "3月18日", "3月25日", "4月1日"});
    CHECK(labels({2023, 11, 3}, {2024, 3, 20}, 6) == QStringList{"2023年12月", "2024年1月", "2月", "3月"});
    CHECK(labels({2023, 1, 1}, {2024, 3, 20}, 6) ==
          QStringList{"2023年1月", "4月", "7月", "10月", "2024年1月"});
    CHECK(labels({2016, 5, 1}, {2024, 3, 20}, 9) ==
          QStringList{"2017年", "2018年", "2019年", "2020年", "2021年", "2022年", "2023年", "2024年"});
}

TEST_CASE("there is always a tick and never one too many", "[chart]")
{
    CHECK(labels({2024, 3, 1}, {2024, 3, 1}, 5) == QStringList{"2024年3月1日"});
    for (const int days : {0, 1, 3, 10, 33, 100, 365, 366, 1000, 5000, 40000, 400000}) {
        for (int most = 0; most <= 12; ++most) {
            const auto found = labels({1999, 12, 31}, QDate(1999, 12, 31).addDays(days), most);
            CHECK(!found.isEmpty());
            CHECK(found.size() <= std::max(1, most));
            CHECK(found.first().contains(QStringLiteral("年")));
        }
    }
}
