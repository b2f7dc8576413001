#include "core/workflow/paper/print_sets.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/report/booklet/spine_labels.h"
#include "core/storage/paper/print_repository.h"
#include "core/workflow/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taizhang::workflow {

using domain::Error;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

constexpr std::pair<const char *, bool PrintChoice::*> switches[] = {
    {"reports", &PrintChoice::reports},
    {"checklists", &PrintChoice::checklists},
    {"lists", &PrintChoice::lists},
    {"notices", &PrintChoice::notices},
    {"contents", &PrintChoice::contents},
    {"indexes", &PrintChoice::indexes},
    {"dividers", &PrintChoice::dividers},
    {"evidence", &PrintChoice::evidence},
    {"spines", &PrintChoice::spines},
    {"spineOfEach", &PrintChoice::spineOfEach},
    {"eachOnNewSheet", &PrintChoice::eachOnNewSheet}};
const auto indicatorsKey = QStringLiteral("indicators");
const auto unitsKey = QStringLiteral("units");
const auto spineWidthKey = QStringLiteral("spineWidth");

QString jsonOf(const PrintChoice &choice)
{
    QJsonArray indicators;
    for (const auto number : choice.indicators)
        indicators << number;
    QJsonObject json{{indicatorsKey, indicators},
                     {unitsKey, QJsonArray::fromStringList(choice.units)},
                     {spineWidthKey, choice.spineWidth}};
    for (const auto &[name, field] : switches)
        json.insert(QLatin1String(name), choice.*field);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PrintChoice choiceOf(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    PrintChoice choice;
    for (const auto &number : json.value(indicatorsKey).toArray())
        choice.indicators << number.toInt();
    for (const auto &unit : json.value(unitsKey).toArray())
        choice.units << unit.toString();
    const auto width = json.value(spineWidthKey).toInt();
    if (std::find(report::spineWidths.cbegin(), report::spineWidths.cend(), width) !=
        report::spineWidths.cend())
        choice.spineWidth = width;
    for (const auto &[name, field] : switches)
        choice.*field = json.value(QLatin1String(name)).toBool(choice.*field);
    return choice;
}

std::optional<storage::PrintSetRow> setNamed(Database &database, const QString &name)
{
    for (const auto &row : storage::printSets(database))
        if (row.name == name)
            return row;
    return std::nullopt;
}

} // namespace

QList<SavedPrintSet> savedPrintSets(Database &database)
{
    QList<SavedPrintSet> sets;
    for (const auto &row : storage::printSets(database))
        sets << SavedPrintSet{row.name, choiceOf(row.choice)};
    return sets;
}

QString savePrintSet(Database &database, const storage::Author &author, const QString &name,
                     const PrintChoice &choice)
{
    const auto fresh = domain::oneLine(name);
    if (fresh.isEmpty())
        throw Error(tr("保存的选择要有名称，没有保存：请填写名称。"));
    ChangeGroup step(database, author, tr("保存打印选择“%1”").arg(fresh));
    if (const auto old = setNamed(database, fresh))
        step.set(Entity::PrintSet, old->id, {{QStringLiteral("choice"), jsonOf(choice)}});
    else
        step.insert(Entity::PrintSet,
                    {{QStringLiteral("name"), fresh}, {QStringLiteral("choice"), jsonOf(choice)}});
    return step.commit();
}

QString removePrintSet(Database &database, const storage::Author &author, const QString &name)
{
    const auto row = setNamed(database, name);
    if (!row)
        throw Error(tr("没有叫“%1”的打印选择，没有改动任何内容：它可能刚被删除。").arg(name));
    ChangeGroup step(database, author, tr("删除打印选择“%1”").arg(name));
    step.retire(Entity::PrintSet, row->id);
    return step.commit();
}

} // namespace taizhang::workflow
