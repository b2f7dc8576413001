#pragma once

#include <QByteArray>
#include <QString>

class QPDF;

namespace taizhang::formats {

/// Throws std::runtime_error where the tree of pages is deeper than any honest program makes it: libqpdf
/// walks it by recursion, and would end the process for want of stack.
void refuseDeepPageTree(QPDF &pdf);

/// Whether a node of the tree of pages stands in it more than once, which no honest program writes: PDFium
/// would go round there as long as it is let. False of what is no PDF, and of one beyond 64 MiB, which is not
/// looked through. Throws std::bad_alloc alone.
bool hasLoopedPageTree(const QByteArray &pdf);
/// The same of a file.
bool hasLoopedPageTree(const QString &path);

} // namespace taizhang::formats
