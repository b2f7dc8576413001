#pragma once

#include "core/report/text/document.h"
#include "core/workflow/reports/report_return.h"

#include <QList>

namespace taizhang::workflow {

/// 落款 of a report: as it is stored, and as it is printed today.
struct StandingSignature
{
    /// The rows that keep it; none where a file cannot set it: a unit's own report has none of its own, and
    /// rows that are signed differently have none together.
    QList<domain::TaskId> rows;
    bool ofUnit = false;
    QString storedAgency;   ///< empty: the workspace's
    QString storedSignedOn; ///< ISO; empty: the day of printing
    report::Signature printed;
};

/// What storedSignature() was when a file was compared says whether it was changed since.
QString storedSignature(storage::Database &database, const QList<domain::TaskId> &rows);

/// 落款 of a returned file, `lines`, as a point of its own. What it said when it went out (nothing: the file
/// does not tell) and says still was touched by nobody. `remarks` get what is not taken, and why.
ReturnedPoint comparedSignature(const StandingSignature &standing, const QStringList &lines,
                                const std::optional<report::Signature> &wentOut, QStringList &remarks);

} // namespace taizhang::workflow
