#pragma once

#include <QStringList>

class QMimeData;

namespace taizhang::ui {

/// The files of this computer among what is dropped or pasted. A name whose bytes are no UTF-8 keeps them
/// (platform/path_bytes.h).
QStringList localFiles(const QMimeData &data);

} // namespace taizhang::ui
