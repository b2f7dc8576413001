#include "core/exchange/folder_words.h"

#include <QList>

namespace taizhang::exchange {

namespace {

constexpr qsizetype leastWords = 6; // fewer say nothing: 完善机制，
const QStringView opening = u"“‘（(《〈「『【〔[";
const QStringView closing = u"”’）)》〉」』】〕]";
const QStringView clauseEnds = u"，。；：,;:";

/// How a text may be cut.
struct Cuts
{
    qsizetype clause = 0;    ///< the last mark between clauses outside of brackets; 0: none
    qsizetype item = 0;      ///< the last 、 alike
    qsizetype inner = 0;     ///< the last mark of either kind, wherever it stands
    QList<qsizetype> opened; ///< brackets that are not closed
};

Cuts cutsOf(QStringView text, qsizetype most)
{
    Cuts cuts;
    for (qsizetype i = 0; i < qMin(text.size(), most + 1); ++i) {
        const auto mark = text[i];
        const bool endsClause = clauseEnds.contains(mark);
        if (i >= leastWords && (endsClause || mark == u'、')) {
            cuts.inner = i;
            if (cuts.opened.isEmpty())
                (endsClause ? cuts.clause : cuts.item) = i;
        }
        if (i == most)
            break;
        if (opening.contains(mark))
            cuts.opened << i;
        else if (closing.contains(mark) && !cuts.opened.isEmpty())
            cuts.opened.removeLast();
    }
    return cuts;
}

} // namespace

QString folderWords(const QString &text, qsizetype most)
{
    auto words = text.simplified();
    const auto cuts = cutsOf(words, most);
    if (words.size() > most) {
        if (cuts.clause > 0)
            words.truncate(cuts.clause);
        else if (cuts.item > 0)
            words.truncate(cuts.item);
        else if (!cuts.opened.isEmpty() && cuts.opened.first() >= leastWords)
            words.truncate(cuts.opened.first());
        else if (cuts.inner > 0)
            words.truncate(cuts.inner);
        else
            words.truncate(most - (words[most - 1].isHighSurrogate() ? 1 : 0));
    }
    // What opens right at the beginning is closed by nothing that would fit.
    auto opened = cutsOf(words, words.size()).opened;
    while (!opened.isEmpty())
        words.remove(opened.takeLast(), 1);
    while (words.size() > 1 && (clauseEnds.contains(words.back()) || words.back() == u'、'))
        words.chop(1);
    return words.trimmed();
}

} // namespace taizhang::exchange
