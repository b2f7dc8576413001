#include "core/workflow/reports/stored_lines.h"

#include "core/domain/reports/report_marks.h"
#include "core/report/text/text_table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

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

bool hasTabs(const QString &row)
{
    const auto bare = QString(row).remove(u'\t');
    return bare != row && report::cellsOfLine(bare).size() < 2;
}

/// The cells of the row set apart by tabs; none where they would be read as other ones.
std::optional<QString> withTabs(const QString &row)
{
    const auto cells = report::cellsOfLine(row);
    QStringList texts;
    for (const auto &cell : cells)
        texts << report::textOfCell(cell);
    const auto line = texts.join(u'\t');
    // A line that begins with a tab is indented, and of a line only the words are kept.
    return line.trimmed() == line && report::cellsOfLine(line) == cells ? std::optional(line) : std::nullopt;
}

/// The rows of one table, of which those written anew have bars: a table whose rows are parted in two ways
/// would be two. What was typed with tabs keeps them where it can.
QStringList partedAlike(const QStringList &rows)
{
    const auto tabbed = std::count_if(rows.cbegin(), rows.cend(), hasTabs);
    if (tabbed == 0 || tabbed == rows.size())
        return rows;
    QStringList tabs, bars;
    for (const auto &row : rows) {
        if (const auto line = hasTabs(row) ? std::optional(row) : withTabs(row))
            tabs << *line;
        bars << (hasTabs(row) ? report::textOfTable({report::cellsOfLine(row)}) : row);
    }
    return tabs.size() == rows.size() ? tabs : bars;
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
    QStringList lines;
    QStringList table; // rows that stand together
    qsizetype next = 0;
    for (auto line : std::as_const(after)) {
        const auto found = before.indexOf(line, next);
        if (found < 0) // written anew, it still cites what it cited
            for (auto cited = citations.cbegin(); cited != citations.cend(); ++cited)
                line.replace(cited.key(), cited.value());
        next = found < 0 ? next : found + 1;
        const bool isRow = report::cellsOfLine(line).size() > 1;
        if (!isRow)
            lines << partedAlike(std::exchange(table, {}));
        (isRow ? table : lines) << (found < 0 ? line : own[found]);
    }
    lines << partedAlike(table);
    return lines.join(u'\n');
}

} // namespace taizhang::workflow
