#pragma once

#include "core/storage/database/database.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace taizhang::storage {

/// Inside core/storage: the rows of a statement as SQLite holds them, in UTF-8 and without a copy, for
/// reading the whole history and what came of it. There QSqlQuery costs several times what SQLite does;
/// everything else asks through Query.
class RawRows
{
public:
    /// Throws DatabaseError, as next() does.
    RawRows(Database &database, const QString &sql);
    ~RawRows();
    RawRows(const RawRows &) = delete;
    RawRows &operator=(const RawRows &) = delete;

    bool next();

    bool isNull(int column) const;
    bool isInteger(int column) const;
    qint64 integer(int column) const;
    /// Good until next(); empty for NULL.
    QByteArrayView text(int column) const;
    /// As Query gives it, but invalid for NULL.
    QVariant value(int column) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace taizhang::storage
