#pragma once

#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/workspace/workspace_session.h"

#include <functional>

namespace taizhang::cli {

/// 请核对, a line for each original among the pieces that names people and goes out as it is; done all the
/// same. It reads files, which takes its time: throws Cancelled.
void complainOfPersonalOriginals(workflow::WorkspaceSession &session, const QList<storage::SetPiece> &pieces,
                                 const std::function<bool()> &cancelled);
/// The same of pieces that have just come in at the indicator, by their numbers.
void complainOfPersonalData(workflow::WorkspaceSession &session, int indicator, const QStringList &numbers);

} // namespace taizhang::cli
