#include "core/domain/dates.h"

#include <QTimeZone>
#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("a date of the computer that cannot be right is doubted, another clock is not", "[dates]")
{
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
    };
    const auto last = at(2026, 5, 31);
    CHECK(clockDoubt(last, at(2026, 5, 31)).isEmpty());
    CHECK(clockDoubt(last, last.addSecs(-23 * 3600)).isEmpty()); // a clock that is slow, another time zone
    CHECK(clockDoubt(last, at(2031, 12, 1)).isEmpty());          // looked at again after five years
    CHECK(clockDoubt({}, at(2026, 5, 31)).isEmpty());

    const auto early = clockDoubt(last, at(1970, 1, 1));
    CHECK(early.startsWith(QStringLiteral("请核对：本机的日期是1970年1月1日")));
    CHECK(early.contains(QStringLiteral("2026年5月31日")));
    CHECK_FALSE(clockDoubt(last, at(2026, 5, 29)).isEmpty());
    CHECK_FALSE(clockDoubt(last, at(2099, 1, 1)).isEmpty());
    CHECK(clockDoubt({}, at(1970, 1, 1)).contains(QStringLiteral("1970年1月1日")));
    CHECK_FALSE(clockDoubt(at(1970, 1, 1), at(1970, 1, 2)).isEmpty()); // a ledger made under such a clock
}
