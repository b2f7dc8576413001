#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// A text as it is searched: its letters, figures and characters one by one, full and half width and upper
/// and lower case alike (foldForSearch of each). Blanks and line breaks do not count, since a page breaks
/// words anywhere, but for those between two figures, which are numbers of their own, as in the cells of a
/// table. They and any punctuation are one `searchBreak`, so that 行政，执法 is not 行政执法 but 〔2023〕5号
/// is [2023]5号. What is written in groups (groupedNumbers) follows once more in one piece, behind a
/// `searchSeam`, so that 138 0000 1234 is 13800001234, too.
struct SearchText
{
    QString signs;           ///< folded
    QList<qsizetype> places; ///< where in the text each unit of `signs` comes from
};
constexpr QChar searchBreak{u'\uE000'};
constexpr QChar searchSeam{u'\uE001'}; ///< in no text and no word of a query
SearchText searchText(const QString &text);

/// The signs with a blank between any two, as an index of words takes them.
QString spacedSigns(const QString &text);

/// The words of a query as they are looked for: set apart by blanks, each the signs of a text, without breaks
/// at its ends; a number written in groups in one piece. Empty when nothing can be looked for.
QStringList searchWords(const QString &query);

/// Where these words stand in a text, in order, not overlapping; at most `most`.
QList<TextSpan> foundWords(const QString &text, const QStringList &words, int most = 1000);

/// A stretch of about `length` units of a text around the first of the spans, on one line, and the spans
/// within it.
struct Snippet
{
    QString text;
    QList<TextSpan> spans;
    bool operator==(const Snippet &) const = default;
};
Snippet snippetAround(const QString &text, const QList<TextSpan> &spans, int length);

} // namespace taizhang::domain
