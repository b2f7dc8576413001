#pragma once

#include "core/formats/pdf/drawn_page.h"
#include "core/platform/progress.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

namespace taizhang::formats {

/// Whether redactedPdf() takes files of this type: PDF and pictures.
bool canBeRedacted(const QString &mediaType);

/// Draws a page as renderPdfSheet() does, or the picture that the file is; pages count from 0.
using SheetSource = std::function<DrawnPage(int page)>;

/// The pages as pictures with black boxes burnt in, nothing of the text, the layers or the metadata of the
/// original left. `boxes` by pages, as fractions of the page from its upper left corner; a picture is one
/// page, made to fit A4. Throws domain::Error for what cannot be drawn or is too long, domain::Cancelled.
QByteArray redactedPdf(const SheetSource &draw, const QList<QList<QRectF>> &boxes,
                       const platform::Progress &progress);

} // namespace taizhang::formats
