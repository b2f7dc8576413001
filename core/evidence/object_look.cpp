#include "core/evidence/object_look.h"

#include "core/platform/file_place.h"

#include <QFileInfo>

namespace taizhang::evidence {

ObjectCondition lookAt(const ObjectStore &store, const QString &sha256)
{
    using platform::FilePlace;
    const auto path = store.pathOf(sha256);
    if (path.isEmpty())
        return ObjectCondition::Missing;
    const auto folder = platform::placeAt(QFileInfo(path).path());
    const auto place = folder == FilePlace::Folder ? platform::placeAt(path) : folder;
    switch (place) {
    case FilePlace::File:
        return folder == FilePlace::Folder ? ObjectCondition::Ok : ObjectCondition::Altered;
    case FilePlace::Nothing:
        return ObjectCondition::Missing;
    case FilePlace::Unreadable:
        return ObjectCondition::Unreadable;
    case FilePlace::Folder:
    case FilePlace::Link:
    case FilePlace::Other:
        break;
    }
    return ObjectCondition::Altered;
}

} // namespace taizhang::evidence
