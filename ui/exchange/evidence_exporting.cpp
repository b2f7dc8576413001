#include "ui/exchange/evidence_exporting.h"

#include "core/domain/error.h"
#include "core/workflow/evidence_export.h"
#include "ui/exchange/evidence_export_dialog.h"
#include "ui/exchange/personal_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/first_remarks.h"
#include "ui/shared/free_folder.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/tr.h"

#include <QDir>

namespace taizhang::ui {

namespace {

using WithoutFile = QSet<domain::FilingId>;

void say(Ledger &ledger, const workflow::ExportedEvidence &result, const QString &folder)
{
    const auto done =
        tr("已把 %1 份材料导出到“%2”。").arg(result.files).arg(QDir::toNativeSeparators(folder));
    emit ledger.remarked(done);
    if (!result.remarks.isEmpty())
        throw domain::Error(done + firstRemarks(result.remarks), result.remarks.join(QLatin1Char('\n')));
}

void write(Ledger &ledger, ProgressRunner &runner, const storage::SetFilter &filter, const QString &folder,
           const WithoutFile &withoutFile)
{
    auto &session = ledger.session();
    runner.run<workflow::ExportedEvidence>(
        tr("导出材料"),
        [&session, filter, folder, withoutFile](const platform::Progress &progress) {
            return workflow::exportEvidence(session, filter, folder, progress, withoutFile);
        },
        [&ledger, folder](const workflow::ExportedEvidence &result) { say(ledger, result, folder); });
}

} // namespace

void exportEvidence(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget &window)
{
    auto *dialog = new EvidenceExportDialog(ledger, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&ledger, &chooser, &runner, &window, dialog] {
        const auto place = chooser.openFolder(&window, tr("把导出的材料放在哪个文件夹里"));
        if (place.isEmpty())
            return;
        const auto folder = freeFolder(place, dialog->name());
        const auto filter = dialog->filter();
        askAboutPersonalOriginals(
            ledger, runner, window,
            [filter](storage::Database &database) { return storage::evidenceSet(database, filter); },
            [&ledger, &runner, filter, folder](const WithoutFile &withoutFile) {
                write(ledger, runner, filter, folder, withoutFile);
            });
    });
    dialog->open();
}

} // namespace taizhang::ui
