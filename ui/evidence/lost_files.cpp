#include "ui/evidence/lost_files.h"

#include "core/evidence/object_store.h"
#include "ui/evidence/evidence_model.h"
#include "ui/shared/tr.h"
#include "ui/shared/when_done.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace taizhang::ui {

void findLost(EvidenceModel &model, const evidence::ObjectStore &store, ErrorReporter &errors)
{
    QHash<QString, QString> paths;
    for (const auto &piece : model.pieces())
        if (!piece.sha256.isEmpty())
            paths.insert(piece.sha256, store.pathOf(piece.sha256));
    auto future = QtConcurrent::run([paths] {
        QSet<QString> lost;
        for (auto path = paths.cbegin(); path != paths.cend(); ++path)
            if (!QFileInfo::exists(path.value()))
                lost << path.key();
        return lost;
    });
    whenDone(future, &model, errors, tr("查找丢失的文件"),
             [&model](const QSet<QString> &lost) { model.setLost(lost); });
}

} // namespace taizhang::ui
