#pragma once

#include "core/workflow/letters/notices.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class PrintablePages;
class ProgressRunner;
class ReportPreview;

/// What is done with letters: looked at, printed, written to files, copied, entered in the log.
class NoticeActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what dialogs belong to.
    NoticeActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window);

    void preview(const workflow::NoticeRun &run);
    void print(const workflow::NoticeRun &run);
    /// Into one file that is asked for: pdf or xlsx; `eachOnNewSheet` as for workflow::noticePages().
    void exportBook(const workflow::NoticeRun &run, workflow::NoticeFormat format,
                    bool eachOnNewSheet = false);
    /// A PDF for each unit, into a folder that is asked for.
    void exportEach(const workflow::NoticeRun &run);
    void copyText(const workflow::NoticeRun &run);
    void record(const workflow::NoticeRun &run);
    void setText(domain::NoticeKind kind, const domain::NoticeText &text);

signals:
    /// The letters left the program on paper or as files: they may be handed out now.
    void madeReady(const taizhang::workflow::NoticeRun &run);
    /// What is said of files of an earlier run beside those that were just written; none: nothing.
    void staleFound(const QStringList &sentences);
    /// An entry in the log is under way.
    void recorded();

private:
    void write(const workflow::NoticeRun &run);
    struct Opened
    {
        std::shared_ptr<PrintablePages> pages;
        QStringList remarks;
    };
    void withPages(const QString &title, const workflow::NoticeRun &run,
                   std::function<void(const Opened &)> use);
    void show(const workflow::NoticeRun &run, const Opened &opened);
    void printPages(const workflow::NoticeRun &run, const std::shared_ptr<PrintablePages> &pages,
                    ReportPreview *preview);
    void saveBook(const workflow::NoticeRun &run, workflow::NoticeFormat format, ReportPreview *preview,
                  bool eachOnNewSheet = false);
    void saidWritten(const workflow::NoticeRun &run, const QString &place,
                     const workflow::WrittenNotices &written, ReportPreview *preview);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QWidget *m_window;
};

/// 提醒函 3 份.
QString runWords(const workflow::NoticeRun &run);

} // namespace taizhang::ui
