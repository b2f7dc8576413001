#include "core/workflow/evidence/look_again.h"

#include "core/formats/files/media_type.h"

#include <QFile>

namespace taizhang::workflow {

void lookAgain(QList<storage::FiledEvidence> &pieces, const evidence::ObjectStore &objects)
{
    for (auto &piece : pieces) {
        if (piece.readability != QLatin1String("damaged") || piece.sha256.isEmpty())
            continue;
        QFile file(objects.pathOf(piece.sha256));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto content = formats::inspectContent(file, piece.name);
        piece.mediaType = content.mediaType;
        piece.readability = content.readability == formats::Readability::Locked
                                ? QStringLiteral("locked")
                                : formats::readabilityWord(content.readability);
    }
}

} // namespace taizhang::workflow
