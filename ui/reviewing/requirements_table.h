#pragma once

#include "core/formats/sheets/sheet.h"

#include <QList>
#include <QString>

namespace taizhang::ui {

class RequirementsModel;

/// These rows of a list of requirements, in this order, with all that is known of each, as a spreadsheet that
/// prints on A4 across. `of`: 某某镇, 待审核; `query`: what the list is narrowed by, empty for nothing.
formats::Workbook requirementsTable(const RequirementsModel &model, const QList<int> &rows, const QString &of,
                                    const QString &query);

} // namespace taizhang::ui
