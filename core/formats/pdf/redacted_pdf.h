#pragma once

#include "core/platform/progress.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace taizhang::formats {

/// Whether redactedPdf() takes files of this type: PDF and pictures.
bool canBeRedacted(const QString &mediaType);

/// The pages as pictures with black boxes burnt in, nothing of the text, the layers or the metadata of the
/// original left. `boxes` by pages, as fractions of the page from its upper left corner; a picture is one
/// page. Throws domain::Error for what cannot be read or is too long, domain::Cancelled.
QByteArray redactedPdf(const QString &path, const QString &mediaType, const QList<QList<QRectF>> &boxes,
                       const platform::Progress &progress);

} // namespace taizhang::formats
