#pragma once

#include "core/evidence/object_store.h"

namespace taizhang::evidence {

/// Whether the object's file may be handed on, without reading it: what leaves the ledger (an export, the
/// booklet, a backup) looks here first. A link in the place of the file or of its folder is Altered: where it
/// leads lies outside of the ledger, and may be anything. Ok says nothing of the content.
ObjectCondition lookAt(const ObjectStore &store, const QString &sha256);

} // namespace taizhang::evidence
