#pragma once

#include "core/report/text/outlines.h"
#include "core/storage/reports/report_repository.h"
#include "ui/reports/served_dialog.h"
#include "ui/shared/ledger.h"

#include <QPointer>

#include <optional>

namespace taizhang::ui {

class ReportField;

/// What the tools of a 情况说明 do to its fields: to the one that the keyboard was in last, else the first.
class WritingActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is where dialogs open.
    WritingActions(Ledger &ledger, const storage::TaskSheet &sheet, QWidget *window);

    /// The fields in order, after they were made or remade.
    void setFields(const QList<ReportField *> &fields);
    /// The present numbers of what the fields cite are read and shown.
    void readNumbers();

public slots:
    void cite();
    void editTable();
    void putOutline(std::optional<taizhang::report::OutlineKind> kind);
    void showVersions();
    void chooseServed();
    void setStage(taizhang::domain::ReportStage stage);
    /// Paragraphs from elsewhere, at the cursor and as paragraphs of their own.
    void takeOver(const QString &text);
    void goToNextField();
    /// The row is to have a report of its own again.
    void release();

private:
    ReportField *active() const;
    void insertCitations(const QStringList &filings);
    void openVersions(const QString &heading, const QList<storage::TextVersion> &versions);
    void openServed(const QList<ServedDialog::Choice> &choices);
    /// The text as it is read: citations by their numbers.
    QString words(const QString &text) const;

    QPointer<Ledger> m_ledger;
    domain::TaskId m_task;
    int m_indicator;
    QString m_indicatorText;
    QWidget *m_window;
    QList<ReportField *> m_fields;
    QPointer<ReportField> m_last; ///< the keyboard was in it last
    QHash<QString, QString> m_numbers;
};

} // namespace taizhang::ui
