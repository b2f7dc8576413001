#include "core/storage/reports/citing_reports.h"

#include "core/domain/reports/report_marks.h"

#include <algorithm>

namespace taizhang::storage {

namespace {

/// A uuid that stands elsewhere in the text is no citation.
bool cites(const QString &text, const QString &filingUuid)
{
    const auto marks = domain::reportMarksIn(text);
    return std::any_of(marks.cbegin(), marks.cend(), [&](const domain::ReportMark &mark) {
        return mark.kind == domain::ReportMark::Kind::Citation && mark.value == filingUuid;
    });
}

} // namespace

QList<CitingReport> reportsCiting(Database &database, const QString &filingUuid)
{
    QList<CitingReport> reports;
    qint64 last = 0; // the report said last
    for (Query row(database, QStringLiteral(R"(
            SELECT r.id, i.number, t.ordinal, (SELECT count(*) FROM task a WHERE a.indicator_id = i.id),
                   coalesce(CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END, ''), x.text
            FROM report_text x JOIN report r ON r.id = x.report_id AND r.retired_at IS NULL
            JOIN task t ON t.id = r.task_id JOIN indicator i ON i.id = t.indicator_id
            LEFT JOIN unit u ON u.id = r.unit_id
            WHERE x.retired_at IS NULL AND instr(lower(x.text), ?) > 0
            ORDER BY i.number, t.ordinal, u.ordinal, r.id)"),
                   filingUuid);
         row.next();)
        if (row.integer(0) != last && cites(row.text(5), filingUuid)) {
            last = row.integer(0);
            reports << CitingReport{row.smallInteger(1), row.smallInteger(2), row.smallInteger(3),
                                    row.text(4)};
        }
    return reports;
}

} // namespace taizhang::storage
