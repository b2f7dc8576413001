#pragma once

#include "core/evidence/object_store.h"

namespace taizhang::evidence {

/// What an object is like, and its bytes as it lies there; 0 where it cannot be opened.
struct VerifiedObject
{
    ObjectCondition condition = ObjectCondition::Missing;
    qint64 size = 0;
};

/// Reads and hashes every one of these, on two threads where there are processors for them; in their order.
/// `total`: their bytes, for `progress`, which is called in the caller's thread only. Throws
/// domain::Cancelled.
QList<VerifiedObject> verifyAll(const ObjectStore &store, const QStringList &sha256s, qint64 total,
                                const platform::Progress &progress);

} // namespace taizhang::evidence
