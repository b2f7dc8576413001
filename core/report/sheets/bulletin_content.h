#pragma once

#include "core/domain/tasks/gaps.h"
#include "core/formats/sheets/sheet.h"
#include "core/report/layout/laid_out_report.h"
#include "core/report/text/document.h"

namespace taizhang::report {

/// What a 进度通报 is made from. `days` tells how it came to this, oldest first.
struct Bulletin
{
    QString agency;
    domain::Overview overview;
    QList<domain::Gap> gaps;
    QList<domain::DayProgress> days;
    bool operator==(const Bulletin &) const = default;
};

/// How much a bulletin says, for one page to hold it.
struct BulletinDensity
{
    int gaps = 12;            ///< lines of 哪里可能丢分
    double historyHeight = 0; ///< of the line chart in mm; 0 leaves it out
    int unitColumns = 2;      ///< units side by side
    double textSize = 9;      ///< of tables, in pt
};

/// One page for a leader: where points may be lost, how far the sections are, how each unit stands.
Document buildBulletin(const Bulletin &bulletin, const BulletinDensity &density);

/// On A4, on one page where that can be: the less room there is, the less it says, but every unit is in it.
/// Numbered pages where one is not enough. Throws domain::Error when there are no typefaces.
LaidOutReport layOutBulletin(const Bulletin &bulletin, const FontSet &fonts);

/// All of it as tables: gaps, sections, units, days.
formats::Workbook bulletinWorkbook(const Bulletin &bulletin);

} // namespace taizhang::report
