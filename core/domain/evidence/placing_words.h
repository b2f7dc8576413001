#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// Inside core/domain: which of many short texts the words of a file name are likest to, by pairs of
/// neighbouring Chinese characters; a pair that many texts have counts little.
class WordIndex
{
public:
    explicit WordIndex(const QStringList &texts);

    struct Likeness
    {
        qsizetype text = 0;  ///< its place among the texts
        double share = 0;    ///< of the name's words, by weight, that stand in the text, 0 … 1
        double weight = 0;   ///< of what is common: how much it says at all
        double fullness = 0; ///< share of the text's words that stand in the name
    };
    /// Every text that has a pair of the name, the likest first, equal ones in their order.
    QList<Likeness> like(const QString &name) const;

    /// The words that both have, longest first, for telling why; at most three.
    QStringList commonWords(const QString &name, qsizetype text) const;

private:
    using Pair = quint32;
    static QList<Pair> pairsOf(const QString &text);
    double weightOf(Pair pair) const;

    QStringList m_texts;
    QHash<Pair, QList<qsizetype>> m_places; ///< texts that have the pair
    QList<double> m_weights;                ///< of all pairs of each text
};

} // namespace taizhang::domain
