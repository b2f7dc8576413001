#include "ui/evidence/evidence_words.h"

#include "ui/shared/ledger.h"
#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

namespace {

constexpr int shownCharacters = 60;

} // namespace

QString headingOf(const Ledger &ledger, const ShownPlace &place)
{
    const auto &[material, asked] = place;
    const auto number = QString::number(ledger.current().number);
    if (material == nullptr)
        return tr("第%1项 · 全部材料").arg(number);
    auto text = material->material.text.simplified();
    if (text.size() > shownCharacters)
        text = text.left(shownCharacters) + QStringLiteral("…");
    if (asked == nullptr)
        return tr("第%1项 · 材料 %2：%3").arg(number, material->label(), text);
    auto unit = ledger.roster().unitName(*asked);
    if (!asked->period.isEmpty())
        unit = tr("%1（%2年）").arg(unit, asked->period);
    return tr("第%1项 · 材料 %2 · %3：%4").arg(number, material->label(), unit, text);
}

QString placeWords(const Ledger &ledger, const ShownPlace &place)
{
    const auto &[material, asked] = place;
    if (asked != nullptr)
        return ledger.roster().placeOf(*asked);
    return material == nullptr ? QString() : placeWords(ledger.roster(), material->id, {});
}

QString placeWords(const Roster &roster, domain::MaterialId material,
                   std::optional<domain::RequirementId> asked)
{
    if (const auto *line = asked ? roster.requirement(*asked) : nullptr)
        return roster.placeOf(*line);
    const auto *line = roster.material(material);
    return line == nullptr ? QString() : tr("%1（本局自收）").arg(line->shownPlace());
}

QString numberWords(const QStringList &numbers)
{
    return numbers.size() < 2 ? numbers.value(0) : tr("%1 至 %2").arg(numbers.first(), numbers.last());
}

QList<storage::RequirementLine> unregisteredAt(const Ledger &ledger, const ShownPlace &place)
{
    const auto &[material, asked] = place;
    QList<storage::RequirementLine> lines;
    if (asked != nullptr)
        lines << *asked;
    else if (material != nullptr)
        lines = ledger.roster().askedFor(material->id);
    else
        for (const auto &task : ledger.current().tasks)
            for (const auto &each : task.materials)
                lines << ledger.roster().askedFor(each.id);
    lines.removeIf([](const storage::RequirementLine &line) { return !line.isUnregistered(); });
    return lines;
}

QString unregisteredWords(const Ledger &ledger, const QList<storage::RequirementLine> &lines)
{
    constexpr qsizetype named = 5;
    if (lines.isEmpty())
        return {};
    if (lines.size() == 1)
        return tr("%1已有 %2 件，未登记报送，仍算没有交。")
            .arg(ledger.roster().placeOf(lines.first()))
            .arg(lines.first().filings);
    QStringList units;
    for (const auto &line : lines)
        if (const auto name = ledger.roster().unitName(line); !units.contains(name))
            units << name;
    const auto words = units.mid(0, named).join(QStringLiteral("、"));
    return tr("%1 个单位的 %2 项已有文件，未登记报送，仍算没有交：%3。")
        .arg(units.size())
        .arg(lines.size())
        .arg(units.size() > named ? tr("%1等").arg(words) : words);
}

QString withoutFile(const storage::FiledEvidence &piece)
{
    if (piece.kind == QStringLiteral("url"))
        return tr("%1\n\n还没有网页截图。按“打开”看网页，截图后回到这里按 Ctrl+V 存下。").arg(piece.address);
    QStringList words{piece.title};
    for (const auto &more : {piece.note, piece.place, piece.keeper})
        if (!more.isEmpty())
            words << more;
    return words.join(QStringLiteral("\n")) + QStringLiteral("\n\n") + tr("没有文件，只有登记。");
}

QString whatToDo(const Ledger &ledger, const ShownPlace &place)
{
    if (!ledger.writable())
        return tr("这里还没有材料。\n\n台账按只读方式打开，不能添加。");
    if (place.asked != nullptr)
        return tr("%1还没有报来文件。\n\n把收到的文件拖到这里，\n或按“添加…”选择文件，\n或按 Ctrl+V "
                  "粘贴截图。")
            .arg(ledger.roster().unitName(*place.asked));
    if (place.material != nullptr)
        return tr("这份材料还没有文件。\n\n把文件拖到这里，\n或按“添加…”选择文件，\n或按 Ctrl+V 粘贴截图。");
    const auto &tasks = ledger.current().tasks;
    if (tasks.isEmpty())
        return tr("这一项不适用，不需要收集材料。");
    return std::all_of(tasks.cbegin(), tasks.cend(),
                       [](const storage::TaskSheet &task) { return task.materials.isEmpty(); })
               ? tr("表中没有列这一项要收集的材料。")
               : tr("这一项还没有收到材料。\n\n请先在中间选一份材料，再添加文件。");
}

} // namespace taizhang::ui
