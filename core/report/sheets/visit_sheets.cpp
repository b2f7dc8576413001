#include "core/report/sheets/visit_sheets.h"

#include "core/domain/dates.h"
#include "core/domain/tasks/progress_words.h"
#include "core/report/sheets/marks.h"

namespace taizhang::report {

namespace {

constexpr auto left = CellAlignment::Left;

MarkShape shapeOf(domain::ProgressMark mark)
{
    switch (mark) {
    case domain::ProgressMark::NotApplicable:
        return MarkShape::BarCircle;
    case domain::ProgressMark::NothingAsked:
        return MarkShape::Dash;
    case domain::ProgressMark::NotStarted:
        return MarkShape::EmptyCircle;
    case domain::ProgressMark::Started:
        return MarkShape::HalfCircle;
    case domain::ProgressMark::Returned:
        return MarkShape::ReturnCircle;
    case domain::ProgressMark::Complete:
        return MarkShape::CheckedCircle;
    }
    return MarkShape::EmptyCircle;
}

/// As printed, whatever the program speaks.
QString markWord(domain::ProgressMark mark)
{
    switch (mark) {
    case domain::ProgressMark::NotApplicable:
        return QStringLiteral("不适用");
    case domain::ProgressMark::NothingAsked:
        return QStringLiteral("未列要求");
    case domain::ProgressMark::NotStarted:
        return QStringLiteral("未开始");
    case domain::ProgressMark::Started:
        return QStringLiteral("进行中");
    case domain::ProgressMark::Returned:
        return QStringLiteral("有退回");
    case domain::ProgressMark::Complete:
        return QStringLiteral("已完成");
    }
    return {};
}

QString ratio(int done, int total)
{
    return total == 0 ? QStringLiteral("—") : QStringLiteral("%1/%2").arg(done).arg(total);
}

QString count(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString stateText(const domain::Progress &progress)
{
    const auto mark = domain::markOf(progress);
    return markText(shapeOf(mark)) + markWord(mark);
}

/// A line across the sheet that names what follows.
TableRow groupRow(const QString &words, qsizetype columns)
{
    TableRow row;
    row.cells = {TableCell{words, int(columns), left}};
    row.strong = true;
    row.keepWithNext = true;
    return row;
}

TableRow sumRow(const QString &of, const domain::Progress &progress, qsizetype indicators, int pieces)
{
    TableRow row;
    row.cells = {TableCell{QStringLiteral("%1（%2项）").arg(of).arg(indicators), 3, left},
                 TableCell{domain::percentText(progress)},
                 TableCell{ratio(progress.answered, progress.materials)},
                 TableCell{count(progress.nilReturns)},
                 TableCell{count(progress.notApplicable)},
                 TableCell{QString::number(pieces)},
                 TableCell{ratio(progress.reportPointsWritten, progress.reportPoints)},
                 TableCell{}};
    row.strong = true;
    row.keepWithNext = true;
    return row;
}

const auto signLine = QStringLiteral("%1：＿＿＿＿＿＿　　%2：＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日");

} // namespace

TableSheet summarySheet(const QList<SummaryLine> &lines, QDate today)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("法治政府建设示范创建指标一览表");
    sheet.subtitle = QStringLiteral("截至%1　%2项指标").arg(domain::dateText(today)).arg(lines.size());
    sheet.columns = {{QStringLiteral("序号"), {}, 2.6},
                     {QStringLiteral("指标"), {}, 26, 2, left},
                     {QStringLiteral("牵头单位"), {}, 9, 1, left},
                     {QStringLiteral("状态"), {}, 5},
                     {QStringLiteral("材料"), {}, 4},
                     {QStringLiteral("零报告"), {}, 3.2},
                     {QStringLiteral("不适用"), {}, 3.2},
                     {QStringLiteral("佐证份数"), {}, 4.2},
                     {QStringLiteral("情况说明"), {}, 4.2},
                     {QStringLiteral("还缺什么"), {}, 14, 1, left}};
    domain::Progress all;
    int allPieces = 0;
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype to = from;
        domain::Progress sum;
        int pieces = 0;
        for (; to < lines.size() && lines[to].section == lines[from].section; ++to) {
            sum += lines[to].progress;
            pieces += lines[to].pieces;
        }
        sheet.rows << sumRow(lines[from].section, sum, to - from, pieces);
        all += sum;
        allPieces += pieces;
        for (; from < to; ++from) {
            const auto &line = lines[from];
            sheet.rows << rowOf(
                {QString::number(line.number), line.text, line.leads, stateText(line.progress),
                 ratio(line.progress.answered, line.progress.materials), count(line.progress.nilReturns),
                 count(line.progress.notApplicable), count(line.pieces),
                 ratio(line.progress.reportPointsWritten, line.progress.reportPoints), line.missing});
        }
    }
    if (!lines.isEmpty()) {
        sheet.rows << sumRow(QStringLiteral("合计"), all, lines.size(), allPieces);
        sheet.rows.last().keepWithNext = false;
    }
    sheet.legend = QStringLiteral("材料：已收齐/应有　　情况说明：已写要点/应写要点");
    return sheet;
}

namespace {

TableRow rowOfPiece(const ProofPiece &piece)
{
    const auto where = piece.where.isEmpty() ? QStringLiteral("未写存放处") : piece.where;
    return rowOf({piece.number, piece.title, piece.unit, piece.date, piece.keeping, where});
}

QList<TableRow> rowsOfPieces(const QList<ProofPiece> &pieces)
{
    QList<TableRow> rows;
    for (const auto &piece : pieces)
        rows << rowOfPiece(piece);
    return rows;
}

QList<TableRow> rowsOfTwo(const QList<ProofPiece> &pieces)
{
    QList<TableRow> rows;
    for (qsizetype at = 0; at < pieces.size(); at += 2) {
        QStringList cells;
        for (const auto &piece : {pieces[at], pieces.value(at + 1)})
            cells << piece.number << piece.title << (piece.where.isEmpty() ? piece.keeping : piece.where);
        rows << rowOf(cells);
    }
    return rows;
}

TableSheet proofOf(const Proof &proof, QDate today, const QList<SheetColumn> &of,
                   QList<TableRow> (*rowsOf)(const QList<ProofPiece> &))
{
    TableSheet sheet;
    sheet.title = QStringLiteral("第%1项证明表").arg(proof.number);
    sheet.subtitle = QStringLiteral("%1　%2").arg(proof.agency, domain::dateText(today));
    sheet.columns = of;
    const auto columns = sheet.columns.size();
    sheet.rows << groupRow(QStringLiteral("指标：") + proof.text, columns);
    for (qsizetype place = 0; place < proof.rows.size(); ++place) {
        const auto &row = proof.rows[place];
        if (proof.rows.size() > 1)
            sheet.rows << groupRow(QStringLiteral("第%1行　%2").arg(QString::number(place + 1), row.leads),
                                   columns);
        for (const auto &material : row.materials) {
            auto heading = groupRow(material.text, columns);
            heading.keepWithNext = !material.pieces.isEmpty() || !material.answer.isEmpty();
            sheet.rows << heading;
            if (!material.answer.isEmpty()) {
                TableRow answer;
                answer.cells = {TableCell{material.answer, int(columns), left}};
                sheet.rows << answer;
            }
            sheet.rows << rowsOf(material.pieces);
        }
        if (!row.report.isEmpty()) {
            TableRow report;
            report.cells = {TableCell{row.report, int(columns), left}};
            sheet.rows << report;
        }
    }
    if (proof.rows.isEmpty()) {
        TableRow none;
        none.cells = {TableCell{QStringLiteral("本项不适用"), int(columns), left}};
        sheet.rows << none;
    }
    return sheet;
}

} // namespace

TableSheet proofSheet(const Proof &proof, QDate today)
{
    return proofOf(proof, today,
                   {{QStringLiteral("编号"), {}, 6.5},
                    {QStringLiteral("题名"), {}, 16, 2, left},
                    {QStringLiteral("提供单位"), {}, 7, 0.6, left},
                    {QStringLiteral("日期"), {}, 7},
                    {QStringLiteral("查阅方式"), {}, 4.4},
                    {QStringLiteral("在哪里"), {}, 9, 1, left}},
                   rowsOfPieces);
}

TableSheet denseProofSheet(const Proof &proof, QDate today)
{
    const QList<SheetColumn> half{{QStringLiteral("编号"), {}, 5.4},
                                  {QStringLiteral("题名"), {}, 10, 2, left},
                                  {QStringLiteral("在哪里"), {}, 6.6, 0, left}};
    return proofOf(proof, today, half + half, rowsOfTwo);
}

TableSheet handInSheet(const QList<HandInLine> &lines, const QString &agency, QDate today)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("补交材料清单");
    sheet.subtitle =
        QStringLiteral("%1　%2　请于＿＿月＿＿日＿＿时前补交").arg(agency, domain::dateText(today));
    sheet.columns = {{QStringLiteral("序号"), {}, 2.6},
                     {QStringLiteral("位置"), {}, 8},
                     {QStringLiteral("要补交的材料"), {}, 18, 2, left},
                     {QStringLiteral("单位"), {}, 8, 0.5, left},
                     {QStringLiteral("为什么"), {}, 10, 1, left},
                     {QStringLiteral("补交日期"), {}, 5},
                     {QStringLiteral("经手人"), {}, 5}};
    for (qsizetype place = 0; place < lines.size(); ++place)
        sheet.rows << rowOf({QString::number(place + 1),
                             lines[place].place,
                             lines[place].material,
                             lines[place].unit,
                             lines[place].why,
                             {},
                             {}});
    sheet.legend = signLine.arg(QStringLiteral("提出人"), QStringLiteral("接收人"));
    return sheet;
}

TableSheet callBackSheet(const QList<CallBackLine> &lines, const std::optional<HandOut> &handOut,
                         const QString &agency, QDate today)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("回访名单");
    sheet.subtitle = QStringLiteral("%1　%2　%3")
                         .arg(agency, domain::dateText(today),
                              handOut ? QStringLiteral("内含个人信息，签字领取，用后收回")
                                      : QStringLiteral("号码已遮去中间几位"));
    if (handOut)
        sheet.subtitle += QStringLiteral("　交给：%1　事由：%2").arg(handOut->person, handOut->reason);
    sheet.columns = {{QStringLiteral("序号"), {}, 2.6},
                     {QStringLiteral("编号"), {}, 6.5},
                     {QStringLiteral("出自"), {}, 10, 0.6, left},
                     {QStringLiteral("材料里的记载"), {}, 22, 2, left},
                     {QStringLiteral("回访情况"), {}, 10, 1, left}};
    for (qsizetype place = 0; place < lines.size(); ++place)
        sheet.rows << rowOf(
            {QString::number(place + 1), lines[place].number, lines[place].title, lines[place].words, {}});
    sheet.legend = signLine.arg(QStringLiteral("交出人"), QStringLiteral("领取人"));
    return sheet;
}

TableSheet loanSlip(const QList<LoanLine> &lines, const QString &agency)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("调卷单");
    sheet.subtitle = agency;
    sheet.columns = {{QStringLiteral("序号"), {}, 2.6},
                     {QStringLiteral("编号"), {}, 6.5},
                     {QStringLiteral("题名"), {}, 16, 2, left},
                     {QStringLiteral("查阅方式"), {}, 4.4},
                     {QStringLiteral("存放处"), {}, 9, 1, left},
                     {QStringLiteral("调给"), {}, 7},
                     {QStringLiteral("调出时间"), {}, 10.5},
                     {QStringLiteral("说明"), {}, 6, 0.6, left},
                     {QStringLiteral("归还"), {}, 5}};
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const auto &line = lines[place];
        sheet.rows << rowOf({QString::number(place + 1),
                             line.number,
                             line.title,
                             line.keeping,
                             line.where,
                             line.person,
                             line.lent,
                             line.note,
                             {}});
    }
    sheet.legend = signLine.arg(QStringLiteral("调卷人"), QStringLiteral("经手人"));
    return sheet;
}

TableSheet loanRegister(const QList<LoanLine> &lines, const QString &agency, QDate today)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("调卷归还登记");
    const auto out = std::count_if(lines.cbegin(), lines.cend(),
                                   [](const LoanLine &line) { return line.returned.isEmpty(); });
    sheet.subtitle =
        QStringLiteral("%1　截至%2　共%3次，未归还%4份")
            .arg(agency, domain::dateText(today), QString::number(lines.size()), QString::number(out));
    sheet.columns = {{QStringLiteral("序号"), {}, 2.6},         {QStringLiteral("编号"), {}, 6.5},
                     {QStringLiteral("题名"), {}, 16, 2, left}, {QStringLiteral("存放处"), {}, 9, 1, left},
                     {QStringLiteral("调给"), {}, 7},           {QStringLiteral("调出时间"), {}, 10.5},
                     {QStringLiteral("归还时间"), {}, 10.5},    {QStringLiteral("说明"), {}, 6, 0.6, left}};
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const auto &line = lines[place];
        sheet.rows << rowOf({QString::number(place + 1), line.number, line.title, line.where, line.person,
                             line.lent, line.returned.isEmpty() ? QStringLiteral("未归还") : line.returned,
                             line.note});
    }
    return sheet;
}

} // namespace taizhang::report
