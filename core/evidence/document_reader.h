#pragma once

#include "core/evidence/helper_process.h"
#include "core/formats/files/file_clues.h"
#include "core/formats/office/document_text.h"
#include "core/formats/office/secrecy_marks.h"
#include "core/formats/pdf/drawn_page.h"
#include "core/formats/pdf/pdf_areas.h"

namespace taizhang::evidence {

/// What reading a file came to: its words, or one sentence why there are none (未读取).
struct ReadText
{
    formats::DocumentText text;
    QString unread; ///< a sentence for the user; empty when the file was read
    QString
        partly; ///< a sentence, too, where only the beginning was read; empty when all was that was wanted
    bool operator==(const ReadText &) const = default;
};

/// A picture, or a page of a PDF, to be drawn.
struct DrawingWish
{
    QString path;
    bool pdf = false;
    int pixels = 0;     ///< longest side of a picture, width of a page
    int page = 0;       ///< of a PDF, from 0
    bool sheet = false; ///< of a PDF: as fine as formats::renderPdfSheet(), whatever `pixels` says
};
struct Drawing
{
    formats::DrawnPage page; ///< a picture is one page; its image is null where it cannot be read
    bool gaveUp = false;     ///< the process died or took too long over it
};

/// Where personal data stands in a PDF, by pages; none where it cannot be read.
struct PersonalAreas
{
    QList<QList<QRectF>> pages;
    bool gaveUp = false; ///< some pages were not looked at and have none here: the process died or took too
                         ///< long over them, or they are beyond the 10,000th
};

/// Reads and draws evidence files in a process of its own, since they come from elsewhere: at most 512 MB
/// and 10 s of the processor for a file, or for some pages of a PDF. A process that dies or hangs is
/// replaced; its file, or the rest of the PDF, is unread.
///
/// Belongs to the thread that asks first; the process starts with the first file and ends with the
/// object.
class DocumentReader
{
public:
    /// A person waits for an answer, or nobody does: then others come first at the processor.
    enum class Haste { None, SomebodyWaits };

    static constexpr int mostPages = 10'000; ///< of a PDF that are looked at
    static constexpr auto usualPatience = std::chrono::seconds(14);

    /// `program`: the command line `taizhang`. `patience`: how long one file may take; on a busy machine ten
    /// seconds of the processor are more.
    explicit DocumentReader(QString program, std::chrono::milliseconds patience = usualPatience,
                            Haste haste = Haste::SomebodyWaits);

    /// `path`: of the file in the store. `name`: what it is called. Blocks. Throws domain::Error only when
    /// the program itself cannot be started, and domain::Cancelled. `firstPages`: of a PDF no more; 0: all,
    /// up to `mostPages`.
    ReadText read(const QString &path, const QString &name, const platform::Progress &progress = {},
                  int firstPages = 0);
    /// formats::findSecrecyMarks(). Where the texts are too much for the process, the names are looked at all
    /// the same, and the file is among what is unread.
    formats::SecrecyMarks secrecyMarks(const QString &path, const QString &name,
                                       const platform::Progress &progress = {});
    /// The same of what formats::readFileClues() finds; nothing where the process gave up.
    formats::FileClues clues(const QString &path, const QString &mediaType,
                             const platform::Progress &progress = {});
    Drawing draw(const DrawingWish &wish, const platform::Progress &progress = {});
    /// formats::personalDataAreas() of all pages of a PDF, some of them at a time.
    PersonalAreas personalAreas(const QString &path, const platform::Progress &progress = {});

    /// formats::findInPdf() on all pages, some of them at a time, up to mostPdfHits; `skipped` where there
    /// are pages as in PersonalAreas::gaveUp.
    formats::PdfHits findInPdf(const QString &path, const QString &words,
                               const platform::Progress &progress = {});

    /// Ends the process; the next file starts another. For a thread that ends before the object does.
    void close() { m_process.close(); }

    /// `taizhang` beside the program that is running, for the window; the command line is that program itself
    /// (QCoreApplication::applicationFilePath()), whatever it is called.
    static QString programBeside();

private:
    /// From page `first` to before `end`, as far as some seconds reach.
    ReadText readPages(const QString &path, const QString &name, int first, int end,
                       const platform::Progress &progress);

    HelperProcess m_process;
};

/// The other end: answers requests on standard input until it ends, under the limits. Returns an exit code.
int serveDocumentReader(DocumentReader::Haste haste);

} // namespace taizhang::evidence
