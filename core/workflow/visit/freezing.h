#pragma once

#include "core/storage/history/journal.h"
#include "core/storage/paper/freeze_record.h"
#include "core/workflow/paper/booklet.h"

#include <QSet>

namespace taizhang::workflow {

/// How long the name of a set may be, in characters: it stands on covers and in sentences.
constexpr int longestFreezeTitle = 100;

/// Why a set cannot have been sent on that day: it is a slip of the pen. Empty for a day that can be.
QString whyNoFreezeDay(QDate day, QDate today);

/// Where a piece was bound.
struct BoundPage
{
    QString evidence; ///< its number
    int volume = 1;   ///< from 1
    int page = 1;     ///< as it was stamped
};

/// 封版: from now on every piece keeps the number that it has, and the set remembers on which page each was
/// bound
/// (`pages`; none for what is 入盒备查 or 现场调阅) and what its file was. What comes later is numbered after
/// it and belongs into an 增补册. One undoable step. `on` is the day of sending.
///
/// `record` is what it remembers besides (storage::FreezeRecord); what the 情况说明 say is put into it here.
/// Throws domain::Error, and freezes nothing, for a title that is blank, too long or used, a day that cannot
/// be (whyNoFreezeDay), or where there is nothing to freeze.
QString freezeSet(storage::Database &database, const storage::Author &author, const QString &title, QDate on,
                  const QString &note, const QList<BoundPage> &pages, storage::FreezeRecord record = {});

/// The pages of what a booklet holds, or has a page in the place of.
QList<BoundPage> boundPages(const Booklet &booklet);

/// The pieces of an 增补册 (piecesSince); none where only 情况说明 changed. Throws domain::Error where
/// nothing was frozen yet, or nothing came since.
QSet<domain::FilingId> supplementPieces(storage::Database &database);

/// What a set that is sent is called.
struct FreezeWords
{
    QString title;
    QDate on;
    QString note = {};
};
struct BoundFreeze
{
    Booklet booklet;
    QString step; ///< of the history
};
/// Makes the booklet anew, or the 增补册, and freezes the set with its pages. Blocks; call it off the
/// window's thread.
///
/// Throws as both do, and where the file of a piece that was to be bound is lost or altered, or pieces
/// changed while they were bound: nothing is frozen then, and the folder is as it was before.
BoundFreeze bindAndFreeze(WorkspaceSession &session, const FreezeWords &words, const BookletOptions &options,
                          const QString &folder, const platform::Progress &progress);

} // namespace taizhang::workflow
