#include "app/cli/day_given.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/tasks/review.h"
#include "core/domain/tasks/years.h"
#include "core/workflow/tasks/asking.h"

#include <QSet>

#include <algorithm>

namespace taizhang::cli {

namespace {

std::optional<QDate> dateGiven(const Arguments &arguments, const QString &option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::nullopt;
    const auto date = dayGiven(*text);
    if (!date)
        throw domain::Error(
            tr("“%1”不是有效的日期，没有改动任何内容：请按 2024-05-31 的形式填写。").arg(*text));
    return date;
}

/// 2022,2023, or as people write years; none when the option is not given.
QStringList yearsGiven(const Arguments &arguments)
{
    const auto text = arguments.value(QStringLiteral("years"));
    if (!text)
        return {};
    const auto years = domain::parseYears(*text);
    if (!years)
        throw domain::Error(tr("“%1”不是有效的年度（应为不重复的四位数年份，如 2022,2023，最多 10 "
                               "年），没有改动任何内容：请改正后再试。")
                                .arg(*text));
    if (years->isEmpty())
        throw UsageError(tr("--years 没有写年度，应写成 2022,2023。"));
    return *years;
}

void warnOfPast(std::optional<QDate> date)
{
    if (date && *date < QDate::currentDate())
        complain(tr("请核对：期限%1已经过去，已按此记录。").arg(domain::dateText(*date)));
}

/// How many are new, how many were cut into years, and of the others that were there how many are due or
/// counted otherwise now.
void tellChanges(const QList<storage::RequirementLine> &before, const QList<storage::RequirementLine> &after)
{
    const auto in = [](const QList<storage::RequirementLine> &lines, domain::RequirementId id) {
        return std::find_if(lines.cbegin(), lines.cend(), [=](const auto &each) { return each.id == id; });
    };
    QSet<domain::UnitId> cut;
    for (const auto &line : before)
        if (in(after, line.id) == after.cend())
            cut << *line.unit;
    int added = 0;
    int changed = 0;
    for (const auto &line : after) {
        const auto old = in(before, line.id);
        added += old == before.cend() && !cut.contains(*line.unit) ? 1 : 0;
        changed += old != before.cend() && *old != line ? 1 : 0;
    }
    if (added > 0)
        print(tr("新交办 %1 项\n").arg(added));
    if (!cut.isEmpty())
        print(tr("先前没有分年交办的 %1 项已改为分年\n").arg(cut.size()));
    if (changed > 0)
        print(tr("先前交办的 %1 项已改期限或件数\n").arg(changed));
    if (added + changed == 0 && cut.isEmpty())
        complain(tr("请核对：这项材料先前已经交办，年度、期限和件数也没有变，没有改动。"));
}

} // namespace

int runAssign(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(true)
                                  << Option{QStringLiteral("unit"), QStringLiteral("U")}
                                  << Option{QStringLiteral("group"), QStringLiteral("G")}
                                  << Option{QStringLiteral("years"), QStringLiteral("2022,2023")}
                                  << Option{QStringLiteral("count"), QStringLiteral("N")}
                                  << Option{QStringLiteral("due"), QStringLiteral("DATE")},
                              1, 1);
    const auto unit = arguments.value(QStringLiteral("unit"));
    const auto group = arguments.value(QStringLiteral("group"));
    if (unit.has_value() == group.has_value())
        throw UsageError(tr("请用 --unit 或 --group 指明交给谁，二者选一。"));
    const auto session = openForWriting(arguments);
    const auto directory = readDirectory(*session);
    const auto sheet = selectedIndicator(*session, arguments);
    workflow::Asking asking;
    asking.materials << selectedMaterial(sheet, selectedTask(sheet, arguments), arguments).id;
    if (unit)
        asking.units << unitNamed(directory, *unit).id;
    else
        asking.groups << groupNamed(directory, *group).id;
    asking.years = yearsGiven(arguments);
    asking.askedCount = arguments.number(QStringLiteral("count"));
    asking.dueOn = dateGiven(arguments, QStringLiteral("due"));
    asking.restated = true;
    warnOfPast(asking.dueOn);
    const auto before = askedOf(*session, asking.materials.first());
    session
        ->write([asking](storage::Database &database, const storage::Author &author) {
            return workflow::askUnits(database, author, asking);
        })
        .result();
    tellChanges(before, askedOf(*session, asking.materials.first()));
    return 0;
}

int runDue(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("date"), QStringLiteral("DATE")},
                               {QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("section"), QStringLiteral("S")},
                               {QStringLiteral("unit"), QStringLiteral("U")}},
                              1, 1);
    arguments.required(QStringLiteral("date"));
    const auto date = dateGiven(arguments, QStringLiteral("date"));
    const auto session = openForWriting(arguments);
    const auto filter = selectedRequirements(*session, arguments, Retired::Refused);
    const auto lines = session
                           ->read([filter](storage::Database &database) {
                               return storage::requirementLines(database, filter);
                           })
                           .result();
    if (lines.isEmpty())
        throw domain::Error(tr("没有符合条件的报送任务，没有改动任何内容：请先交办，或放宽条件。"));
    QList<domain::RequirementId> ids;
    int changed = 0, settled = 0;
    for (const auto &line : lines) {
        ids << line.id;
        changed += workflow::canBeDated(line) && line.dueOn != date ? 1 : 0;
        settled += domain::keepsItsDate(line.state) && line.dueOn != date ? 1 : 0;
    }
    warnOfPast(date);
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setDueDates(database, author, ids, date);
        })
        .result();
    if (settled > 0)
        complain(tr("请核对：%1 项已经办结（通过、零报告、不适用），期限不变。").arg(settled));
    print(changed == 0 ? tr("期限没有改动：符合条件的报送任务已经是这个期限\n")
                       : tr("已设定 %1 项报送任务的期限\n").arg(changed));
    return 0;
}

} // namespace taizhang::cli
