#include "core/domain/reports/report_marks.h"

#include <QRegularExpression>

namespace taizhang::domain {

QList<ReportMark> reportMarksIn(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("\\{\\{\\s*(?:证据\\s*[:：]\\s*([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})|"
                       "来源\\s*[:：]([^{}\\n]{1,80}))\\s*\\}\\}"));
    QList<ReportMark> marks;
    if (!text.contains(QLatin1String("{{"))) // as almost every text, at every key
        return marks;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const bool citation = found.hasCaptured(1);
        marks << ReportMark{citation ? ReportMark::Kind::Citation : ReportMark::Kind::Source,
                            citation ? found.captured(1).toLower() : found.captured(2).trimmed(),
                            found.capturedStart(), found.capturedEnd()};
    }
    return marks;
}

QString citationMark(const QString &filingUuid)
{
    return QStringLiteral("{{证据:%1}}").arg(filingUuid);
}

QString sourceMark(const QString &unit)
{
    auto name = unit.simplified().left(80);
    name.removeIf([](QChar c) { return c == u'{' || c == u'}'; });
    return QStringLiteral("{{来源:%1}}").arg(name);
}

QString withMarksAs(const QString &text, const std::function<QString(const ReportMark &)> &words)
{
    const auto marks = reportMarksIn(text);
    if (marks.isEmpty())
        return text;
    QString shown;
    qsizetype from = 0;
    for (const auto &mark : marks) {
        shown += QStringView(text).sliced(from, mark.begin - from);
        shown += words(mark);
        from = mark.end;
    }
    shown += QStringView(text).sliced(from);
    return shown;
}

QString withoutMarks(const QString &text)
{
    return withMarksAs(text, [](const ReportMark &) { return QString(); });
}

bool isRangeWord(const QString &between)
{
    static const QRegularExpression word(
        QStringLiteral("^[ \\t\\x{3000}]?(?:[至到]|[~～]{1,2}|[-－–—‐‑−﹣]{1,2})[ \\t\\x{3000}]?$"));
    return word.match(between).hasMatch();
}

bool areRangeEnds(const QString &first, const QString &last)
{
    const auto material = [](const QString &number) {
        return number.left(number.lastIndexOf(u'-') + 1);
    };
    const auto place = [](const QString &number) {
        return number.mid(number.lastIndexOf(u'-') + 1).toInt();
    };
    return material(first) == material(last) && place(first) < place(last);
}

int openFields(const QString &text)
{
    static const QRegularExpression field(QStringLiteral("【[^【】\\n]{0,60}】"));
    int count = 0;
    if (!text.contains(u'【')) // as almost every text, at every key
        return count;
    for (auto match = field.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

} // namespace taizhang::domain
