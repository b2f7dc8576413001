#pragma once

#include "core/domain/id.h"
#include "core/platform/progress.h"
#include "core/workflow/evidence/personal_originals.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace taizhang::workflow {

/// What is bound. Neither sections nor indicators: the whole table.
struct BookletOptions
{
    QList<int> sections;   ///< ordinals, from 1
    QList<int> indicators; ///< numbers
    /// For printing on both sides: parts begin on right-hand pages; in an 增补册 the contents and the parts
    /// of the table do, the rest runs on.
    bool duplex = false;
    int volumePages = 0;  ///< a new volume before the indicator that would exceed it; 0: one volume
    bool dividers = true; ///< a sheet before each part of the table and each indicator
    bool reports = true;
    bool reportPages = true; ///< without, reports stand in 卷内目录 alone and are not laid out
    bool evidence = true;    ///< that is 入册
    bool indexAlone = false; ///< without evidence: 卷内目录 lists as bound what is 入册
    bool errata = false;     ///< 勘误 on the sheet of an indicator and with its 卷内目录
    /// 增补册: of the pieces only these, of the reports only what changed since the set was sent, and of the
    /// table only what has one of them.
    std::optional<QSet<domain::FilingId>> only;
    /// Where a set was sent (封版) the booklet is that set again: what it held, on its pages. Else it is made
    /// anew from what there is now.
    bool asSent = true;
    /// The command line `taizhang`, which reads files for names of people (personalOriginals); without it
    /// the user's marks alone count.
    QString reader = {};
    /// How long LibreOffice may take for a file.
    std::chrono::milliseconds officePatience = std::chrono::seconds(90);
};

/// A line of the contents: a title, and the page on which it stands to the letter.
struct BookletEntry
{
    QString title;
    QString evidence;     ///< its number; empty for what is no evidence
    int physicalPage = 0; ///< in the file, from 1
    int printedPage = 0;  ///< stamped on it
    bool operator==(const BookletEntry &) const = default;
};

/// Where something stands that a freeze remembers.
struct BookletPlace
{
    enum class Kind { Chapter, Sheet, Report, Piece }; ///< Sheet: the indicator's own, behind its section's
    Kind kind = Kind::Chapter;
    int indicator = 0;
    int row = 0;           ///< of a report; 0: of the whole indicator
    QString evidence;      ///< its number
    int page = 0;          ///< as it is stamped
    bool isNotice = false; ///< of a piece: the page only says why it is not bound
};

struct BookletVolume
{
    QString file; ///< full path
    int pages = 0;
    QList<BookletEntry> contents; ///< by page
    /// Of chapters, reports and pieces, also of what could not be bound and has a page in its place.
    QList<BookletPlace> places = {};
};

/// Evidence that was to be bound and is not.
struct LeftOut
{
    QString evidence; ///< 046-2-01
    QString title;
    QString why;
    int indicator = 0;
    domain::RequirementId requirement;
    domain::FilingId filing;
};

struct Booklet
{
    QList<BookletVolume> volumes;
    QString spines; ///< full path of the labels for the boxes
    QList<LeftOut> leftOut;
    QStringList lost;    ///< one sentence each of what is not bound since its file is lost or altered
    QStringList remarks; ///< one sentence each
    QString sentAs = {}; ///< name of the 封版 whose set it is again; empty: made anew
};

/// Makes the bound set (汇编): one PDF for each volume and one with the labels of the boxes, in a folder that
/// is made where it is missing. Files of those names are replaced, others stay. A volume has cover,
/// contents, and for each indicator its sheet, 卷内目录 with 备考表, 情况说明 (the sealed scan in place of
/// our own print) and the evidence that is 入册; redacted copies go before originals, 工作秘密 is never in
/// it. After a 封版 it is the set that was sent (BookletOptions::asSent): later pieces are left out, what was
/// taken out since keeps its place with a page that says so, and where pages come out other than they were
/// sent a remark says from which on. An 增补册 says on its cover what it is added to, its contents name every
/// piece, its 卷内目录 says which page a piece takes the place of, and its files have names of their own.
/// What cannot be bound has a sheet in its place, a line on a page at the end, and one in `leftOut`.
///
/// `whole` is called when it is there; where that throws, what was in the folder before is put back.
///
/// Blocks; call it off the window's thread. Throws domain::Error, or Cancelled, and then nothing is changed
/// in the folder.
Booklet makeBooklet(WorkspaceSession &session, const BookletOptions &options, const QString &folder,
                    const platform::Progress &progress,
                    const std::function<void(const Booklet &)> &whole = {});

/// What would be bound as it is though it names people (personalOriginals()). Slow, as it reads the words of
/// all that would be bound; throws as makeBooklet() does for the options, and Cancelled.
QList<PersonalOriginal> peopleInBooklet(WorkspaceSession &session, const BookletOptions &options,
                                        const platform::Progress &progress);

} // namespace taizhang::workflow
