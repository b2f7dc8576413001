#include "core/storage/database/raw_rows.h"

#include <sqlite3.h>

namespace taizhang::storage {

RawRows::RawRows(Database &database, const QString &sql) : m_database(database)
{
    const auto text = sql.toUtf8();
    if (sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &m_statement, nullptr) !=
        SQLITE_OK)
        throwLastError(database, sql);
}

RawRows::~RawRows()
{
    sqlite3_finalize(m_statement);
}

bool RawRows::next()
{
    const auto step = sqlite3_step(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        throwLastError(m_database, QString::fromUtf8(sqlite3_sql(m_statement)));
    return step == SQLITE_ROW;
}

bool RawRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool RawRows::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

qint64 RawRows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView RawRows::text(int column) const
{
    // The length is asked for after the text, which may have to be made first.
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(m_statement, column)};
}

QVariant RawRows::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    default:
        return QString::fromUtf8(text(column));
    }
}

} // namespace taizhang::storage
