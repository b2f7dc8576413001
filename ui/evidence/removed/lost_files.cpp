#include "ui/evidence/removed/lost_files.h"

#include "core/evidence/object_store.h"
#include "core/platform/file_place.h"
#include "core/workflow/evidence/file_recovery.h"
#include "ui/evidence/evidence_model.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/tr.h"
#include "ui/shared/when_done.h"

#include <QtConcurrentRun>

namespace taizhang::ui {

namespace {

QSet<QString> contentsOf(const EvidenceModel &model)
{
    QSet<QString> contents;
    for (const auto &piece : model.pieces())
        if (!piece.sha256.isEmpty())
            contents << piece.sha256;
    return contents;
}

} // namespace

void findLost(EvidenceModel &model, const evidence::ObjectStore &store, ErrorReporter &errors)
{
    const auto wanted = contentsOf(model);
    QHash<QString, QString> paths;
    for (const auto &sha256 : wanted)
        paths.insert(sha256, store.pathOf(sha256));
    auto future = QtConcurrent::run([paths] {
        QSet<QString> lost;
        for (auto path = paths.cbegin(); path != paths.cend(); ++path)
            if (platform::placeAt(path.value()) == platform::FilePlace::Nothing)
                lost << path.key();
        return lost;
    });
    whenDone(future, &model, errors, tr("查找丢失的文件"), [&model, wanted](const QSet<QString> &lost) {
        if (contentsOf(model) == wanted) // else another indicator is on show by now
            model.setLost(lost);
    });
}

void askForLostFile(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget &window,
                    const QString &sha256, std::function<void()> done)
{
    const auto file = chooser.openFile(&window, tr("选择当时收进的那个文件"));
    if (file.isEmpty())
        return;
    runner.run<workflow::RecoveredFile>(
        tr("找回文件"),
        [&session = ledger.session(), file, sha256](const platform::Progress &progress) {
            return workflow::recoverFile(session, file, sha256, progress);
        },
        [&ledger, done = std::move(done)](const workflow::RecoveredFile &recovered) {
            emit ledger.remarked(tr("已放回：%1。").arg(recovered.usedBy));
            done();
        });
}

} // namespace taizhang::ui
