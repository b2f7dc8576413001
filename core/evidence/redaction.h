#pragma once

#include "core/evidence/document_reader.h"

namespace taizhang::evidence {

/// formats::redactedPdf() of a PDF or a picture whose pages are drawn by the reader's process; only pictures
/// come back from there. Blocks. Throws as that does.
QByteArray redactedPdf(DocumentReader &reader, const QString &path, const QString &mediaType,
                       const QList<QList<QRectF>> &boxes, const platform::Progress &progress);

} // namespace taizhang::evidence
