#include "core/evidence/redaction.h"

#include "core/formats/pdf/redacted_pdf.h"

namespace taizhang::evidence {

QByteArray redactedPdf(DocumentReader &reader, const QString &path, const QString &mediaType,
                       const QList<QList<QRectF>> &boxes, const platform::Progress &progress)
{
    const bool pdf = mediaType == QLatin1String("application/pdf");
    return formats::redactedPdf(
        [&](int page) {
            return reader.draw({path, pdf, formats::longestSheet, page, pdf}, progress).page;
        },
        boxes, progress);
}

} // namespace taizhang::evidence
