#pragma once

#include "core/report/layout/text_shaper.h"
#include "core/report/text/piece.h"

namespace taizhang::report {

/// 第 1 页　共 2 页, centred 6 mm below the area (in dots), so that no sheet is missed.
void addPageFoot(Piece &page, TextShaper &shaper, QSizeF area, qsizetype number, qsizetype count);

} // namespace taizhang::report
