#include "core/domain/evidence/placing_words.h"

#include "core/domain/text_folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace taizhang::domain {

namespace {

bool isWord(QChar c)
{
    return c.script() == QChar::Script_Han;
}

// What nearly every material is called in its text says nothing of which it is.
QString withoutFillers(const QString &text)
{
    static const QRegularExpression fillers(
        QStringLiteral("提供|相关|有关|资料|材料|以来|年度|本级|本地区|沙坡头区|等"));
    return QString(text).replace(fillers, QStringLiteral(" "));
}

} // namespace

QList<WordIndex::Pair> WordIndex::pairsOf(const QString &text)
{
    QList<Pair> pairs;
    QSet<Pair> seen;
    const auto words = withoutFillers(text);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!isWord(words[i]) || !isWord(words[i + 1]))
            continue;
        const Pair pair = Pair(words[i].unicode()) << 16 | words[i + 1].unicode();
        if (!seen.contains(pair)) {
            seen.insert(pair);
            pairs << pair;
        }
    }
    return pairs;
}

WordIndex::WordIndex(const QStringList &texts)
{
    for (const auto &text : texts)
        m_texts << foldForSearch(text);
    for (qsizetype place = 0; place < m_texts.size(); ++place)
        for (const auto pair : pairsOf(m_texts[place]))
            m_places[pair] << place;
    for (const auto &text : std::as_const(m_texts)) {
        double all = 0;
        for (const auto pair : pairsOf(text))
            all += weightOf(pair);
        m_weights << all;
    }
}

double WordIndex::weightOf(Pair pair) const
{
    const auto found = m_places.constFind(pair);
    const double having = found == m_places.constEnd() ? 1.0 : double(found->size());
    return std::log((double(m_texts.size()) + 1.0) / having);
}

QList<WordIndex::Likeness> WordIndex::like(const QString &name) const
{
    QHash<qsizetype, double> common;
    double all = 0;
    for (const auto pair : pairsOf(name)) {
        const auto weight = weightOf(pair);
        all += weight;
        for (const auto place : m_places.value(pair))
            common[place] += weight;
    }
    QList<Likeness> likest;
    for (auto each = common.cbegin(); each != common.cend(); ++each)
        likest << Likeness{each.key(), each.value() / all, each.value(),
                           m_weights[each.key()] > 0 ? each.value() / m_weights[each.key()] : 0};
    std::sort(likest.begin(), likest.end(), [](const Likeness &left, const Likeness &right) {
        return left.share != right.share         ? left.share > right.share
               : left.fullness != right.fullness ? left.fullness > right.fullness
                                                 : left.text < right.text;
    });
    return likest;
}

QStringList WordIndex::commonWords(const QString &name, qsizetype text) const
{
    constexpr int most = 3;
    const auto &of = m_texts[text];
    QStringList words;
    for (qsizetype begin = 0; begin + 1 < name.size();) {
        qsizetype length = 0;
        while (begin + length < name.size() && isWord(name[begin + length]) &&
               of.contains(QStringView(name).mid(begin, length + 1)))
            ++length;
        if (length >= 2)
            words << name.mid(begin, length);
        begin += std::max<qsizetype>(length, 1);
    }
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &left, const QString &right) { return left.size() > right.size(); });
    return words.mid(0, most);
}

} // namespace taizhang::domain
