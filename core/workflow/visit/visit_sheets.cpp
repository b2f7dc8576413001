#include "core/workflow/visit/visit_sheets.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/report/sheets/sheet_workbook.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;

namespace {

constexpr double typeStep = 0.5; // pt

report::LaidOutReport laidOut(const VisitSheet &sheet)
{
    const auto fonts = report::FontSet::installed();
    auto paper = sheet.paper;
    auto pages = report::layOutTable(sheet.table, fonts, paper);
    while (sheet.onOnePage && pages.pages.size() > 1 && paper.largestText - typeStep >= paper.smallestText) {
        paper.largestText -= typeStep;
        pages = report::layOutTable(sheet.table, fonts, paper);
    }
    return pages;
}

} // namespace

ReportPages visitPages(const VisitSheet &sheet)
{
    return laidOutPages(sheet.table.title, domain::legalFileName(sheet.name + QStringLiteral(".pdf")),
                        laidOut(sheet));
}

QStringList writeVisitSheet(const VisitSheet &sheet, const QString &file)
{
    const auto ending = QFileInfo(file).suffix().toLower();
    if (ending != QStringLiteral("pdf") && ending != QStringLiteral("xlsx"))
        throw Error(tr("%1只能存为 pdf 或 xlsx，没有写出任何文件：请改“%2”的扩展名。")
                        .arg(sheet.table.title, domain::shownName(file)));
    refuseUnlessWritableTo(file);
    if (ending == QStringLiteral("xlsx")) {
        const bool isA3 = sheet.paper.paperWidth > 300;
        formats::writeWorkbook(
            report::workbookOf(sheet.table, isA3 ? formats::SheetPaper::A3 : formats::SheetPaper::A4,
                               sheet.paper.paperWidth > sheet.paper.paperHeight, sheet.numberColumns),
            file);
        return {};
    }
    const auto pages = visitPages(sheet);
    writeReportPdf(pages, file);
    return pages.remarks;
}

} // namespace taizhang::workflow
