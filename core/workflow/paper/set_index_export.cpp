#include "core/workflow/paper/set_index_export.h"

#include "core/domain/evidence/keeping.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/report/booklet/booklet_sheets.h"
#include "core/report/layout/joined_pages.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

namespace taizhang::workflow {

namespace {

QString kindWord(const QString &kind)
{
    static const QHash<QString, QString> words{{QStringLiteral("file"), QStringLiteral("文件")},
                                               {QStringLiteral("url"), QStringLiteral("网址")},
                                               {QStringLiteral("note"), QStringLiteral("说明")},
                                               {QStringLiteral("scan"), QStringLiteral("扫描件")},
                                               {QStringLiteral("thing"), QStringLiteral("实物")}};
    return words.value(kind);
}

report::SetIndexPiece indexed(const storage::SetPiece &piece)
{
    return {piece.number,
            kindWord(piece.kind),
            piece.documentNumber,
            senderText(piece),
            piece.period.isEmpty() ? QString() : piece.period + QStringLiteral("年"),
            report::oneLine(piece.title.isEmpty() ? piece.name : piece.title),
            piece.ownDate,
            keepingText(keepingOf(piece)),
            whereText(piece),
            piece.address.isEmpty() ? report::oneLine(piece.note) : piece.address};
}

/// In the order in which they are bound.
QList<report::TableSheet> tablesOf(const QList<report::SetIndexIndicator> &indicators)
{
    return {report::masterIndex(indicators), report::volumeIndexes(indicators),
            report::evidenceList(indicators)};
}

} // namespace

QList<report::SetIndexIndicator> setIndex(storage::Database &database,
                                          const std::function<bool(const storage::SetPiece &)> &isWanted)
{
    QHash<int, QString> sections;
    for (const auto &section : storage::sectionLines(database))
        sections.insert(section.ordinal, report::oneLine(section.mark + section.title));
    QHash<int, QList<report::SetIndexPiece>> pieces;
    for (const auto &piece : storage::evidenceSet(database))
        if (!isWanted || isWanted(piece))
            pieces[piece.indicator] << indexed(piece);
    QSet<int> withWork;
    for (const auto &row : storage::rowWords(database))
        withWork << row.place.indicator;
    QList<report::SetIndexIndicator> indicators;
    const auto agency = storage::workspaceAgency(database);
    for (const auto &line : storage::indicatorLines(database)) {
        report::SetIndexIndicator indicator;
        indicator.section = sections.value(line.section);
        indicator.number = line.number;
        indicator.name = report::indicatorName(line.shortName, line.text);
        if (withWork.contains(line.number))
            indicator.reports << (line.shortName.isEmpty()
                                      ? QStringLiteral("第%1项指标情况说明").arg(line.number)
                                      : QStringLiteral("关于%1的情况说明").arg(line.shortName));
        indicator.agency = agency;
        indicator.pieces = pieces.value(line.number);
        indicators << indicator;
    }
    return indicators;
}

ReportPages setIndexPages(const QList<report::SetIndexIndicator> &indicators)
{
    const auto fonts = report::FontSet::installed();
    QList<report::LaidOutReport> tables;
    for (const auto &table : tablesOf(indicators))
        tables << report::layOutTable(table, fonts, report::SheetProfile::a4Landscape());
    auto pages = report::joinedPages(tables);
    pages.title = QStringLiteral("总目录、卷内目录和佐证材料清单");
    return laidOutPages(tr("总目录、卷内目录和佐证材料清单"), tr("目录和清单.pdf"), std::move(pages));
}

void writeSetIndex(const QList<report::SetIndexIndicator> &indicators, const QString &file)
{
    refuseUnlessWritableTo(file);
    if (!file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return writeReportPdf(setIndexPages(indicators), file);
    formats::Workbook book;
    for (const auto &table : tablesOf(indicators))
        book.sheets << report::workbookSheet(table);
    formats::writeWorkbook(book, file);
}

} // namespace taizhang::workflow
