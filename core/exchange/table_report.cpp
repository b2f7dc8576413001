#include "core/exchange/table_report.h"

#include "core/domain/table/hints.h"
#include "core/domain/table/unit_names.h"

#include <QJsonArray>

namespace taizhang::exchange {

namespace {

using namespace domain;

template <class Value, class Report>
QJsonArray arrayOf(const QList<Value> &values, Report report)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(report(value));
    return array;
}

QJsonValue reportUnit(const UnitName &unit)
{
    return unit.name;
}

QJsonObject reportHint(const Hint &hint)
{
    return {
        {"kind", hintKindWord(hint.kind)}, {"value", hint.value}, {"begin", hint.begin}, {"end", hint.end}};
}

} // namespace

QJsonObject reportItem(const ListItem &item)
{
    return {{"number", item.number ? QJsonValue(*item.number) : QJsonValue()}, {"text", item.text}};
}

QJsonObject reportMaterial(const Material &material)
{
    auto object = reportItem(material);
    object.insert("hints", arrayOf(findHints(material.text), reportHint));
    return object;
}

QJsonArray reportUnits(const QString &cell)
{
    return arrayOf(parseUnitCell(cell), reportUnit);
}

namespace {

QJsonObject reportRow(const Task &task)
{
    return {{"ordinal", task.ordinal},
            {"leadText", task.leadText},
            {"leadUnits", reportUnits(task.leadText)},
            {"responsibleText", task.responsibleText},
            {"responsibleUnits", reportUnits(task.responsibleText)},
            {"materials", arrayOf(task.materials, reportMaterial)},
            {"reportPoints", arrayOf(task.reportPoints, reportItem)}};
}

QJsonObject reportIndicator(const Indicator &indicator)
{
    return {{"number", indicator.number},
            {"text", indicator.text},
            {"applicable", indicator.applicable()},
            {"note", indicator.note.isEmpty() ? QJsonValue() : QJsonValue(indicator.note)},
            {"rows", arrayOf(indicator.tasks, reportRow)}};
}

QJsonObject reportSection(const Section &section)
{
    return {{"ordinal", section.ordinal},
            {"title", section.title},
            {"goal", section.goal},
            {"indicators", arrayOf(section.indicators, reportIndicator)}};
}

} // namespace

QJsonObject tableReport(const IndicatorTable &table)
{
    return {{"title", table.title}, {"sections", arrayOf(table.sections, reportSection)}};
}

} // namespace taizhang::exchange
