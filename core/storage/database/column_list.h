#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <functional>
#include <initializer_list>
#include <optional>

namespace taizhang::storage {

/// A column of a SELECT beside the member that it fills.
template <class Row>
struct Column
{
    template <class Value>
    Column(const char *text, Value Row::*member)
        : sql(QString::fromUtf8(text))
        , fill([member](Row &row, const Query &query, int place) { read(query, place, row.*member); })
    {
    }

    QString sql;
    std::function<void(Row &row, const Query &query, int place)> fill;

private:
    static void read(const Query &query, int place, QString &value) { value = query.text(place); }
    static void read(const Query &query, int place, int &value) { value = query.smallInteger(place); }
    static void read(const Query &query, int place, qint64 &value) { value = query.integer(place); }
    static void read(const Query &query, int place, bool &value) { value = query.integer(place) != 0; }
    template <class Tag>
    static void read(const Query &query, int place, std::optional<domain::Id<Tag>> &value)
    {
        value = domain::Id<Tag>::parse(query.integer(place));
    }
};

/// The columns of a SELECT that are kept as they are read, so that one can be added among them: nobody counts
/// their places.
template <class Row>
class ColumnList
{
public:
    ColumnList(std::initializer_list<Column<Row>> columns) : m_columns(columns) {}

    /// What stands in the SELECT, behind the columns that are read by their places.
    QString sql() const
    {
        QStringList texts;
        for (const auto &column : m_columns)
            texts << column.sql;
        return texts.join(QStringLiteral(", "));
    }
    /// `first`: the place of the first of them.
    void fill(Row &row, const Query &query, int first) const
    {
        for (const auto &column : m_columns)
            column.fill(row, query, first++);
    }

private:
    QList<Column<Row>> m_columns;
};

} // namespace taizhang::storage
