#include "ui/navigation/navigation_model.h"

namespace taizhang::ui {

using domain::Progress;

namespace {

/// internalId of a section; an indicator carries the row of its section plus one.
constexpr quintptr sectionId = 0;

QString progressWords(const Progress &progress)
{
    const auto mark = domain::markOf(progress);
    if (domain::isNothingToDo(mark))
        return domain::markLabel(mark);
    return NavigationModel::tr("%1，%2%：材料 %3/%4，情况说明 %5/%6")
        .arg(domain::markLabel(mark))
        .arg(progress.percent())
        .arg(progress.answered)
        .arg(progress.materials)
        .arg(progress.reportPointsWritten)
        .arg(progress.reportPoints);
}

QVariant progressData(const Progress &progress, int role)
{
    if (role == NavigationModel::MarkRole)
        return int(domain::markOf(progress));
    if (role == NavigationModel::PercentRole) // of the bar; nothing to do fills none
        return progress.total() == 0 ? 0 : progress.percent();
    return {};
}

} // namespace

NavigationModel::NavigationModel(const QList<storage::SectionLine> &sections,
                                 const QList<storage::IndicatorLine> &indicators, QObject *parent)
    : QAbstractItemModel(parent)
{
    QHash<int, qsizetype> place;
    for (const auto &section : sections) {
        place.insert(section.ordinal, m_branches.size());
        m_branches << Branch{section, {}, {}};
    }
    for (const auto &indicator : indicators)
        m_branches[place.value(indicator.section)].leaves << Leaf{indicator, {}};
}

void NavigationModel::setIndicators(const QList<storage::IndicatorLine> &indicators)
{
    QHash<int, QString> names;
    for (const auto &line : indicators)
        names.insert(line.number, line.shortName);
    for (int row = 0; row < m_branches.size(); ++row)
        for (int place = 0; place < m_branches[row].leaves.size(); ++place) {
            auto &line = m_branches[row].leaves[place].line;
            const auto name = names.value(line.number);
            if (std::exchange(line.shortName, name) == name)
                continue;
            const auto changed = createIndex(place, 0, quintptr(row) + 1);
            emit dataChanged(changed, changed);
        }
}

void NavigationModel::setProgress(const QList<storage::TaskProgress> &tasks)
{
    QHash<int, Progress> sections;
    QHash<int, Progress> indicators;
    for (const auto &task : tasks) {
        sections[task.section] += task.progress;
        indicators[task.indicator] += task.progress;
    }
    const auto take = [this](Progress &held, const Progress &fresh, const QModelIndex &index) {
        if (held == fresh)
            return;
        held = fresh;
        emit dataChanged(index, index, {MarkRole, PercentRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    };
    for (int row = 0; row < m_branches.size(); ++row) {
        auto &branch = m_branches[row];
        for (int place = 0; place < branch.leaves.size(); ++place) {
            auto &leaf = branch.leaves[place];
            take(leaf.progress, indicators.value(leaf.line.number), createIndex(place, 0, quintptr(row) + 1));
        }
        take(branch.progress, sections.value(branch.line.ordinal), createIndex(row, 0, sectionId));
    }
}

QModelIndex NavigationModel::indexOfNumber(int number) const
{
    for (int row = 0; row < m_branches.size(); ++row)
        for (int leaf = 0; leaf < m_branches[row].leaves.size(); ++leaf)
            if (m_branches[row].leaves[leaf].line.number == number)
                return createIndex(leaf, 0, quintptr(row) + 1);
    return {};
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : sectionId);
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, sectionId);
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    if (parent.internalId() != sectionId || parent.column() != 0)
        return 0;
    return int(m_branches[parent.row()].leaves.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == sectionId)
        return sectionData(m_branches[index.row()], role);
    return indicatorData(m_branches[int(index.internalId()) - 1].leaves[index.row()], role);
}

QVariant NavigationModel::sectionData(const Branch &branch, int role) const
{
    const auto title = branch.line.mark + branch.line.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(title, progressWords(branch.progress));
    case Qt::AccessibleTextRole:
        return tr("%1，%2").arg(title, progressWords(branch.progress));
    case NumberRole:
        return 0;
    default:
        return progressData(branch.progress, role);
    }
}

QVariant NavigationModel::indicatorData(const Leaf &leaf, int role) const
{
    const auto words = leaf.line.shortName.isEmpty() ? leaf.line.text : leaf.line.shortName;
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return tr("第%1项　%2\n%3").arg(leaf.line.number).arg(leaf.line.text, progressWords(leaf.progress));
    case Qt::AccessibleTextRole:
        return tr("第%1项，%2，%3").arg(leaf.line.number).arg(progressWords(leaf.progress), words);
    case NumberRole:
        return leaf.line.number;
    default:
        return progressData(leaf.progress, role);
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == sectionId ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace taizhang::ui
