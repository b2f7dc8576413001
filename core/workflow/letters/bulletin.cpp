#include "core/workflow/letters/bulletin.h"

#include "core/domain/error.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tasks/day_progress.h"
#include "core/workflow/tasks/overview.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <QFileInfo>
#include <QSet>

namespace taizhang::workflow {

using storage::Database;

namespace {

/// Who is in it as owing though something came that nobody registered as 报送.
QStringList adviceOn(const domain::Overview &overview)
{
    constexpr qsizetype named = 8;
    QSet<qsizetype> places;
    for (const auto &item : overview.items)
        if (item.unregistered)
            places.insert(item.unit);
    if (places.isEmpty())
        return {};
    QStringList names;
    for (qsizetype place = 0; place < overview.units.size(); ++place)
        if (places.contains(place))
            names << overview.units[place].label();
    const auto words = names.mid(0, named).join(QStringLiteral("、"));
    return {tr("请核对：%1 个单位已有材料、未登记报送，通报里仍算没有交：%2。收齐了的请先登记报送。")
                .arg(names.size())
                .arg(names.size() > named ? tr("%1等").arg(words) : words)};
}

} // namespace

report::Bulletin readBulletin(Database &database, QDate today)
{
    auto overview = readOverview(database, today);
    auto gaps = domain::gapsOf(overview);
    // As all that goes to the units, 通报 as a letter too.
    return {storage::workspaceAgencies(database).letters, std::move(overview), std::move(gaps),
            storage::progressByDay(database, QTimeZone::systemTimeZone())};
}

ReportPages bulletinPages(const report::Bulletin &bulletin)
{
    auto pages =
        laidOutPages(tr("进度通报"), tr("进度通报 %1.pdf").arg(bulletin.overview.today.toString(Qt::ISODate)),
                     report::layOutBulletin(bulletin, report::FontSet::installed()));
    pages.remarks << adviceOn(bulletin.overview);
    return pages;
}

QStringList writeBulletin(const report::Bulletin &bulletin, const QString &file)
{
    const auto ending = QFileInfo(file).suffix().toLower();
    if (ending != QStringLiteral("pdf") && ending != QStringLiteral("xlsx"))
        throw domain::Error(
            tr("进度通报只能存为 pdf 或 xlsx，没有写出任何文件：请改“%1”的扩展名。").arg(file));
    refuseUnlessWritableTo(file);
    if (ending == QStringLiteral("xlsx")) {
        formats::writeWorkbook(report::bulletinWorkbook(bulletin), file);
        return adviceOn(bulletin.overview);
    }
    const auto pages = bulletinPages(bulletin);
    writeReportPdf(pages, file);
    return pages.remarks;
}

} // namespace taizhang::workflow
