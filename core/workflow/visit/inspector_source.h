#pragma once

#include "core/exchange/inspector_set.h"
#include "core/storage/evidence/evidence_set.h"

#include <QList>

namespace taizhang::workflow {

/// Which indicators the inspector's folder shows; both empty: all.
struct InspectorScope
{
    QList<int> sections;
    QList<int> indicators;
    bool isAll() const { return sections.isEmpty() && indicators.isEmpty(); }
};

/// The set as an inspector sees it, and what only the writer of the folder needs.
struct InspectorSource
{
    exchange::InspectorSet set;
    QList<storage::SetPiece> pieces; ///< those of the set, in the same order
    QStringList paths;               ///< of each piece's file; empty where it has none
    /// The object behind the file of a report that stands for it, by InspectorReport::path.
    QHash<QString, QString> reportObjects;
    QStringList remarks; ///< a sentence each on what the folder leaves out, for the clerk
};

/// The evidence that it shows.
QList<storage::SetPiece> inspectorPieces(storage::Database &database, const InspectorScope &scope);

/// Reads it at one moment. Nothing of the state of the work goes into it: what is missing is left out.
/// Personal numbers are masked; reports that were given no date have that of `today`. Throws domain::Error
/// when the scope names what the table does not have.
InspectorSource readInspectorSource(storage::Database &database, const InspectorScope &scope, QDate today);

} // namespace taizhang::workflow
