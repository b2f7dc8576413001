#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::formats {

/// A paragraph of a Word document, or a row of a table in it (cells set apart by \t).
struct WordParagraph
{
    QString text;          ///< lines within it set apart by \n
    QString style;         ///< its name, such as heading 1 or Body Text; empty for the usual one
    QStringList bookmarks; ///< that begin in it
    bool isRow = false;
    bool operator==(const WordParagraph &) const = default;
};

/// A Word document as a reader sees it: what was deleted under 修订 is gone, what was inserted is there; no
/// headers, footers, notes and comments in the text, but beside it.
struct WordText
{
    QList<WordParagraph> paragraphs;
    QHash<QString, QString> properties; ///< 自定义属性 by their names
    bool hasPictures = false;
    bool hasComments = false;
    bool hasNotes = false;       ///< footnotes or endnotes
    bool hasRevisions = false;   ///< 修订 that nobody accepted yet
    bool hasMergedCells = false; ///< of a table: their columns may not be where they seem
    bool hasHiddenText = false;
    bool hasSymbols = false;    ///< of a font of symbols, which no text holds
    QStringList asides;         ///< words of headers, footers, notes, comments, boxes, each by itself
    bool hasOwnNumbers = false; ///< numbers that Word counts itself, which no text holds
};

/// Reads a .docx from elsewhere. Throws domain::Error, one sentence that calls it by `path`: no Word
/// document, an older format, with macros, encrypted, damaged, with a DTD, beyond ZipLimits.
WordText readWordParagraphs(const QString &path, const QByteArray &bytes);

/// The same of a file, of at most 200 MB.
WordText readWordParagraphs(const QString &path);

} // namespace taizhang::formats
