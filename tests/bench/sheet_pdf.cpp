// A sheet of 109 tasks by 60 units to pages and to PDF: median in milliseconds over N runs.
//
//     taizhang_bench_sheet_pdf [RUNS] [OUT.pdf]

#include "core/report/sheets/marks.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/report/writers/pdf_writer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace taizhang::report;

namespace {

TableSheet sampleSheet()
{
    constexpr int tasks = 109, units = 60;
    TableSheet sheet;
    sheet.title = QStringLiteral("任务完成情况总表（示例）");
    sheet.columns = {SheetColumn{QStringLiteral("序号"), {}, 2},
                     SheetColumn{QStringLiteral("指标"), {}, 14, 1, CellAlignment::Left}};
    sheet.frozenColumns = 2;
    for (int i = 1; i <= units; ++i)
        sheet.columns.append(
            SheetColumn{QStringLiteral("某某%1局").arg(i), {}, 1.1, 0, CellAlignment::Centre, true});
    for (int i = 1; i <= tasks; ++i) {
        auto row = rowOf({QString::number(i), QStringLiteral("行政规范性文件合法性审核第%1项").arg(i)});
        for (int unit = 0; unit < units; ++unit)
            row.cells.append({markText(MarkShape((i * 7 + unit * 3) % 5)), 1, {}});
        sheet.rows.append(row);
    }
    return sheet;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    const int runs = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 20;
    const QTemporaryDir folder;
    const auto file = arguments.size() > 2 ? arguments[2] : folder.filePath(QStringLiteral("sheet.pdf"));
    const auto fonts = FontSet::installed();
    const auto sheet = sampleSheet();
    std::vector<double> layout, pdf;
    QElapsedTimer timer;
    qsizetype pages = 0;
    for (int run = 0; run < runs; ++run) {
        timer.start();
        const auto report = layOutTable(sheet, fonts);
        layout.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        writePdf(report, file);
        pdf.push_back(double(timer.nsecsElapsed()) / 1e6);
        pages = report.pages.size();
    }
    QTextStream(stdout) << pages << " pages, layout " << median(layout) << " ms, PDF " << median(pdf)
                        << " ms\n";
    return 0;
}
