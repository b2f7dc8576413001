#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// A day of every year that the words of an indicator set: 每年3月1日前.
struct StatutoryDay
{
    int indicator = 0; ///< number
    QString words;     ///< 3月1日前, as printed but for 每年
    QString duty;      ///< what is to be done by then, to the letter up to the next mark; may be empty
    QDate next;        ///< the next time it comes, today included
    int daysLeft = 0;  ///< 0: it is today
    bool operator==(const StatutoryDay &) const = default;
};

/// The words of an indicator and its number.
struct IndicatorWords
{
    int indicator = 0;
    QString text;
};

/// The statutory days in the words of the indicators, the nearest first; those of one day in the given order.
/// Found by the hints in the words (findHints) and never by whose words they are: a day with a year of its
/// own is a date and none of these.
QList<StatutoryDay> statutoryDays(const QList<IndicatorWords> &indicators, QDate today);

/// The next of them that counts for a material of the indicator; nothing where it has none. Of several it is
/// the one whose duty the material is about: what is made public (公布、公开、网址) by the day that says
/// 公开; else the nearest.
std::optional<QDate> statutoryDayOf(const QList<StatutoryDay> &days, int indicator,
                                    const QString &materialText);

/// How many days before a statutory day the window begins to speak of it.
constexpr int statutoryRingDays()
{
    return 45;
}
/// Whether it is near enough to be spoken of.
bool rings(const StatutoryDay &day);

/// 今天到期, 还有12天.
QString daysLeftWords(const StatutoryDay &day);
/// 法定期限：第95项 3月1日前 县（区）人民政府…报告上一年度法治政府建设情况，还有12天.
QString statutorySentence(const StatutoryDay &day);

} // namespace taizhang::domain
