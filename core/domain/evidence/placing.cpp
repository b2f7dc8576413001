#include "core/domain/evidence/placing.h"

#include "core/domain/evidence/placing_clues.h"
#include "core/domain/evidence/placing_rules.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/domain/text_folding.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace taizhang::domain {

namespace {

// A list numbers its files from 1; beyond this a bare number may well be an indicator's.
constexpr int longestList = 20;

QStringList textsOf(const QList<PlacingMaterial> &materials)
{
    QStringList texts;
    for (const auto &material : materials)
        texts << material.text;
    return texts;
}

} // namespace

QString secrecyWord(const QString &path)
{
    return secrecyIn(foldForSearch(path));
}

Placer::Rules::Rules(PlacingTable table)
    : m_table(std::move(table)), m_units(m_table.units), m_words(textsOf(m_table.materials))
{
    for (qsizetype place = 0; place < m_table.materials.size(); ++place)
        m_places.insert(m_table.materials[place].id, place);
    for (const auto &unit : m_table.units) {
        m_unitNames.insert(unit.id, unit.retired ? tr("%1（已停用）").arg(unit.label()) : unit.label());
        if (unit.retired)
            m_retired.insert(unit.id);
    }
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

QString Placer::Rules::behindUnit(const QString &part) const
{
    static const QRegularExpression parting(QStringLiteral("^[\\s_\\-–—:：]+"));
    const auto found = m_units.find(part);
    if (!found || !part.startsWith(found->words))
        return part;
    return part.mid(found->words.size()).remove(parting);
}

void Placer::Rules::findUnit(Case &c) const
{
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        const auto found = m_units.find(c.parts[part]);
        if (!found)
            continue;
        c.result.unit = found->unit;
        c.unitAt = part;
        c.others = m_units.all(c.parts[part]);
        c.others.removeOne(found->unit);
        if (c.others.isEmpty()) {
            c.reasons << tr("%1写明%2").arg(where(c, part), unitName(found->unit));
            findOtherSender(c, found->words);
            return;
        }
        QStringList names;
        for (const auto other : std::as_const(c.others))
            names << unitName(other);
        c.whose = tr("请核对是谁的：%1写了%2，也写了%3，先算%2的")
                      .arg(where(c, part), unitName(found->unit), names.join(QStringLiteral("、")));
        return;
    }
    if (c.hint.unit) {
        c.result.unit = c.hint.unit;
        c.reasons << tr("拖到了%1上").arg(unitName(*c.hint.unit));
    }
}

void Placer::Rules::findOtherSender(Case &c, const QString &words) const
{
    for (auto part = c.unitAt + 1; part < c.parts.size(); ++part) {
        const auto other = m_units.find(c.parts[part]);
        if (!other || other->unit == *c.result.unit || words.contains(other->words) ||
            other->words.contains(words))
            continue; // an office of the same unit
        c.others = {other->unit};
        c.whose =
            tr("请核对是谁的：%1写的是%2，%3写的是%4，先算%2的")
                .arg(where(c, c.unitAt), unitName(*c.result.unit), where(c, part), unitName(other->unit));
        return;
    }
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
    if (asked != m_table.asked.cend()) {
        c.result.unit = asked->unit;
        c.whose.clear();
    }
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
        if (found == m_table.materials.cend() || !mayDecide(c, part, clue->indicator))
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
            if (!clue || clue->form != form || ofIndicator(clue->indicator).isEmpty() ||
                !mayDecide(c, part, clue->indicator))
                continue;
            // Folders are numbered by indicators, files are often just counted: 001.png, 1.通知.pdf.
            const bool isOnlyNumber = clue->rest.trimmed().isEmpty();
            c.clear = form == IndicatorForm::Written ||
                      (form == IndicatorForm::Padded && (part > 0 || !isOnlyNumber)) ||
                      (part > 0 && isOnlyNumber);
            c.isCount =
                !c.clear && part == 0 && !clue->words.contains(u'项') && clue->indicator <= longestList;
            c.indicator = clue->indicator;
            c.at = part;
            c.indicatorRest = clue->rest;
            c.indicatorReason = tr("%1写明第%2项").arg(where(c, part)).arg(clue->indicator);
            return;
        }
}

/// 46-2: what people write is as often something else, so an indicator that is named otherwise in the same
/// name or a nearer one counts more.
bool Placer::Rules::takePlaceNumber(Case &c) const
{
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        const auto clue = shortNumberOf(c.parts[part], c.behindUnit[part]);
        const bool isNamed = clue && c.clear && c.indicator == clue->indicator;
        if (!clue || (c.clear && !isNamed) || !mayDecide(c, part, clue->indicator))
            continue;
        const auto place = placeOf(*clue);
        if (!place)
            continue;
        const bool isFirst = c.behindUnit[part].trimmed().startsWith(clue->words);
        c.reasons.prepend((isFirst ? tr("%1开头的“%2”像是第%3项材料%4") : tr("%1里的“%2”像是第%3项材料%4"))
                              .arg(where(c, part), clue->words)
                              .arg(clue->indicator)
                              .arg(clue->label));
        const bool isOther = speaksOfOthers(c, {*place});
        if (isOther)
            c.reasons << tr("文字更像别的材料");
        else if (clue->maybeDate && !isNamed)
            c.reasons << tr("也可能是日期");
        const bool isDoubtful = isOther || ((clue->maybeDate || !isFirst) && !isNamed);
        settle(c, m_table.materials[*place], isDoubtful ? Certainty::Guess : Certainty::Likely);
        return true;
    }
    return false;
}

bool Placer::Rules::takeWithinIndicator(Case &c) const
{
    if (c.indicator == 0)
        return false;
    const auto among = ofNamedRow(c, ofIndicator(c.indicator));
    if (takeOnlyOpen(c, among))
        return true;
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
    if (takeByWords(c, among))
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
    if (c.isCount) {
        c.reasons = before;
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
    if (!asked.isEmpty() && speaksOfOthers(c, asked))
        return false;
    if (asked.size() == 1) {
        c.reasons << tr("只交办了它这一项材料");
        settle(c, m_table.materials[asked.first()], Certainty::Likely);
        return true;
    }
    if (!asked.isEmpty())
        return takeByWords(c, asked);
    QList<qsizetype> named;
    for (qsizetype place = 0; place < m_table.materials.size(); ++place)
        if (m_table.materials[place].named.contains(*c.result.unit))
            named << place;
    return !speaksOfOthers(c, named) && takeByWords(c, named);
}

Placing Placer::Rules::place(const QString &path, const PlacingHint &hint) const
{
    Case c;
    c.path = foldForSearch(path);
    c.hint = hint;
    const auto shown = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (auto part = shown.crbegin(); part != shown.crend(); ++part) {
        const bool isArchive = !c.parts.isEmpty() && hasArchiveEnding(*part); // the file itself is none
        if (isArchive)
            c.archives.insert(c.parts.size());
        c.shown << (isArchive ? withoutArchiveEnding(*part) : *part);
        c.parts << foldForSearch(c.shown.last());
        if (c.result.stop.isEmpty())
            c.result.stop = secrecyIn(c.parts.last());
    }
    if (c.parts.isEmpty())
        return {};
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        c.behindUnit << behindUnit(c.parts[part]);
        c.places << placeWordsIn(part == 0 ? withoutEnding(c.parts[part]) : c.parts[part]);
        c.named << indicatorsNamed(c.parts[part], c.behindUnit[part]);
    }
    findUnit(c);
    const bool isDropped = takeDropped(c);
    const bool isNumbered = !isDropped && takeNumber(c);
    bool found = isDropped || isNumbered;
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
        found = takePlaceNumber(c) || takeWithinIndicator(c) || takeOfUnit(c) || takeByWords(c, all);
    }
    if (found && !isDropped) {
        weighPlaceWords(c);
        weighOtherNumbers(c);
        weighFolders(c);
    }
    const bool saysMissing = !isDropped && !isNumbered && weighMissingPlace(c);
    if (!c.result.stop.isEmpty()) {
        c.result.certainty = Certainty::None;
        const SecrecyMark mark{c.result.stop};
        c.reasons = {leftOutWords(tr("名称里有“%1”").arg(mark.words), mark)};
        if (!mark.isOfWork())
            c.reasons << tr("确认不涉密的，改名后再收进");
    } else if (!found && !saysMissing) {
        c.reasons << tr("名称和文件夹都看不出是哪一项材料");
    }
    if (!c.whose.isEmpty() && c.result.stop.isEmpty())
        c.reasons.prepend(c.whose);
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
