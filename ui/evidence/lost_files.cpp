#include "ui/evidence/lost_files.h"

#include "core/evidence/object_store.h"
#include "ui/evidence/evidence_model.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace taizhang::ui {

void findLost(EvidenceModel &model, const evidence::ObjectStore &store)
{
    QHash<QString, QString> paths;
    for (const auto &piece : model.pieces())
        if (!piece.sha256.isEmpty())
            paths.insert(piece.sha256, store.pathOf(piece.sha256));
    auto *watcher = new QFutureWatcher<QSet<QString>>(&model);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &model, [&model, watcher] {
        watcher->deleteLater();
        model.setLost(watcher->future().result());
    });
    watcher->setFuture(QtConcurrent::run([paths] {
        QSet<QString> lost;
        for (auto path = paths.cbegin(); path != paths.cend(); ++path)
            if (!QFileInfo::exists(path.value()))
                lost << path.key();
        return lost;
    }));
}

} // namespace taizhang::ui
