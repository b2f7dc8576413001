#pragma once

#include "core/platform/interruption.h"
#include "core/platform/progress.h"

namespace taizhang::cli {

/// Of a verb that takes long: while one lives, Ctrl+C stops the work in order, so that nothing half done is
/// left behind, and the verb says that it was stopped.
class Stoppable
{
public:
    platform::Progress progress() const { return {{}, &platform::Interruption::isWanted}; }

private:
    platform::Interruption m_interruption;
};

} // namespace taizhang::cli
