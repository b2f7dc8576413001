#include "core/domain/evidence/own_date.h"

#include "core/domain/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace taizhang::domain {

namespace {

// In non-empty lines: how far from the end the date stands with which a document is signed, what follows it
// being 附件, 抄送 and 印发; and how far where it stands behind a name.
constexpr int linesAtEnd = 20;
constexpr int linesOfSignature = 5;
// More of them are a list of days.
constexpr qsizetype mostAlone = 2;

constexpr DateSource allSources[]{DateSource::User, DateSource::Picture, DateSource::Name, DateSource::Text,
                                  DateSource::Properties};

/// Whether a date behind these words is one that a text speaks of: 会议于, 有效期至, 第一批：.
bool speaksOfDate(const QString &before)
{
    static const QRegularExpression marks(QStringLiteral("[，。；：、,;:（(《]|[自从至到于在截起~—-]$"));
    return before.contains(marks);
}

std::optional<QDate> sensible(int year, int month, int day, QDate today)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1949 && date <= today ? std::optional(date) : std::nullopt;
}

// 二〇二四 digit by digit; 十, 二十三, 三十一 by value.
int chineseFigure(const QString &words)
{
    static const QString digits(QStringLiteral("〇一二三四五六七八九"));
    const auto of = [](QChar character) {
        return static_cast<int>(character == u'○' || character == u'零' ? 0 : digits.indexOf(character));
    };
    if (const auto ten = words.indexOf(u'十'); ten >= 0)
        return (ten == 0 ? 1 : of(words.front())) * 10 + (ten + 1 < words.size() ? of(words.back()) : 0);
    int value = 0;
    for (const auto character : words)
        value = value * 10 + of(character);
    return value;
}

} // namespace

QString dateSourceWord(DateSource source)
{
    switch (source) {
    case DateSource::User:
        return QStringLiteral("user");
    case DateSource::Picture:
        return QStringLiteral("picture");
    case DateSource::Name:
        return QStringLiteral("name");
    case DateSource::Text:
        return QStringLiteral("text");
    case DateSource::Properties:
        return QStringLiteral("properties");
    }
    return {};
}

std::optional<DateSource> parseDateSourceWord(QStringView word)
{
    for (const auto source : allSources)
        if (word == dateSourceWord(source))
            return source;
    return std::nullopt;
}

QString dateSourceLabel(DateSource source)
{
    switch (source) {
    case DateSource::User:
        return tr("手工填写");
    case DateSource::Picture:
        return tr("照片的拍摄时间");
    case DateSource::Name:
        return tr("文件名");
    case DateSource::Text:
        return tr("文件末尾的日期");
    case DateSource::Properties:
        return tr("文件属性");
    }
    return {};
}

std::optional<QDate> dateInName(const QString &name, QDate today)
{
    static const QRegularExpression forms(QStringLiteral(
        R"((?<!\d)((?:19|20)\d\d)(?:\s*[-._/年]\s*(\d{1,2})\s*[-._/月]\s*(\d{1,2})(?!\d)|(\d\d)(\d\d)(?=\D|$|\d{6}(?:\D|$))))"));
    const auto plain = name.normalized(QString::NormalizationForm_KC);
    QSet<QDate> dates;
    for (auto matches = forms.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        const int apart = match.hasCaptured(2) ? 2 : 4;
        if (const auto date = sensible(match.captured(1).toInt(), match.captured(apart).toInt(),
                                       match.captured(apart + 1).toInt(), today))
            dates << *date;
    }
    return dates.size() == 1 ? std::optional(*dates.cbegin()) : std::nullopt;
}

std::optional<QDate> dateInText(const QString &text, QDate today)
{
    // A line that is a date, or that is short and ends with one behind the name of who signs.
    static const QRegularExpression form(QStringLiteral(
        R"(^(.{0,30}?)((?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日[。.]?$)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const auto figure = [](const QString &words) {
        return words.front().isDigit() ? words.toInt() : chineseFigure(words);
    };
    const auto lines = text.split(QLatin1Char('\n'));
    std::optional<QDate> signedOn;
    QSet<QDate> alone;
    int seen = 0;
    for (auto line = lines.crbegin(); line != lines.crend() && seen < linesAtEnd; ++line) {
        const auto words = QString(*line).remove(blanks);
        if (words.isEmpty())
            continue;
        ++seen;
        const auto match = form.match(words);
        const auto date = match.hasMatch() ? sensible(figure(match.captured(2)), figure(match.captured(3)),
                                                      figure(match.captured(4)), today)
                                           : std::nullopt;
        if (!date)
            continue;
        if (const auto before = match.captured(1); before.isEmpty()) {
            if (alone.isEmpty())
                signedOn = date;
            alone << *date;
        } else if (!signedOn && seen <= linesOfSignature && !speaksOfDate(before)) {
            signedOn = date;
        }
    }
    return alone.size() > mostAlone ? std::nullopt : signedOn;
}

} // namespace taizhang::domain
