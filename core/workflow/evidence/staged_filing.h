#pragma once

#include "core/domain/evidence/same_content.h"
#include "core/domain/id.h"
#include "core/domain/units/unit.h"
#include "core/evidence/object_store.h"
#include "core/storage/history/journal.h"
#include "core/workflow/workspace/workspace_session.h"

#include <optional>

namespace taizhang::workflow {

/// Inside core/workflow: from a file that lies safely in the store to the rows that name it.

/// The evidence of a staged file, with its version and its object; a working secret, or with personal data,
/// where a piece with the same content is. `source`: the unit that it came from,
/// where that is not said by what it is filed under. `place`: where it is filed, whose number is no part of
/// its title (domain::fileTitle).
domain::EvidenceId insertEvidence(storage::Database &database, storage::ChangeGroup &step,
                                  const evidence::StagedObject &object, const QString &kind,
                                  std::optional<domain::UnitId> source = {},
                                  std::optional<domain::RequirementId> place = {});

/// Of a piece that has got a file of this content: what it, or any piece with that content, is marked as
/// (working secret, personal data) they all are, also those in the bin. A sentence each, 请核对, on the
/// numbers of those that were not so before.
QStringList shareMarks(storage::Database &database, storage::ChangeGroup &step, domain::EvidenceId evidence,
                       const QString &sha256);

/// A new filing of what is a working secret is 现场调阅. Whether it is one.
bool keepOnSiteIfRestricted(storage::Database &database, storage::ChangeGroup &step,
                            domain::EvidenceId evidence, qint64 filing);
/// 请核对, of a file that became one because its content was.
QString restrictedRemark(const QString &shown);

/// Retires evidence that is filed nowhere and stands for no report.
void retireIfUnused(storage::Database &database, storage::ChangeGroup &step, domain::EvidenceId evidence);

/// What becomes of a staged file whose content the ledger may have, and whose the pieces with it are.
struct KnownContent
{
    domain::ContentPlan plan = {};
    QString senders = {}; ///< names, parted by 、; empty when nobody knows
    QString twin = {};    ///< the file of the same batch that brought the content; empty: the ledger had it
};
KnownContent knownContent(storage::Database &database, const QString &sha256,
                          const domain::ContentPiece::Filed &place, std::optional<domain::UnitId> source);
/// The names of those whose the pieces are, parted by 、.
QString sendersNamed(const QList<domain::ContentPiece> &pieces, const QList<domain::Unit> &units);

/// What a clerk should look at, a sentence each.
QStringList remarksOn(const evidence::StagedObject &object, const KnownContent &known = {});

/// Whether no row names anything of what was staged anew; false, too, when the database cannot be asked.
bool nothingNamed(WorkspaceSession &session, const QList<evidence::StagedObject> &objects);

/// commit(Database &, const Author &) on the storage thread. Whatever fails after staging, the store is left
/// as it was.
template <class Commit>
auto commitStaged(WorkspaceSession &session, const QList<evidence::StagedObject> &objects, Commit commit)
{
    try {
        return session.write(std::move(commit)).result();
    } catch (...) {
        // After a failed commit the rows may be there all the same; what the database names, or cannot be
        // asked about, stays. A file too many is found by the check, a file too few is lost.
        if (nothingNamed(session, objects))
            session.objects().discard(objects);
        throw;
    }
}

} // namespace taizhang::workflow
