#include "core/report/bulletin_content.h"

#include "core/domain/dates.h"
#include "core/report/overview_charts.h"
#include "core/report/page_layout.h"
#include "core/report/standing_words.h"

#include <algorithm>
#include <array>

namespace taizhang::report {

using namespace domain;

namespace {

constexpr int unitsNamed = 12; // in the sentence on who sent nothing
constexpr double sectionPitch = 4.3; // mm: from bar to bar

PageProfile bulletinProfile()
{
    PageProfile profile;
    profile.top = 16;
    profile.left = 20;
    profile.areaWidth = 170;
    profile.areaHeight = 262;
    profile.linesPerPage = 46;
    profile.charactersPerLine = 45;
    profile.bodySize = 10.5; // 五号
    profile.titleSize = 18;  // 小二
    profile.pageNumbers = false;
    profile.pageNumberSize = 9;
    profile.pageNumberGap = 4;
    return profile;
}

StandingCounts askedInAll(const Overview &overview)
{
    StandingCounts counts;
    for (const auto &item : overview.items)
        counts.add(overview.standing(item));
    return counts;
}

QString opening(const Overview &overview)
{
    const auto progress = overview.progressOfAll();
    auto words = QStringLiteral("应备材料 %1 份，已齐 %2 份；情况说明要点 %3 个，已写 %4 个；合计完成 %5%。")
                     .arg(progress.materials)
                     .arg(progress.answered)
                     .arg(progress.reportPoints)
                     .arg(progress.reportPointsWritten)
                     .arg(progress.percent());
    const auto asked = askedInAll(overview);
    if (!asked.isEmpty())
        words += QStringLiteral("交办各单位 %1 份，其中：%2。").arg(asked.asked()).arg(cellWords(asked));
    return words;
}

QString silentWords(const Overview &overview)
{
    QStringList names;
    for (const auto &standing : unitStandings(overview))
        if (standing.silent)
            names << overview.units[standing.unit].label();
    if (names.isEmpty())
        return {};
    const auto words = names.mid(0, unitsNamed).join(QStringLiteral("、"));
    return names.size() > unitsNamed
               ? QStringLiteral("至今一份未报的有 %1 个单位：%2等。").arg(names.size()).arg(words)
               : QStringLiteral("至今一份未报的有 %1 个单位：%2。").arg(names.size()).arg(words);
}

Table gapTable(const Bulletin &bulletin, const BulletinDensity &density)
{
    Table table;
    table.textSize = density.textSize;
    table.columns = {{3.4, CellAlignment::Centre}, {16.6}, {19}, {13}};
    table.header = {rowOf({QStringLiteral("序号"), QStringLiteral("指标"), QStringLiteral("缺口"),
                           QStringLiteral("欠交单位")})};
    for (const auto &gap : bulletin.gaps) {
        if (!gap.row || table.rows.size() == density.gaps)
            continue;
        const auto &row = bulletin.overview.rows[*gap.row];
        table.rows << rowOf({row.number(), shortened(row.label(), 17), gapWords(gap),
                             owingWords(bulletin.overview, gap, 2)});
    }
    return table;
}

/// 逾期 2，退回 1; who sent nothing or was asked nothing is told first.
QString standingOf(const UnitStanding &standing)
{
    using enum Standing;
    const auto &counts = standing.counts;
    if (counts.asked() == 0)
        return QStringLiteral("未交办");
    QStringList words;
    if (standing.silent)
        words << QStringLiteral("未报");
    const auto say = [&](Standing which) {
        if (counts.of(which) > 0)
            words << standingWord(which) + QString::number(counts.of(which));
    };
    say(Overdue);
    say(Returned);
    if (words.isEmpty() && counts.owed() > 0)
        words << QStringLiteral("欠%1").arg(counts.owed());
    if (words.isEmpty() && counts.of(Waiting) > 0)
        words << QStringLiteral("待审%1").arg(counts.of(Waiting));
    return words.isEmpty() ? QStringLiteral("齐") : words.join(QLatin1Char(' '));
}

/// Units read down, then over.
Table unitTable(const Overview &overview, const BulletinDensity &density)
{
    const auto units = unitStandings(overview);
    Table table;
    table.textSize = density.textSize;
    TableRow header;
    for (int column = 0; column < density.unitColumns; ++column) {
        table.columns << TableColumn{9.6, CellAlignment::Left} << TableColumn{4.6, CellAlignment::Centre}
                      << TableColumn{7, CellAlignment::Left};
        header.cells << rowOf({QStringLiteral("单位"), QStringLiteral("已办/应报"), QStringLiteral("情况")})
                            .cells;
    }
    table.header = {header};
    const auto rows = (units.size() + density.unitColumns - 1) / density.unitColumns;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < density.unitColumns; ++column) {
            const auto place = column * rows + row;
            if (place >= units.size())
                continue;
            const auto &counts = units[place].counts;
            cells << overview.units[units[place].unit].label()
                  << QStringLiteral("%1/%2").arg(counts.answered()).arg(counts.asked())
                  << standingOf(units[place]);
        }
        table.rows << rowOf(cells);
    }
    return table;
}

/// From the one that says most to the one that says least.
QList<BulletinDensity> densities(qsizetype units)
{
    const int few = units > 16 ? 3 : 2;
    QList<BulletinDensity> all;
    for (const auto size : {9.0, 8.0, 7.5})
        for (const auto history : {46.0, 38.0, 30.0})
            for (const int gaps : {14, 10, 8})
                all << BulletinDensity{gaps, history, few, size};
    for (const int gaps : {10, 8, 6, 5})
        all << BulletinDensity{gaps, 0, 3, 7.5};
    return all << BulletinDensity{5, 0, 3, 7} << BulletinDensity{4, 0, 3, 6.5};
}

formats::Sheet gapSheet(const Bulletin &bulletin)
{
    using enum Standing;
    using formats::CellKind;
    formats::Sheet sheet;
    sheet.name = QStringLiteral("可能丢分");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("序号"), 8}, {QStringLiteral("指标或单位"), 50}};
    for (const auto *heading :
         {u"逾期", u"退回", u"临期", u"未报送", u"未收集", u"要点未写", u"待审核"})
        sheet.columns.append({QString::fromUtf16(heading), 9, CellKind::Number});
    sheet.columns.append({QStringLiteral("欠交单位"), 40});
    for (const auto &gap : bulletin.gaps) {
        const auto &overview = bulletin.overview;
        QStringList cells{gap.row ? overview.rows[*gap.row].number() : QStringLiteral("单位"),
                          gap.row ? overview.rows[*gap.row].text : overview.units[*gap.unit].name};
        for (const auto standing : {Overdue, Returned, Soon, Missing})
            cells << QString::number(gap.asked.of(standing));
        cells << QString::number(gap.uncollected) << QString::number(gap.unwritten)
              << QString::number(gap.asked.of(Waiting))
              << (gap.row ? owingWords(overview, gap, int(overview.units.size()))
                          : QStringLiteral("一份未报"));
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
        for (const auto value :
             {progress.materials, progress.answered, progress.nilReturns, progress.notApplicable,
              progress.reportPoints, progress.reportPointsWritten, progress.percent()})
            cells << QString::number(value);
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
    for (const auto standing : standings())
        sheet.columns.append({standingWord(standing), 9, CellKind::Number});
    sheet.columns.append({QStringLiteral("情况"), 16});
    for (const auto &[unit, counts, silent] : unitStandings(overview)) {
        QStringList cells{overview.units[unit].name, QString::number(counts.asked())};
        for (const auto standing : standings())
            cells << QString::number(counts.of(standing));
        sheet.rows << (cells << (counts.isEmpty() ? QStringLiteral("未交办")
                                 : silent         ? QStringLiteral("一份未报")
                                                  : QString()));
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

Document buildBulletin(const Bulletin &bulletin, const BulletinDensity &density)
{
    const auto &overview = bulletin.overview;
    Document document;
    document.title = QStringLiteral("法治政府建设示范创建进度通报");
    document.subtitle = QStringLiteral("%1　%2").arg(bulletin.agency, dateText(overview.today)).trimmed();
    document.author = bulletin.agency;
    const auto add = [&](Block block) {
        document.blocks.push_back(std::move(block));
    };
    add(Paragraph{opening(overview)});
    add(Heading{1, QStringLiteral("一、哪里可能丢分"), {}});
    const auto rows = std::count_if(bulletin.gaps.cbegin(), bulletin.gaps.cend(),
                                    [](const Gap &gap) { return gap.row.has_value(); });
    if (rows == 0)
        add(Paragraph{QStringLiteral("各项材料和情况说明都已齐全。")});
    else
        add(gapTable(bulletin, density));
    if (rows > density.gaps)
        add(Paragraph{QStringLiteral("另有 %1 行分工未齐，见台账“进度”。").arg(rows - density.gaps)});
    add(Heading{1, QStringLiteral("二、各部分进度"), {}});
    auto sections = sectionChart(overview);
    sections.height = 6 + sectionPitch * double(overview.sections.size());
    add(sections);
    if (density.historyHeight > 0 && !bulletin.days.isEmpty()) {
        auto history = historyChart(bulletin.days);
        history.height = density.historyHeight;
        add(history);
    }
    add(Heading{1, QStringLiteral("三、各单位报送情况"), {}});
    if (const auto silent = silentWords(overview); !silent.isEmpty())
        add(Paragraph{silent});
    add(unitTable(overview, density));
    return document;
}

LaidOutReport layOutBulletin(const Bulletin &bulletin, const FontSet &fonts)
{
    const auto profile = bulletinProfile();
    const auto all = densities(bulletin.overview.units.size());
    for (const auto &density : all)
        if (auto pages = layOut(buildBulletin(bulletin, density), fonts, profile); pages.pages.size() == 1)
            return pages;
    auto numbered = profile;
    numbered.pageNumbers = true;
    return layOut(buildBulletin(bulletin, {12, 46, 3, 9}), fonts, numbered);
}

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
