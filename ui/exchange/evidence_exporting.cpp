#include "ui/exchange/evidence_exporting.h"

#include "core/workflow/evidence/evidence_export.h"
#include "ui/exchange/evidence_export_dialog.h"
#include "ui/exchange/personal_dialog.h"
#include "ui/exchange/written_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/free_folder.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/tr.h"

#include <QDir>

namespace taizhang::ui {

namespace {

void say(Ledger &ledger, QWidget &window, const workflow::ExportedEvidence &result, const QString &folder)
{
    const auto done =
        tr("已把 %1 份材料导出到“%2”。").arg(result.files).arg(QDir::toNativeSeparators(folder));
    emit ledger.remarked(done);
    if (result.remarks.isEmpty())
        return;
    auto *dialog =
        new WrittenDialog(tr("导出材料"), done, result.remarks, folder, folder, ledger.errors(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void write(Ledger &ledger, ProgressRunner &runner, QWidget &window, const storage::SetFilter &filter,
           const QString &folder, const PersonalAnswer &answer)
{
    auto &session = ledger.session();
    runner.run<workflow::ExportedEvidence>(
        tr("导出材料"),
        [&session, filter, folder, stay = answer.withoutFile](const platform::Progress &progress) {
            return workflow::exportEvidence(session, filter, folder, progress, stay);
        },
        [&ledger, &window, folder, along = answer.takenAlong](const workflow::ExportedEvidence &exported) {
            auto result = exported;
            result.remarks << along;
            say(ledger, window, result, folder);
        });
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
            [&ledger, &runner, &window, filter, folder](const PersonalAnswer &answer) {
                write(ledger, runner, window, filter, folder, answer);
            });
    });
    dialog->open();
}

} // namespace taizhang::ui
