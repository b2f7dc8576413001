#pragma once

#include <QList>
#include <QString>

namespace taizhang::formats {

/// What hangs together in a document: a page of a PDF, a sheet of a workbook, a slide; of anything else the
/// whole.
struct TextPart
{
    int number = 0; ///< of the page, sheet or slide, from 1; 0 for the whole
    QString name;   ///< of a sheet
    QString text;   ///< lines set apart by \\n, cells by \\t; never empty
    bool operator==(const TextPart &) const = default;
};

struct DocumentText
{
    QList<TextPart> parts; ///< none when there are no words in it, as in a picture or a scan
    bool cut = false;      ///< there was more than a reader takes
    bool operator==(const DocumentText &) const = default;
};

/// The words of a file from elsewhere: PDF, DOCX, XLSX, PPTX, web pages, plain text, of an archive the
/// names and sizes of what lies in it, and of what is packed by itself (名单.txt.gz) its words, too. What the
/// file is, its content says and not its ending.
///
/// At most 10 million characters and 5,000 pages; of a PDF no more than `firstPages` where that is not 0.
/// Nothing outside the file is followed and nothing in it run. `name`: what the file is called in sentences
/// and, for plain text, whose ending counts.
///
/// Throws domain::Error, one sentence that says why there are no words: damaged, encrypted, over the limits
/// of ZipLimits, a format that is not read. Meant for a process of its own (evidence::DocumentReader): a
/// hostile file may still cost what that process is allowed to use.
DocumentText readDocumentText(const QString &path, const QString &name, int firstPages = 0);

} // namespace taizhang::formats
