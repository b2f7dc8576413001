#include "core/workflow/reports/report_affairs.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

void refuseUnlessServable(Database &database, TaskId serving, TaskId served)
{
    const auto one = storage::taskPlace(database, serving);
    const auto other = storage::taskPlace(database, served);
    if (one.indicator == other.indicator)
        throw Error(
            tr("第%1项的各行本来就合为一份，没有改动任何内容：合写是给不同指标用的。").arg(one.indicator));
    if (storage::servedEntry(database, serving))
        throw Error(
            tr("第%1项自己由别的指标一并说明，不能再带上第%2项，没有改动任何内容：请在那一项里设置合写。")
                .arg(one.indicator)
                .arg(other.indicator));
    for (const auto &[task, place] : {std::pair(serving, one), std::pair(served, other)})
        if (const auto report = storage::reportOf(database, task); report && report->standingEvidence)
            throw Error(
                tr("第%1项的情况说明以成品文件或盖章件为准，它说的只是这一项，没有设置合写：请先改用录入"
                   "文字，合写以后再放入新的盖章件。")
                    .arg(place.indicator));
    if (storage::servedEntry(database, served) || !storage::servedTasks(database, served).isEmpty())
        throw Error(
            tr("第%1项已经和别的指标合写，没有改动任何内容：请先解除原来的合写。").arg(other.indicator));
}

/// The row whose report answers this one as well.
std::optional<storage::TaskPlace> servingRow(Database &database, TaskId task)
{
    const auto entry = storage::servedEntry(database, task);
    return entry ? std::optional(storage::rowOfReport(database, entry->report)) : std::nullopt;
}

} // namespace

std::optional<storage::ReportRow> standingReport(Database &database, TaskId task, std::optional<UnitId> unit)
{
    const auto leading = unit ? std::nullopt : servingRow(database, task);
    return storage::reportOf(database, leading ? leading->id : task, unit);
}

QStringList adviceOnStage(Database &database, TaskId task, std::optional<UnitId> unit)
{
    const auto report = standingReport(database, task, unit);
    if (!report || report->stage != ReportStage::Recovered ||
        report->standingKind == QStringLiteral("sealed"))
        return {};
    const auto indicator = storage::taskPlace(database, task).indicator;
    if (unit) // what a unit signs is filed as a piece of its own, when it is
        return {tr("请核对：第%1项这个单位的情况说明已到“扫描件回收”，盖章扫描件请收进它的材料。")
                    .arg(indicator)};
    return {storage::unwrittenPoints(database, task) > 0
                ? tr("请核对：第%1项已到“扫描件回收”，但还没有放入盖章扫描件，情况说明也没有写全。")
                      .arg(indicator)
                : tr("请核对：第%1项已到“扫描件回收”，但还没有放入盖章扫描件。").arg(indicator)};
}

QString setReportStage(Database &database, const storage::Author &author, TaskId task, ReportStage stage,
                       std::optional<UnitId> unit)
{
    const auto report = storage::reportOf(database, task, unit);
    const auto indicator = storage::taskPlace(database, task).indicator;
    if (unit && !report)
        throw Error(
            tr("第%1项还没有这个单位的情况说明，没有改动任何内容：请先写入它的文字。").arg(indicator));
    if (const auto leading = unit ? std::nullopt : servingRow(database, task))
        throw Error(
            tr("第%1项由第%2项的情况说明一并说明，办到哪一步以那一份为准，没有改动任何内容：请在第%2项"
               "里改。")
                .arg(indicator)
                .arg(leading->indicator));
    if ((report ? report->stage : ReportStage::Draft) == stage)
        return {};
    ChangeGroup step(database, author, tr("第%1项情况说明转到%2").arg(indicator).arg(stageLabel(stage)));
    step.set(Entity::Report, reportFor(database, step, task, unit).value(),
             {{QStringLiteral("stage"), stageWord(stage)}});
    return step.commit();
}

QString setServedRows(Database &database, const storage::Author &author, TaskId serving,
                      const QList<TaskId> &served)
{
    const auto indicator = storage::taskPlace(database, serving).indicator;
    const auto before = storage::servedTasks(database, serving);
    ChangeGroup step(database, author, tr("设置与第%1项合写的指标").arg(indicator));
    for (const auto task : before)
        if (!served.contains(task))
            step.retire(Entity::ReportServedRow, storage::servedEntry(database, task)->id);
    for (const auto task : served) {
        if (before.contains(task))
            continue;
        refuseUnlessServable(database, serving, task);
        storage::restoreOrInsert(step, database, Entity::ReportServedRow,
                                 storage::servedUuid(database, storage::reportUuid(database, serving), task),
                                 {{QStringLiteral("report_id"), reportFor(database, step, serving).value()},
                                  {QStringLiteral("task_id"), task.value()}});
    }
    return step.commit();
}

QString releaseRow(Database &database, const storage::Author &author, TaskId served)
{
    const auto entry = storage::servedEntry(database, served);
    if (!entry)
        return {};
    ChangeGroup step(database, author,
                     tr("第%1项单独写情况说明").arg(storage::taskPlace(database, served).indicator));
    step.retire(Entity::ReportServedRow, entry->id);
    return step.commit();
}

void putFigure(Database &database, ChangeGroup &step, IndicatorId indicator, const FigureEntry &figure)
{
    constexpr int longest = 200;
    const auto value = oneLine(figure.value);
    const auto source = oneLine(figure.source);
    if (value.size() > longest || source.size() > longest)
        throw Error(tr("“%1”的数据太长（最多 %2 字），原来的没有改动：请只填数字，说明写在正文里。")
                        .arg(figure.threshold)
                        .arg(longest));
    if (value.isEmpty() && source.isEmpty()) {
        const auto entered = storage::figuresOf(database, indicator);
        if (std::none_of(entered.cbegin(), entered.cend(),
                         [&](const auto &each) { return each.beginsAt == figure.beginsAt; }))
            return;
    }
    const auto id = storage::restoreOrInsert(step, database, Entity::Figure,
                                             storage::figureUuid(database, indicator, figure.beginsAt),
                                             {{QStringLiteral("indicator_id"), indicator.value()},
                                              {QStringLiteral("begins_at"), figure.beginsAt},
                                              {QStringLiteral("threshold"), figure.threshold}});
    step.set(Entity::Figure, id, {{QStringLiteral("value"), value}, {QStringLiteral("source"), source}});
}

QString setFigure(Database &database, const storage::Author &author, IndicatorId indicator,
                  const FigureEntry &figure)
{
    // What was entered comes first: 填写主要数据“100%” alone would read as if that were it.
    const auto value = oneLine(figure.value);
    ChangeGroup step(database, author,
                     value.isEmpty() ? tr("清空主要数据（表中写“%1”）").arg(figure.threshold)
                                     : tr("填写主要数据“%1”（表中写“%2”）").arg(value, figure.threshold));
    putFigure(database, step, indicator, figure);
    return step.commit();
}

} // namespace taizhang::workflow
