#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/notice.h"
#include "core/platform/progress.h"
#include "core/report/layout/laid_out_report.h"
#include "core/report/letters/notice_content.h"
#include "core/storage/history/journal.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace taizhang::workflow {

/// What is to be written, and to whom.
struct NoticeRequest
{
    domain::NoticeKind kind = domain::NoticeKind::Reminder;
    QList<domain::UnitId> units;  ///< none: all of the directory
    QList<int> indicators = {};   ///< only letters that speak of one of these; none: of whatever
    bool overdueOnly = false;     ///< of a 催办: only what is overdue
    bool alsoEarly = false;       ///< also to units for which it is too early
    QDate today;                  ///< the date of the letters
    std::optional<QDate> replyBy; ///< none: domain::usualReplyDay
};

/// A letter and what it speaks of.
struct UnitNotice
{
    domain::UnitId unit;
    report::NoticeLetter letter;
    QList<domain::RequirementId> requirements; ///< of the letter's entries, in their order
};

/// Letters of one kind in the order of the units; a unit that the kind has nothing to say to gets none.
struct NoticeRun
{
    domain::NoticeKind kind = domain::NoticeKind::Reminder;
    QDate issuedOn;
    QList<UnitNotice> notices;
    QList<domain::UnitId> tooEarly; ///< domain::reminderContent; they get one only when that was asked for
    QStringList without;            ///< names of the units that were looked at and get none

    QList<report::NoticeLetter> letters() const;
    /// The letters to these units alone, in their order here; `without` stays what it is.
    NoticeRun to(const QList<domain::UnitId> &units) const;
    /// Null when the unit gets none.
    const UnitNotice *noticeTo(domain::UnitId unit) const;
};

/// A 催办 lists what domain::reminderContent says of what a unit owes, a 交办单 all that it is asked, a
/// 接收单 what came from it. Units that are retired and materials that are 不适用 are left out.
NoticeRun planNotices(storage::Database &database, const NoticeRequest &request);

/// What a clerk should look at before the letters go out, a sentence each that begins with 请核对: of a 催办
/// who is in it though something came that nobody registered as 报送, and for how many it is too early; of a
/// 交办单 whose dates are past.
QStringList adviceOnLetters(const NoticeRun &run);

/// How letters leave the program.
enum class NoticeFormat { Pdf, Text, Sheet };
/// pdf, txt, xlsx: the ending of a file and the word on the command line.
QString formatEnding(NoticeFormat format);
std::optional<NoticeFormat> parseFormatEnding(const QString &ending);

/// All letters as pages, each numbered from 1; `eachOnNewSheet`: none begins on the back of another. Slow;
/// call it off the window's thread. Throws Cancelled.
report::LaidOutReport noticePages(const NoticeRun &run, const platform::Progress &progress = {},
                                  bool eachOnNewSheet = false);

/// What was written, and what should be said of it: one sentence each.
struct WrittenNotices
{
    QStringList files; ///< full paths
    QStringList remarks;
    QStringList stale =
        {}; ///< of those, what is said of files that an earlier run left and that are not true any more
};

/// A file for each letter, named by its unit, into a folder that is made when it is not there; files of these
/// names are replaced. All are written or none. What an earlier run left there for a unit that gets none now
/// stays and is named in a remark. Throws domain::Error, or Cancelled. Nothing to write makes no folder.
WrittenNotices writeNoticeFiles(const NoticeRun &run, const QString &folder, NoticeFormat format,
                                const platform::Progress &progress);

/// All letters in one file; `eachOnNewSheet` as for noticePages(). Throws domain::Error when there is none,
/// or when it cannot be written, or Cancelled.
WrittenNotices writeNoticeBook(const NoticeRun &run, const QString &file, NoticeFormat format,
                               const platform::Progress &progress = {}, bool eachOnNewSheet = false);

/// The units whose letter stands in 发文登记 already, with its kind and day: to note it again would count as
/// another letter.
QStringList recordedThatDay(storage::Database &database, const NoticeRun &run);

/// 发文登记: notes which letters were handed out, as one step. Throws domain::Error when there is none.
QString recordNotices(storage::Database &database, const storage::Author &author, const NoticeRun &run,
                      const QString &note = {});

/// Changes the words of a kind of notice; the usual words bring it back to them. Throws domain::Error for a
/// field that is none.
QString setNoticeText(storage::Database &database, const storage::Author &author, domain::NoticeKind kind,
                      const domain::NoticeText &text);

} // namespace taizhang::workflow
