#pragma once

#include "core/formats/pdf/pdf_merge.h"
#include "core/formats/pdf/pdf_source.h"
#include "core/report/booklet/booklet_lists.h"
#include "core/report/booklet/booklet_sheets.h"
#include "core/workflow/paper/booklet_content.h"

#include <functional>

namespace taizhang::workflow {

/// A part of a booklet ready to be bound: pages of ours, a file, or pictures on pages of ours.
struct BookletPart
{
    enum class Kind { Section, Indicator, Index, Report, Evidence, StandIn };
    Kind kind = Kind::Evidence;
    QString title;         ///< as the contents name it; a StandIn is in none
    QString evidence = {}; ///< its number
    QString head = {};     ///< printed at the head of its first page, where the title does not stand there
    QList<report::LaidOutPage> own = {};
    QList<QRectF> boxes = {}; ///< of each own page that gets a picture
    QList<formats::PdfPicture> pictures = {};
    std::optional<formats::PdfSource> file = {};
    std::optional<int> reportRow = {}; ///< of a 情况说明, or what stands in its place; 0: the whole indicator
    int sentPage = 0; ///< on which it stood, as printed, in the set that was sent; 0: unknown

    int pages() const { return file ? file->pages : int(own.size()); }
};

/// A line of 卷内目录, the page left open.
struct BookletIndexLine
{
    report::IndexRow row;
    std::optional<qsizetype> part;               ///< of the chapter, whose page it names
    std::optional<domain::FilingId> filing = {}; ///< none: a report
    struct Elsewhere
    {
        int row = 0;               ///< as BookletPart::reportRow
        storage::RowNumber report; ///< the part that has it
    };
    std::optional<Elsewhere> elsewhere = {}; ///< of a report that is bound with another indicator
};

/// An indicator with its parts in order.
struct PreparedChapter
{
    QString title;
    QString sectionTitle;
    int section = 0;
    int number = 0;
    QList<BookletPart> parts;
    QList<BookletIndexLine> index;
    report::IndexNote note;
    struct Missing
    {
        report::MissingRow row;             ///< its page left open
        std::optional<qsizetype> part = {}; ///< what stands in its place
    };
    QList<Missing> missing;

    QString indexTitle() const { return QStringLiteral("第%1项卷内目录").arg(number); }
};

struct PreparedBooklet
{
    QList<PreparedChapter> chapters;
    QList<LeftOut> leftOut;
    QStringList lost; ///< as in Booklet
    QStringList remarks;
    QList<int> unfilled; ///< indicators whose 情况说明 has points still to be written
    QList<int> citing;   ///< indicators whose 情况说明 cites pieces that are gone
    int lostCitations = 0;
    QStringList apart;    ///< numbers of the pieces that are not 入册
    QStringList later;    ///< numbers of what the set that was sent does not hold and no 增补册 does
    QStringList added;    ///< numbers of what it does not hold and an 增补册 does
    QStringList gone;     ///< of what stands there as a page that says so
    QStringList older;    ///< of what is bound with the file it had then
    QStringList redacted; ///< of what is bound with a redacted copy that was made since
    QStringList renamed;  ///< of what stands with the title, 文号 or date it had then
};

/// Adds the pages of a part: of its file, or own ones from `nextOwn` on, which is moved on by them. `marks`:
/// of its pages, from 0.
void addPart(formats::PdfMerge &merge, const BookletPart &part, int &nextOwn,
             const std::function<formats::PageMarks(int)> &marks);

/// What stands on covers and boxes, in Chinese whatever the program speaks.
QString bookletTitle();

/// Makes everything ready whose number of pages must be known before pages are numbered. What is made on the
/// way lies in `scratch` and must stay until the booklet is written. Throws domain::Error and Cancelled.
PreparedBooklet prepareBooklet(const BookletContent &content, const BookletOptions &options,
                               const evidence::ObjectStore &objects, report::PageSetter &setter,
                               const QString &scratch, const platform::Progress &progress);

} // namespace taizhang::workflow
