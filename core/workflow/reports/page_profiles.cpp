#include "core/workflow/reports/page_profiles.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/report/layout/page_profile_json.h"
#include "core/storage/paper/print_repository.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using domain::Error;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

const auto inUseField = QStringLiteral("in_use");

std::optional<storage::PageProfileRow> profileNamed(Database &database, const QString &name)
{
    for (const auto &row : storage::pageProfiles(database))
        if (row.name == name)
            return row;
    return std::nullopt;
}

storage::PageProfileRow requiredProfile(Database &database, const QString &name)
{
    if (auto row = profileNamed(database, name))
        return *row;
    throw Error(tr("没有叫“%1”的版式，没有改动任何内容：它可能刚被删除。").arg(name));
}

} // namespace

QString standardProfileName()
{
    return tr("公文格式（GB/T 9704）");
}

QList<SavedProfile> savedProfiles(Database &database)
{
    QList<SavedProfile> profiles{{standardProfileName(), {}, true}};
    for (const auto &row : storage::pageProfiles(database)) {
        profiles << SavedProfile{row.name, report::profileOfJson(row.measures), row.inUse};
        profiles.first().inUse &= !row.inUse;
    }
    return profiles;
}

report::PageProfile profileInUse(Database &database)
{
    for (const auto &row : storage::pageProfiles(database))
        if (row.inUse)
            return report::profileOfJson(row.measures);
    return {};
}

QString savePageProfile(Database &database, const storage::Author &author, const QString &name,
                        const report::PageProfile &profile)
{
    const auto fresh = domain::oneLine(name);
    if (fresh.isEmpty())
        throw Error(tr("版式要有名称，没有保存：请填写名称。"));
    if (fresh == standardProfileName())
        throw Error(tr("“%1”是国家标准，不能改：请另起一个名称保存。").arg(fresh));
    if (const auto fault = profile.fault(); !fault.isEmpty())
        throw Error(tr("版式没有保存：%1").arg(fault));
    ChangeGroup step(database, author, tr("保存版式“%1”").arg(fresh));
    const auto measures = QString::fromUtf8(report::jsonOf(profile));
    if (const auto old = profileNamed(database, fresh))
        step.set(Entity::PageProfile, old->id, {{QStringLiteral("measures"), measures}});
    else
        step.insert(Entity::PageProfile,
                    {{QStringLiteral("name"), fresh}, {QStringLiteral("measures"), measures}});
    return step.commit();
}

QString usePageProfile(Database &database, const storage::Author &author, const QString &name)
{
    const bool standard = name == standardProfileName();
    const auto wanted = standard ? 0 : requiredProfile(database, name).id;
    ChangeGroup step(database, author, tr("改用版式“%1”").arg(name));
    for (const auto &row : storage::pageProfiles(database))
        step.set(Entity::PageProfile, row.id, {{inUseField, row.id == wanted ? 1 : 0}});
    return step.commit();
}

QString removePageProfile(Database &database, const storage::Author &author, const QString &name)
{
    const auto row = requiredProfile(database, name);
    ChangeGroup step(database, author, tr("删除版式“%1”").arg(name));
    step.retire(Entity::PageProfile, row.id);
    return step.commit();
}

} // namespace taizhang::workflow
