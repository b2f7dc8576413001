#include "core/workflow/reports/report_export.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/report/layout/fonts.h"
#include "core/workflow/reports/all_reports.h"

#include <QDir>

#include <future>

namespace taizhang::cli {

namespace {

using workflow::ReportFormat;

std::optional<ReportFormat> formatOf(const Arguments &arguments)
{
    const auto word = arguments.value(QStringLiteral("format"));
    if (!word)
        return std::nullopt;
    if (const auto format = workflow::parseReportFormat(*word))
        return format;
    throw UsageError(tr("--format 应为 pdf、docx、html 或 txt，得到的是“%1”。").arg(*word));
}

void printPath(const QString &path)
{
    print(domain::shownName(QDir::toNativeSeparators(path)) + QLatin1Char('\n'));
}

int exportAll(const Arguments &arguments, const QString &folder)
{
    for (const auto *option : {"indicator", "row", "unit"})
        if (arguments.has(QLatin1String(option)))
            throw UsageError(tr("--all 是每一项都导出，不能再给 --%1。").arg(QLatin1String(option)));
    const auto format = formatOf(arguments).value_or(ReportFormat::Pdf);
    // Looking through the fonts of the system takes as long as opening the ledger. Waited for whatever
    // becomes of that: it needs the application.
    std::future<void> fonts;
    if (format == ReportFormat::Pdf)
        fonts = std::async(std::launch::async, [] { report::FontSet::installed(); });
    const auto session = openForReading(arguments);
    const auto written = workflow::exportAllReports(*session, folder, format);
    for (const auto &file : written.files)
        printPath(file);
    return sayAtEnd(written.left, written.remarks);
}

} // namespace

int runReportExport(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(false)
                                  << Option{QStringLiteral("out"), QStringLiteral("F.pdf|docx|html|txt")}
                                  << Option{QStringLiteral("unit"), QStringLiteral("U")}
                                  << Option{QStringLiteral("all"), {}}
                                  << Option{QStringLiteral("format"), QStringLiteral("pdf|docx|html|txt")},
                              1, 1);
    if (arguments.has(QStringLiteral("all")))
        return exportAll(arguments, arguments.required(QStringLiteral("out")));
    const auto format = formatOf(arguments);
    const auto file =
        format ? arguments.required(QStringLiteral("out"))
               : arguments.outFile({QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("html"),
                                    QStringLiteral("htm"), QStringLiteral("txt")});
    const auto session = openForReading(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    auto row = arguments.number(QStringLiteral("row"));
    if (row || sheet.tasks.size() == 1 || !sheet.applicable())
        row = selectedTask(sheet, arguments).ordinal;
    std::optional<domain::UnitId> unit;
    if (const auto name = arguments.value(QStringLiteral("unit")))
        unit = unitNamed(readDirectory(*session), *name, Retired::Shown).id;
    for (const auto &remark : workflow::exportReport(*session, sheet.number, row, file, format, unit))
        complain(remark);
    printPath(QFileInfo(file).absoluteFilePath());
    return 0;
}

} // namespace taizhang::cli
