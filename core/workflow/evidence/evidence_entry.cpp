#include "core/workflow/evidence/evidence_entry.h"

#include "core/domain/error.h"
#include "core/domain/evidence/piece_limits.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "core/evidence/capture_clues.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/evidence/personal_findings.h"
#include "core/workflow/evidence/secret_words.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/tasks/answered_before.h"
#include "core/workflow/tr.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace taizhang::workflow {

using namespace domain;
using evidence::StagedObject;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

constexpr qsizetype longestAddress = 2000; // UTF-16 units; what browsers take

struct TakenFile
{
    StagedObject object;
    QStringList remarks;
    std::optional<domain::CaptureTime> captured = {};
};

const QString captureRole = QStringLiteral("capture");

/// Of a captured page: when that was, and a sentence where the file had to say it.
void settleCaptureTime(TakenFile &taken, const PieceFile &file, const QString &program)
{
    const auto now = QDateTime::currentDateTime();
    taken.captured = file.captured;
    if (taken.captured)
        return;
    if (file.path.isEmpty()) { // a screenshot that was just taken
        taken.captured = captureTimeAt(now);
        return;
    }
    const auto proposal = evidence::proposeCaptureTime(file.path, taken.object.mediaType, now, program);
    taken.captured = proposal.captured;
    taken.remarks
        << tr("截取时间记为%1（%2），不对的请改。").arg(captureTimeText(proposal.captured), proposal.source);
}

TakenFile takeFile(WorkspaceSession &session, const PieceFile &file, const QString &program,
                   const platform::Progress &progress = {})
{
    if (file.path.isEmpty()) {
        const auto remarks = passSecretGate(file.content, file.name, file.looked, progress, program);
        return {session.objects().stageBytes(file.content, file.name), remarks};
    }
    const evidence::NamedFile named{file.path, QFileInfo(file.path).fileName()};
    const auto remarks = passSecretGate({named}, file.looked, progress, program);
    return {session.objects().stage(QStringList{file.path}, progress).first(), remarks};
}

void addVersion(Database &database, ChangeGroup &step, EvidenceId evidence, const TakenFile &taken,
                const QString &role)
{
    const auto &object = taken.object;
    storage::addObject(
        database,
        {object.sha256, object.size, object.mediaType, evidence::readabilityWord(object.readability)},
        step.author().at);
    QVariantMap fields{
        {QStringLiteral("evidence_id"), evidence.value()},
        {QStringLiteral("ordinal"), storage::nextVersionOrdinal(database, evidence)},
        {QStringLiteral("sha256"), object.sha256},
        {QStringLiteral("original_name"), object.originalName},
        {QStringLiteral("modified_at"), object.originalModified.isValid()
                                            ? QVariant(storage::timestamp(object.originalModified))
                                            : QVariant()},
        {QStringLiteral("added_at"), step.now()},
        {QStringLiteral("added_by"), step.author().actor.user},
        {QStringLiteral("added_on"), step.author().actor.machine},
        {QStringLiteral("role"), role}};
    if (taken.captured)
        fields.insert(QStringLiteral("captured_at"), captureTimeWord(*taken.captured));
    step.insert(Entity::EvidenceVersion, fields,
                {{QStringLiteral("object"), storage::objectFacts(database, object.sha256)}});
}

/// The file's name stands wherever the piece is filed, so that what is handed out has the right ending.
void nameFilings(ChangeGroup &step, const storage::EvidencePlace &place, const QString &name)
{
    for (const auto filing : place.filings)
        step.set(Entity::Filing, filing.value(), {{QStringLiteral("name"), name}});
}

EvidenceEntry checked(EvidenceEntry entry)
{
    entry.title = oneLine(entry.title);
    entry.place = oneLine(entry.place);
    entry.keeper = oneLine(entry.keeper);
    if (entry.title.isEmpty())
        throw Error(tr("没有填题名，没有添加：请填写题名后再添加。"));
    if (const auto fault = firstExcess({excess(tr("题名"), entry.title, longestTitle),
                                        excess(tr("备注"), entry.note.trimmed(), longestRemark),
                                        excess(tr("存放处"), entry.place, longestPlace),
                                        excess(tr("保管人"), entry.keeper, longestKeeper)});
        !fault.isEmpty())
        throw Error(tr("%1，没有添加：请写短一些。").arg(fault));
    if (entry.kind == EvidenceKind::Address || !entry.file.isEmpty())
        refuseSecretWords(tr("题名"), entry.title,
                          entry.restricted || entry.file.looked == SecretsLooked::AreOfWork, tr("没有添加"));
    if (entry.kind == EvidenceKind::Address) {
        const auto address = cleanAddress(entry.address);
        if (!address)
            throw Error(addressFault(entry.address, tr("没有添加")));
        entry.address = *address;
    }
    if (entry.kind == EvidenceKind::Scan && entry.file.isEmpty())
        throw Error(tr("“%1”没有选扫描文件，没有添加：请选择扫描件后再添加。").arg(entry.title));
    if (entry.restricted && entry.keeping != Keeping::OnSite)
        throw Error(tr("“%1”标为工作秘密，只能现场调阅，没有添加：请把档位改为现场调阅。").arg(entry.title));
    return entry;
}

AddedFiles fileEntry(Database &database, const storage::Author &author, RequirementId requirement,
                     const EvidenceEntry &entry, const QList<TakenFile> &files, Registers registers)
{
    AddedFiles added;
    const AnsweredBefore answered(database, {requirement});
    const Registering registering(database, {requirement}, registers);
    ChangeGroup step(database, author, registering.title(tr("添加“%1”").arg(entry.title)));
    QVariantMap fields{{QStringLiteral("kind"), evidenceKindWord(entry.kind)},
                       {QStringLiteral("title"), entry.title},
                       {QStringLiteral("address"), entry.address},
                       {QStringLiteral("note"), entry.note.trimmed()},
                       {QStringLiteral("restricted"), entry.restricted ? 1 : 0}};
    if (entry.source)
        fields.insert(QStringLiteral("source_unit_id"), entry.source->value());
    const auto evidence = *EvidenceId::parse(step.insert(Entity::Evidence, fields));
    auto name = entry.title;
    for (const auto &file : files) {
        addVersion(database, step, evidence, file,
                   entry.kind == EvidenceKind::Address ? captureRole : QStringLiteral("original"));
        added.remarks << remarksOn(file.object);
        name = file.object.originalName;
    }
    const auto filing = step.insert(
        Entity::Filing, {{QStringLiteral("requirement_id"), requirement.value()},
                         {QStringLiteral("evidence_id"), evidence.value()},
                         {QStringLiteral("ordinal"), storage::nextFilingOrdinal(database, requirement)},
                         {QStringLiteral("name"), name},
                         {QStringLiteral("keeping"), keepingWord(entry.keeping)},
                         {QStringLiteral("place"), entry.place},
                         {QStringLiteral("keeper"), entry.keeper},
                         {QStringLiteral("filed_at"), step.now()}});
    for (const auto &file : files)
        added.remarks << shareMarks(database, step, evidence, file.object.sha256);
    added.names << name;
    added.numbers = storage::numbersOf(database, requirement, {filing});
    added.remarks << registering.apply(step) << answered.advice();
    added.stillOwing = registering.stillOwing();
    added.step = step.commit();
    return added;
}

/// One more version of a piece, of the given role; the name of the step is made from the piece's title.
FileChange addFile(WorkspaceSession &session, EvidenceId evidence, const PieceFile &file, const QString &role,
                   const char *title, const platform::Progress &progress = {})
{
    session.refuseUnlessWritable();
    if (file.path.trimmed().isEmpty() && file.content.isEmpty())
        throw Error(tr("没有给出文件，没有改动：请选一个文件。"));
    const auto program = evidence::DocumentReader::programBeside();
    auto taken = takeFile(session, file, program, progress);
    if (file.looked != SecretsLooked::No)
        taken.remarks.clear(); // those who call have looked
    if (role == captureRole)
        settleCaptureTime(taken, file, program);
    const auto object = taken.object;
    return commitStaged(session, {object}, [=](Database &database, const storage::Author &author) {
        const auto place = storage::evidencePlace(database, evidence);
        const auto present = storage::presentFile(database, evidence);
        const bool redacted = role == QStringLiteral("redacted");
        if (role == captureRole && place.kind != evidenceKindWord(EvidenceKind::Address))
            throw Error(tr("“%1”不是网址，没有存网页截图：要换文件请用“换新版本”。").arg(place.title));
        if (redacted && !present)
            throw Error(tr("“%1”没有文件，没有存入脱敏件。").arg(place.title));
        if (redacted && present->sha256 == object.sha256)
            throw Error(tr("“%1”就是原件，没有遮去什么，没有存入脱敏件：请选遮好的文件。")
                            .arg(shownName(object.originalName)));
        if (redacted && object.size == 0)
            throw Error(
                tr("“%1”是空文件，没有存入脱敏件：请选遮好的文件。").arg(shownName(object.originalName)));
        if (redacted && storage::marksOfContent(database, object.sha256).restricted)
            throw Error(tr("“%1”的内容已标为工作秘密，不能作脱敏件，没有改动：请选遮去了工作秘密的文件。")
                            .arg(shownName(object.originalName)));
        if (!redacted && present && present->sha256 == object.sha256)
            throw Error(tr("“%1”和现有的文件内容完全一样，没有改动：请选新的文件。")
                            .arg(shownName(object.originalName)));
        ChangeGroup step(database, author, tr(title).arg(place.title));
        addVersion(database, step, evidence, taken, role);
        auto remarks = taken.remarks + remarksOn(object);
        if (!redacted) {
            nameFilings(step, place, object.originalName);
            remarks << shareMarks(database, step, evidence, object.sha256);
        }
        return FileChange{step.commit(), remarks};
    });
}

} // namespace

namespace {

/// Whether the net can know it: labels of letters and digits, parted by dots (RFC 1123 2.1), or an address of
/// IPv6. A name without a dot is a word that was typed into the wrong field.
bool isHost(const QString &host)
{
    static const QRegularExpression labels(
        QStringLiteral("^[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}_]"
                       "(?:[\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}])?)+\\.?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return host.contains(QLatin1Char(':')) || labels.match(host).hasMatch();
}

} // namespace

std::optional<QString> cleanAddress(const QString &typed)
{
    auto words = oneLine(typed);
    if (words.isEmpty() || words.size() > longestAddress || words.contains(QLatin1Char(' ')))
        return std::nullopt;
    if (!words.contains(QStringLiteral("://")))
        words.prepend(QStringLiteral("https://"));
    const QUrl url(words, QUrl::TolerantMode);
    const bool web = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (!url.isValid() || !web || !isHost(url.host()) || !url.userInfo().isEmpty())
        return std::nullopt;
    // A colon without a port: something else was dropped or typed into the middle, such as file:///tmp/a.
    const auto rest = words.mid(words.indexOf(QStringLiteral("://")) + 3);
    static const QRegularExpression portless(QStringLiteral("^[^/?#]*:(?:[/?#]|$)"));
    if (portless.match(rest).hasMatch())
        return std::nullopt;
    return words;
}

QString addressFault(const QString &typed, const QString &unharmed)
{
    if (const auto length = oneLine(typed).size(); length > longestAddress)
        return tr("网址有 %1 个字符，最长 %2 个，%3：请填写短一些的网址，例如“?”前面的部分。")
            .arg(length)
            .arg(longestAddress)
            .arg(unharmed);
    return tr("“%1”不是网址，%2：请填写 http:// 或 https:// 开头的网址。").arg(shownName(typed), unharmed);
}

AddedFiles addEntry(WorkspaceSession &session, RequirementId requirement, const EvidenceEntry &entry,
                    Registers registers, const QString &program)
{
    session.refuseUnlessWritable();
    const auto sound = checked(entry);
    QList<StagedObject> objects;
    QList<TakenFile> files;
    QStringList remarks;
    if (!sound.file.isEmpty()) {
        files << takeFile(session, sound.file, program);
        if (sound.kind == EvidenceKind::Address)
            settleCaptureTime(files.first(), sound.file, program);
        objects << files.first().object;
        remarks = files.first().remarks;
    }
    auto added = commitStaged(session, objects, [=](Database &database, const storage::Author &author) {
        return fileEntry(database, author, requirement, sound, files, registers);
    });
    added.remarks << remarks;
    // Of what is only registered the title may say it, and the note often is the title.
    if (sound.note.trimmed() != sound.title)
        added.remarks << secretWordsRemarks(tr("备注"), sound.note);
    return added;
}

FileChange addCapture(WorkspaceSession &session, EvidenceId evidence, const PieceFile &file)
{
    return addFile(session, evidence, file, captureRole, QT_TRANSLATE_NOOP("workflow", "给“%1”存网页截图"));
}

FileChange replaceFile(WorkspaceSession &session, EvidenceId evidence, const PieceFile &file,
                       const platform::Progress &progress)
{
    return addFile(session, evidence, file, QStringLiteral("original"),
                   QT_TRANSLATE_NOOP("workflow", "给“%1”换新版本"), progress);
}

namespace {

/// What a person should look at in a copy that is to go out. One that was drawn here has no words.
QStringList remarksOnRedacted(const PieceFile &file)
{
    if (file.path.isEmpty())
        return {};
    const auto name = QFileInfo(file.path).fileName();
    const auto read =
        evidence::DocumentReader(evidence::DocumentReader::programBeside()).read(file.path, name);
    if (const auto left = personalFindingWords(personalFinding(read.text)); !left.isEmpty())
        return {tr("请核对：脱敏件“%1”里还有%2，送出去的就是它：没有遮完的请遮好，再换一次。")
                    .arg(shownName(name), left)};
    if (!read.unread.isEmpty())
        return {tr("请核对：脱敏件“%1”读不出文字，请打开看看是不是遮好的那一份。").arg(shownName(name))};
    return {};
}

} // namespace

FileChange addRedacted(WorkspaceSession &session, EvidenceId evidence, const PieceFile &file)
{
    const auto remarks = remarksOnRedacted(file);
    auto change = addFile(session, evidence, file, QStringLiteral("redacted"),
                          QT_TRANSLATE_NOOP("workflow", "给“%1”存脱敏件"));
    change.remarks << remarks;
    return change;
}

FileChange returnToVersion(Database &database, const storage::Author &author, EvidenceVersionId version)
{
    const auto old = storage::versionPlace(database, version);
    const auto place = storage::evidencePlace(database, old.evidence);
    const auto present = storage::presentFile(database, old.evidence);
    if (old.role == QStringLiteral("redacted"))
        throw Error(
            tr("“%1”是脱敏件，不能代替原件，没有改动：请选一个原件版本。").arg(shownName(old.originalName)));
    if (present && present->sha256 == old.sha256)
        throw Error(tr("这已经是“%1”现在的版本，没有改动。").arg(place.title));
    ChangeGroup step(database, author, tr("把“%1”换回旧版本").arg(place.title));
    QVariantMap fields{{QStringLiteral("evidence_id"), old.evidence.value()},
                       {QStringLiteral("ordinal"), storage::nextVersionOrdinal(database, old.evidence)},
                       {QStringLiteral("sha256"), old.sha256},
                       {QStringLiteral("original_name"), old.originalName},
                       {QStringLiteral("modified_at"), old.modifiedAt.isNull() ? QVariant() : old.modifiedAt},
                       {QStringLiteral("added_at"), step.now()},
                       {QStringLiteral("added_by"), author.actor.user},
                       {QStringLiteral("added_on"), author.actor.machine},
                       {QStringLiteral("role"), old.role}};
    if (const auto captured = storedCaptureTime(old.capturedAt, old.addedAt);
        captured && old.role == captureRole)
        fields.insert(QStringLiteral("captured_at"), captureTimeWord(*captured));
    step.insert(Entity::EvidenceVersion, fields,
                {{QStringLiteral("object"), storage::objectFacts(database, old.sha256)}});
    nameFilings(step, place, old.originalName);
    const auto remarks = shareMarks(database, step, old.evidence, old.sha256);
    return {step.commit(), remarks};
}

} // namespace taizhang::workflow
