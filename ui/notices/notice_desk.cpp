#include "ui/notices/notice_desk.h"

#include "ui/shared/tr.h"

#include <algorithm>

namespace taizhang::ui {

namespace {

bool isOwed(const Roster &roster, domain::RequirementId id)
{
    const auto *line = roster.requirement(id);
    return line != nullptr && line->counts() && domain::isOwed(line->state);
}

/// How many things the unit owes that none of these notices names.
int untoldOf(domain::UnitId unit, const QList<storage::NoticeLine> &log, const NoticeDesk &desk,
             const Roster &roster)
{
    QSet<domain::RequirementId> told;
    for (const auto &notice : log)
        for (const auto id : desk.items.value(notice.id))
            told << id;
    const auto asked = roster.askedOf(unit);
    return int(std::count_if(asked.cbegin(), asked.cend(), [&](const storage::RequirementLine &line) {
        return line.counts() && domain::isOwed(line.state) && !told.contains(line.id);
    }));
}

} // namespace

NoticeDesk readNoticeDesk(storage::Database &database, const workflow::NoticeRequest &request)
{
    return {workflow::planNotices(database, request), storage::noticeLines(database),
            storage::noticeItems(database)};
}

QList<NoticeUnit> noticeUnits(const NoticeDesk &desk, const Roster &roster, QDate today)
{
    QHash<domain::UnitId, QList<storage::NoticeLine>> logs;
    for (const auto &line : desk.log)
        logs[line.unit] << line;
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
        QList<domain::SentNotice> sent;
        for (const auto &notice : logs.value(unit.id)) {
            if (!line.last)
                line.last = notice;
            const auto items = desk.items.value(notice.id);
            sent << domain::SentNotice{
                notice.kind, notice.issuedOn,
                std::any_of(items.cbegin(), items.cend(),
                            [&](domain::RequirementId id) { return isOwed(roster, id); })};
        }
        const auto next = domain::nextNotice(line.standing, sent, today,
                                             untoldOf(unit.id, logs.value(unit.id), desk, roster));
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
