#include "ui/reviewing/requirements_model.h"

#include "core/domain/units/masking.h"
#include "ui/shared/column_order.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"
#include "ui/shared/state_marks.h"

#include <QGuiApplication>

#include <algorithm>

namespace taizhang::ui {

using storage::RequirementLine;

constexpr std::array<RequirementsModel::Look, RequirementsModel::ColumnCount> RequirementsModel::looks{
    Look{Item, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "项"), 5, 3, true},
    Look{TaskRow, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "行"), 4, 3, true},
    Look{Material, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "材料"), 14, 24},
    Look{Period, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "年度"), 8, 5, false, true},
    Look{UnitName, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "单位"), 11, 10},
    Look{Office, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "承办股室"), 11, 8, false, true},
    Look{Handler, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "经办人"), 8, 6},
    Look{Telephone, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "经办人电话"), 13, 8, false, true},
    Look{State, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "状态"), 9, 6},
    Look{Due, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "期限"), 12, 13},
    Look{Pieces, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "件数"), 5, 3, true},
    Look{Reason, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "退回理由"), 16, 14},
    Look{WantedDue, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "申请延期到"), 15, 8},
    Look{WantedReason, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "延期的理由"), 16, 14},
    Look{Note, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "备注"), 16, 12, false, true},
    Look{Remarks, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "说明"), 5, 20},
    Look{Changed, QT_TRANSLATE_NOOP("taizhang::ui::RequirementsModel", "最近变动"), 19, 10, false, true}};

namespace {

static_assert(inOrderOfColumns(RequirementsModel::looks),
              "a column is missing, or stands elsewhere in the enumeration");

int alignmentOf(int column)
{
    // Figures are clear of the words beside them, which begin with a number, too.
    const bool isFigure = RequirementsModel::looks.at(size_t(column)).isFigure;
    return int((isFigure ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

RequirementsModel::Row RequirementsModel::rowFor(const RequirementLine &line, int order, const Roster &roster,
                                                 QDate today) const
{
    // Every requirement is of a material of the table.
    Row row{line, askedText(line, roster, today), *roster.material(line.material)};
    if (const auto *unit = line.unit ? roster.unit(*line.unit) : nullptr)
        row.unitOrder = unit->ordinal;
    row.order = order;
    row.left = !m_scope.contains(line, today);
    row.work = m_scope.isWork(line, today);
    return row;
}

void RequirementsModel::show(const RequirementScope &scope, const Roster &roster, QDate today)
{
    beginResetModel();
    m_scope = scope;
    m_rows.clear();
    const auto &asked = roster.asked();
    for (int order = 0; order < asked.size(); ++order)
        if (scope.contains(asked[order], today))
            m_rows << rowFor(asked[order], order, roster, today);
    endResetModel();
}

void RequirementsModel::removeGone(const Roster &roster)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (roster.requirement(m_rows[row].line.id) == nullptr) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
}

void RequirementsModel::follow(const Roster &roster, QDate today)
{
    removeGone(roster);
    QHash<domain::RequirementId, int> places;
    for (int row = 0; row < m_rows.size(); ++row)
        places.insert(m_rows[row].line.id, row);
    QList<Row> joined;
    const auto &asked = roster.asked();
    for (int order = 0; order < asked.size(); ++order) {
        const auto place = places.constFind(asked[order].id);
        if (place != places.constEnd())
            m_rows[*place] = rowFor(asked[order], order, roster, today);
        else if (m_scope.contains(asked[order], today))
            joined << rowFor(asked[order], order, roster, today);
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (joined.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(joined.size()) - 1);
    m_rows << joined;
    endInsertRows();
}

int RequirementsModel::rowOf(domain::RequirementId requirement) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const Row &row) { return row.line.id == requirement; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int RequirementsModel::workLeft() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.work; }));
}

bool RequirementsModel::isReopened(const Row &row) const
{
    const auto todo = m_scope.todo();
    return row.left && row.line.state == domain::RequirementState::Missing &&
           (todo == domain::Todo::ToReview || todo == domain::Todo::Returned);
}

QString RequirementsModel::leftWords(const Row &row) const
{
    using enum domain::Todo;
    const auto todo = m_scope.todo();
    const bool isOfDates = todo == Overdue || todo == Soon || todo == Undated;
    return isOfDates && domain::isOwed(row.line.state) ? tr("已改期") : tr("已处理");
}

int RequirementsModel::reopened() const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) { return isReopened(row); }));
}

bool RequirementsModel::says(Column column) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [&](const Row &row) { return !words(row, column).isEmpty(); });
}

int RequirementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequirementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// In two lines, which a row has room for: 逾期3天（延期）, and the date.
QString RequirementsModel::dueWords(const storage::RequirementLine &line, const AskedText &text)
{
    const auto due = line.due();
    if (!due)
        return {};
    auto lines = QStringList{dateText(*due)};
    const auto how = text.timeliness + (line.isExtended() ? tr("（延期）") : QString());
    if (!how.isEmpty())
        lines.prepend(how);
    return lines.join(QLatin1Char('\n'));
}

QString RequirementsModel::words(const Row &row, int column) const
{
    const auto &[line, text, material, order, unitOrder, left, work] = row;
    switch (Column(column)) { // every one of them: a new one does not compile until it has words
    case Item:
        return QString::number(material.indicator);
    case TaskRow:
        return material.rowsOfIndicator > 1 ? QString::number(material.row) : QString();
    case Material:
        // The year stands before the words: lines of one material differ in nothing else.
        return line.period.isEmpty()
                   ? QStringLiteral("%1　%2").arg(material.label, material.text.simplified())
                   : QStringLiteral("%1　%2年　%3")
                         .arg(material.label, line.period, material.text.simplified());
    case UnitName:
        return text.unit;
    case State:
        // A row has room for two lines.
        return left && !isReopened(row) ? QStringLiteral("%1\n%2").arg(text.state, leftWords(row))
                                        : text.state;
    case Due:
        return dueWords(line, text);
    case Pieces:
        return pieceCount(line);
    case Reason:
        return line.state == domain::RequirementState::Returned ? line.reason : QString();
    case Period:
        return line.period.isEmpty() ? QString() : tr("%1年").arg(line.period);
    case Office:
        return line.office;
    case Remarks:
        return (text.advice + text.remarks).join(QStringLiteral("；"));
    case Changed:
        return text.changed;
    case WantedDue:
        return line.extensionWanted ? dateText(*line.extensionWanted) : left ? tr("已处理") : QString();
    case WantedReason:
        return line.extensionWanted ? line.extensionReason : QString();
    case Handler:
        return line.handler;
    case Telephone:
        return domain::maskedTelephone(line.handlerTelephone);
    case Note:
        return line.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequirementsModel::sortKey(const Row &row, int column) const
{
    constexpr qint64 undated = 1LL << 40; // behind every day
    switch (column) {
    case Item:
    case TaskRow:
    case Material:
        return row.order;
    case UnitName:
        return row.unitOrder;
    case State:
        return int(row.line.state);
    case Due: // what is owed first, and of it what is due first
        return (row.text.owed ? 0 : undated * 2) + (row.line.due() ? row.line.due()->toJulianDay() : undated);
    case Pieces:
        return row.line.filings;
    case Changed:
        return row.line.stateAt;
    case WantedDue:
        return row.line.extensionWanted ? row.line.extensionWanted->toJulianDay() : undated;
    default:
        return {};
    }
}

QVariant RequirementsModel::colour(const Row &row, int column) const
{
    const auto palette = QGuiApplication::palette();
    if (row.left)
        return tones(palette).muted;
    switch (column) {
    case State:
        return markColour(markOf(row.line.state), palette);
    case Due:
        return row.text.overdue ? QVariant(tones(palette).alarm) : QVariant();
    case Reason:
        return tones(palette).alarm;
    default:
        return {};
    }
}

QVariant RequirementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == Material ? row.material.text
               : column == UnitName || column == Handler
                   ? QStringList{row.text.unit, handledBy(row.line)}.join(QLatin1Char('\n')).trimmed()
               : column == State && isReopened(row)
                   ? tr("重新打开或撤销了报送，现在是未报送：在“未报送”里等单位再报来")
               : column == State && row.left ? tr("%1，再次选择这个列表时不再列出").arg(leftWords(row))
                                             : words(row, column);
    case Qt::AccessibleTextRole:
        return column == Item ? tr("%1，%2").arg(row.material.shownPlace(), row.text.spoken())
                              : words(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::ForegroundRole:
        return colour(row, column);
    case Qt::DecorationRole:
        if (column == Due && row.text.timelinessMark)
            return standingIcon(*row.text.timelinessMark, QGuiApplication::palette());
        return column == State ? stateIcon(row.line.state, QGuiApplication::palette()) : QVariant();
    case tableSortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant RequirementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(looks.at(size_t(section)).heading);
}

} // namespace taizhang::ui
