#include "core/report/sheets/checklist_form.h"

#include "core/report/sheets/marks.h"

namespace taizhang::report {

namespace {

constexpr double textSize = 12; ///< 小四: what is written by hand needs the room

QString boxes(const QStringList &words)
{
    QStringList lines;
    for (const auto &word : words)
        lines << markText(MarkShape::Box) + word;
    return lines.join(u'　');
}

TableCell cell(const QString &text, CellAlignment alignment = CellAlignment::Left)
{
    return {text, 1, alignment};
}

Table materialTable(const ChecklistInput &input)
{
    Table table;
    table.caption = QStringLiteral("主要提供资料");
    table.textSize = textSize;
    table.columns = {{2.6, CellAlignment::Centre}, {11},
                     {4.4, CellAlignment::Centre}, {5.4, CellAlignment::Centre},
                     {2.6, CellAlignment::Centre}, {4.4}};
    table.header << rowOf({QStringLiteral("序号"), QStringLiteral("材料"), QStringLiteral("台账记录"),
                           QStringLiteral("现场核对"), QStringLiteral("份数"), QStringLiteral("存放、备注")});
    int number = 0;
    for (const auto &material : input.materials) {
        ++number;
        QStringList record{material.state};
        if (material.pieces > 0)
            record << QStringLiteral("%1 份").arg(material.pieces);
        record.removeAll(QString());
        table.rows << TableRow{
            {cell(QString::number(number), CellAlignment::Centre), cell(material.text),
             cell(record.join(u'\n'), CellAlignment::Centre),
             cell(boxes({QStringLiteral("有"), QStringLiteral("缺")}), CellAlignment::Centre), cell({}),
             cell({})}};
    }
    if (input.materials.isEmpty())
        table.rows << TableRow{{{QStringLiteral("表中没有列出材料"), 6, CellAlignment::Centre}}};
    return table;
}

Table pointTable(const ChecklistInput &input)
{
    Table table;
    table.caption = QStringLiteral("情况说明内容");
    table.textSize = textSize;
    table.columns = {{2.6, CellAlignment::Centre}, {13.4}, {10, CellAlignment::Centre}, {4.4}};
    table.header << rowOf(
        {QStringLiteral("序号"), QStringLiteral("要点"), QStringLiteral("现场核对"), QStringLiteral("备注")});
    int number = 0;
    for (const auto &point : input.points)
        table.rows << TableRow{
            {cell(QString::number(++number), CellAlignment::Centre), cell(point),
             cell(boxes({QStringLiteral("写清"), QStringLiteral("不足"), QStringLiteral("缺")}),
                  CellAlignment::Centre),
             cell({})}};
    return table;
}

} // namespace

Document buildChecklist(const ChecklistInput &input)
{
    Document form;
    form.title = QStringLiteral("第%1项指标材料核对表").arg(input.indicator);
    if (input.row > 0)
        form.subtitle = QStringLiteral("（分工%1）").arg(input.row);
    form.author = input.agency;
    form.blocks.emplace_back(
        Paragraph{QStringLiteral("指标内容：") + input.indicatorText.simplified(), Paragraph::Voice::Quoted});
    const auto units = [&form](const QString &label, const QString &text) {
        if (const auto words = text.simplified(); !words.isEmpty())
            form.blocks.emplace_back(Paragraph{label + words});
    };
    units(QStringLiteral("牵头单位："), input.leadText);
    units(QStringLiteral("责任单位："), input.responsibleText);
    form.blocks.emplace_back(materialTable(input));
    if (!input.points.isEmpty())
        form.blocks.emplace_back(pointTable(input));
    form.blocks.emplace_back(FormLine{{{QStringLiteral("核对意见："), 1}}});
    form.blocks.emplace_back(FormLine{
        {{QStringLiteral("核对人："), 1}, {QStringLiteral("单位："), 1}, {QStringLiteral("日期："), 1}}});
    return form;
}

} // namespace taizhang::report
