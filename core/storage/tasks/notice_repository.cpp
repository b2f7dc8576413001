#include "core/storage/tasks/notice_repository.h"

#include "core/domain/dates.h"

namespace taizhang::storage {

using namespace domain;

NoticeText noticeText(Database &database, NoticeKind kind)
{
    Query row(
        database,
        QStringLiteral("SELECT opening, closing FROM notice_text WHERE kind = ? AND retired_at IS NULL"),
        noticeWord(kind));
    return row.next() ? NoticeText{row.text(0), row.text(1)} : defaultNoticeText(kind);
}

std::optional<qint64> noticeTextRow(Database &database, NoticeKind kind)
{
    Query row(database, QStringLiteral("SELECT id FROM notice_text WHERE kind = ?"), noticeWord(kind));
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

QList<NoticeLine> noticeLines(Database &database, std::optional<UnitId> unit)
{
    QList<NoticeLine> lines;
    for (Query row(database, QStringLiteral(R"(
            SELECT n.id, n.uuid, n.kind, n.unit_id, n.issued_on, n.note,
                   (SELECT count(*) FROM notice_item i WHERE i.notice_id = n.id AND i.retired_at IS NULL)
            FROM notice n JOIN unit u ON u.id = n.unit_id
            WHERE n.retired_at IS NULL AND ifnull(?, n.unit_id) = n.unit_id
            ORDER BY n.issued_on DESC, u.ordinal, n.id DESC)"),
                   unit ? QVariant(unit->value()) : QVariant());
         row.next();)
        lines << NoticeLine{*NoticeId::parse(row.integer(0)),
                            row.text(1),
                            parseNoticeWord(row.text(2)).value_or(NoticeKind::Reminder),
                            *UnitId::parse(row.integer(3)),
                            storedDate(row.text(4)).value_or(QDate()),
                            row.text(5),
                            row.smallInteger(6)};
    return lines;
}

QHash<NoticeId, QList<RequirementId>> noticeItems(Database &database)
{
    QHash<NoticeId, QList<RequirementId>> items;
    for (Query row(database, QStringLiteral(R"(
            SELECT i.notice_id, i.requirement_id FROM notice_item i JOIN notice n ON n.id = i.notice_id
            WHERE i.retired_at IS NULL AND n.retired_at IS NULL ORDER BY i.id)"));
         row.next();)
        items[*NoticeId::parse(row.integer(0))] << *RequirementId::parse(row.integer(1));
    return items;
}

QHash<RequirementId, QDateTime> lastFiled(Database &database)
{
    QHash<RequirementId, QDateTime> moments;
    for (Query row(database,
                   QStringLiteral("SELECT requirement_id, max(filed_at) FROM filing WHERE retired_at IS NULL "
                                  "GROUP BY requirement_id"));
         row.next();)
        moments.insert(*RequirementId::parse(row.integer(0)),
                       QDateTime::fromString(row.text(1), Qt::ISODateWithMs));
    return moments;
}

QHash<RequirementId, QDateTime> lastAnswered(Database &database)
{
    QHash<RequirementId, QDateTime> moments;
    for (Query row(database, QStringLiteral(R"(
            SELECT r.id, max(coalesce(moved.new ->> '$', c.at))
            FROM change c JOIN requirement r ON r.uuid = c.entity_uuid
            LEFT JOIN change moved ON moved."group" = c."group" AND moved.entity_uuid = c.entity_uuid
                 AND moved.field = 'state_at'
            WHERE c.entity = 'requirement' AND c.field = 'state' AND c.old IN ('"missing"', '"returned"')
                  AND c.new IN ('"submitted"', '"lead_reviewed"', '"accepted"', '"nil"')
                  -- A step moves the moment of the state on; undoing one moves it back.
                  AND (moved.new IS NULL OR (moved.new > coalesce(moved.old, '')
                       AND (r.state_at = '' OR moved.new ->> '$' <= r.state_at)))
            GROUP BY r.id)"));
         row.next();)
        moments.insert(*RequirementId::parse(row.integer(0)),
                       QDateTime::fromString(row.text(1), Qt::ISODateWithMs));
    return moments;
}

} // namespace taizhang::storage
