#include "core/domain/backup_rotation.h"

#include <QMap>
#include <catch2/catch.hpp>
#include <random>

using namespace taizhang::domain;

namespace {

QList<BackupMark> daily(QDate first, int days)
{
    QList<BackupMark> backups;
    for (int day = 0; day < days; ++day)
        backups.append({day + 1, first.addDays(day)});
    return backups;
}

QList<BackupMark> without(const QList<BackupMark> &backups, const QSet<int> &surplus)
{
    QList<BackupMark> kept;
    for (const auto &backup : backups)
        if (!surplus.contains(backup.sequence))
            kept << backup;
    return kept;
}

} // namespace

TEST_CASE("of two years of daily backups a week, a month and a year stay", "[backup]")
{
    // 2024-12-31 is a Tuesday.
    const auto kept =
        without(daily({2023, 1, 1}, 731), surplusBackups(daily({2023, 1, 1}, 731), {2024, 12, 31}));
    QStringList days;
    for (const auto &backup : kept)
        days.prepend(backup.day.toString(Qt::ISODate));
    CHECK(
        days.join(' ') ==
        "2024-12-31 2024-12-30 2024-12-29 2024-12-28 2024-12-27 2024-12-26 2024-12-25 2024-12-22 2024-12-15 "
        "2024-11-30 2024-10-31 2024-09-30 2024-08-31 2024-07-31 2024-06-30 2024-05-31 2024-04-30 2024-03-31 "
        "2024-02-29 2024-01-31");
}

TEST_CASE("all backups of the two latest days stay, of a third day the latest", "[backup]")
{
    const QDate day(2024, 5, 8);
    const QList<BackupMark> backups{
        {1, day},           {2, day}, {3, day.addDays(1)}, {4, day.addDays(1)}, {5, day.addDays(2)},
        {6, day.addDays(2)}};
    CHECK(surplusBackups(backups, day.addDays(2)) == QSet<int>{1});
}

TEST_CASE("a long pause lets go nothing that was kept before", "[backup]")
{
    auto backups = daily({2024, 1, 1}, 5);
    backups.append({6, QDate(2026, 1, 1)});
    CHECK(surplusBackups(backups, {2026, 1, 1}).isEmpty());
}

TEST_CASE("whatever the clock says, the newest stays and the rest is bounded", "[backup]")
{
    std::mt19937 random(20240301); // NOLINT: the same dates in every run
    QList<BackupMark> backups;
    std::uniform_int_distribution<int> jump(-4000, 4000);
    const QDate start(2024, 3, 1);
    for (int sequence = 1; sequence <= 10000; ++sequence) {
        // Mostly the clock goes on; now and then it is set to anything.
        const auto last = backups.isEmpty() ? start : backups.last().day;
        const auto day =
            random() % 50 == 0 ? start.addDays(jump(random)) : last.addDays(random() % 3 ? 0 : 1);
        backups.append({sequence, day});
        backups = without(backups, surplusBackups(backups, day));
        REQUIRE(backups.last().sequence == sequence);
        QMap<QDate, int> ofDay;
        for (const auto &backup : std::as_const(backups))
            ++ofDay[backup.day];
        REQUIRE(ofDay.size() <= 3 * (7 + 4 + 12));
        // Two runs in a row change nothing more.
        REQUIRE(surplusBackups(backups, day).isEmpty());
    }
}

TEST_CASE("eight days of a wrong clock push out none of the real days before", "[backup]")
{
    const QDate first(2024, 5, 1);
    const QDate wrong = GENERATE(QDate(2099, 1, 1), QDate(2010, 1, 1), QDate(2024, 5, 18));
    CAPTURE(wrong.toString(Qt::ISODate).toStdString());
    auto backups = daily(first, 10);
    const auto realDays = [&] {
        QSet<QDate> days;
        for (const auto &backup : std::as_const(backups))
            if (backup.day < first.addDays(12))
                days << backup.day;
        for (auto day = wrong; day < wrong.addDays(8); day = day.addDays(1))
            days.remove(day);
        return days.size();
    };
    const auto take = [&](QDate day) {
        backups.append({backups.last().sequence + 1, day});
        backups = without(backups, surplusBackups(backups, day));
    };
    for (int day = 0; day < 8; ++day)
        take(wrong.addDays(day));
    const bool isFar = std::abs(wrong.daysTo(first)) > 366;
    if (isFar) // a week ahead is a week of leave
        CHECK(realDays() >= 7);
    const auto before = realDays();
    // Right again; what is dated after today is there still, and counts no more.
    for (int day = 10; day < 12; ++day) {
        take(first.addDays(day));
        CHECK(realDays() >= std::min<qsizetype>(before + 1, 7));
    }
}
