#pragma once

#include "core/report/text/report_content.h"
#include "core/storage/evidence/bound_places.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/paper/booklet.h"
#include "core/workflow/paper/sent_set.h"

namespace taizhang::workflow {

/// A 情况说明 as it is to be bound: our own print, or the file that stands for it.
struct BookletReport
{
    int row = 0; ///< 0: of the whole indicator
    report::ReportInput input;
    std::optional<storage::StoredFile> standing;
    QString agency;     ///< whose it is
    QString date;       ///< ISO; of a file that stands for it its own, empty while unknown
    QString title = {}; ///< as lists name it; empty: as it is printed
    QString why = {};   ///< it may not be bound
    bool written = true;
    QString replaces = {}; ///< of an 增补册: 替换第1册第57页, or 更换
    int sentPage = 0;      ///< where it stands in the set that was sent; 0: unknown
    /// The report that is bound in place of this one, since it answers both; as BookletReport::row.
    std::optional<storage::RowNumber> boundAs = {};
};

/// How a piece of a set that was sent differs from what there is now.
struct SentPiece
{
    int page = 0; ///< as it was printed; 0: it was listed only
    int volume = 1;
    QString gone;          ///< why a page stands in its place; empty: it is bound as it was
    QString goneOnPaper;   ///< what that page says
    QString remark;        ///< in 卷内目录 in place of its own; empty for none
    bool older = false;    ///< bound with the file it had then
    bool redacted = false; ///< bound with the redacted copy that was made since, in place of what was printed
    bool renamed = false; ///< title, 文号, date or sender read otherwise now; they stand as they were printed
};

/// An indicator of the booklet.
struct BookletChapter
{
    storage::IndicatorSheet sheet;
    bool opensSection = false; ///< the first of its part of the table that is bound
    QList<BookletReport> reports = {};
    QList<storage::SetPiece> pieces = {};
    QString errata = {}; ///< “公开竞争审查”应为“公平竞争审查”; empty when not wanted
    /// Where those pieces of an 增补册 are bound that take the place of others.
    QHash<domain::FilingId, storage::BoundPlace> replaced = {};
    QHash<domain::FilingId, SentPiece> sent = {}; ///< of a set that was sent
    QList<storage::SetPiece> later = {};          ///< 入册, but not in the set that was sent
    QSet<domain::FilingId> unsent = {};           ///< of those: what is in no 增补册 either
    int sentPage = 0;                             ///< where it begins in the set that was sent; 0: unknown
    bool reportLater = false; ///< its 情况说明 was written after that set was sent, which has none of it

    QString title() const;        ///< 第46项 行政执法责任制
    QString sectionTitle() const; ///< 四、健全行政执法工作体系…
};

/// All that a booklet is made from, read at one moment.
struct BookletContent
{
    QString table; ///< title of the edition
    QString agency;
    QString addedTo;             ///< of an 增补册: what was sent before it, as its cover says
    QString supplement;          ///< its name (supplementName)
    std::optional<SentSet> sent; ///< the booklet is that set again
    bool pagesKept = false;      ///< all that was sent is chosen, so that everything can stand where it did
    /// Of the set that was sent: indicators whose 情况说明 was written, changed or sealed since, in order.
    QList<int> changedReports = {};
    QList<int> laterReports = {};   ///< of those: what that set has no 情况说明 of
    QList<int> unwritten = {};      ///< indicators of which a 情况说明 is asked, and nothing is written
    QList<int> unsaid = {};         ///< those answered by the report of another, without a word of their own
    QStringList returned = {};      ///< numbers of its pieces whose task was 退回
    QList<BookletChapter> chapters; ///< in printed order
};

/// Whether the options have the piece bound, and not only listed.
bool isToBeBound(const storage::SetPiece &piece, const BookletOptions &options);

/// Throws domain::Error when a section or an indicator is not there, or where an 增补册 would hold nothing.
BookletContent bookletContent(storage::Database &database, const BookletOptions &options, QDate today);

} // namespace taizhang::workflow
