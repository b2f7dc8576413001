#include "core/workflow/paper/set_index_export.h"

#include "core/domain/evidence/evidence_kind.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/piece_title.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/report/booklet/booklet_sheets.h"
#include "core/report/layout/joined_pages.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/report/text/report_content.h"
#include "core/storage/evidence/own_date.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/sent_set.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/reports/report_input.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

namespace taizhang::workflow {

namespace {

QString kindOnPaper(const storage::SetPiece &piece)
{
    const auto kind = domain::parseEvidenceKindWord(piece.kind);
    return kind ? domain::evidenceKindOnPaper(*kind) : QString();
}

report::SetIndexPiece indexed(const storage::SetPiece &piece, const QString &agency, const SentPlaces &places)
{
    report::SetIndexPiece line{piece.number,
                               kindOnPaper(piece),
                               piece.documentNumber,
                               senderText(piece, agency),
                               piece.period.isEmpty() ? QString() : piece.period + QStringLiteral("年"),
                               report::oneLine(domain::titleOrName(piece)),
                               piece.ownDate,
                               keepingText(keepingOf(piece)),
                               whereText(piece),
                               piece.address.isEmpty() ? report::oneLine(piece.note) : piece.address};
    line.page = places.page(piece.filing);
    line.supplement = places.remark(piece.filing);
    return line;
}

/// Those of an indicator that are written or stand as a file, with the date that is printed or the file's
/// own.
class IndexedReports
{
public:
    explicit IndexedReports(storage::Database &database)
        : m_database(database), m_places(reportPlaces(database))
    {
    }

    QList<report::SetIndexReport> of(int indicator) const
    {
        const auto sheet = *storage::indicatorSheet(m_database, indicator);
        QList<report::SetIndexReport> reports;
        if (!sheet.applicable())
            return reports;
        for (const auto &[row, written, standing] : setReports(m_database, sheet)) {
            if (!written)
                continue;
            report::SetIndexReport report{standing ? standingTitle(sheet, *row, standing->kind)
                                                   : listedTitle(sheet, row.value_or(0)),
                                          standing ? storage::ownDateOf(m_database, standing->evidence)
                                                   : dateOf(sheet.tasks.at(row.value_or(1) - 1)),
                                          {},
                                          {}};
            if (!standing && (!row || sheet.tasks.size() == 1)) // as it is printed, with all that it answers
                report.title = report::oneLine(
                    report::buildReport(reportInput(m_database, indicator, row, QDate::currentDate())).title);
            if (const auto place = reportPlace(m_places, {indicator, row.value_or(0)}))
                (place->supplement > 0 ? report.supplement : report.page) =
                    place->supplement > 0 ? placeWords(*place) : QString::number(place->page);
            reports << report;
        }
        return reports;
    }

private:
    /// As it is printed: the day of printing, unless it has one of its own.
    static QString dateOf(const storage::TaskSheet &task)
    {
        return task.signedOn.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : task.signedOn;
    }

    storage::Database &m_database;
    const QMap<storage::RowNumber, storage::BoundPlace> m_places;
};

/// In the order in which they are bound.
QList<report::TableSheet> tablesOf(const QList<report::SetIndexIndicator> &indicators)
{
    return {report::masterIndex(indicators), report::volumeIndexes(indicators),
            report::setEvidenceList(indicators)};
}

} // namespace

QList<report::SetIndexIndicator> setIndex(storage::Database &database,
                                          const std::function<bool(const storage::SetPiece &)> &isWanted)
{
    QHash<int, QString> sections;
    for (const auto &section : storage::sectionLines(database))
        sections.insert(section.ordinal, report::oneLine(section.mark + section.title));
    QHash<int, QList<report::SetIndexPiece>> pieces;
    const SentPlaces places(database);
    const auto sent = sentSet(database);
    const auto agency = storage::workspaceAgency(database);
    const IndexedReports reports(database);
    for (const auto &piece : storage::evidenceSet(database))
        if (!isWanted || isWanted(piece))
            pieces[piece.indicator] << indexed(piece, agency, places);
    QList<report::SetIndexIndicator> indicators;
    for (const auto &line : storage::indicatorLines(database)) {
        report::SetIndexIndicator indicator;
        indicator.section = sections.value(line.section);
        indicator.number = line.number;
        indicator.name = report::indicatorName(line.shortName, line.text);
        indicator.reports = reports.of(line.number);
        indicator.agency = agency;
        indicator.pieces = pieces.value(line.number);
        if (const auto page = sent ? sent->record.sheets.value(line.number) : 0; page > 0)
            indicator.page = QString::number(page);
        indicators << indicator;
    }
    return indicators;
}

ReportPages setIndexPages(const QList<report::SetIndexIndicator> &indicators)
{
    const auto fonts = report::FontSet::installed();
    QList<report::LaidOutReport> tables;
    for (const auto &table : tablesOf(indicators)) {
        tables << report::layOutTable(table, fonts, report::SheetProfile::a4Landscape());
        if (auto &marks = tables.last().bookmarks; marks.isEmpty()) // a list without groups
            marks << report::LaidOutBookmark{0, table.title, 0, 0};
    }
    auto pages = report::joinedPages(tables);
    pages.title = QStringLiteral("总目录、卷内目录和佐证材料清单");
    return laidOutPages(tr("总目录、卷内目录和佐证材料清单"), tr("目录和清单.pdf"), std::move(pages));
}

QStringList writeSetIndex(const QList<report::SetIndexIndicator> &indicators, const QString &file)
{
    refuseUnlessWritableTo(file);
    if (!file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        const auto pages = setIndexPages(indicators);
        writeReportPdf(pages, file);
        return pages.remarks;
    }
    formats::Workbook book;
    for (const auto &table : tablesOf(indicators))
        book.sheets << report::workbookSheet(table);
    formats::writeWorkbook(book, file);
    return {};
}

} // namespace taizhang::workflow
