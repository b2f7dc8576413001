#include "core/storage/database/database.h"

#include "core/domain/error.h"
#include "core/storage/tr.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace taizhang::storage {

using domain::Error;

namespace {

// In KiB where negative. SQLite's own 2 MB do not hold the inner pages of a ledger with 100,000 pieces.
constexpr auto cacheSize = "PRAGMA cache_size = -16384";

// A full disk is the one failure that users meet; the others are named by SQLite's own words in the detail.
QString sentenceOn(const QString &name, int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return tr("磁盘已满，未能写入数据库“%1”：原有内容没有改动，请腾出空间后再试。").arg(name);
    case SQLITE_READONLY:
        return tr("数据库“%1”只能读取，未做任何改动：请检查文件夹的写入权限。").arg(name);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("数据库“%1”正被其他程序占用，未做任何改动：请稍后再试。").arg(name);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("数据库“%1”已损坏，文件保持原样：请从备份恢复。").arg(name);
    default:
        return tr("数据库“%1”读写失败，这一步没有保存：请重试，仍不行请重新打开台账。").arg(name);
    }
}

// Of different texts; more are there only where a text names what it looks for.
constexpr std::size_t mostIdle = 256;

[[noreturn]] void fail(const QString &file, const QString &detail, int sqliteCode)
{
    throw DatabaseError(sentenceOn(QFileInfo(file).fileName(), sqliteCode), detail, sqliteCode);
}

[[noreturn]] void fail(const Database &database, const QString &detail)
{
    fail(database.file(), detail, sqlite3_extended_errcode(database.handle()));
}

} // namespace

DatabaseError::DatabaseError(const QString &sentence, const QString &detail, int sqliteCode)
    : Error(sentence, detail), m_code(sqliteCode & 0xff)
{
}

bool DatabaseError::isBusy() const
{
    return m_code == SQLITE_BUSY || m_code == SQLITE_LOCKED;
}

bool DatabaseError::isDamaged() const
{
    return m_code == SQLITE_CORRUPT || m_code == SQLITE_NOTADB;
}

Database::Database(const QString &file, Mode mode)
    : m_file(file), m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(file);
    auto options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open()) {
        const auto detail = connection.lastError().text();
        connection = {};
        QSqlDatabase::removeDatabase(m_connectionName);
        fail(file, detail, SQLITE_CANTOPEN);
    }
    try {
        configure(mode);
    } catch (...) {
        m_idle.clear();
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::~Database()
{
    m_idle.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

sqlite3 *Database::handle() const
{
    const auto handle = connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Database::configure(Mode mode)
{
    // A Qt that brings an SQLite of its own must not be driven through the system's library.
    if (Query(*this, QStringLiteral("SELECT sqlite_source_id()")).only().text(0) !=
        QString::fromLatin1(sqlite3_sourceid()))
        throw Error(tr("程序安装不完整（两套 SQLite 版本不一致），台账没有打开：请重新安装本程序。"));

    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const auto *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
                               "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", cacheSize})
        Query(*this, QString::fromLatin1(pragma));
    if (mode == Mode::ReadOnly)
        return;
    Query(*this, QStringLiteral("PRAGMA journal_mode = DELETE"));
    Query(*this, QStringLiteral("PRAGMA synchronous = EXTRA"));
}

void Database::runScript(const QByteArray &sql)
{
    m_idle.clear(); // the driver keeps the columns of a statement as they were when it was prepared
    char *message = nullptr;
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        const auto detail = QString::fromUtf8(message);
        sqlite3_free(message);
        fail(*this, detail);
    }
}

QSqlQuery Database::prepared(const QString &sql)
{
    // Planning the larger statements takes as long as running them, and an indicator is read by a dozen.
    if (auto idle = m_idle.extract(sql))
        return std::move(idle.mapped());
    QSqlQuery statement(connection());
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        fail(*this, statement.lastError().text() + QLatin1Char('\n') + sql);
    return statement;
}

void Database::keep(QSqlQuery &&statement)
{
    statement.finish();
    if (m_idle.size() >= mostIdle)
        m_idle.clear();
    const auto sql = statement.lastQuery();
    m_idle.insert_or_assign(sql, std::move(statement));
}

void throwLastError(const Database &database, const QString &sql)
{
    fail(database, QString::fromUtf8(sqlite3_errmsg(database.handle())) + QLatin1Char('\n') + sql);
}

QString storable(const QString &text)
{
    // Null and empty differ for the driver: a null text would be bound as NULL, which an invalid QVariant
    // says.
    auto kept = text.isNull() ? QString(QLatin1String("")) : text;
    while (kept.startsWith(QChar::ByteOrderMark))
        kept.remove(0, 1);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto c = kept.at(i);
        if (c.isHighSurrogate() && i + 1 < kept.size() && kept.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
            kept[i] = QChar::ReplacementCharacter;
    }
    return kept;
}

Query::Query(Database &database, const QString &sql, const QVariantList &values, int)
    : m_database(database), m_query(database.prepared(sql))
{
    for (const auto &value : values)
        m_query.addBindValue(value.typeId() == QMetaType::QString ? QVariant(storable(value.toString()))
                                                                  : value);
    // One that was there before still has its last values where no new one took their place.
    if (m_query.boundValues().size() != values.size())
        fail(database, QStringLiteral("wrong number of values\n") + sql);
    if (!m_query.exec())
        fail(database, m_query.lastError().text() + QLatin1Char('\n') + sql);
}

Query::~Query()
{
    m_database.keep(std::move(m_query));
}

bool Query::next()
{
    if (m_query.next())
        return true;
    // QSqlQuery ends a result on an error just as at its end; only the error tells them apart.
    if (m_query.lastError().isValid())
        throw Error(tr("读取数据库失败，文件保持原样：请检查台账，必要时从备份恢复。"),
                    m_query.lastError().text());
    return false;
}

Query &Query::only()
{
    if (!next())
        throw Error(tr("台账里没有这一项：它可能已被删除，请刷新后再试。"), m_query.lastQuery());
    return *this;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    Query(database, QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        Query(m_database, QStringLiteral("ROLLBACK"));
    } catch (const Error &) {
        // SQLite has rolled back by itself after some failures; then there is nothing left to do.
    }
}

void Transaction::commit()
{
    try {
        Query(m_database, QStringLiteral("COMMIT"));
    } catch (const Error &error) {
        // An error after the point of no return (the sync of the folder, once the journal is gone) leaves the
        // new state in place: then it can be said neither that it was saved nor that it was not.
        if (sqlite3_get_autocommit(m_database.handle()) == 0 ||
            (sqlite3_errcode(m_database.handle()) & 0xff) == SQLITE_FULL)
            throw;
        m_open = false;
        throw Error(tr("磁盘出错，无法确认这一步是否已经保存：请关闭后重新打开台账核对。"), error.detail());
    }
    m_open = false;
}

} // namespace taizhang::storage
