#include "core/workflow/evidence/staged_filing.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/risky_files.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/numbered_place.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

#include <QFileInfo>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using evidence::StagedObject;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

/// The marks that pieces with this content have, as fields of one more.
QVariantMap marksOf(Database &database, const QString &sha256)
{
    const auto marks = storage::marksOfContent(database, sha256);
    QVariantMap fields;
    if (marks.restricted)
        fields.insert(QStringLiteral("restricted"), 1);
    if (marks.personalData)
        fields.insert(QStringLiteral("personal_data"), 1);
    return fields;
}

} // namespace

EvidenceId insertEvidence(Database &database, ChangeGroup &step, const StagedObject &object,
                          const QString &kind, std::optional<UnitId> source,
                          std::optional<RequirementId> place)
{
    storage::addObject(
        database,
        {object.sha256, object.size, object.mediaType, evidence::readabilityWord(object.readability)},
        step.author().at);
    const auto name = QFileInfo(object.originalName).completeBaseName();
    QVariantMap fields{{QStringLiteral("kind"), kind},
                       {QStringLiteral("title"),
                        oneLine(place ? fileTitle(name, storage::numberedPlace(database, *place)) : name)}};
    if (source)
        fields.insert(QStringLiteral("source_unit_id"), source->value());
    fields.insert(marksOf(database, object.sha256));
    const auto evidence = step.insert(Entity::Evidence, fields);
    const auto modified = object.originalModified.isValid()
                              ? QVariant(storage::timestamp(object.originalModified))
                              : QVariant();
    step.insert(Entity::EvidenceVersion,
                {{QStringLiteral("evidence_id"), evidence},
                 {QStringLiteral("ordinal"), 1},
                 {QStringLiteral("sha256"), object.sha256},
                 {QStringLiteral("original_name"), object.originalName},
                 {QStringLiteral("modified_at"), modified},
                 {QStringLiteral("added_at"), step.now()},
                 {QStringLiteral("added_by"), step.author().actor.user},
                 {QStringLiteral("added_on"), step.author().actor.machine}},
                {{QStringLiteral("object"), storage::objectFacts(database, object.sha256)}});
    return *EvidenceId::parse(evidence);
}

QStringList shareMarks(Database &database, ChangeGroup &step, EvidenceId evidence, const QString &sha256)
{
    const auto own = storage::marksOfPiece(database, evidence);
    auto fields = marksOf(database, sha256);
    if (own.restricted)
        fields.insert(QStringLiteral("restricted"), 1);
    if (own.personalData)
        fields.insert(QStringLiteral("personal_data"), 1);
    if (fields.isEmpty())
        return {};
    for (const auto twin : storage::removedTwinsOf(database, evidence))
        step.set(Entity::Evidence, twin.value(), fields);
    QStringList restricted;
    QStringList personal;
    for (const auto piece : QList{evidence} + storage::twinsOf(database, evidence)) {
        const auto before = storage::marksOfPiece(database, piece);
        if (fields.contains(QStringLiteral("restricted")) && !before.restricted)
            restricted << storage::usesOf(database, piece);
        if (fields.contains(QStringLiteral("personal_data")) && !before.personalData)
            personal << storage::usesOf(database, piece);
        step.set(Entity::Evidence, piece.value(), fields);
        for (const auto filing : storage::evidencePlace(database, piece).filings)
            keepOnSiteIfRestricted(database, step, piece, filing.value());
    }
    QStringList remarks;
    restricted.sort();
    personal.sort();
    if (!restricted.isEmpty())
        remarks << tr("请核对：%1 的文件内容是工作秘密，也改为工作秘密、现场调阅，不进汇编、不导出。")
                       .arg(restricted.join(QStringLiteral("、")));
    if (!personal.isEmpty())
        remarks << tr("请核对：%1 的文件内容含个人信息，也作了标记：送出去的应是脱敏件。")
                       .arg(personal.join(QStringLiteral("、")));
    return remarks;
}

QString restrictedRemark(const QString &shown)
{
    return tr("请核对：“%1”的内容先前标为工作秘密，这一份也是：只能现场调阅，不进汇编、不导出。").arg(shown);
}

bool keepOnSiteIfRestricted(Database &database, ChangeGroup &step, EvidenceId evidence, qint64 filing)
{
    const bool isRestricted = storage::evidencePlace(database, evidence).restricted;
    if (isRestricted)
        step.set(Entity::Filing, filing, {{QStringLiteral("keeping"), keepingWord(Keeping::OnSite)}});
    return isRestricted;
}

void retireIfUnused(Database &database, ChangeGroup &step, EvidenceId evidence)
{
    if (!storage::isInUse(database, evidence))
        step.retire(Entity::Evidence, evidence.value());
}

QString sendersNamed(const QList<ContentPiece> &pieces, const QList<Unit> &units)
{
    QStringList names;
    for (const auto &piece : pieces)
        for (const auto sender : piece.senders())
            for (const auto &unit : units)
                if (unit.id == sender && !names.contains(unit.label()))
                    names << unit.label();
    return names.join(QStringLiteral("、"));
}

KnownContent knownContent(Database &database, const QString &sha256, const ContentPiece::Filed &place,
                          std::optional<UnitId> source)
{
    const auto pieces = storage::piecesWithContent(database, sha256);
    KnownContent known{planContent(pieces, place, source), {}};
    if (known.plan.use == ContentUse::Own)
        known.senders = sendersNamed(pieces, storage::units(database));
    return known;
}

QStringList remarksOn(const StagedObject &object, const KnownContent &known)
{
    QStringList remarks;
    const auto name = shownName(object.originalName);
    if (object.nameReading == platform::NameReading::Gb18030)
        remarks << tr("“%1”的文件名不是 UTF-8 编码，已按 GB18030 读出，请核对。").arg(name);
    if (object.nameReading == platform::NameReading::MadeUp)
        remarks << tr("有一个文件的文件名读不出来，已收下并记为“%1”，请核对。").arg(name);
    const auto advice = adviceOnFile(object.mediaType, object.originalName,
                                     evidence::readabilityWord(evidence::Readability::Ok));
    for (const auto &sentence : advice)
        remarks << tr("“%1”：%2").arg(name, sentence);
    if (object.readability == evidence::Readability::Empty)
        remarks << tr("“%1”是空文件（0 字节），已收下，请核对。").arg(name);
    else if (object.readability == evidence::Readability::Locked)
        remarks << tr("“%1”设有密码，里面的内容看不到，已原样收下并作标记，请核对。").arg(name);
    else if (object.readability == evidence::Readability::Damaged && advice.isEmpty())
        remarks << tr("“%1”可能已损坏，已原样收下并作标记，请核对。").arg(name);
    const bool isSound = object.readability == evidence::Readability::Ok;
    const bool isOwn =
        known.plan.use == ContentUse::Own && object.readability != evidence::Readability::Empty;
    if (!known.twin.isEmpty() && isOwn)
        remarks << tr("“%1”与本批的“%2”内容相同，这次另立一件，文件没有重复存放。").arg(name, known.twin);
    else if (!known.twin.isEmpty() && known.plan.evidence && isSound)
        remarks << tr("“%1”与本批的“%2”内容相同，没有重复存放，在这里多归了一处。").arg(name, known.twin);
    else if (isOwn && known.senders.isEmpty())
        remarks << tr("“%1”的内容台账里已有，这次按报送单位另立一件，文件没有重复存放。").arg(name);
    else if (isOwn)
        remarks
            << tr("“%1”的内容台账里已有，来自%2；这次另立一件，文件没有重复存放。").arg(name, known.senders);
    else if (known.plan.evidence && isSound)
        remarks << tr("“%1”的内容台账里已有，没有重复存放，在这里多归了一处。").arg(name);
    return remarks;
}

bool nothingNamed(WorkspaceSession &session, const QList<StagedObject> &objects)
{
    try {
        return session
            .read([&objects](Database &database) {
                return std::none_of(objects.cbegin(), objects.cend(), [&](const StagedObject &object) {
                    return !object.alreadyThere && storage::isKnownObject(database, object.sha256);
                });
            })
            .result();
    } catch (const Error &) {
        return false;
    }
}

} // namespace taizhang::workflow
