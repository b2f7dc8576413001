#include "core/storage/schema/schema.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/platform/file_place.h"
#include "core/storage/database/backup.h"
#include "core/storage/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace taizhang::storage {

using domain::Error;

namespace {

// "FZTZ": marks the file as ours for every program that looks at SQLite's application_id.
constexpr quint32 applicationId = 0x465A545A;

const auto journalSuffix = QStringLiteral("-journal");

quint32 bigEndian(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// SQLite changes this switch outside of a transaction only.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database &database) : m_database(database)
    {
        Query(database, QStringLiteral("PRAGMA foreign_keys = OFF"));
    }
    ~ForeignKeysOff()
    {
        try {
            Query(m_database, QStringLiteral("PRAGMA foreign_keys = ON"));
        } catch (const Error &) {
            // Only where the connection is of no use any more.
        }
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Database &m_database;
};

void run(Database &database, const QString &path)
{
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly))
        throw Error(tr("程序安装不完整（缺少数据库结构文件），台账没有改动：请重新安装本程序。"), path);
    try {
        database.runScript(script.readAll());
    } catch (const Error &error) {
        const auto detail = path + QLatin1Char('\n') + error.detail();
        // SQLite's own word for a script that does not fit what is there: a table that exists, one that does
        // not.
        if ((sqlite3_errcode(database.handle()) & 0xff) == SQLITE_ERROR)
            throw Error(
                tr("台账升级没有成功，内容保持原样：数据库里的表和它记录的结构版本对不上，可能被本程序以外的"
                   "方式改动过，请从备份恢复。"),
                detail);
        throw Error(
            tr("台账升级没有成功，内容保持原样：请检查磁盘空间后重试，仍不行请用原来版本的程序打开。"),
            detail);
    }
}

/// With the folder that it lies in: every ledger has a file of this name, and the window may ask for one that
/// was opened last time.
QString placed(const QString &file)
{
    const QFileInfo info(file);
    return domain::shownName(QDir(info.absolutePath()).dirName()) + QLatin1Char('/') + info.fileName();
}

bool isEmpty(Database &database)
{
    return Query(database, QStringLiteral("SELECT count(*) FROM sqlite_schema")).only().integer(0) == 0;
}

} // namespace

QStringList shippedMigrations()
{
    return {QStringLiteral(":/migrations/0001_initial.sql"),
            QStringLiteral(":/migrations/0002_units_and_notices.sql"),
            QStringLiteral(":/migrations/0003_paper.sql"),
            QStringLiteral(":/migrations/0004_pieces_counted.sql"),
            QStringLiteral(":/migrations/0005_captured_at.sql"),
            QStringLiteral(":/migrations/0006_letter_agency.sql")};
}

int schemaVersion()
{
    return static_cast<int>(shippedMigrations().size());
}

void refuseUnlessOurs(const QString &file)
{
    const auto name = placed(file);
    QFile database(file);
    if (platform::placeAt(file) == platform::FilePlace::Unreadable)
        throw Error(tr("无法读取数据库“%1”，文件保持原样：请检查文件夹的读取权限。").arg(name), file);
    if (!database.exists())
        throw Error(tr("没有台账数据库“%1”：请选择台账所在的文件夹，或者新建台账。").arg(name), file);
    for (const auto &part : {file, file + journalSuffix})
        if (const QFileInfo info(part); info.exists() && (info.isSymLink() || !info.isFile()))
            throw Error(tr("“%1”不是普通文件（是链接、文件夹或设备），没有打开，保持原样：请从备份恢复。")
                            .arg(placed(part)),
                        part);
    if (!database.open(QIODevice::ReadOnly))
        throw Error(tr("无法读取数据库“%1”，文件保持原样：请检查文件夹的读取权限。").arg(name),
                    database.errorString());
    const auto header = database.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        throw Error(
            tr("“%1”不是台账数据库（内容不是数据库格式），文件保持原样：请选择正确的文件夹，或者从备份恢复。")
                .arg(name),
            file);
    if (bigEndian(header, 68) != applicationId)
        throw Error(tr("“%1”是其他程序的数据库，文件保持原样：请选择法治台账建立的文件夹。").arg(name), file);
    const auto version = static_cast<int>(bigEndian(header, 60));
    if (version <= 0)
        throw Error(wrongVersionText(file, version, 0), file);
    if (version > schemaVersion())
        throw Error(tr("“%1”由更新版本的程序建立（结构版本 %2，本程序支持到 "
                       "%3），文件保持原样：请升级本程序后再打开。")
                        .arg(name)
                        .arg(version)
                        .arg(schemaVersion()),
                    file);
    // With a journal beside it the file may rightly be short in the middle of a write; SQLite puts that
    // right.
    const auto rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    if (!QFileInfo::exists(file + journalSuffix) && database.size() < pageSize * bigEndian(header, 28))
        throw Error(tr("数据库“%1”不完整（后半部分缺失），文件保持原样：请从备份恢复。").arg(name), file);
}

QString wrongVersionText(const QString &file, int recorded, int actual)
{
    const auto name = placed(file);
    return actual > 0 ? tr("数据库“%1”记录的结构版本是 %2，里面的表却是第 %3 "
                           "版的，版本号被本程序以外的方式改动过，没有"
                           "写入任何内容，文件保持原样：请从备份恢复。")
                            .arg(name)
                            .arg(recorded)
                            .arg(actual)
                      : tr("数据库“%1”记录的结构版本是 "
                           "%2，本程序从不写这样的版本号，可能被本程序以外的方式改动过，没有打开，"
                           "文件保持原样：请从备份恢复。")
                            .arg(name)
                            .arg(recorded);
}

bool isOfOlderSchema(Database &database)
{
    return Query(database, QStringLiteral("PRAGMA user_version")).only().smallInteger(0) < schemaVersion();
}

void migrate(Database &database, const QString &backups, const QStringList &scripts)
{
    const auto version = Query(database, QStringLiteral("PRAGMA user_version")).only().smallInteger(0);
    if (version >= scripts.size())
        return;
    if (version < 0 || (version == 0 && !isEmpty(database)))
        throw Error(wrongVersionText(database.file(), version, 0));
    if (version > 0) {
        try {
            writeBackup(database, backups, BackupReason::Upgrade, QDateTime::currentDateTimeUtc(),
                        QFileInfo(QFileInfo(database.file()).path()).fileName());
        } catch (const Error &error) {
            throw Error(tr("升级前的备份没有做成，没有升级，台账保持原样：请检查写入权限和磁盘空间。"),
                        error.sentence() + QLatin1Char('\n') + error.detail());
        }
    }
    const ForeignKeysOff off(database);
    Transaction transaction(database);
    for (const auto &script : scripts.mid(version))
        run(database, script);
    if (Query(database, QStringLiteral("PRAGMA foreign_key_check")).next())
        throw Error(tr("升级台账时发现内容前后不一致，没有升级，文件保持原样：请从备份恢复。"));
    Query(database, QStringLiteral("PRAGMA user_version = %1").arg(scripts.size()));
    Query(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    transaction.commit();
}

} // namespace taizhang::storage
