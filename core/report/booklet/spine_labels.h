#pragma once

#include "core/report/layout/laid_out_report.h"

#include <array>

namespace taizhang::report {

class PageSetter;

/// What the spine of a box says.
struct SpineWords
{
    QString title;  ///< 法治政府建设佐证材料汇编
    QString volume; ///< 第一册; empty in a set of one
    QString range;  ///< 第1项至第46项
    QString agency;
};

inline constexpr std::array spineWidths{20, 30, 40, 50, 60}; ///< of boxes as they are sold, mm

/// Labels to be cut out and put on the spines of boxes, the volumes of one size side by side, each size on
/// pages of its own. `width`: one of spineWidths; 0: all of them.
QList<LaidOutPage> setSpines(PageSetter &setter, const QList<SpineWords> &spines, int width = 0);

} // namespace taizhang::report
