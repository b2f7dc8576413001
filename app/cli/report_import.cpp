#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/workflow/reports/report_return.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

using workflow::ReturnedPoint;
using workflow::ReturnedReport;
using workflow::ReturnedState;

QJsonObject jsonOf(const ReturnedReport &returned, const QList<int> &taken, bool dryRun)
{
    QJsonArray points;
    for (qsizetype i = 0; i < returned.points.size(); ++i) {
        const auto &point = returned.points[i];
        const bool isPoint = point.state != ReturnedState::New;
        points << QJsonObject{
            {QStringLiteral("indicator"), point.further > 0 ? point.further : returned.indicator},
            {QStringLiteral("row"), point.row},
            {QStringLiteral("point"), isPoint ? QJsonValue(point.point) : QJsonValue()},
            {QStringLiteral("heading"), point.heading},
            {QStringLiteral("state"), workflow::returnedWord(point.state)},
            {QStringLiteral("old"), point.before},
            {QStringLiteral("new"), point.after},
            {dryRun ? QStringLiteral("proposed") : QStringLiteral("taken"), taken.contains(int(i))}};
    }
    return {{QStringLiteral("indicator"), returned.indicator},
            {QStringLiteral("row"), returned.row ? QJsonValue(*returned.row) : QJsonValue()},
            {QStringLiteral("points"), points},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(returned.remarks)}};
}

QString stateLabel(ReturnedState state)
{
    switch (state) {
    case ReturnedState::Same:
        return tr("没有变");
    case ReturnedState::Changed:
        return tr("改过");
    case ReturnedState::Missing:
        return tr("文件里没有");
    case ReturnedState::New:
        return tr("不是要点");
    }
    return {};
}

/// --points 1,3: indexes of the points chosen by their numbers (row 2's as 2.1, those of another indicator as
/// 32.1.1); without it those proposed.
QList<int> chosenPoints(const ReturnedReport &returned, const Arguments &arguments)
{
    const auto given = arguments.value(QStringLiteral("points"));
    if (!given)
        return returned.proposed();
    QList<int> chosen;
    for (const auto &word : given->split(u',')) {
        const auto place = word.trimmed().split(u'.');
        const auto further = place.size() == 3 ? place.first().toInt() : 0;
        const auto row = place.size() >= 2 ? place.at(place.size() - 2).toInt() : returned.row.value_or(1);
        const auto number = place.last().toInt();
        const auto found =
            std::find_if(returned.points.cbegin(), returned.points.cend(), [&](const ReturnedPoint &point) {
                return point.state != ReturnedState::New && point.row == row && point.point == number &&
                       point.further == further;
            });
        if (found == returned.points.cend())
            throw UsageError(tr("--points 里的“%1”不是这份情况说明的要点。").arg(word));
        chosen << int(found - returned.points.cbegin());
    }
    return chosen;
}

void printLines(const ReturnedReport &returned, const QList<int> &taken, bool dryRun)
{
    for (qsizetype i = 0; i < returned.points.size(); ++i) {
        const auto &point = returned.points[i];
        auto line = QStringLiteral("%1%2.%3\t%4\t%5")
                        .arg(point.further > 0 ? QStringLiteral("%1.").arg(point.further) : QString())
                        .arg(point.row)
                        .arg(point.point)
                        .arg(stateLabel(point.state), domain::shownName(point.heading));
        if (!dryRun && taken.contains(int(i)))
            line += QLatin1Char('\t') + tr("已读回");
        print(line + QLatin1Char('\n'));
    }
}

} // namespace

int runReportImport(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(false) << Option{QStringLiteral("unit"), tr("单位")}
                                                  << Option{QStringLiteral("points"), QStringLiteral("1,3")}
                                                  << Option{QStringLiteral("dry-run"), {}}
                                                  << Option{QStringLiteral("not-secret"), {}}
                                                  << Option{QStringLiteral("json"), {}},
                              2, 2);
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto session = dryRun ? openForReading(arguments) : openForWriting(arguments);
    std::optional<workflow::ReportPlace> expected;
    if (const auto indicator = arguments.number(QStringLiteral("indicator")))
        expected = workflow::ReportPlace{*indicator, arguments.number(QStringLiteral("row"))};
    if (const auto unit = arguments.value(QStringLiteral("unit"))) {
        if (!expected)
            throw UsageError(tr("写了 --unit 的，还要用 --indicator 写明是哪一项，台账没有改动。"));
        expected->unit = unitNamed(readDirectory(*session), *unit).id;
    }
    const auto returned = workflow::readReturnedReport(*session, arguments.after(1).first(), expected,
                                                       arguments.has(QStringLiteral("not-secret"))
                                                           ? workflow::SecretsLooked::AreNone
                                                           : workflow::SecretsLooked::No);
    const auto chosen = chosenPoints(returned, arguments);
    if (!dryRun && !chosen.isEmpty()) {
        session
            ->write([&returned, &chosen](storage::Database &database, const storage::Author &author) {
                return workflow::takeReturnedReport(database, author, returned, chosen);
            })
            .result();
        noteStoredResult();
    }
    for (const auto &remark : returned.remarks)
        complain(remark);
    if (arguments.has(QStringLiteral("json")))
        printJson(jsonOf(returned, chosen, dryRun));
    else
        printLines(returned, chosen, dryRun);
    return 0;
}

} // namespace taizhang::cli
