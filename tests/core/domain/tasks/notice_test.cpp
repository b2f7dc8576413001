#include "core/domain/tasks/notice.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("every kind of notice has a word that is read back, a label, and words of its own", "[notice]")
{
    QStringList seen;
    for (const auto kind : noticeKinds()) {
        CHECK(parseNoticeWord(noticeWord(kind)) == kind);
        const auto text = defaultNoticeText(kind);
        for (const auto &words : {noticeLabel(kind), text.opening, text.closing}) {
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(seen.contains(words));
            seen << words;
        }
        CHECK(unknownNoticeField(text.opening + text.closing).isEmpty());
        CHECK(text.opening.contains(QStringLiteral("{件数}")));
        CHECK(text.closing.contains(QStringLiteral("{截止日期}")) == (kind != NoticeKind::Receipt));
    }
    CHECK(noticeKinds().size() == 6);
    CHECK_FALSE(parseNoticeWord(u"warning"));
}

TEST_CASE("the words ask units as peers: nothing is ordered, everybody is asked", "[notice]")
{
    for (const auto kind : noticeKinds()) {
        const auto text = defaultNoticeText(kind);
        const auto all = text.opening + text.closing;
        CHECK(all.contains(QStringLiteral("请")));
        for (const auto *harsh : {"必须", "务必", "责令", "退回", "严肃", "否则", "不得"})
            CHECK_FALSE(all.contains(QString::fromUtf8(harsh)));
    }
}

TEST_CASE("only the four degrees of 催办 chase what is owed", "[notice]")
{
    QList<NoticeKind> reminders;
    for (const auto kind : noticeKinds())
        if (isReminder(kind))
            reminders << kind;
    CHECK(reminders ==
          QList{NoticeKind::Prompt, NoticeKind::Reminder, NoticeKind::Supervision, NoticeKind::Circular});
}

TEST_CASE("an answer is asked for by a working day, sooner for a stronger degree", "[notice]")
{
    const QDate friday(2024, 3, 1);
    for (int i = 0; i < 14; ++i) {
        const auto today = friday.addDays(i);
        for (const auto kind : noticeKinds()) {
            const auto day = usualReplyDay(kind, today);
            CHECK(day > today);
            CHECK(day.dayOfWeek() < Qt::Saturday);
        }
        CHECK(usualReplyDay(NoticeKind::Prompt, today) >= usualReplyDay(NoticeKind::Reminder, today));
        CHECK(usualReplyDay(NoticeKind::Reminder, today) >= usualReplyDay(NoticeKind::Supervision, today));
    }
    CHECK(usualReplyDay(NoticeKind::Reminder, QDate(2024, 3, 4)) == QDate(2024, 3, 11)); // a Saturday passed
}

TEST_CASE("fields are filled in once, and what is no field is found", "[notice]")
{
    const NoticeFacts facts{QStringLiteral("{件数}局"), 3, QDate(2024, 5, 31)};
    CHECK(filled(QStringLiteral("{单位}尚有{件数}项，{截止日期}前。{单位}"), facts) ==
          QStringLiteral("{件数}局尚有3项，2024年5月31日前。{件数}局"));
    CHECK(filled(QStringLiteral("{其他}"), facts) == QStringLiteral("{其他}"));
    CHECK(filled({}, facts).isEmpty());
    CHECK(unknownNoticeField(QStringLiteral("{单位}{日期}{件数}")) == QStringLiteral("{日期}"));
    CHECK(unknownNoticeField(QStringLiteral("{单位}和{")).isEmpty());
}
