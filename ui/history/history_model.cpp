#include "ui/history/history_model.h"

#include "core/domain/reports/report_coverage.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace taizhang::ui {

using workflow::HistoryLine;
using workflow::HistoryPart;

namespace {

constexpr int linesAtOnce = 200;
constexpr qsizetype mostUnfolded = 4;
// Of a 情况说明 a cell shows the beginning.
constexpr qsizetype longestShown = 60;
constexpr qsizetype longestTip = 800;

QString shortened(const QString &text)
{
    const auto line = text.left(longestShown * 4).simplified();
    return text.size() <= longestShown ? line
                                       : HistoryModel::tr("%1…（共 %2 字）")
                                             .arg(line.left(longestShown))
                                             .arg(domain::writtenCharacters(text));
}

} // namespace

HistoryModel::HistoryModel(Ledger &ledger, QObject *parent) : QAbstractTableModel(parent), m_ledger(ledger) {}

void HistoryModel::setFilter(const workflow::HistoryFilter &filter)
{
    ++m_generation;
    m_filter = filter;
    m_loading = false;
    m_newestWanted = false;
    beginResetModel();
    m_lines.clear();
    m_rows.clear();
    m_unfolded.clear();
    m_next = -1;
    endResetModel();
    loadMore();
}

void HistoryModel::loadMore()
{
    if (!m_loading && m_next != 0)
        read(std::max<qint64>(m_next, 0), &HistoryModel::append);
}

void HistoryModel::loadNewest()
{
    if (m_loading)
        m_newestWanted = true;
    else if (m_next >= 0)
        read(0, &HistoryModel::prepend);
}

void HistoryModel::read(qint64 before, void (HistoryModel::*take)(const HistoryPart &))
{
    m_loading = true;
    emit loadingChanged();
    auto future = m_ledger.session().read([filter = m_filter, before](storage::Database &database) {
        return workflow::historyPart(database, filter, before, linesAtOnce);
    });
    whenEnded(future, this, [this, take, generation = m_generation](const QFuture<HistoryPart> &read) {
        if (generation != m_generation)
            return;
        m_loading = false;
        const bool there = m_ledger.errors().guard(tr("读取修改记录"), [&] { (this->*take)(read.result()); });
        if (!there)
            m_next = 0; // and no asking again without end
        emit loadingChanged();
        if (std::exchange(m_newestWanted, false))
            loadNewest();
    });
}

void HistoryModel::append(const HistoryPart &part)
{
    if (m_next < 0)
        m_newest = part.entries;
    m_next = part.next;
    m_lines << part.lines;
    rearrange();
}

QList<HistoryModel::Row> HistoryModel::rowsFor(const QList<HistoryLine> &lines) const
{
    QList<Row> rows;
    for (qsizetype first = 0; first < lines.size();) {
        auto end = first + 1;
        while (end < lines.size() && lines[end].group == lines[first].group)
            ++end;
        if (end - first > mostUnfolded && !m_unfolded.contains(lines[first].group))
            rows << Row{first, end - first};
        else
            for (auto line = first; line < end; ++line)
                rows << Row{line, 1};
        first = end;
    }
    return rows;
}

// After the end of what was read, or a fold, has changed: what is above stays.
void HistoryModel::rearrange()
{
    const auto rows = rowsFor(m_lines);
    const auto same = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const auto kept = same.first - m_rows.cbegin();
    if (kept < m_rows.size()) {
        beginRemoveRows({}, int(kept), rowCount() - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (kept < rows.size()) {
        beginInsertRows({}, int(kept), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void HistoryModel::unfold(int row)
{
    const auto [first, count] = m_rows[row];
    m_unfolded.insert(m_lines[first].group);
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    beginInsertRows({}, row, row + int(count) - 1);
    for (qsizetype i = 0; i < count; ++i)
        m_rows.insert(row + i, Row{first + i, 1});
    endInsertRows();
}

void HistoryModel::prepend(const HistoryPart &part)
{
    if (part.next > m_newest) { // more happened than one part holds
        setFilter(workflow::HistoryFilter(m_filter));
        return;
    }
    const auto known = std::find_if(part.lines.cbegin(), part.lines.cend(),
                                    [this](const HistoryLine &line) { return line.seq <= m_newest; });
    m_newest = part.entries;
    const auto fresh = part.lines.mid(0, known - part.lines.cbegin());
    if (fresh.isEmpty())
        return;
    // A step is written whole, so that none of these is of one that is listed already.
    auto rows = rowsFor(fresh);
    beginInsertRows({}, 0, int(rows.size()) - 1);
    for (auto &row : m_rows)
        row.first += fresh.size();
    m_rows = rows + m_rows;
    m_lines = fresh + m_lines;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::words(const Row &row, int column) const
{
    const auto &line = m_lines[row.first];
    if (row.isFolded() && (column == Field || column == From || column == To))
        return column == Field ? tr("共 %1 处").arg(row.count) : QString();
    switch (column) {
    case Time:
        return momentText(line.at);
    case Who:
        return QStringLiteral("%1@%2").arg(line.actor, line.machine);
    case Item:
        return row.isFolded() ? tr("＋ %1等").arg(line.item) : line.item;
    case Field:
        return line.field;
    case From:
        return line.from;
    case To:
        return line.to;
    case Step:
        return line.step;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
    const auto &line = m_lines[row.first];
    const auto column = index.column();
    if (role == Qt::DisplayRole)
        return shortened(words(row, column));
    if (role == Qt::ToolTipRole)
        return row.isFolded() ? tr("这一步改动了 %1 处，双击或按回车逐处列出").arg(row.count)
                              : words(row, column).left(longestTip);
    const bool old = column == From || (line.withheld && column == To);
    if (role == Qt::ForegroundRole && old)
        return tones(QGuiApplication::palette()).muted;
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("时间");
    case Who:
        return tr("操作人");
    case Item:
        return tr("对象");
    case Field:
        return tr("内容");
    case From:
        return tr("原来");
    case To:
        return tr("改为");
    case Step:
        return tr("步骤");
    default:
        return {};
    }
}

} // namespace taizhang::ui
