#pragma once

#include <QString>

namespace taizhang::domain {

/// Whether a clause of an indicator only says when, or except what (除…外，每年1月31日前，在…中，…的): it
/// names the indicator only together with the clause after it.
bool isReservation(QStringView clause);

/// How many UTF-16 units of `text` are clauses of that kind at its beginning, each with its mark.
qsizetype reservationLength(QStringView text);

} // namespace taizhang::domain
