#pragma once

#include "core/domain/tasks/progress.h"
#include "core/report/sheets/table_sheet.h"

#include <QDate>

#include <optional>

namespace taizhang::report {

/// The sheets for the day on which inspectors come. Each is a table for paper, and by workbookOf() for a
/// spreadsheet; where somebody signs, the foot of every page has the blanks for it.

/// An indicator in the 一览表.
struct SummaryLine
{
    QString section; ///< its name with its mark; lines of one section follow each other
    int number = 0;
    QString text;
    QString leads; ///< 牵头单位
    domain::Progress progress;
    int pieces = 0;  ///< of evidence
    QString missing; ///< 材料1、3；情况说明2处; empty when nothing is
};
/// 一览表: every indicator with its state, counts and what is missing, and the sum of each section.
TableSheet summarySheet(const QList<SummaryLine> &lines, QDate today);

/// A piece in the 证明表.
struct ProofPiece
{
    QString number;
    QString title;
    QString unit;
    QString date;
    QString keeping;
    QString where; ///< 第1册第23页, or where it lies and who fetches it
};
struct ProofMaterial
{
    QString text;   ///< to the letter
    QString answer; ///< 零报告 or 不适用 with the reason; empty for none
    QList<ProofPiece> pieces;
};
struct ProofRow
{
    QString leads; ///< 牵头单位
    QList<ProofMaterial> materials;
    QString report; ///< 情况说明：盖章件, 已写 2/3 个要点
};
struct Proof
{
    int number = 0;
    QString text;
    QList<ProofRow> rows;
    QString agency;
};
/// 证明表 of one indicator: what proves what, and where it is found. Nothing in it says how far the work is.
TableSheet proofSheet(const Proof &proof, QDate today);
/// The same of many pieces, two beside each other, each with its number, title and where it is found alone.
TableSheet denseProofSheet(const Proof &proof, QDate today);

/// Something that is still to be handed in.
struct HandInLine
{
    QString place; ///< 第30项材料2
    QString material;
    QString unit;
    QString why; ///< 未报送, or 退回 with the reason
};
/// 补交清单 with blanks for the day by which, and for who handed it in.
TableSheet handInSheet(const QList<HandInLine> &lines, const QString &agency, QDate today);

/// A line of a piece of evidence that names whom to call.
struct CallBackLine
{
    QString number;
    QString title;
    QString words;
};
/// To whom the numbers are handed out in full, and why.
struct HandOut
{
    QString person;
    QString reason;
};
/// 回访名单, with a blank for what was said and the line where it is signed for; `handOut`: none where the
/// numbers are masked.
TableSheet callBackSheet(const QList<CallBackLine> &lines, const std::optional<HandOut> &handOut,
                         const QString &agency, QDate today);

/// A piece that is fetched, or was, from a box or a cabinet.
struct LoanLine
{
    QString number;
    QString title;
    QString keeping;
    QString where;
    QString person;
    QString lent;     ///< 2024年3月1日 09:30
    QString returned; ///< empty while it is out
    QString note;
};
/// 调卷单: what is to be fetched, signed for by who takes it.
TableSheet loanSlip(const QList<LoanLine> &lines, const QString &agency);
/// 归还登记: all that was lent and when it came back.
TableSheet loanRegister(const QList<LoanLine> &lines, const QString &agency, QDate today);

} // namespace taizhang::report
