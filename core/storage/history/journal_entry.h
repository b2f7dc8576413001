#pragma once

#include "core/platform/sha256.h"
#include "core/storage/history/journal.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace taizhang::storage {

/// Inside core/storage: how the history names the kinds of rows, writes their values and seals an entry.

struct EntityRow
{
    const char *table; ///< also the word in the history
    bool personal;     ///< of its values only what isHidden() lets through enters the history
};
constexpr size_t entityCount = static_cast<size_t>(Entity::LoanBorrower) + 1;
const EntityRow &rowOf(Entity entity);
std::optional<Entity> entityOfTable(const QString &table);
std::optional<Entity> entityOfTable(QByteArrayView table);
/// Whether the column's values never enter the history: all that a personal row says but whether it is
/// retired and which rows it belongs to.
bool isHidden(Entity entity, const QString &column);

/// Whether it is no column and the history alone holds it.
bool isObservation(const QString &field);
/// What the newest entry says of such a field of this row; invalid when there is none.
QVariant observed(Database &database, const QString &uuid, const QString &field);

/// A value (or the fields of a new row) as the history keeps it. Equal values give equal text, whether bound
/// or read back.
QByteArray toJson(const QVariant &value);
QVariant fromJson(const QString &json);

/// SHA-256 (hex) over the columns of `change` in the order of the table, without seq and hash; a NUL cannot
/// occur in any of them.
QString sealOf(const QStringList &columns);
/// The same of one entry, or anything else of columns, after the other, from columns as SQLite keeps them.
class Sealing
{
public:
    void add(QByteArrayView column);
    QByteArray hex() { return m_hash.hex(); }

private:
    platform::Sha256 m_hash;
};

/// The names of the fields for a statement, each followed by `suffix`.
QString columnList(const QVariantMap &fields, const QString &separator, const QString &suffix);

} // namespace taizhang::storage
