#include "core/workflow/evidence/filing.h"

#include "core/domain/error.h"
#include "core/domain/evidence/copy_sign.h"
#include "core/domain/evidence/piece_limits.h"
#include "core/domain/evidence/sender_advice.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/formats/zip/archive_path.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/evidence/secret_words.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/evidence/standing_file.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/answered_before.h"
#include "core/workflow/tr.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using evidence::StagedObject;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

/// Where this piece lies under the requirement.
FilingId filingUnder(Database &database, EvidenceId evidence, RequirementId requirement)
{
    const auto filings = storage::evidencePlace(database, evidence).filings;
    const auto here = std::find_if(filings.cbegin(), filings.cend(), [&](FilingId filing) {
        return storage::filingPlace(database, filing).requirement == requirement;
    });
    if (here == filings.cend())
        throw Error(tr("台账里没有这一项：它可能已被删除，请刷新后再试。"));
    return *here;
}

/// The rows of some files for one requirement, within their one step.
class Filing
{
public:
    Filing(Database &database, ChangeGroup &step, RequirementId requirement, std::optional<UnitId> source)
        : m_database(database)
        , m_step(step)
        , m_line(storage::requirementLine(database, requirement))
        , m_source(source)
        , m_ordinal(storage::nextFilingOrdinal(database, requirement))
    {
    }

    void file(const StagedObject &object)
    {
        const auto known = knownContent(m_database, object.sha256, {m_line.id, m_line.unit}, m_source);
        m_isThere << (known.plan.use == ContentUse::Here);
        if (m_isThere.last()) {
            m_filings << filingUnder(m_database, *known.plan.evidence, m_line.id).value();
            return;
        }
        const auto evidence =
            known.plan.evidence
                ? *known.plan.evidence
                : insertEvidence(m_database, m_step, object, QStringLiteral("file"), m_source, m_line.id);
        m_filings << m_step.insert(Entity::Filing, {{QStringLiteral("requirement_id"), m_line.id.value()},
                                                    {QStringLiteral("evidence_id"), evidence.value()},
                                                    {QStringLiteral("ordinal"), m_ordinal++},
                                                    {QStringLiteral("name"), object.originalName},
                                                    {QStringLiteral("filed_at"), m_step.now()}});
        const bool isRestricted = keepOnSiteIfRestricted(m_database, m_step, evidence, m_filings.last());
        m_remarks << remarksOn(object, known);
        if (isRestricted)
            m_remarks << restrictedRemark(shownName(object.originalName));
    }

    AddedFiles added(const QList<StagedObject> &objects) const
    {
        AddedFiles added;
        added.numbers = storage::numbersOf(m_database, m_line.id, m_filings);
        for (qsizetype i = 0; i < objects.size(); ++i) {
            added.names << objects[i].originalName;
            added.leftOut << (m_isThere[i] ? tr("“%1”的内容在这项材料里已经有了，编号 %2，没有重复归入。")
                                                 .arg(shownName(objects[i].originalName), added.numbers[i])
                                           : QString());
            if (m_isThere[i])
                added.remarks << added.leftOut.last();
        }
        added.remarks << m_remarks;
        if (const auto unit = m_line.unit ? m_line.unit : m_source)
            added.remarks << adviceOnSender(added.names, *unit, storage::units(m_database));
        added.remarks << adviceOnIndicator(added.names,
                                           storage::requirementPlace(m_database, m_line.id).indicator);
        return added;
    }

private:
    Database &m_database;
    ChangeGroup &m_step;
    const storage::RequirementLine m_line;
    const std::optional<UnitId> m_source;
    int m_ordinal;
    QList<qint64> m_filings;
    QList<bool> m_isThere;
    QStringList m_remarks;
};

/// Counts what is filed and not what is given: content that lies there, or comes twice, is left out. Empty
/// where nothing is left.
QString addingTitle(Database &database, RequirementId requirement, const QList<StagedObject> &objects,
                    std::optional<UnitId> source)
{
    const ContentPiece::Filed place{requirement, storage::requirementLine(database, requirement).unit};
    QSet<QString> fresh;
    QString first;
    for (const auto &object : objects) {
        if (object.alreadyThere &&
            knownContent(database, object.sha256, place, source).plan.use == ContentUse::Here)
            continue;
        if (fresh.isEmpty())
            first = object.originalName;
        fresh << object.sha256;
    }
    if (fresh.isEmpty())
        return {};
    return fresh.size() == 1 ? tr("添加“%1”").arg(shownName(first)) : tr("添加 %1 个文件").arg(fresh.size());
}

AddedFiles fileObjects(Database &database, const storage::Author &author, RequirementId requirement,
                       const QList<StagedObject> &objects, std::optional<UnitId> source, Registers registers)
{
    const AnsweredBefore answered(database, {requirement});
    const Registering registering(database, {requirement}, registers);
    ChangeGroup step(database, author,
                     registering.title(addingTitle(database, requirement, objects, source)));
    Filing filing(database, step, requirement, source);
    for (const auto &object : objects)
        filing.file(object);
    auto added = filing.added(objects);
    added.remarks << registering.apply(step) << answered.advice();
    added.stillOwing = registering.stillOwing();
    added.step = step.commit();
    return added;
}

/// Where files with the same content came, the one that is no copy by its name takes the place of the first.
QList<StagedObject> withOriginalsFirst(const QList<StagedObject> &objects)
{
    QHash<QString, QList<qsizetype>> twins;
    for (qsizetype place = 0; place < objects.size(); ++place)
        twins[objects[place].sha256] << place;
    auto sorted = objects;
    for (const auto &places : std::as_const(twins)) {
        QStringList names;
        for (const auto place : places)
            names << objects[place].originalName;
        const auto order = originalsFirst(names);
        for (qsizetype i = 0; i < places.size(); ++i)
            sorted[places[i]] = objects[places[order[i]]];
    }
    return sorted;
}

AddedFiles fileStaged(WorkspaceSession &session, RequirementId requirement,
                      const QList<StagedObject> &objects, std::optional<UnitId> source, Registers registers)
{
    return commitStaged(session, objects, [=](Database &database, const storage::Author &author) {
        return fileObjects(database, author, requirement, objects, source, registers);
    });
}

} // namespace

QStringList leaveOutSystemFiles(QStringList &files)
{
    QStringList remarks;
    if (files.size() < 2)
        return remarks;
    files.removeIf([&](const QString &file) {
        const auto name = QFileInfo(file).fileName();
        if (!formats::isSystemFile(name))
            return false;
        remarks << tr("“%1”是系统自动生成的文件，不是材料，没有收进。").arg(shownName(name));
        return true;
    });
    return remarks;
}

QStringList AddedFiles::freshNumbers() const
{
    QStringList fresh;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        if (leftOut.value(i).isEmpty())
            fresh << numbers[i];
    return fresh;
}

AddedFiles addFiles(WorkspaceSession &session, RequirementId requirement, const QStringList &given,
                    const platform::Progress &progress, SecretsLooked looked, const QString &program,
                    std::optional<UnitId> source, Registers registers)
{
    session.refuseUnlessWritable();
    auto files = given;
    const auto leftOut = leaveOutSystemFiles(files);
    if (files.isEmpty() && !given.isEmpty())
        throw Error(tr("给出的都是系统自动生成的文件，不是材料，没有收进：要收其中一个，请单独添加。"));
    QList<evidence::NamedFile> named;
    for (const auto &file : files)
        named << evidence::NamedFile{file, QFileInfo(file).fileName()};
    const auto remarks = passSecretGate(named, looked, progress, program);
    auto added = fileStaged(session, requirement,
                            withOriginalsFirst(session.objects().stage(files, progress)), source, registers);
    added.remarks << leftOut << remarks;
    return added;
}

AddedFiles addBytes(WorkspaceSession &session, RequirementId requirement, const QByteArray &content,
                    const QString &name, Registers registers)
{
    session.refuseUnlessWritable();
    passSecretGate({evidence::NamedFile{{}, name}}, SecretsLooked::AreNone, {}, {});
    return fileStaged(session, requirement, {session.objects().stageBytes(content, name)}, {}, registers);
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
        refuseSecretWords(tr("题名"), fresh, storage::evidencePlace(database, evidence).restricted,
                          tr("原题名没有改动"));
    ChangeGroup step(database, author, tr("修改材料题名"));
    step.set(Entity::Evidence, evidence.value(), {{QStringLiteral("title"), fresh}});
    return step.commit();
}

QString standForReport(WorkspaceSession &session, TaskId task, const QString &file, const QString &kind,
                       const platform::Progress &progress, SecretsLooked looked, const QString &program)
{
    session.refuseUnlessWritable();
    refuseUnshowable(file);
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
