#pragma once

#include "core/domain/evidence/link_check.h"
#include "core/domain/id.h"
#include "core/storage/history/journal.h"
#include "core/web/link_checker.h"

#include <QList>

namespace taizhang::workflow {

class WorkspaceSession;

/// A web address among the evidence, however often it is filed.
struct LinkLine
{
    domain::EvidenceId evidence;
    QString number; ///< where it is filed first
    QString title;
    QString address;
    std::optional<domain::LinkCheck> check = {}; ///< the last one
};

/// All of them in printed order. 工作秘密 is left out: its addresses are asked of nobody.
QList<LinkLine> linkLines(storage::Database &database);

/// Keeps what came of trying, as one step; lines without a check, and those whose address was changed or
/// taken out since, are left as they are.
QString recordLinkChecks(storage::Database &database, const storage::Author &author,
                         const QList<LinkLine> &checked);

/// What came of it all.
struct CheckedLinks
{
    QList<LinkLine> lines;
    int opens = 0;
    int fails = 0;
    int untried = 0; ///< no network for them
    QString step;    ///< of the history; empty when nothing was kept
};
/// Tries every address and keeps the results. Blocks; call it off the window's thread, and only because a
/// person asked. Throws as web::checkLinks() does, and when there is no address; then nothing is kept.
CheckedLinks checkLinks(WorkspaceSession &session, const platform::Progress &progress,
                        const web::LinkLimits &limits = {});

} // namespace taizhang::workflow
