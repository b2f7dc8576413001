#include "ui/search/search_results_model.h"

namespace taizhang::ui {

void SearchResultsModel::setResult(const workflow::SearchResult &result)
{
    beginResetModel();
    m_lines.clear();
    for (const auto &group : result.groups) {
        const auto label = workflow::searchKindLabel(group.kind);
        m_lines << Line{group.more
                            ? tr("%1（前 %2 条，多写几个字可以缩小范围）").arg(label).arg(group.hits.size())
                            : tr("%1（%2 条）").arg(label).arg(group.hits.size()),
                        {}};
        for (const auto &hit : group.hits)
            m_lines << Line{{}, hit};
    }
    endResetModel();
}

const workflow::SearchHit *SearchResultsModel::hit(int row) const
{
    if (row < 0 || row >= m_lines.size() || !m_lines[row].heading.isEmpty())
        return nullptr;
    return &m_lines[row].hit;
}

int SearchResultsModel::nextHit(int row, int by) const
{
    for (; row >= 0 && row < m_lines.size(); row += by)
        if (hit(row) != nullptr)
            return row;
    return -1;
}

int SearchResultsModel::rowOf(const workflow::SearchHit &wanted) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (const auto *each = hit(row);
            each != nullptr && each->entry == wanted.entry && each->heading == wanted.heading)
            return row;
    return -1;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    return hit(index.row()) == nullptr ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    const bool heading = !line.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? line.heading : line.hit.snippet.text;
    case HeadingRole:
        return heading;
    case PlaceRole:
        return line.hit.heading;
    case SpansRole: {
        QVariantList spans;
        for (const auto &span : line.hit.snippet.spans)
            spans << span.start << span.length;
        return spans;
    }
    case Qt::AccessibleTextRole:
        return heading ? line.heading : tr("%1：%2").arg(line.hit.heading, line.hit.snippet.text);
    default:
        return {};
    }
}

} // namespace taizhang::ui
