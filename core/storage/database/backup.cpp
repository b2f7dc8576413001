#include "core/storage/database/backup.h"

#include "core/domain/backup_rotation.h"
#include "core/hashing/sha256.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
#include "core/storage/database/snapshot.h"
#include "core/storage/history/journal.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"
#include "core/storage/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace taizhang::storage {

using domain::Error;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestSidecar = 1 << 16; // bytes

constexpr std::array reasonWords{
    std::pair(BackupReason::Daily, "daily"), std::pair(BackupReason::Asked, "asked"),
    std::pair(BackupReason::Import, "import"), std::pair(BackupReason::Upgrade, "upgrade"),
    std::pair(BackupReason::Restore, "restore")};

std::optional<BackupReason> parseReason(const QString &word)
{
    for (const auto &[reason, name] : reasonWords)
        if (word == QLatin1StringView(name))
            return reason;
    return std::nullopt;
}

QString sidecarOf(const QString &file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".json"));
}

QString hashOf(const QString &file)
{
    try {
        return hashing::sha256OfFile(file);
    } catch (const platform::FileError &failure) {
        throw Error(tr("无法读取备份“%1”，没有恢复任何内容：请检查读取权限和磁盘，或改用别的备份。")
                        .arg(QFileInfo(file).fileName()),
                    failure.detail());
    }
}

// Of files that are no backup (yet), too, so that no name is used twice.
int lastSequence(const QString &folder)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{4,9})-"));
    int last = 0;
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System))
        if (const auto match = number.match(name); match.hasMatch())
            last = std::max(last, match.captured(1).toInt());
    return last;
}

void describe(Database &database, Backup &backup)
{
    backup.workspace = workspaceUuid(database);
    backup.historyHead = historyHead(database);
    backup.schema = Query(database, QStringLiteral("PRAGMA user_version")).only().smallInteger(0);
    Query objects(database, QStringLiteral("SELECT count(*), ifnull(sum(size), 0) FROM object"));
    objects.only();
    backup.objects = objects.smallInteger(0);
    backup.objectBytes = objects.integer(1);
}

QByteArray toJson(const Backup &backup)
{
    const QJsonObject json{{"format", formatVersion},
                           {"sequence", backup.sequence},
                           {"takenAt", timestamp(backup.takenAt)},
                           {"reason", backupReasonWord(backup.reason)},
                           {"workspace", backup.workspace},
                           {"workspaceName", backup.workspaceName},
                           {"historyHead", backup.historyHead},
                           {"schema", backup.schema},
                           {"bytes", backup.bytes},
                           {"sha256", backup.sha256},
                           {"objects", backup.objects},
                           {"objectBytes", backup.objectBytes}};
    return QJsonDocument(json).toJson();
}

std::optional<Backup> readSidecar(const QString &sidecar)
{
    QFile file(sidecar);
    // A pipe would never end.
    if (!QFileInfo(sidecar).isFile() || file.size() > largestSidecar || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    const auto reason = parseReason(json.value(QStringLiteral("reason")).toString());
    const QFileInfo info(sidecar);
    Backup backup;
    backup.sequence = json.value(QStringLiteral("sequence")).toInt();
    backup.file = info.dir().filePath(info.completeBaseName() + QStringLiteral(".db"));
    backup.takenAt =
        QDateTime::fromString(json.value(QStringLiteral("takenAt")).toString(), Qt::ISODateWithMs);
    backup.workspace = json.value(QStringLiteral("workspace")).toString();
    backup.workspaceName = json.value(QStringLiteral("workspaceName")).toString();
    backup.historyHead = json.value(QStringLiteral("historyHead")).toString();
    backup.schema = json.value(QStringLiteral("schema")).toInt();
    backup.bytes = json.value(QStringLiteral("bytes")).toInteger();
    backup.sha256 = json.value(QStringLiteral("sha256")).toString();
    backup.objects = json.value(QStringLiteral("objects")).toInt();
    backup.objectBytes = json.value(QStringLiteral("objectBytes")).toInteger();
    const bool whole = json.value(QStringLiteral("format")).toInt() == formatVersion && reason &&
                       backup.sequence > 0 && backup.takenAt.isValid() && backup.sha256.size() == 64 &&
                       QFileInfo(backup.file).size() == backup.bytes && backup.bytes > 0;
    if (!whole)
        return std::nullopt;
    backup.reason = *reason;
    return backup;
}

/// What the files of backups newer than `sequence` are called, without their endings, each once.
QStringList newerThan(const QString &folder, int sequence)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4,9})-.*\\.(db|json)$"));
    QStringList bases;
    for (const auto &name :
         QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto match = form.match(name);
        const auto base = QFileInfo(name).completeBaseName();
        if (match.hasMatch() && match.captured(1).toInt() > sequence && !bases.contains(base))
            bases << base;
    }
    return bases;
}

} // namespace

QString backupReasonWord(BackupReason reason)
{
    for (const auto &[one, word] : reasonWords)
        if (one == reason)
            return QLatin1StringView(word);
    return {};
}

Backup writeBackup(Database &database, const QString &folder, BackupReason reason, const QDateTime &at,
                   const QString &workspaceName)
{
    platform::makeFolder(folder);
    removeUnfinishedBackups(folder); // one program at a time writes backups into a folder
    Backup backup;
    backup.sequence = lastSequence(folder) + 1;
    backup.takenAt = at.toUTC();
    backup.reason = reason;
    backup.workspaceName = workspaceName;
    describe(database, backup);
    backup.file = QDir(folder).filePath(
        QStringLiteral("%1-%2-%3.db")
            .arg(backup.sequence, 4, 10, QLatin1Char('0'))
            .arg(at.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")), backupReasonWord(reason)));
    copyVerified(database, backup.file);
    platform::syncFolder(folder);
    backup.bytes = QFileInfo(backup.file).size();
    backup.sha256 = hashOf(backup.file);
    platform::writeAtomically(sidecarOf(backup.file), toJson(backup));
    return backup;
}

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    const QDir dir(folder);
    for (const auto &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files))
        if (const auto backup = readSidecar(dir.filePath(name)))
            backups << *backup;
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.sequence > b.sequence; });
    return backups;
}

std::optional<Backup> backupAt(const QString &file)
{
    return readSidecar(sidecarOf(file));
}

Backup undescribedBackup(const QString &file)
{
    refuseUnlessOurs(file);
    Backup backup;
    Database database(file, Database::Mode::ReadOnly);
    refuseDamage(database, integrityProblems(database));
    describe(database, backup);
    static const QRegularExpression ours(QStringLiteral("^(\\d{4,9})-"));
    const auto number = ours.match(QFileInfo(file).fileName());
    backup.sequence = number.hasMatch() ? number.captured(1).toInt() : 1;
    backup.file = QFileInfo(file).absoluteFilePath();
    backup.takenAt = QFileInfo(file).lastModified().toUTC();
    backup.bytes = QFileInfo(file).size();
    backup.sha256 = hashOf(file);
    return backup;
}

QStringList brokenBackups(const QString &folder, int sequence)
{
    QStringList broken;
    for (const auto &base : newerThan(folder, sequence))
        if (const auto json = QDir(folder).filePath(base + QStringLiteral(".json"));
            QFileInfo::exists(json) && !backupAt(json))
            broken << base;
    return broken;
}

QStringList unfinishedBackups(const QString &folder, int sequence)
{
    QStringList unfinished;
    for (const auto &base : newerThan(folder, sequence))
        if (!QFileInfo::exists(QDir(folder).filePath(base + QStringLiteral(".json"))))
            unfinished << base;
    return unfinished;
}

void refuseDamagedBackup(const Backup &backup)
{
    if (hashOf(backup.file) != backup.sha256)
        throw Error(tr("备份“%1”已损坏（内容和做备份时不一样），没有恢复任何内容：请改用别的备份。")
                        .arg(QFileInfo(backup.file).fileName()));
}

void rotateBackups(const QString &folder, const QDateTime &now)
{
    const auto backups = backupsIn(folder);
    QList<domain::BackupMark> marks;
    for (const auto &backup : backups)
        marks.append({backup.sequence, backup.takenAt.toLocalTime().date()});
    const auto surplus = domain::surplusBackups(marks, now.toLocalTime().date());
    // The description goes first: half gone, it is no backup any more.
    for (const auto &backup : backups)
        if (surplus.contains(backup.sequence) && platform::removeFile(sidecarOf(backup.file)))
            platform::removeFile(backup.file);
}

void overwriteFrom(Database &database, const Backup &backup)
{
    Database source(backup.file, Database::Mode::ReadOnly);
    auto *copying = sqlite3_backup_init(database.handle(), "main", source.handle(), "main");
    const auto step = copying == nullptr ? SQLITE_ERROR : sqlite3_backup_step(copying, -1);
    const auto finish = copying == nullptr ? SQLITE_ERROR : sqlite3_backup_finish(copying);
    failIfFull(step == SQLITE_DONE ? finish : step, database.file());
    if (step != SQLITE_DONE || finish != SQLITE_OK)
        throw Error(tr("没有从备份“%1”恢复，台账保持原样：请检查磁盘空间后重试。")
                        .arg(QFileInfo(backup.file).fileName()),
                    QString::fromUtf8(sqlite3_errstr(step != SQLITE_DONE ? step : finish)));
}

} // namespace taizhang::storage
