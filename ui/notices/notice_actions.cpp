#include "ui/notices/notice_actions.h"

#include "core/storage/tasks/notice_repository.h"
#include "ui/reports/print_job.h"
#include "ui/reports/printable_pages.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPointer>

#include <algorithm>

namespace taizhang::ui {

using storage::Author;
using storage::Database;
using workflow::NoticeFormat;
using workflow::NoticeRun;
using workflow::WrittenNotices;

QString runWords(const NoticeRun &run)
{
    return NoticeActions::tr("%1 %2 份").arg(domain::noticeLabel(run.kind)).arg(run.notices.size());
}

NoticeActions::NoticeActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window)
    : QObject(window), m_ledger(ledger), m_chooser(chooser), m_runner(runner), m_window(window)
{
}

void NoticeActions::withPages(const QString &title, const NoticeRun &run,
                              std::function<void(const Opened &)> use)
{
    m_runner.run<Opened>(
        title,
        [run](const platform::Progress &progress) {
            auto pages = workflow::noticePages(run, progress);
            const auto remarks = pages.fontRemarks;
            return Opened{printableLetters(pages), remarks};
        },
        std::move(use));
}

void NoticeActions::preview(const NoticeRun &run)
{
    withPages(tr("预览%1").arg(runWords(run)), run, [this, run](const Opened &opened) { show(run, opened); });
}

void NoticeActions::print(const NoticeRun &run)
{
    withPages(tr("打印%1").arg(runWords(run)), run,
              [this, run](const Opened &opened) { printPages(run, opened.pages, nullptr); });
}

void NoticeActions::show(const NoticeRun &run, const Opened &opened)
{
    auto *preview =
        new ReportPreview(runWords(run), opened.pages, opened.remarks, m_ledger.errors(), m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->follow(m_runner); // many letters print for a while, and can be stopped
    connect(preview, &ReportPreview::printWanted, this,
            [this, run, opened, preview] { printPages(run, opened.pages, preview); });
    connect(preview, &ReportPreview::exportWanted, this,
            [this, run, preview] { saveBook(run, NoticeFormat::Pdf, preview); });
    preview->open();
}

void NoticeActions::printPages(const NoticeRun &run, const std::shared_ptr<PrintablePages> &pages,
                               ReportPreview *preview)
{
    auto *parent = preview ? static_cast<QWidget *>(preview) : m_window;
    printWithDialog(runWords(run), pages, m_runner, parent, this,
                    [this, run, preview = QPointer<ReportPreview>(preview)](const QString &said) {
                        if (preview)
                            preview->say(said);
                        emit m_ledger.remarked(said);
                        emit madeReady(run);
                    });
}

void NoticeActions::exportBook(const NoticeRun &run, NoticeFormat format, bool eachOnNewSheet)
{
    saveBook(run, format, nullptr, eachOnNewSheet);
}

void NoticeActions::saveBook(const NoticeRun &run, NoticeFormat format, ReportPreview *preview,
                             bool eachOnNewSheet)
{
    auto *parent = preview ? static_cast<QWidget *>(preview) : m_window;
    const auto ending = QLatin1Char('.') + workflow::formatEnding(format);
    const auto name =
        domain::noticeHeading(run.kind) + run.issuedOn.toString(QStringLiteral("yyyyMMdd")) + ending;
    const auto file =
        m_chooser.saveFile(parent, tr("导出%1").arg(runWords(run)), name,
                           format == NoticeFormat::Pdf ? tr("PDF 文件 (*.pdf)") : tr("Excel 表格 (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_runner.run<WrittenNotices>(
        tr("导出%1").arg(runWords(run)),
        [run, file, format, eachOnNewSheet](const platform::Progress &progress) {
            return workflow::writeNoticeBook(run, file, format, progress, eachOnNewSheet);
        },
        [this, run, file, preview = QPointer<ReportPreview>(preview)](const WrittenNotices &written) {
            saidWritten(run, file, written, preview);
        });
}

void NoticeActions::exportEach(const NoticeRun &run)
{
    const auto folder = m_chooser.openFolder(m_window, tr("选择存放%1的文件夹").arg(runWords(run)));
    if (folder.isEmpty())
        return;
    m_runner.run<WrittenNotices>(
        tr("导出%1").arg(runWords(run)),
        [run, folder](const platform::Progress &progress) {
            return workflow::writeNoticeFiles(run, folder, NoticeFormat::Pdf, progress);
        },
        [this, run, folder](const WrittenNotices &written) { saidWritten(run, folder, written, nullptr); });
}

void NoticeActions::saidWritten(const NoticeRun &run, const QString &place, const WrittenNotices &written,
                                ReportPreview *preview)
{
    const auto said = tr("已导出%1：%2").arg(runWords(run), QDir::toNativeSeparators(place));
    if (preview)
        preview->say(said);
    emit m_ledger.remarked((QStringList{said} + written.remarks).join(QLatin1Char(' ')));
    emit staleFound(written.stale);
    emit madeReady(run);
}

void NoticeActions::copyText(const NoticeRun &run)
{
    QStringList texts;
    for (const auto &letter : run.letters())
        texts << report::plainNotice(letter);
    QApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
    emit m_ledger.remarked(tr("已复制%1的文字，可以粘贴到聊天窗口。").arg(runWords(run)));
    emit madeReady(run);
}

void NoticeActions::record(const NoticeRun &run)
{
    whenDone(m_ledger.session().read(
                 [run](Database &database) { return workflow::recordedThatDay(database, run); }),
             this, m_ledger.errors(), tr("读取发文登记"), [this, run](const QStringList &twice) {
                 if (twice.isEmpty())
                     return write(run);
                 auto *dialog =
                     new ConfirmDialog(tr("登记发文"),
                                       tr("其中 %1 个单位这一天的%2已经登记过，再登记一次会算作又发了一份。")
                                           .arg(twice.size())
                                           .arg(domain::noticeLabel(run.kind)),
                                       tr("再登记一次"), m_window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &QDialog::accepted, this, [this, run] { write(run); });
                 dialog->open();
             });
}

void NoticeActions::write(const NoticeRun &run)
{
    emit recorded();
    m_ledger.perform(tr("登记%1").arg(runWords(run)), 0, [run](Database &database, const Author &author) {
        return workflow::recordNotices(database, author, run);
    });
}

void NoticeActions::setText(domain::NoticeKind kind, const domain::NoticeText &text)
{
    m_ledger.perform(tr("修改%1的用语").arg(domain::noticeLabel(kind)), 0,
                     [kind, text](Database &database, const Author &author) {
                         return workflow::setNoticeText(database, author, kind, text);
                     });
}

} // namespace taizhang::ui
