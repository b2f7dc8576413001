#include "ui/navigation/todo_navigation_model.h"

#include "core/domain/tasks/progress_words.h"
#include "core/domain/text_folding.h"
#include "ui/navigation/navigation_line_delegate.h"
#include "ui/navigation/navigation_model.h"

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

/// The mark of those that are in it; -1 where they have several.
int markOfTodo(Todo todo)
{
    switch (todo) {
    case Todo::Overdue:
        return int(Standing::Overdue);
    case Todo::Soon:
        return int(Standing::Soon);
    case Todo::ToReview:
        return int(Standing::Waiting);
    case Todo::Returned:
        return int(Standing::Returned);
    case Todo::Missing:
    case Todo::Undated:
        return int(Standing::Missing);
    case Todo::ExtensionAsked:
        break;
    }
    return -1;
}

} // namespace

TodoNavigationModel::TodoNavigationModel(const QList<storage::IndicatorLine> &indicators, QObject *parent)
    : QAbstractItemModel(parent), m_indicators(indicators)
{
    for (const auto todo : todos())
        m_kinds << Kind{todo};
}

void TodoNavigationModel::setRoster(const Roster &roster, QDate today)
{
    for (int row = 0; row < m_kinds.size(); ++row) {
        auto &kind = m_kinds[row];
        const auto &asked = roster.asked();
        const auto count = int(std::count_if(
            asked.cbegin(), asked.cend(), [&](const auto &line) { return isTodo(kind.todo, line, today); }));
        if (std::exchange(kind.count, count) != count)
            emit dataChanged(index(row, 0), index(row, 0));
    }
}

void TodoNavigationModel::setProgress(const QList<storage::TaskProgress> &tasks)
{
    QHash<int, Progress> progress;
    for (const auto &task : tasks)
        progress[task.indicator] += task.progress;
    const auto before = m_leaves.size();
    takeLeaves(progress);
    if (before != m_leaves.size())
        emit dataChanged(unfinished(), unfinished());
}

void TodoNavigationModel::setStatutoryDays(const QList<StatutoryDay> &days)
{
    if (days == m_days)
        return;
    // They change at midnight only, so that what was unfolded may fold then.
    beginResetModel();
    m_days = days;
    endResetModel();
}

// Few: what is no more goes, what is new comes at its place, and the rest stays where it was selected.
void TodoNavigationModel::setReports(const QList<storage::AwaitedReport> &wanted)
{
    if (wanted == m_reports)
        return;
    for (int row = int(m_reports.size()) - 1; row >= 0; --row)
        if (!wanted.contains(m_reports[row])) {
            beginRemoveRows(reports(), row, row);
            m_reports.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < wanted.size(); ++row)
        if (row == m_reports.size() || !(m_reports[row] == wanted[row])) {
            beginInsertRows(reports(), row, row);
            m_reports.insert(row, wanted[row]);
            endInsertRows();
        }
    emit dataChanged(reports(), reports());
}

void TodoNavigationModel::setIndicators(const QList<storage::IndicatorLine> &indicators)
{
    m_indicators = indicators;
    for (int row = 0; row < m_leaves.size(); ++row)
        for (const auto &line : indicators)
            if (auto &own = m_leaves[row].line;
                line.number == own.number && std::exchange(own.shortName, line.shortName) != line.shortName) {
                const auto changed = createIndex(row, 0, indicatorId);
                emit dataChanged(changed, changed);
            }
}

// Both in printed order: one walk brings the rows from what they are to what they should be.
void TodoNavigationModel::takeLeaves(const QHash<int, Progress> &progress)
{
    int row = 0;
    for (const auto &line : m_indicators) {
        const auto now = progress.value(line.number);
        const bool wanted = now.total() > now.done();
        const bool there = row < m_leaves.size() && m_leaves[row].line.number == line.number;
        if (wanted && !there) {
            beginInsertRows(unfinished(), row, row);
            m_leaves.insert(row, Leaf{line, now});
            endInsertRows();
        } else if (!wanted && there) {
            beginRemoveRows(unfinished(), row, row);
            m_leaves.removeAt(row);
            endRemoveRows();
        } else if (wanted && !(std::exchange(m_leaves[row].progress, now) == now)) {
            const auto changed = createIndex(row, 0, indicatorId);
            emit dataChanged(changed, changed);
        }
        row += wanted ? 1 : 0;
    }
}

std::optional<Todo> TodoNavigationModel::todo(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == kindId && index.row() < m_kinds.size()
               ? std::optional(m_kinds[index.row()].todo)
               : std::nullopt;
}

std::optional<std::pair<int, int>> TodoNavigationModel::report(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != reportId)
        return std::nullopt;
    const auto &at = m_reports[index.row()];
    return std::pair(at.indicator, at.row);
}

QModelIndex TodoNavigationModel::indexOf(Todo todo) const
{
    const auto found =
        std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&](const Kind &kind) { return kind.todo == todo; });
    return createIndex(int(found - m_kinds.cbegin()), 0, kindId);
}

QModelIndex TodoNavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       !parent.isValid()       ? kindId
                       : parent == statutory() ? dayId
                       : parent == reports()   ? reportId
                                               : indicatorId);
}

QModelIndex TodoNavigationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kindId)
        return {};
    return child.internalId() == dayId      ? statutory()
           : child.internalId() == reportId ? reports()
                                            : unfinished();
}

int TodoNavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size()) + (m_days.isEmpty() ? 2 : 3);
    return parent == unfinished()  ? int(m_leaves.size())
           : parent == statutory() ? int(m_days.size())
           : parent == reports()   ? int(m_reports.size())
                                   : 0;
}

int TodoNavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TodoNavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == dayId)
        return dayData(m_days[index.row()], role);
    if (index.internalId() == reportId)
        return reportData(m_reports[index.row()], role);
    return index.internalId() == kindId ? kindData(index.row(), role) : leafData(m_leaves[index.row()], role);
}

QVariant TodoNavigationModel::kindData(int row, int role) const
{
    if (row == reports().row())
        return headingData(tr("情况说明"),
                           tr("正在审签、盖章，或者等扫描件回收的情况说明；选中后转到那一份。"),
                           m_reports.size(), role);
    if (row == unfinished().row())
        return headingData(tr("未完成指标"), tr("还缺材料或情况说明的指标，选中后转到那一项。"),
                           m_leaves.size(), role);
    if (row == statutory().row())
        return headingData(tr("法定期限"), tr("指标里写明的每年期限，近的在前；选中后转到那一项。"),
                           m_days.size(), role);
    const auto &kind = m_kinds[row];
    if (role == StandingRole)
        return markOfTodo(kind.todo);
    if (role == MutedRole)
        return kind.count == 0;
    if (role == AlarmingRole)
        return kind.count > 0 && (kind.todo == Todo::Overdue || kind.todo == Todo::Returned);
    return headingData(todoLabel(kind.todo), todoMeaning(kind.todo), kind.count, role);
}

Qt::ItemFlags TodoNavigationModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractItemModel::flags(index);
    const bool leadsNowhere = index.isValid() && !index.parent().isValid() && !todo(index);
    return leadsNowhere ? flags & ~Qt::ItemIsSelectable : flags;
}

QVariant TodoNavigationModel::headingData(const QString &label, const QString &tip, qsizetype count,
                                          int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::ToolTipRole:
        return tip;
    case Qt::AccessibleTextRole:
        return tr("%1，%2 项").arg(label).arg(count);
    case NavigationModel::NumberRole:
        return 0;
    case FigureRole:
        return QString::number(count);
    case StandingRole:
        return -1;
    default:
        return {};
    }
}

QVariant TodoNavigationModel::reportData(const storage::AwaitedReport &report, int role) const
{
    const auto place = report.rowsOfIndicator > 1 ? tr("第%1项第%2行").arg(report.indicator).arg(report.row)
                                                  : tr("第%1项").arg(report.indicator);
    switch (role) {
    case Qt::DisplayRole:
        return place;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1　情况说明：%2").arg(place, stageLabel(report.stage));
    case NavigationModel::NumberRole:
        return report.indicator;
    case FigureRole:
        return stageLabel(report.stage);
    case RemarkRole:
        return wordsOf(report.indicator);
    case StandingRole: // its words stand below those of the heading
        return -1;
    default:
        return {};
    }
}

QString TodoNavigationModel::wordsOf(int indicator) const
{
    for (const auto &line : m_indicators)
        if (line.number == indicator)
            return (line.shortName.isEmpty() ? line.text : line.shortName).simplified();
    return {};
}

QVariant TodoNavigationModel::dayData(const StatutoryDay &day, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("第%1项　%2").arg(day.indicator).arg(day.words);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return statutorySentence(day);
    case NavigationModel::NumberRole:
        return day.indicator;
    case FigureRole:
        return daysLeftWords(day);
    case RemarkRole:
        return day.duty;
    case StandingRole:
        return -1;
    default:
        return {};
    }
}

QVariant TodoNavigationModel::leafData(const Leaf &leaf, int role) const
{
    const auto words = leaf.line.shortName.isEmpty() ? leaf.line.text : leaf.line.shortName;
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return tr("第%1项　%2").arg(leaf.line.number).arg(leaf.line.text);
    case Qt::AccessibleTextRole:
        return tr("第%1项，%2，%3").arg(leaf.line.number).arg(domain::percentText(leaf.progress), words);
    case NavigationModel::NumberRole:
        return leaf.line.number;
    case NavigationModel::MarkRole:
        return int(markOf(leaf.progress));
    case NavigationModel::PercentRole:
        return leaf.progress.percent();
    default:
        return {};
    }
}

bool TodoNavigationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // A heading leads nowhere but to what is below it.
    if (const auto top = sourceModel()->index(row, 0);
        !parent.isValid() && !(top.flags() & Qt::ItemIsSelectable) && !sourceModel()->hasChildren(top))
        return false;
    if (parent.isValid() || !isActive())
        return NavigationFilter::filterAcceptsRow(row, parent);
    const auto label = foldForSearch(sourceModel()->index(row, 0).data().toString());
    return !words().isEmpty() && std::all_of(words().cbegin(), words().cend(),
                                             [&](const QString &word) { return label.contains(word); });
}

} // namespace taizhang::ui
