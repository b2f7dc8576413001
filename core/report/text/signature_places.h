#pragma once

#include <QtGlobal>

namespace taizhang::report {

/// Where the two lines of a 落款 begin, from the left of the type area.
struct SignaturePlaces
{
    qreal agency = 0;
    qreal date = 0;
};

/// GB/T 9704-2012 7.3.5.2, one agency without a seal: it ends two characters from the right, and the date on
/// the next line begins two after it; where the date is the longer, that ends two from the right, and the
/// agency begins two before it. One as long as the agency counts as longer: it would touch the edge.
///
/// All lengths in one unit; `cell` is the room of a character, `line` that of the line. An agency that takes
/// several lines of its own leaves the date two from the right.
SignaturePlaces signaturePlaces(qreal agency, qreal date, qreal cell, qreal line);

} // namespace taizhang::report
