#include "ui/visit/visit_desk.h"

#include "core/evidence/document_reader.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"
#include "ui/visit/loans_dialog.h"
#include "ui/visit/visit_dialog.h"

#include <QDate>

namespace taizhang::ui {

using storage::Database;
using workflow::VisitSheet;

VisitDesk::VisitDesk(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                     QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_window(window)
    , m_output(ledger, chooser, runner, window)
{
}

void VisitDesk::showSheets()
{
    auto *dialog = new VisitDialog(m_ledger, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VisitDialog::previewWanted, this,
            [this, dialog](const VisitChoice &choice) { preview(choice.name(), maker(choice), dialog); });
    connect(dialog, &VisitDialog::exportWanted, this,
            [this, dialog](const VisitChoice &choice) { exportSheet(choice.name(), maker(choice), dialog); });
    dialog->open();
}

void VisitDesk::showLoans()
{
    auto *dialog = new LoansDialog(m_ledger, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto &session = m_ledger.session();
    connect(dialog, &LoansDialog::slipWanted, this,
            [this, &session, dialog](const QList<storage::LoanId> &loans) {
                const auto make = [&session, loans](const platform::Progress &) {
                    return Made{session
                                    .read([loans](Database &database) {
                                        return workflow::loanSlipOf(database, loans);
                                    })
                                    .result()};
                };
                preview(tr("调卷单"), make, dialog);
            });
    connect(dialog, &LoansDialog::registerWanted, this, [this, &session, dialog] {
        const auto make = [&session](const platform::Progress &) {
            return Made{session
                            .read([](Database &database) {
                                return workflow::loanRegisterOf(database, QDate::currentDate());
                            })
                            .result()};
        };
        preview(tr("归还登记"), make, dialog);
    });
    dialog->open();
}

void VisitDesk::previewProof()
{
    VisitChoice choice;
    choice.kind = VisitKind::Proof;
    choice.indicators = {m_ledger.current().number};
    preview(choice.name(), maker(choice));
}

VisitDesk::Make VisitDesk::maker(const VisitChoice &choice) const
{
    return [&session = m_ledger.session(), choice,
            today = QDate::currentDate()](const platform::Progress &progress) {
        if (choice.kind == VisitKind::CallBack) {
            const auto source =
                workflow::readCallBackSource(session, evidence::DocumentReader::programBeside(), progress);
            const auto handOut =
                choice.isMasked ? std::nullopt : std::optional(report::HandOut{choice.person, choice.reason});
            Made made{workflow::callBackOf(source, handOut, today)};
            if (!choice.isMasked)
                made.handOut = [filings = source.filings, person = choice.person,
                                reason = choice.reason](Database &database, const storage::Author &author) {
                    return workflow::handOutCallBackList(database, author, filings, person, reason);
                };
            return made;
        }
        return Made{session
                        .read([&](Database &database) -> VisitSheet {
                            switch (choice.kind) {
                            case VisitKind::Proof:
                                return workflow::proofOf(database, choice.indicators.value(0), today);
                            case VisitKind::HandIn:
                                return workflow::handInOf(database, choice.indicators, today);
                            case VisitKind::Summary:
                            case VisitKind::CallBack: // made above, with its entry in the history
                                break;
                            }
                            return workflow::summaryOf(database, today);
                        })
                        .result()};
    };
}

// Recorded when the sheet goes out and not before: who only looks at it has the numbers in the pieces anyway.
Release VisitDesk::releaseOf(const Made &made, const QString &name)
{
    if (!made.handOut)
        return {};
    return [this, handOut = made.handOut, title = tr("做%1").arg(name)](const std::function<void()> &then) {
        whenDone(m_ledger.session().write(handOut), this, m_ledger.errors(), title,
                 [this, title, then](const QString &step) {
                     if (!step.isEmpty())
                         m_ledger.stepCommitted(title, 0, step);
                     then();
                 });
    };
}

void VisitDesk::preview(const QString &name, Make make, QDialog *from)
{
    const auto title = tr("预览%1").arg(name);
    // Over the dialog that asked: it has the keyboard again when the preview is closed, not the window
    // behind.
    const auto putOver = [from = QPointer(from)](ReportPreview &preview) {
        if (from)
            preview.setParent(from, preview.windowFlags());
    };
    m_runner.run<Made>(title, std::move(make), [this, title, name, putOver](const Made &made) {
        const auto sheet = made.sheet;
        const auto write = [sheet](const QString &file) {
            return workflow::writeVisitSheet(sheet, file);
        };
        m_output.preview(title, [sheet] { return workflow::visitPages(sheet); },
                         {.table = TableOffer{sheet.name + QStringLiteral(".xlsx"), write},
                          .release = releaseOf(made, name),
                          .dress = putOver});
    });
}

void VisitDesk::exportSheet(const QString &name, Make make, VisitDialog *from)
{
    const auto title = tr("导出%1").arg(name);
    const auto file = m_chooser.saveFile(
        from, title, QStringLiteral("%1 %2.pdf").arg(name, QDate::currentDate().toString(Qt::ISODate)),
        tr("PDF 文件 (*.pdf);;Excel 表格 (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_runner.run<Made>(title, std::move(make), [this, name, file, from = QPointer(from)](const Made &made) {
        m_output.save(
            name, file,
            [sheet = made.sheet](const QString &chosen) { return workflow::writeVisitSheet(sheet, chosen); },
            [from](const QString &said, const QStringList &remarks) {
                if (from)
                    from->say((QStringList{said} + remarks).join(QLatin1Char(' ')));
            },
            releaseOf(made, name));
    });
}

} // namespace taizhang::ui
