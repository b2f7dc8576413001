#pragma once

class QPDF;

namespace taizhang::formats {

/// Throws std::runtime_error where the tree of pages is deeper than any honest program makes it: libqpdf
/// walks it by recursion, and would end the process for want of stack.
void refuseDeepPageTree(QPDF &pdf);

} // namespace taizhang::formats
