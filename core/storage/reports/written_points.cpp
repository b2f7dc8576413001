#include "core/storage/reports/written_points.h"

#include "core/domain/reports/report_coverage.h"

namespace taizhang::storage {

using namespace domain;

namespace {

struct OwnReport
{
    int points = 0;
    int written = 0;
    bool complete = false;
    std::optional<TaskId> leading; ///< the row whose report answers this one as well
};

/// How many points of each row have a text that counts.
QHash<TaskId, int> pointsThatCount(Database &database)
{
    QHash<TaskId, int> written;
    for (Query row(database, QStringLiteral(R"(
            SELECT r.task_id, x.text FROM report_text x
            JOIN report r ON r.id = x.report_id AND r.unit_id IS NULL AND r.retired_at IS NULL
            WHERE x.report_point_id IS NOT NULL AND x.retired_at IS NULL)"));
         row.next();)
        if (countsAsWritten(row.text(1)))
            ++written[*TaskId::parse(row.integer(0))];
    return written;
}

/// What each row says for itself; all points of one for which a file stands are written.
QHash<TaskId, OwnReport> ownReports(Database &database)
{
    const auto written = pointsThatCount(database);
    QHash<TaskId, OwnReport> reports;
    // The text of no point is asked for only where it alone tells whether a leading report is complete.
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, count(p.id), r.standing_evidence_id IS NOT NULL, s.task_id,
                   CASE WHEN count(p.id) = 0 AND EXISTS (SELECT 1 FROM report_row v
                                                         WHERE v.report_id = r.id AND v.retired_at IS NULL)
                        THEN (SELECT y.text FROM report_text y WHERE y.report_id = r.id
                              AND y.report_point_id IS NULL AND y.retired_at IS NULL) END
            FROM task t
            LEFT JOIN report_point p ON p.task_id = t.id
            LEFT JOIN report r ON r.task_id = t.id AND r.unit_id IS NULL AND r.retired_at IS NULL
            LEFT JOIN report_row w ON w.task_id = t.id AND w.retired_at IS NULL
            LEFT JOIN report s ON s.id = w.report_id AND s.retired_at IS NULL
            GROUP BY t.id)"));
         row.next();) {
        const auto task = *TaskId::parse(row.integer(0));
        const auto points = row.smallInteger(1);
        const bool standing = row.integer(2) != 0;
        OwnReport own{points, standing ? points : written.value(task), false, TaskId::parse(row.integer(3))};
        own.complete = standing || (points > 0 ? own.written == points : countsAsWritten(row.text(4)));
        reports.insert(task, own);
    }
    return reports;
}

bool isLeadComplete(const QHash<TaskId, OwnReport> &reports, const OwnReport &own)
{
    return own.leading && reports.value(*own.leading).complete;
}

} // namespace

QHash<TaskId, WrittenPoints> writtenPoints(Database &database)
{
    const auto reports = ownReports(database);
    QHash<TaskId, WrittenPoints> written;
    for (auto own = reports.cbegin(); own != reports.cend(); ++own)
        written.insert(own.key(), {own->points,
                                   pointsWritten(own->points, own->written, isLeadComplete(reports, *own))});
    return written;
}

} // namespace taizhang::storage
