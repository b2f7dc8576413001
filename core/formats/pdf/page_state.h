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
};
PageBrackets bracketsOf(QPDFObjectHandle page);

} // namespace taizhang::formats
