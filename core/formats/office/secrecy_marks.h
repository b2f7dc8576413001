#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::formats {

/// A mark of secrecy that a file from elsewhere bears.
struct MarkedPart
{
    QString name;  ///< of the file within an archive or a mail, with its folders; empty for the file itself
    QString words; ///< the mark as it stands there: 机密★
    bool operator==(const MarkedPart &) const = default;
};

struct SecrecyMarks
{
    QList<MarkedPart> marked;
    QStringList unread; ///< names as those above: nobody knows what stands in there
    bool operator==(const SecrecyMarks &) const = default;
};

enum class MarksIn { NamesAndTexts, NamesOnly };

/// Looks for all marks (domain::allSecrecy) at the beginning of a file's text, in what an Office file has
/// beside it (sideTexts()) and in the files embedded in it (embeddedObject()), in the comments of a zip, and
/// in the names and texts of what lies in archives (zip, 7z, rar, tar) and hangs on mails, also in those
/// within, three deep.
///
/// Of a PDF the first 500 pages are read, or as many as some seconds allow, 20 at least. Of an archive all
/// names up to 10,000, and texts as far as 50 MB a file, 200 MB in all and six seconds of the processor go;
/// what remains is `unread`. Scans have no text and are in neither list. Never throws but std::bad_alloc.
/// Meant for a process of its own, like readDocumentText().
SecrecyMarks findSecrecyMarks(const QString &path, const QString &name, MarksIn where);

} // namespace taizhang::formats
