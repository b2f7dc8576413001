#include "core/workflow/freezing.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/storage/evidence_set.h"
#include "core/workflow/tr.h"

#include <QHash>

namespace taizhang::workflow {

using domain::Error;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

QString freezeSet(Database &database, const storage::Author &author, const QString &title, QDate on,
                  const QString &note, const QList<BoundPage> &pages)
{
    const auto name = domain::oneLine(title);
    if (name.isEmpty())
        throw Error(tr("封版要有名称，没有封版：请填写，例如“2024年书面评审”。"));
    if (!on.isValid())
        throw Error(tr("封版日期不对，没有封版：请填写送审的日期。"));
    const auto set = storage::evidenceSet(database);
    if (set.isEmpty())
        throw Error(tr("台账里还没有佐证材料，没有封版：请先添加材料。"));
    QHash<QString, BoundPage> bound;
    for (const auto &page : pages)
        bound.insert(page.evidence, page);
    ChangeGroup step(database, author, tr("封版“%1”").arg(name));
    const auto freeze = step.insert(Entity::Freeze, {{QStringLiteral("title"), name},
                                                     {QStringLiteral("frozen_on"), on.toString(Qt::ISODate)},
                                                     {QStringLiteral("note"), domain::oneLine(note)}});
    for (const auto &piece : set) {
        const auto page = bound.constFind(piece.number);
        const bool isBound = page != bound.cend();
        step.insert(Entity::FreezeItem,
                    {{QStringLiteral("freeze_id"), freeze},
                     {QStringLiteral("filing_id"), piece.filing.value()},
                     {QStringLiteral("number"), piece.number},
                     {QStringLiteral("sha256"), piece.sha256.isNull() ? QStringLiteral("") : piece.sha256},
                     {QStringLiteral("volume"), isBound ? QVariant(page->volume) : QVariant()},
                     {QStringLiteral("page"), isBound ? QVariant(page->page) : QVariant()}});
        step.set(Entity::Filing, piece.filing.value(), {{QStringLiteral("fixed_rank"), piece.rank}});
    }
    return step.commit();
}

} // namespace taizhang::workflow
