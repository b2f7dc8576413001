#pragma once

#include "core/report/laid_out_report.h"
#include "core/report/report_content.h"
#include "core/workflow/workspace_session.h"

#include <QDate>

#include <optional>
#include <variant>

namespace taizhang::workflow {

/// What the 情况说明 of a row, or without `row` of the whole indicator, is made from. `today` dates it unless
/// the row's report has a date of its own. Throws domain::Error when the indicator or the row is not there or
/// has no work.
report::ReportInput reportInput(storage::Database &database, int indicator, std::optional<int> row,
                                QDate today);

/// The finished file or the scan of the sealed copy that stands for a report, in the store.
struct StandingReport
{
    QString path;
    QString name;
    QString mediaType;
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

/// Blocks; call it off the window's thread. Throws domain::Error: nothing there; a Word file stands for it,
/// which only its own program prints; the standing file is lost; in an indicator of several rows one is
/// answered by a file, so that the rows have to be printed one by one.
ReportPages reportPages(WorkspaceSession &session, int indicator, std::optional<int> row);

/// What was laid out elsewhere, such as a table, to be shown, printed and written like a report.
ReportPages laidOutPages(const QString &title, const QString &suggestedName, report::LaidOutReport pages);

/// Writes it whole or not at all, a standing PDF byte by byte, a standing picture on a sheet of A4.
void writeReportPdf(const ReportPages &pages, const QString &file);

/// Both in one; returns the remarks.
QStringList exportReportPdf(WorkspaceSession &session, int indicator, std::optional<int> row,
                            const QString &file);

} // namespace taizhang::workflow
