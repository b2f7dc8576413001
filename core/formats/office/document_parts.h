#pragma once

#include "core/formats/office/document_text.h"
#include "core/formats/zip/zip_parts.h"

namespace taizhang::formats {

/// Inside core/formats: the readers behind readDocumentText(), one for each family of formats. They throw
/// domain::Error.

constexpr qsizetype mostCharacters = 10'000'000;

/// Adds a part, without blanks at its ends, up to mostCharacters in all; false when that is reached.
bool addPart(DocumentText &document, TextPart part);

DocumentText readWordText(const ZipParts &parts);
DocumentText readSlidesText(const ZipParts &parts);
/// `firstPages`: no more than these; 0: all.
DocumentText readPdfText(const QString &path, const QString &name, int firstPages = 0);
/// Names and sizes of what a zip holds, a line each.
DocumentText listZip(const QString &name, const QByteArray &bytes);
/// The words of a web page as a reader sees them: no scripts, no styles, no markup.
QString htmlText(const QString &html);

} // namespace taizhang::formats
