#pragma once

#include "core/exchange/unit_list.h"
#include "ui/shared/import_dialog.h"

namespace taizhang::ui {

/// What a table of units comes to, row by row, before it is taken.
class ImportUnitsDialog : public ImportDialog
{
    Q_OBJECT

public:
    /// `remarks`: what was understood of the file in a way that should be checked.
    ImportUnitsDialog(const QString &fileName, const exchange::UnitList &list, const QStringList &remarks,
                      QSettings &settings, QWidget *parent = nullptr);
};

} // namespace taizhang::ui
