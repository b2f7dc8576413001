#pragma once

#include <QString>

namespace taizhang::workflow {

/// What is typed in beside a file may carry a mark of secrecy as well as the file may.

/// Throws domain::Error, which says `unharmed` (原题名没有改动), where what stands for a piece in every list,
/// `what` (题名, 文号), carries the mark of a state secret and its file lies in the ledger, or the mark of a
/// working secret and the piece is not `restricted`. Of what is only registered, with the place where it is
/// kept, it may: that is how such things are entered.
void refuseSecretWords(const QString &what, const QString &text, bool restricted, const QString &unharmed);

} // namespace taizhang::workflow
