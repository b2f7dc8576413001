#pragma once

#include <QString>
#include <QStringList>

namespace taizhang::workflow {

/// What is typed in beside a file may carry a mark of secrecy as well as the file may.

/// Throws domain::Error, which ends in `unharmed` (题名没有改动), where the title of what lies in the ledger
/// carries the mark of a state secret. Of what is only registered, with the place where it is kept, the title
/// may: that is how such things are entered.
void refuseSecretTitle(const QString &title, const QString &unharmed);

/// 请核对, of each mark in words that are stored as they are. `what`: 备注.
QStringList secretWordsRemarks(const QString &what, const QString &text);

} // namespace taizhang::workflow
