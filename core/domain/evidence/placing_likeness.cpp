#include "core/domain/evidence/placing_rules.h"
#include "core/domain/tr.h"

#include <algorithm>

// Placing by the words of a name, when no number in it says where it goes.

namespace taizhang::domain {

namespace {

// By these a text is likely, or worth a guess: share of the name's words, and how much these say at all.
constexpr double likelyShare = 0.5;
constexpr double likelyWeight = 12;
constexpr double guessShare = 0.25;
constexpr double guessWeight = 7;
// Among the few materials of one indicator or one unit less is enough.
constexpr double likelyShareAmongFew = 0.3;
constexpr double weightAmongFew = 4;
constexpr qsizetype few = 15;
// Another text that is nearly as like makes it a guess.
constexpr double clearLead = 1.2;

bool endsWithAny(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView ending) { return name.endsWith(ending); });
}

bool isPicture(const QString &name)
{
    using namespace Qt::StringLiterals;
    return endsWithAny(name, {".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".bmp"_L1, ".webp"_L1});
}

bool isTable(const QString &name)
{
    using namespace Qt::StringLiterals;
    return endsWithAny(name, {".xlsx"_L1, ".xls"_L1, ".et"_L1});
}

/// Whether a file of this kind is the form that the material asks for.
bool suitsForm(const QString &fileName, const QString &material)
{
    const auto speaksOf = [&](std::initializer_list<const char16_t *> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char16_t *word) { return material.contains(QString::fromUtf16(word)); });
    };
    if (isPicture(fileName))
        return speaksOf({u"截图", u"照片", u"图片"});
    return isTable(fileName) && speaksOf({u"统计表", u"汇总表", u"台账", u"目录", u"清单", u"表格", u"名单"});
}

} // namespace

QString Placer::Rules::ownWords(const Case &c) const
{
    return m_units.without(withoutEnding(c.parts.first()));
}

/// The words of the name alone, then with those of its folders, then with those of the archive it came in,
/// which speak of the sending (各单位报来.zip) more often than of one file; units left out. A folder may,
/// too: its words choose a place, but do not make it certain where those of the name say nothing.
QList<Placer::Rules::Words> Placer::Rules::wordsOf(const Case &c) const
{
    auto text = ownWords(c);
    QList<Words> words{{text, Certainty::Likely}};
    QString archive;
    for (qsizetype part = 1; part < c.parts.size(); ++part)
        if (!m_units.find(c.parts[part]))
            (c.archives.contains(part) ? archive : text) += QLatin1Char(' ') + c.parts[part];
    if (text != words.first().text)
        words.append({text, Certainty::Likely});
    if (!archive.isEmpty())
        words.append({text + archive, Certainty::Guess});
    return words;
}

bool Placer::Rules::nameSpeaksOf(const Case &c, qsizetype material) const
{
    const auto like = m_words.like(ownWords(c));
    return std::any_of(like.cbegin(), like.cend(), [&](const WordIndex::Likeness &one) {
        return one.text == material && one.weight >= weightAmongFew;
    });
}

bool Placer::Rules::speaksOfOthers(const Case &c, const QList<qsizetype> &among) const
{
    double here = 0;
    double elsewhere = 0;
    for (const auto &one : m_words.like(ownWords(c))) {
        auto &best = among.contains(one.text) ? here : elsewhere;
        best = std::max(best, one.weight);
    }
    return elsewhere >= guessWeight && elsewhere > here;
}

bool Placer::Rules::takeByWords(Case &c, const QList<qsizetype> &among) const
{
    if (among.isEmpty())
        return false;
    const bool isFew = among.size() <= few;
    for (const auto &[words, most] : wordsOf(c)) {
        auto like = m_words.like(words);
        like.removeIf([&](const WordIndex::Likeness &one) { return !among.contains(one.text); });
        if (like.isEmpty())
            continue;
        for (auto &one : like)
            if (suitsForm(c.parts.first(), m_table.materials[one.text].text))
                one.share += 0.05;
        std::stable_sort(like.begin(), like.end(),
                         [](const auto &left, const auto &right) { return left.share > right.share; });
        const auto best = like.first();
        if (best.share < guessShare || best.weight < (isFew ? weightAmongFew : guessWeight))
            continue;
        const bool isLikely = isFew ? best.share >= likelyShareAmongFew
                                    : best.share >= likelyShare && best.weight >= likelyWeight;
        const bool leads = like.size() == 1 || best.share >= like[1].share * clearLead;
        c.reasons << tr("文字相近：%1").arg(m_words.commonWords(words, best.text).join(QStringLiteral("、")));
        if (!leads)
            c.reasons << tr("与别的材料也相近");
        const bool speaks = nameSpeaksOf(c, best.text);
        const auto asked = c.result.unit ? askedOf(*c.result.unit) : QList<qsizetype>();
        const bool isExpected = asked.isEmpty() || asked.contains(best.text);
        if (!speaks)
            c.reasons << tr("只有文件夹的名称这样写");
        settle(c, m_table.materials[best.text],
               isLikely && leads && speaks && isExpected ? most : Certainty::Guess);
        return true;
    }
    return false;
}

} // namespace taizhang::domain
