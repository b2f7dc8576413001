#include "core/workflow/evidence/filing_moves.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/paper/freeze_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/tr.h"

#include <QHash>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

/// The piece with this content that is filed there already: no piece stands twice in one place, no more than
/// when it is added there.
std::optional<EvidenceId> alreadyThere(Database &database, EvidenceId evidence, std::optional<UnitId> sender,
                                       const storage::RequirementLine &to)
{
    const auto file = storage::presentFile(database, evidence);
    if (!file)
        return std::nullopt;
    const auto known = knownContent(database, file->sha256, {to.id, to.unit}, sender);
    return known.plan.use == ContentUse::Here ? known.plan.evidence : std::nullopt;
}

std::optional<UnitId> senderOf(Database &database, EvidenceId evidence)
{
    const auto file = storage::presentFile(database, evidence);
    for (const auto &piece :
         file ? storage::piecesWithContent(database, file->sha256) : QList<ContentPiece>())
        if (const auto senders = piece.senders(); piece.evidence == evidence && !senders.isEmpty())
            return senders.first();
    return std::nullopt;
}

/// The numbers under which a piece lies there.
QStringList numbersAt(Database &database, EvidenceId evidence, RequirementId requirement)
{
    QList<qint64> filings;
    for (const auto filing : storage::evidencePlace(database, evidence).filings)
        if (storage::filingPlace(database, filing).requirement == requirement)
            filings << filing.value();
    return storage::numbersOf(database, requirement, filings);
}

/// The evidence number of a filing that is there.
QString numberOf(Database &database, RequirementId requirement, FilingId filing)
{
    return storage::numbersOf(database, requirement, {filing.value()}).first();
}

QString nameOf(const storage::FilingPlace &place, Database &database)
{
    return place.name.isEmpty() ? storage::evidencePlace(database, place.evidence).title : place.name;
}

} // namespace

QString moveFilings(Database &database, const storage::Author &author, const QList<FilingId> &filings,
                    RequirementId to)
{
    if (filings.isEmpty())
        return {};
    ChangeGroup step(
        database, author,
        filings.size() == 1
            ? tr("移动“%1”").arg(shownName(nameOf(storage::filingPlace(database, filings.first()), database)))
            : tr("移动 %1 份材料").arg(filings.size()));
    if (const auto locked = storage::frozenAmong(database, filings))
        throw Error(
            tr("“%1”已经封版，编号 %2 已印在送审的册子里，各份材料都没有移动：同一文件可以另外添加到新的"
               "位置，或者先移出这一份。")
                .arg(shownName(locked->name), locked->number));
    auto ordinal = storage::nextFilingOrdinal(database, to);
    const auto target = storage::requirementLine(database, to);
    const auto material = target.material;
    QHash<EvidenceId, QString> moved; // the numbers that they had
    for (const auto filing : filings) {
        const auto place = storage::filingPlace(database, filing);
        const auto from = place.requirement;
        if (from == to)
            continue;
        const auto number = numberOf(database, from, filing);
        if (const auto there =
                alreadyThere(database, place.evidence, senderOf(database, place.evidence), target)) {
            if (moved.contains(*there))
                throw Error(
                    tr("%1 和 %2 的内容相同，不能都移到同一项材料，各份材料都没有移动：请只选其中一份，"
                       "或者把多余的移出。")
                        .arg(moved.value(*there), number));
            throw Error(tr("“%1”的内容在这项材料里已经有了（%2），"
                           "各份材料都没有移动：请不选这一份，或者把多余的移出。")
                            .arg(shownName(nameOf(place, database)),
                                 numbersAt(database, *there, to).join(QStringLiteral("、"))));
        }
        moved.insert(place.evidence, number);
        QVariantMap fields{{QStringLiteral("requirement_id"), to.value()}};
        // Within its material, from one unit to another, it keeps its number.
        if (storage::requirementLine(database, from).material != material)
            fields.insert(QStringLiteral("ordinal"), ordinal++);
        step.set(Entity::Filing, filing.value(), fields);
    }
    return step.commit();
}

QString removeFilings(Database &database, const storage::Author &author, const QList<FilingId> &filings)
{
    if (filings.isEmpty())
        return {};
    ChangeGroup step(
        database, author,
        filings.size() == 1
            ? tr("移出“%1”").arg(shownName(nameOf(storage::filingPlace(database, filings.first()), database)))
            : tr("移出 %1 份材料").arg(filings.size()));
    for (const auto filing : filings) {
        const auto place = storage::filingPlace(database, filing);
        step.retire(Entity::Filing, filing.value());
        retireIfUnused(database, step, place.evidence);
    }
    return step.commit();
}

namespace {

/// Brings one piece back from the bin, to 本局自收 where its unit is not asked any more.
void putBackOne(Database &database, ChangeGroup &step, const storage::RemovedPiece &piece)
{
    const auto home =
        piece.withdrawn ? storage::ownRequirement(database, piece.materialId) : piece.requirement;
    step.set(Entity::Evidence, piece.evidence.value(), {{QStringLiteral("retired_at"), QVariant()}});
    if (const auto there = alreadyThere(database, piece.evidence, piece.source ? piece.source : piece.unit,
                                        storage::requirementLine(database, home)))
        throw Error(
            tr("“%1”的内容在这项材料里已经有了（%2），没有放回任何一份：请不选这一份。")
                .arg(shownName(piece.name), numbersAt(database, *there, home).join(QStringLiteral("、"))));
    QVariantMap fields{{QStringLiteral("retired_at"), QVariant()}};
    if (piece.withdrawn) {
        fields.insert(QStringLiteral("requirement_id"), home.value());
        // Who sent it was said by where it lay.
        if (!piece.source && piece.unit && storage::evidencePlace(database, piece.evidence).filings.isEmpty())
            step.set(Entity::Evidence, piece.evidence.value(),
                     {{QStringLiteral("source_unit_id"), piece.unit->value()}});
    }
    step.set(Entity::Filing, piece.filing.value(), fields);
    // It may have become one while it lay there.
    keepOnSiteIfRestricted(database, step, piece.evidence, piece.filing.value());
}

} // namespace

QString putBack(Database &database, const storage::Author &author, const QList<FilingId> &filings)
{
    QHash<FilingId, storage::RemovedPiece> removed;
    for (const auto &piece : storage::removedPieces(database))
        removed.insert(piece.filing, piece);
    for (const auto filing : filings)
        if (!removed.contains(filing))
            throw Error(tr("有材料已经放回，没有放回任何一份：请刷新回收站后再试。"));
    if (filings.isEmpty())
        return {};
    ChangeGroup step(database, author,
                     filings.size() == 1
                         ? tr("放回“%1”").arg(shownName(removed.constFind(filings.first())->name))
                         : tr("放回 %1 份材料").arg(filings.size()));
    for (const auto filing : filings)
        putBackOne(database, step, *removed.constFind(filing));
    return step.commit();
}

} // namespace taizhang::workflow
