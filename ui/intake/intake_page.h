#pragma once

#include "core/domain/evidence/placing.h"
#include "core/platform/temporary_folder.h"
#include "core/workflow/evidence/intake.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace taizhang::ui {

class DataTable;
class FileChooser;
class IntakeModel;
class Ledger;
class PlaceBar;
class Preview;
class ProgressRunner;
class TakingDesk;
class TitleDesk;

/// 收进一批材料: what came in, file by file, with where each would go and why; corrected in bulk, and taken
/// in as one step. What is not taken in stays listed while the window is open.
class IntakePage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    IntakePage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
               QWidget *parent = nullptr);
    ~IntakePage() override;

    /// What goes with the page and is nowhere else, in a sentence; empty for nothing.
    QString lossWords() const;

public slots:
    /// Looks through files, folders and archives, with progress and cancel, and adds them to the list.
    void lookThrough(const QStringList &paths, const taizhang::domain::PlacingHint &hint = {});

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeEmpty();
    QWidget *makeList();
    QWidget *makeFoot();
    QPushButton *chooseButton(QWidget *parent, const char *name, const QString &text, bool folder);
    void place(domain::MaterialId material, std::optional<domain::UnitId> unit, bool asWritten,
               bool wholeFolders);
    /// Marks of secrecy are looked for before anything is listed.
    void lookForSecrets(const workflow::Heap &heap);
    void list(const workflow::Heap &heap);
    void toggleSelected();
    void showSelected();
    void showCounts();
    /// What became of the files, above the list.
    void tell(const QString &sentences, const QStringList &remarks);
    void takeBack();
    /// Whoever has the keyboard is switched off while files are stored; it waits at the page itself and goes
    /// on to the list, so that it does not end up in some other field of the window.
    void keepKeyboard();
    void preview();
    /// To be registered by its title where it is marked as secret; null: no file.
    void offerTitle(const workflow::IncomingFile *file);
    /// With the system's program, as a read-only copy.
    void openPreviewed();
    void exportList();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    IntakeModel *m_model;
    QPushButton *m_files = nullptr; ///< chooses some
    QLabel *m_summary = nullptr;
    QLabel *m_remarks = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_tools = nullptr;
    QLineEdit *m_filter = nullptr;
    QSplitter *m_splitter = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_reason = nullptr;         ///< of the file that is previewed, in full
    QPushButton *m_titleOnly = nullptr; ///< for what is marked as secret
    TitleDesk *m_titles;
    TakingDesk *m_taking;
    Preview *m_preview = nullptr;
    PlaceBar *m_places = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_export = nullptr;
    QCheckBox *m_registers = nullptr;
    QPushButton *m_take = nullptr;
    platform::TemporaryFolder m_copies; ///< of files that were opened; goes with the page
    int m_opened = 0;
    quint64 m_previewed = 0; ///< counts requests; an answer to an older one is stale
};

} // namespace taizhang::ui
