#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/reports/report_affairs.h"

#include <QJsonArray>

namespace taizhang::cli {

using domain::Error;
using workflow::WorkspaceSession;

namespace {

/// 54 or, where an indicator has several rows, 54-2.
domain::TaskId rowNamed(WorkspaceSession &session, const QString &word)
{
    const auto parts = word.trimmed().split(QLatin1Char('-'));
    bool isNumber = false;
    const auto number = parts.value(0).toInt(&isNumber);
    const auto sheet =
        session
            .read([number](storage::Database &database) { return storage::indicatorSheet(database, number); })
            .result();
    if (!isNumber || parts.size() > 2)
        throw UsageError(tr("--with 应写成 31,54-2 的样子，得到的是“%1”。").arg(domain::shownName(word)));
    if (!sheet)
        throw Error(tr("指标表里没有第%1项，没有改动任何内容：请核对指标序号。").arg(number));
    const auto row = parts.size() == 2 ? parts.at(1).toInt() : 1;
    if (row < 1 || row > sheet->tasks.size())
        throw Error(tr("第%1项没有第 %2 行（共 %3 行），没有改动任何内容：请核对行号。")
                        .arg(number)
                        .arg(row)
                        .arg(sheet->tasks.size()));
    if (parts.size() == 1 && sheet->tasks.size() > 1)
        throw Error(
            tr("第%1项有 %2 行，没有改动任何内容：请写成 %1-行号。").arg(number).arg(sheet->tasks.size()));
    return sheet->tasks.at(row - 1).id;
}

storage::TaskSheet rowOf(WorkspaceSession &session, const Arguments &arguments)
{
    const auto sheet = selectedIndicator(session, arguments);
    return selectedTask(sheet, arguments);
}

QJsonObject jsonOf(const storage::RowPlace &place)
{
    return {{"indicator", place.indicator}, {"row", place.row}};
}

void tellServed(const storage::TaskSheet &task, bool json)
{
    QJsonArray served;
    for (const auto &row : task.serves)
        served << jsonOf(row.place);
    if (json)
        return printJson({{"serves", served},
                          {"servedBy", task.servedBy ? QJsonValue(jsonOf(*task.servedBy)) : QJsonValue()}});
    for (const auto &row : task.serves)
        print(tr("第%1项第%2行\t%3\n")
                  .arg(row.place.indicator)
                  .arg(row.place.row)
                  .arg(row.indicatorText.simplified()));
    if (task.servedBy)
        print(tr("由第%1项第%2行一并说明\n").arg(task.servedBy->indicator).arg(task.servedBy->row));
}

} // namespace

int runReportServe(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(false) << Option{QStringLiteral("json"), {}}
                                                  << Option{QStringLiteral("with"), QStringLiteral("31,54-2")}
                                                  << Option{QStringLiteral("alone"), {}},
                              1, 1);
    const auto with = arguments.value(QStringLiteral("with"));
    const bool alone = arguments.has(QStringLiteral("alone"));
    if (with && alone)
        throw UsageError(tr("--with 和 --alone 只能用一个。"));
    const auto session = with || alone ? openForWriting(arguments) : openForReading(arguments);
    const auto task = rowOf(*session, arguments);
    QList<domain::TaskId> served;
    if (with)
        for (const auto &word : with->split(QLatin1Char(','), Qt::SkipEmptyParts))
            served << rowNamed(*session, word);
    if (with && served.isEmpty())
        throw UsageError(tr("--with 没有写指标序号，应写成 31,54-2 的样子；不再合写用 --alone。"));
    if (with || alone)
        session
            ->write([=, id = task.id](storage::Database &database, const storage::Author &author) {
                return alone && task.servedBy ? workflow::releaseRow(database, author, id)
                                              : workflow::setServedRows(database, author, id, served);
            })
            .result();
    const bool json = arguments.has(QStringLiteral("json"));
    if (json || (!with && !alone))
        tellServed(rowOf(*session, arguments), json);
    return 0;
}

} // namespace taizhang::cli
