#pragma once

#include "core/storage/history/journal.h"

#include <QList>
#include <QStringList>

namespace taizhang::workflow {

/// What is printed together. `units` are uuids: whose rows, pieces and letters alone are printed; none for
/// all.
struct PrintChoice
{
    QList<int> indicators; ///< numbers, in printed order
    QStringList units;
    bool reports = true;
    bool checklists = false;
    bool lists = false;         ///< 佐证材料清单
    bool notices = false;       ///< 催办单
    bool contents = false;      ///< 总目录 of what is chosen
    bool indexes = false;       ///< 卷内目录 of each indicator
    bool dividers = false;      ///< the sheets before a part of the table and an indicator
    bool evidence = false;      ///< that is 入册, as it is bound
    bool spines = false;        ///< labels for boxes, one for each part of the table
    bool spineOfEach = false;   ///< or for each indicator
    int spineWidth = 0;         ///< of the boxes, one of report::spineWidths, mm; 0: labels of every width
    bool eachOnNewSheet = true; ///< on paper printed on both sides
    bool operator==(const PrintChoice &) const = default;

    /// Whether anything from the booklet is chosen.
    bool ofBooklet() const { return contents || indexes || dividers || evidence || spines; }
    /// Whether anything is chosen that is printed of indicators.
    bool ofIndicators() const { return reports || checklists || lists || ofBooklet(); }
    bool isEmpty() const { return !notices && (indicators.isEmpty() || !ofIndicators()); }
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
