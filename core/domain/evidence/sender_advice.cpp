#include "core/domain/evidence/sender_advice.h"

#include "core/domain/evidence/placing_clues.h"
#include "core/domain/file_names.h"
#include "core/domain/text_folding.h"
#include "core/domain/tr.h"

#include <algorithm>

namespace taizhang::domain {

namespace {

QString labelOf(UnitId id, const QList<Unit> &units)
{
    const auto found =
        std::find_if(units.cbegin(), units.cend(), [id](const Unit &unit) { return unit.id == id; });
    return found == units.cend() ? QString() : found->label();
}

UnitFinder finderOf(UnitId id, const QList<Unit> &units)
{
    QList<Unit> only;
    for (auto unit : units)
        if (unit.id == id) {
            unit.retired = false; // the name is its own all the same
            only << unit;
        }
    return UnitFinder(only);
}

} // namespace

QStringList adviceOnSender(const QStringList &fileNames, UnitId unit, const QList<Unit> &units)
{
    const UnitFinder all(units);
    const auto own = finderOf(unit, units);
    QList<std::pair<UnitId, QStringList>> others; // in the order of the files
    for (const auto &name : fileNames) {
        const auto words = foldForSearch(withoutEnding(name));
        const auto named = all.find(words);
        if (!named || named->unit == unit || own.find(words))
            continue;
        const auto known = std::find_if(others.begin(), others.end(),
                                        [&](const auto &each) { return each.first == named->unit; });
        auto &names =
            known == others.end() ? others.emplaceBack(named->unit, QStringList()).second : known->second;
        names << shownName(name);
    }
    QStringList advice;
    for (const auto &[other, names] : std::as_const(others)) {
        const auto which = names.size() == 1 ? tr("“%1”").arg(names.first())
                                             : tr("“%1”等 %2 个文件").arg(names.first()).arg(names.size());
        advice << tr("请核对：%1的名称写的是%2，放在了%3名下；放错了的，请移到%2名下。")
                      .arg(which, labelOf(other, units), labelOf(unit, units));
    }
    return advice;
}

QStringList adviceOnIndicator(const QStringList &fileNames, int indicator)
{
    QStringList advice;
    for (const auto &name : fileNames) {
        const auto written = indicatorsWritten(foldForSearch(withoutEnding(name)));
        if (!written.isEmpty() && !written.contains(indicator))
            advice << tr("请核对：“%1”的文件名写的是第%2项，放在了第%3项；放错了的，请移到第%2项。")
                          .arg(shownName(name))
                          .arg(written.first())
                          .arg(indicator);
    }
    return advice;
}

} // namespace taizhang::domain
