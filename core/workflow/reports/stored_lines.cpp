#include "core/workflow/reports/stored_lines.h"

#include "core/domain/reports/report_marks.h"
#include "core/report/text/text_table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace taizhang::workflow {

namespace {

/// Lines of a stored text that are printed as one each: no blank ones, no rules of a table, none that hold
/// nothing but a mark ({{…}}).
QStringList printedLines(const QString &text)
{
    static const QRegularExpression unprinted(QStringLiteral("^([\\s|｜:\\-—]*|(\\{\\{[^}]*\\}\\}\\s*)+)$"));
    QStringList lines;
    for (const auto &line : text.split(u'\n'))
        if (!unprinted.match(line).hasMatch())
            lines << line.trimmed();
    return lines;
}

/// What the citations of a line were printed as (附件020-1-01), and the mark of each; `printed` is that line
/// on paper.
QHash<QString, QString> citationsOf(const QString &line, const QString &printed)
{
    QString pattern = QStringLiteral("^");
    QStringList marks;
    qsizetype from = 0;
    for (const auto &mark : domain::reportMarksIn(line)) {
        pattern += QRegularExpression::escape(line.mid(from, mark.begin - from));
        if (mark.kind == domain::ReportMark::Kind::Citation) {
            pattern += QStringLiteral("(.+?)");
            marks << line.mid(mark.begin, mark.end - mark.begin);
        }
        from = mark.end;
    }
    const QRegularExpression whole(pattern + QRegularExpression::escape(line.mid(from)) + u'$');
    const auto match = whole.match(printed);
    QHash<QString, QString> found;
    for (int i = 0; match.hasMatch() && i < marks.size(); ++i)
        found.insert(match.captured(i + 1), marks[i]);
    return found;
}

} // namespace

QString storedText(const QString &stored, QStringList before, QStringList after)
{
    const auto own = printedLines(stored);
    if (own == before)
        return after.join(u'\n');
    if (own.size() < before.size()) {
        const auto added = after.lastIndexOf(before.at(own.size()));
        after = after.mid(0, added);
        before = before.mid(0, own.size());
    }
    if (own.size() != before.size())
        return after.join(u'\n');
    QHash<QString, QString> citations;
    for (qsizetype i = 0; i < own.size(); ++i)
        citations.insert(citationsOf(own[i], before[i]));
    // Bars part the cells of rows written anew; a table whose rows are parted in two ways would be two.
    const bool newRows = std::any_of(after.cbegin(), after.cend(), [&](const QString &line) {
        return !before.contains(line) && report::cellsOfLine(line).size() > 1;
    });
    QStringList lines;
    qsizetype next = 0;
    for (auto line : std::as_const(after)) {
        const auto found = before.indexOf(line, next);
        if (found < 0) // written anew, it still cites what it cited
            for (auto cited = citations.cbegin(); cited != citations.cend(); ++cited)
                line.replace(cited.key(), cited.value());
        const bool asBars =
            newRows && found >= 0 && own[found].contains(u'\t') && report::cellsOfLine(line).size() > 1;
        lines << (found < 0 ? line
                  : asBars  ? report::textOfTable({report::cellsOfLine(own[found])})
                            : own[found]);
        next = found < 0 ? next : found + 1;
    }
    return lines.join(u'\n');
}

} // namespace taizhang::workflow
