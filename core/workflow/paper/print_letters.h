#pragma once

#include "core/workflow/paper/print_sets.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/units/unit_scope.h"

#include <optional>

namespace taizhang::workflow {

/// The 催办单 of a print run; where there is none, `left` says why.
struct PrintedLetters
{
    std::optional<ReportPages> pages;
    QStringList remarks; ///< one sentence each
    QStringList left;    ///< one sentence each
};

/// To the units that are to be reminded of the chosen indicators. A letter lists all that its unit is
/// reminded of: one about a part of it would read as if the rest were done. Blocks. Throws domain::Error.
PrintedLetters printedLetters(WorkspaceSession &session, const PrintChoice &choice, const UnitScope &scope);

} // namespace taizhang::workflow
