#pragma once

#include "core/domain/tasks/progress.h"
#include "core/domain/tasks/statutory_days.h"
#include "core/storage/reports/awaited_reports.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "ui/navigation/navigation_filter.h"
#include "ui/reviewing/requirement_scope.h"

#include <QAbstractItemModel>

namespace taizhang::ui {

/// 待办: the kinds of it with how many there are, the most urgent first; then 情况说明 with the reports that
/// are waited for, 未完成指标 with the indicators and 法定期限 with the days below it. Kinds and days have
/// the roles of NavigationLineDelegate, indicators those of NavigationModel.
class TodoNavigationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    TodoNavigationModel(const QList<storage::IndicatorLine> &indicators, QObject *parent = nullptr);

    void setRoster(const Roster &roster, QDate today);
    void setProgress(const QList<storage::TaskProgress> &tasks);
    /// The same indicators, some of which may be called otherwise now (简称).
    void setIndicators(const QList<storage::IndicatorLine> &indicators);
    /// In printed order.
    void setReports(const QList<storage::AwaitedReport> &reports);
    /// The nearest first.
    void setStatutoryDays(const QList<domain::StatutoryDay> &days);

    /// Nothing for 情况说明, 未完成指标, 法定期限 and what is below them.
    std::optional<domain::Todo> todo(const QModelIndex &index) const;
    /// Indicator and row of a report; nothing for all else.
    std::optional<std::pair<int, int>> report(const QModelIndex &index) const;
    QModelIndex indexOf(domain::Todo todo) const;
    QModelIndex reports() const { return createIndex(int(m_kinds.size()), 0, kindId); }
    QModelIndex unfinished() const { return createIndex(int(m_kinds.size()) + 1, 0, kindId); }
    /// Only while there are any.
    QModelIndex statutory() const { return createIndex(int(m_kinds.size()) + 2, 0, kindId); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    /// A heading that leads to no list of its own only opens and closes.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static constexpr quintptr kindId = 0;
    static constexpr quintptr indicatorId = 1;
    static constexpr quintptr dayId = 2;
    static constexpr quintptr reportId = 3;
    struct Kind
    {
        domain::Todo todo;
        int count = 0;
    };
    struct Leaf
    {
        storage::IndicatorLine line;
        domain::Progress progress;
    };
    QString wordsOf(int indicator) const;
    QVariant reportData(const storage::AwaitedReport &report, int role) const;
    void takeLeaves(const QHash<int, domain::Progress> &progress);
    QVariant kindData(int row, int role) const;
    QVariant headingData(const QString &label, const QString &tip, qsizetype count, int role) const;
    QVariant dayData(const domain::StatutoryDay &day, int role) const;
    QVariant leafData(const Leaf &leaf, int role) const;

    QList<storage::IndicatorLine> m_indicators;
    QList<Kind> m_kinds;
    QList<Leaf> m_leaves; ///< not complete, in printed order
    QList<storage::AwaitedReport> m_reports;
    QList<domain::StatutoryDay> m_days;
};

/// Narrows 待办 while one types: a kind stays by its words or by an indicator below it. A heading with
/// nothing below it is left out.
class TodoNavigationFilter : public NavigationFilter
{
    Q_OBJECT

public:
    using NavigationFilter::NavigationFilter;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace taizhang::ui
