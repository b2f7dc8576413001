#pragma once

#include "core/formats/office/document_text.h"
#include "core/formats/zip/zip_parts.h"

#include <QIODevice>

namespace taizhang::formats {

/// Inside core/formats: the readers behind readDocumentText(), one for each family of formats. They throw
/// domain::Error.

/// Adds a part, without blanks at its ends, up to mostCharacters in all; false when that is reached.
bool addPart(DocumentText &document, TextPart part);

DocumentText readWordText(const ZipParts &parts);
DocumentText readSlidesText(const ZipParts &parts);
DocumentText readPdfText(QIODevice &pdf, const QString &name, const PageSpan &pages = {});
/// Names and sizes of what a zip holds, a line each.
DocumentText listZip(const QString &name, const QByteArray &bytes);
/// The same of the other archives; of what is packed by itself (名单.txt.gz) its words, too, of a PDF no more
/// than `firstPages`; 0: all.
DocumentText readArchiveText(QIODevice &file, const QString &name, int firstPages = 0);
/// readDocumentText() of a file that is open or of bytes in a QBuffer.
DocumentText readText(QIODevice &file, const QString &name, const PageSpan &pages = {});
/// All bytes of a file that is open or of a QBuffer, mapped where that is possible; nothing where it is not.
QByteArray allBytes(QIODevice &file);
/// What a mail says, as one text: who to whom, about what, the words, and the names of what hangs on it.
QString mailText(const QByteArray &bytes);
bool isMailType(const QString &mediaType);
/// The words of a web page as a reader sees them: no scripts, no styles, no markup.
QString htmlText(const QString &html);

} // namespace taizhang::formats
