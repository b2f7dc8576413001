#pragma once

#include "core/report/sheets/address_sheet.h"
#include "core/workflow/reports/report_export.h"

namespace taizhang::workflow {

/// All web addresses among the evidence, in printed order. 工作秘密 is left out.
QList<report::AddressLine> addressLines(storage::Database &database);

/// 网址核查表 for screen and printer. Slow; call it off the window's thread.
ReportPages addressPages(const QList<report::AddressLine> &lines, QDate today);

/// Writes it as PDF or, by its ending, as xlsx; whole or not at all. Throws domain::Error when there is no
/// address.
void writeAddresses(const QList<report::AddressLine> &lines, QDate today, const QString &file);

} // namespace taizhang::workflow
