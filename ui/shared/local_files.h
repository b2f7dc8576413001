#pragma once

#include <QStringList>

class QDropEvent;
class QMimeData;

namespace taizhang::ui {

/// The files of this computer among what is dropped or pasted. A name whose bytes are no UTF-8 keeps them
/// (platform/path_bytes.h).
QStringList localFiles(const QMimeData &data);

/// What is dropped stays where it comes from: whoever offers it to be moved is told that it was copied.
void acceptAsCopy(QDropEvent &event);

} // namespace taizhang::ui
