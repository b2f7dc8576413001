#pragma once

#include "core/storage/journal.h"

#include <QList>
#include <QStringList>

namespace taizhang::workflow {

/// What is printed together. `units` are uuids: whose 催办单 are printed, none for all that owe something.
struct PrintChoice
{
    QList<int> indicators; ///< numbers, in printed order
    QStringList units;
    bool reports = true;
    bool checklists = false;
    bool lists = false;         ///< 佐证材料清单
    bool notices = false;       ///< 催办单
    bool eachOnNewSheet = true; ///< on paper printed on both sides
    bool operator==(const PrintChoice &) const = default;

    bool isEmpty() const { return !notices && (indicators.isEmpty() || !(reports || checklists || lists)); }
};

/// A choice of the print centre that is kept under a name.
struct SavedPrintSet
{
    QString name;
    PrintChoice choice;
};
/// By name.
QList<SavedPrintSet> savedPrintSets(storage::Database &database);

/// Keeps a choice under a name, in place of what was kept under it; returns the step, empty when all was so
/// before. Throws domain::Error for no name.
QString savePrintSet(storage::Database &database, const storage::Author &author, const QString &name,
                     const PrintChoice &choice);

/// Throws domain::Error when there is none of the name.
QString removePrintSet(storage::Database &database, const storage::Author &author, const QString &name);

} // namespace taizhang::workflow
