#include "ui/history/history_model.h"

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
// Of a 情况说明 a cell shows the beginning.
constexpr qsizetype longestShown = 60;
constexpr qsizetype longestTip = 800;

QString shortened(const QString &text)
{
    const auto line = text.left(longestShown * 4).simplified();
    return text.size() <= longestShown
               ? line
               : HistoryModel::tr("%1…（共 %2 字）").arg(line.left(longestShown)).arg(text.size());
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
    if (part.lines.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(part.lines.size()) - 1);
    m_lines << part.lines;
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
    const auto count = int(known - part.lines.cbegin());
    if (count == 0)
        return;
    beginInsertRows({}, 0, count - 1);
    m_lines = part.lines.mid(0, count) + m_lines;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::words(const HistoryLine &line, int column) const
{
    switch (column) {
    case Time:
        return momentText(line.at);
    case Who:
        return QStringLiteral("%1@%2").arg(line.actor, line.machine);
    case Item:
        return line.item;
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
    const auto &line = m_lines[index.row()];
    const auto column = index.column();
    if (role == Qt::DisplayRole)
        return shortened(words(line, column));
    if (role == Qt::ToolTipRole)
        return words(line, column).left(longestTip);
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
