#pragma once

#include "core/storage/journal.h"

#include <QHash>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace taizhang::storage {

/// Where a journalled row stands for a reader: what is empty or zero does not apply to it.
struct ItemPlace
{
    int indicator = 0;
    int row = 0;              ///< ordinal of the row within the indicator, only where it has several
    QString material;         ///< its label in evidence numbers
    std::optional<int> point; ///< place of the report point in the row, from 1
    QString name;             ///< of a file, an evidence, a unit
};

/// The places of all rows, read once: for reports on many rows of any kind.
class ItemPlaces
{
public:
    explicit ItemPlaces(Database &database);

    /// `columns`: those of the row, so that one that is gone has a place, too.
    ItemPlace of(Entity entity, const QVariantMap &columns) const;

private:
    ItemPlace ofReport(const QVariantMap &columns) const;
    ItemPlace ofText(const QVariantMap &columns) const;

    QHash<qint64, int> m_indicators; // number by id
    QHash<qint64, ItemPlace> m_tasks;
    QHash<qint64, ItemPlace> m_materials;
    QHash<qint64, ItemPlace> m_requirements;
    QHash<qint64, ItemPlace> m_reports;
    QHash<qint64, int> m_points; // place by id
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_groups;
};

} // namespace taizhang::storage
