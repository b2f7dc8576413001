#pragma once

#include "core/storage/history/journal.h"

#include <QHash>
#include <QString>
#include <QStringList>
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
    QString period = {};      ///< a year as four digits, of a 报送任务 that is asked by years
    qint64 requirement = 0;   ///< id of the 报送任务 that it is or hangs on
    qint64 unit = 0;          ///< id of the unit that it is or concerns
};

/// The places of all rows, read once: for reports on many rows of any kind. For what was done to one
/// indicator, pieces that were never filed there are left out: there may be very many of them, and its page
/// reads this often.
class ItemPlaces
{
public:
    explicit ItemPlaces(Database &database, std::optional<int> indicator = {});

    /// `columns`: those of the row, so that one that is gone has a place, too.
    ItemPlace of(Entity entity, const QVariantMap &columns) const;
    /// Of the columns of such a row, those that of() looks at.
    static QStringList columnsOf(Entity entity);

    /// By id, for the values of columns that refer to them; empty for what is not there.
    QString unitName(qint64 unit) const { return m_units.value(unit); }
    QString groupName(qint64 group) const { return m_groups.value(group); }
    ItemPlace ofRequirement(qint64 requirement) const { return m_requirements.value(requirement); }
    /// By the id of its evidence, the name of a file that stands or stood for a 情况说明.
    QString standingFile(qint64 evidence) const { return m_standingFiles.value(evidence); }
    /// A letter: the word of its kind, and what it lists, in its order (not of the places of one indicator).
    QString noticeKind(qint64 notice) const { return m_noticeKinds.value(notice); }
    QList<qint64> noticeItems(qint64 notice) const { return m_noticeItems.value(notice); }

private:
    ItemPlace plain(Entity entity, const QVariantMap &columns) const;
    qint64 unitOf(Entity entity, const QVariantMap &columns) const;
    ItemPlace ofReport(const QVariantMap &columns) const;
    ItemPlace ofText(const QVariantMap &columns) const;

    QHash<qint64, int> m_indicators; // number by id
    QHash<qint64, ItemPlace> m_tasks;
    QHash<qint64, ItemPlace> m_materials;
    QHash<qint64, ItemPlace> m_requirements;
    QHash<qint64, ItemPlace> m_reports;
    QHash<qint64, ItemPlace> m_filings;
    QHash<qint64, qint64> m_loans;    // filing that is lent, by id
    QHash<qint64, qint64> m_evidence; // requirement it is filed under, by id
    QHash<qint64, ItemPlace> m_notices;
    QHash<qint64, QString> m_noticeKinds;
    QHash<qint64, QList<qint64>> m_noticeItems; // requirements
    QHash<qint64, int> m_points;                // place by id
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_groups;
    QHash<qint64, QString> m_standingFiles;
};

} // namespace taizhang::storage
