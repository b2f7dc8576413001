#include "core/report/letters/notice_standing.h"

#include "core/domain/tasks/due.h"
#include "core/report/sheets/standing_words.h"

#include <algorithm>
#include <numeric>

namespace taizhang::report {

using namespace domain;

namespace {

// The units read words: the marks of screen and matrix have no legend in a letter.
QString dayPhrase(qint64 left)
{
    if (left < 0)
        return QStringLiteral("逾期%1天").arg(-left);
    const auto words = left == 0 ? QStringLiteral("今天到期") : QStringLiteral("还有%1天").arg(left);
    return left <= soonDays() ? QStringLiteral("临期，") + words : words;
}

/// Smaller is more urgent.
int urgency(const NoticeEntry &entry, QDate today)
{
    if (timeliness(entry.state, entry.due, today) == Timeliness::Overdue)
        return 0;
    return entry.state == RequirementState::Returned ? 1 : 2;
}

} // namespace

QList<qsizetype> byUrgency(const QList<NoticeEntry> &entries, QDate today)
{
    QList<qsizetype> places(entries.size());
    std::iota(places.begin(), places.end(), 0);
    const auto key = [&](qsizetype place) {
        return std::pair(urgency(entries[place], today), entries[place].due.value_or(QDate(9999, 12, 31)));
    };
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) { return key(a) < key(b); });
    return places;
}

QStringList standingOf(const NoticeEntry &entry, QDate today)
{
    const auto undated = statutoryWords(entry);
    const bool isReturned = entry.state == RequirementState::Returned;
    QStringList phrases;
    if (entry.due)
        phrases << dayPhrase(today.daysTo(*entry.due));
    else if (!undated.isEmpty())
        phrases << undated;
    else if (!isReturned && !entry.unregistered)
        phrases << QStringLiteral("尚未报送"); // that no day is set stands where the day would
    if (isReturned)
        phrases << QStringLiteral("请补正：%1").arg(entry.reason);
    if (!entry.unregistered)
        return phrases;
    // Whoever sent something is not called late while nobody has looked at it.
    const auto came = isReturned ? QStringLiteral("补正的材料已收到，正在核对")
                                 : QStringLiteral("已收到%1件，正在核对").arg(entry.pieces);
    if (timeliness(entry.state, entry.due, today) == Timeliness::Overdue)
        phrases.first() = came;
    else
        phrases << came;
    return phrases;
}

QString statutoryWords(const NoticeEntry &entry)
{
    if (entry.due || !entry.statutory)
        return {};
    return QStringLiteral("法定期限%1月%2日").arg(entry.statutory->month()).arg(entry.statutory->day());
}

QStringList askedWords(const NoticeEntry &entry)
{
    QStringList words;
    if (!entry.period.isEmpty())
        words << QStringLiteral("%1年").arg(entry.period);
    if (entry.askedCount)
        words << QStringLiteral("%1件").arg(*entry.askedCount);
    return words;
}

QString pieceDateWords(const ReceivedPiece &piece)
{
    return piece.ownDate.isEmpty() ? QString() : QStringLiteral("材料日期%1").arg(piece.ownDate);
}

QString receiptWords(const NoticeEntry &entry)
{
    // What came on paper, or was registered by mistake: the unit can tell.
    const auto orNoFile = [&](Standing standing) {
        const auto word = standingWord(standing);
        return entry.pieces > 0 ? word : QStringLiteral("%1（登记报送，未附文件）").arg(word);
    };
    switch (entry.state) {
    case RequirementState::Returned:
        return QStringLiteral("请补正：%1").arg(entry.reason);
    case RequirementState::Accepted:
        return orNoFile(Standing::Accepted);
    case RequirementState::NilReturn:
        return standingWord(Standing::NilReturn);
    case RequirementState::Missing:
        return entry.askedCount && entry.pieces < *entry.askedCount ? QStringLiteral("未报齐")
                                                                    : QStringLiteral("正在核对");
    case RequirementState::Collected:
    case RequirementState::Submitted:
    case RequirementState::LeadReviewed:
    case RequirementState::NotApplicable:
        break;
    }
    return orNoFile(Standing::Waiting);
}

NoticeFacts factsOf(const NoticeLetter &letter)
{
    bool missing = false, returned = false, came = false;
    for (const auto &entry : letter.entries) {
        came |= entry.unregistered;
        returned |= !entry.unregistered && entry.state == RequirementState::Returned;
        missing |= !entry.unregistered && entry.state == RequirementState::Missing;
    }
    QStringList standing;
    if (missing)
        standing << QStringLiteral("尚未报送");
    if (returned)
        standing << QStringLiteral("需要补正");
    if (came)
        standing << QStringLiteral("已收到文件、正在核对");
    return {letter.unit, int(letter.entries.size()), letter.replyBy, standing.join(QStringLiteral("或"))};
}

QStringList filledLines(const QString &text, const NoticeFacts &facts)
{
    QStringList lines;
    for (const auto &line : text.split(QLatin1Char('\n')))
        if (const auto words = filled(line, facts).trimmed(); !words.isEmpty())
            lines << words;
    return lines;
}

} // namespace taizhang::report
