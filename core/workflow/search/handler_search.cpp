#include "core/workflow/search/handler_search.h"

#include "core/storage/tasks/handled_requirements.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::Database;

namespace {

bool hasEveryWord(const QString &name, const QStringList &words)
{
    const auto signs = searchText(name).signs;
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return signs.contains(word); });
}

SearchHit hitOf(const storage::HandledRequirement &handled, const storage::MaterialLine &material,
                const QString &unit, const QStringList &words)
{
    SearchHit hit;
    hit.entry.kind = storage::SearchKind::Material;
    hit.entry.indicator = material.indicator;
    hit.entry.requirement = handled.requirement.value();
    hit.entry.text = tr("经办人 %1").arg(handled.person);
    hit.entry.place = handled.period.isEmpty()
                          ? tr("%1（%2）").arg(material.shownPlace(), unit)
                          : tr("%1（%2，%3年）").arg(material.shownPlace(), unit, handled.period);
    hit.heading = hit.entry.place;
    hit.snippet = {hit.entry.text, foundWords(hit.entry.text, words)};
    return hit;
}

} // namespace

QList<SearchHit> handlerHits(Database &database, const QStringList &words, int most)
{
    auto handled = storage::handledRequirements(database);
    handled.removeIf([&](const storage::HandledRequirement &each) {
        return words.isEmpty() || !hasEveryWord(each.person, words);
    });
    if (handled.isEmpty())
        return {};
    QHash<MaterialId, storage::MaterialLine> materials;
    for (const auto &line : storage::materialLines(database))
        materials.insert(line.id, line);
    QHash<UnitId, QString> units;
    for (const auto &unit : storage::units(database))
        units.insert(unit.id, unit.label());
    QList<SearchHit> hits;
    for (const auto &each : std::as_const(handled))
        if (const auto material = materials.constFind(each.material);
            material != materials.cend() && hits.size() < most)
            hits << hitOf(each, *material, each.unit ? units.value(*each.unit) : tr("本局"), words);
    return hits;
}

} // namespace taizhang::workflow
