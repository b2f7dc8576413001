#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/review.h"
#include "core/storage/history/journal.h"

#include <QDate>

namespace taizhang::workflow {

/// Takes the same step with every requirement named, as one undoable step of the history. `reason` goes with
/// 退回 and 不适用; `note`, when not empty, is added to what is noted at each.
///
/// Throws domain::Error, and does none, when the step is not allowed from the state of one of them
/// (domain::stateAfter), or a reason is wanted and missing.
QString takeReviewStep(storage::Database &database, const storage::Author &author,
                       const QList<domain::RequirementId> &requirements, domain::ReviewStep reviewStep,
                       const QString &reason, const QString &note = {});

/// Notes that units ask for more time, as one step. Throws, and notes none, when one of them has no date to
/// extend, or the wanted one is not later.
QString askExtension(storage::Database &database, const storage::Author &author,
                     const QList<domain::RequirementId> &requirements, QDate wanted, const QString &reason);

/// Grants what was asked for, to each its own, or refuses it and leaves the dates; one step. Why it was
/// refused goes into 备注, where a reason is given. Throws, and decides none, when one of them did not ask.
QString decideExtension(storage::Database &database, const storage::Author &author,
                        const QList<domain::RequirementId> &requirements, bool granted,
                        const QString &reason = {});

/// What should be looked at before the answer is taken: sentences, each 请核对. They decide nothing.
QStringList adviceBefore(storage::Database &database, domain::RequirementId requirement,
                         domain::ReviewStep reviewStep);

} // namespace taizhang::workflow
