#pragma once

#include <QList>
#include <QString>

namespace taizhang::workflow {

/// What booklet, inspector's folder and indexes say of what they print, one sentence each and the same
/// wherever it is said.

/// Citations of pieces that are gone, in the 情况说明 of these indicators; empty for none.
QString lostCitationsWords(int count, const QList<int> &indicators);
/// Characters that no typeface has; empty for none.
QString missingCharactersWords(const QString &characters);

} // namespace taizhang::workflow
