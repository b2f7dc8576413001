#pragma once

#include <QList>
#include <QString>

#include <functional>

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
    int pageCount = 0;     ///< of a PDF, all there are; 0 for anything else
    int pagesRead = 0;     ///< of a PDF, how many were read, from the first one of the file on
    bool operator==(const DocumentText &) const = default;
};

/// Which pages of a PDF are read.
struct PageSpan
{
    int first = 0;                     ///< from 0
    int most = 0;                      ///< no more than these; 0: to the end
    std::function<bool()> enough = {}; ///< asked behind each page; others may be asked for another time
};

constexpr qsizetype mostCharacters = 10'000'000; ///< of a text

/// The words of a file from elsewhere: PDF, DOCX, XLSX, PPTX, web pages, plain text, of an archive the
/// names and sizes of what lies in it, and of what is packed by itself (名单.txt.gz) its words, too. What the
/// file is, its content says and not its ending.
///
/// At most `mostCharacters`, and of a PDF no more than `pages`.
/// Nothing outside the file is followed and nothing in it run. `name`: what the file is called in sentences
/// and, for plain text, whose ending counts.
///
/// Throws domain::Error, one sentence that says why there are no words: damaged, encrypted, over the limits
/// of ZipLimits, a format that is not read. Meant for a process of its own (evidence::DocumentReader): a
/// hostile file may still cost what that process is allowed to use.
DocumentText readDocumentText(const QString &path, const QString &name, const PageSpan &pages = {});

} // namespace taizhang::formats
