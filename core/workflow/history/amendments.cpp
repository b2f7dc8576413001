#include "core/workflow/history/amendments.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/domain/table/short_name.h"
#include "core/storage/table/edition_repository.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using domain::Error;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

void refuseFaulty(const QList<storage::TableItem> &items, const ItemCorrection &wanted)
{
    const auto &[printed, corrected] = wanted.correction;
    const auto item = std::find_if(items.cbegin(), items.cend(),
                                   [&](const storage::TableItem &each) { return each.uuid == wanted.item; });
    if (item == items.cend() || printed.isEmpty() || !item->text.contains(printed))
        throw Error(tr("原文里没有“%1”，勘误没有保存：请照原文填写印错的字。").arg(printed));
    if (corrected.trimmed().isEmpty() || corrected == printed)
        throw Error(tr("“%1”没有写明应当是什么，勘误没有保存：请填写更正后的文字。").arg(printed));
}

/// Whether two misprints share a character somewhere in a text, so that nobody can say how it reads with
/// both.
bool overlap(const QString &text, const QString &one, const QString &other)
{
    for (auto at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
        for (auto beside = text.indexOf(other, qMax<qsizetype>(0, at - other.size() + 1));
             beside >= 0 && beside < at + one.size(); beside = text.indexOf(other, beside + 1))
            return true;
    return false;
}

void refuseOverlapping(const QList<storage::TableItem> &items, const QList<ItemCorrection> &corrections)
{
    for (qsizetype i = 0; i < corrections.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            const auto &one = corrections[j], &other = corrections[i];
            const auto item = std::find_if(items.cbegin(), items.cend(), [&](const storage::TableItem &each) {
                return each.uuid == one.item && each.uuid == other.item;
            });
            if (item != items.cend() && overlap(item->text, one.correction.printed, other.correction.printed))
                throw Error(
                    tr("“%1”和“%2”在原文里是重叠的几个字，勘误没有保存：请合成一条，或者先去掉其中一条。")
                        .arg(one.correction.printed, other.correction.printed));
        }
}

void setShortName(Database &database, ChangeGroup &step, domain::IndicatorId indicator, const QString &name)
{
    const auto row = storage::shortNameRow(database, indicator);
    if (name.isEmpty()) {
        if (row)
            step.retire(Entity::ShortName, *row);
        return;
    }
    const auto text = QStringLiteral("text");
    if (row)
        return step.set(Entity::ShortName, *row, {{text, name}});
    const auto uuid =
        storage::stableUuid(QStringLiteral("short_name/") + storage::indicatorUuid(database, indicator));
    const auto id =
        storage::restoreOrInsert(step, database, Entity::ShortName, uuid,
                                 {{QStringLiteral("indicator_id"), indicator.value()}, {text, name}});
    step.set(Entity::ShortName, id, {{text, name}});
}

} // namespace

QString amendIndicator(Database &database, const storage::Author &author, domain::IndicatorId indicator,
                       const QString &shortName, const QList<ItemCorrection> &corrections)
{
    const auto name = domain::oneLine(shortName);
    if (name.size() > domain::longestShortName)
        throw Error(tr("简称超过 %1 个字，没有保存：请写短一些。").arg(domain::longestShortName));
    const auto items = storage::tableItems(database, indicator);
    for (const auto &each : corrections)
        refuseFaulty(items, each);
    refuseOverlapping(items, corrections);
    ChangeGroup step(database, author, tr("修改简称和勘误"));
    setShortName(database, step, indicator, name);
    auto wanted = corrections;
    for (const auto &known : storage::errata(database, indicator))
        if (wanted.removeAll(ItemCorrection{known.item, known.correction}) == 0)
            step.retire(Entity::Erratum, known.id);
    for (const auto &each : std::as_const(wanted))
        step.insert(Entity::Erratum, {{QStringLiteral("item_uuid"), each.item},
                                      {QStringLiteral("printed"), each.correction.printed},
                                      {QStringLiteral("corrected"), each.correction.corrected},
                                      {QStringLiteral("confirmed"), 1}});
    return step.commit();
}

} // namespace taizhang::workflow
