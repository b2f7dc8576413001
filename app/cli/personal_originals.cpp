#include "app/cli/personal_originals.h"

#include "app/cli/output.h"
#include "core/workflow/evidence/personal_originals.h"

#include <QCoreApplication>

namespace taizhang::cli {

void complainOfPersonalOriginals(workflow::WorkspaceSession &session, const QList<storage::SetPiece> &pieces,
                                 const std::function<bool()> &cancelled)
{
    for (const auto &piece : workflow::personalOriginals(
             session, pieces, QCoreApplication::applicationFilePath(), {{}, cancelled}))
        complain(workflow::personalOriginalWords(piece));
}

void complainOfPersonalData(workflow::WorkspaceSession &session, int indicator, const QStringList &numbers)
{
    auto pieces = session
                      .read([indicator](storage::Database &database) {
                          storage::SetFilter filter;
                          filter.indicator = indicator;
                          return storage::evidenceSet(database, filter);
                      })
                      .result();
    pieces.removeIf([&](const storage::SetPiece &piece) { return !numbers.contains(piece.number); });
    complainOfPersonalOriginals(session, pieces, {}); // they are stored already
}

} // namespace taizhang::cli
