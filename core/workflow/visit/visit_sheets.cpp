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
#include <QtMath>

namespace taizhang::workflow {

using domain::Error;

namespace {

constexpr double typeStep = 0.5; // pt

struct Fitted
{
    report::LaidOutReport pages;
    QStringList remarks;
};

/// On as few pages as can be, in the largest type that does with them.
Fitted fitted(const VisitSheet &sheet)
{
    const auto fonts = report::FontSet::installed();
    const auto laidOut = [&](const DenserSheet &one, double size) {
        auto paper = one.paper;
        paper.largestText = size;
        return report::layOutTable(one.table, fonts, paper);
    };
    const DenserSheet usual{sheet.table, sheet.paper, {}};
    const auto *best = &usual;
    auto pages = laidOut(usual, usual.paper.smallestText);
    if (pages.pages.size() > 1 && sheet.denser) {
        auto denser = laidOut(*sheet.denser, sheet.denser->paper.smallestText);
        if (denser.pages.size() < pages.pages.size()) {
            best = &*sheet.denser;
            pages = std::move(denser);
        }
    }
    QStringList remarks;
    if (!best->said.isEmpty())
        remarks << best->said;
    if (const auto count = pages.pages.size(); count > 1)
        remarks << tr("%1排不下一页，印成 %2 页。").arg(sheet.table.title).arg(count);
    const auto steps = qCeil((best->paper.largestText - best->paper.smallestText) / typeStep);
    for (int step = 0; step < steps; ++step) {
        const auto size = best->paper.largestText - step * typeStep;
        if (auto larger = laidOut(*best, size); larger.pages.size() <= pages.pages.size())
            return {std::move(larger), remarks};
    }
    return {std::move(pages), remarks};
}

} // namespace

ReportPages visitPages(const VisitSheet &sheet)
{
    auto set = sheet.onOnePage
                   ? fitted(sheet)
                   : Fitted{report::layOutTable(sheet.table, report::FontSet::installed(), sheet.paper), {}};
    auto pages = laidOutPages(sheet.table.title, domain::legalFileName(sheet.name + QStringLiteral(".pdf")),
                              std::move(set.pages));
    pages.remarks = sheet.remarks + set.remarks + pages.remarks;
    return pages;
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
        return sheet.remarks;
    }
    const auto pages = visitPages(sheet);
    writeReportPdf(pages, file);
    return pages.remarks;
}

} // namespace taizhang::workflow
