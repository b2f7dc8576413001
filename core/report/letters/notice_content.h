#pragma once

#include "core/domain/tasks/notice.h"
#include "core/domain/tasks/requirement.h"
#include "core/formats/sheets/sheet.h"
#include "core/report/text/document.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace taizhang::report {

/// A piece that came in, as a 接收单 lists it.
struct ReceivedPiece
{
    QString number; ///< 030-2-01
    QString title;
    QDate receivedOn; ///< invalid: not known
    QString ownDate;  ///< of the piece itself, in words; empty while unknown
    bool operator==(const ReceivedPiece &) const = default;
};

/// One material that a letter speaks of, as it stands.
struct NoticeEntry
{
    QString place;    ///< 第30项材料2
    QString task;     ///< words of the indicator; for a 交办单
    QString material; ///< to the letter
    QString period;   ///< a year as four digits; empty: the whole
    std::optional<int> askedCount;
    domain::RequirementState state = domain::RequirementState::Missing;
    std::optional<QDate> due; ///< that counts
    QString reason;           ///< why it went back
    QDate receivedOn;         ///< when the last piece came; invalid: not known
    int pieces = 0;
    bool extended = false;     ///< `due` is a granted extension
    bool unregistered = false; ///< pieces came, and nobody registered them as 报送
    /// The next statutory day of the indicator, said where there is no `due`.
    std::optional<QDate> statutory = {};
    QList<ReceivedPiece> received = {}; ///< of a 接收单: what came, in the order of the numbers
    int indicator = 0;
    bool operator==(const NoticeEntry &) const = default;
};

/// All that a letter to one unit says. `text` has its fields still in it.
struct NoticeLetter
{
    domain::NoticeKind kind = domain::NoticeKind::Reminder;
    QString agency; ///< that signs, and gets the slip back
    QString unit;
    QDate issuedOn;
    QDate replyBy;
    domain::NoticeText text;
    QList<NoticeEntry> entries;
    bool operator==(const NoticeLetter &) const = default;
};

/// The places of the entries, the urgent first: overdue ones, the longest overdue before the others; then
/// what went back, then by date, those without one last. Otherwise they stay in order.
QList<qsizetype> byUrgency(const QList<NoticeEntry> &entries, QDate today);

/// How an owed entry stands, with a mark for paper (markText) before each phrase: 逾期3天, 还有12天,
/// 法定期限1月31日,
/// 请补正：缺少盖章页, 已收到2件，正在核对 (then not how late it is).
QStringList standingOf(const NoticeEntry &entry, QDate today);

/// The letter by GB/T 9704: title, number left blank, addressee, words, list, signature, and a slip to send
/// back.
Document buildNotice(const NoticeLetter &letter);

/// The letter as plain text to paste into a chat, an entry a paragraph; line ends are \n.
QString plainNotice(const NoticeLetter &letter);

/// The entries of letters of one kind as one sheet. Units have a column where there are several letters.
formats::Workbook noticeWorkbook(const QList<NoticeLetter> &letters);

} // namespace taizhang::report
