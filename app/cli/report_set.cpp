#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/formats/files/text_file.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/reports/typed_citations.h"

namespace taizhang::cli {

int runReportSet(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(false) << Option{QStringLiteral("point"), QStringLiteral("P")}
                                                  << Option{QStringLiteral("text-file"), QStringLiteral("F")}
                                                  << Option{QStringLiteral("unit"), QStringLiteral("U")},
                              1, 1);
    const auto text = formats::readTextFile(arguments.required(QStringLiteral("text-file")));
    const auto session = openForWriting(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    const auto &task = selectedTask(sheet, arguments);
    // A row without report points (88) has one free text, which is place 0 or no --point at all.
    const auto place = task.points.isEmpty() ? arguments.number(QStringLiteral("point")).value_or(0)
                                             : arguments.requiredNumber(QStringLiteral("point"));
    if (place < (task.points.isEmpty() ? 0 : 1) || place > task.points.size())
        throw domain::Error(
            tr("第%1项第 %2 行没有第 %3 个情况说明要点（共 %4 个），没有改动任何内容：请核对序号。")
                .arg(sheet.number)
                .arg(task.ordinal)
                .arg(place)
                .arg(task.points.size()));
    const auto point = place == 0 ? std::nullopt : std::optional(task.points.at(place - 1).id);
    std::optional<domain::UnitId> unit;
    if (const auto named = arguments.value(QStringLiteral("unit")))
        unit = unitNamed(readDirectory(*session), *named).id;
    const auto remarks = session
                             ->write([text, point, unit, id = task.id](storage::Database &database,
                                                                       const storage::Author &author) {
                                 QStringList citations;
                                 const auto cited = workflow::withTypedCitations(database, text, citations);
                                 if (unit)
                                     workflow::writeUnitReportText(database, author, id, *unit, point, cited);
                                 else
                                     workflow::writeReportText(database, author, id, point, cited);
                                 return citations;
                             })
                             .result();
    if (text.trimmed().isEmpty())
        complain(
            place == 0
                ? tr("请核对：文件里没有文字，第%1项的情况说明已清空。").arg(sheet.number)
                : tr("请核对：文件里没有文字，第%1项的第 %2 个要点已清空。").arg(sheet.number).arg(place));
    return sayAtEnd({}, remarks + domain::secretWordsRemarks(tr("情况说明"), text));
}

} // namespace taizhang::cli
