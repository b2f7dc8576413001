#include "core/workflow/paper/set_reports.h"

#include "core/domain/reports/report_coverage.h"
#include "core/hashing/sha256.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"

namespace taizhang::workflow {

using storage::Database;
using storage::TaskSheet;

namespace {

/// The row whose report answers this one; throws nothing: a row that is gone answers none.
std::optional<TaskSheet> answering(Database &database, const TaskSheet &row)
{
    if (!row.servedBy)
        return row;
    const auto sheet = storage::indicatorSheet(database, row.servedBy->indicator);
    if (!sheet || row.servedBy->row < 1 || row.servedBy->row > sheet->tasks.size())
        return std::nullopt;
    return sheet->tasks.at(row.servedBy->row - 1);
}

QStringList textsOf(const QList<storage::PointSheet> &points, const QString &freeText)
{
    QStringList texts{freeText};
    for (const auto &point : points)
        texts << point.text;
    return texts;
}

QStringList textsOf(const TaskSheet &row)
{
    auto texts = textsOf(row.points, row.freeText);
    for (const auto &served : row.serves)
        texts += textsOf(served.points, served.freeText);
    return texts;
}

bool isWritten(const QStringList &texts)
{
    return std::any_of(texts.cbegin(), texts.cend(), domain::countsAsWritten);
}

/// `indicator`: whose figures are printed with it.
QString markOf(Database &database, domain::IndicatorId indicator, const TaskSheet &row)
{
    QString file;
    if (row.standingEvidence)
        if (const auto stored = storage::presentFile(database, *row.standingEvidence))
            file = stored->sha256;
    const auto texts = textsOf(row);
    if (file.isEmpty() && !isWritten(texts))
        return {};
    hashing::Sha256 hash;
    for (const auto &text :
         QStringList{file, row.agency, row.signedOn} + (file.isEmpty() ? texts : QStringList()))
        hash.add(text.toUtf8() + '\0');
    if (file.isEmpty())
        for (const auto &figure : storage::figuresOf(database, indicator))
            if (!figure.value.isEmpty())
                hash.add((figure.threshold + u'\0' + figure.value + u'\0' + figure.source).toUtf8() + '\0');
    return hash.result().first(16);
}

QString rowWords(const storage::IndicatorSheet &sheet, int row)
{
    return sheet.tasks.size() > 1 && row > 0 ? QStringLiteral("分工%1").arg(row) : QString();
}

} // namespace

std::optional<StandingFile> standingFileOf(Database &database, const TaskSheet &row)
{
    const auto by = answering(database, row);
    if (!by || !by->standingEvidence)
        return std::nullopt;
    return StandingFile{*by->standingEvidence, by->standingKind};
}

bool hasReport(Database &database, const TaskSheet &row)
{
    const auto by = answering(database, row);
    return by && (by->standingEvidence || isWritten(textsOf(*by)));
}

QList<std::optional<int>> reportRows(Database &database, const storage::IndicatorSheet &sheet)
{
    const auto &rows = sheet.tasks;
    if (rows.size() > 1 && std::none_of(rows.cbegin(), rows.cend(), [&](const TaskSheet &row) {
            return standingFileOf(database, row).has_value();
        }))
        return {std::nullopt};
    QList<std::optional<int>> each;
    for (const auto &row : rows)
        each << row.ordinal;
    return each;
}

QList<SetReport> setReports(Database &database, const storage::IndicatorSheet &sheet)
{
    QList<SetReport> reports;
    for (const auto &part : reportRows(database, sheet)) {
        SetReport report{part, false, {}};
        bool isAsked = false;
        for (const auto &row : sheet.tasks) {
            if (part && row.ordinal != *part)
                continue;
            report.written |= hasReport(database, row);
            isAsked |= !row.points.isEmpty();
            if (part)
                report.standing = standingFileOf(database, row);
        }
        if (report.written || isAsked)
            reports << report;
    }
    return reports;
}

QList<int> unwrittenReports(Database &database)
{
    QList<int> unwritten;
    for (const auto &line : storage::indicatorLines(database)) {
        const auto sheet = *storage::indicatorSheet(database, line.number);
        const auto reports = sheet.applicable() ? setReports(database, sheet) : QList<SetReport>();
        if (std::any_of(reports.cbegin(), reports.cend(),
                        [](const SetReport &report) { return !report.written; }))
            unwritten << line.number;
    }
    return unwritten;
}

QString standingTitle(const storage::IndicatorSheet &sheet, int row, const QString &kind)
{
    return QStringLiteral("第%1项%2情况说明（%3）")
        .arg(sheet.number)
        .arg(rowWords(sheet, row),
             kind == QStringLiteral("sealed") ? QStringLiteral("盖章件") : QStringLiteral("定稿"));
}

QString listedTitle(const storage::IndicatorSheet &sheet, int row)
{
    if (const auto words = rowWords(sheet, row); !words.isEmpty())
        return QStringLiteral("第%1项%2情况说明").arg(sheet.number).arg(words);
    return sheet.shortName.isEmpty() ? QStringLiteral("第%1项指标情况说明").arg(sheet.number)
                                     : QStringLiteral("关于%1的情况说明").arg(sheet.shortName);
}

QMap<storage::RowNumber, QString> reportMarks(Database &database)
{
    QMap<storage::RowNumber, QString> marks;
    for (const auto &line : storage::indicatorLines(database)) {
        const auto sheet = *storage::indicatorSheet(database, line.number);
        if (!sheet.applicable())
            continue;
        for (const auto &row : sheet.tasks)
            if (const auto by = answering(database, row))
                if (const auto mark = markOf(database, sheet.id, *by); !mark.isEmpty())
                    marks.insert({line.number, row.ordinal}, mark);
    }
    return marks;
}

} // namespace taizhang::workflow
