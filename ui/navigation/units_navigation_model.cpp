#include "ui/navigation/units_navigation_model.h"

#include "core/domain/text_folding.h"
#include "core/domain/units/owing_words.h"
#include "ui/navigation/navigation_line_delegate.h"
#include "ui/navigation/navigation_model.h"

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

void say(QStringList &words, const QString &what, int number)
{
    if (number > 0)
        words << QStringLiteral("%1 %2").arg(what).arg(number);
}

MarkedWords markedOf(const UnitProgress &progress)
{
    MarkedWords marked;
    for (const auto &[standing, number] :
         {std::pair(Standing::Overdue, progress.overdue), std::pair(Standing::Returned, progress.returned),
          std::pair(Standing::Soon, progress.soon)})
        if (number > 0)
            marked.append({standing, QStringLiteral("%1 %2").arg(standingLabel(standing)).arg(number)});
    return marked;
}

/// Whether there is anything to see or to do of the unit.
bool hasTasks(const UnitProgress &progress)
{
    return progress.asked + progress.notApplicable + progress.unregistered > 0;
}

QString remarkOf(const Unit &unit, const UnitProgress &progress)
{
    QStringList words;
    if (unit.retired)
        words << UnitsNavigationModel::tr("已停用");
    if (!hasTasks(progress))
        words << nothingAskedWord(progress);
    if (progress.silent())
        words << silentWord();
    say(words, waitingWord(), progress.waiting);
    say(words, UnitsNavigationModel::tr("有件未登记"), progress.unregistered);
    return words.join(QStringLiteral("，"));
}

QStringList handlersOf(const Roster &roster, UnitId unit)
{
    QStringList handlers;
    for (const auto &line : roster.askedOf(unit))
        if (!line.handler.isEmpty() && !handlers.contains(line.handler))
            handlers << line.handler;
    return handlers;
}

QString spoken(const Unit &unit, const UnitProgress &progress, const QStringList &handlers)
{
    QStringList words{unit.name};
    if (progress.asked > 0)
        words << UnitsNavigationModel::tr("应报 %1").arg(progress.asked)
              << QStringLiteral("%1 %2").arg(answeredWord()).arg(progress.answered);
    for (const auto &marked : markedOf(progress))
        words << marked.second;
    if (const auto remark = remarkOf(unit, progress); !remark.isEmpty())
        words << remark;
    if (!handlers.isEmpty())
        words << UnitsNavigationModel::tr("经办人 %1").arg(handlers.join(QStringLiteral("、")));
    return words.join(QStringLiteral("，"));
}

} // namespace

void UnitsNavigationModel::setRoster(const Roster &roster, QDate today)
{
    QList<Row> rows;
    for (const auto &unit : roster.units())
        if (const auto progress = roster.progressOf(unit.id, today); !unit.retired || hasTasks(progress))
            rows << Row{unit, progress, handlersOf(roster, unit.id)};
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return hasTasks(row.progress); });
    const auto isSame = [](const Row &left, const Row &right) {
        return left.unit.id == right.unit.id;
    };
    if (!std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSame)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row)
        if (std::exchange(m_rows[row], rows[row]) != rows[row])
            emit dataChanged(index(row), index(row));
}

int UnitsNavigationModel::rowOf(UnitId unit) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.unit.id == unit; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

UnitProgress UnitsNavigationModel::sum() const
{
    UnitProgress sum;
    for (const auto &row : m_rows)
        sum += row.progress;
    return sum;
}

int UnitsNavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant UnitsNavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[unit, progress, handlers] = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return unit.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(unit, progress, handlers);
    case NavigationModel::MarkRole:
        return int(progress.mark());
    case FigureRole:
        return progress.asked == 0 ? QString()
                                   : QStringLiteral("%1/%2").arg(progress.answered).arg(progress.asked);
    case MarkedRole:
        return QVariant::fromValue(markedOf(progress));
    case RemarkRole:
        return remarkOf(unit, progress);
    case MutedRole:
        return !hasTasks(progress);
    default:
        return {};
    }
}

void UnitsNavigationFilter::setQuery(const QString &query)
{
    m_words = foldForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool UnitsNavigationFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const auto &model = static_cast<const UnitsNavigationModel &>(*sourceModel());
    const auto &unit = model.unit(row);
    auto names = unit.aliases + model.handlers(row);
    names << unit.name << unit.shortName;
    const auto text =
        foldForSearch(names.join(QLatin1Char('\n'))) + QLatin1Char('\n') + pinyinInitials(unit.name);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace taizhang::ui
