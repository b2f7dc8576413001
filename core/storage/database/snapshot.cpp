#include "core/storage/database/snapshot.h"

#include "core/domain/error.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
#include "core/platform/workspace_lock.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"
#include "core/storage/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace taizhang::storage {

using domain::Error;

namespace {

const auto partSuffix = QStringLiteral(".part");
const auto journalSuffix = QStringLiteral("-journal");

QString nameOf(const QString &file)
{
    return QFileInfo(file).fileName();
}

// Copies every page; SQLite's code of what went wrong, SQLITE_OK when nothing did.
int copyPages(Database &source, Database &target)
{
    auto *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return SQLITE_ERROR;
    const auto step = sqlite3_backup_step(backup, -1);
    const auto finish = sqlite3_backup_finish(backup);
    return step == SQLITE_DONE ? finish : step;
}

[[noreturn]] void failUnreadable(const QString &file, const QString &detail)
{
    throw Error(
        tr("无法读取数据库“%1”，文件保持原样：请检查读取权限和磁盘，或从备份恢复。").arg(nameOf(file)),
        detail);
}

constexpr qint64 copiedAtOnce = 1 << 20;

// Copies the file as it is through the connection's own handle, which keeps writers away meanwhile; a second
// handle to it would let go of that when it is closed. Page by page, a ledger with 100,000 pieces takes seven
// times as long. False where the file alone is not the whole of the database.
bool copyWhole(Database &source, const QString &copy)
{
    // Until it ends nobody writes.
    Query(source, QStringLiteral("BEGIN"));
    const auto ended =
        qScopeGuard([&source] { sqlite3_exec(source.handle(), "ROLLBACK", nullptr, nullptr, nullptr); });
    Query(source, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (Query(source, QStringLiteral("PRAGMA journal_mode")).only().text(0) == QStringLiteral("wal"))
        return false;
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(source.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    QFile target(copy);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        failTemporary(QFileInfo(copy).path(), target.errorString());
    QByteArray block(qMin<qint64>(size, copiedAtOnce), Qt::Uninitialized);
    for (qint64 done = 0; done < size; done += block.size()) {
        block.resize(qMin<qint64>(size - done, copiedAtOnce));
        if (const auto code = file->pMethods->xRead(file, block.data(), int(block.size()), done);
            code != SQLITE_OK)
            failUnreadable(source.file(), QString::fromUtf8(sqlite3_errstr(code)));
        if (target.write(block) != block.size())
            failTemporary(QFileInfo(copy).path(), target.errorString());
    }
    return true;
}

bool isDamage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

[[noreturn]] void failInUse(const QString &file)
{
    throw Error(tr("数据库“%1”正在使用，没有读取，文件保持原样：请稍后再试。").arg(nameOf(file)));
}

// Size and time of both files: a writer who does not know our lock changes one of them.
QList<QPair<qint64, QDateTime>> stateOf(const QStringList &files)
{
    QList<QPair<qint64, QDateTime>> state;
    for (const auto &file : files)
        state << std::pair(QFileInfo(file).size(), QFileInfo(file).lastModified());
    return state;
}

void copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        failUnreadable(from, source.errorString());
    if (!source.copy(to))
        failTemporary(QFileInfo(to).path(), source.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

void copyWithJournal(const QString &file, const QString &copy)
{
    if (platform::isHeldByAnybody(QFileInfo(file).path()))
        failInUse(file);
    const QStringList originals{file, file + journalSuffix};
    const auto before = stateOf(originals);
    copyFile(file, copy);
    copyFile(file + journalSuffix, copy + journalSuffix);
    if (stateOf(originals) != before)
        failInUse(file);
    Database copied(copy, Database::Mode::ReadWrite);
    if (const auto problems = pageProblems(copied); !problems.isEmpty())
        throw Error(tr("数据库“%1”正在使用，或者已经损坏，没有读到完整的内容，文件保持原样：请稍后再试，"
                       "仍不行请从备份恢复。")
                        .arg(nameOf(file)),
                    problems.join(QLatin1Char('\n')));
}

// Whether it was done; false where the original cannot be opened beside its journal.
bool copyThroughConnection(const QString &file, const QString &copy, std::chrono::milliseconds patience)
{
    try {
        Database source(file, Database::Mode::ReadOnly);
        sqlite3_busy_timeout(source.handle(), static_cast<int>(patience.count()));
        // Tells what is wrong with the original from what is wrong with the place of the copy.
        Query(source, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (copyWhole(source, copy))
            return true;
        try {
            Database target(copy, Database::Mode::Create);
            const auto code = copyPages(source, target);
            if (isDamage(code))
                throw Error(tr("数据库“%1”已损坏，文件保持原样：请从备份恢复。").arg(nameOf(file)));
            if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
                failInUse(file);
            // Of the copy nothing is read.
            if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ)
                failUnreadable(file, QString::fromUtf8(sqlite3_errstr(code)));
            if (code != SQLITE_OK)
                failTemporary(QFileInfo(copy).path(), QString::fromUtf8(sqlite3_errstr(code)));
        } catch (const DatabaseError &error) {
            failTemporary(QFileInfo(copy).path(), error.detail());
        }
        return true;
    } catch (const DatabaseError &error) {
        if (error.isBusy())
            failInUse(file);
        if (!QFileInfo::exists(file + journalSuffix))
            throw;
        return false;
    }
}

} // namespace

void copyVerified(Database &source, const QString &file)
{
    const auto temporary = file + partSuffix;
    QFile::remove(temporary);
    {
        Database target(temporary, Database::Mode::Create);
        const auto code = copyPages(source, target);
        const auto damage = code == SQLITE_OK ? integrityProblems(target) : QStringList();
        if (isDamage(code) || !damage.isEmpty()) {
            QFile::remove(temporary);
            throw Error(tr("数据库“%1”已损坏，文件保持原样：请从备份恢复。").arg(nameOf(source.file())),
                        damage.join(QLatin1Char('\n')));
        }
        if (code != SQLITE_OK) {
            QFile::remove(temporary);
            failIfFull(code, file);
            throw Error(tr("未能把台账数据库复制到“%1”，原文件没有改动：请检查磁盘空间。").arg(nameOf(file)),
                        QString::fromUtf8(sqlite3_errstr(code)));
        }
    }
    platform::moveFile(temporary, file);
}

void takeSnapshot(const QString &file, const QString &copy, std::chrono::milliseconds patience)
{
    refuseUnlessOurs(file);
    if (!copyThroughConnection(file, copy, patience))
        copyWithJournal(file, copy);
}

void failTemporary(const QString &folder, const QString &detail)
{
    throw Error(tr("读取台账要先在临时文件夹“%1”里放一份副本，没有放成，台账没有改动：请检查那里的剩余空间和"
                   "写入权限，或用环境变量 TMPDIR 指定别的文件夹。")
                    .arg(QDir::toNativeSeparators(folder)),
                detail);
}

QStringList unfinishedCopies(const QString &folder, const QDateTime &moment, const QString &name)
{
    QStringList copies;
    for (const auto &file : QDir(folder).entryInfoList({name + partSuffix, name + partSuffix + journalSuffix},
                                                       QDir::Files | QDir::Hidden, QDir::Name))
        if (!moment.isValid() || file.lastModified() < moment)
            copies << file.filePath();
    return copies;
}

QStringList unfinishedCopies(const WorkspaceFolder &folder, const QDateTime &moment)
{
    const QFileInfo database(folder.database());
    return unfinishedCopies(database.path(), moment, database.fileName()) +
           unfinishedCopies(folder.backups(), moment);
}

void failIfFull(int sqliteCode, const QString &file)
{
    if ((sqliteCode & 0xff) == SQLITE_FULL)
        throw platform::FileError(
            tr("磁盘已满，未能写入数据库“%1”：原有内容没有改动，请腾出空间后再试。").arg(nameOf(file)),
            QString::fromUtf8(sqlite3_errstr(sqliteCode)), platform::FileTrouble::NoSpace);
}

void removeUnfinishedBackups(const QString &folder)
{
    for (const auto &copy : unfinishedCopies(folder, {}))
        platform::removeFile(copy);
    platform::TemporaryFile::removeLeftIn(folder);
}

} // namespace taizhang::storage
