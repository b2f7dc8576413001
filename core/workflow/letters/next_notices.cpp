#include "core/workflow/letters/next_notices.h"

#include "core/storage/tasks/notice_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"

#include <QSet>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;

namespace {

/// How a unit stands, and what it owes.
struct Owing
{
    UnitProgress standing;
    QSet<RequirementId> owed;
};

QHash<UnitId, Owing> owingByUnit(storage::Database &database, QDate today)
{
    QHash<UnitId, Owing> units;
    for (const auto &line : storage::requirementLines(database)) {
        auto &unit = units[*line.unit];
        line.addTo(unit.standing, today);
        if (line.counts() && isOwed(line.state))
            unit.owed << line.id;
    }
    return units;
}

} // namespace

QHash<UnitId, NextNotice> nextNotices(storage::Database &database, QDate today)
{
    const auto owing = owingByUnit(database, today);
    const auto items = storage::noticeItems(database);
    QHash<UnitId, QList<storage::NoticeLine>> log;
    for (const auto &notice : storage::noticeLines(database))
        log[notice.unit] << notice;
    QHash<UnitId, NextNotice> next;
    for (const auto &unit : storage::units(database)) {
        const auto [standing, owed] = owing.value(unit.id);
        auto untold = owed;
        QList<SentNotice> sent;
        for (const auto &notice : log.value(unit.id)) {
            SentNotice one{notice.kind, notice.issuedOn, false};
            for (const auto id : items.value(notice.id)) {
                one.stillOwed |= owed.contains(id);
                untold.remove(id);
            }
            sent << one;
        }
        next.insert(unit.id, nextNotice(standing, sent, today, int(untold.size())));
    }
    return next;
}

} // namespace taizhang::workflow
