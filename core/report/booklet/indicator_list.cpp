#include "core/report/booklet/indicator_list.h"

namespace taizhang::report {

Document indicatorEvidenceList(int indicator, const QString &indicatorText, const QList<ListedPiece> &pieces,
                               const QString &agency)
{
    Document list;
    list.title = QStringLiteral("第%1项指标佐证材料清单").arg(indicator);
    list.author = agency;
    list.blocks.emplace_back(
        Paragraph{QStringLiteral("指标内容：") + indicatorText.simplified(), Paragraph::Voice::Quoted});
    if (pieces.isEmpty()) {
        list.blocks.emplace_back(Paragraph{QStringLiteral("这一项还没有佐证材料。")});
        return list;
    }
    Table table;
    table.textSize = 10.5; // 五号
    table.columns = {{2.6, CellAlignment::Centre},
                     {5, CellAlignment::Centre},
                     {11},
                     {5},
                     {5.4, CellAlignment::Centre},
                     {5}};
    table.header << rowOf({QStringLiteral("序号"), QStringLiteral("编号"), QStringLiteral("题名"),
                           QStringLiteral("来源单位"), QStringLiteral("日期"), QStringLiteral("存放")});
    int number = 0;
    for (const auto &piece : pieces) {
        auto place = piece.keeping;
        if (!piece.place.isEmpty())
            place += u'\n' + piece.place;
        table.rows << rowOf(
            {QString::number(++number), piece.number, piece.title, piece.unit, piece.date, place});
    }
    list.blocks.emplace_back(table);
    return list;
}

} // namespace taizhang::report
