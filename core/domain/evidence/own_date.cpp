#include "core/domain/evidence/own_date.h"

#include "core/domain/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace taizhang::domain {

namespace {

constexpr DateSource allSources[]{DateSource::User, DateSource::Picture, DateSource::Name, DateSource::Text,
                                  DateSource::Properties};

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
        return tr("文件里的落款日期");
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
    static const QRegularExpression form(QStringLiteral(
        R"(((?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)"));
    const auto figure = [](const QString &words) {
        return words.front().isDigit() ? words.toInt() : chineseFigure(words);
    };
    std::optional<QDate> last;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (const auto date = sensible(figure(match.captured(1)), figure(match.captured(2)),
                                       figure(match.captured(3)), today))
            last = date;
    }
    return last;
}

} // namespace taizhang::domain
