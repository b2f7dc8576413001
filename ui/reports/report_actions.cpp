#include "ui/reports/report_actions.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/workflow/evidence/filing.h"
#include "ui/evidence/adding/secret_gate.h"
#include "ui/evidence/preview/document_preview.h"
#include "ui/reports/export_button.h"
#include "ui/reports/report_editor.h"
#include "ui/reports/return_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace taizhang::ui {

namespace {

QString filterOf(const QString &name)
{
    switch (workflow::reportFormatOf(name)) {
    case workflow::ReportFormat::Docx:
        return ReportActions::tr("Word 文档 (*.docx)");
    case workflow::ReportFormat::Html:
        return ReportActions::tr("网页 (*.html)");
    case workflow::ReportFormat::Text:
        return ReportActions::tr("纯文字 (*.txt)");
    case workflow::ReportFormat::Pdf:
        break;
    }
    return ReportActions::tr("PDF 文件 (*.pdf)");
}

} // namespace

ReportActions::ReportActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_window(window)
    , m_output(ledger, chooser, runner, window)
{
}

void ReportActions::serve(ReportEditor &editor)
{
    connect(&editor, &ReportEditor::previewWanted, this, &ReportActions::preview);
    connect(&editor, &ReportEditor::exportWanted, this, &ReportActions::exportAs);
    connect(&editor, &ReportEditor::standingFileWanted, this, &ReportActions::chooseStandingFile);
    if (auto *button = editor.findChild<ExportButton *>()) {
        button->offerReturn();
        connect(button, &ExportButton::returnWanted, this,
                [this, indicator = editor.indicator(), row = editor.row()] { readBack(indicator, row); });
    }
    connect(&editor, &ReportEditor::unitFileWanted, this,
            [this, &editor](domain::UnitId unit) { chooseUnitFile(editor, unit); });
}

void ReportActions::commitTyping()
{
    for (auto *editor : m_window->findChildren<ReportEditor *>())
        editor->commitPending();
}

void ReportActions::previewCurrent()
{
    preview(m_ledger.current().number, std::nullopt);
}

void ReportActions::exportCurrent()
{
    exportAs(m_ledger.current().number, std::nullopt, workflow::ReportFormat::Pdf);
}

void ReportActions::preview(int indicator, std::optional<int> row)
{
    commitTyping();
    m_output.preview(tr("预览第%1项情况说明").arg(indicator),
                     [&session = m_ledger.session(), indicator, row] {
                         return workflow::reportPages(session, indicator, row);
                     });
}

void ReportActions::exportAs(int indicator, std::optional<int> row, workflow::ReportFormat format)
{
    commitTyping();
    const auto title = tr("导出第%1项情况说明").arg(indicator);
    auto &session = m_ledger.session();
    if (format == workflow::ReportFormat::Pdf) {
        m_output.exportPdf(
            title, [&session, indicator, row] { return workflow::reportPages(session, indicator, row); });
        return;
    }
    m_runner.run<workflow::ReportFile>(
        title,
        [&session, indicator, row, format](const platform::Progress &) {
            return workflow::reportFile(session, indicator, row, format);
        },
        [this](const workflow::ReportFile &report) { save(report); });
}

void ReportActions::save(const workflow::ReportFile &report)
{
    const auto file = m_chooser.saveFile(m_window, tr("导出%1").arg(report.title), report.suggestedName,
                                         filterOf(report.suggestedName));
    if (file.isEmpty())
        return;
    m_runner.run<bool>(
        tr("导出%1").arg(report.title),
        [report, file](const platform::Progress &) {
            workflow::writeReportFile(report, file);
            return true;
        },
        [this, report, file](bool) {
            const auto said = tr("已导出%1：%2").arg(report.title, QDir::toNativeSeparators(file));
            emit m_ledger.remarked(report.remarks.isEmpty()
                                       ? said
                                       : said + QStringLiteral("。") + report.remarks.join(QString()));
        });
}

void ReportActions::readBackCurrent()
{
    readBack(m_ledger.current().number, std::nullopt);
}

void ReportActions::readBack(int indicator, std::optional<int> row)
{
    commitTyping();
    const auto file = m_chooser.openFile(m_window, tr("读回第%1项改过的 Word 文件").arg(indicator),
                                         tr("Word 文档 (*.docx)"));
    if (file.isEmpty())
        return;
    m_runner.run<std::optional<workflow::SecretText>>(
        tr("查看“%1”").arg(domain::shownName(QFileInfo(file).fileName())),
        [file](const platform::Progress &) { return workflow::secretOfReturned(file); },
        [this, file, indicator, row](const std::optional<workflow::SecretText> &secret) {
            if (!secret)
                return compareReturned(file, indicator, row, workflow::SecretsLooked::No);
            askAboutSecrets({*secret}, {}, m_window,
                            [this, file, indicator, row](SecretDialog::Answer answer, const QString &) {
                                if (answer == SecretDialog::AreNone)
                                    compareReturned(file, indicator, row, workflow::SecretsLooked::AreNone);
                            });
        });
}

void ReportActions::compareReturned(const QString &file, int indicator, std::optional<int> row,
                                    workflow::SecretsLooked looked)
{
    m_runner.run<workflow::ReturnedReport>(
        tr("读回第%1项的 Word 文件").arg(indicator),
        [&session = m_ledger.session(), file, indicator, row, looked](const platform::Progress &) {
            return workflow::readReturnedReport(session, file, workflow::ReportPlace{indicator, row}, looked);
        },
        [this, file](const workflow::ReturnedReport &returned) { showReturned(file, returned); });
}

void ReportActions::showReturned(const QString &file, const workflow::ReturnedReport &returned)
{
    auto *dialog = new ReturnDialog(QFileInfo(file).fileName(), returned, m_ledger.writable(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, returned] {
        m_ledger.perform(tr("读回第%1项的 Word 文件").arg(returned.indicator), returned.indicator,
                         [returned, chosen = dialog->chosen()](storage::Database &database,
                                                               const storage::Author &author) {
                             return workflow::takeReturnedReport(database, author, returned, chosen);
                         });
    });
    dialog->open();
}

void ReportActions::chooseUnitFile(ReportEditor &editor, domain::UnitId unit)
{
    const auto file = m_chooser.openFile(m_window, tr("选择单位报来的情况说明"),
                                         tr("Word、PDF、文本 (*.docx *.pdf *.txt *.html)"));
    if (file.isEmpty())
        return;
    // What could not be looked through cannot be read either, which is said then.
    takeUnlessSecret(file, m_runner, m_window,
                     [this, report = QPointer(&editor), unit, file](const QStringList &) {
                         readUnitFile(report, unit, file);
                     });
}

void ReportActions::readUnitFile(const QPointer<ReportEditor> &editor, domain::UnitId unit,
                                 const QString &file)
{
    const auto name = domain::shownName(QFileInfo(file).fileName());
    m_runner.run<DocumentWords>(
        tr("读取“%1”").arg(name),
        [file, name](const platform::Progress &progress) {
            auto words = readDocumentWords(file, name, progress.cancelled);
            if (!words.unread.isEmpty())
                throw domain::Error(words.unread);
            return words;
        },
        [editor, unit, name](const DocumentWords &words) {
            if (editor != nullptr)
                editor->offerUnitFile(unit, name, words.beginning.text);
        });
}

void ReportActions::chooseStandingFile(domain::TaskId task, const QString &kind)
{
    const bool sealed = kind == QStringLiteral("sealed");
    const auto file = m_chooser.openFile(m_window, sealed ? tr("选择盖章扫描件") : tr("选择情况说明成品文件"),
                                         sealed ? tr("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp)")
                                                : tr("Word 或 PDF (*.docx *.doc *.wps *.pdf)"));
    if (file.isEmpty())
        return;
    takeUnlessSecret(
        file, m_runner, m_window,
        [this, task, file, kind, indicator = m_ledger.current().number](const QStringList &remarks) {
            if (!remarks.isEmpty())
                emit m_ledger.remarked(remarks.join(QLatin1Char(' ')));
            takeStandingFile(task, file, kind, indicator);
        });
}

void ReportActions::takeStandingFile(domain::TaskId task, const QString &file, const QString &kind,
                                     int indicator)
{
    auto &session = m_ledger.session();
    const auto name = domain::shownName(QFileInfo(file).fileName());
    const auto title = kind == QStringLiteral("sealed")
                           ? tr("第%1项放入情况说明盖章件“%2”").arg(indicator).arg(name)
                           : tr("第%1项放入情况说明成品文件“%2”").arg(indicator).arg(name);
    m_runner.run<QString>(
        title,
        [&session, task, file, kind](const platform::Progress &progress) {
            return workflow::standForReport(session, task, file, kind, progress,
                                            workflow::SecretsLooked::AreNone);
        },
        [this, title, indicator](const QString &step) {
            m_ledger.stepCommitted(title, indicator, step);
            emit m_ledger.remarked(tr("%1（可按 Ctrl+Z 撤销）").arg(title));
        });
}

} // namespace taizhang::ui
