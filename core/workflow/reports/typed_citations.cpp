#include "core/workflow/reports/typed_citations.h"

#include "core/domain/reports/report_marks.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/tr.h"

#include <QHash>
#include <QRegularExpression>

namespace taizhang::workflow {

namespace {

/// ０２０－１－０１ as 020-1-01.
QString halfWidth(const QString &number)
{
    static const QRegularExpression dashes(QStringLiteral("[－–—‐‑−﹣]"));
    return QString(number).replace(dashes, QStringLiteral("-")).normalized(QString::NormalizationForm_KC);
}

/// 附件020-1-01, （附件：020-1-01）; 附件020-1-01、020-1-02 and 附件020-1-01至020-1-03 name two: the second
/// begins where the first has ended. Captures what stands between them, and the number.
QRegularExpression typedCitation()
{
    const auto dash = QStringLiteral("[-－–—‐‑−﹣]"), digit = QStringLiteral("[0-9０-９]"),
               blank = QStringLiteral("[ \\t\\x{3000}]?");
    const auto number = QStringLiteral("N{3}(?:[.．]N{1,2})?DN{1,3}DN{2,4}");
    // What goes on as a number is none, unless a dash leads to the last of a range.
    const auto pattern = QStringLiteral("(?:附件B[:：]?B|(?!^)\\G(B(?:[、，,和及与至到]|[~～]{1,2}|D{1,2})B))"
                                        "(%1)(?!N)(?:(?=D{1,2}%1)|(?!-|DN))")
                             .arg(number);
    return QRegularExpression(QString(pattern).replace(u'B', blank).replace(u'D', dash).replace(u'N', digit));
}

} // namespace

QString withTypedCitations(storage::Database &database, const QString &text, QStringList &unknown)
{
    static const auto typed = typedCitation();
    if (!typed.match(text).hasMatch())
        return text;
    QHash<QString, QString> pieces; ///< uuid of the filing by number
    for (const auto &piece : storage::allFiledEvidence(database))
        pieces.insert(piece.number, piece.uuid);
    QString cited;
    qsizetype from = 0;
    for (auto each = typed.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const auto number = halfWidth(match.captured(2));
        const auto piece = pieces.constFind(number);
        if (piece == pieces.cend() && !unknown.contains(number))
            unknown << number;
        cited +=
            text.mid(from, match.capturedStart() - from) +
            (piece == pieces.cend() ? match.captured(0) : match.captured(1) + domain::citationMark(*piece));
        from = match.capturedEnd();
    }
    return cited + text.mid(from);
}

QStringList remarksOnUnknownCitations(const QStringList &unknown)
{
    QStringList remarks;
    for (const auto &number : unknown)
        remarks << tr("请核对：文中引用的附件%1，台账里没有这个编号，按原样存了。").arg(number);
    return remarks;
}

} // namespace taizhang::workflow
