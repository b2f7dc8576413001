#include "core/workflow/evidence/filing.h"

#include "core/domain/error.h"
#include "core/domain/evidence/picture_title.h"
#include "core/domain/evidence/sender_advice.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/evidence/secret_words.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tr.h"

#include <QFileInfo>

namespace taizhang::workflow {

using namespace domain;
using evidence::StagedObject;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

constexpr qsizetype longestTitle = 300; // characters; it is printed in lists and on captions

/// Numbered among what is filed for the requirement.
QString titleOfPicture(Database &database, RequirementId requirement)
{
    const auto material = storage::requirementLine(database, requirement).material;
    QString text;
    storage::SetFilter filter;
    for (const auto &line : storage::materialLines(database))
        if (line.id == material) {
            text = line.text;
            filter.indicator = line.indicator;
        }
    QStringList titles;
    for (const auto &piece : storage::evidenceSet(database, filter))
        if (piece.requirement == requirement)
            titles << piece.title;
    return pictureTitle(text, titles);
}

AddedFiles fileObjects(Database &database, const storage::Author &author, RequirementId requirement,
                       const QList<StagedObject> &objects, std::optional<UnitId> source, Registers registers,
                       Titled titled)
{
    AddedFiles added;
    const Registering registering(database, {requirement}, registers);
    QList<qint64> filings;
    const auto title = objects.size() == 1 ? tr("添加“%1”").arg(shownName(objects.first().originalName))
                                           : tr("添加 %1 个文件").arg(objects.size());
    ChangeGroup step(database, author, registering.title(title));
    auto ordinal = storage::nextFilingOrdinal(database, requirement);
    const auto line = storage::requirementLine(database, requirement);
    for (const auto &object : objects) {
        const auto known = knownContent(database, object.sha256, {requirement, line.unit}, source);
        const auto evidence =
            known.plan.evidence
                ? *known.plan.evidence
                : insertEvidence(database, step, object, QStringLiteral("file"), source, requirement);
        if (!known.plan.evidence && titled == Titled::ByMaterial)
            step.set(Entity::Evidence, evidence.value(),
                     {{QStringLiteral("title"), titleOfPicture(database, requirement)}});
        filings << step.insert(Entity::Filing, {{QStringLiteral("requirement_id"), requirement.value()},
                                                {QStringLiteral("evidence_id"), evidence.value()},
                                                {QStringLiteral("ordinal"), ordinal++},
                                                {QStringLiteral("name"), object.originalName},
                                                {QStringLiteral("filed_at"), step.now()}});
        keepOnSiteIfRestricted(database, step, evidence, filings.last());
        added.names << object.originalName;
        added.remarks << remarksOn(object, known);
    }
    added.numbers = storage::numbersOf(database, requirement, filings);
    if (const auto unit = line.unit ? line.unit : source)
        added.remarks << adviceOnSender(added.names, *unit, storage::units(database));
    added.remarks << registering.apply(step);
    added.stillOwing = registering.stillOwing();
    added.step = step.commit();
    return added;
}

AddedFiles fileStaged(WorkspaceSession &session, RequirementId requirement,
                      const QList<StagedObject> &objects, std::optional<UnitId> source, Registers registers,
                      Titled titled = Titled::ByName)
{
    return commitStaged(session, objects, [=](Database &database, const storage::Author &author) {
        return fileObjects(database, author, requirement, objects, source, registers, titled);
    });
}

} // namespace

AddedFiles addFiles(WorkspaceSession &session, RequirementId requirement, const QStringList &files,
                    const platform::Progress &progress, SecretsLooked looked, const QString &program,
                    std::optional<UnitId> source, Registers registers)
{
    session.refuseUnlessWritable();
    QList<evidence::NamedFile> named;
    for (const auto &file : files)
        named << evidence::NamedFile{file, QFileInfo(file).fileName()};
    const auto remarks = passSecretGate(named, looked, progress, program);
    auto added =
        fileStaged(session, requirement, session.objects().stage(files, progress), source, registers);
    added.remarks << remarks;
    return added;
}

AddedFiles addBytes(WorkspaceSession &session, RequirementId requirement, const QByteArray &content,
                    const QString &name, Registers registers, Titled titled)
{
    session.refuseUnlessWritable();
    passSecretGate({evidence::NamedFile{{}, name}}, SecretsLooked::AreNone, {}, {});
    return fileStaged(session, requirement, {session.objects().stageBytes(content, name)}, {}, registers,
                      titled);
}

QString setEvidenceTitle(Database &database, const storage::Author &author, EvidenceId evidence,
                         const QString &title)
{
    const auto fresh = oneLine(title);
    if (fresh.isEmpty())
        throw Error(tr("题名不能为空，原题名没有改动：请填写题名。"));
    if (fresh.size() > longestTitle)
        throw Error(tr("题名超过 %1 个字，原题名没有改动：请写短一些。").arg(longestTitle));
    if (storage::presentFile(database, evidence))
        refuseSecretTitle(fresh, tr("原题名没有改动"));
    ChangeGroup step(database, author, tr("修改材料题名"));
    step.set(Entity::Evidence, evidence.value(), {{QStringLiteral("title"), fresh}});
    return step.commit();
}

QString standForReport(WorkspaceSession &session, TaskId task, const QString &file, const QString &kind,
                       const platform::Progress &progress, SecretsLooked looked, const QString &program)
{
    session.refuseUnlessWritable();
    passSecretGate({evidence::NamedFile{file, QFileInfo(file).fileName()}}, looked, progress, program);
    const auto objects = session.objects().stage(QStringList{file}, progress);
    return commitStaged(session, objects, [=](Database &database, const storage::Author &author) {
        ChangeGroup step(database, author,
                         kind == QStringLiteral("sealed") ? tr("放入情况说明盖章件")
                                                          : tr("放入情况说明成品文件"));
        const auto evidence = insertEvidence(database, step, objects.first(),
                                             kind == QStringLiteral("sealed") ? QStringLiteral("scan")
                                                                              : QStringLiteral("file"));
        const auto before = storage::reportOf(database, task);
        QVariantMap fields{{QStringLiteral("standing_evidence_id"), evidence.value()},
                           {QStringLiteral("standing_kind"), kind}};
        if (kind == QStringLiteral("sealed")) // the last step of its way
            fields.insert(QStringLiteral("stage"), stageWord(ReportStage::Recovered));
        step.set(Entity::Report, reportFor(database, step, task).value(), fields);
        if (before && before->standingEvidence)
            retireIfUnused(database, step, *before->standingEvidence);
        return step.commit();
    });
}

QString letTextStand(Database &database, const storage::Author &author, TaskId task)
{
    const auto report = storage::reportOf(database, task);
    if (!report || !report->standingEvidence)
        return {};
    ChangeGroup step(database, author, tr("改用录入的情况说明"));
    QVariantMap fields{{QStringLiteral("standing_evidence_id"), QVariant()},
                       {QStringLiteral("standing_kind"), QVariant()}};
    if (report->stage == ReportStage::Recovered && report->standingKind == QStringLiteral("sealed"))
        fields.insert(QStringLiteral("stage"), stageWord(ReportStage::Sealing)); // its scan is owed again
    step.set(Entity::Report, report->id.value(), fields);
    retireIfUnused(database, step, *report->standingEvidence);
    return step.commit();
}

} // namespace taizhang::workflow
