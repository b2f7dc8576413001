#include "core/workflow/visit/visit_sheets.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/sent_set.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using domain::Error;
using domain::RequirementState;
using storage::Database;

namespace {

/// Across, with type that is written on by hand (五号).
report::SheetProfile sheetOfA4()
{
    auto paper = report::SheetProfile::a4Landscape();
    paper.largestText = 10.5;
    return paper;
}

QString dated(const QString &words, QDate today)
{
    return QStringLiteral("%1 %2").arg(words, today.toString(Qt::ISODate));
}

/// 2024年3月1日 09:30; empty for none.
QString momentText(const QString &stored)
{
    const auto at = QDateTime::fromString(stored, Qt::ISODateWithMs).toLocalTime();
    return at.isValid() ? domain::dateText(at.date()) + at.toString(QStringLiteral(" HH:mm")) : QString();
}

/// Who sent something that nobody registered is not said to have sent nothing.
QString owedWords(const storage::RequirementLine &line)
{
    QStringList words;
    if (line.state == RequirementState::Returned)
        words << QStringLiteral("请补正：") + line.reason;
    if (line.filings > 0 && line.isUnregistered())
        words << QStringLiteral("已有 %1 件，未登记报送").arg(line.filings);
    return words.isEmpty() ? QStringLiteral("没有收到") : words.join(QStringLiteral("；"));
}

/// 材料1、3；情况说明2处, of all rows of an indicator.
QString missingText(const storage::IndicatorSheet &sheet, const domain::Progress &progress)
{
    QStringList parts;
    for (const auto &task : sheet.tasks) {
        QStringList labels;
        for (const auto &material : task.materials)
            if (material.state != RequirementState::NotApplicable && !domain::isAnswered(material.state))
                labels << material.label();
        if (labels.isEmpty())
            continue;
        const auto row = sheet.tasks.size() > 1 ? QStringLiteral("第%1行").arg(task.ordinal) : QString();
        parts << row + QStringLiteral("材料") + labels.join(QStringLiteral("、"));
    }
    if (const auto unwritten = progress.reportPoints - progress.reportPointsWritten; unwritten > 0)
        parts << QStringLiteral("情况说明%1处").arg(unwritten);
    return parts.join(QStringLiteral("；"));
}

QString leadsText(const storage::IndicatorSheet &sheet)
{
    QStringList leads;
    for (const auto &task : sheet.tasks)
        if (const auto names = namesInCell(task.leadText).join(QStringLiteral("、"));
            !names.isEmpty() && !leads.contains(names))
            leads << names;
    return leads.join(QStringLiteral("；"));
}

QString reportText(Database &database, const storage::TaskSheet &task, int indicator,
                   const QMap<storage::RowNumber, storage::BoundPlace> &places)
{
    if (!hasReport(database, task))
        return {};
    const auto standing = standingFileOf(database, task);
    const auto words = !standing ? QStringLiteral("情况说明：见本项情况说明")
                       : standing->kind == QStringLiteral("sealed") ? QStringLiteral("情况说明：有盖章件")
                                                                    : QStringLiteral("情况说明：有成品文件");
    const auto place = reportPlace(places, {indicator, task.ordinal});
    return place ? words + QStringLiteral("，") + placeWords(*place) : words;
}

report::ProofPiece proofPiece(const storage::SetPiece &piece, const QString &agency, const SentPlaces &places)
{
    report::ProofPiece line;
    line.number = piece.number;
    line.title = titleText(piece);
    line.unit = senderText(piece, agency);
    if (!piece.period.isEmpty())
        line.unit += QStringLiteral("（%1年）").arg(piece.period);
    if (const auto date = domain::storedDate(piece.ownDate))
        line.date = domain::dateText(*date);
    line.keeping = keepingText(keepingOf(piece));
    line.where = places.words(piece);
    return line;
}

/// Of what is 入册 and has no page, since pages are those of the set that was sent.
QStringList remarksOnPages(const QList<storage::SetPiece> &pieces, const SentPlaces &places)
{
    const auto without = std::count_if(pieces.cbegin(), pieces.cend(), [&](const auto &piece) {
        return keepingOf(piece) == domain::Keeping::Bound && !places.has(piece.filing);
    });
    if (without == 0)
        return {};
    return {(places.isSent() ? tr("有 %1 份入册的材料不在封版的册子里，没有页号：封版并制作增补册以后才有。")
                             : tr("有 %1 份入册的材料没有页号：封版并制作汇编以后才有。"))
                .arg(without)};
}

report::LoanLine loanLine(const Loan &loan)
{
    report::LoanLine line;
    line.title = QStringLiteral("（已移出）");
    if (loan.piece) {
        line.number = loan.piece->number;
        line.title = titleText(*loan.piece);
        line.keeping = keepingText(keepingOf(*loan.piece));
        line.where = loan.where;
    }
    line.person = loan.row.person;
    line.lent = momentText(loan.row.lentAt);
    line.returned = momentText(loan.row.returnedAt);
    line.note = loan.row.note;
    return line;
}

} // namespace

VisitSheet summaryOf(Database &database, QDate today)
{
    QHash<int, domain::Progress> progress;
    for (const auto &task : storage::taskProgress(database))
        progress[task.indicator] += task.progress;
    QHash<int, int> pieces;
    for (const auto &piece : storage::evidenceSet(database))
        ++pieces[piece.indicator];
    QHash<int, QString> sections;
    for (const auto &section : storage::sectionLines(database))
        sections.insert(section.ordinal, section.mark + section.title);
    QList<report::SummaryLine> lines;
    for (const auto &indicator : storage::indicatorLines(database)) {
        const auto sheet = *storage::indicatorSheet(database, indicator.number);
        const auto done = progress.value(indicator.number);
        lines << report::SummaryLine{sections.value(indicator.section),
                                     indicator.number,
                                     indicator.shortName.isEmpty() ? indicator.text : indicator.shortName,
                                     leadsText(sheet),
                                     done,
                                     pieces.value(indicator.number),
                                     sheet.applicable() ? missingText(sheet, done) : indicator.note};
    }
    return {report::summarySheet(lines, today),
            report::SheetProfile::a3Landscape(),
            false,
            {0, 5, 6, 7},
            dated(QStringLiteral("一览表"), today)};
}

VisitSheet proofOf(Database &database, int indicator, QDate today)
{
    const auto sheet = storage::indicatorSheet(database, indicator);
    if (!sheet)
        throw Error(tr("没有第%1项指标，没有做出证明表：请核对序号。").arg(indicator));
    storage::SetFilter filter;
    filter.indicator = indicator;
    const auto all = storage::evidenceSet(database, filter);
    QHash<domain::RequirementId, QList<storage::SetPiece>> pieces;
    for (const auto &piece : all)
        pieces[piece.requirement] << piece;
    storage::RequirementFilter asked;
    asked.indicator = indicator;
    asked.ownToo = true;
    QHash<domain::MaterialId, QList<storage::RequirementLine>> lines;
    for (const auto &line : storage::requirementLines(database, asked))
        lines[line.material] << line;
    const auto names = unitLabels(database);
    const SentPlaces places(database);
    const auto reports = reportPlaces(database);
    report::Proof proof{indicator, sheet->text, {}, storage::workspaceAgency(database)};
    for (const auto &task : sheet->tasks) {
        report::ProofRow row{namesInCell(task.leadText).join(QStringLiteral("、")),
                             {},
                             reportText(database, task, indicator, reports)};
        for (const auto &material : task.materials) {
            const auto of = lines.value(material.id);
            report::ProofMaterial proven{material.material.mark + material.material.text, {}, {}};
            for (const auto &line : of)
                for (const auto &piece : pieces.value(line.id))
                    proven.pieces << proofPiece(piece, proof.agency, places);
            std::stable_sort(proven.pieces.begin(), proven.pieces.end(),
                             [](const auto &a, const auto &b) { return a.number < b.number; });
            proven.answer = answersTo(of, !material.unitsAsked(), names).join(QStringLiteral("；"));
            row.materials << proven;
        }
        proof.rows << row;
    }
    auto upright = report::SheetProfile::a4Portrait();
    upright.top = upright.left = upright.right = 12;
    upright.bottom = 15;
    upright.titleSize = 14;
    upright.rowInset = 0.06;
    return {report::proofSheet(proof, today),
            sheetOfA4(),
            true,
            {},
            QStringLiteral("第%1项证明表").arg(indicator),
            DenserSheet{report::denseProofSheet(proof, today), upright,
                        tr("材料多，第%1项证明表排成两栏，没有印提供单位、日期和查阅方式：要看请存为 xlsx。")
                            .arg(indicator)},
            remarksOnPages(all, places)};
}

VisitSheet handInOf(Database &database, const QList<int> &indicators, QDate today)
{
    const auto names = unitLabels(database);
    QHash<domain::MaterialId, storage::MaterialLine> materials;
    for (const auto &line : storage::materialLines(database))
        materials.insert(line.id, line);
    storage::RequirementFilter all;
    all.ownToo = true;
    const auto requirements = storage::requirementLines(database, all);
    QSet<domain::MaterialId> asked; // of units
    for (const auto &line : requirements)
        if (line.unit && line.counts())
            asked.insert(line.material);
    const auto agency = storage::workspaceAgency(database);
    QList<report::HandInLine> lines;
    QStringList unticked; // what is there is not to be handed in
    for (const auto &line : requirements) {
        const auto &material = materials.constFind(line.material).value();
        const bool counts = line.unit ? line.counts() : !asked.contains(line.material);
        if (!counts || !domain::isOwed(line.state) ||
            (!indicators.isEmpty() && !indicators.contains(material.indicator)))
            continue;
        if (!line.unit && line.filings > 0) {
            unticked << material.printedPlace();
            continue;
        }
        auto unit = unitOutside(line.unit ? names.value(*line.unit) : QString(), agency);
        if (!line.period.isEmpty())
            unit += QStringLiteral("（%1年）").arg(line.period);
        lines << report::HandInLine{material.printedPlace(), material.text, unit, owedWords(line)};
    }
    if (lines.isEmpty())
        throw Error(tr("选定的指标没有要补交的材料，没有做出补交清单：请换几项指标。"));
    return {report::handInSheet(lines, agency, today),
            sheetOfA4(),
            false,
            {},
            dated(QStringLiteral("补交材料清单"), today),
            {},
            unticked.isEmpty() ? QStringList()
                               : QStringList(tr("有 %1 项材料已有文件、还没有标为已收集，没有列入：%2。")
                                                 .arg(unticked.size())
                                                 .arg(unticked.join(QStringLiteral("、"))))};
}

VisitSheet loanSlipOf(Database &database, const QList<storage::LoanId> &loans)
{
    QList<report::LoanLine> lines;
    for (const auto &loan : readLoans(database))
        if (loans.contains(loan.row.id))
            lines.prepend(loanLine(loan)); // in the order in which they were lent
    return {report::loanSlip(lines, storage::workspaceAgency(database)),
            sheetOfA4(),
            false,
            {},
            QStringLiteral("调卷单")};
}

VisitSheet loanRegisterOf(Database &database, QDate today)
{
    QList<report::LoanLine> lines;
    for (const auto &loan : readLoans(database))
        lines.prepend(loanLine(loan));
    if (lines.isEmpty())
        throw Error(tr("还没有调卷登记，没有做出归还登记：请先登记调卷。"));
    return {report::loanRegister(lines, storage::workspaceAgency(database), today),
            sheetOfA4(),
            false,
            {},
            dated(QStringLiteral("调卷归还登记"), today)};
}

} // namespace taizhang::workflow
