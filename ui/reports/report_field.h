#pragma once

#include "core/storage/table/indicator_repository.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/ledger.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace taizhang::ui {

class NoticeLabel;
class ReportTextEdit;

/// Where the text of a field belongs.
struct ReportPlace
{
    int indicator = 0;
    int row = 0;
    int ordinal = 0; ///< of the report point in the row, from 1; 0: text of no point
    domain::TaskId task;
    QString taskUuid;
    std::optional<domain::ReportPointId> point;
};

/// One report point: its printed words as heading, how far it is written, and the text.
///
/// Every edit goes to a draft at once; a pause, the loss of focus or commit() makes one change of it. What
/// the ledger reads again never overwrites typing that is not a change yet, nor moves the cursor.
class ReportField : public QWidget
{
    Q_OBJECT

public:
    ReportField(Ledger &ledger, std::shared_ptr<DraftKeeper> drafts, ReportPlace place,
                const QString &heading, const QString &stored, QWidget *parent = nullptr);
    ~ReportField() override;

    /// The ledger was read again.
    void refresh(const QString &stored);
    /// Makes a change of what was typed, now.
    void commit();
    QString text() const;
    const ReportPlace &place() const { return m_place; }
    const QString &heading() const { return m_heading; }
    ReportTextEdit &edit() { return *m_edit; }
    /// The present numbers of cited pieces, by the uuid of the filing.
    void setNumbers(const QHash<QString, QString> &numbers);
    /// What stands in the empty field.
    void setPlaceholder(const QString &words);
    /// Whether something else answers it while it has no text.
    void setAnswered(bool answered);

    /// Typing rests this long before it becomes a change, in milliseconds.
    static constexpr int pause = 1200;
    /// The same after a change could not be stored: each failure is told in a box, in front of what is typed.
    static constexpr int pauseAfterFailure = 30'000;

signals:
    void textEdited();
    /// The keyboard came here.
    void entered();

private:
    void typed();
    void pauseOver();
    /// `unread`: numbers that are typed out in it and become citations where a piece bears them.
    void send(const QString &text, const QStringList &unread);
    void settle(const QString &text, bool succeeded);
    void setFailed(bool failed);
    /// What is typed is what the ledger has: no draft is needed, and no failure is left.
    void standsStored();
    /// What a field before this one could not store is typed here.
    void takeOver();
    void showCoverage();
    /// Of what is in the ledger: a look at all of it is too much for every key.
    void showAdvice();
    /// The numbers are those of now: which of the typed ones nothing bears.
    void lookAtNumbers();
    workflow::Draft draft(const QString &text) const;

    QPointer<Ledger> m_ledger; ///< may be gone before the window's widgets are
    std::shared_ptr<DraftKeeper> m_drafts;
    ReportPlace m_place;
    ReportTextEdit *m_edit;
    QLabel *m_coverage;
    NoticeLabel *m_advice;
    QTimer m_pause;
    QString m_heading;
    QStringList m_unknown; ///< numbers that are typed out and that nothing bears
    QString m_stored;      ///< as the ledger knew it last
    quint64 m_stamp = 0;   ///< of the last draft
    int m_inFlight = 0;    ///< changes under way
    bool m_answered = false;
    bool m_mayCite = false; ///< numbers may have been typed out since the stored text was shown
    bool m_typed = false;   ///< there is typing that is not a change yet
    bool m_failed = false;  ///< the last change could not be stored; the typing is kept
    bool m_loading = false;
    bool m_leaving = false; ///< the field goes with its page
};

} // namespace taizhang::ui
