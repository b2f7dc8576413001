#include "core/workflow/tasks/overview.h"

#include "core/storage/tasks/unit_repository.h"

namespace taizhang::workflow {

using namespace domain;
using storage::Database;

namespace {

/// A row by its indicator and its place within it.
using RowKey = std::pair<int, int>;

QList<OverviewRow> rowsOf(const OverviewSource &source)
{
    QHash<int, const storage::IndicatorLine *> lines;
    for (const auto &line : source.indicators)
        lines.insert(line.number, &line);
    QHash<int, int> rowsOfIndicator;
    for (const auto &task : source.tasks)
        ++rowsOfIndicator[task.indicator];
    QList<OverviewRow> rows;
    for (const auto &task : source.tasks) {
        const auto *line = lines.value(task.indicator);
        rows << OverviewRow{task.section,
                            task.indicator,
                            task.row,
                            rowsOfIndicator.value(task.indicator),
                            line == nullptr ? QString() : line->shortName,
                            line == nullptr ? QString() : line->text,
                            task.progress,
                            0};
    }
    return rows;
}

/// What is not answered in a row and asked of no unit is the bureau's own to collect.
void countUncollected(Overview &overview, const QHash<MaterialId, StateCounts> &asked,
                      const QHash<MaterialId, qsizetype> &rowOfMaterial)
{
    for (auto &row : overview.rows)
        row.uncollected = row.progress.materials - row.progress.answered;
    for (auto material = asked.cbegin(); material != asked.cend(); ++material) {
        const auto state = combinedState(*material);
        if (!isAnswered(state) && state != RequirementState::NotApplicable)
            --overview.rows[rowOfMaterial.value(material.key())].uncollected;
    }
}

} // namespace

Overview overviewOf(const OverviewSource &source, QDate today)
{
    Overview overview{today, {}, rowsOf(source), source.units, {}};
    for (const auto &section : source.sections)
        overview.sections << OverviewSection{section.ordinal, section.mark + section.title};
    QHash<RowKey, qsizetype> rowPlaces;
    for (qsizetype i = 0; i < overview.rows.size(); ++i)
        rowPlaces.insert({overview.rows[i].indicator, overview.rows[i].row}, i);
    QHash<MaterialId, qsizetype> rowOfMaterial;
    QHash<MaterialId, QString> labels;
    for (const auto &material : source.materials) {
        rowOfMaterial.insert(material.id, rowPlaces.value({material.indicator, material.row}));
        labels.insert(material.id, material.label);
    }
    QHash<UnitId, qsizetype> unitPlaces;
    for (qsizetype i = 0; i < overview.units.size(); ++i)
        unitPlaces.insert(overview.units[i].id, i);
    QHash<MaterialId, StateCounts> asked;
    for (const auto &line : source.asked) {
        if (!line.unit || !line.counts() || !unitPlaces.contains(*line.unit) ||
            !rowOfMaterial.contains(line.material))
            continue;
        overview.items << AskedItem{rowOfMaterial.value(line.material),
                                    unitPlaces.value(*line.unit),
                                    line.state,
                                    line.due(),
                                    labels.value(line.material),
                                    line.period,
                                    line.isUnregistered(),
                                    isOwed(line.state) && !line.isChased(today)};
        ++asked[line.material][line.state];
    }
    countUncollected(overview, asked, rowOfMaterial);
    return overview;
}

Overview readOverview(Database &database, QDate today)
{
    return overviewOf({storage::sectionLines(database), storage::indicatorLines(database),
                       storage::taskProgress(database), storage::units(database),
                       storage::materialLines(database), storage::requirementLines(database)},
                      today);
}

} // namespace taizhang::workflow
