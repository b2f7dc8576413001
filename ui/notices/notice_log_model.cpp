#include "ui/notices/notice_log_model.h"

#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"

namespace taizhang::ui {

using namespace domain;

namespace {

/// A letter says how things stood when it was made.
QString nowWords(const storage::NoticeLine &notice, int owed)
{
    if (notice.kind == NoticeKind::Receipt || notice.items == 0)
        return {};
    return owed == notice.items ? NoticeLogModel::tr("都还欠着")
           : owed == 0          ? NoticeLogModel::tr("都不欠了")
                                : NoticeLogModel::tr("还欠 %1 项").arg(owed);
}

} // namespace

void NoticeLogModel::setLog(const QList<storage::NoticeLine> &log,
                            const QHash<NoticeId, QList<RequirementId>> &items, const Roster &roster)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &notice : log) {
        QStringList places;
        int owed = 0;
        for (const auto id : items.value(notice.id)) {
            const auto *line = roster.requirement(id);
            owed += line != nullptr && line->counts() && isOwed(line->state) ? 1 : 0;
            const auto *material = line == nullptr ? nullptr : roster.material(line->material);
            if (material != nullptr)
                places << (line->period.isEmpty()
                               ? material->shownPlace()
                               : tr("%1（%2年）").arg(material->shownPlace(), line->period));
        }
        const auto *unit = roster.unit(notice.unit);
        m_rows << Row{notice, unit == nullptr ? QString() : unit->name, places.join(QStringLiteral("、")),
                      nowWords(notice, owed)};
    }
    endResetModel();
}

formats::Sheet NoticeLogModel::sheet(const QList<int> &rows) const
{
    formats::Sheet sheet;
    sheet.name = QStringLiteral("发文登记");
    sheet.title = QStringLiteral("发文登记");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("发文日期"), 14, formats::CellKind::Date},
                     {QStringLiteral("文种"), 12},
                     {QStringLiteral("单位"), 26},
                     {QStringLiteral("项数"), 8, formats::CellKind::Number},
                     {QStringLiteral("所列事项"), 60},
                     {QStringLiteral("备注"), 24},
                     {QStringLiteral("所列事项现在"), 14}};
    for (const auto place : rows) {
        const auto &row = m_rows[place];
        sheet.rows << QStringList{row.notice.issuedOn.toString(Qt::ISODate),
                                  noticeHeading(row.notice.kind),
                                  row.unit,
                                  QString::number(row.notice.items),
                                  row.places,
                                  row.notice.note,
                                  row.now};
    }
    return sheet;
}

int NoticeLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NoticeLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoticeLogModel::words(const Row &row, int column) const
{
    switch (column) {
    case Day:
        return dateText(row.notice.issuedOn);
    case Kind:
        return noticeLabel(row.notice.kind);
    case Unit:
        return row.unit;
    case Items:
        return QString::number(row.notice.items);
    case Places:
        return row.places;
    case Note:
        return row.notice.note;
    case Now:
        return row.now;
    default:
        return {};
    }
}

QVariant NoticeLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Items ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case tableSortRole:
        // Of one day the later entry is the later one.
        return column == Day ? QVariant(row.notice.issuedOn.toJulianDay() * 1000000 + row.notice.id.value())
               : column == Kind  ? QVariant(int(row.notice.kind))
               : column == Items ? QVariant(row.notice.items)
                                 : QVariant();
    default:
        return {};
    }
}

QVariant NoticeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("发文日期");
    case Kind:
        return tr("文种");
    case Unit:
        return tr("单位");
    case Items:
        return tr("项数");
    case Places:
        return tr("所列事项");
    case Note:
        return tr("备注");
    case Now:
        return tr("所列事项现在");
    default:
        return {};
    }
}

} // namespace taizhang::ui
