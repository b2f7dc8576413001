#include "core/workflow/reports/typed_citations.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/reports/typed_citations.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/tr.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace taizhang::workflow {

namespace {

void addOnce(QStringList &remarks, const QString &remark)
{
    if (!remarks.contains(remark))
        remarks << remark;
}

/// {{证据:…}} that is none: half of one, or not of a piece.
void remarkOnBrokenMarks(const QString &text, QStringList &remarks)
{
    static const QRegularExpression broken(QStringLiteral("[{｛]{2}\\s*证据[^{}｛｝\\n]{0,60}[}｝]{0,2}"));
    const auto words = domain::withoutMarks(text);
    for (auto each = broken.globalMatch(words); each.hasNext();)
        addOnce(remarks,
                tr("请核对：文中的“%1”不是引用，会照样印出来：请删去，要引用材料的用“引用附件”插入。")
                    .arg(each.next().captured()));
}

/// By number, those of all indicators whose numbers are typed out in the texts.
QHash<QString, QString> filingsNamedIn(storage::Database &database, const QStringList &texts)
{
    QSet<int> indicators;
    for (const auto &text : texts)
        for (const auto &typed : domain::typedCitationsIn(text, {}))
            indicators << domain::indicatorOf(typed);
    QHash<QString, QString> filings;
    if (indicators.isEmpty())
        return filings;
    const auto numbers = storage::numbersOfIndicators(database, indicators);
    for (auto each = numbers.cbegin(); each != numbers.cend(); ++each)
        filings.insert(each.value(), each.key());
    return filings;
}

QString cited(const QString &text, const QHash<QString, QString> &filings)
{
    QString cited;
    qsizetype from = 0;
    for (const auto &typed : domain::typedCitationsIn(text, filings)) {
        if (typed.filing.isEmpty())
            continue;
        cited += text.sliced(from, typed.begin - from) + typed.between + domain::citationMark(typed.filing);
        from = typed.end;
    }
    return cited + text.sliced(from);
}

} // namespace

QString withTypedCitations(storage::Database &database, const QString &text, QStringList &remarks)
{
    remarkOnBrokenMarks(text, remarks);
    const auto marks = domain::reportMarksIn(text);
    if (marks.isEmpty() && domain::typedCitationsIn(text, {}).isEmpty())
        return text;
    QHash<QString, QString> filings;
    QSet<QString> present;
    for (const auto &piece : storage::allFiledEvidence(database)) {
        filings.insert(piece.number, piece.uuid);
        present.insert(piece.uuid);
    }
    for (const auto &mark : marks)
        if (mark.kind == domain::ReportMark::Kind::Citation && !present.contains(mark.value))
            addOnce(remarks, tr("请核对：文中的“%1”引用的材料不在台账里，印出来是“〔附件已移出〕”。")
                                 .arg(text.sliced(mark.begin, mark.end - mark.begin)));
    const auto found = domain::typedCitationsIn(text, filings);
    for (qsizetype place = 1; place < found.size(); ++place)
        if (const auto &first = found[place - 1], &last = found[place];
            first.end == last.begin && domain::isRangeWord(last.between) &&
            !domain::areRangeEnds(first.number, last.number))
            addOnce(remarks, tr("请核对：文中的“附件%1%2%3”不是同一项材料里从前到后的一段。")
                                 .arg(first.number, last.between.trimmed(), last.number));
    for (const auto &number : domain::unknownNumbersIn(text, filings))
        addOnce(remarks, tr("请核对：文中引用的附件%1，台账里没有这个编号，按原样存了。").arg(number));
    return cited(text, filings);
}

QString withNumbersCited(storage::Database &database, const QString &text, const QStringList &numbers)
{
    if (numbers.isEmpty())
        return text;
    auto filings = filingsNamedIn(database, {text});
    filings.removeIf([&numbers](const auto &each) { return !numbers.contains(each.key()); });
    return cited(text, filings);
}

QStringList unknownNumbers(storage::Database &database, const QStringList &texts)
{
    const auto filings = filingsNamedIn(database, texts);
    QStringList unknown;
    for (const auto &text : texts)
        for (const auto &number : domain::unknownNumbersIn(text, filings))
            addOnce(unknown, number);
    return unknown;
}

} // namespace taizhang::workflow
