#pragma once

#include "core/storage/history/journal.h"
#include "core/storage/tasks/requirement_repository.h"

namespace taizhang::workflow {

/// What is to be noted at requirements; what is left out stays as it is at each. The last two are personal
/// data.
struct RequirementDetails
{
    std::optional<QString> note = {};
    std::optional<QString> office = {};  ///< 承办股室
    std::optional<int> askedCount = {};  ///< 0: as many as there are
    std::optional<QString> handler = {}; ///< 经办人
    std::optional<QString> handlerTelephone = {};
};

constexpr int mostPieces = 10000; ///< that can be asked for

/// What is noted at a requirement, for others that take its place; and what a new one has, so that one that
/// was withdrawn and is asked again begins anew. Without the count, which is among the terms of asking.
RequirementDetails detailsOf(const storage::RequirementLine &line);
RequirementDetails noDetails();

/// The same at every requirement named, as one step.
QString setRequirementDetails(storage::Database &database, const storage::Author &author,
                              const QList<domain::RequirementId> &requirements,
                              const RequirementDetails &details);

/// Within a step, unchecked.
void putDetails(storage::Database &database, storage::ChangeGroup &step, domain::RequirementId requirement,
                const RequirementDetails &details);

} // namespace taizhang::workflow
