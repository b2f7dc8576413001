#include "core/workflow/letters/notices.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/domain/tasks/due.h"
#include "core/domain/tasks/next_notice.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/notice_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tasks/statutory_terms.h"
#include "core/workflow/tr.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace taizhang::workflow {

using namespace domain;
using report::NoticeEntry;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;
using storage::RequirementLine;

namespace {

bool belongs(const RequirementLine &line, const NoticeRequest &request)
{
    switch (request.kind) {
    case NoticeKind::Assignment:
        return line.state != RequirementState::NotApplicable;
    case NoticeKind::Receipt:
        return line.state != RequirementState::NotApplicable &&
               (line.state != RequirementState::Missing || line.filings > 0);
    case NoticeKind::Prompt:
    case NoticeKind::Reminder:
    case NoticeKind::Supervision:
    case NoticeKind::Circular:
        return line.counts() &&
               (!request.overdueOnly || line.timeliness(request.today) == Timeliness::Overdue);
    }
    return false;
}

/// What a letter says of each requirement, read once for all letters.
class EntryReader
{
public:
    EntryReader(Database &database, const NoticeRequest &request)
        : m_names(database)
        , m_filed(storage::lastFiled(database))
        , m_answered(storage::lastAnswered(database))
        , m_statutory(statutoryDays(database, request.today))
    {
        if (request.kind == NoticeKind::Receipt)
            for (const auto &piece : storage::allFiledEvidence(database))
                m_received[piece.requirement] << receivedPiece(piece);
        for (const auto &line : storage::indicatorLines(database))
            m_tasks.insert(line.number, line.text);
    }

    NoticeEntry entry(const RequirementLine &line) const
    {
        const auto &material = m_names.material(line.material);
        return {material.printedPlace(),
                QStringLiteral("第%1项　%2").arg(material.indicator).arg(m_tasks.value(material.indicator)),
                material.text,
                line.period,
                line.askedCount,
                line.state,
                line.due(),
                line.reason,
                receivedOn(line),
                line.filings,
                line.isExtended(),
                line.isUnregistered(),
                statutoryDayOf(m_statutory, material.indicator, material.text),
                m_received.value(line.id),
                material.indicator};
    }

    /// Whether there is anything, and some of it is of these indicators; none of them: of whatever.
    bool speaksOf(const QList<RequirementLine> &lines, const QList<int> &indicators) const
    {
        return std::any_of(lines.cbegin(), lines.cend(), [&](const RequirementLine &line) {
            return indicators.isEmpty() || indicators.contains(m_names.material(line.material).indicator);
        });
    }

private:
    static report::ReceivedPiece receivedPiece(const storage::FiledEvidence &piece)
    {
        const auto came = QDateTime::fromString(piece.addedAt, Qt::ISODateWithMs);
        const auto own = QDate::fromString(piece.ownDate, Qt::ISODate);
        return {piece.number, shownName(domain::titleOrName(piece)), came.toLocalTime().date(),
                own.isValid() ? dateText(own) : piece.ownDate};
    }

    QDate receivedOn(const RequirementLine &line) const
    {
        // An answer on paper has no file; then it came when it was registered, whatever became of it since.
        return m_filed.value(line.id, m_answered.value(line.id)).toLocalTime().date();
    }

    const RequirementNames m_names;
    const QHash<RequirementId, QDateTime> m_filed;
    const QHash<RequirementId, QDateTime> m_answered;
    const QList<StatutoryDay> m_statutory;
    QHash<int, QString> m_tasks;
    QHash<RequirementId, QList<report::ReceivedPiece>> m_received;
};

/// What some 催办 that stands in the log speaks of.
QSet<RequirementId> everReminded(Database &database)
{
    const auto items = storage::noticeItems(database);
    QSet<RequirementId> reminded;
    for (const auto &notice : storage::noticeLines(database))
        if (isReminder(notice.kind))
            for (const auto requirement : items.value(notice.id))
                reminded << requirement;
    return reminded;
}

/// What the letter to a unit lists of what could stand in it.
ReminderContent contentOf(const QList<RequirementLine> &lines, const NoticeRequest &request,
                          const QSet<RequirementId> &reminded)
{
    ReminderContent all;
    QList<AskedTask> asked;
    for (const auto &line : lines) {
        all.places << asked.size();
        asked << AskedTask{line.state, {line.dueOn, line.extendedTo}, reminded.contains(line.id)};
    }
    return isReminder(request.kind) ? reminderContent(request.kind, asked, request.today) : all;
}

UnitNotice noticeTo(const Unit &unit, const QList<RequirementLine> &lines, const EntryReader &reader,
                    const NoticeRequest &request, const report::NoticeLetter &blank)
{
    UnitNotice notice{unit.id, blank, {}};
    notice.letter.unit = unit.name;
    QList<NoticeEntry> entries;
    for (const auto &line : lines)
        entries << reader.entry(line);
    auto order = isReminder(request.kind) ? report::byUrgency(entries, request.today) : QList<qsizetype>();
    if (order.isEmpty()) {
        order.resize(entries.size());
        std::iota(order.begin(), order.end(), 0);
    }
    for (const auto place : std::as_const(order)) {
        notice.letter.entries << entries[place];
        notice.requirements << lines[place].id;
    }
    return notice;
}

/// 甲镇（第30项材料2有 3 件）; empty when nothing of the letter is so.
QString unregisteredWords(const report::NoticeLetter &letter)
{
    QStringList places;
    for (const auto &entry : letter.entries)
        if (entry.unregistered)
            places << tr("%1有 %2 件").arg(entry.place).arg(entry.pieces);
    return places.isEmpty() ? QString() : tr("%1（%2）").arg(letter.unit, places.join(QStringLiteral("、")));
}

/// 甲镇（第30项材料2）; empty when there is a file, or a sealed statement, of all that was registered.
QString withoutFileWords(const report::NoticeLetter &letter)
{
    QStringList places;
    for (const auto &entry : letter.entries)
        if (entry.pieces == 0 &&
            (entry.state == RequirementState::Submitted || entry.state == RequirementState::LeadReviewed))
            places << entry.place;
    return places.isEmpty() ? QString() : tr("%1（%2）").arg(letter.unit, places.join(QStringLiteral("、")));
}

/// What it owes and has such a deadline, the earliest first.
QList<NoticeEntry> owedBy(const report::NoticeLetter &letter, const std::function<bool(QDate)> &concerns)
{
    QList<NoticeEntry> owed;
    std::copy_if(
        letter.entries.cbegin(), letter.entries.cend(), std::back_inserter(owed),
        [&](const NoticeEntry &entry) { return isOwed(entry.state) && entry.due && concerns(*entry.due); });
    std::stable_sort(owed.begin(), owed.end(), [](const NoticeEntry &left, const NoticeEntry &right) {
        return *left.due < *right.due;
    });
    return owed;
}

/// 甲镇（第30项材料2，期限2024年5月31日）, of several the earliest; empty when nothing that it owes is late.
QString lateWords(const report::NoticeLetter &letter)
{
    const auto late = owedBy(letter, [&](QDate due) { return due < letter.issuedOn; });
    if (late.isEmpty())
        return {};
    const auto &first = late.first();
    const auto place = late.size() == 1 ? first.place : tr("%1等 %2 项").arg(first.place).arg(late.size());
    return tr("%1（%2，期限%3）").arg(letter.unit, place, dateText(*first.due));
}

/// The same; empty when nothing that it owes has a deadline behind the day on which the letter wants an
/// answer.
QString soonerThanDueWords(const report::NoticeLetter &letter)
{
    const auto later =
        owedBy(letter, [&](QDate due) { return due >= letter.issuedOn && due > letter.replyBy; });
    return later.isEmpty()
               ? QString()
               : tr("%1（%2，期限%3）").arg(letter.unit, later.first().place, dateText(*later.first().due));
}

/// What is said of the units of which it is, no more than are read.
QStringList saidOf(const NoticeRun &run, QString (*words)(const report::NoticeLetter &))
{
    QStringList units;
    for (const auto &letter : run.letters())
        if (const auto said = words(letter); !said.isEmpty())
            units << said;
    return units;
}

QString firstOf(const QStringList &units)
{
    constexpr qsizetype named = 8;
    const auto words = units.mid(0, named).join(QStringLiteral("、"));
    return units.size() > named ? tr("%1等").arg(words) : words;
}

/// Of the units for which it is too early; empty when there are none.
QString adviceOnEarly(const NoticeRun &run)
{
    if (run.tooEarly.isEmpty())
        return {};
    const auto kind = noticeLabel(run.kind);
    const auto why = presses(run.kind)
                         ? tr("%1 个单位没有逾期的、也没有催办过或者还有时间").arg(run.tooEarly.size())
                         : tr("%1 个单位欠交的还没有临期（到期前 %2 天）、逾期的")
                               .arg(run.tooEarly.size())
                               .arg(soonDays());
    const auto instead = presses(run.kind) ? tr("%1或%2").arg(noticeLabel(NoticeKind::Prompt),
                                                              noticeLabel(NoticeKind::Reminder))
                                           : noticeLabel(NoticeKind::Prompt);
    QStringList written;
    for (const auto &notice : run.notices)
        if (run.tooEarly.contains(notice.unit))
            written << notice.letter.unit;
    return written.isEmpty()
               ? tr("请核对：%1，没有列入%2；要提示的请先发%3。").arg(why, kind, instead)
               : tr("请核对：%1，仍写了%2：%3。通常先发%4。").arg(why, kind, firstOf(written), instead);
}

} // namespace

QStringList adviceOnLetters(const NoticeRun &run)
{
    QStringList advice;
    if (const auto units = saidOf(run, unregisteredWords); isReminder(run.kind) && !units.isEmpty())
        advice << tr("请核对：%1 个单位已有材料、未登记报送，%2里仍列为欠交：%3。收齐了的请先登记报送。")
                      .arg(units.size())
                      .arg(noticeLabel(run.kind), firstOf(units));
    if (const auto units = saidOf(run, lateWords); run.kind == NoticeKind::Assignment && !units.isEmpty())
        advice << tr("请核对：%1 个单位的%2里有已经过去的期限：%3。请先改期限，或者改发%4。")
                      .arg(units.size())
                      .arg(noticeLabel(run.kind), firstOf(units), noticeLabel(NoticeKind::Reminder));
    // A 工作提示 lists what is not due for long, and presses nobody.
    if (const auto units = saidOf(run, soonerThanDueWords);
        isReminder(run.kind) && run.kind != NoticeKind::Prompt && !units.isEmpty())
        advice << tr("请核对：%1 "
                     "个单位的%2要求在%3前报送、回复，表里却有更晚的期限：%4。请改回复日期，或者改期限。")
                      .arg(units.size())
                      .arg(noticeLabel(run.kind), dateText(run.notices.first().letter.replyBy),
                           firstOf(units));
    if (const auto units = saidOf(run, withoutFileWords); run.kind == NoticeKind::Receipt && !units.isEmpty())
        advice << tr("请核对：%1 个单位有登记了报送、没有文件的，%2里写明“未附文件”：%3。")
                      .arg(units.size())
                      .arg(noticeLabel(run.kind), firstOf(units));
    if (const auto early = adviceOnEarly(run); !early.isEmpty())
        advice << early;
    return advice;
}

QList<report::NoticeLetter> NoticeRun::letters() const
{
    QList<report::NoticeLetter> all;
    for (const auto &notice : notices)
        all << notice.letter;
    return all;
}

NoticeRun NoticeRun::to(const QList<UnitId> &units) const
{
    NoticeRun some{kind, issuedOn, {}, {}, without};
    std::copy_if(notices.cbegin(), notices.cend(), std::back_inserter(some.notices),
                 [&](const UnitNotice &notice) { return units.contains(notice.unit); });
    return some;
}

const UnitNotice *NoticeRun::noticeTo(UnitId unit) const
{
    const auto found = std::find_if(notices.cbegin(), notices.cend(),
                                    [&](const UnitNotice &notice) { return notice.unit == unit; });
    return found == notices.cend() ? nullptr : &*found;
}

NoticeRun planNotices(Database &database, const NoticeRequest &request)
{
    const EntryReader reader(database, request);
    QHash<UnitId, QList<RequirementLine>> byUnit;
    for (const auto &line : storage::requirementLines(database))
        if (belongs(line, request))
            byUnit[*line.unit] << line;
    const report::NoticeLetter blank{request.kind,
                                     storage::workspaceAgencies(database).letters,
                                     {},
                                     request.today,
                                     request.replyBy.value_or(usualReplyDay(request.kind, request.today)),
                                     storage::noticeText(database, request.kind),
                                     {}};
    const auto reminded = presses(request.kind) ? everReminded(database) : QSet<RequirementId>();
    NoticeRun run{request.kind, request.today, {}, {}, {}};
    for (const auto &unit : storage::units(database)) {
        if (!request.units.isEmpty() && !request.units.contains(unit.id))
            continue;
        const auto lines = unit.retired ? QList<RequirementLine>() : byUnit.value(unit.id);
        const auto content = contentOf(lines, request, reminded);
        QList<RequirementLine> listed;
        for (const auto place : content.places)
            listed << lines[place];
        if (!reader.speaksOf(listed, request.indicators)) {
            run.without << unit.name;
            continue;
        }
        if (content.isTooEarly)
            run.tooEarly << unit.id;
        if (!content.isTooEarly || request.alsoEarly)
            run.notices << noticeTo(unit, listed, reader, request, blank);
    }
    return run;
}

QStringList recordedThatDay(storage::Database &database, const NoticeRun &run)
{
    const auto log = storage::noticeLines(database);
    QStringList units;
    for (const auto &notice : run.notices)
        if (std::any_of(log.cbegin(), log.cend(), [&](const storage::NoticeLine &line) {
                return line.kind == run.kind && line.unit == notice.unit && line.issuedOn == run.issuedOn;
            }))
            units << notice.letter.unit;
    return units;
}

QString recordNotices(Database &database, const storage::Author &author, const NoticeRun &run,
                      const QString &note)
{
    if (run.notices.isEmpty())
        throw Error(tr("没有可登记的%1，没有改动任何内容。").arg(noticeLabel(run.kind)));
    QSet<UnitId> present;
    for (const auto &unit : storage::units(database))
        if (!unit.retired)
            present.insert(unit.id);
    for (const auto &notice : run.notices)
        if (!present.contains(notice.unit))
            throw Error(tr("“%1”在%2备好以后被停用或删除，%2都没有登记：请重新生成以后再登记。")
                            .arg(notice.letter.unit, noticeLabel(run.kind)));
    ChangeGroup step(database, author, tr("登记%1 %2 份").arg(noticeLabel(run.kind)).arg(run.notices.size()));
    for (const auto &notice : run.notices) {
        const auto id =
            step.insert(Entity::Notice, {{QStringLiteral("kind"), noticeWord(run.kind)},
                                         {QStringLiteral("unit_id"), notice.unit.value()},
                                         {QStringLiteral("issued_on"), run.issuedOn.toString(Qt::ISODate)},
                                         {QStringLiteral("note"), oneLine(note)}});
        for (const auto requirement : notice.requirements)
            step.insert(Entity::NoticeItem, {{QStringLiteral("notice_id"), id},
                                             {QStringLiteral("requirement_id"), requirement.value()}});
    }
    return step.commit();
}

} // namespace taizhang::workflow
