#include "core/workflow/evidence/evidence_facts.h"

#include "core/domain/error.h"
#include "core/domain/evidence/piece_limits.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/paper/freeze_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/secret_words.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/tr.h"

#include <QHash>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

void refuseExcess(const QString &excess)
{
    if (!excess.isEmpty())
        throw Error(tr("%1，原来的没有改动：请写短一些。").arg(excess));
}

// A line break in it means that two numbers were pasted, and letters that turn the direction of writing would
// print another one.
QString checkedNumber(const QString &documentNumber)
{
    const auto number = documentNumber.trimmed();
    if (hasHiddenTurn(number))
        throw Error(
            tr("文号“%1”里有换行、控制字符或改变文字方向的字符，原文号没有改动：请写在一行里，只写看得见的"
               "字。")
                .arg(shownName(number)));
    refuseExcess(excess(tr("文号"), number, longestDocumentNumber));
    return oneLine(number);
}

QVariantMap fieldsOf(const EvidenceFacts &facts)
{
    // All of them by name, so that a new one does not compile until it is dealt with here.
    const auto &[address, note, documentNumber, ownDate, sourceUnit, captured, personalData, restricted] =
        facts;
    QVariantMap fields;
    if (address) {
        const auto clean = cleanAddress(*address);
        if (!clean)
            throw Error(addressFault(*address, tr("原网址没有改动")));
        fields.insert(QStringLiteral("address"), *clean);
    }
    if (note) {
        refuseExcess(excess(tr("备注"), note->trimmed(), longestRemark));
        fields.insert(QStringLiteral("note"), note->trimmed());
    }
    if (documentNumber)
        fields.insert(QStringLiteral("document_number"), checkedNumber(*documentNumber));
    if (ownDate) {
        const auto &date = *ownDate;
        fields.insert(QStringLiteral("own_date"),
                      date ? QVariant(date->date.toString(Qt::ISODate)) : QVariant());
        fields.insert(QStringLiteral("own_date_source"), date ? dateSourceWord(date->source) : QString());
    }
    if (sourceUnit)
        fields.insert(QStringLiteral("source_unit_id"),
                      *sourceUnit ? QVariant((*sourceUnit)->value()) : QVariant());
    if (personalData)
        fields.insert(QStringLiteral("personal_data"), *personalData ? 1 : 0);
    if (restricted)
        fields.insert(QStringLiteral("restricted"), *restricted ? 1 : 0);
    return fields; // when the page was captured is of the version: setCaptureTime()
}

/// 修改材料日期; of several things or several pieces, how many.
QString titleOf(const EvidenceFacts &facts, qsizetype pieces)
{
    auto given = evidenceFacts();
    given.removeIf([&facts](const EvidenceFact &fact) { return !fact.isGiven(facts); });
    const auto what = given.size() == 1 ? given.first().name : tr("材料信息");
    return pieces == 1 ? tr("修改%1").arg(what) : tr("修改 %2 份材料的%1").arg(what).arg(pieces);
}

void setCaptureTime(Database &database, ChangeGroup &step, EvidenceId evidence, const CaptureTime &captured)
{
    const auto versions = storage::versionsOf(database, evidence);
    const auto present = std::find_if(versions.cbegin(), versions.cend(),
                                      [](const storage::StoredVersion &version) { return version.present; });
    if (present == versions.cend() || present->role != QStringLiteral("capture"))
        throw Error(tr("“%1”没有网页截图，没有改动：请先存网页截图，再填截取时间。")
                        .arg(storage::evidencePlace(database, evidence).title));
    step.set(Entity::EvidenceVersion, present->id.value(),
             {{QStringLiteral("captured_at"), captureTimeWord(captured)}});
}

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

bool EvidenceFact::isGiven(const EvidenceFacts &facts) const
{
    return std::visit([&facts](auto fact) { return (facts.*fact).has_value(); }, member);
}

QList<EvidenceFact> evidenceFacts()
{
    return {
        {&EvidenceFacts::address, tr("网址"), {}},
        {&EvidenceFacts::note, tr("材料备注"), QStringLiteral("remark")},
        {&EvidenceFacts::documentNumber, tr("文号"), QStringLiteral("document-number")},
        {&EvidenceFacts::ownDate, tr("材料日期"), QStringLiteral("date")},
        {&EvidenceFacts::sourceUnit, tr("来源单位"), QStringLiteral("source")},
        {&EvidenceFacts::captured, tr("截取时间"), QStringLiteral("captured")},
        {&EvidenceFacts::personalData, tr("个人信息标记"), QStringLiteral("personal")},
        {&EvidenceFacts::restricted, tr("工作秘密标记"), QStringLiteral("restricted")},
    };
}

QString setEvidenceFacts(Database &database, const storage::Author &author, const QList<EvidenceId> &pieces,
                         const EvidenceFacts &facts)
{
    const auto fields = fieldsOf(facts);
    ChangeGroup step(database, author, titleOf(facts, pieces.size()));
    // A mark of what the file says holds, or does not hold, of every piece with that file: also of those in
    // the bin, from which the next one with that file takes it.
    QVariantMap marks;
    for (const auto *mark : {"restricted", "personal_data"})
        if (const auto given = fields.constFind(QLatin1String(mark)); given != fields.cend())
            marks.insert(QLatin1String(mark), *given);
    for (const auto evidence : pieces) {
        const auto place = storage::evidencePlace(database, evidence);
        if (facts.captured)
            setCaptureTime(database, step, evidence, *facts.captured);
        if (facts.documentNumber && storage::presentFile(database, evidence))
            refuseSecretWords(tr("文号"), *facts.documentNumber, facts.restricted.value_or(place.restricted),
                              tr("原文号没有改动"));
        if (!fields.isEmpty())
            step.set(Entity::Evidence, evidence.value(), fields);
        auto filings = place.filings;
        for (const auto twin : marks.isEmpty() ? QList<EvidenceId>() : storage::twinsOf(database, evidence)) {
            step.set(Entity::Evidence, twin.value(), marks);
            filings << storage::evidencePlace(database, twin).filings;
        }
        for (const auto twin :
             marks.isEmpty() ? QList<EvidenceId>() : storage::removedTwinsOf(database, evidence))
            step.set(Entity::Evidence, twin.value(), marks);
        if (facts.restricted.value_or(false))
            for (const auto filing : std::as_const(filings))
                step.set(Entity::Filing, filing.value(),
                         {{QStringLiteral("keeping"), keepingWord(Keeping::OnSite)}});
    }
    return step.commit();
}

QString setKeeping(Database &database, const storage::Author &author, const QList<FilingId> &filings,
                   const KeepingFacts &facts)
{
    QVariantMap fields;
    if (facts.keeping)
        fields.insert(QStringLiteral("keeping"), keepingWord(*facts.keeping));
    refuseExcess(firstExcess({excess(tr("存放处"), facts.place.value_or(QString()), longestPlace),
                              excess(tr("保管人"), facts.keeper.value_or(QString()), longestKeeper)}));
    if (facts.place)
        fields.insert(QStringLiteral("place"), oneLine(*facts.place));
    if (facts.keeper)
        fields.insert(QStringLiteral("keeper"), oneLine(*facts.keeper));
    if (fields.isEmpty())
        return {};
    ChangeGroup step(database, author,
                     filings.size() == 1 ? tr("修改档位") : tr("修改 %1 份材料的档位").arg(filings.size()));
    for (const auto filing : filings) {
        const auto place = storage::filingPlace(database, filing);
        const auto evidence = storage::evidencePlace(database, place.evidence);
        if (facts.keeping && !possibleKeepings(evidence.restricted).contains(*facts.keeping))
            throw Error(tr("“%1”标为工作秘密，只能现场调阅，各份材料的档位都没有改动："
                           "请先取消工作秘密标记，或不选这一份。")
                            .arg(evidence.title));
        step.set(Entity::Filing, filing.value(), fields);
    }
    return step.commit();
}

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
