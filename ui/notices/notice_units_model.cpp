#include "ui/notices/notice_units_model.h"

#include "core/domain/units/owing_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QGuiApplication>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

/// Of this year without it: a column of days is narrow.
QString shortDate(QDate day)
{
    return day.year() == QDate::currentDate().year()
               ? NoticeUnitsModel::tr("%1月%2日").arg(day.month()).arg(day.day())
               : dateText(day);
}

} // namespace

void NoticeUnitsModel::setUnits(const QList<NoticeUnit> &units, NoticeKind kind)
{
    beginResetModel();
    if (kind != m_kind)
        m_ticked.clear(); // they were meant for other letters
    m_units = units;
    m_kind = kind;
    m_ticked.removeIf([this](UnitId id) {
        const auto row = rowOf(id);
        return row < 0 || m_units[row].letterEntries == 0;
    });
    endResetModel();
    emit tickedChanged();
}

int NoticeUnitsModel::rowOf(UnitId unit) const
{
    const auto found = std::find_if(m_units.cbegin(), m_units.cend(),
                                    [&](const NoticeUnit &each) { return each.id == unit; });
    return found == m_units.cend() ? -1 : int(found - m_units.cbegin());
}

QList<UnitId> NoticeUnitsModel::ticked() const
{
    QList<UnitId> units;
    for (const auto &unit : m_units)
        if (m_ticked.contains(unit.id))
            units << unit.id;
    return units;
}

void NoticeUnitsModel::tick(const QList<int> &rows, bool ticked)
{
    for (const auto row : rows)
        if (ticked && m_units[row].letterEntries > 0)
            m_ticked << m_units[row].id;
        else
            m_ticked.remove(m_units[row].id);
    announce();
}

void NoticeUnitsModel::clearTicks()
{
    m_ticked.clear();
    announce();
}

bool NoticeUnitsModel::isProposed(int row) const
{
    return m_units[row].proposal == m_kind && m_units[row].letterEntries > 0;
}

int NoticeUnitsModel::proposedCount() const
{
    int many = 0;
    for (int row = 0; row < rowCount(); ++row)
        many += isProposed(row) ? 1 : 0;
    return many;
}

QString NoticeUnitsModel::proposedWords() const
{
    QStringList words;
    for (const auto kind : noticeKinds())
        if (const auto many = std::count_if(m_units.cbegin(), m_units.cend(),
                                            [kind](const NoticeUnit &unit) { return unit.proposal == kind; });
            many > 0)
            words << tr("%1 %2 个单位").arg(noticeLabel(kind)).arg(many);
    return words.join(tr("、"));
}

void NoticeUnitsModel::announce()
{
    if (!m_units.isEmpty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    emit tickedChanged();
}

int NoticeUnitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int NoticeUnitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoticeUnitsModel::words(const NoticeUnit &unit, int column) const
{
    const auto orBlank = [](int count) {
        return count == 0 ? QString() : QString::number(count);
    };
    switch (column) {
    case Name:
        return unit.name;
    case Letter:
        return unit.letterEntries == 0 ? tr("—") : tr("%1 项").arg(unit.letterEntries);
    case Asked:
        return unit.standing.asked == 0 ? tr("未交办") : QString::number(unit.standing.asked);
    case Owed:
        return unit.standing.silent() ? tr("%1（%2）").arg(unit.standing.owed()).arg(silentWord())
                                      : orBlank(unit.standing.owed());
    case Overdue:
        return orBlank(unit.standing.overdue);
    case Returned:
        return orBlank(unit.standing.returned);
    case Unregistered:
        return orBlank(unit.standing.unregistered);
    case Last:
        return unit.last ? tr("%1 %2").arg(shortDate(unit.last->issuedOn), noticeLabel(unit.last->kind))
                         : QString();
    case Proposal:
        return unit.proposal ? noticeLabel(*unit.proposal) : QString();
    case Order:
        return QString::number(unit.ordinal);
    default:
        return {};
    }
}

QVariant NoticeUnitsModel::sortKey(const NoticeUnit &unit, int column) const
{
    // The more the earlier; those that are alike in it stand in the 机构序列.
    const auto downwards = [&unit](qint64 much) {
        return QVariant(much * 10'000 - unit.ordinal);
    };
    switch (column) {
    case Letter: // of an 交办单 how many are asked for is in a column of its own
        return downwards(m_kind == NoticeKind::Assignment ? int(unit.letterEntries > 0) : unit.letterEntries);
    case Asked:
        return unit.standing.asked;
    case Owed:
        return unit.standing.owed();
    case Overdue: // what is worst comes first when sorted downwards, of those that can be written to
        return downwards((unit.letterEntries > 0 ? 1'000'000'000LL : 0) +
                         unit.standing.overdue * 1'000'000LL + unit.standing.returned * 1000 +
                         unit.standing.owed());
    case Returned:
        return unit.standing.returned;
    case Unregistered:
        return unit.standing.unregistered;
    case Last:
        return unit.last ? unit.last->issuedOn : QDate(1900, 1, 1);
    case Proposal:
        return unit.proposal ? int(*unit.proposal) : -1;
    case Order: // of those that can be written to, then of the others
        return (unit.letterEntries > 0 ? 0 : 1'000'000) + unit.ordinal;
    default:
        return {};
    }
}

QVariant NoticeUnitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &unit = m_units[index.row()];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(unit, column);
    case Qt::CheckStateRole:
        if (column == Name && unit.letterEntries > 0)
            return m_ticked.contains(unit.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        if (unit.letterEntries == 0 && column != Proposal)
            return whyNoLetter(unit, m_kind);
        if (column == Last && unit.last)
            return tr("%1 %2").arg(dateText(unit.last->issuedOn), noticeLabel(unit.last->kind));
        if (column == Unregistered && unit.standing.unregistered > 0)
            return tr("%1有 %2 项已有材料、未登记报送，仍列为欠交：收齐了的请先登记报送。")
                .arg(unit.name)
                .arg(unit.standing.unregistered);
        return column == Proposal ? proposalSentence(unit) : words(unit, column);
    case Qt::TextAlignmentRole: {
        const bool figure = column == Order || column == Overdue || column == Returned || column == Asked ||
                            column == Unregistered;
        return int((figure ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ForegroundRole:
        if ((column == Overdue && unit.standing.overdue > 0) ||
            (column == Returned && unit.standing.returned > 0))
            return tones(QGuiApplication::palette()).alarm;
        return unit.letterEntries == 0 ? QVariant(tones(QGuiApplication::palette()).muted) : QVariant();
    case tableSortRole:
        return sortKey(unit, column);
    default:
        return {};
    }
}

bool NoticeUnitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name ||
        m_units[index.row()].letterEntries == 0)
        return false;
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant NoticeUnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DecorationRole &&
        (section == Overdue || section == Returned))
        return standingIcon(section == Overdue ? Standing::Overdue : Standing::Returned,
                            QGuiApplication::palette());
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("单位");
    case Letter:
        return tr("本次列入");
    case Asked:
        return tr("应报");
    case Owed:
        return owedWord();
    case Overdue:
        return tr("逾期");
    case Returned:
        return tr("退回");
    case Unregistered:
        return tr("有件未登记");
    case Last:
        return tr("最近发文");
    case Proposal:
        return tr("建议下一步");
    case Order:
        return tr("顺序");
    default:
        return {};
    }
}

Qt::ItemFlags NoticeUnitsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name && m_units[index.row()].letterEntries > 0 ? flags | Qt::ItemIsUserCheckable
                                                                            : flags;
}

} // namespace taizhang::ui
