#pragma once

#include "core/domain/tasks/progress.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/progress_repository.h"

#include <QAbstractItemModel>
#include <QHash>

namespace taizhang::ui {

/// 按部分: the sections, and under each its indicators, with how far they are. One column.
class NavigationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< int: the indicator's number, 0 for a section
        MarkRole,                  ///< int: domain::ProgressMark
        PercentRole,               ///< int: 0–100
    };

    NavigationModel(const QList<storage::SectionLine> &sections,
                    const QList<storage::IndicatorLine> &indicators, QObject *parent = nullptr);

    /// The same indicators, some of which may be called otherwise now (简称); only those are announced.
    void setIndicators(const QList<storage::IndicatorLine> &indicators);
    /// Of every row of the table; only indicators and sections whose figures changed are announced.
    void setProgress(const QList<storage::TaskProgress> &tasks);

    /// An invalid index for a number that is not there.
    QModelIndex indexOfNumber(int number) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Leaf
    {
        storage::IndicatorLine line;
        domain::Progress progress;
    };
    struct Branch
    {
        storage::SectionLine line;
        domain::Progress progress;
        QList<Leaf> leaves;
    };
    QVariant sectionData(const Branch &branch, int role) const;
    QVariant indicatorData(const Leaf &leaf, int role) const;

    QList<Branch> m_branches;
};

} // namespace taizhang::ui
