#pragma once

#include "core/domain/evidence/link_check.h"
#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QHash>

#include <optional>

namespace taizhang::storage {

/// Of an evidence that is a web address: domain::storedLinkCheck(). It is what was seen and no column: the
/// history alone holds it, the newest entry counts, and ChangeGroup::set() takes it like a column.
inline const auto linkCheckField = QStringLiteral("link_check");

/// Whether this address opened when it was tried last; none while it was not, or another one was tried.
std::optional<domain::LinkCheck> linkCheck(Database &database, domain::EvidenceId evidence);
/// The same of every address that was tried.
QHash<domain::EvidenceId, domain::LinkCheck> linkChecks(Database &database);

} // namespace taizhang::storage
