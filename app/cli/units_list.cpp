#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/units/masking.h"
#include "core/storage/tasks/unit_repository.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

QJsonArray names(const Directory &directory, const QList<domain::UnitId> &units)
{
    QJsonArray array;
    for (const auto unit : units)
        array << directory.nameOf(unit);
    return array;
}

QJsonObject unitJson(const domain::Unit &unit, const domain::UnitContact &contact)
{
    // All of them by name, so that a new one does not compile until it is dealt with here.
    const auto &[person, telephone, note] = contact;
    return {{"name", unit.name},
            {"shortName", unit.shortName},
            {"kind", domain::unitKindLabel(unit.kind)},
            {"aliases", QJsonArray::fromStringList(unit.aliases)},
            {"order", unit.ordinal},
            {"retired", unit.retired},
            {"contact", person},
            {"telephone", domain::maskedTelephone(telephone)}};
}

QJsonObject groupJson(const Directory &directory, const domain::UnitGroup &group)
{
    QJsonArray members;
    for (const auto member : group.groups)
        for (const auto &other : directory.groups)
            if (other.id == member)
                members << other.name;
    return {{"name", group.name},
            {"units", names(directory, group.units)},
            {"groups", members},
            {"means", names(directory, domain::expanded(directory.groups, group.id))}};
}

} // namespace

int runUnitsList(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto directory = readDirectory(*session);
    const auto contacts =
        session->read([](storage::Database &database) { return storage::unitContacts(database); }).result();
    QJsonArray units;
    for (const auto &unit : directory.units) {
        units << unitJson(unit, contacts.value(unit.id));
        if (!arguments.has(QStringLiteral("json")))
            print(QStringLiteral("%1\t%2\t%3\t%4\n")
                      .arg(unit.ordinal)
                      .arg(unit.name, domain::unitKindLabel(unit.kind),
                           unit.retired ? tr("已停用") : QString()));
    }
    QJsonArray groups;
    for (const auto &group : directory.groups)
        groups << groupJson(directory, group);
    QJsonArray proposals;
    for (const auto &proposal : domain::proposeAliases(directory.units))
        proposals << QJsonObject{{"alias", directory.nameOf(proposal.alias)},
                                 {"unit", directory.nameOf(proposal.unit)}};
    if (arguments.has(QStringLiteral("json")))
        printJson({{"units", units}, {"groups", groups}, {"aliasProposals", proposals}});
    return 0;
}

} // namespace taizhang::cli
