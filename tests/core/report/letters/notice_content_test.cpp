#include "core/report/layout/page_layout.h"
#include "core/report/letters/notice_content.h"
#include "tests/support/page_text.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;
using domain::NoticeKind;
using domain::RequirementState;

namespace {

const QDate today(2024, 6, 3);

NoticeEntry entry(int indicator, std::optional<QDate> due, RequirementState state = RequirementState::Missing)
{
    NoticeEntry entry;
    entry.place = QStringLiteral("第%1项材料2").arg(indicator);
    entry.task = QStringLiteral("第%1项　按时做好一项工作。").arg(indicator);
    entry.material = QStringLiteral("2022年以来的目录%1；").arg(indicator);
    entry.due = due;
    entry.state = state;
    if (state == RequirementState::Returned)
        entry.reason = QStringLiteral("缺少盖章页");
    return entry;
}

NoticeLetter letter(NoticeKind kind, const QList<NoticeEntry> &entries)
{
    return {kind,
            QStringLiteral("某县委依法治县办"),
            QStringLiteral("区某某局"),
            today,
            QDate(2024, 6, 11),
            domain::defaultNoticeText(kind),
            entries};
}

NoticeLetter oneOf(NoticeKind kind)
{
    return letter(kind, {entry(30, QDate(2024, 5, 31))});
}

QString textOf(const Document &document)
{
    return textsOf(document).join(QLatin1Char('\n'));
}

template <class Wanted>
QList<Wanted> blocksOf(const Document &document)
{
    QList<Wanted> found;
    for (const auto &block : document.blocks)
        if (const auto *wanted = std::get_if<Wanted>(&block))
            found << *wanted;
    return found;
}

} // namespace

TEST_CASE("overdue entries go first, the longest overdue before all, then what went back, then by date",
          "[notice]")
{
    const QList entries{entry(1, {}),
                        entry(2, QDate(2024, 7, 1)),
                        entry(3, QDate(2024, 6, 5)),
                        entry(4, QDate(2024, 8, 1), RequirementState::Returned),
                        entry(5, QDate(2024, 6, 2)),
                        entry(6, QDate(2024, 5, 1), RequirementState::Returned),
                        entry(7, QDate(2024, 6, 5))};
    CHECK(byUrgency(entries, today) == QList<qsizetype>{5, 4, 3, 2, 6, 1, 0});
}

TEST_CASE("how an entry stands is told in words, without the marks of the screen", "[notice]")
{
    CHECK(standingOf(entry(1, QDate(2024, 5, 31)), today) == QStringList{"逾期3天"});
    CHECK(standingOf(entry(1, today), today) == QStringList{"临期，今天到期"});
    CHECK(standingOf(entry(1, today.addDays(7)), today) == QStringList{"临期，还有7天"});
    CHECK(standingOf(entry(1, today.addDays(8)), today) == QStringList{"还有8天"});
    // 未定 stands in the column of days, and is not said again.
    CHECK(standingOf(entry(1, {}), today) == QStringList{"尚未报送"});
    CHECK(plainNotice(letter(NoticeKind::Reminder, {entry(1, {})})).contains("；未定期限；尚未报送\n"));
    auto statutory = entry(47, {});
    statutory.statutory = QDate(2025, 1, 31);
    CHECK(standingOf(statutory, today) == QStringList{"法定期限1月31日"});
    CHECK(textOf(buildNotice(letter(NoticeKind::Assignment, {statutory}))).contains("法定期限\n1月31日"));
    statutory.due = QDate(2024, 6, 30); // a day that was set counts
    CHECK(standingOf(statutory, today) == QStringList{"还有27天"});
    CHECK(standingOf(entry(1, QDate(2024, 6, 2), RequirementState::Returned), today) ==
          QStringList{"逾期1天", "请补正：缺少盖章页"});
    // Something came, and nobody has looked at it: nothing of being late.
    auto came = entry(1, QDate(2024, 5, 31));
    came.unregistered = true;
    came.pieces = 2;
    CHECK(standingOf(came, today) == QStringList{"已收到2件，正在核对"});
    CHECK(plainNotice(letter(NoticeKind::Reminder, {came})).contains("；已收到2件，正在核对\n"));
    CHECK(noticeWorkbook({letter(NoticeKind::Reminder, {came})})
              .sheets.first()
              .rows.first()
              .contains("已收到2件，正在核对"));
    came.due = today.addDays(8);
    CHECK(standingOf(came, today) == QStringList{"还有8天", "已收到2件，正在核对"});
    came.state = RequirementState::Returned;
    came.reason = "缺少盖章页";
    CHECK(standingOf(came, today) ==
          QStringList{"还有8天", "请补正：缺少盖章页", "补正的材料已收到，正在核对"});
    // In a 接收单 it is not called incomplete either, unless pieces are wanting.
    came.state = RequirementState::Missing;
    CHECK(plainNotice(letter(NoticeKind::Receipt, {came})).contains("2件；正在核对\n"));
    came.askedCount = 3;
    CHECK(plainNotice(letter(NoticeKind::Receipt, {came})).contains("2件；未报齐\n"));
}

TEST_CASE("a 催办 is a letter with number left blank, list, signature and slip", "[notice]")
{
    for (const auto kind :
         {NoticeKind::Prompt, NoticeKind::Reminder, NoticeKind::Supervision, NoticeKind::Circular}) {
        const auto document = buildNotice(oneOf(kind));
        CHECK(document.title.endsWith(domain::noticeHeading(kind)));
        CHECK(blocksOf<DocumentNumber>(document) == QList{DocumentNumber{QStringLiteral("〔2024〕　号")}});
        CHECK(blocksOf<Addressee>(document) == QList{Addressee{QStringLiteral("区某某局")}});
        CHECK(blocksOf<Signature>(document) == QList{Signature{QStringLiteral("某县委依法治县办"), today}});
        CHECK(blocksOf<CutLine>(document) ==
              QList{CutLine{QStringLiteral("回　执（请交某县委依法治县办）")}});
        CHECK(document.author == QStringLiteral("某县委依法治县办"));
        CHECK(plainNotice(oneOf(kind)).contains(QStringLiteral("\n某县委依法治县办\n")));
        const auto table = blocksOf<Table>(document).value(0);
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].cells[0].text.startsWith(QStringLiteral("第30项")));
        CHECK(table.rows[0].cells[1].text == QStringLiteral("2022年以来的目录30；"));
        CHECK(table.rows[0].cells[3].text.contains(QStringLiteral("逾期3天")));
        const auto text = textOf(document);
        CHECK(text.contains(QStringLiteral("2024年6月11日")));
        CHECK_FALSE(text.contains(u'{'));
        CHECK(text.contains(QStringLiteral("签发人：")) == (kind == NoticeKind::Supervision));
        CHECK(text.contains(QStringLiteral("盖章")));
    }
}

TEST_CASE("the opening words of a 催办 say how what is listed stands", "[notice]")
{
    const auto missing = entry(1, QDate(2024, 5, 31));
    const auto returned = entry(2, QDate(2024, 5, 31), RequirementState::Returned);
    auto came = entry(3, QDate(2024, 5, 31));
    came.unregistered = true;
    came.pieces = 2;
    for (const auto kind :
         {NoticeKind::Prompt, NoticeKind::Reminder, NoticeKind::Supervision, NoticeKind::Circular}) {
        const auto said = [&](const QList<NoticeEntry> &entries) {
            const auto text = plainNotice(letter(kind, entries));
            return text.left(text.indexOf(QStringLiteral("\n\n")));
        };
        CHECK(said({missing, returned}).contains("材料尚未报送或需要补正"));
        CHECK(said({returned}).contains("材料需要补正"));
        CHECK_FALSE(said({returned}).contains("尚未报送"));
        CHECK(said({came}).contains("材料已收到文件、正在核对"));
        CHECK_FALSE(said({came, returned}).contains("尚未报送"));
    }
}

TEST_CASE("a 交办单 has each indicator's words once, and a slip that names the contact", "[notice]")
{
    auto second = entry(30, {});
    second.period = QStringLiteral("2023");
    second.askedCount = 4;
    const auto document =
        buildNotice(letter(NoticeKind::Assignment, {entry(20, QDate(2024, 7, 1)), entry(30, {}), second}));
    const auto table = blocksOf<Table>(document).value(0);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[2].cells[0].text == second.task);
    CHECK(table.rows[2].keepWithNext);
    CHECK(table.rows[4].cells[0].text == QStringLiteral("第30项\n材料2\n2023年\n4件"));
    const auto text = textOf(document);
    for (const auto *field : {"承办科室：", "联系人：", "办公电话：", "（盖章）："})
        CHECK(text.contains(QString::fromUtf8(field)));
}

TEST_CASE("a 接收单 says what came, when, and how many pieces", "[notice]")
{
    auto came = entry(30, {}, RequirementState::Submitted);
    came.receivedOn = QDate(2024, 5, 30);
    came.pieces = 3;
    auto onPaper = entry(31, {}, RequirementState::Returned);
    const auto rows =
        blocksOf<Table>(buildNotice(letter(NoticeKind::Receipt, {came, onPaper}))).value(0).rows;
    CHECK(rows[0].cells[2].text == QStringLiteral("2024年\n5月30日"));
    CHECK(rows[0].cells[3].text == QStringLiteral("3"));
    CHECK(rows[1].cells[2].text == QStringLiteral("—"));
    CHECK(rows[1].cells[4].text.endsWith(QStringLiteral("请补正：缺少盖章页")));
}

TEST_CASE("a 接收单 lists every piece that came, with number, title and dates", "[notice]")
{
    auto came = entry(30, {}, RequirementState::Submitted);
    came.receivedOn = QDate(2024, 5, 30);
    came.pieces = 2;
    came.received = {{"030-2-01", "自查报告", QDate(2024, 5, 29), "2024年3月1日"},
                     {"030-2-02", "台账", QDate(2024, 5, 30), {}}};
    const auto receipt = letter(NoticeKind::Receipt, {came});
    const auto rows = blocksOf<Table>(buildNotice(receipt)).value(0).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].keepWithNext);
    CHECK(rows[1].cells[0].text == QStringLiteral("030-2-01"));
    CHECK(rows[1].cells[1].text == QStringLiteral("自查报告"));
    CHECK(rows[1].cells[2].text == QStringLiteral("2024年\n5月29日"));
    CHECK(rows[1].cells[4].text == QStringLiteral("材料日期\n2024年3月1日"));
    CHECK(rows[2].cells[4].text.isEmpty());
    CHECK(plainNotice(receipt).contains(
        QStringLiteral("\n　030-2-01　自查报告（材料日期2024年3月1日，2024年5月29日收到）\n　030-2-"
                       "02　台账（2024年5月30日收到）\n")));
    const auto sheet = noticeWorkbook({receipt}).sheets.first();
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[2].size() == sheet.columns.size());
    CHECK(sheet.rows[2].contains(QStringLiteral("030-2-02")));
}

TEST_CASE("a 接收单 says where no file came with what was registered", "[notice]")
{
    auto came = entry(30, {}, RequirementState::Submitted);
    CHECK(plainNotice(letter(NoticeKind::Receipt, {came})).contains("；待审核（登记报送，未附文件）\n"));
    came.pieces = 1;
    CHECK_FALSE(plainNotice(letter(NoticeKind::Receipt, {came})).contains("未附文件"));
}

TEST_CASE("a letter with one entry stands on one page, whatever its kind", "[notice]")
{
    for (const auto kind : domain::noticeKinds()) {
        const auto pages = layOut(buildNotice(oneOf(kind)), installedFonts());
        INFO(domain::noticeWord(kind).toStdString());
        CHECK(pages.pages.size() == 1);
    }
}

TEST_CASE("who hands over a 接收单 and who takes it sign on the page of its last rows", "[notice]")
{
    const auto fonts = installedFonts();
    QList<NoticeEntry> entries;
    int parted = 0;
    for (int number = 31; number < 61; ++number) {
        entries << entry(number, {}, RequirementState::Submitted);
        const auto pages = layOut(buildNotice(letter(NoticeKind::Receipt, entries)), fonts).pages;
        INFO(entries.size());
        const auto &last = pages.last();
        CHECK(hasText(last, QStringLiteral("接收人：")));
        CHECK(hasText(last, QStringLiteral("目录%1；").arg(number)));
        parted += pages.size() > 1 ? 1 : 0;
    }
    CHECK(parted > 0);
}

TEST_CASE("many letters each begin a page of their own", "[notice]")
{
    const auto document = buildNotice(oneOf(NoticeKind::Reminder));
    const auto pages = layOutAll({document, document, document}, installedFonts());
    REQUIRE(pages.pages.size() == 3);
    for (const auto &page : pages.pages)
        CHECK(hasText(page, QStringLiteral("— 1 —")));
}

TEST_CASE("plain text has an entry a line and no signs", "[notice]")
{
    auto back = entry(46, QDate(2024, 8, 1), RequirementState::Returned);
    back.period = QStringLiteral("2023");
    const auto lines = plainNotice(letter(NoticeKind::Reminder, {entry(30, QDate(2024, 5, 31)), back}))
                           .split(QLatin1Char('\n'));
    CHECK(lines[0] == QStringLiteral("【提醒函】"));
    CHECK(lines[1] == QStringLiteral("区某某局："));
    CHECK(lines.contains(QStringLiteral("第30项材料2：2022年以来的目录30；期限2024年5月31日；逾期3天")));
    CHECK(lines.contains(QStringLiteral(
        "第46项材料2（2023年）：2022年以来的目录46；期限2024年8月1日；还有59天；请补正：缺少盖章页")));
    CHECK(lines.last().isEmpty());
}

TEST_CASE("a sheet has the entries of all letters, with the units where there are several", "[notice]")
{
    const auto one = oneOf(NoticeKind::Reminder);
    const auto alone = noticeWorkbook({one}).sheets.value(0);
    CHECK(alone.columns[0].heading == QStringLiteral("事项"));
    CHECK(alone.rows[0].mid(0, 2) ==
          QStringList{QStringLiteral("第30项材料2"), QStringLiteral("2022年以来的目录30；")});
    CHECK(alone.rows[0].contains(QStringLiteral("2024-05-31")));
    CHECK(alone.title.contains(one.unit));
    const auto both = noticeWorkbook({one, one}).sheets.value(0);
    CHECK(both.columns[0].heading == QStringLiteral("单位"));
    CHECK(both.rows.size() == 2);
    CHECK(both.rows[1][0] == one.unit);
    for (const auto kind : domain::noticeKinds())
        for (const auto &sheet : noticeWorkbook({oneOf(kind)}).sheets)
            CHECK(sheet.rows[0].size() == sheet.columns.size());
    CHECK(noticeWorkbook({}).sheets.isEmpty());
}
