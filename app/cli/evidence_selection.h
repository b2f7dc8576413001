#pragma once

#include "app/cli/arguments.h"
#include "core/domain/evidence/capture_time.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QSet>

namespace taizhang::cli {

/// --number 046-2-01[,…]
Option numberOption();

/// The pieces that --number names, each once; throws domain::Error for a number that nothing has.
QList<storage::FiledEvidence> piecesNamed(workflow::WorkspaceSession &session, const Arguments &arguments);

/// --captured "2024-05-31 10:20"
Option capturedOption();
/// Nothing where it is not given; throws UsageError for what is no time that has been.
std::optional<domain::CaptureTime> captureTimeGiven(const Arguments &arguments);

/// The other numbers under which the same piece is filed.
QStringList usesElsewhere(workflow::WorkspaceSession &session, const storage::FiledEvidence &piece);
/// Of each of these that is filed elsewhere, too, the sentence: of its name and those numbers.
QStringList remarksOnUses(workflow::WorkspaceSession &session, const QList<storage::FiledEvidence> &pieces,
                          const QString &sentence);

/// That of what is changed wherever the piece is filed.
QStringList remarksOnShared(workflow::WorkspaceSession &session, const QList<storage::FiledEvidence> &pieces);

/// The pieces that are a working secret, by which what turns into one is found.
QSet<domain::EvidenceId> restrictedNow(workflow::WorkspaceSession &session);
/// 请核对, of the pieces that became one since, but for these numbers; none where there are none.
QStringList remarksOnRestricted(workflow::WorkspaceSession &session, const QSet<domain::EvidenceId> &before,
                                const QStringList &meant);

/// The only one; throws UsageError where several are named.
storage::FiledEvidence pieceNamed(workflow::WorkspaceSession &session, const Arguments &arguments);

} // namespace taizhang::cli
