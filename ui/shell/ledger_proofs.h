#pragma once

#include <QObject>

#include <memory>

namespace taizhang::storage {
class HistoryProof;
}
namespace taizhang::workflow {
class WorkspaceSession;
}

namespace taizhang::ui {

class ErrorReporter;

/// Looks at an opened ledger behind the window's back, once the window has come up: whether its references
/// lead somewhere, and then whether its history is unbroken.
class LedgerProofs : public QObject
{
    Q_OBJECT

public:
    /// Both outlive what is delivered to this object.
    LedgerProofs(workflow::WorkspaceSession &session, ErrorReporter &errors, QObject *parent);

    void begin();

signals:
    void referencesBroken();
    /// The entry of the history that does not follow from the one before.
    void historyBroken(qint64 entry);

private:
    void readOn(const std::shared_ptr<storage::HistoryProof> &proof);

    workflow::WorkspaceSession &m_session;
    ErrorReporter &m_errors;
};

} // namespace taizhang::ui
