#pragma once

#include "core/workflow/evidence/evidence_entry.h"
#include "ui/shared/ledger.h"

#include <QSet>
#include <QWidget>

namespace taizhang::ui {

class FileChooser;
class PieceOpener;
class ProgressRunner;

/// What is done with pieces beyond looking at them: each asks in a dialog where there is something to ask,
/// and writes through the ledger. Where a piece is used elsewhere, too, or is in a set that was sent, that is
/// said and confirmed first.
class PieceActions : public QObject
{
    Q_OBJECT

public:
    using Pieces = QList<storage::FiledEvidence>;

    /// `window` is what the dialogs stand before.
    PieceActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, PieceOpener &opener,
                 QWidget *window);

    void addEntry(domain::EvidenceKind kind, domain::RequirementId requirement);
    /// For a file that is marked as secret: what else can be done than to take it in.
    void registerOnly(const QString &fileName, const QString &why, domain::RequirementId requirement);
    void keep(const Pieces &pieces);
    void replace(const storage::FiledEvidence &piece);
    /// Of an address: the page as it is seen now, from a file or from the clipboard.
    /// `remarks`: to be told with those of storing it.
    void capture(const storage::FiledEvidence &piece, const workflow::PieceFile &file,
                 const QStringList &remarks);
    /// The same with a picture that has no file yet, such as a screenshot from the clipboard.
    void capturePicture(const storage::FiledEvidence &piece, const QImage &picture, const QString &name);
    void captureFile(const storage::FiledEvidence &piece, const QString &file);
    void chooseCapture(const storage::FiledEvidence &piece);
    /// Boxes are drawn on the pages, and the copy in which they are black is filed; of PDF and pictures.
    void redact(const storage::FiledEvidence &piece);
    void showVersions(const storage::FiledEvidence &piece);
    void remove(const Pieces &pieces);
    /// To another material or unit, of any indicator.
    void move(const Pieces &pieces);

signals:
    void added(const taizhang::workflow::AddedFiles &files, int indicator, const QString &title);

private:
    void ask(class EntryDialog *dialog, domain::RequirementId requirement);
    /// To what a unit is asked, else to 本局自收.
    void moveTo(const Pieces &pieces, domain::MaterialId material,
                std::optional<domain::RequirementId> asked);
    void lookAndAdd(const workflow::EvidenceEntry &entry, domain::RequirementId requirement);
    void add(const workflow::EvidenceEntry &entry, domain::RequirementId requirement,
             const QStringList &remarks);
    void tell(const QStringList &sentences);
    /// `remarks`: to be told with those of the work.
    void run(const QString &title, int indicator,
             std::function<workflow::FileChange(const platform::Progress &)> work,
             const QStringList &remarks = {});
    void returnTo(const storage::FiledEvidence &piece, domain::EvidenceVersionId version);
    enum class Consequence { Removed, Replaced };
    /// Calls `go` when no piece is used elsewhere or in a set that was sent for review (封版), or when the
    /// user has seen where and agrees.
    void confirmUses(const Pieces &pieces, Consequence consequence, const QString &title,
                     std::function<void()> go);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    PieceOpener &m_opener;
    QWidget *m_window;
};

} // namespace taizhang::ui
