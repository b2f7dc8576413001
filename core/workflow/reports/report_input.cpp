#include "core/workflow/reports/report_input.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/reports/report_marks.h"
#include "core/domain/table/thresholds.h"
#include "core/domain/table/unit_names.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using domain::Error;
using domain::UnitId;
using report::ReportInput;
using storage::Database;
using storage::IndicatorSheet;
using storage::TaskSheet;

namespace {

IndicatorSheet sheetOf(Database &database, int indicator)
{
    auto sheet = storage::indicatorSheet(database, indicator);
    if (!sheet)
        throw Error(tr("没有第%1项指标，没有生成情况说明：请核对序号。").arg(indicator));
    return *std::move(sheet);
}

report::ReportRow reportRow(int ordinal, const QString &leadText, const QList<storage::PointSheet> &points,
                            const QString &freeText)
{
    report::ReportRow row;
    row.ordinal = ordinal;
    for (const auto &unit : domain::parseUnitCell(leadText))
        row.leadUnits << unit.name;
    for (const auto &point : points)
        row.points << report::PointAnswer{point.point.mark, point.point.text, point.text};
    row.freeText = freeText;
    return row;
}

report::Attachment attachmentOf(const storage::FiledEvidence &piece)
{
    return {piece.number, domain::titleOrName(piece)};
}

void addFurther(Database &database, const storage::ServedRow &served, ReportInput &input)
{
    auto row = reportRow(served.place.row, served.leadText, served.points, served.freeText);
    row.further = served.place.indicator;
    input.rows << row;
    input.further << report::FurtherIndicator{served.place.indicator, served.indicatorText};
    for (const auto &piece : storage::filedEvidence(database, served.indicator))
        if (piece.row == served.place.row)
            input.evidence << attachmentOf(piece);
}

void addFigures(Database &database, const IndicatorSheet &sheet, ReportInput &input)
{
    const auto entered = storage::figuresOf(database, sheet.id);
    for (const auto &threshold : domain::thresholdsOf(sheet.text))
        for (const auto &figure : entered)
            if (figure.beginsAt == threshold.beginsAt)
                input.figures << report::ReachedFigure{threshold.clause, figure.value, figure.source};
}

void addCitations(Database &database, ReportInput &input)
{
    QStringList texts;
    for (const auto &row : std::as_const(input.rows)) {
        texts << row.freeText;
        for (const auto &point : row.points)
            texts << point.text;
    }
    input.citations = citedNumbers(database, texts);
}

/// The bureau's texts replaced by the unit's; what the unit sent is its evidence, its name signs.
void putUnit(Database &database, QList<TaskSheet> &rows, UnitId unit, ReportInput &input)
{
    for (const auto &each : storage::units(database))
        if (each.id == unit)
            input.agency = each.name;
    putUnitTexts(database, rows, unit);
}

PrintedRows wantedRows(IndicatorSheet sheet, std::optional<int> row)
{
    if (!sheet.applicable())
        throw Error(tr("第%1项不适用（%2），没有情况说明可以生成。").arg(sheet.number).arg(sheet.note));
    if (row && (*row < 1 || *row > sheet.tasks.size()))
        throw Error(tr("第%1项没有第%2行，没有生成情况说明：这一项共有 %3 行，请核对行号。")
                        .arg(sheet.number)
                        .arg(*row)
                        .arg(sheet.tasks.size()));
    const auto rows = row ? QList<TaskSheet>{sheet.tasks.at(*row - 1)} : sheet.tasks;
    return {std::move(sheet), row, rows};
}

} // namespace

QHash<QString, QString> citedNumbers(Database &database, const QStringList &texts)
{
    QStringList cited;
    for (const auto &text : texts)
        for (const auto &mark : domain::reportMarksIn(text))
            if (mark.kind == domain::ReportMark::Kind::Citation)
                cited << mark.value;
    return storage::numbersByUuid(database, cited);
}

void putUnitTexts(Database &database, QList<TaskSheet> &rows, UnitId unit)
{
    for (auto &row : rows) {
        row.freeText.clear();
        row.agency.clear();
        row.signedOn.clear();
        row.serves.clear();
        for (auto &point : row.points)
            point.text.clear();
        for (const auto &text : storage::unitTexts(database, row.id)) {
            if (text.unit != unit)
                continue;
            if (!text.point)
                row.freeText = text.text;
            for (auto &point : row.points)
                if (point.id == text.point)
                    point.text = text.text;
        }
    }
}

PrintedRows printedRows(Database &database, int indicator, std::optional<int> row)
{
    return printedRows(database, sheetOf(database, indicator), row);
}

PrintedRows printedRows(Database &database, const IndicatorSheet &sheet, std::optional<int> row)
{
    auto wanted = wantedRows(sheet, row);
    // Among the rows of its own indicator such a row is printed as its own.
    if (wanted.rows.size() == 1)
        if (const auto by = wanted.rows.first().servedBy)
            return wantedRows(sheetOf(database, by->indicator), by->row);
    return wanted;
}

ReportInput reportInput(Database &database, int indicator, std::optional<int> row, QDate today,
                        std::optional<UnitId> unit)
{
    return reportInput(database,
                       unit ? wantedRows(sheetOf(database, indicator), row)
                            : printedRows(database, indicator, row),
                       today, unit);
}

ReportInput reportInput(Database &database, const PrintedRows &printed, QDate today,
                        std::optional<UnitId> unit)
{
    const auto &sheet = printed.sheet;
    const auto &wanted = printed.row;
    auto rows = printed.rows;
    ReportInput input;
    input.indicatorNumber = sheet.number;
    input.indicatorText = sheet.text;
    input.shortName = sheet.shortName;
    input.rowsOfIndicator = static_cast<int>(sheet.tasks.size());
    input.agency = storage::workspaceAgency(database);
    input.date = today;
    if (unit)
        putUnit(database, rows, *unit, input);
    for (const auto &task : std::as_const(rows))
        input.rows << reportRow(task.ordinal, task.leadText, task.points, task.freeText);
    if (unit) {
        storage::SetFilter filter;
        filter.indicator = sheet.number;
        filter.unit = unit;
        for (const auto &piece : storage::evidenceSet(database, filter))
            if (!wanted || piece.row == *wanted)
                input.evidence << report::Attachment{piece.number, domain::titleOrName(piece)};
    } else {
        for (const auto &piece : storage::filedEvidence(database, sheet.id))
            if (!wanted || piece.row == *wanted)
                input.evidence << attachmentOf(piece);
        if (!wanted || *wanted == 1)
            addFigures(database, sheet, input);
    }
    for (const auto &task : std::as_const(rows))
        for (const auto &served : task.serves)
            addFurther(database, served, input);
    addCitations(database, input);
    // Rows that are signed alike sign the whole so; else it is the bureau's, as of today
    // (ReportPages::remarks).
    if (signedAlike(rows)) {
        if (!rows.first().agency.isEmpty())
            input.agency = rows.first().agency;
        if (const auto date = domain::storedDate(rows.first().signedOn))
            input.date = *date;
    }
    return input;
}

bool hasStandingFile(const QList<TaskSheet> &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(),
                       [](const TaskSheet &row) { return row.standingEvidence.has_value(); });
}

bool signedAlike(const QList<TaskSheet> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](const TaskSheet &row) {
        return row.agency == rows.first().agency && row.signedOn == rows.first().signedOn;
    });
}

} // namespace taizhang::workflow
