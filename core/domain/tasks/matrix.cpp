#include "core/domain/tasks/matrix.h"

#include "core/domain/text_folding.h"
#include "core/domain/tr.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace taizhang::domain {

namespace {

struct StateRow
{
    MatrixState choice;
    const char *label;
    std::optional<RequirementState> state; ///< none: told by the date
};
constexpr std::array stateRows{
    StateRow{MatrixState::Any, QT_TRANSLATE_NOOP("domain", "全部状态"), {}},
    StateRow{MatrixState::Overdue, QT_TRANSLATE_NOOP("domain", "逾期"), {}},
    StateRow{MatrixState::Soon, QT_TRANSLATE_NOOP("domain", "临期"), {}},
    StateRow{MatrixState::Missing, QT_TRANSLATE_NOOP("domain", "未报送"), RequirementState::Missing},
    StateRow{MatrixState::Returned, QT_TRANSLATE_NOOP("domain", "退回"), RequirementState::Returned},
    StateRow{MatrixState::Submitted, QT_TRANSLATE_NOOP("domain", "已报送"), RequirementState::Submitted},
    StateRow{MatrixState::LeadReviewed, QT_TRANSLATE_NOOP("domain", "初审"), RequirementState::LeadReviewed},
    StateRow{MatrixState::Accepted, QT_TRANSLATE_NOOP("domain", "通过"), RequirementState::Accepted},
    StateRow{MatrixState::NilReturn, QT_TRANSLATE_NOOP("domain", "零报告"), RequirementState::NilReturn},
    StateRow{MatrixState::NotApplicable, QT_TRANSLATE_NOOP("domain", "不适用"),
             RequirementState::NotApplicable},
};

bool isWanted(const AskedItem &item, MatrixState wanted, QDate today)
{
    switch (wanted) {
    case MatrixState::Any:
        return true;
    case MatrixState::Overdue:
        return timeliness(item.state, item.due, today) == Timeliness::Overdue;
    case MatrixState::Soon:
        return timeliness(item.state, item.due, today) == Timeliness::Soon;
    default:
        return item.state == stateRows[size_t(wanted)].state;
    }
}

QStringList wordsOf(const QString &query)
{
    return foldForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

QString namesOf(const Unit &unit)
{
    return (QStringList{unit.name, unit.shortName} + unit.aliases).join(QLatin1Char('\n'));
}

QList<qsizetype> matchingRows(const Overview &overview, const MatrixFilter &filter)
{
    static const QRegularExpression number(QStringLiteral("^第?\\s*(\\d{1,3})\\s*项?$"));
    const auto match = number.match(foldForSearch(filter.rowQuery).trimmed());
    const auto digits = match.hasMatch() ? QString::number(match.captured(1).toInt()) : QString();
    const auto words = match.hasMatch() ? QStringList() : wordsOf(filter.rowQuery);
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < overview.rows.size(); ++i) {
        const auto &row = overview.rows[i];
        if (filter.section && row.section != *filter.section)
            continue;
        if (!QString::number(row.indicator).startsWith(digits))
            continue;
        if (words.isEmpty() || hasAll(foldForSearch(row.shortName + QLatin1Char('\n') + row.text), words))
            rows << i;
    }
    return rows;
}

QList<qsizetype> matchingUnits(const Overview &overview, const MatrixFilter &filter, const UnitKeys &keys,
                               int &unasked)
{
    // Who is retired and was asked something keeps its column.
    QList<bool> asked(overview.units.size(), false);
    for (const auto &item : overview.items)
        asked[item.unit] = true;
    const bool askedOnly = filter.askedUnitsOnly && !overview.items.isEmpty();
    const auto words = wordsOf(filter.unitQuery);
    QList<qsizetype> units;
    for (qsizetype i = 0; i < overview.units.size(); ++i) {
        const auto &unit = overview.units[i];
        if ((unit.retired && !asked[i]) || (filter.kind && unit.kind != *filter.kind))
            continue;
        const auto key = keys.constFind(unit.id);
        if (!words.isEmpty() && !hasAll(key == keys.constEnd() ? foldForSearch(namesOf(unit)) : *key, words))
            continue;
        if (askedOnly && !asked[i])
            ++unasked;
        else
            units << i;
    }
    return units;
}

/// The place of each value in `chosen`, -1 for one that is not.
QList<qsizetype> placesOf(const QList<qsizetype> &chosen, qsizetype size)
{
    QList<qsizetype> places(size, -1);
    for (qsizetype i = 0; i < chosen.size(); ++i)
        places[chosen[i]] = i;
    return places;
}

} // namespace

QString matrixStateLabel(MatrixState state)
{
    return tr(stateRows[size_t(state)].label);
}

QList<MatrixState> matrixStates()
{
    QList<MatrixState> all;
    for (const auto &row : stateRows)
        all << row.choice;
    return all;
}

UnitKeys unitKeys(const QList<Unit> &units)
{
    UnitKeys keys;
    for (const auto &unit : units) {
        QStringList lines{foldForSearch(namesOf(unit)), pinyinInitials(unit.name),
                          pinyinInitials(unit.shortName)};
        for (const auto &alias : unit.aliases)
            lines << pinyinInitials(alias);
        keys.insert(unit.id, lines.join(QLatin1Char('\n')));
    }
    return keys;
}

Matrix::Matrix(const Overview &overview, const MatrixFilter &filter, const UnitKeys &keys)
    : m_rows(matchingRows(overview, filter)), m_units(matchingUnits(overview, filter, keys, m_unaskedUnits))
{
    count(overview, filter.state);
    if (filter.askedOnly || filter.state != MatrixState::Any)
        leaveOutEmpty();
}

void Matrix::count(const Overview &overview, MatrixState state)
{
    m_cells.resize(m_rows.size() * m_units.size());
    m_ofRow.resize(m_rows.size());
    m_ofUnit.resize(m_units.size());
    const auto rowPlaces = placesOf(m_rows, overview.rows.size());
    const auto unitPlaces = placesOf(m_units, overview.units.size());
    for (const auto &item : overview.items) {
        const auto row = rowPlaces[item.row], column = unitPlaces[item.unit];
        if (row < 0 || column < 0 || !isWanted(item, state, overview.today))
            continue;
        for (auto *counts :
             {&m_cells[row * m_units.size() + column], &m_ofRow[row], &m_ofUnit[column], &m_total})
            overview.addTo(*counts, item);
    }
}

void Matrix::leaveOutEmpty()
{
    const Matrix whole = *this;
    m_rows.clear();
    m_units.clear();
    m_cells.clear();
    m_ofRow.clear();
    m_ofUnit.clear();
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < whole.m_units.size(); ++column) {
        if (whole.m_ofUnit[column].isEmpty())
            continue;
        columns << column;
        m_units << whole.m_units[column];
        m_ofUnit << whole.m_ofUnit[column];
    }
    for (qsizetype row = 0; row < whole.m_rows.size(); ++row) {
        if (whole.m_ofRow[row].isEmpty())
            continue;
        m_rows << whole.m_rows[row];
        m_ofRow << whole.m_ofRow[row];
        for (const auto column : std::as_const(columns))
            m_cells << whole.cell(row, column);
    }
}

QList<AskedItem> itemsOf(const Overview &overview, qsizetype row, qsizetype unit, MatrixState state)
{
    QList<AskedItem> items;
    for (const auto &item : overview.items)
        if (item.row == row && item.unit == unit && isWanted(item, state, overview.today))
            items << item;
    return items;
}

} // namespace taizhang::domain
