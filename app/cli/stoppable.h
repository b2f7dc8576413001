#pragma once

#include "core/platform/interruption.h"
#include "core/platform/progress.h"

#include <memory>

namespace taizhang::cli {

/// Of a verb that takes long: while one lives, Ctrl+C stops the work in order, so that nothing half done is
/// left behind, and the verb says that it was stopped. Where stderr is a terminal, a line there says how far
/// the work is; it is gone when the work is done.
class Stoppable
{
public:
    Stoppable();
    ~Stoppable();

    /// For any thread.
    platform::Progress progress() const;

private:
    class Line;

    platform::Interruption m_interruption;
    std::shared_ptr<Line> m_line; ///< none where nobody watches
};

} // namespace taizhang::cli
