#pragma once

#include "core/exchange/requirement_list.h"
#include "ui/shared/import_dialog.h"

namespace taizhang::ui {

/// What a table of 报送任务 that comes back would change, row by row, before it is taken.
class ImportRequirementsDialog : public ImportDialog
{
    Q_OBJECT

public:
    /// `remarks`: what was understood of the file in a way that should be checked.
    ImportRequirementsDialog(const QString &fileName, const exchange::RequirementList &list,
                             const QStringList &remarks, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace taizhang::ui
