#include "core/workflow/reports/report_source.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/domain/reports/typed_citations.h"
#include "core/evidence/object_look.h"
#include "core/storage/database/read_moment.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/reports/page_profiles.h"
#include "core/workflow/reports/returned_pieces.h"
#include "core/workflow/reports/typed_citations.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

StandingReport standingReport(const evidence::ObjectStore &objects, Database &database,
                              domain::EvidenceId evidence)
{
    const auto file = storage::presentFile(database, evidence);
    if (!file)
        throw Error(
            tr("代替情况说明的文件没有登记内容，录入的文字不受影响：请重新放入文件，或改用录入文字。"));
    if (evidence::lookAt(objects, file->sha256) == evidence::ObjectCondition::Altered)
        throw Error(tr("代替情况说明的文件“%1”在台账里被换成了指向别处的链接，没有读取，其余不受影响："
                       "请先检查台账，再从备份恢复这个文件。")
                        .arg(domain::shownName(file->originalName)));
    return {objects.pathOf(file->sha256), file->originalName, file->mediaType};
}

ReportSource blankSource(Database &database, int indicator)
{
    ReportSource read;
    read.indicator = indicator;
    read.workspace = storage::workspaceUuid(database);
    read.profile = profileInUse(database);
    return read;
}

QStringList textsOf(const report::ReportInput &input)
{
    QStringList texts;
    for (const auto &row : input.rows) {
        texts << row.freeText;
        for (const auto &point : row.points)
            texts << point.text;
    }
    return texts;
}

QStringList returnedOf(Database &database, const report::ReportInput &input)
{
    QList<int> indicators{input.indicatorNumber};
    for (const auto &further : input.further)
        indicators << further.number;
    auto returned = returnedPieces(database, indicators);
    returned.removeIf([&](const QString &number) {
        return std::none_of(input.evidence.cbegin(), input.evidence.cend(),
                            [&](const auto &piece) { return piece.number == number; });
    });
    return returned;
}

ReportSource sourceOf(Database &database, const evidence::ObjectStore &objects, int indicator,
                      const PrintedRows &printed)
{
    auto read = blankSource(database, indicator);
    read.input = reportInput(database, printed, QDate::currentDate());
    read.unknownNumbers = unknownNumbers(database, textsOf(read.input));
    read.returned = returnedOf(database, read.input);
    read.rows = printed.rows.size();
    read.isSignedAlike = signedAlike(printed.rows);
    read.row = printed.row;
    for (const auto &task : printed.rows)
        if (task.standingEvidence && !read.standing) {
            read.standing = standingReport(objects, database, *task.standingEvidence);
            read.standingRow = task.ordinal;
        }
    return read;
}

ReportSource sourceOfUnit(Database &database, int indicator, std::optional<int> row, domain::UnitId unit)
{
    auto read = blankSource(database, indicator);
    read.input = reportInput(database, indicator, row, QDate::currentDate(), unit);
    read.unknownNumbers = unknownNumbers(database, textsOf(read.input));
    read.returned = returnedOf(database, read.input);
    read.row = row;
    read.unit = read.input.agency;
    for (const auto &each : storage::units(database))
        if (each.id == unit)
            read.unitUuid = each.uuid;
    return read;
}

/// That the report of another row answers this one; empty where it has its own.
QString servedWords(const storage::IndicatorSheet &sheet, int row)
{
    const auto by = sheet.tasks.at(row - 1).servedBy;
    if (!by)
        return {};
    return sheet.tasks.size() > 1
               ? tr("第%1项第%2行的情况说明在第%3项里，没有另外导出。")
                     .arg(sheet.number)
                     .arg(row)
                     .arg(by->indicator)
               : tr("第%1项的情况说明在第%2项里，没有另外导出。").arg(sheet.number).arg(by->indicator);
}

} // namespace

QString ReportSource::title() const
{
    const auto own = isOneOfSeveral() ? tr("第%1项第%2行情况说明").arg(indicator).arg(*row)
                                      : tr("第%1项情况说明").arg(indicator);
    return unit + own;
}

report::Document ReportSource::document() const
{
    auto made = report::buildReport(input);
    const auto own = std::count_if(input.rows.cbegin(), input.rows.cend(),
                                   [](const auto &each) { return each.further == 0; });
    made.origin = report::Origin{workspace, input.indicatorNumber, own == 1 ? input.rows.first().ordinal : 0,
                                 unitUuid, input.citations};
    return made;
}

QString ReportSource::suggestedName(ReportFormat format) const
{
    return domain::legalFileName(
        QStringLiteral("%1%2 %3.%4")
            .arg(input.indicatorNumber, 3, 10, QLatin1Char('0'))
            .arg(isOneOfSeveral() ? QStringLiteral(".%1").arg(*row) : QString(),
                 unit + (input.shortName.isEmpty() ? tr("情况说明") : tr("%1情况说明").arg(input.shortName)),
                 reportEnding(format)));
}

QStringList ReportSource::remarks(const report::Document &document) const
{
    QStringList said;
    if (!isSignedAlike)
        said << tr("各行的落款不一样，合印的一份用“%1”落款，日期为%2。")
                    .arg(input.agency, domain::dateText(input.date));
    if (const auto owed = report::unfilledCount(document); owed > 0)
        said << tr("还有 %1 处未写，文中标为（待填写）。").arg(owed);
    if (const auto fields = report::openFields(document); fields > 0)
        said << tr("还有 %1 处提纲里的空格【】没有填，请核对。").arg(fields);
    if (const auto lost = report::lostCitations(document); lost > 0)
        said << tr("引用的附件有 %1 "
                   "处已经移出或不再是一段，文中标为〔附件已移出〕、〔原为一段，中间的请核对〕，请核对。")
                    .arg(lost);
    if (const auto words = domain::unknownNumbersWords(unknownNumbers); !words.isEmpty())
        said << words;
    if (const auto words = returnedPiecesWords(returned); !words.isEmpty())
        said << words;
    return said;
}

void ReportSource::refuseUnlessWhole() const
{
    if (standing && rows > 1)
        throw Error(
            tr("第%1项第%2行以文件“%3”为准，不能和其他行排成一份，没有改动任何内容：请一行一行地预览、导出。")
                .arg(indicator)
                .arg(standingRow)
                .arg(standing->name));
}

QFuture<ReportSource> readReportSource(WorkspaceSession &session, int indicator, std::optional<int> row,
                                       std::optional<domain::UnitId> unit)
{
    return session.read([&objects = session.objects(), indicator, row, unit](Database &database) {
        return unit ? sourceOfUnit(database, indicator, row, *unit)
                    : sourceOf(database, objects, indicator, printedRows(database, indicator, row));
    });
}

QFuture<ReportSources> readReportSources(WorkspaceSession &session, int indicator)
{
    return session.read([&objects = session.objects(), indicator](Database &database) {
        const storage::ReadMoment moment(database);
        ReportSources read;
        const auto sheet = storage::indicatorSheet(database, indicator);
        if (!sheet)
            return read;
        if (!sheet->applicable()) {
            read.without << tr("第%1项不适用（%2），没有导出。").arg(sheet->number).arg(sheet->note);
            return read;
        }
        for (const auto &row : reportRows(database, *sheet)) {
            if (const auto words = row ? servedWords(*sheet, *row) : QString(); !words.isEmpty()) {
                read.without << words;
                continue;
            }
            try {
                read.sources << sourceOf(database, objects, indicator, printedRows(database, *sheet, row));
            } catch (const Error &error) {
                read.left << error.sentence();
            }
        }
        return read;
    });
}

} // namespace taizhang::workflow
