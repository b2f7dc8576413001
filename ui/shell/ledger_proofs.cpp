#include "ui/shell/ledger_proofs.h"

#include "core/storage/history/history_chain.h"
#include "core/workflow/workspace/workspace_session.h"
#include "ui/shared/when_done.h"

#include <QTimer>

namespace taizhang::ui {

namespace {

// Whoever opens a ledger reads and types first.
constexpr int historyAfterMs = 2000;
// Some milliseconds of the storage thread, behind which what the user asks for comes first.
constexpr int entriesAtOnce = 2000;

} // namespace

LedgerProofs::LedgerProofs(workflow::WorkspaceSession &session, ErrorReporter &errors, QObject *parent)
    : QObject(parent), m_session(session), m_errors(errors)
{
}

void LedgerProofs::begin()
{
    whenDone(m_session.proveReferences(), this, m_errors, tr("检查台账"), [this](bool hold) {
        if (!hold)
            return emit referencesBroken();
        QTimer::singleShot(historyAfterMs, this,
                           [this] { readOn(std::make_shared<storage::HistoryProof>()); });
    });
}

void LedgerProofs::readOn(const std::shared_ptr<storage::HistoryProof> &proof)
{
    auto piece = m_session.read(
        [proof](storage::Database &database) { return proof->readOn(database, entriesAtOnce); });
    whenDone(piece, this, m_errors, tr("检查台账"), [this, proof](bool more) {
        if (more)
            return readOn(proof);
        if (const auto entry = proof->brokenAt())
            emit historyBroken(*entry);
    });
}

} // namespace taizhang::ui
