#pragma once

#include "ui/evidence/working_copies.h"

#include <QObject>

namespace taizhang::ui {

class Ledger;

/// Hands evidence to other programs as read-only copies, and reports what fails.
class PieceOpener : public QObject
{
    Q_OBJECT

public:
    explicit PieceOpener(Ledger &ledger, QObject *parent = nullptr);

    /// Opens the copy with the system's program; nothing for a piece without a file. A program is not opened,
    /// and why is said.
    void open(const storage::FiledEvidence &piece);
    /// The same, but of an address always its captured page.
    void openFile(const storage::FiledEvidence &piece);
    /// The copy to be dragged or copied out, named as in an export: number, who sent it, title.
    QFuture<QString> copyOf(const storage::FiledEvidence &piece);

private:
    QString senderOf(const storage::FiledEvidence &piece) const;

    Ledger &m_ledger;
    WorkingCopies m_copies;
};

} // namespace taizhang::ui
