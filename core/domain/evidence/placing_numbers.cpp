#include "core/domain/evidence/placing_rules.h"
#include "core/domain/tr.h"

#include <algorithm>
#include <numeric>

// Several numbers in one path: which of them counts, and what makes a proposal doubtful. A file is named by
// whoever made it, a folder or an archive for a whole sending: the nearer name counts.

namespace taizhang::domain {

std::optional<qsizetype> Placer::Rules::placeOf(const PlaceClue &clue) const
{
    auto matching = ofIndicator(clue.indicator);
    matching.removeIf([&](qsizetype place) { return m_table.materials[place].label != clue.label; });
    return matching.size() == 1 ? std::optional(matching.first()) : std::nullopt;
}

int Placer::Rules::lastIndicator() const
{
    return std::accumulate(
        m_table.materials.cbegin(), m_table.materials.cend(), 0,
        [](int most, const PlacingMaterial &material) { return std::max(most, material.indicator); });
}

QList<int> Placer::Rules::indicatorsNamed(const QString &part, const QString &behindUnit) const
{
    QList<int> named;
    const auto add = [&, last = lastIndicator()](int indicator) {
        if (indicator <= last && !named.contains(indicator))
            named << indicator;
    };
    for (const int indicator : indicatorsWritten(part))
        add(indicator);
    if (const auto clue = shortNumberOf(part, behindUnit); clue && !clue->maybeDate && placeOf(*clue))
        add(clue->indicator);
    return named;
}

std::optional<PlaceClue> Placer::Rules::shortNumberOf(const QString &part, const QString &behindUnit) const
{
    if (auto first = placeNumberIn(behindUnit))
        return first;
    std::optional<PlaceClue> only;
    if (!indicatorsWritten(part).isEmpty())
        return only; // 第46项说明 20-1: which says what it is
    for (const auto &number : placeWordsIn(part).numbers) {
        const auto clue = placeNumberIn(number);
        if (!clue || clue->maybeDate || !placeOf(*clue))
            continue;
        if (only)
            return std::nullopt;
        only = clue;
    }
    return only;
}

std::optional<int> Placer::Rules::folderNumber(const Case &c, qsizetype part) const
{
    const auto clue = part > 0 ? indicatorIn(c.parts[part]) : std::nullopt;
    if (!clue || ofIndicator(clue->indicator).isEmpty())
        return std::nullopt;
    // A short one may count the folders: 1, 2, 3.
    const bool isBare = clue->rest.trimmed().isEmpty() && clue->indicator > 20;
    return clue->form == IndicatorForm::Padded || isBare ? std::optional(clue->indicator) : std::nullopt;
}

bool Placer::Rules::mayDecide(const Case &c, qsizetype part, int indicator) const
{
    const auto nearest = std::find_if(c.named.cbegin(), c.named.cend(),
                                      [](const QList<int> &named) { return !named.isEmpty(); });
    return part <= nearest - c.named.cbegin() || nearest->contains(indicator);
}

bool Placer::Rules::namesNoMaterial(const PlaceClue &clue) const
{
    const auto among = ofIndicator(clue.indicator);
    return !clue.maybeDate && !among.isEmpty() &&
           std::none_of(among.cbegin(), among.cend(),
                        [&](qsizetype place) { return m_table.materials[place].label == clue.label; });
}

bool Placer::Rules::weighMissingPlace(Case &c) const
{
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        const auto clue = placeNumberIn(c.behindUnit[part]);
        if (clue && namesNoMaterial(*clue) && (!c.clear || c.indicator == clue->indicator)) {
            c.reasons.prepend(tr("请核对：%1开头的“%2”像是第%3项，那一项没有材料%4")
                                  .arg(where(c, part), clue->words)
                                  .arg(clue->indicator)
                                  .arg(clue->label));
            if (c.result.indicator == 0)
                c.result.indicator = clue->indicator;
            c.result.certainty = Certainty::Guess;
            return true;
        }
        const auto written = indicatorsWritten(c.parts[part]);
        if (written.isEmpty())
            continue;
        const int indicator = written.first();
        const bool hasNone = indicator <= lastIndicator() && ofIndicator(indicator).isEmpty();
        if (hasNone) {
            c.reasons.prepend(
                tr("请核对：%1写明第%2项，那一项没有列材料").arg(where(c, part)).arg(indicator));
            c.result.certainty = std::min(c.result.certainty, Certainty::Guess);
        }
        return hasNone; // what is farther counts less
    }
    return false;
}

void Placer::Rules::weighOtherNumbers(Case &c) const
{
    auto &result = c.result;
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        const auto clue = placeNumberIn(c.behindUnit[part]);
        if (clue && clue->maybeDate && clue->indicator != result.indicator && placeOf(*clue)) {
            c.reasons << tr("%1开头的“%2”也可能是第%3项材料%4")
                             .arg(where(c, part), clue->words)
                             .arg(clue->indicator)
                             .arg(clue->label);
            result.certainty = std::min(result.certainty, Certainty::Likely);
        }
        const auto &named = c.named[part];
        if (named.isEmpty())
            continue;
        if (named.size() > 1) {
            QStringList numbers;
            for (const int indicator : named)
                numbers << tr("第%1项").arg(indicator);
            c.reasons.prepend(
                tr("请核对是哪一项：%1写了%2").arg(where(c, part), numbers.join(QStringLiteral("、"))));
            result.certainty = std::min(result.certainty, Certainty::Guess);
        }
        return; // what is farther counts less
    }
}

void Placer::Rules::weighFolders(Case &c) const
{
    bool isFound = false;
    for (qsizetype part = 0; part < c.parts.size(); ++part) {
        auto named = c.named[part];
        if (const auto number = folderNumber(c, part); number && named.isEmpty())
            named << *number;
        if (named.contains(c.result.indicator)) {
            if (isFound)
                return; // two of them agree
            isFound = true;
        } else if (isFound && !named.isEmpty()) {
            c.reasons.prepend(tr("请核对：%1写的是第%2项").arg(where(c, part)).arg(named.first()));
            c.result.certainty = std::min(c.result.certainty, Certainty::Guess);
            return;
        }
    }
}

void Placer::Rules::weighPlaceWords(Case &c) const
{
    const auto *found = c.result.material ? material(*c.result.material) : nullptr;
    for (qsizetype part = 0; found != nullptr && part < c.parts.size(); ++part) {
        auto words = c.places[part];
        words.numbers.removeIf([&](const QString &number) { // a day, a house, a telephone
            const auto clue = placeNumberIn(number);
            return !evidenceNumberIn(number) && (!clue || !placeOf(*clue));
        });
        if (words.rows.isEmpty() && words.labels.isEmpty() && words.numbers.isEmpty())
            continue;
        QString against;
        if (!words.rows.isEmpty() && !words.rows.contains(found->row))
            against = tr("请核对是哪一行：%1写的是第%2行").arg(where(c, part)).arg(words.rows.first());
        else if (words.numbers.size() > 1)
            against = tr("请核对是哪一项材料：%1写了%2")
                          .arg(where(c, part), words.numbers.join(QStringLiteral("、")));
        else if (words.labels.size() > 1 ||
                 (words.labels.size() == 1 && words.labels.first() != found->label))
            against = tr("请核对是哪一项材料：%1写的是材料%2")
                          .arg(where(c, part), words.labels.join(QStringLiteral("、")));
        if (against.isEmpty())
            return;
        c.reasons.prepend(against);
        c.result.certainty = std::min(c.result.certainty, Certainty::Guess);
        return;
    }
}

bool Placer::Rules::takeOnlyOpen(Case &c, const QList<qsizetype> &among) const
{
    if (!c.clear || !c.result.unit || c.unitAt >= c.at || c.hint.unit || c.hint.indicator)
        return false;
    for (qsizetype part = 0; part < c.at; ++part)
        if (const auto label = materialLabelIn(c.parts[part]); label && label->clear)
            return false; // 材料2 means one of the folder's
    const auto asked = askedOf(*c.result.unit);
    const auto open = askedOf(*c.result.unit, true);
    const bool isAskedHere =
        std::any_of(asked.cbegin(), asked.cend(), [&](qsizetype place) { return among.contains(place); });
    const bool isNameOfHere =
        std::any_of(among.cbegin(), among.cend(), [&](qsizetype place) { return nameSpeaksOf(c, place); });
    if (open.size() != 1 || isAskedHere || (isNameOfHere && !nameSpeaksOf(c, open.first())))
        return false;
    c.reasons.prepend(tr("请核对：%1写的是第%2项，而%3还没有交的只有这一项材料")
                          .arg(where(c, c.at))
                          .arg(c.indicator)
                          .arg(unitName(*c.result.unit)));
    settle(c, m_table.materials[open.first()], Certainty::Guess);
    return true;
}

} // namespace taizhang::domain
