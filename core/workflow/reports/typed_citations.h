#pragma once

#include "core/storage/database/database.h"

#include <QStringList>

namespace taizhang::workflow {

/// A text from outside (a file, a returned Word document) with each evidence number that is typed out in it
/// (domain::typedCitationsIn) made a citation of the piece that bears it now, so that it follows renumbering
/// as chosen ones do. A number that nothing bears stays as it is; of those, and of citations of what is not
/// in the ledger, `remarks` gets a 请核对, each once.
QString withTypedCitations(storage::Database &database, const QString &text, QStringList &remarks);

/// The text with each of these numbers that is typed out in it made a citation of the piece that bears it
/// now; others stay as they are.
QString withNumbersCited(storage::Database &database, const QString &text, const QStringList &numbers);

/// The evidence numbers that are typed out in the texts and that nothing bears, each once.
QStringList unknownNumbers(storage::Database &database, const QStringList &texts);

} // namespace taizhang::workflow
