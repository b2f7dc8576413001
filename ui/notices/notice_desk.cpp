#include "ui/notices/notice_desk.h"

#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

NoticeDesk readNoticeDesk(storage::Database &database, const workflow::NoticeRequest &request)
{
    return {workflow::planNotices(database, request), storage::noticeLines(database),
            workflow::nextNotices(database, request.today)};
}

QList<NoticeUnit> noticeUnits(const NoticeDesk &desk, const Roster &roster, QDate today)
{
    QHash<domain::UnitId, storage::NoticeLine> latest;
    for (const auto &line : desk.log)
        if (!latest.contains(line.unit))
            latest.insert(line.unit, line);
    QHash<domain::UnitId, int> entries;
    for (const auto &notice : desk.run.notices)
        entries.insert(notice.unit, int(notice.letter.entries.size()));
    QList<NoticeUnit> units;
    for (const auto &unit : roster.units()) {
        if (unit.retired)
            continue;
        NoticeUnit line{unit.id,
                        unit.name,
                        int(units.size()) + 1,
                        entries.value(unit.id),
                        desk.run.tooEarly.contains(unit.id),
                        roster.progressOf(unit.id, today),
                        {},
                        {}};
        if (const auto last = latest.constFind(unit.id); last != latest.cend())
            line.last = *last;
        const auto next = desk.next.value(unit.id);
        line.proposal = next.kind;
        line.reason = next.reason;
        units << line;
    }
    return units;
}

QString proposalSentence(const NoticeUnit &unit)
{
    return unit.proposal ? tr("%1：建议%2，因为%3。").arg(unit.name, noticeLabel(*unit.proposal), unit.reason)
                         : tr("%1：现在不用发文，%2。").arg(unit.name, unit.reason);
}

QString whyNoLetter(const NoticeUnit &unit, domain::NoticeKind kind)
{
    const auto label = domain::noticeLabel(kind);
    if (!unit.isTooEarly)
        return tr("%1没有要写进%2的材料，不用发。").arg(unit.name, label);
    if (domain::presses(kind))
        return tr("%1没有逾期的、也没有催办过，或者还有时间，先不发%2；可以先发%3或%4。")
            .arg(unit.name, label, domain::noticeLabel(domain::NoticeKind::Prompt),
                 domain::noticeLabel(domain::NoticeKind::Reminder));
    return tr("%1欠交的还没有临期（到期前 %2 天）、逾期的，先不用发%3；要提示的可以发%4。")
        .arg(unit.name)
        .arg(domain::soonDays())
        .arg(label, domain::noticeLabel(domain::NoticeKind::Prompt));
}

} // namespace taizhang::ui
