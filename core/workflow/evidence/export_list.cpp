#include "core/workflow/evidence/export_list.h"

#include "core/domain/evidence/keeping.h"
#include "core/workflow/letters/outside_words.h"

namespace taizhang::workflow {

formats::Workbook exportEvidenceList(const QList<storage::SetPiece> &pieces, const QStringList &paths,
                                     const QStringList &states, const QString &agency,
                                     const QSet<domain::FilingId> &redacted, ListReader reader)
{
    formats::Sheet sheet;
    sheet.name = QStringLiteral("材料清单");
    sheet.title = QStringLiteral("佐证材料清单");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("编号"), 12}, {QStringLiteral("单位"), 20},
                     {QStringLiteral("年度"), 8},  {QStringLiteral("题名"), 40},
                     {QStringLiteral("文号"), 20}, {QStringLiteral("日期"), 12, formats::CellKind::Date},
                     {QStringLiteral("档位"), 10}, {QStringLiteral("存放处"), 20},
                     {QStringLiteral("文件"), 50}, {QStringLiteral("备注"), 30}};
    if (reader == ListReader::Receiver)
        sheet.columns << formats::Column{QStringLiteral("字节"), 12, formats::CellKind::Number}
                      << formats::Column{QStringLiteral("SHA-256"), 66};
    for (qsizetype place = 0; place < pieces.size(); ++place) {
        const auto &piece = pieces[place];
        const bool open = domain::mayLeave(piece.restricted);
        const bool out = open && states[place].isEmpty() && !paths[place].isEmpty();
        QStringList row{piece.number,
                        senderText(piece, agency),
                        piece.period,
                        piece.title,
                        open ? piece.documentNumber : QString(),
                        open ? piece.ownDate : QString(),
                        keepingText(keepingOf(piece)),
                        whereText(piece),
                        out ? paths[place] : QString(),
                        joined({states[place],
                                out && redacted.contains(piece.filing) ? QStringLiteral("脱敏件") : QString(),
                                open ? piece.address : QString(), open ? piece.note : QString()},
                               QStringLiteral("；"))};
        if (reader == ListReader::Receiver && out)
            row << QString::number(piece.size) << piece.sha256;
        sheet.rows << row;
    }
    return {{sheet}};
}

} // namespace taizhang::workflow
