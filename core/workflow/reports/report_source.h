#pragma once

#include "core/report/layout/page_profile.h"
#include "core/workflow/reports/report_export.h"

#include <QFuture>

#include <functional>

namespace taizhang::workflow {

/// All that a 情况说明 is made from, read at one moment.
struct ReportSource
{
    report::ReportInput input;
    std::optional<StandingReport> standing;
    int standingRow = 0;
    qsizetype rows = 0;
    bool isSignedAlike = true;
    std::optional<int> row; ///< asked for
    int indicator = 0;      ///< asked for
    QString unit = {};      ///< whose own it is; empty: the bureau's
    QString unitUuid = {};
    QStringList unknownNumbers = {}; ///< typed out in its texts, and nothing bears them
    QStringList returned = {};       ///< numbers of the pieces it lists whose task was 退回
    QString workspace;
    report::PageProfile profile;

    QString title() const; ///< 第20项情况说明
    /// It knows where its answers belong, so that an edited file of it can come back.
    report::Document document() const;
    QString suggestedName(ReportFormat format) const;
    /// What is to be looked at before it goes out, one sentence each.
    QStringList remarks(const report::Document &document) const;
    /// Throws domain::Error when a file stands for one of several rows.
    void refuseUnlessWhole() const;

private:
    bool isOneOfSeveral() const { return row && input.rowsOfIndicator > 1; }
};

/// Reads it on the storage thread. result() throws domain::Error when there is none.
QFuture<ReportSource> readReportSource(WorkspaceSession &session, int indicator, std::optional<int> row,
                                       std::optional<domain::UnitId> unit = {});

/// The reports of an indicator as they are given out each (reportRows()), and why one of them is not there,
/// one sentence each.
struct ReportSources
{
    QList<ReportSource> sources;
    QStringList left;
    QStringList without; ///< where there is no work, or the report of another indicator answers
};
QFuture<ReportSources> readReportSources(WorkspaceSession &session, int indicator);

/// What writeReportPdf() writes.
QByteArray reportPdfBytes(const ReportPages &pages);

/// reportPages() and reportFile() of what was read already.
ReportPages reportPages(const ReportSource &source,
                        const std::function<report::LaidOutReport(const report::Document &)> &layOut);
ReportFile reportFile(const ReportSource &source, ReportFormat format);

} // namespace taizhang::workflow
