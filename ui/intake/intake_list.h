#pragma once

#include "core/formats/sheets/sheet.h"

namespace taizhang::ui {

class IntakeModel;

/// What is still listed, as a table to hand out: to send back to units, or to work through on paper.
formats::Workbook intakeList(const IntakeModel &model);

} // namespace taizhang::ui
