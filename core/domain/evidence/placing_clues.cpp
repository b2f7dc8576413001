#include "core/domain/evidence/placing_clues.h"

#include "core/domain/evidence/secrecy.h"
#include "core/domain/text_folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

// Words of fewer characters name a unit only by chance.
constexpr qsizetype shortestName = 2;

/// 1 to 999 in Chinese or Arabic figures; 0 for anything else.
int figure(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number;
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int total = 0;
    int digit = 0;
    for (const auto c : text) {
        if (const auto value = digits.indexOf(c); value >= 0) {
            digit = int(value);
        } else if (c == u'十') {
            total += (digit == 0 ? 1 : digit) * 10;
            digit = 0;
        } else if (c == u'百') {
            total += digit * 100;
            digit = 0;
        }
    }
    return total + digit;
}

const QRegularExpression &oneFigure()
{
    static const QRegularExpression figures(QStringLiteral("\\d{1,3}|[一二三四五六七八九十百零]{1,5}"));
    return figures;
}

/// 第46项, 第四十六项, 指标46; 第20、46项 as one.
const QRegularExpression &writtenIndicators()
{
    static const QRegularExpression written(
        QStringLiteral(
            "第\\s*(?:%1)(?:\\s*[、,;和及与至到~\\-–—]+\\s*第?\\s*(?:%1))*\\s*(?:项|号指标|条指标)|"
            "指标\\s*(?:第)?\\s*\\d{1,3}(?!\\d)")
            .arg(oneFigure().pattern()));
    return written;
}

const QRegularExpression &evidenceNumber()
{
    // No digit, letter or dash before it: 2024-03-01 and IMG046-2 are none.
    static const QRegularExpression number(QStringLiteral(
        "(?<![\\da-z.\\-–—_])(\\d{3})(?:\\.(\\d{1,2}))?[-–—_](\\d{1,2})(?:[-–—_](?!0+(?!\\d))(\\d{2,3}))?(?"
        "!\\d|[-–—]\\d)"));
    return number;
}

} // namespace

std::optional<NumberClue> evidenceNumberIn(const QString &name)
{
    const auto match = evidenceNumber().match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return NumberClue{match.captured(1).toInt(), match.hasCaptured(2) ? match.captured(2).toInt() : 1,
                      QString::number(match.captured(3).toInt()),
                      match.hasCaptured(4) || match.capturedStart() == 0, match.captured()};
}

QList<int> indicatorsWritten(const QString &name)
{
    // 第2项材料 behind an indicator is one of its materials, 第2项材料3 is not.
    static const QRegularExpression material(QStringLiteral("\\G\\s*材料(?!\\s*\\d)"));
    QList<int> indicators;
    const auto add = [&](int indicator) {
        if (indicator > 0 && !indicators.contains(indicator))
            indicators << indicator;
    };
    for (auto matches = writtenIndicators().globalMatch(name); matches.hasNext();) {
        const auto match = matches.next();
        if (indicators.isEmpty() || !material.match(name, match.capturedEnd()).hasMatch())
            for (auto each = oneFigure().globalMatch(match.captured()); each.hasNext();)
                add(figure(each.next().captured()));
    }
    for (auto matches = evidenceNumber().globalMatch(name); matches.hasNext();)
        add(matches.next().captured(1).toInt());
    return indicators;
}

std::optional<PlaceClue> placeNumberIn(const QString &name)
{
    // What is counted or measured follows at once: 3-5个, 1-6月, 46-2号.
    static const QRegularExpression number(
        QStringLiteral("^\\s*(\\d{1,3})\\s*[-–—_]\\s*(\\d{1,2})(?:[-–—_](\\d{1,3}))?"
                       "(?![\\d%年月日号季天周个件份人名次项条章节万元倍时分岁届级]|\\s*[-–—_.~:]\\s*\\d)"));
    const auto match = number.match(name);
    if (!match.hasMatch() || match.captured(1).toInt() == 0 || match.captured(2).toInt() == 0)
        return std::nullopt;
    constexpr int months = 12;
    constexpr int days = 31;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const bool isDay = first <= months && second <= days;
    const bool isDayOfYear = match.hasCaptured(3) && first >= 10 && first < 40 && second <= months &&
                             match.captured(3).toInt() <= days;
    return PlaceClue{first, QString::number(second), isDay || isDayOfYear, match.captured().trimmed()};
}

std::optional<IndicatorClue> indicatorIn(const QString &name)
{
    if (const auto match = writtenIndicators().match(name); match.hasMatch()) {
        auto rest = name;
        rest.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
        const int indicator = figure(oneFigure().match(match.captured()).captured());
        if (indicator > 0)
            return IndicatorClue{indicator, IndicatorForm::Written, match.captured(), rest};
    }
    static const QRegularExpression padded(QStringLiteral("^\\s*(0\\d{2})(?![\\d.])"));
    if (const auto match = padded.match(name); match.hasMatch())
        return IndicatorClue{match.captured(1).toInt(), IndicatorForm::Padded, match.captured(),
                             name.mid(match.capturedEnd())};
    static const QRegularExpression leading(
        QStringLiteral("^\\s*[(（]?(\\d{1,3})(?:\\s*项?\\s*[.、．:：_\\-)）]|\\s*项\\s+|\\s+|$)(?!\\d)"));
    if (const auto match = leading.match(name); match.hasMatch())
        return IndicatorClue{match.captured(1).toInt(), IndicatorForm::Leading, match.captured(),
                             name.mid(match.capturedEnd())};
    return std::nullopt;
}

std::optional<LabelClue> materialLabelIn(const QString &name)
{
    static const QRegularExpression clear(
        QStringLiteral("材料\\s*(?:第)?\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})(?!\\d)|"
                       "第\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*(?:项材料|份材料|个材料)"));
    if (const auto match = clear.match(name); match.hasMatch())
        return LabelClue{QString::number(figure(match.captured(match.hasCaptured(2) ? 2 : 1))), true,
                         match.captured()};
    static const QRegularExpression leading(QStringLiteral("^\\s*[(（]?(\\d{1,2})\\s*[.、．)）](?!\\d)"));
    if (const auto match = leading.match(name); match.hasMatch())
        return LabelClue{QString::number(match.captured(1).toInt()), false, match.captured().trimmed()};
    return std::nullopt;
}

QString withoutEnding(const QString &name)
{
    const auto dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && name.size() - dot <= 6 ? name.left(dot) : name;
}

PlaceWords placeWordsIn(const QString &name)
{
    static const QRegularExpression row(QStringLiteral("第\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*行"));
    // Not what is counted (材料3份); further ones may follow one word (材料2、3).
    static const QRegularExpression label(
        QStringLiteral("(?:材料\\s*第?|\\G(?<!^)\\s*[、,和及与至到]\\s*(?:材料)?\\s*第?)\\s*(\\d{1,2}|["
                       "一二三四五六七八九十]{1,2})"
                       "(?![\\d一二三四五六七八九十份件个页张年月])"));
    static const QRegularExpression shortNumber(QStringLiteral(
        "(?<![\\d.\\-–—_年月])(\\d{1,3})[-–—](\\d{1,2})(?![\\d%年月日号季天周个件份人名次]|[-–—_.~:]\\d)"));
    PlaceWords words;
    const auto add = [](auto &list, const auto &one) {
        if (!list.contains(one))
            list << one;
    };
    for (auto each = row.globalMatch(name); each.hasNext();)
        add(words.rows, figure(each.next().captured(1)));
    for (auto each = label.globalMatch(name); each.hasNext();)
        add(words.labels, QString::number(figure(each.next().captured(1))));
    for (auto each = evidenceNumber().globalMatch(name); each.hasNext();)
        add(words.numbers, each.next().captured());
    for (auto each = shortNumber.globalMatch(name); each.hasNext();)
        if (const auto match = each.next();
            match.captured(1).size() < 3 || !words.numbers.contains(match.captured()))
            add(words.numbers, match.captured());
    return words;
}

QString yearOf(const QString &path)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(20\\d{2})(?!\\d)"));
    const auto names = path.split(u'/');
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        QStringList years;
        for (auto each = year.globalMatch(*name); each.hasNext();)
            if (const auto one = each.next().captured(1); !years.contains(one))
                years << one;
        if (!years.isEmpty())
            return years.size() == 1 ? years.first() : QString();
    }
    return {};
}

QString secrecyIn(const QString &name)
{
    const auto mark = findSecrecy(name);
    return mark ? mark->words : QString();
}

UnitFinder::UnitFinder(const QList<Unit> &units)
{
    auto standing = units;
    std::stable_partition(standing.begin(), standing.end(), [](const Unit &unit) { return !unit.retired; });
    for (const auto &unit : std::as_const(standing)) {
        for (const auto &name : QStringList{unit.name, unit.shortName} + unit.aliases) {
            const auto key = unitNameKey(name);
            add(key, unit);
            // People leave out whose it is; two characters that are left say nothing (区委, 区水务局 →
            // 水务局).
            if (key.startsWith(QStringLiteral("区")) && key.size() > shortestName + 1)
                add(key.mid(1), unit);
        }
    }
    std::stable_sort(m_names.begin(), m_names.end(), [](const Name &left, const Name &right) {
        return left.words.size() > right.words.size();
    });
}

void UnitFinder::add(const QString &words, const Unit &unit)
{
    if (words.size() < shortestName)
        return;
    const auto same =
        std::find_if(m_names.begin(), m_names.end(), [&](const Name &name) { return name.words == words; });
    if (same == m_names.end())
        m_names << Name{words, unit.id};
    else if (same->unit != unit.id && !unit.retired)
        same->unit.reset();
}

std::optional<UnitFinder::Found> UnitFinder::find(const QString &name) const
{
    const auto key = QString(name).remove(QLatin1Char(' '));
    for (const auto &known : m_names)
        if (key.contains(known.words))
            return known.unit ? std::optional(Found{*known.unit, known.words}) : std::nullopt;
    return std::nullopt;
}

QList<UnitId> UnitFinder::all(const QString &name) const
{
    auto rest = QString(name).remove(QLatin1Char(' '));
    QList<UnitId> units;
    for (const auto &known : m_names) {
        if (!rest.contains(known.words))
            continue;
        rest.replace(known.words, QStringLiteral("\n"));
        if (known.unit && !units.contains(*known.unit))
            units << *known.unit;
    }
    return units;
}

QString UnitFinder::without(const QString &name) const
{
    auto rest = name;
    for (const auto &known : m_names)
        rest.replace(known.words, QStringLiteral(" "));
    return rest;
}

} // namespace taizhang::domain
