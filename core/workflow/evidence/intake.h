#pragma once

#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/look_through.h"

namespace taizhang::workflow {

/// Says of a file that it is marked as secret within: it must not be taken in, and why.
void stopMarked(IncomingFile &file, const SecretText &mark);

/// Stops the files of a heap that are marked as secret within, as those are whose name is. Blocks, and throws
/// as lookForSecrets().
TextsLooked stopSecretTexts(Heap &heap, const platform::Progress &progress, const QString &program);

/// Where one file of a heap goes.
struct PlacedFile
{
    IncomingFile file;
    domain::RequirementId requirement;
    std::optional<domain::UnitId> source = {}; ///< the unit that sent it
};

/// Takes many files in, each where it goes, as one step: all or none, as addFiles() does. Left out with a
/// remark, and with an empty number: a file that has gone from its place since, one whose place in the ledger
/// has gone, as with a unit that was deleted, and content that is filed there already. `step` is empty when
/// nothing was left to take in.
///
/// Throws domain::Error where a name has a word of secrecy, or a file is marked so within and nobody has
/// looked.
AddedFiles takeIn(WorkspaceSession &session, const QList<PlacedFile> &files,
                  const platform::Progress &progress, SecretsLooked looked = SecretsLooked::No,
                  const QString &program = evidence::DocumentReader::programBeside(),
                  Registers registers = Registers::No);

} // namespace taizhang::workflow
