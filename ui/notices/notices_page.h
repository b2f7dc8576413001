#pragma once

#include "ui/notices/notice_desk.h"
#include "ui/notices/notice_text_dialog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class NoticeActions;
class NoticeBar;
class NoticeButtons;
class NoticeKindLine;
class NoticeLabel;
class NoticeOptions;
class NoticePreview;
class NoticeUnitsPane;
class ProgressRunner;

/// 交办催办: a kind of notice, the units that get one with what each owes, the letter of the one that is
/// selected, and what is done with the letters of those that are ticked.
class NoticesPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    NoticesPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                QWidget *parent = nullptr);
    ~NoticesPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeOptions();
    QWidget *makeOffer();
    void connectParts();
    void followDay();
    void followOrder();
    void refresh();
    void take(const NoticeDesk &desk, const workflow::NoticeRequest &request);
    void showLetter();
    workflow::NoticeRun tickedRun() const;
    void offerRecording(const workflow::NoticeRun &run);
    void openLog();
    void editTexts();
    void askTexts(const NoticeTextDialog::Texts &texts);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    NoticeActions *m_actions;
    QSplitter *m_halves; ///< sizes are remembered
    NoticeDesk m_desk;
    workflow::NoticeRun m_offered; ///< may be entered in the log
    quint64 m_generation = 0;      ///< counts requests; an answer to an older one is stale
    bool m_isKindChosen = false;   ///< else what is proposed to most units is begun with
    bool m_stale = true;           ///< the ledger changed while nobody looked
    NoticeKindLine *m_kinds = nullptr;
    NoticeOptions *m_options = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_summary = nullptr;
    NoticeUnitsPane *m_units = nullptr;
    NoticePreview *m_preview = nullptr;
    NoticeButtons *m_buttons = nullptr;
    NoticeLabel *m_advice = nullptr;
    NoticeLabel *m_staleFiles = nullptr; ///< beside those that were written last
    NoticeBar *m_offer = nullptr;
};

} // namespace taizhang::ui
