// One 情况说明 to PDF: median and spread in milliseconds over N runs. The reference (LibreOffice converting a
// DOCX like it) is measured beside it when soffice is installed.
//
//     taizhang_bench_report_pdf [RUNS] [OUT.pdf] [PAGES]

#include "core/report/layout/page_layout.h"
#include "core/report/text/report_content.h"
#include "core/report/writers/pdf_writer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace taizhang::report;

namespace {

ReportInput sampleInput(int paragraphs)
{
    ReportInput input;
    input.indicatorNumber = 20;
    input.indicatorText =
        QStringLiteral("行政规范性文件合法性审核率达到100%，合法性审核时间一般不少于5个工作日，"
                       "最长不超过15个工作日。");
    input.agency = QStringLiteral("沙坡头区司法局");
    input.date = QDate(2024, 3, 1);
    // The same text as the DOCX that bench.py has LibreOffice convert, and headings, evidence and signature.
    const auto sentence =
        QStringLiteral("2022年以来，我局严格落实行政规范性文件合法性审核制度，审核时间不少于5个工作日。");
    const auto answer = (sentence.repeated(4) + u'\n').repeated(paragraphs);
    input.rows = {ReportRow{1,
                            {},
                            {{QStringLiteral("1."), QStringLiteral("审核工作总体情况；"), answer},
                             {QStringLiteral("2."), QStringLiteral("审核结果运用情况。"), sentence}},
                            {}}};
    for (int i = 1; i <= 4; ++i)
        input.evidence.append({QStringLiteral("020-1-%1").arg(i, 2, 10, QLatin1Char('0')),
                               QStringLiteral("合法性审核意见书（示例）")});
    return input;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    const int runs = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 50;
    const QTemporaryDir folder;
    const auto file = arguments.size() > 2 ? arguments[2] : folder.filePath(QStringLiteral("bench.pdf"));
    const int paragraphs = arguments.size() > 3 ? std::max(1, arguments[3].toInt()) : 11;

    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const auto fonts = FontSet::installed();
    out << "fonts found once: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    const auto input = sampleInput(paragraphs);
    std::vector<double> times;
    qsizetype pageCount = 0;
    for (int run = 0; run < runs; ++run) {
        timer.restart();
        const auto report = layOut(buildReport(input), fonts);
        writePdf(report, file);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        pageCount = report.pages.size();
    }
    out << "first run: " << times.front() << " ms\n";
    std::sort(times.begin(), times.end());
    out << pageCount << " pages, " << runs << " runs, from " << times.front() << " to " << times.back()
        << " ms, median in seconds: " << times[times.size() / 2] / 1e3 << '\n';
    return 0;
}
