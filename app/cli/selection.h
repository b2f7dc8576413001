#pragma once

#include "app/cli/arguments.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/workspace/workspace_session.h"

#include <memory>

namespace taizhang::cli {

/// --indicator, --row, --material as every verb spells them.
QList<Option> placeOptions(bool withMaterial);

/// Says, when the session ends, that the backup of the day could not be taken.
struct CloseSession
{
    void operator()(workflow::WorkspaceSession *session) const;
};
using OpenSession = std::unique_ptr<workflow::WorkspaceSession, CloseSession>;

OpenSession openForReading(const Arguments &arguments);
/// The same, also of a damaged one.
OpenSession openForChecking(const Arguments &arguments);
OpenSession openForWriting(const Arguments &arguments);

/// The indicator that --indicator names; throws domain::Error when there is none.
storage::IndicatorSheet selectedIndicator(workflow::WorkspaceSession &session, const Arguments &arguments);
/// The row that --row names, or the only one; throws domain::Error for an indicator without work, for a row
/// that is not there, and when --row is left out of an indicator with several.
const storage::TaskSheet &selectedTask(const storage::IndicatorSheet &sheet, const Arguments &arguments);
/// The material that --material names by its place in the row, from 1.
const storage::MaterialSheet &selectedMaterial(const storage::IndicatorSheet &sheet,
                                               const storage::TaskSheet &task, const Arguments &arguments);

} // namespace taizhang::cli
