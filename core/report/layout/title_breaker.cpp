#include "core/report/layout/title_breaker.h"

#include <QRegularExpression>

#include <unicode/ubrk.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace taizhang::report {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
// In squares of characters by which lines differ.
constexpr double reluctance = 30; // after 关于, which belongs to what follows
constexpr double welcome = -6;    // after 的, where one draws breath

struct CloseIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Where words begin, in UTF-16 units; ICU knows the Chinese ones from its dictionary.
QList<qsizetype> wordStarts(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, CloseIterator> words(ubrk_open(
        UBRK_WORD, "zh_CN", reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status));
    QList<qsizetype> starts;
    if (U_FAILURE(status))
        return starts;
    for (auto at = ubrk_first(words.get()); at != UBRK_DONE; at = ubrk_next(words.get()))
        starts << at;
    return starts;
}

bool isHan(QStringView word)
{
    return word.size() == 1 && word.front().script() == QChar::Script_Han;
}

/// What a break between two words costs.
double costBetween(QStringView before, QStringView after)
{
    if (before == u"的")
        return welcome;
    if (after == u"和" || after == u"与" || after == u"及")
        return 0;
    // A character by itself is a part of a name or of a number: 区|司法|局, 第|20|项, 提醒|函; and what is
    // counted goes with its figure: 2022|年以来.
    if (isHan(before) || isHan(after) || before.back().isDigit())
        return never;
    return before == u"关于" || before == u"有关" ? reluctance : 0;
}

/// For each UTF-16 unit of the text what a break before it costs.
QList<double> costsOf(const QString &text)
{
    QList<double> costs(text.size() + 1, never);
    const auto starts = wordStarts(text);
    const QStringView all(text);
    for (qsizetype i = 1; i + 1 < starts.size(); ++i)
        costs[starts[i]] = costBetween(all.mid(starts[i - 1], starts[i] - starts[i - 1]),
                                       all.mid(starts[i], starts[i + 1] - starts[i]));
    static const QRegularExpression unit(
        QStringLiteral("区\\p{Han}{1,12}?(?:局|委员会|办公室|法院|检察院|人民政府|监委|纪委|中心|[大总支]队|"
                       "联合会|总工会|妇联|团委)"));
    for (auto name = unit.globalMatch(text); name.hasNext();) {
        const auto match = name.next();
        std::fill(costs.begin() + match.capturedStart() + 1, costs.begin() + match.capturedEnd(), never);
    }
    return costs;
}

/// The same for each character.
QList<double> costsOfCharacters(const QString &text)
{
    const auto units = costsOf(text);
    QList<double> costs;
    for (qsizetype at = 0; at < text.size(); at += text[at].isHighSurrogate() ? 2 : 1)
        costs << units[at];
    return costs;
}

/// The best `lines` lines of all characters; none where there are none.
class EvenLines
{
public:
    EvenLines(const QList<BreakItem> &items, const QList<double> &costs, qreal width, qreal cell)
        : m_items(items), m_costs(costs), m_width(width), m_cell(cell)
    {
        m_before << 0;
        for (const auto &item : items)
            m_before << m_before.last() + item.width;
    }

    QList<BreakLine> of(int lines) const
    {
        const auto count = m_items.size();
        const auto even = m_before.last() / lines;
        QList<QList<Reached>> best(lines + 1, QList<Reached>(count + 1));
        best[0][0].cost = 0;
        for (int line = 1; line <= lines; ++line)
            for (qsizetype end = 1; end <= count; ++end)
                for (qsizetype begin = 0; begin < end; ++begin)
                    if (const auto cost = best[line - 1][begin].cost + costOf(begin, end, even);
                        cost < best[line][end].cost)
                        best[line][end] = {cost, begin};
        QList<BreakLine> found;
        if (best[lines][count].cost == never)
            return found;
        auto end = count;
        for (auto line = lines; line > 0; --line) {
            const auto begin = best[line][end].begin;
            found.prepend(lineOf(begin, end));
            end = begin;
        }
        return found;
    }

    int fewest() const { return std::max(1, int(std::ceil(m_before.last() / m_width - 0.001))); }

private:
    struct Reached
    {
        double cost = never;
        qsizetype begin = 0;
    };

    double costOf(qsizetype begin, qsizetype end, qreal even) const
    {
        const auto wide = lineOf(begin, end);
        if (wide.extra < -0.01)
            return never;
        const auto off = (m_width - wide.extra - even) / m_cell;
        return off * off + (end < m_items.size() ? costBefore(end) : 0);
    }

    double costBefore(qsizetype at) const
    {
        const auto before = m_items[at - 1].kind;
        const auto after = m_items[at].kind;
        const bool isForbidden = after == BreakClass::Space || after == BreakClass::Closing ||
                                 before == BreakClass::Opening ||
                                 (before == BreakClass::Dash && after == BreakClass::Dash);
        return isForbidden ? never : m_costs[at];
    }

    BreakLine lineOf(qsizetype begin, qsizetype end) const
    {
        const bool last = end == m_items.size();
        while (end > begin + 1 && m_items[end - 1].kind == BreakClass::Space)
            --end;
        return {begin, end, m_width - (m_before[end] - m_before[begin]), last};
    }

    const QList<BreakItem> &m_items;
    const QList<double> &m_costs;
    const qreal m_width;
    const qreal m_cell;
    QList<qreal> m_before; ///< width of all items before an index
};

} // namespace

QList<BreakLine> breakTitle(const QString &text, const QList<BreakItem> &items, qreal width, qreal cell)
{
    constexpr qsizetype longest = 120; // characters; a text beyond is no title
    const auto costs = costsOfCharacters(text);
    if (items.isEmpty() || items.size() > longest || costs.size() != items.size())
        return {};
    const EvenLines even(items, costs, width, cell);
    for (auto lines = even.fewest(); lines <= even.fewest() + 1; ++lines)
        if (auto found = even.of(lines); !found.isEmpty())
            return found;
    return {};
}

} // namespace taizhang::report
