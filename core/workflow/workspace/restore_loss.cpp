#include "core/workflow/workspace/restore_loss.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/storage/paper/freeze_titles.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using storage::Database;

QString freezesLostBy(Database &database, const storage::Backup &backup)
{
    constexpr qsizetype mostNamed = 5;
    auto lost = storage::freezeTitles(database);
    if (lost.isEmpty())
        return {};
    try {
        Database before(backup.file, Database::Mode::ReadOnly);
        for (const auto &kept : storage::freezeTitles(before))
            lost.removeIf([&](const storage::FreezeTitle &each) { return each.uuid == kept.uuid; });
    } catch (const domain::Error &) {
        return {};
    }
    if (lost.isEmpty())
        return {};
    QStringList names;
    for (const auto &each : lost.mid(0, mostNamed))
        names << tr("“%1”").arg(domain::shownName(each.title));
    const auto named = names.join(QString());
    return tr("这份备份以后做的 %1 次封版%2在恢复后就没有了，那几次送审的编号和页码不再锁定。")
        .arg(QString::number(lost.size()), lost.size() > mostNamed ? tr("（%1等）").arg(named) : named);
}

} // namespace taizhang::workflow
