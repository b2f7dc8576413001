#pragma once

#include "core/platform/temporary_folder.h"
#include "core/report/layout/laid_out_report.h"
#include "core/workflow/reports/report_input.h"
#include "core/workflow/workspace/workspace_session.h"

#include <memory>
#include <optional>
#include <variant>

namespace taizhang::workflow {

/// The finished file or the scan of the sealed copy that stands for a report, in the store; or a PDF that was
/// joined of such a file and pages of our own, which lies in `scratch`.
struct StandingReport
{
    QString path;
    QString name;
    QString mediaType;
    std::shared_ptr<const platform::TemporaryFolder> scratch = {};
    bool isPdf() const { return mediaType == QLatin1String("application/pdf"); }
};

/// A 情况说明 or another print ready for screen and paper: pages of its own, or the PDF or picture that
/// stands for it.
struct ReportPages
{
    QString title;         ///< 第20项情况说明
    QString suggestedName; ///< for a file, without folder
    std::variant<report::LaidOutReport, StandingReport> content;
    QStringList remarks; ///< one sentence each: substituted typefaces, points still to be written
};

/// Blocks; call it off the window's thread. Throws domain::Error: nothing there; a Word file stands for it of
/// which LibreOffice makes no pages here; the standing file is lost. Where a file stands for one of several
/// rows they come one after another, each as it is printed by itself. With `unit` it is that unit's own
/// 情况说明.
ReportPages reportPages(WorkspaceSession &session, int indicator, std::optional<int> row,
                        std::optional<domain::UnitId> unit = {});

/// What was laid out elsewhere, such as a table, to be shown, printed and written like a report.
ReportPages laidOutPages(const QString &title, const QString &suggestedName, report::LaidOutReport pages);

/// Writes it whole or not at all, a standing PDF byte by byte, a standing picture on a sheet of A4.
void writeReportPdf(const ReportPages &pages, const QString &file);

/// What a 情况说明 can be given out as.
enum class ReportFormat { Pdf, Docx, Html, Text };
/// pdf, docx, html, txt: the ending of a file.
QString reportEnding(ReportFormat format);
/// Of the word pdf, docx, html or txt, whatever its case.
std::optional<ReportFormat> parseReportFormat(const QString &word);
/// By the ending of a file, whatever its case; PDF for any other.
ReportFormat reportFormatOf(const QString &file);

/// A 情况说明 as the bytes of a file that is no PDF.
struct ReportFile
{
    QString title;
    QString suggestedName; ///< without folder
    QByteArray bytes;
    QStringList remarks; ///< one sentence each: points still to be written
};
/// Blocks; call it off the window's thread. Throws domain::Error as reportPages() does, and when a finished
/// file of another kind stands for the report: one of the kind asked for is given byte by byte.
ReportFile reportFile(WorkspaceSession &session, int indicator, std::optional<int> row, ReportFormat format,
                      std::optional<domain::UnitId> unit = {});
void writeReportFile(const ReportFile &report, const QString &file);

/// In the format that is given, or by the ending of `file`; returns the remarks.
QStringList exportReport(WorkspaceSession &session, int indicator, std::optional<int> row,
                         const QString &file, std::optional<ReportFormat> format = std::nullopt,
                         std::optional<domain::UnitId> unit = {});

} // namespace taizhang::workflow
