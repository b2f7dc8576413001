#pragma once

#include "core/workflow/evidence/filing.h"
#include "ui/shared/ledger.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;

namespace taizhang::ui {

class EvidenceButtons;
class EvidenceListPane;
class FileChooser;
class FullReview;
class HandingOut;
class NoticeBar;
class PieceActions;
class PieceOpener;
class ProgressRunner;
class Reviewing;
struct Intake;

/// The right-hand pane: the evidence of the material in hand (or of the whole indicator), with a preview, its
/// own date and its other uses. Files come in by the button, by a drop or by Ctrl+V, and go out by a drag.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    EvidencePane(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *parent = nullptr);
    ~EvidencePane() override;

    /// The one shown last; none for all evidence of the indicator.
    std::optional<domain::RequirementId> requirement() const { return m_requirement; }
    /// Column widths, sorting and the height of the preview.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public slots:
    /// A requirement of the indicator on show, 本局自收 or asked of a unit; any other number shows all
    /// evidence of the indicator. That of 本局自收 stands for the material: what units sent for it is shown,
    /// too.
    void showMaterial(qint64 requirementId);
    /// Another place is about to be shown: until then nothing can be added, so that nothing lands where one
    /// does not look any more.
    void awaitPlace();
    /// Selects this piece, shows that page of it (from 1; 0 for no page), and takes the keyboard, as soon as
    /// it is among the pieces shown.
    void reveal(taizhang::domain::FilingId filing, int page);
    /// Nothing is selected whose evidence could be seen.
    void showNothing();
    void addFiles();
    /// Files that were chosen elsewhere, such as those dropped on a material of the page.
    void addPaths(const QStringList &files);
    /// Takes in the picture or the files on the clipboard.
    void paste();
    /// The piece in hand fills the screen.
    void showFull();
    /// Whether what is shown is a row of a list, whose rows full screen goes through, too, or belongs to the
    /// indicator, whose pieces it goes through; and what can be done to that row, which it offers.
    void followList(bool list, const QList<QAction *> &steps = {});

signals:
    /// Whether there is a material to add to.
    /// Folders or archives were brought to this material; they are not taken in one by one here.
    void heapBrought(const QStringList &paths, taizhang::domain::RequirementId requirement);
    void canAddChanged(bool canAdd);
    /// Full screen has gone past the pieces of a row of the list: the next row (1) or the one before (-1).
    void nextPlaceWanted(int by);
    /// Full screen was left at a piece of another material of the indicator.
    void placeWanted(taizhang::domain::RequirementId requirement);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void connectActions();
    QList<storage::FiledEvidence> selectedPieces() const;
    std::optional<storage::FiledEvidence> currentPiece() const;
    void refresh();
    /// `ofOneUnit`: the heading says whose they are.
    void showPieces(const QList<storage::FiledEvidence> &pieces, bool ofOneUnit);
    void readFrozen();
    void showPiece();
    void offerRegistering();
    void receive(const Intake &intake);
    /// The screenshot of an address that has none; false where it is something else.
    bool takeAsCapture(const Intake &intake, const std::optional<storage::FiledEvidence> &piece);
    void take(const Intake &intake);
    void added(const workflow::AddedFiles &files, int indicator, const QString &title);
    bool refuseSecret(const Intake &intake);
    void askOfSecrets(const Intake &intake, const workflow::TextsLooked &looked,
                      domain::RequirementId requirement, const QStringList &leftOut);
    /// `remarks`: to be told with those of storing.
    void store(const Intake &intake, domain::RequirementId requirement, const QStringList &remarks);
    void openSelected();
    void removeSelected();
    void recoverCurrent();
    void returnFrom(const storage::FiledEvidence &piece);
    /// `numbers`: the pieces that it speaks of; when they are here no more, the remark goes.
    void remark(const QString &words, const QStringList &numbers = {});
    void dropRemark();
    /// A remark that is of no use after whatever is done next.
    void hint(const QString &words);
    void dropHint();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    PieceOpener *m_opener;
    PieceActions *m_actions;
    HandingOut *m_out;
    std::optional<domain::RequirementId> m_requirement;
    bool m_nothing = false;                                      ///< showNothing()
    int m_indicator = 0;                                         ///< the one shown last
    std::optional<domain::FilingId> m_wanted;                    ///< reveal()
    std::optional<std::pair<domain::FilingId, int>> m_shownPage; ///< the page that was wanted, from 1
    QStringList m_remarkedOn;                                    ///< evidence numbers
    bool m_areRemarkedHere = false; ///< they were seen when the indicator was read last
    bool m_isHint = false;          ///< what is remarked is a hint()
    QStringList m_justAdded;        ///< evidence numbers to select when they have been read

    QLabel *m_heading;
    EvidenceButtons *m_buttons;
    QLabel *m_remark;
    NoticeBar *m_owing; ///< what came and nobody registered as 报送
    Reviewing *m_reviewing;
    QList<domain::RequirementId> m_unregistered;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    EvidenceListPane *m_list = nullptr; ///< made for the first piece
    QByteArray m_listState;             ///< of it while there is none
    FullReview *m_full;
};

} // namespace taizhang::ui
