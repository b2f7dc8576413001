#include "core/workflow/evidence/intake.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/platform/file_error.h"
#include "core/platform/source_file.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/table/item_places.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/tasks/answered_before.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;
using evidence::StagedObject;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

void refuseSecrets(const QList<PlacedFile> &files)
{
    for (const auto &placed : files)
        if (const auto word = secrecyWord(placed.file.shown); !word.isEmpty())
            throw Error(
                tr("“%1”的名称里有“%2”，这次的文件都没有收进，台账没有改动：%3；确认不是的，改名后再收进。")
                    .arg(placed.file.shown, word, secrecyRule({word})));
}

bool isThere(const IncomingFile &file)
{
    try {
        const platform::SourceFile source(file.path);
        return true;
    } catch (const platform::FileError &) {
        return false;
    }
}

/// Of each file why it has no place to go to any more, since the heap was looked through; else empty.
QStringList placesGone(Database &database, const QList<PlacedFile> &files)
{
    QSet<RequirementId> there;
    storage::RequirementFilter all;
    all.ownToo = true;
    for (const auto &line : storage::requirementLines(database, all))
        there << line.id;
    QSet<UnitId> units;
    for (const auto &unit : storage::units(database))
        units << unit.id;
    std::optional<storage::ItemPlaces> places; // slow, and seldom wanted
    QStringList gone;
    for (const auto &placed : files) {
        gone << QString();
        const bool isPlaceThere = there.contains(placed.requirement);
        if (isPlaceThere && (!placed.source || units.contains(*placed.source)))
            continue;
        if (!places)
            places.emplace(database);
        const auto place = places->ofRequirement(placed.requirement.value());
        const auto id = isPlaceThere ? placed.source : UnitId::parse(place.unit);
        const auto unit = id ? places->unitName(id->value()) : QString();
        gone.last() =
            id && units.contains(*id)
                ? tr("“%1”没有收进：第%2项要“%3”报送的任务已经撤回，请重新指定放到哪里。")
                      .arg(placed.file.shown)
                      .arg(place.indicator)
                      .arg(unit)
                : tr("“%1”没有收进：单位“%2”已经删除，请重新指定放到哪里。").arg(placed.file.shown, unit);
    }
    return gone;
}

/// The rows of one heap, within its one step.
class HeapFiling
{
public:
    HeapFiling(Database &database, ChangeGroup &step, AddedFiles &added)
        : m_database(database), m_step(step), m_added(added)
    {
    }

    void file(const PlacedFile &placed, const StagedObject &object)
    {
        m_added.names << object.originalName;
        auto known = knownContent(m_database, object.sha256,
                                  {placed.requirement, lineOf(placed.requirement).unit}, placed.source);
        known.twin = m_brought.value(object.sha256);
        if (known.plan.use == ContentUse::Here) {
            m_filings << std::pair(placed.requirement, qint64(0));
            m_added.leftOut
                << (known.twin.isEmpty()
                        ? tr("“%1”的内容在这项材料里已经有了，没有重复归入。").arg(placed.file.shown)
                        : tr("“%1”与本批的“%2”内容相同，放在同一项材料里，没有重复归入。")
                              .arg(placed.file.shown, known.twin));
            m_added.remarks << m_added.leftOut.last();
            return;
        }
        m_added.leftOut << QString();
        if (known.plan.use == ContentUse::Fresh)
            m_brought.insert(object.sha256, placed.file.shown);
        const auto evidence = known.plan.evidence
                                  ? *known.plan.evidence
                                  : insertEvidence(m_database, m_step, object, QStringLiteral("file"),
                                                   placed.source, placed.requirement);
        m_filings << std::pair(
            placed.requirement,
            m_step.insert(Entity::Filing, {{QStringLiteral("requirement_id"), placed.requirement.value()},
                                           {QStringLiteral("evidence_id"), evidence.value()},
                                           {QStringLiteral("ordinal"), nextOrdinal(placed.requirement)},
                                           {QStringLiteral("name"), object.originalName},
                                           {QStringLiteral("filed_at"), m_step.now()}}));
        const bool isRestricted =
            keepOnSiteIfRestricted(m_database, m_step, evidence, m_filings.last().second);
        m_added.remarks << remarksOn(object, known);
        if (isRestricted)
            m_added.remarks << restrictedRemark(placed.file.shown);
        if (!placed.file.remark.isEmpty())
            m_added.remarks << placed.file.remark;
        if (object.size != placed.file.size)
            m_added.remarks
                << tr("“%1”在列出之后被改动过，收进的是现在的内容，请核对。").arg(placed.file.shown);
    }

    /// In the order of the files; empty for what was left out.
    void number()
    {
        QHash<RequirementId, QList<qint64>> byRequirement;
        for (const auto &[requirement, filing] : std::as_const(m_filings))
            if (filing > 0)
                byRequirement[requirement] << filing;
        QHash<qint64, QString> numbers;
        for (auto each = byRequirement.cbegin(); each != byRequirement.cend(); ++each) {
            const auto found = storage::numbersOf(m_database, each.key(), each.value());
            for (qsizetype i = 0; i < found.size(); ++i)
                numbers.insert(each.value()[i], found[i]);
        }
        for (const auto &[requirement, filing] : std::as_const(m_filings))
            m_added.numbers << numbers.value(filing);
    }

private:
    const storage::RequirementLine &lineOf(RequirementId requirement)
    {
        auto line = m_lines.constFind(requirement);
        if (line == m_lines.cend())
            line = m_lines.insert(requirement, storage::requirementLine(m_database, requirement));
        return *line;
    }

    int nextOrdinal(RequirementId requirement)
    {
        const auto material = lineOf(requirement).material;
        if (!m_ordinals.contains(material))
            m_ordinals.insert(material, storage::nextFilingOrdinal(m_database, requirement));
        return m_ordinals[material]++;
    }

    Database &m_database;
    ChangeGroup &m_step;
    AddedFiles &m_added;
    QHash<RequirementId, storage::RequirementLine> m_lines;
    QHash<MaterialId, int> m_ordinals;
    QHash<QString, QString> m_brought; ///< content that the ledger had not, and the file that brought it
    QList<std::pair<RequirementId, qint64>> m_filings;
};

/// How many of them will not lie there already.
qsizetype countFresh(Database &database, const QList<PlacedFile> &files, const QList<StagedObject> &objects)
{
    QHash<RequirementId, std::optional<UnitId>> units;
    QSet<std::pair<RequirementId, QString>> filed;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto requirement = files[i].requirement;
        if (!units.contains(requirement))
            units.insert(requirement, storage::requirementLine(database, requirement).unit);
        // What the store had not before this heap lies nowhere yet.
        const auto isHere =
            objects[i].alreadyThere && knownContent(database, objects[i].sha256,
                                                    {requirement, units.value(requirement)}, files[i].source)
                                               .plan.use == ContentUse::Here;
        if (!isHere)
            filed.insert({requirement, objects[i].sha256});
    }
    return filed.size();
}

AddedFiles fileHeap(Database &database, const storage::Author &author, const QList<PlacedFile> &files,
                    const QList<StagedObject> &objects, Registers registers)
{
    AddedFiles added;
    QList<RequirementId> requirements;
    for (const auto &placed : files)
        requirements << placed.requirement;
    const AnsweredBefore answered(database, requirements);
    const Registering registering(database, requirements, registers);
    ChangeGroup step(
        database, author,
        registering.title(tr("收进一批材料（%1 件）").arg(countFresh(database, files, objects))));
    HeapFiling filing(database, step, added);
    for (qsizetype i = 0; i < files.size(); ++i)
        filing.file(files[i], objects[i]);
    filing.number();
    added.remarks << registering.apply(step) << answered.advice();
    added.stillOwing = registering.stillOwing();
    added.step = step.commit();
    return added;
}

} // namespace

void stopMarked(IncomingFile &file, const SecretText &mark)
{
    file.placing.stop = mark.words;
    file.placing.certainty = Certainty::None;
    const auto place = mark.name == file.shown
                           ? tr("文中")
                           : tr("里面的“%1”").arg(shownName(mark.name.mid(file.shown.size() + 1)));
    const domain::SecrecyMark said{mark.words};
    const auto found = said.isOfWork() || said.isInternal() ? tr("%1标有“%2”") : tr("%1标有密级“%2”");
    file.placing.reason = domain::leftOutWords(found.arg(place, said.words), said);
}

TextsLooked stopSecretTexts(Heap &heap, const platform::Progress &progress, const QString &program)
{
    QList<evidence::NamedFile> named;
    for (const auto &file : std::as_const(heap.files))
        if (file.placing.stop.isEmpty())
            named << evidence::NamedFile{file.path, file.shown};
    auto looked = lookForSecrets(named, progress, program);
    QHash<QString, SecretText> marks;
    for (const auto &marked : std::as_const(looked.marked)) // the gravest stands for the file
        if (const auto before = marks.constFind(marked.path);
            before == marks.cend() || domain::SecrecyMark{before->words}.isOfWork())
            marks.insert(marked.path, marked);
    for (auto &file : heap.files)
        if (const auto mark = marks.constFind(file.path); mark != marks.constEnd())
            stopMarked(file, *mark);
    return looked;
}

AddedFiles takeIn(WorkspaceSession &session, const QList<PlacedFile> &files,
                  const platform::Progress &progress, SecretsLooked looked, const QString &program,
                  Registers registers)
{
    session.refuseUnlessWritable();
    refuseSecrets(files);
    QList<evidence::NamedFile> named;
    for (const auto &placed : files)
        named << evidence::NamedFile{placed.file.path, placed.file.shown};
    const auto unread = passSecretGate(named, looked, progress, program);
    QList<PlacedFile> present;
    QList<evidence::NamedFile> sources;
    auto gone = session.read([&files](Database &database) { return placesGone(database, files); }).result();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (gone[i].isEmpty() && !isThere(files[i].file))
            gone[i] = tr("“%1”已经不在原处或无法读取，没有收进：请找回后再收进。").arg(files[i].file.shown);
        if (gone[i].isEmpty()) {
            present << files[i];
            sources << evidence::NamedFile{files[i].file.path, files[i].file.name};
        }
    }
    AddedFiles added;
    if (!present.isEmpty()) {
        const auto objects = session.objects().stage(sources, progress);
        added = commitStaged(session, objects, [=](Database &database, const storage::Author &author) {
            return fileHeap(database, author, present, objects, registers);
        });
    }
    for (qsizetype i = 0; i < gone.size(); ++i)
        if (!gone[i].isEmpty()) {
            added.numbers.insert(i, QString());
            added.names.insert(i, platform::readableName(files[i].file.name).text);
            added.leftOut.insert(i, gone[i]);
        }
    gone.removeAll(QString());
    added.remarks = gone + added.remarks + unread;
    return added;
}

} // namespace taizhang::workflow
