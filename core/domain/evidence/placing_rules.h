#pragma once

#include "core/domain/evidence/placing.h"
#include "core/domain/evidence/placing_clues.h"
#include "core/domain/evidence/placing_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace taizhang::domain {

/// What a Placer knows and how it decides. Each `take` settles a case or leaves it to the next; they stand in
/// the order in which a clue weighs.
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
        QStringList parts;        ///< folded, the file first, then its folders from the nearest on
        QStringList behindUnit;   ///< of each part what stands behind the unit that it begins with
        QList<PlaceWords> places; ///< what each part says of the place
        QStringList shown;        ///< the same to the letter
        QSet<qsizetype> archives; ///< parts that are archives, without their endings
        QString path;             ///< folded
        PlacingHint hint;
        Placing result;
        QStringList reasons;
        QList<QList<int>> named; ///< what each part names beyond doubt, see indicatorsNamed()
        qsizetype unitAt = 0;    ///< the part that names result.unit
        QList<UnitId> others;    ///< that the same name speaks of besides result.unit
        QString whose;           ///< what is to be said then, before all
        int indicator = 0;
        bool clear = false;    ///< the indicator is written clearly
        bool isCount = false;  ///< or the number may only count the files: 1. 2. 3.
        qsizetype at = 0;      ///< the part that names it
        QString indicatorRest; ///< what else that part says
        QString indicatorReason;
    };

    /// What a proposal may go by, and how far it may be trusted at most.
    struct Words
    {
        QString text;
        Certainty most;
    };

    QString where(const Case &c, qsizetype part) const;
    QString unitName(UnitId id) const;
    /// What stands behind the name of a unit with which it begins; else all of it.
    QString behindUnit(const QString &part) const;
    void findUnit(Case &c) const;
    /// Where a folder around the part that names the unit names another one.
    void findOtherSender(Case &c, const QString &words) const;
    /// Every indicator that the part writes out (第46项, 046-2), or names by a short number that is a place
    /// (46-2) and no day.
    QList<int> indicatorsNamed(const QString &part, const QString &behindUnit) const;
    /// The short number with which the part begins, behind a unit; else the only one that stands in it and is
    /// a place and no day.
    std::optional<PlaceClue> shortNumberOf(const QString &part, const QString &behindUnit) const;
    /// What a folder is numbered by besides: 046, 046 决定, 46.
    std::optional<int> folderNumber(const Case &c, qsizetype part) const;
    /// The place that a short number means, if there is just one such material.
    std::optional<qsizetype> placeOf(const PlaceClue &clue) const;
    int lastIndicator() const;
    /// A short number of an indicator that has no such material.
    bool namesNoMaterial(const PlaceClue &clue) const;
    /// Says of a name that it speaks of a material, or of an indicator with materials, that the table has
    /// not; where nothing else was found the indicator is a guess. False where there is nothing to say.
    bool weighMissingPlace(Case &c) const;
    /// Whether what a part says of an indicator counts: no nearer part may name another one.
    bool mayDecide(const Case &c, qsizetype part, int indicator) const;
    /// Says why a proposal needs a look: several indicators in the part that decides, a short number in a
    /// nearer one, another indicator in a farther one.
    void weighOtherNumbers(Case &c) const;
    void weighFolders(Case &c) const;
    /// Says what in the names speaks against the material that was found: another row, another or several
    /// numbers. Nearest first; only the first name that says anything of it counts.
    void weighPlaceWords(Case &c) const;
    /// The one material that is still to come from the unit, where a folder around the unit's name speaks of
    /// an indicator for which the unit is asked nothing.
    bool takeOnlyOpen(Case &c, const QList<qsizetype> &among) const;
    bool takeDropped(Case &c) const;
    bool takeNumber(Case &c) const;
    void findIndicator(Case &c) const;
    bool takePlaceNumber(Case &c) const;
    bool takeWithinIndicator(Case &c) const;
    bool takeOfUnit(Case &c) const;
    bool takeByWords(Case &c, const QList<qsizetype> &among) const;
    void settle(Case &c, const PlacingMaterial &material, Certainty certainty) const;
    /// How far a place may be trusted whose file or folder names several units.
    Certainty mostOfSeveral(const Case &c, const QSet<UnitId> &asked) const;
    QList<qsizetype> ofIndicator(int indicator) const;
    /// Of these those of the row that the nearest name speaks of; all where none does, or there is none.
    QList<qsizetype> ofNamedRow(const Case &c, const QList<qsizetype> &among) const;
    QList<qsizetype> askedOf(UnitId unit, bool isOpen = false) const;
    /// What the file's own name says but for its ending and the units in it.
    QString ownWords(const Case &c) const;
    QList<Words> wordsOf(const Case &c) const;
    /// Whether the file's own name is clearly more like a material that is not among these: what a unit is
    /// asked for is then no proof of what it sent.
    bool speaksOfOthers(const Case &c, const QList<qsizetype> &among) const;
    /// Whether the file's own name, without its folders, has words of the material.
    bool nameSpeaksOf(const Case &c, qsizetype material) const;

    PlacingTable m_table;
    UnitFinder m_units;
    WordIndex m_words;
    QHash<MaterialId, qsizetype> m_places;
    QHash<UnitId, QString> m_unitNames;
    QSet<UnitId> m_retired;                       ///< what they sent is looked at by a person
    QMultiHash<MaterialId, qsizetype> m_askedFor; ///< places in m_table.asked
};

} // namespace taizhang::domain
