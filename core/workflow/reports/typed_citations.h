#pragma once

#include "core/storage/database/database.h"

#include <QStringList>

namespace taizhang::workflow {

/// A text from outside (a file, a returned Word document) with each evidence number that is typed out in it,
/// 附件020-1-02, also in full width (附件０２０－１－０２) and both ends of a range (附件020-1-01至020-1-03),
/// made a citation of the piece that bears it now, so that it follows renumbering as chosen ones do. A number
/// that nothing bears stays as it is and is added to `unknown`, each once.
QString withTypedCitations(storage::Database &database, const QString &text, QStringList &unknown);

/// 请核对, of each of these numbers.
QStringList remarksOnUnknownCitations(const QStringList &unknown);

} // namespace taizhang::workflow
