#include "core/workflow/reports/returned_origin.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/report/writers/docx_parts.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/reports/report_input.h"
#include "core/workflow/tr.h"

#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;
using report::Origin;
using storage::Database;

namespace {

QString indicatorTitle(const Origin &origin)
{
    return origin.row > 0 ? tr("第%1项第%2行").arg(origin.indicator).arg(origin.row)
                          : tr("第%1项").arg(origin.indicator);
}

} // namespace

Origin originOf(const formats::WordText &file, const QString &path,
                const std::optional<ReportPlace> &expected)
{
    const auto name = domain::shownName(QFileInfo(path).fileName());
    const auto titled = report::originByTitle(file);
    const auto marked = report::docxOriginOf(file.properties);
    if (!titled && !marked && expected)
        return {{}, expected->indicator, expected->row.value_or(0)};
    if (!titled && !marked)
        throw Error(tr("看不出“%1”是哪一项的情况说明，台账没有改动：请选择从本程序导出的 Word 文件，"
                       "或在标题里写明“第几项指标”。")
                        .arg(name));
    if (titled && marked && titled->indicator != marked->indicator)
        throw Error(tr("“%1”是从第%2项导出的，标题却写着第%3项，台账没有改动：请核对后改好标题，"
                       "或从第%3项重新导出。")
                        .arg(name)
                        .arg(marked->indicator)
                        .arg(titled->indicator));
    return marked ? *marked : *titled;
}

void refuseUnlessExpected(const Origin &origin, const ReportPlace &expected, const QString &path)
{
    const auto row = expected.row.value_or(0);
    if (origin.indicator == expected.indicator && (origin.row == row || origin.row == 0 || row == 0))
        return;
    throw Error(tr("“%1”是%2的情况说明，不是%3的，台账没有改动：请转到%2再读回。")
                    .arg(domain::shownName(QFileInfo(path).fileName()), indicatorTitle(origin),
                         indicatorTitle({{}, expected.indicator, row})));
}

std::optional<domain::UnitId> unitOf(Database &database, const Origin &origin,
                                     std::optional<domain::UnitId> expected)
{
    if (origin.unit.isEmpty())
        return expected;
    for (const auto &unit : storage::units(database)) {
        if (unit.uuid != origin.unit)
            continue;
        if (expected && *expected != unit.id)
            throw Error(tr("这个文件是“%1”自己的情况说明，不是所写的单位的，台账没有改动：请核对单位。")
                            .arg(unit.name));
        return unit.id;
    }
    throw Error(
        tr("这个文件是某个单位自己的情况说明，台账里没有这个单位，没有改动：请写明读回到哪个单位名下，"
           "或者把文字粘贴过去。"));
}

ReportPlace printedPlace(WorkspaceSession &session, const ReportPlace &asked)
{
    return session
        .read([asked](Database &database) {
            const auto printed = printedRows(database, asked.indicator, asked.row);
            return printed.sheet.number == asked.indicator ? asked
                                                           : ReportPlace{printed.sheet.number, printed.row};
        })
        .result();
}

} // namespace taizhang::workflow
