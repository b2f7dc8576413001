#include "app/cli/personal_originals.h"

#include "app/cli/output.h"
#include "core/workflow/evidence/personal_originals.h"

#include <QCoreApplication>

namespace taizhang::cli {

void complainOfPersonalOriginals(workflow::WorkspaceSession &session, const QList<storage::SetPiece> &pieces)
{
    for (const auto &piece :
         workflow::personalOriginals(session, pieces, QCoreApplication::applicationFilePath(), {}))
        complain(workflow::personalOriginalWords(piece));
}

} // namespace taizhang::cli
