#include "core/report/text/signature_places.h"

namespace taizhang::report {

SignaturePlaces signaturePlaces(qreal agency, qreal date, qreal cell, qreal line)
{
    const auto two = 2 * cell;
    const auto lastDate = qMax(0.0, line - two - date);
    if (date >= agency)
        return {qMax(0.0, lastDate - two), lastDate};
    const auto begin = qMax(0.0, line - two - agency);
    return {begin, begin > 0 ? begin + two : lastDate};
}

} // namespace taizhang::report
