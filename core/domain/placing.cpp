#include "core/domain/placing.h"

#include "core/domain/placing_clues.h"
#include "core/domain/placing_words.h"
#include "core/domain/text_folding.h"
#include "core/domain/tr.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>

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
// A list numbers its files from 1; beyond this a bare number may well be an indicator's.
constexpr int longestList = 20;

QString withoutEnding(const QString &name)
{
    const auto dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && name.size() - dot <= 6 ? name.left(dot) : name;
}

bool isPicture(const QString &name)
{
    static const QStringList endings{QStringLiteral(".png"), QStringLiteral(".jpg"), QStringLiteral(".jpeg"),
                                     QStringLiteral(".bmp"), QStringLiteral(".webp")};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&](const QString &ending) { return name.endsWith(ending); });
}

bool isTable(const QString &name)
{
    return name.endsWith(QStringLiteral(".xlsx")) || name.endsWith(QStringLiteral(".xls")) ||
           name.endsWith(QStringLiteral(".et"));
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

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Guess:
        return QStringLiteral("guess");
    case Certainty::Likely:
        return QStringLiteral("likely");
    case Certainty::Sure:
        return QStringLiteral("sure");
    case Certainty::None:
        break;
    }
    return QStringLiteral("none");
}

QString certaintyLabel(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Guess:
        return tr("猜测");
    case Certainty::Likely:
        return tr("较有把握");
    case Certainty::Sure:
        return tr("有把握");
    case Certainty::None:
        break;
    }
    return tr("未归位");
}

QString secrecyWord(const QString &path)
{
    return secrecyIn(foldForSearch(path));
}

class Placer::Rules
{
public:
    explicit Rules(PlacingTable table);

    Placing place(const QString &path, const PlacingHint &hint) const;
    RequirementId resolve(const PlacingMaterial &material, std::optional<UnitId> unit,
                          const QString &path) const;
    const PlacingMaterial *material(MaterialId id) const;
    const PlacingTable &table() const { return m_table; }

private:
    /// One file on its way to a proposal.
    struct Case
    {
        QStringList parts; ///< folded, the file first, then its folders from the nearest on
        QStringList shown; ///< the same to the letter
        QString path;      ///< folded
        PlacingHint hint;
        Placing result;
        QStringList reasons;
        int indicator = 0;
        bool clear = false;    ///< the indicator is written clearly
        qsizetype at = 0;      ///< the part that names it
        QString indicatorRest; ///< what else that part says
        QString indicatorReason;
    };

    QString where(const Case &c, qsizetype part) const;
    QString unitName(UnitId id) const;
    void findUnit(Case &c) const;
    bool takeDropped(Case &c) const;
    bool takeNumber(Case &c) const;
    void findIndicator(Case &c) const;
    bool takeWithinIndicator(Case &c) const;
    bool takeOfUnit(Case &c) const;
    bool takeByWords(Case &c, const QList<qsizetype> &among, Certainty most) const;
    void settle(Case &c, const PlacingMaterial &material, Certainty certainty) const;
    QList<qsizetype> ofIndicator(int indicator) const;
    QList<qsizetype> askedOf(UnitId unit) const;
    QString wordsOf(const Case &c) const;

    PlacingTable m_table;
    UnitFinder m_units;
    WordIndex m_words;
    QHash<MaterialId, qsizetype> m_places;
    QHash<UnitId, QString> m_unitNames;
    QMultiHash<MaterialId, qsizetype> m_askedFor; ///< places in m_table.asked
};

namespace {

QStringList textsOf(const QList<PlacingMaterial> &materials)
{
    QStringList texts;
    for (const auto &material : materials)
        texts << material.text;
    return texts;
}

} // namespace

Placer::Rules::Rules(PlacingTable table)
    : m_table(std::move(table)), m_units(m_table.units), m_words(textsOf(m_table.materials))
{
    for (qsizetype place = 0; place < m_table.materials.size(); ++place)
        m_places.insert(m_table.materials[place].id, place);
    for (const auto &unit : m_table.units)
        m_unitNames.insert(unit.id, unit.label());
    for (qsizetype place = m_table.asked.size(); place-- > 0;) // a QMultiHash gives the last inserted first
        m_askedFor.insert(m_table.asked[place].material, place);
}

const PlacingMaterial *Placer::Rules::material(MaterialId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_table.materials[*place];
}

QString Placer::Rules::where(const Case &c, qsizetype part) const
{
    return part == 0 ? tr("文件名") : tr("文件夹“%1”").arg(c.shown[part]);
}

QString Placer::Rules::unitName(UnitId id) const
{
    return m_unitNames.value(id);
}

void Placer::Rules::findUnit(Case &c) const
{
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        const auto found = m_units.find(c.parts[part]);
        if (!found)
            continue;
        c.result.unit = found->unit;
        c.reasons << tr("%1写明%2").arg(where(c, part), unitName(found->unit));
        return;
    }
    if (c.hint.unit) {
        c.result.unit = c.hint.unit;
        c.reasons << tr("拖到了%1上").arg(unitName(*c.hint.unit));
    }
}

RequirementId Placer::Rules::resolve(const PlacingMaterial &material, std::optional<UnitId> unit,
                                     const QString &path) const
{
    std::optional<RequirementId> whole;
    std::optional<RequirementId> first;
    const auto year = yearIn(path);
    for (const auto place : m_askedFor.values(material.id)) {
        const auto &asked = m_table.asked[place];
        if (unit != asked.unit)
            continue;
        if (!asked.period.isEmpty() && asked.period == year)
            return asked.id;
        if (asked.period.isEmpty() && !whole)
            whole = asked.id;
        if (!first)
            first = asked.id;
    }
    return whole ? *whole : first.value_or(material.own);
}

/// The material is found; whose it is, and for which year, may still make it less certain.
void Placer::Rules::settle(Case &c, const PlacingMaterial &material, Certainty certainty) const
{
    auto &result = c.result;
    result.indicator = material.indicator;
    result.material = material.id;
    QSet<UnitId> units;
    QSet<QString> periods;
    for (const auto place : m_askedFor.values(material.id)) {
        units << m_table.asked[place].unit;
        if (m_table.asked[place].unit == result.unit)
            periods << m_table.asked[place].period;
    }
    if (!result.unit && units.size() == 1) {
        result.unit = *units.cbegin();
        c.reasons << tr("这项材料只交办给了%1").arg(unitName(*result.unit));
        certainty = std::min(certainty, Certainty::Likely);
    } else if (!result.unit && !units.isEmpty()) {
        c.reasons << tr("这项材料交办给了 %1 个单位，看不出是谁的，先放在本局名下").arg(units.size());
        certainty = std::min(certainty, Certainty::Guess);
    } else if (result.unit && !units.contains(*result.unit)) {
        c.reasons << tr("没有把这项材料交办给%1，先放在本局名下").arg(unitName(*result.unit));
        certainty = std::min(certainty, Certainty::Likely);
    }
    if (periods.size() > 1 && !periods.contains(yearIn(c.path))) {
        c.reasons << tr("分年报送，看不出是哪一年的");
        certainty = std::min(certainty, Certainty::Guess);
    }
    result.requirement = resolve(material, result.unit, c.path);
    result.certainty = certainty;
}

bool Placer::Rules::takeDropped(Case &c) const
{
    if (!c.hint.requirement)
        return false;
    const auto asked = std::find_if(m_table.asked.cbegin(), m_table.asked.cend(),
                                    [&](const auto &line) { return line.id == *c.hint.requirement; });
    const auto own = std::find_if(m_table.materials.cbegin(), m_table.materials.cend(),
                                  [&](const auto &line) { return line.own == *c.hint.requirement; });
    const auto *target = asked != m_table.asked.cend()     ? material(asked->material)
                         : own != m_table.materials.cend() ? &*own
                                                           : nullptr;
    if (target == nullptr)
        return false;
    if (asked != m_table.asked.cend())
        c.result.unit = asked->unit;
    c.reasons = {tr("拖到了这项材料上")};
    c.result.indicator = target->indicator;
    c.result.material = target->id;
    c.result.requirement = c.hint.requirement;
    c.result.certainty = Certainty::Sure;
    return true;
}

bool Placer::Rules::takeNumber(Case &c) const
{
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        const auto clue = evidenceNumberIn(c.parts[part]);
        if (!clue)
            continue;
        const auto found = std::find_if(m_table.materials.cbegin(), m_table.materials.cend(),
                                        [&](const PlacingMaterial &line) {
                                            return line.indicator == clue->indicator &&
                                                   line.row == clue->row && line.label == clue->label;
                                        });
        if (found == m_table.materials.cend())
            continue; // a number of something else
        c.reasons.prepend(tr("%1写明编号“%2”").arg(where(c, part), clue->words));
        settle(c, *found, clue->whole ? Certainty::Sure : Certainty::Likely);
        return true;
    }
    return false;
}

void Placer::Rules::findIndicator(Case &c) const
{
    for (const auto form : {IndicatorForm::Written, IndicatorForm::Padded, IndicatorForm::Leading})
        for (qsizetype part = 0; part < c.parts.size(); ++part) {
            const auto clue = indicatorIn(part == 0 ? withoutEnding(c.parts[part]) : c.parts[part]);
            if (!clue || clue->form != form || ofIndicator(clue->indicator).isEmpty())
                continue;
            // Folders are numbered by indicators, files are often just counted: 001.png, 1.通知.pdf.
            const bool isOnlyNumber = clue->rest.trimmed().isEmpty();
            c.clear = form == IndicatorForm::Written ||
                      (form == IndicatorForm::Padded && (part > 0 || !isOnlyNumber)) ||
                      (part > 0 && isOnlyNumber);
            c.indicator = clue->indicator;
            c.at = part;
            c.indicatorRest = clue->rest;
            c.indicatorReason = tr("%1写明第%2项").arg(where(c, part)).arg(clue->indicator);
            return;
        }
}

QList<qsizetype> Placer::Rules::ofIndicator(int indicator) const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_table.materials.size(); ++place)
        if (m_table.materials[place].indicator == indicator)
            places << place;
    return places;
}

QList<qsizetype> Placer::Rules::askedOf(UnitId unit) const
{
    QList<qsizetype> places;
    for (const auto &asked : m_table.asked)
        if (asked.unit == unit)
            if (const auto place = m_places.value(asked.material, -1); place >= 0 && !places.contains(place))
                places << place;
    return places;
}

bool Placer::Rules::takeWithinIndicator(Case &c) const
{
    if (c.indicator == 0)
        return false;
    const auto among = ofIndicator(c.indicator);
    const auto before = c.reasons;
    c.reasons.prepend(c.indicatorReason);
    if (c.clear) {
        for (qsizetype part = 0; part <= c.at; ++part) {
            const auto label = materialLabelIn(part == c.at ? c.indicatorRest : c.parts[part]);
            if (!label)
                continue;
            QList<qsizetype> matching;
            for (const auto place : among)
                if (m_table.materials[place].label == label->label)
                    matching << place;
            if (matching.size() != 1)
                continue;
            c.reasons.insert(1, tr("%1写明材料%2").arg(where(c, part), label->label));
            settle(c, m_table.materials[matching.first()],
                   label->clear ? Certainty::Sure : Certainty::Likely);
            return true;
        }
        if (among.size() == 1) {
            c.reasons.insert(1, tr("这一项只有一项材料"));
            settle(c, m_table.materials[among.first()], Certainty::Sure);
            return true;
        }
    }
    if (takeByWords(c, among, Certainty::Likely))
        return true;
    if (c.clear && c.result.unit) {
        QList<qsizetype> both;
        for (const auto place : askedOf(*c.result.unit))
            if (among.contains(place))
                both << place;
        if (both.size() == 1) {
            c.reasons << tr("这一项里只交办了%1一项材料").arg(unitName(*c.result.unit));
            settle(c, m_table.materials[both.first()], Certainty::Likely);
            return true;
        }
    }
    if (!c.clear && c.at == 0 && c.indicator <= longestList) {
        c.reasons = before; // 1. 2. 3. number the files
        return false;
    }
    c.result.indicator = c.indicator;
    c.result.certainty = Certainty::Guess;
    c.reasons << tr("看不出是哪一项材料");
    return true;
}

bool Placer::Rules::takeOfUnit(Case &c) const
{
    if (!c.result.unit)
        return false;
    const auto asked = askedOf(*c.result.unit);
    if (asked.size() == 1) {
        c.reasons << tr("只交办了它这一项材料");
        settle(c, m_table.materials[asked.first()], Certainty::Likely);
        return true;
    }
    if (!asked.isEmpty())
        return takeByWords(c, asked, Certainty::Likely);
    QList<qsizetype> named;
    for (qsizetype place = 0; place < m_table.materials.size(); ++place)
        if (m_table.materials[place].named.contains(*c.result.unit))
            named << place;
    return takeByWords(c, named, Certainty::Likely);
}

/// The words of the name, with those of its folders where it has few, less numbers and units.
QString Placer::Rules::wordsOf(const Case &c) const
{
    QStringList words{withoutEnding(c.parts.first())};
    for (qsizetype part = 1; part < c.parts.size(); ++part)
        if (!m_units.find(c.parts[part]))
            words << c.parts[part];
    return words.join(QLatin1Char(' '));
}

bool Placer::Rules::takeByWords(Case &c, const QList<qsizetype> &among, Certainty most) const
{
    if (among.isEmpty())
        return false;
    const bool isFew = among.size() <= few;
    for (const auto &words : {withoutEnding(c.parts.first()), wordsOf(c)}) {
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
        settle(c, m_table.materials[best.text], isLikely && leads ? most : Certainty::Guess);
        return true;
    }
    return false;
}

Placing Placer::Rules::place(const QString &path, const PlacingHint &hint) const
{
    Case c;
    c.path = foldForSearch(path);
    c.hint = hint;
    const auto shown = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (auto part = shown.crbegin(); part != shown.crend(); ++part) {
        c.shown << *part;
        c.parts << foldForSearch(*part);
        if (c.result.stop.isEmpty())
            c.result.stop = secrecyIn(c.parts.last());
    }
    if (c.parts.isEmpty())
        return {};
    findUnit(c);
    bool found = takeDropped(c) || takeNumber(c);
    if (!found) {
        findIndicator(c);
        if (c.indicator == 0 && hint.indicator) {
            c.indicator = *hint.indicator;
            c.clear = true;
            c.at = c.parts.size() - 1;
            c.indicatorRest = c.parts.last();
            c.indicatorReason = tr("拖到了第%1项上").arg(*hint.indicator);
        }
        QList<qsizetype> all(m_table.materials.size());
        std::iota(all.begin(), all.end(), 0);
        found = takeWithinIndicator(c) || takeOfUnit(c) || takeByWords(c, all, Certainty::Likely);
    }
    if (!c.result.stop.isEmpty()) {
        c.result.certainty = Certainty::None;
        c.reasons = {
            tr("名称里有“%1”：涉密材料不得存入本程序，只能登记题名和存放处；确认不涉密的，改名后再收进")
                .arg(c.result.stop)};
    } else if (!found) {
        c.reasons << tr("名称和文件夹都看不出是哪一项材料");
    }
    c.result.reason = c.reasons.join(QStringLiteral("；"));
    return c.result;
}

Placer::Placer(PlacingTable table) : m_rules(std::make_unique<Rules>(std::move(table))) {}

Placer::~Placer() = default;

Placing Placer::place(const QString &path, const PlacingHint &hint) const
{
    return m_rules->place(path, hint);
}

RequirementId Placer::requirementFor(MaterialId material, std::optional<UnitId> unit,
                                     const QString &path) const
{
    return m_rules->resolve(*m_rules->material(material), unit, foldForSearch(path));
}

const PlacingTable &Placer::table() const
{
    return m_rules->table();
}

} // namespace taizhang::domain
