#pragma once

#include "core/workflow/search/search.h"

#include <QAbstractListModel>

namespace taizhang::ui {

/// What a search found, line by line: a heading for each group, which cannot be chosen, then its hits.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int HeadingRole = Qt::UserRole;   ///< bool: a group's heading
    static constexpr int PlaceRole = Qt::UserRole + 1; ///< where a hit stands
    static constexpr int SpansRole = Qt::UserRole + 2; ///< QVariantList: start, length, start, …

    using QAbstractListModel::QAbstractListModel;

    void setResult(const workflow::SearchResult &result);
    /// Null for a heading.
    const workflow::SearchHit *hit(int row) const;
    /// Of the hit that stands at the same place; -1 when there is none.
    int rowOf(const workflow::SearchHit &hit) const;
    /// The next row that can be chosen, from `row` on in the direction of `by`; -1 when there is none.
    int nextHit(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< empty for a hit
        workflow::SearchHit hit;
    };
    QList<Line> m_lines;
};

} // namespace taizhang::ui
