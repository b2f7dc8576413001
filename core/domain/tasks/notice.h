#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace taizhang::domain {

/// What the bureau hands to a unit: what it is asked, what came in, and the four degrees of 催办.
enum class NoticeKind {
    Assignment,  ///< 交办单
    Receipt,     ///< 接收单
    Prompt,      ///< 工作提示
    Reminder,    ///< 提醒函
    Supervision, ///< 督办通知, signed by a leader
    Circular,    ///< 通报
};

/// Every kind, in the order of the work, the milder degree first.
QList<NoticeKind> noticeKinds();

/// The word stored in the database and used on the command line: assignment, receipt, prompt, ….
QString noticeWord(NoticeKind kind);
std::optional<NoticeKind> parseNoticeWord(QStringView word);

/// 交办单, 接收单, 工作提示, 提醒函, 督办通知, 通报.
QString noticeLabel(NoticeKind kind);
/// The same for paper and files that go to units: Chinese, whatever language the program speaks.
QString noticeHeading(NoticeKind kind);

/// Whether it is a 催办, which lists what a unit owes.
bool isReminder(NoticeKind kind);

/// The day by which an answer is asked for when none is chosen: the sooner the stronger the kind, never a
/// Saturday or Sunday.
QDate usualReplyDay(NoticeKind kind, QDate today);

/// The words before and after the list. Each line is a paragraph, and each may hold fields in braces
/// (noticeFields).
struct NoticeText
{
    QString opening;
    QString closing;
    bool operator==(const NoticeText &) const = default;
};

/// The words that stand while the user has not changed them. Units are peers, 法院 and 纪委监委 among them:
/// they are asked and thanked, never ordered.
NoticeText defaultNoticeText(NoticeKind kind);

/// {单位}, {件数}, {截止日期}, {情况}.
QStringList noticeFields();

/// The first {…} of a text that is no field; empty when there is none.
QString unknownNoticeField(const QString &text);

/// What the fields stand for in the letter to one unit: `count` entries, an answer by `replyBy`, and how the
/// entries stand: 尚未报送或需要补正.
struct NoticeFacts
{
    QString unit;
    int count = 0;
    QDate replyBy;
    QString standing = {};
};
QString filled(const QString &text, const NoticeFacts &facts);

} // namespace taizhang::domain
