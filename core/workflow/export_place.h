#pragma once

#include <QString>

namespace taizhang::workflow {

/// Refuses a path that no export may be written to: none at all, one in a ledger's own folder (its database
/// or its evidence would be destroyed), one with bytes that Qt would turn into another name. Throws
/// domain::Error.
void refuseUnlessWritableTo(const QString &file);

} // namespace taizhang::workflow
