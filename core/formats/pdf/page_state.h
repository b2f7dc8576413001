#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>

namespace taizhang::formats {

/// Inside core/formats: what has to stand around the content of a page so that it restores all that it saves
/// and ends what it begins, and something can be drawn over it. Nothing around a page that is sound, or that
/// cannot be read.
struct PageBrackets
{
    QByteArray before;
    QByteArray after;
    /// It ends within a string, a list or a picture, so that what stands behind it would be read as part of
    /// that: it has to be drawn as a form of its own, which ends it all.
    bool isOpen = false;
};
PageBrackets bracketsOf(const QPDFObjectHandle &page);

} // namespace taizhang::formats
