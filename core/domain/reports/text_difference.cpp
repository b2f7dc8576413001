#include "core/domain/reports/text_difference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace taizhang::domain {

namespace {

using Kind = DifferencePart::Kind;

// Cells of the table of common lengths; 4 million are some 20 ms.
constexpr qint64 mostCells = 4'000'000;

void append(QList<DifferencePart> &parts, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts << DifferencePart{kind, text.toString()};
}

/// Paragraphs with the line end they close with.
QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (qsizetype from = 0; from < text.size();) {
        const auto end = text.indexOf(u'\n', from);
        const auto next = end < 0 ? text.size() : end + 1;
        paragraphs << text.sliced(from, next - from);
        from = next;
    }
    return paragraphs;
}

/// A number (1,280.5%) and a word in Latin letters count as one, else every character by itself: of 12 that
/// became 15 the changed digit alone would read as neither.
QList<QStringView> wordsOf(const QString &text)
{
    const auto isDigit = [&](qsizetype at) {
        return at < text.size() && text.at(at).isDigit();
    };
    const auto isLatin = [&](qsizetype at) {
        return at < text.size() && text.at(at).isLetter() && text.at(at).script() == QChar::Script_Latin;
    };
    QList<QStringView> words;
    for (qsizetype from = 0; from < text.size();) {
        auto to = from + 1;
        if (isDigit(from)) {
            while (isDigit(to) || (isDigit(to + 1) && QStringView(u".,．，").contains(text.at(to))))
                ++to;
            if (to < text.size() && QStringView(u"%％‰").contains(text.at(to)))
                ++to;
        } else if (isLatin(from)) {
            while (isLatin(to))
                ++to;
        } else if (text.at(from).isHighSurrogate() && to < text.size() && text.at(to).isLowSurrogate()) {
            ++to;
        }
        words << QStringView(text).sliced(from, to - from);
        from = to;
    }
    return words;
}

/// Calls back with each element in order: same(i, j), removed(i), added(j). False, and nothing called, when
/// it would take too long.
template <class Sequence, class Same, class Removed, class Added>
bool walk(const Sequence &before, const Sequence &after, Same same, Removed removed, Added added)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const auto n = before.size() - head - tail;
    const auto m = after.size() - head - tail;
    if (qint64(n) * m > mostCells)
        return false;
    // common[i][j]: of the longest common subsequence of what follows i and j.
    std::vector<int> common((n + 1) * (m + 1), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[i * (m + 1) + j];
    };
    for (auto i = n - 1; i >= 0; --i)
        for (auto j = m - 1; j >= 0; --j)
            at(i, j) = before.at(head + i) == after.at(head + j) ? at(i + 1, j + 1) + 1
                                                                 : std::max(at(i + 1, j), at(i, j + 1));
    for (qsizetype i = 0; i < head; ++i)
        same(i, i);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before.at(head + i) == after.at(head + j)) {
            same(head + i, head + j);
            ++i;
            ++j;
        } else if (i < n && (j == m || at(i + 1, j) >= at(i, j + 1))) {
            removed(head + i++);
        } else {
            added(head + j++);
        }
    }
    for (qsizetype k = 0; k < tail; ++k)
        same(head + n + k, head + m + k);
    return true;
}

/// The last part of a text but those of `other` that are not in it, without the line end it closes with.
void chopEnd(QList<DifferencePart> &parts, Kind other)
{
    auto last = parts.size() - 1;
    while (last >= 0 && parts.at(last).kind == other)
        --last;
    if (last < 0)
        return;
    const bool isShared = parts.at(last).kind == Kind::Same;
    parts[last].text.chop(1);
    if (isShared) { // the other text goes on here
        const QString end(u'\n');
        if (last + 1 < parts.size() && parts.at(last + 1).kind == other)
            parts[last + 1].text.prepend(end);
        else
            parts.insert(last + 1, {other, end});
    }
    if (parts.at(last).text.isEmpty())
        parts.removeAt(last);
}

/// A text that ends with its last paragraph goes on there in the other: that paragraph is the same all the
/// same. `before` and `after`: whether a line end was put at their ends for that.
void chopEnds(QList<DifferencePart> &parts, bool before, bool after)
{
    if (before && after && parts.last().kind == Kind::Same) {
        parts.last().text.chop(1);
        if (parts.last().text.isEmpty())
            parts.removeLast();
        return;
    }
    if (before)
        chopEnd(parts, Kind::Added);
    if (after)
        chopEnd(parts, Kind::Removed);
}

/// Paragraphs that stand in each other's place.
void compareWords(const QString &before, const QString &after, QList<DifferencePart> &parts)
{
    const auto old = wordsOf(before), fresh = wordsOf(after);
    QList<DifferencePart> fine;
    qsizetype kept = 0; // characters
    const bool done = walk(
        old, fresh,
        [&](qsizetype i, qsizetype) {
            append(fine, Kind::Same, old.at(i));
            kept += old.at(i).size();
        },
        [&](qsizetype i) { append(fine, Kind::Removed, old.at(i)); },
        [&](qsizetype j) { append(fine, Kind::Added, fresh.at(j)); });
    // Of two sentences that have hardly a word in common the single characters would tell nothing.
    if (!done || kept * 3 < std::max(before.size(), after.size())) {
        append(parts, Kind::Removed, before);
        append(parts, Kind::Added, after);
        return;
    }
    for (const auto &part : std::as_const(fine))
        append(parts, part.kind, part.text);
}

} // namespace

QList<DifferencePart> differenceOf(const QString &before, const QString &after)
{
    const auto isOpen = [](const QString &text) {
        return !text.isEmpty() && !text.endsWith(u'\n');
    };
    const QString end(u'\n');
    const auto old = paragraphsOf(isOpen(before) ? before + end : before);
    const auto fresh = paragraphsOf(isOpen(after) ? after + end : after);
    QList<DifferencePart> parts;
    QString gone;
    QString come;
    const auto flush = [&] {
        compareWords(gone, come, parts);
        gone.clear();
        come.clear();
    };
    const bool done = walk(
        old, fresh,
        [&](qsizetype i, qsizetype) {
            flush();
            append(parts, Kind::Same, old.at(i));
        },
        [&](qsizetype i) { gone += old.at(i); }, [&](qsizetype j) { come += fresh.at(j); });
    if (!done) {
        gone = old.join(QString());
        come = fresh.join(QString());
    }
    flush();
    if (!parts.isEmpty())
        chopEnds(parts, isOpen(before), isOpen(after));
    return parts;
}

} // namespace taizhang::domain
