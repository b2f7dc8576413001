#pragma once

#include "core/platform/progress.h"
#include "core/report/sheets/visit_sheets.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/visit/loans.h"
#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

/// A sheet that says less on less paper.
struct DenserSheet
{
    report::TableSheet table;
    report::SheetProfile paper;
    QString said; ///< what it leaves out, a sentence
};

/// A sheet for the day of the visit with the paper that it is made for.
struct VisitSheet
{
    report::TableSheet table;
    report::SheetProfile paper;
    /// Smaller type rather than a second page, as far as type can shrink, then the denser one; where that
    /// does not do either it is said.
    bool onOnePage = false;
    QList<qsizetype> numberColumns; ///< of the spreadsheet
    QString name;                   ///< of a file, without ending
    std::optional<DenserSheet> denser = {};
    QStringList remarks = {}; ///< what is to be looked at before it goes out, one sentence each
};

/// 一览表 of all indicators.
VisitSheet summaryOf(storage::Database &database, QDate today);
/// 证明表 of one. Throws domain::Error when there is no such indicator.
VisitSheet proofOf(storage::Database &database, int indicator, QDate today);
/// 补交清单: what units, or the bureau, still owe of these indicators (all when empty). Throws domain::Error
/// when nothing is owed.
VisitSheet handInOf(storage::Database &database, const QList<int> &indicators, QDate today);
/// 调卷单 of these loans, and 归还登记 of all.
VisitSheet loanSlipOf(storage::Database &database, const QList<storage::LoanId> &loans);
VisitSheet loanRegisterOf(storage::Database &database, QDate today);

/// The materials that ask for 当事人联系方式 (of 3, 7, 8, 11, 17) and the lines of their pieces that hold a
/// telephone number.
struct CallBackSource
{
    QList<report::CallBackLine> lines; ///< with the numbers in full
    QList<domain::FilingId> filings;   ///< of the pieces
    QString agency;
};
/// Reads the words of the files, the redacted copies left aside, by `reader` (the command line `taizhang`).
/// Blocks. Throws domain::Error when there is no such piece, domain::Cancelled.
CallBackSource readCallBackSource(WorkspaceSession &session, const QString &reader,
                                  const platform::Progress &progress);
/// 回访名单; the numbers are masked unless it is handed out by handOutCallBackList().
VisitSheet callBackOf(const CallBackSource &source, const std::optional<report::HandOut> &handOut,
                      QDate today);

/// For screen and printer. Slow; call it off the window's thread.
ReportPages visitPages(const VisitSheet &sheet);
/// Writes .pdf or .xlsx by the ending of the file, whole or not at all; returns the remarks. Throws
/// domain::Error, for another ending, too.
QStringList writeVisitSheet(const VisitSheet &sheet, const QString &file);

} // namespace taizhang::workflow
