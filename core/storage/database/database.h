#pragma once

#include "core/domain/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <unordered_map>

struct sqlite3;

namespace taizhang::storage {

/// SQLite refused something.
class DatabaseError : public domain::Error
{
public:
    DatabaseError(const QString &sentence, const QString &detail, int sqliteCode);

    /// Somebody else holds the file.
    bool isBusy() const;
    /// The file is damaged, or no database at all.
    bool isDamaged() const;

    void raise() const override { throw *this; }
    DatabaseError *clone() const override { return new DatabaseError(*this); }

private:
    int m_code;
};

/// The one open connection to a workspace's database. It belongs to the thread that opened it (the storage
/// thread) and closes with the object.
///
/// Opened with journal_mode=DELETE, synchronous=EXTRA, foreign_keys=ON, trusted_schema=OFF,
/// cell_size_check=ON, mmap_size=0 and SQLite's defensive mode: people copy workspaces as files, so all of
/// the data must be in the one file (and its journal) at any moment.
class Database
{
public:
    enum class Mode { ReadWrite, Create, ReadOnly };

    /// Throws domain::Error when the file cannot be opened as SQLite or the driver's SQLite is not ours.
    Database(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }
    QSqlDatabase connection() const;
    sqlite3 *handle() const;

    /// Runs several statements, as a migration needs; the driver's exec takes only one.
    void runScript(const QByteArray &sql);

private:
    friend class Query;

    void configure(Mode mode);
    /// The statement of this text, prepared; throws DatabaseError when SQLite cannot make sense of it.
    QSqlQuery prepared(const QString &sql);
    /// It is done with: its result is let go, itself is kept for the next of its text.
    void keep(QSqlQuery &&statement);

    QString m_file;
    QString m_connectionName;
    std::unordered_map<QString, QSqlQuery> m_idle; ///< by their texts
};

/// The text as SQLite keeps it: noncharacters and halves of surrogate pairs become U+FFFD, a leading byte
/// order mark goes, a null text is an empty one. What is bound and what is sealed in the history both pass
/// through here, so that they are the same when read back.
QString storable(const QString &text);

/// For whoever drives SQLite without Query: what it says of its last call, as a DatabaseError.
[[noreturn]] void throwLastError(const Database &database, const QString &sql);

/// One statement: prepared, bound and run by the constructor; throws domain::Error when any of it fails. Does
/// not outlive its database.
class Query
{
public:
    template <class... Values>
    Query(Database &database, const QString &sql, const Values &...values)
        : Query(database, sql, QVariantList{QVariant(values)...}, 0)
    {
    }
    Query(Database &database, const QString &sql, const QVariantList &values, int);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    bool next();
    /// Moves to the only row; throws when there is none.
    Query &only();

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int smallInteger(int column) const { return m_query.value(column).toInt(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QVariant value(int column) const { return m_query.value(column); }
    bool isNull(int column) const { return m_query.isNull(column); }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    Database &m_database;
    QSqlQuery m_query;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back unless committed. The use case owns it.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace taizhang::storage
