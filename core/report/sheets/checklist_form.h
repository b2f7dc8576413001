#pragma once

#include "core/report/text/document.h"

#include <QStringList>

namespace taizhang::report {

/// A material of a row, with how it stands.
struct ChecklistMaterial
{
    QString text;
    QString state; ///< 已收集, 部分收集 …; empty where the pieces say it
    int pieces = 0;
};

/// All that the 核对表 of a row says. `row` counts from 1; 0 where the indicator has no other.
struct ChecklistInput
{
    int indicator = 0;
    int row = 0;
    QString indicatorText;
    QString leadText;
    QString responsibleText;
    QList<ChecklistMaterial> materials;
    QStringList points; ///< of 情况说明内容, with their marks
    QString agency;
};

/// The 核对表 of a row: its words, a line for each material and report point with boxes to tick by hand, and
/// blanks for who checked it and when.
Document buildChecklist(const ChecklistInput &input);

} // namespace taizhang::report
