#include "core/formats/sheets/number_format.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace taizhang::formats {

namespace {

constexpr int shownDigits = 15; // spreadsheets show no more
constexpr int secondsOfDay = 86'400;
constexpr double daysTo1904 = 1462;
constexpr double beyondLastDay = 2'958'466; // 9999-12-31 is the last
// Beyond so many zeros the exponent stays: no table means such a number, and a file of them would fill the
// memory.
constexpr int mostZeros = 20;

NumberFormat builtIn(int id)
{
    const auto within = [id](int first, int last) {
        return id >= first && id <= last;
    };
    NumberFormat format;
    format.percent = id == 9 || id == 10;
    format.date =
        within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) || id == 57 || id == 58;
    format.time = within(18, 22) || within(32, 35) || within(45, 47) || id == 55 || id == 56;
    format.elapsed = id == 46;
    return format;
}

/// The first section of a format code in lower case, without literals; of what is in brackets only [h], [mm],
/// [s].
QString bareSection(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const auto c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const auto end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const auto inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            static const QRegularExpression elapsed(QStringLiteral("^(?:h+|m+|s+)\\z"));
            if (c == u'[' && elapsed.match(inside).hasMatch())
                bare += u'[' + inside + u']';
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

/// Digits only, no exponent, as far as that is bearable.
QString withoutExponent(const QString &number)
{
    const auto e = number.indexOf(u'e');
    if (e < 0)
        return number;
    const auto exponent = number.mid(e + 1).toInt();
    if (std::abs(exponent) > mostZeros)
        return number.toUpper();
    const bool negative = number.startsWith(u'-');
    auto digits = number.mid(negative, e - negative).remove(u'.');
    if (exponent < 0)
        digits = QStringLiteral("0.") + QString(-exponent - 1, u'0') + digits;
    else
        digits += QString(exponent + 1 - digits.size(), u'0');
    return negative ? u'-' + digits : digits;
}

QString general(double value)
{
    return value == 0 ? QStringLiteral("0") : withoutExponent(QString::number(value, 'g', shownDigits));
}

QString clock(int seconds)
{
    const auto time = QTime(0, 0).addSecs(seconds);
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

/// Days counted so that 1900-01-01 is 1; they count a 1900-02-29, too.
QString shownMoment(double days, const NumberFormat &format)
{
    const auto shown = format.date && !format.time ? std::floor(days) : days;
    const auto seconds = qint64(std::llround(shown * secondsOfDay));
    const auto day = seconds / secondsOfDay;
    const auto ofDay = int(seconds % secondsOfDay);
    if (!format.date) {
        if (!format.elapsed || day == 0)
            return clock(ofDay);
        return QString::number(seconds / 3600) + clock(ofDay).mid(2);
    }
    if (day == 0 || day == 60)
        return general(days);
    const auto date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
    return format.time ? date + u' ' + clock(ofDay) : date;
}

} // namespace

NumberFormat numberFormat(int id, const QString &code)
{
    if (code.isEmpty())
        return builtIn(id);
    auto section = bareSection(code);
    if (section.contains(QLatin1String("general")))
        return {};
    section.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    section.remove(QLatin1String("e+")).remove(QLatin1String("e-"));
    const auto holds = [&](const char *letters) {
        return std::any_of(section.cbegin(), section.cend(),
                           [&](QChar c) { return QLatin1String(letters).contains(c); });
    };
    NumberFormat format;
    format.elapsed = section.contains(u'[');
    format.time = holds("hs") || format.elapsed;
    format.date = holds("ydea") || (section.contains(u'm') && !format.time);
    format.percent = section.contains(u'%');
    if (section.size() > 1 && section.count(u'0') == section.size())
        format.zeros = int(section.size());
    return format;
}

QString shownNumber(const QString &written, const NumberFormat &format, bool since1904)
{
    bool ok = false;
    const auto value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return written;
    if (format.date || format.time) {
        const auto days = since1904 ? value + daysTo1904 : value;
        return days >= 0 && days < beyondLastDay ? shownMoment(days, format) : general(value);
    }
    if (format.percent)
        return general(value * 100) + u'%';
    // Whole numbers are taken by their digits, which a double may not hold.
    static const QRegularExpression whole(QStringLiteral("^(?:0|-?[1-9][0-9]{0,30})\\z"));
    const auto shown = whole.match(written).hasMatch() ? written : general(value);
    return format.zeros > 0 && value >= 0 && !shown.contains(u'.') ? shown.rightJustified(format.zeros, u'0')
                                                                   : shown;
}

bool hasLostDigits(const QString &shown)
{
    static const QRegularExpression number(QStringLiteral("^-?[1-9][0-9]{15,}(?:\\.[0-9]+)?\\z"));
    return number.match(shown).hasMatch();
}

} // namespace taizhang::formats
