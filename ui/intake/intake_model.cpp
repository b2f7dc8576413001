#include "ui/intake/intake_model.h"

#include "core/domain/evidence/placing.h"
#include "core/workflow/evidence/already_words.h"
#include "ui/evidence/file_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/look.h"
#include "ui/shared/state_marks.h"

#include <QGuiApplication>

#include <algorithm>

namespace taizhang::ui {

using domain::Certainty;
using workflow::IncomingFile;

namespace {

QString fileName(const QString &shown)
{
    return shown.section(QLatin1Char('/'), -1);
}

QString folderOf(const QString &shown)
{
    return shown.section(QLatin1Char('/'), 0, -2);
}

domain::ProgressMark markOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return domain::ProgressMark::Complete;
    case Certainty::Likely:
    case Certainty::Guess:
        return domain::ProgressMark::Started;
    case Certainty::None:
        break;
    }
    return domain::ProgressMark::NotStarted;
}

} // namespace

bool IntakeModel::isStopped(const Row &row) const
{
    return row.file && !row.file->placing.stop.isEmpty();
}

bool IntakeModel::canBeTaken(const Row &row) const
{
    return row.file && row.file->placing.requirement && !row.isStoppedByName;
}

bool IntakeModel::canBeTicked(const Row &row, bool alone) const
{
    return canBeTaken(row) && (alone || !isStopped(row));
}

void IntakeModel::add(const workflow::Heap &heap, const Roster &roster)
{
    for (const auto &material : roster.materials())
        m_materials.insert(material.id, material);
    for (const auto &unit : roster.units())
        m_units.insert(unit.id, unit.label());
    const auto more = int(heap.files.size() + heap.refused.size());
    if (more == 0)
        return;
    m_unpacked << heap.unpacked;
    beginInsertRows({}, rowCount(), rowCount() + more - 1);
    for (const auto &file : heap.files) {
        Row row{file, heap.placer, file.shown, {}};
        row.isStoppedByName = !domain::secrecyWord(file.shown).isEmpty();
        // A guess is looked at first.
        row.wanted = canBeTicked(row, false) && file.placing.certainty >= Certainty::Likely &&
                     file.isNews(heap.placer->table());
        m_rows << row;
    }
    for (const auto &refused : heap.refused)
        m_rows << Row{std::nullopt, {}, refused.name, refused.why};
    endInsertRows();
    emit wantedChanged();
}

void IntakeModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_unpacked.clear();
    m_corrections.clear();
    m_gone.clear();
    endResetModel();
    emit wantedChanged();
}

const IncomingFile *IntakeModel::file(int row) const
{
    return m_rows[row].file ? &*m_rows[row].file : nullptr;
}

QString IntakeModel::reasons(int row) const
{
    auto lines = QStringList{words(m_rows[row], Reason)};
    if (const auto &file = m_rows[row].file)
        lines << workflow::alreadySentence(*file, file->use(m_rows[row].placer->table()));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void IntakeModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool IntakeModel::areWanted(const QList<int> &rows) const
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](int row) {
        return m_rows[row].wanted || !canBeTicked(m_rows[row], rows.size() == 1);
    });
}

void IntakeModel::setWanted(const QList<int> &rows, bool wanted)
{
    for (const auto row : rows)
        if (m_rows[row].wanted != wanted && (!wanted || canBeTicked(m_rows[row], rows.size() == 1))) {
            m_rows[row].wanted = wanted;
            changed(row);
        }
    emit wantedChanged();
}

QList<int> IntakeModel::inSameFolders(const QList<int> &rows) const
{
    QStringList folders;
    for (const auto row : rows)
        folders << folderOf(m_rows[row].shown) + QLatin1Char('/');
    folders.removeDuplicates();
    QList<int> found;
    for (int row = 0; row < m_rows.size(); ++row)
        if (rows.contains(row) || std::any_of(folders.cbegin(), folders.cend(), [&](const QString &folder) {
                return folder.size() > 1 && m_rows[row].shown.startsWith(folder);
            }))
            found << row;
    return found;
}

void IntakeModel::place(const QList<int> &rows, domain::MaterialId material,
                        std::optional<domain::UnitId> unit, bool asWritten)
{
    Correction before;
    for (const auto at : rows) {
        auto &row = m_rows[at];
        if (!row.file)
            continue;
        before.emplaceBack(index(at, File), row);
        auto &placing = row.file->placing;
        if (!asWritten)
            placing.unit = unit;
        placing.material = material;
        placing.indicator = m_materials.constFind(material)->indicator;
        placing.requirement = row.placer->requirementFor(material, placing.unit, row.shown);
        row.corrected = true;
        if (!isStopped(row)) { // why it is stopped stays said
            placing.certainty = Certainty::Sure;
            placing.reason = tr("已由您指定");
            row.wanted = true;
        }
        changed(at);
    }
    if (!before.isEmpty())
        m_corrections << before;
    emit wantedChanged();
}

QStringList IntakeModel::takeBack()
{
    QStringList names;
    if (m_corrections.isEmpty())
        return names;
    for (const auto &[place, row] : m_corrections.takeLast())
        if (place.isValid()) {
            m_rows[place.row()] = row;
            names << fileName(row.shown);
            changed(place.row());
        }
    emit wantedChanged();
    return names;
}

QString IntakeModel::unitWords(const Row &row) const
{
    if (!row.file)
        return {};
    const auto &placing = row.file->placing;
    auto unit = placing.unit ? m_units.value(*placing.unit) : QString();
    if (!placing.material)
        return unit;
    const bool isOwn =
        placing.requirement == row.placer->requirementFor(*placing.material, std::nullopt, row.shown);
    return !isOwn ? unit : unit.isEmpty() ? tr("本局自收") : tr("本局自收（%1报来）").arg(unit);
}

IntakeModel::Remembered IntakeModel::wantedRows() const
{
    Remembered rows;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].wanted)
            rows << index(row, File);
    return rows;
}

QList<workflow::PlacedFile> IntakeModel::placedFiles(const Remembered &rows) const
{
    QList<workflow::PlacedFile> files;
    for (const auto &row : rows) {
        const auto &file = *m_rows[row.row()].file;
        files << workflow::PlacedFile{file, *file.placing.requirement, file.placing.unit};
    }
    return files;
}

void IntakeModel::taken(const QString &step, const Remembered &rows, const workflow::AddedFiles &added)
{
    if (!step.isEmpty()) { // the same files may have been given back before; they are this step's now
        for (auto &row : m_rows)
            row.backFrom.clear();
        m_gone = {{step, {}, m_unpacked}};
    }
    if (m_gone.isEmpty())
        m_gone << Gone{};
    for (qsizetype i = rows.size(); i-- > 0;) {
        if (!rows[i].isValid())
            continue;
        const auto row = rows[i].row();
        if (added.numbers[i].isEmpty()) {
            m_rows[row].wanted = false;
            m_rows[row].why = added.leftOut[i];
            changed(row);
            continue;
        }
        m_gone.first().rows.prepend(m_rows[row]);
        remove(row);
        markTwins(m_gone.first().rows.first(), added.numbers[i]);
    }
    m_corrections.clear(); // what was taken in by them is the ledger's to take back
    forgetUnpacked();
    emit wantedChanged();
}

void IntakeModel::markTwins(const Row &taken, const QString &number)
{
    // Of equal ones the first is what the others are the same as.
    const auto contentOf = [](const Row &row) {
        return row.file->sameAs.isEmpty() ? row.file->shown : row.file->sameAs;
    };
    for (int at = 0; at < m_rows.size(); ++at)
        if (auto &row = m_rows[at]; row.file && contentOf(row) == contentOf(taken)) {
            row.takenAs = number;
            changed(at);
        }
}

IntakeModel::Gone *IntakeModel::goneBy(const QString &step)
{
    const auto found =
        std::find_if(m_gone.begin(), m_gone.end(), [&](const Gone &each) { return each.step == step; });
    return found == m_gone.end() ? nullptr : &*found;
}

bool IntakeModel::canComeBack(const QString &step) const
{
    return std::any_of(m_gone.cbegin(), m_gone.cend(),
                       [&](const Gone &each) { return each.step == step && !each.rows.isEmpty(); });
}

int IntakeModel::comeBack(const QString &step)
{
    if (!canComeBack(step))
        return 0;
    auto &gone = *goneBy(step);
    const auto many = int(gone.rows.size());
    beginInsertRows({}, rowCount(), rowCount() + many - 1);
    const auto back = std::exchange(gone.rows, {});
    for (auto row : back) {
        row.backFrom = step;
        m_rows << row;
    }
    endInsertRows();
    for (const auto &row : back)
        markTwins(row, {});
    for (const auto &place : std::as_const(gone.unpacked))
        if (!m_unpacked.contains(place))
            m_unpacked << place;
    emit wantedChanged();
    return many;
}

int IntakeModel::goAgain(const QString &step)
{
    auto *gone = goneBy(step);
    if (gone == nullptr)
        return 0;
    for (int row = rowCount(); row-- > 0;)
        if (m_rows[row].backFrom == step) {
            gone->rows.prepend(m_rows[row]);
            remove(row);
        }
    forgetUnpacked();
    emit wantedChanged();
    return int(gone->rows.size());
}

void IntakeModel::mark(const QList<workflow::SecretText> &found)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        auto &row = m_rows[at];
        const auto mark = std::find_if(found.cbegin(), found.cend(), [&](const auto &each) {
            return row.file && each.path == row.file->path;
        });
        if (mark == found.cend() || isStopped(row))
            continue;
        workflow::stopMarked(*row.file, *mark);
        changed(at);
    }
    emit wantedChanged();
}

void IntakeModel::leave(int row, const QString &step)
{
    m_gone << Gone{step, {m_rows[row]}, m_unpacked};
    remove(row);
    forgetUnpacked();
    emit wantedChanged();
}

void IntakeModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void IntakeModel::forgetUnpacked()
{
    if (std::none_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.file.has_value(); }))
        m_unpacked.clear();
}

IntakeModel::Count IntakeModel::count() const
{
    Count count;
    for (const auto &row : m_rows) {
        count.files += row.file ? 1 : 0;
        count.refused += row.file ? 0 : 1;
        count.wanted += row.wanted ? 1 : 0;
        count.unplaced += row.file && !isStopped(row) && !canBeTaken(row) ? 1 : 0;
        count.stopped += isStopped(row) ? 1 : 0;
        count.already += row.file && !(row.file->already.isEmpty() && row.file->formerOf.isEmpty()) ? 1 : 0;
    }
    return count;
}

int IntakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IntakeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IntakeModel::placeWords(const Row &row) const
{
    if (!row.file)
        return {};
    const auto &placing = row.file->placing;
    if (placing.material) {
        const auto material = m_materials.constFind(*placing.material);
        const auto place = QStringLiteral("%1　%2").arg(material->shownPlace(), material->text.simplified());
        return isStopped(row) ? tr("只登记题名：%1").arg(place) : place;
    }
    if (isStopped(row))
        return tr("不收");
    return placing.indicator > 0 ? tr("第%1项（哪一项材料待定）").arg(placing.indicator) : tr("未归位");
}

QString IntakeModel::sureWords(const Row &row) const
{
    if (!row.file)
        return tr("没有读取");
    if (isStopped(row))
        return row.isStoppedByName ? tr("涉密字样") : tr("有密级字样");
    return row.corrected ? tr("已指定") : domain::certaintyLabel(row.file->placing.certainty);
}

QString IntakeModel::words(const Row &row, int column) const
{
    switch (column) {
    case File:
        return fileName(row.shown);
    case Folder:
        return folderOf(row.shown);
    case Sure:
        return sureWords(row);
    case Place:
        return placeWords(row);
    case UnitName:
        return unitWords(row);
    case Reason:
        return row.why.isEmpty() && row.file ? row.file->placing.reason : row.why;
    case Already:
        if (!row.file)
            return {};
        if (!row.takenAs.isEmpty())
            return tr("刚收进为 %1").arg(row.takenAs);
        if (auto words = workflow::alreadyWords(*row.file, row.file->use(row.placer->table()));
            !words.isEmpty())
            return words;
        return row.file->sameAs.isEmpty() ? QString() : tr("与本批的“%1”内容相同").arg(row.file->sameAs);
    case Size:
        return row.file ? sizeText(row.file->size) : QString();
    default:
        return {};
    }
}

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = index.column();
    const auto certainty = row.file ? row.file->placing.certainty : Certainty::None;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == File ? row.shown : words(row, column);
    case Qt::AccessibleTextRole:
        return column == File ? tr("%1，%2，%3").arg(fileName(row.shown), sureWords(row), placeWords(row))
                              : words(row, column);
    case Qt::CheckStateRole:
        return column == File && row.file ? QVariant(row.wanted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return column == Sure && row.file && !isStopped(row)
                   ? markIcon(markOf(certainty), QGuiApplication::palette())
                   : QVariant();
    case Qt::ForegroundRole:
        return !row.file || isStopped(row) ? QVariant(tones(QGuiApplication::palette()).muted) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case tableSortRole:
        return column == Sure    ? QVariant(row.file ? 1 + int(certainty) : 0)
               : column == Size  ? QVariant(row.file ? row.file->size : 0)
               : column == Place ? QVariant(row.file && row.file->placing.material
                                                ? row.file->placing.material->value()
                                                : qint64(row.file ? row.file->placing.indicator : -1))
                                 : QVariant();
    default:
        return {};
    }
}

bool IntakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != File)
        return false;
    setWanted({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags IntakeModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == File && canBeTaken(m_rows[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("文件");
    case Folder:
        return tr("所在文件夹");
    case Sure:
        return tr("把握");
    case Place:
        return tr("放到");
    case UnitName:
        return tr("单位");
    case Reason:
        return tr("理由");
    case Already:
        return tr("台账里已有");
    case Size:
        return tr("大小");
    default:
        return {};
    }
}

} // namespace taizhang::ui
