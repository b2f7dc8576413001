#pragma once

#include <QtGlobal>

#include <functional>

namespace taizhang::platform {

/// How slow work tells how far it is, and learns that it should stop. Both may be empty: then nobody watches.
struct Progress
{
    /// Done and total in bytes (or in steps where no bytes are moved); total may grow.
    std::function<void(qint64 done, qint64 total)> advance;
    /// Asked between blocks of at most 1 MiB.
    std::function<bool()> cancelled;

    void report(qint64 done, qint64 total) const
    {
        if (advance)
            advance(done, total);
    }
    bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace taizhang::platform
