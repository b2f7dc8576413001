#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/units/unit_groups.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace taizhang::cli {

namespace {

QStringList namesOf(const Directory &directory, const QList<domain::UnitId> &units)
{
    QStringList names;
    for (const auto unit : units)
        names << directory.nameOf(unit);
    return names;
}

struct Members
{
    QList<domain::UnitId> units;
    QList<domain::UnitGroupId> groups;
};

/// A,B,… each a unit or a group.
Members membersNamed(const Directory &directory, const QString &words)
{
    static const QRegularExpression separators(QStringLiteral("[,，、]"));
    Members members;
    for (const auto &name : words.split(separators, Qt::SkipEmptyParts)) {
        if (name.trimmed().isEmpty())
            continue;
        const auto key = domain::unitNameKey(name);
        const auto group = std::find_if(
            directory.groups.cbegin(), directory.groups.cend(),
            [&](const domain::UnitGroup &each) { return domain::unitNameKey(each.name) == key; });
        if (group != directory.groups.cend())
            members.groups << group->id;
        else if (const auto unit = unitNamed(directory, name.trimmed()).id; !members.units.contains(unit))
            members.units << unit;
    }
    if (members.units.isEmpty() && members.groups.isEmpty() && !words.trimmed().isEmpty())
        throw domain::Error(
            tr("“%1”里没有单位名，组的成员没有改动：请用逗号隔开各单位；要清空的，--members 后面写 \"\"。")
                .arg(domain::shownName(words)));
    return members;
}

/// What the change does, in a line each: who joins, who leaves, who stays because of an answer.
void printPlan(const Directory &directory, const workflow::MembershipPlan &plan,
               const workflow::RequirementNames &names)
{
    if (!plan.joining.isEmpty())
        print(tr("加入：%1\n").arg(namesOf(directory, plan.joining).join(QStringLiteral("、"))));
    if (!plan.leaving.isEmpty())
        print(tr("移出：%1\n").arg(namesOf(directory, plan.leaving).join(QStringLiteral("、"))));
    if (!plan.asked.isEmpty())
        print(tr("随组新交办 %1 项\n").arg(plan.asked.size()));
    if (!plan.withdrawn.isEmpty())
        print(tr("随组撤回 %1 项\n").arg(plan.withdrawn.size()));
    for (const auto &line : plan.kept)
        print(tr("有过报送、延期或发过文，保留：%1\n").arg(names.placeOf(line)));
}

} // namespace

int runGroupShow(const QStringList &words)
{
    const Arguments arguments(
        words, {{QStringLiteral("group"), QStringLiteral("G")}, {QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto directory = readDirectory(*session);
    const auto group = groupNamed(directory, arguments.required(QStringLiteral("group")));
    const auto units = namesOf(directory, domain::expanded(directory.groups, group.id));
    QStringList groups;
    for (const auto member : group.groups)
        for (const auto &other : directory.groups)
            if (other.id == member)
                groups << other.name;
    if (arguments.has(QStringLiteral("json")))
        printJson({{"name", group.name},
                   {"units", QJsonArray::fromStringList(namesOf(directory, group.units))},
                   {"groups", QJsonArray::fromStringList(groups)},
                   {"means", QJsonArray::fromStringList(units)}});
    else
        for (const auto &name : units)
            print(name + QLatin1Char('\n'));
    return 0;
}

int runGroupSet(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("group"), QStringLiteral("G")},
                               {QStringLiteral("members"), QStringLiteral("A,B,…")}},
                              1, 1);
    const auto session = openForWriting(arguments);
    const auto directory = readDirectory(*session);
    const auto group = groupNamed(directory, arguments.required(QStringLiteral("group"))).id;
    const auto members = membersNamed(directory, arguments.required(QStringLiteral("members")));
    const auto [plan, names] =
        session
            ->read([=](storage::Database &database) {
                return std::pair(workflow::planGroupMembers(database, group, members.units, members.groups,
                                                            QDate::currentDate()),
                                 workflow::RequirementNames(database));
            })
            .result();
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setGroupMembers(database, author, group, members.units, members.groups);
        })
        .result();
    printPlan(directory, plan, names);
    if (!plan.leftOut.isEmpty()) {
        QStringList places;
        for (const auto material : plan.leftOut)
            places << names.material(material).shownPlace();
        complain(tr("请核对：以前没有成员，表中写明由它报送的 %1 项材料没有交办给它：%2。要交办的用 assign。")
                     .arg(places.size())
                     .arg(places.join(QStringLiteral("、"))));
    }
    return 0;
}

} // namespace taizhang::cli
