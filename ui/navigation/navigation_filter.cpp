#include "ui/navigation/navigation_filter.h"

#include "core/domain/table/unit_names.h"
#include "core/domain/text_folding.h"
#include "ui/navigation/navigation_model.h"

#include <QRegularExpression>

namespace taizhang::ui {

SearchKeys searchKeys(const domain::IndicatorTable &table)
{
    SearchKeys keys;
    for (const auto &section : table.sections)
        for (const auto &indicator : section.indicators) {
            QStringList lines{domain::foldForSearch(indicator.text)};
            for (const auto &task : indicator.tasks) {
                for (const auto &cell : {task.leadText, task.responsibleText})
                    for (const auto &unit : domain::parseUnitCell(cell))
                        lines << domain::foldForSearch(unit.name) << domain::pinyinInitials(unit.name);
                for (const auto &material : task.materials)
                    lines << domain::foldForSearch(material.text);
            }
            lines.removeDuplicates();
            keys.insert(indicator.number, lines.join(QLatin1Char('\n')));
        }
    return keys;
}

NavigationFilter::NavigationFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void NavigationFilter::setKeys(SearchKeys keys)
{
    m_keys = std::move(keys);
    if (isActive())
        invalidateFilter();
}

void NavigationFilter::setQuery(const QString &query)
{
    static const QRegularExpression number(QStringLiteral("^第?\\s*(\\d{1,3})\\s*项?$"));
    const auto folded = domain::foldForSearch(query).trimmed();
    const auto match = number.match(folded);
    m_number = match.hasMatch() ? QString::number(match.captured(1).toInt()) : QString();
    m_words = match.hasMatch() ? QStringList() : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool NavigationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isActive())
        return true;
    if (!parent.isValid())
        return false; // a section stays by its indicators alone
    const auto index = sourceModel()->index(row, 0, parent);
    const auto number = index.data(NavigationModel::NumberRole).toInt();
    if (!m_number.isEmpty())
        return QString::number(number).startsWith(m_number);
    // 简称 is what the model calls it, and may change at any time.
    const auto key =
        m_keys.value(number) + QLatin1Char('\n') + domain::foldForSearch(index.data().toString());
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

} // namespace taizhang::ui
