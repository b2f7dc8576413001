#include "core/workflow/workspace/workspace_check.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/verification.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"
#include "core/platform/writer_signs.h"
#include "core/storage/database/snapshot.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/cache_place.h"
#include "core/workflow/workspace/database_inspection.h"

#include <QDir>
#include <QScopeGuard>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <exception>
#include <optional>

namespace taizhang::workflow {

using domain::Error;
using evidence::ObjectCondition;
using storage::Database;

namespace {

// Nothing where they cannot be read.
std::optional<QList<storage::KnownObject>> readObjects(WorkspaceSession &session)
{
    return session
        .read([](Database &database) -> std::optional<QList<storage::KnownObject>> {
            try {
                return storage::unnamedObjects(database);
            } catch (const Error &) {
                return std::nullopt;
            }
        })
        .result();
}

QString nameOf(const QString &sha256, const QHash<QString, QString> &uses)
{
    const auto name = uses.value(sha256);
    return name.isEmpty() ? tr("已移出的材料（%1…）").arg(sha256.left(12)) : name;
}

std::optional<Finding> objectFinding(ObjectCondition condition, const QString &name)
{
    switch (condition) {
    case ObjectCondition::Ok:
        break;
    case ObjectCondition::Missing:
        return Finding{Finding::Kind::LostFile, name,
                       tr("材料文件丢失：%1，其余不受影响：请把原文件放回来，或从备份恢复。").arg(name)};
    case ObjectCondition::Altered:
        return Finding{Finding::Kind::AlteredFile, name,
                       tr("材料文件被改动：%1，与存入时不一致：请把原文件放回来，或从备份恢复。").arg(name)};
    case ObjectCondition::Unreadable:
        return Finding{
            Finding::Kind::UnreadableFile, name,
            tr("材料文件读不出来：%1，磁盘出错或没有访问权限，其余不受影响：请检查磁盘和权限，或从备份恢复。")
                .arg(name)};
    }
    return std::nullopt;
}

// What the ledger says of a file, but for its content.
std::optional<Finding> descriptionFinding(const QStringList &columns, const QString &name)
{
    static const QHash<QString, QString> words{{QStringLiteral("size"), tr("大小")},
                                               {QStringLiteral("media_type"), tr("类型")},
                                               {QStringLiteral("readability"), tr("可读性")},
                                               {QStringLiteral("stored_at"), tr("存入时间")}};
    if (columns.isEmpty())
        return std::nullopt;
    QStringList shown;
    for (const auto &column : columns)
        shown << words.value(column);
    return Finding{Finding::Kind::Unrecorded, name,
                   tr("台账里登记的%1与存入时不一致：%2，文件本身没有变，登记可能被本程序以外的方式改动过："
                      "请核对，或从备份恢复。")
                       .arg(shown.join(QStringLiteral("、")), name)};
}

struct CheckedObject
{
    QString sha256;
    ObjectCondition condition;
    QStringList misdescribed; // what the ledger says wrongly of it
};

QStringList misdescribed(const storage::KnownObject &object, const evidence::VerifiedObject &found,
                         QStringList columns)
{
    const auto size = QStringLiteral("size");
    if (found.condition != ObjectCondition::Ok)
        return {};
    if (found.size != object.size && !columns.contains(size))
        columns.prepend(size);
    return columns;
}

QList<Finding> objectFindings(WorkspaceSession &session, const QList<CheckedObject> &faulty)
{
    if (faulty.isEmpty())
        return {};
    // A damaged database may not know the names any more.
    const auto uses = session
                          .read([](Database &database) {
                              try {
                                  return storage::usesOfObjects(database);
                              } catch (const Error &) {
                                  return QHash<QString, QString>();
                              }
                          })
                          .result();
    QList<Finding> findings;
    for (const auto &object : faulty) {
        const auto name = nameOf(object.sha256, uses);
        if (auto finding = objectFinding(object.condition, name)) {
            finding->sha256 = object.sha256;
            findings << *finding;
        }
        if (const auto finding = descriptionFinding(object.misdescribed, name))
            findings << *finding;
    }
    return findings;
}

QList<evidence::VerifiedObject> verifyObjects(const WorkspaceSession &session,
                                              const QList<storage::KnownObject> &objects,
                                              const platform::Progress &progress, CheckResult &result)
{
    QStringList names;
    for (const auto &object : objects) {
        names << object.sha256;
        result.bytes += object.size;
    }
    result.objects = int(objects.size());
    return evidence::verifyAll(session.objects(), names, result.bytes, progress);
}

/// `repaired`: it is taken away already, and the sentence says so.
void addLeftover(const WorkspaceSession &session, const QString &file, const QString &sentence, bool repaired,
                 CheckResult &result)
{
    const auto shown = QDir(session.folder().path()).relativeFilePath(file);
    result.findings << Finding{Finding::Kind::Leftover, shown, sentence.arg(shown), repaired};
}

void addStray(const WorkspaceSession &session, const QString &file, const QString &sentence,
              CheckResult &result)
{
    const auto shown = QDir(session.folder().path()).relativeFilePath(file);
    result.findings << Finding{Finding::Kind::Stray, shown, sentence.arg(domain::shownName(shown))};
}

QString straySentence(platform::FolderEntry::Kind kind)
{
    using Kind = platform::FolderEntry::Kind;
    switch (kind) {
    case Kind::File:
        break;
    case Kind::Link:
        return tr("材料文件夹里的链接：%1，指向别处，不是本程序存放的，没有检查里面的内容，修复功能不会动它："
                  "请核对后自行移走。");
    case Kind::Unreadable:
        return tr(
            "材料文件夹里打不开的文件夹：%1，没有访问权限或者磁盘出错，没有检查里面的内容：请检查权限后再"
            "检查一次。");
    case Kind::NotAFile:
    case Kind::TooDeep:
        return tr("材料文件夹里不是普通文件的东西：%1，没有检查，修复功能不会动它：请核对后自行移走。");
    }
    return tr("不认识的文件：%1，不是本程序存放的材料，修复功能不会删除它：请核对后自行移走。");
}

// `pieces`: how many files of the evidence lie there, and so are not where they were put.
void checkStray(const WorkspaceSession &session, const platform::FolderEntry &stray, int pieces,
                CheckResult &result)
{
    if (pieces == 0)
        return addStray(session, stray.path, straySentence(stray.kind), result);
    const auto shown = QDir(session.folder().path()).relativeFilePath(stray.path);
    const auto sentence =
        stray.kind == platform::FolderEntry::Kind::Link
            ? tr("材料文件夹里的“%1”换成了指向别处的链接，那里的 %2 "
                 "个材料文件不在台账文件夹里，不能算检查过："
                 "请把它换回原来的文件夹和文件，再检查一次，或从备份恢复。")
            : tr("材料文件夹里的“%1”打不开（没有访问权限、磁盘出错，或者不是普通文件夹），那里的 %2 "
                 "个材料文件没有"
                 "检查：请检查权限和磁盘后再检查一次，或从备份恢复。");
    result.findings << Finding{Finding::Kind::UnreadableFile, shown,
                               sentence.arg(domain::shownName(shown)).arg(pieces)};
}

QSet<QString> namesOf(const QList<storage::KnownObject> &objects)
{
    QSet<QString> names;
    names.reserve(objects.size());
    for (const auto &object : objects)
        names << object.sha256;
    return names;
}

/// What lies in the store's folder and belongs to no piece.
struct Surplus
{
    QStringList leftovers;
    QList<platform::FolderEntry> strays;
};

Surplus findSurplus(const evidence::ObjectStore &store, const QSet<QString> &known)
{
    return {store.listLeftovers(known), store.strays()};
}

/// Whether a file in the store may be one that another window or command is taking in right now: it is stored
/// before the database knows of it, and what is known here is a copy from before.
class BeingStored
{
public:
    /// Before the store is looked through.
    explicit BeingStored(const WorkspaceSession &session)
        : m_since(session.openedAt()), m_path(session.folder().path())
    {
        // Whoever writes has the ledger to himself.
        if (!session.writable() && platform::seemsHeld(m_path, session.actor()))
            m_since = m_since.addSecs(-longestStoring);
        m_mayBe = !session.writable();
    }

    bool operator()(const QString &file) const
    {
        const QFileInfo info(file);
        return m_mayBe && (!info.exists() || info.metadataChangeTime() > m_since);
    }

private:
    static constexpr qint64 longestStoring = 3600; // seconds; a heap of files is committed at its end

    QDateTime m_since;
    QString m_path;
    bool m_mayBe = false;
};

QString temporarySentence(bool removed)
{
    return removed ? tr("没有写完的临时文件：%1，没有任何内容用到它，已删除。")
                   : tr("没有写完的临时文件：%1，没有任何内容用到它，可用修复功能删除。");
}

void checkSurplus(WorkspaceSession &session, const Surplus &surplus, const QSet<QString> &known, bool repair,
                  CheckResult &result)
{
    const auto removed = repair ? session.objects().removeLeftovers(surplus.leftovers) : QStringList();
    for (const auto &file : surplus.leftovers) {
        const auto name = QFileInfo(file).fileName();
        const bool isObject = file == session.objects().pathOf(name);
        const bool isRemoved = removed.contains(file);
        if (!isObject)
            addLeftover(session, file, temporarySentence(isRemoved), isRemoved, result);
        else if (isRemoved)
            addLeftover(session, file,
                        tr("多余文件：%1，没有任何材料用到它，已移到台账的 objects/bin 里，没有删除。"), true,
                        result);
        else if (session.objects().verify(name) == ObjectCondition::Altered)
            addStray(session, file,
                     tr("不认识的文件：%1，内容与名称不符，没有任何材料用到它，"
                        "修复功能不会删除它：请核对后自行移走。"),
                     result);
        else
            addLeftover(session, file,
                        tr("多余文件：%1，没有任何材料用到它，可用修复功能移到台账的 objects/bin 里。"),
                        false, result);
    }
    for (const auto &stray : surplus.strays)
        checkStray(session, stray, session.objects().countAt(stray.path, known), result);
}

// What a killed program was writing when it died: drafts, the side text of the lock, copies of the database.
// The store knows its own.
void checkTemporaries(const WorkspaceSession &session, bool repair, CheckResult &result)
{
    auto files = platform::TemporaryFile::leftBelow(session.folder().path(), session.openedAt());
    files << storage::unfinishedCopies(session.folder(), session.openedAt());
    const auto incoming = session.folder().objects() + QStringLiteral("/incoming/");
    for (const auto &file : std::as_const(files))
        if (!file.startsWith(incoming)) {
            const bool removed = repair && platform::removeFile(file);
            addLeftover(session, file, temporarySentence(removed), removed, result);
        }
}

void checkDrafts(const WorkspaceSession &session, CheckResult &result)
{
    for (const auto &name :
         QDir(session.folder().drafts()).entryList({QStringLiteral("*.json")}, QDir::Files))
        result.findings << Finding{
            Finding::Kind::Draft, QStringLiteral("drafts/") + name,
            tr("有未存入的文字草稿：drafts/%1，下次打开台账窗口时自动存入。").arg(name)};
}

// Nobody's evidence; but whoever sent the ledger may have meant something with them.
void checkCache(const WorkspaceSession &session, CheckResult &result)
{
    for (const auto &place : oddPlacesInCache(session.folder()))
        addStray(session, place,
                 tr("缓存文件夹里不是普通文件的东西（链接、管道等）：%1，本程序不读也不写它，修复功能不会"
                    "动它：请核对后自行移走。"),
                 result);
}

} // namespace

bool CheckResult::sound() const
{
    return std::none_of(findings.cbegin(), findings.cend(),
                        [](const Finding &finding) { return finding.serious(); });
}

QString findingWord(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::LostFile:
        return QStringLiteral("lost");
    case Finding::Kind::AlteredFile:
        return QStringLiteral("altered");
    case Finding::Kind::UnreadableFile:
        return QStringLiteral("unreadable");
    case Finding::Kind::DamagedDatabase:
        return QStringLiteral("database");
    case Finding::Kind::AlteredSchema:
        return QStringLiteral("schema");
    case Finding::Kind::BrokenHistory:
        return QStringLiteral("history");
    case Finding::Kind::Unrecorded:
        return QStringLiteral("unrecorded");
    case Finding::Kind::AlteredTable:
        return QStringLiteral("table");
    case Finding::Kind::Leftover:
        return QStringLiteral("leftover");
    case Finding::Kind::Stray:
        return QStringLiteral("stray");
    case Finding::Kind::Draft:
        return QStringLiteral("draft");
    }
    return {};
}

CheckResult checkWorkspace(WorkspaceSession &session, bool repair, const platform::Progress &progress)
{
    if (repair)
        session.refuseUnlessWritable();
    CheckResult result;
    const auto known = readObjects(session);
    const auto objects = known.value_or(QList<storage::KnownObject>());
    DatabaseInspection inspection(session);
    const auto names = namesOf(objects);
    const BeingStored beingStored(session);
    auto looking =
        QtConcurrent::run([&store = session.objects(), &names] { return findSurplus(store, names); });
    const auto waited = qScopeGuard([&looking] { // since it refers to what is here
        try {
            looking.waitForFinished();
        } catch (const std::exception &) { // told already, by result() or by what came before it
        }
    });
    const auto verified = verifyObjects(session, objects, progress, result);
    const auto database = inspection.result();
    if (!known && !database.damaged)
        throw Error(tr("数据库读不出来，没有检查完：请重试，仍不行请从备份恢复。"));
    QList<CheckedObject> faulty;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const auto columns =
            misdescribed(objects[i], verified[i], database.misdescribed.value(objects[i].sha256));
        if (verified[i].condition != ObjectCondition::Ok || !columns.isEmpty())
            faulty << CheckedObject{objects[i].sha256, verified[i].condition, columns};
    }
    result.findings = database.findings + objectFindings(session, faulty);
    // A damaged database may have forgotten files that are wanted: then nothing is provably surplus.
    if (known) {
        auto surplus = looking.result();
        surplus.leftovers.removeIf(beingStored);
        surplus.strays.removeIf([&](const platform::FolderEntry &stray) {
            return stray.kind == platform::FolderEntry::Kind::File && beingStored(stray.path);
        });
        checkSurplus(session, surplus, names, repair && !database.damaged, result);
    }
    checkTemporaries(session, repair && !database.damaged, result);
    checkDrafts(session, result);
    checkCache(session, result);
    return result;
}

} // namespace taizhang::workflow
