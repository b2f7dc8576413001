#pragma once

#include "core/report/layout/laid_out_report.h"

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

/// Labels to be cut out and put on the spines of boxes of 20, 30, 40, 50 and 60 mm, the volumes of one size
/// side by side, each size on pages of its own.
QList<LaidOutPage> setSpines(PageSetter &setter, const QList<SpineWords> &spines);

} // namespace taizhang::report
