#include "core/workflow/evidence/evidence_facts.h"

#include "core/domain/error.h"
#include "core/domain/evidence/piece_limits.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/secret_words.h"
#include "core/workflow/tr.h"

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

} // namespace taizhang::workflow
