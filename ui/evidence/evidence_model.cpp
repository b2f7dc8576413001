#include "ui/evidence/evidence_model.h"

#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/evidence/risky_files.h"
#include "core/formats/sheets/formula_guard.h"
#include "ui/evidence/file_words.h"
#include "ui/evidence/preview/thumbnails.h"
#include "ui/shared/date_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace taizhang::ui {

using storage::FiledEvidence;

namespace {

constexpr QSize thumbnailSize(32, 24); // fits the height of a row

} // namespace

void EvidenceModel::setPieces(QList<FiledEvidence> pieces, const Senders &senders, const Advice &advice)
{
    const auto sameFilings =
        std::equal(pieces.cbegin(), pieces.cend(), m_pieces.cbegin(), m_pieces.cend(),
                   [](const FiledEvidence &a, const FiledEvidence &b) { return a.filing == b.filing; });
    if (!sameFilings)
        beginResetModel();
    m_pieces = std::move(pieces);
    m_senders = senders;
    m_advice = advice;
    if (!sameFilings)
        endResetModel();
    else if (!m_pieces.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EvidenceModel::setLost(const QSet<QString> &sha256s)
{
    if (sha256s == m_lost)
        return;
    m_lost = sha256s;
    if (!m_pieces.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EvidenceModel::setFrozen(const QSet<domain::FilingId> &filings)
{
    if (filings == m_frozen)
        return;
    m_frozen = filings;
    if (!m_pieces.isEmpty())
        emit dataChanged(index(0, Number), index(rowCount() - 1, Number));
}

void EvidenceModel::setThumbnails(Thumbnails &thumbnails)
{
    m_thumbnails = &thumbnails;
    connect(&thumbnails, &Thumbnails::made, this, [this] {
        if (!m_pieces.isEmpty())
            emit dataChanged(index(0, Title), index(rowCount() - 1, Title), {Qt::DecorationRole});
    });
}

// Where one piece has a picture, the titles of all are set in as far.
QVariant EvidenceModel::thumbnail(int row) const
{
    if (m_thumbnails == nullptr || std::none_of(m_pieces.cbegin(), m_pieces.cend(), Thumbnails::canHave))
        return {};
    const auto scale = qGuiApp->devicePixelRatio();
    QPixmap place(thumbnailSize * scale);
    place.fill(Qt::transparent);
    if (const auto picture = m_thumbnails->of(m_pieces.at(row)); !picture.isNull()) {
        const auto small = picture.scaled(place.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QPoint corner((place.width() - small.width()) / 2, (place.height() - small.height()) / 2);
        QPainter painter(&place);
        painter.drawPixmap(corner, small);
        painter.setPen(Qt::gray); // paper is white in both palettes
        painter.drawRect(QRect(corner, small.size()).adjusted(0, 0, -1, -1));
    }
    place.setDevicePixelRatio(scale);
    return place;
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_pieces.at(index.row()).sha256.isEmpty())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QString EvidenceModel::remark(int row) const
{
    const auto &piece = m_pieces.at(row);
    if (isLost(row))
        return tr("⚠ 文件丢失");
    if (piece.readability == QLatin1String("empty"))
        return tr("空文件");
    if (domain::isProgram(piece.mediaType, piece.name))
        return tr("可执行程序");
    if (piece.readability == QLatin1String("locked"))
        return tr("加密");
    if (piece.readability == QLatin1String("damaged"))
        return tr("损坏");
    if (piece.restricted)
        return tr("工作秘密");
    if (domain::hasMacros(piece.mediaType))
        return tr("含宏");
    const bool redacted = !piece.redactedSha256.isEmpty();
    if (!adviceOf(row).isEmpty())
        return redacted ? tr("请核对、脱敏件") : tr("请核对");
    if (redacted)
        return tr("脱敏件");
    return piece.personalData ? tr("含个人信息") : QString();
}

// The remark, explained.
QString EvidenceModel::marks(int row) const
{
    auto lines = adviceOf(row);
    if (!m_pieces.at(row).redactedSha256.isEmpty())
        lines << tr("有脱敏件“%1”：汇编、导出、迎检文件夹里用的是它，原件不送出。")
                     .arg(m_pieces.at(row).redactedName);
    return lines.isEmpty() ? remark(row) : lines.join(QLatin1Char('\n'));
}

QString EvidenceModel::text(int row, int column) const
{
    const auto &piece = m_pieces.at(row);
    switch (column) {
    case Number:
        return piece.number;
    case Title:
        return domain::titleOrName(piece);
    case Remark:
        return remark(row);
    case OwnDate:
        return dateText(QDate::fromString(piece.ownDate, Qt::ISODate));
    case Kind:
        return evidenceKindText(piece.kind, piece.mediaType);
    case Size:
        return piece.sha256.isEmpty() ? QString() : sizeText(piece.size);
    case Added:
        return dateText(QDateTime::fromString(piece.addedAt, Qt::ISODateWithMs).toLocalTime().date());
    case Keeping: {
        const auto keeping = domain::parseKeepingWord(piece.keeping).value_or(domain::Keeping::Boxed);
        return piece.place.isEmpty() ? domain::keepingLabel(keeping)
                                     : tr("%1（%2）").arg(domain::keepingLabel(keeping), piece.place);
    }
    case From:
        return m_senders.value(piece.requirement, tr("本局"));
    default:
        return {};
    }
}

QVariant EvidenceModel::sortKey(int row, int column) const
{
    const auto &piece = m_pieces.at(row);
    switch (column) {
    case Number:
        return row;
    case OwnDate:
        return piece.ownDate;
    case Size:
        return piece.size;
    case Added:
        return piece.addedAt;
    default:
        return text(row, column);
    }
}

QVariant EvidenceModel::toolTip(int row, int column) const
{
    if (column == Number && isFrozen(row))
        return tr("%1　已封版：编号不再变").arg(text(row, column));
    if (column == Remark)
        return marks(row);
    const auto &piece = m_pieces.at(row);
    const auto came = tr("%1 收到，%2 添加").arg(momentText(piece.addedAt), piece.addedBy);
    return column == Title   ? QStringList{piece.name, came}.join(QLatin1Char('\n')).trimmed()
           : column == Added ? came
                             : text(row, column);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Number && isFrozen(row))
            return tr("%1 封").arg(text(row, Number));
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Title ? thumbnail(row) : QVariant();
    case SortRole:
        return sortKey(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                index.column() == Number ? toolTip(row, Number).toString()
                                                         : text(row, index.column()));
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("编号");
    case Title:
        return tr("题名");
    case Remark:
        return tr("标记");
    case OwnDate:
        return tr("材料日期");
    case Kind:
        return tr("类型");
    case Size:
        return tr("大小");
    case Added:
        return tr("收到日期");
    case Keeping:
        return tr("档位");
    case From:
        return tr("单位");
    default:
        return {};
    }
}

QString EvidenceModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    for (const auto row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << text(row, column);
        lines << formats::clipboardLine(cells);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace taizhang::ui
