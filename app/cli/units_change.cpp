#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/workflow/units/unit_directory.h"

#include <algorithm>

namespace taizhang::cli {

namespace {

const auto unitOption = QStringLiteral("unit");
const auto aliasOption = QStringLiteral("alias");

} // namespace

int runUnitsAlias(const QStringList &words)
{
    const Arguments arguments(words, {{unitOption, QStringLiteral("U")}, {aliasOption, QStringLiteral("U")}},
                              1, 1);
    const auto session = openForWriting(arguments);
    const auto directory = readDirectory(*session);
    const auto unit = unitNamed(directory, arguments.required(unitOption));
    // To the letter: initials that happen to fit must not merge two units.
    const auto name = arguments.required(aliasOption);
    const auto alias =
        std::find_if(directory.units.cbegin(), directory.units.cend(), [&](const domain::Unit &each) {
            return domain::unitNameKey(each.name) == domain::unitNameKey(name);
        });
    if (alias == directory.units.cend())
        throw domain::Error(tr("单位名录里没有“%1”，没有改动：--alias 要写名录里的全名。").arg(name));
    if (alias->id == unit.id)
        throw domain::Error(tr("“%1”就是“%2”，没有改动：请写另一种叫法。").arg(name, unit.name));
    session
        ->write([from = alias->id, to = unit.id](storage::Database &database, const storage::Author &author) {
            return workflow::takeAsAlias(database, author, from, to);
        })
        .result();
    print(tr("“%1”现在是“%2”的别名，它的报送任务和材料并到“%2”名下。\n")
              .arg(domain::shownName(alias->name), domain::shownName(unit.name)));
    if (alias->kind == unit.kind)
        return 0;
    return sayAtEnd({}, {tr("请核对：“%1”和“%2”类别不同，确是同一个单位吗？")
                             .arg(domain::shownName(alias->name), domain::shownName(unit.name))});
}

int runUnitsRetire(const QStringList &words)
{
    const Arguments arguments(words, {{unitOption, QStringLiteral("U")}}, 1, 1);
    const auto session = openForWriting(arguments);
    const auto directory = readDirectory(*session);
    const auto unit = unitNamed(directory, arguments.required(unitOption));
    storage::RequirementFilter itsOwn;
    itsOwn.unit = unit.id;
    const auto asked =
        session
            ->read([=](storage::Database &database) { return storage::requirementLines(database, itsOwn); })
            .result();
    const auto losses = workflow::lossesOf(unit.id, asked, directory.groups);
    session
        ->write([id = unit.id](storage::Database &database, const storage::Author &author) {
            return workflow::retireUnit(database, author, id);
        })
        .result();
    print(tr("已停用“%1”：撤回它一件也没有送来的 %2 项任务，退出 %3 个单位组；其余 %4 "
             "项照旧保留，从今天起不再催办。\n")
              .arg(domain::shownName(unit.name))
              .arg(losses.withdrawn)
              .arg(losses.memberships)
              .arg(losses.kept));
    if (losses.unregistered > 0)
        print(tr("请核对：其中 %1 项已有材料、还没有登记报送。\n").arg(losses.unregistered));
    return 0;
}

} // namespace taizhang::cli
