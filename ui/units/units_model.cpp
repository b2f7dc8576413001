#include "ui/units/units_model.h"

#include "core/domain/units/alias_text.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/owing_words.h"
#include "ui/shared/column_order.h"
#include "ui/shared/data_table.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"
#include "ui/shared/state_marks.h"

#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

constexpr std::array<UnitsModel::Look, UnitsModel::ColumnCount> UnitsModel::looks{
    Look{Order, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "顺序"), 7},
    Look{Name, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "名称"), 23},
    Look{ShortName, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "简称"), 11},
    Look{Kind, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "类别"), 10},
    Look{Aliases, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "别名"), 14},
    Look{Person, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "联系人"), 10},
    Look{Telephone, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "电话"), 13},
    Look{Answered, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "%1/应报"), 12}, // answeredWord()
    Look{State, QT_TRANSLATE_NOOP("taizhang::ui::UnitsModel", "状态"), 12}};

namespace {

static_assert(inOrderOfColumns(UnitsModel::looks),
              "a column is missing, or stands elsewhere in the enumeration");

const auto rowsMime = QStringLiteral("application/x-taizhang-unit-rows");
constexpr int behindAll = 1000000; // retired units, in the order of the directory

/// Of what its words name first.
QIcon iconOf(const UnitProgress &progress, const QPalette &palette)
{
    if (progress.overdue > 0)
        return standingIcon(Standing::Overdue, palette);
    if (progress.soon > 0 && progress.returned == 0)
        return standingIcon(Standing::Soon, palette);
    return markIcon(progress.mark(), palette);
}

} // namespace

QString unitStateWords(const Unit &unit, const UnitProgress &progress)
{
    if (unit.retired)
        return UnitsModel::tr("已停用");
    if (progress.asked == 0)
        return nothingAskedWord(progress);
    QStringList words;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            words << text.arg(count);
    };
    add(progress.overdue, UnitsModel::tr("逾期 %1"));
    add(progress.returned, UnitsModel::tr("退回 %1"));
    add(progress.soon, UnitsModel::tr("临期 %1"));
    add(progress.waiting, waitingWord() + QStringLiteral(" %1"));
    if (words.isEmpty())
        words << markLabel(progress.mark());
    return words.join(QStringLiteral("，"));
}

void UnitsModel::setUnits(const Roster &roster, QDate today)
{
    beginResetModel();
    m_rows.clear();
    for (const bool retired : {false, true})
        for (const auto &unit : roster.units())
            if (unit.retired == retired)
                m_rows << Row{unit, roster.progressOf(unit.id, today), retired ? 0 : int(m_rows.size()) + 1};
    endResetModel();
}

void UnitsModel::setContacts(const Contacts &contacts)
{
    if (contacts == m_contacts)
        return;
    m_contacts = contacts;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UnitsModel::rowOf(UnitId unit) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.unit.id == unit; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<UnitId> UnitsModel::orderWith(const QList<int> &rows, int before) const
{
    QList<UnitId> order;
    const auto addMoved = [&] {
        for (const auto row : rows)
            if (!unit(row).retired)
                order << unit(row).id;
    };
    for (int row = 0; row < m_rows.size() && !unit(row).retired; ++row) {
        if (row == before)
            addMoved();
        if (!rows.contains(row))
            order << unit(row).id;
    }
    if (before < 0 || before >= m_rows.size() || unit(before).retired)
        addMoved();
    return order;
}

int UnitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UnitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnitsModel::words(const Row &row, int column) const
{
    switch (Column(column)) { // every one of them: a new one does not compile until it has words
    case Order:
        return row.unit.retired ? QString() : QString::number(row.place);
    case Name:
        return row.unit.name;
    case ShortName:
        return row.unit.shortName;
    case Kind:
        return unitKindLabel(row.unit.kind);
    case Aliases:
        return aliasText(row.unit.aliases);
    case Person:
        return m_contacts.value(row.unit.id).person;
    case Telephone:
        return maskedTelephone(m_contacts.value(row.unit.id).telephone);
    case Answered:
        return row.progress.asked == 0
                   ? QString()
                   : QStringLiteral("%1/%2").arg(row.progress.answered).arg(row.progress.asked);
    case State:
        return unitStateWords(row.unit, row.progress);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UnitsModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Order:
        return row.unit.ordinal + (row.unit.retired ? behindAll : 0);
    case Kind:
        return static_cast<int>(row.unit.kind);
    case Answered:
        return row.progress.asked;
    case State: // what is worst comes last, so that a second click brings it to the top
        return row.unit.retired
                   ? -1
                   : row.progress.overdue * 1000 + row.progress.returned * 100 + row.progress.owed();
    default:
        return {};
    }
}

QVariant UnitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = index.column();
    const auto palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == Telephone ? QVariant() : words(row, column);
    case Qt::TextAlignmentRole:
        return int(column == Order ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (row.unit.retired)
            return tones(palette).muted;
        if (column == State && row.progress.asked > 0)
            return row.progress.overdue > 0 ? tones(palette).alarm : markColour(row.progress.mark(), palette);
        return {};
    case Qt::DecorationRole:
        return column == State && !row.unit.retired ? iconOf(row.progress, palette) : QVariant();
    case tableSortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto heading = tr(looks.at(size_t(section)).heading);
    return section == Answered ? heading.arg(answeredWord()) : heading;
}

Qt::ItemFlags UnitsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) // between rows
        return m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_movable && !unit(index.row()).retired ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList UnitsModel::mimeTypes() const
{
    return {rowsMime};
}

QMimeData *UnitsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const auto &index : indexes)
        if (!rows.contains(index.row()))
            rows << index.row();
    std::sort(rows.begin(), rows.end());
    QByteArrayList numbers;
    for (const auto row : std::as_const(rows))
        numbers << QByteArray::number(row);
    auto *data = new QMimeData;
    data->setData(rowsMime, numbers.join(' '));
    return data;
}

bool UnitsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!m_movable || !data->hasFormat(rowsMime))
        return false;
    QList<int> rows;
    for (const auto &number : data->data(rowsMime).split(' '))
        if (const auto dragged = number.toInt(); dragged < m_rows.size())
            rows << dragged;
    emit orderWanted(orderWith(rows, parent.isValid() ? parent.row() : row < 0 ? rowCount() : row));
    return true;
}

} // namespace taizhang::ui
