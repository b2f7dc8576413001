#include "core/domain/dates.h"
#include "core/report/charts/overview_charts.h"
#include "core/report/sheets/bulletin_content.h"
#include "core/report/sheets/standing_words.h"

namespace taizhang::report {

using namespace domain;

namespace {

formats::Sheet gapSheet(const Bulletin &bulletin)
{
    using enum Standing;
    using formats::CellKind;
    formats::Sheet sheet;
    sheet.name = QStringLiteral("可能丢分");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("序号"), 8}, {QStringLiteral("指标或单位"), 50}};
    for (const auto *heading :
         {u"未报送", u"退回", u"其中逾期", u"其中临期", u"未收集", u"要点未写", u"待审核"})
        sheet.columns.append({QString::fromUtf16(heading), 9, CellKind::Number});
    sheet.columns.append({QStringLiteral("欠交单位"), 40});
    for (const auto &gap : bulletin.gaps) {
        const auto &overview = bulletin.overview;
        QStringList cells{gap.row ? overview.rows[*gap.row].number() : QStringLiteral("单位"),
                          gap.row ? overview.rows[*gap.row].text : overview.units[*gap.unit].name};
        cells << QString::number(gap.asked.missing()) << QString::number(gap.asked.returned())
              << QString::number(gap.asked.overdue()) << QString::number(gap.asked.soon());
        cells << QString::number(gap.uncollected) << QString::number(gap.unwritten)
              << QString::number(gap.asked.of(Waiting))
              << (gap.row ? owingWords(overview, gap, int(overview.units.size()))
                          : QStringLiteral("都没有报"));
        sheet.rows << cells;
    }
    return sheet;
}

formats::Sheet sectionSheet(const Overview &overview)
{
    using formats::CellKind;
    formats::Sheet sheet;
    sheet.name = QStringLiteral("各部分");
    sheet.columns = {{QStringLiteral("部分"), 44}};
    for (const auto *heading : {u"应备材料", u"已齐", u"零报告", u"不适用", u"要点", u"已写", u"完成%"})
        sheet.columns.append({QString::fromUtf16(heading), 10, CellKind::Number});
    const auto add = [&](const QString &name, const Progress &progress) {
        QStringList cells{name};
        for (const auto value : {progress.materials, progress.answered, progress.nilReturns,
                                 progress.notApplicable, progress.reportPoints, progress.reportPointsWritten})
            cells << QString::number(value);
        cells << (progress.total() > 0 ? QString::number(progress.percent()) : QString());
        sheet.rows << cells;
    };
    for (const auto &section : overview.sections)
        add(section.name, overview.progressOfSection(section.ordinal));
    add(QStringLiteral("合计"), overview.progressOfAll());
    return sheet;
}

formats::Sheet unitSheet(const Overview &overview)
{
    using formats::CellKind;
    formats::Sheet sheet;
    sheet.name = QStringLiteral("各单位");
    sheet.columns = {{QStringLiteral("单位"), 30}, {QStringLiteral("应报"), 9, CellKind::Number}};
    for (const auto *heading : {u"未报送", u"退回", u"其中逾期", u"其中临期"})
        sheet.columns.append({QString::fromUtf16(heading), 9, CellKind::Number});
    const auto settled = {Standing::Waiting, Standing::Accepted, Standing::NilReturn,
                          Standing::NotApplicable};
    for (const auto standing : settled)
        sheet.columns.append({standingWord(standing), 9, CellKind::Number});
    sheet.columns.append({QStringLiteral("情况"), 16});
    QStringList unasked;
    for (const auto &[unit, counts, silent] : unitStandings(overview)) {
        if (counts.isEmpty()) {
            unasked << overview.units[unit].name;
            continue;
        }
        QStringList cells{overview.units[unit].name, QString::number(counts.asked())};
        for (const auto many : {counts.missing(), counts.returned(), counts.overdue(), counts.soon()})
            cells << QString::number(many);
        for (const auto standing : settled)
            cells << QString::number(counts.of(standing));
        sheet.rows << (cells << (silent ? QStringLiteral("都没有报") : QString()));
    }
    if (!unasked.isEmpty()) {
        QStringList cells(sheet.columns.size());
        cells.first() = QStringLiteral("未布置任务的单位：") + unasked.join(QStringLiteral("、"));
        sheet.rows << cells;
    }
    return sheet;
}

formats::Sheet daySheet(const QList<DayProgress> &days)
{
    using formats::CellKind;
    formats::Sheet sheet;
    sheet.name = QStringLiteral("逐日进度");
    sheet.columns = {{QStringLiteral("日期"), 14, CellKind::Date}};
    for (const auto *heading : {u"应备材料", u"已齐", u"交办应报", u"已办"})
        sheet.columns.append({QString::fromUtf16(heading), 10, CellKind::Number});
    for (const auto &day : days)
        sheet.rows << QStringList{day.day.toString(Qt::ISODate), QString::number(day.materials),
                                  QString::number(day.answered), QString::number(day.asked),
                                  QString::number(day.accepted)};
    return sheet;
}

} // namespace

formats::Workbook bulletinWorkbook(const Bulletin &bulletin)
{
    auto sheets = QList{gapSheet(bulletin), sectionSheet(bulletin.overview), unitSheet(bulletin.overview),
                        daySheet(bulletin.days)};
    for (auto &sheet : sheets)
        sheet.title =
            QStringLiteral("法治政府建设示范创建进度通报　截至%1").arg(dateText(bulletin.overview.today));
    return {sheets};
}

} // namespace taizhang::report
