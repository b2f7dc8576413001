#pragma once

#include <functional>

namespace taizhang::report {

/// Runs work that opens typefaces in a thread of its own and waits for it: Qt keeps what it opened, some 5 MB
/// a typeface, for as long as the thread lives, and these go with it. For work after which much else is to be
/// done. Nothing of a PageSetter may leave the work but its pages. Throws what the work throws.
void typesetApart(const std::function<void()> &work);

} // namespace taizhang::report
