#pragma once

#include "core/platform/progress.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QList>

namespace taizhang::workflow {

/// One thing the check found.
struct Finding
{
    enum class Kind {
        LostFile,        ///< the database names a file that is not in the store
        AlteredFile,     ///< its content is not what was taken in
        UnreadableFile,  ///< the disk cannot read it, or has no right to; or it lies behind a link
        DamagedDatabase, ///< SQLite's own check complains, or references lead nowhere
        AlteredSchema,   ///< a table, index or trigger that is not as the program made it
        BrokenHistory,   ///< an entry of the history was altered
        Unrecorded,      ///< what the ledger holds does not follow from the history
        AlteredTable,    ///< the official table is not as it was issued
        Leftover,        ///< a file that nothing uses; removed by repair
        Stray, ///< among the evidence or in the cache, and not put there by the program; never removed
        Draft, ///< typed text that was not saved as a change yet
    };
    Kind kind;
    QString item;     ///< file or place
    QString sentence; ///< for the user
    bool repaired = false;
    QString sha256 = {}; ///< of a file that can be put back (recoverFile)

    /// Whether something was lost or altered: then `taizhang check` fails.
    bool serious() const { return kind != Kind::Leftover && kind != Kind::Stray && kind != Kind::Draft; }
};

struct CheckResult
{
    int objects = 0;  ///< files re-hashed
    qint64 bytes = 0; ///< of them
    QList<Finding> findings;
    bool sound() const;
};

/// lost, altered, unreadable, database, schema, history, unrecorded, table, leftover, stray, draft: the word
/// in JSON.
QString findingWord(Finding::Kind kind);

/// Re-hashes every file of the store and checks the database: that SQLite finds it whole, that the history is
/// unbroken and everything follows from it, that the official table is as issued. `repair` removes what is
/// provably surplus, and needs a writable session. Blocks; throws Cancelled when asked to stop.
CheckResult checkWorkspace(WorkspaceSession &session, bool repair, const platform::Progress &progress);

} // namespace taizhang::workflow
