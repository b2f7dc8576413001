#include "core/report/layout/page_layout.h"

#include "core/domain/error.h"
#include "tests/support/page_text.h"

#include <QImage>
#include <QPainter>
#include <QThread>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

const FontSet &fonts()
{
    return installedFonts();
}

Document document(std::vector<Block> blocks)
{
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

Paragraph text(int lineCount)
{
    return {QStringLiteral("汉").repeated(26 + 28 * (lineCount - 1))};
}

} // namespace

TEST_CASE("a full page has 22 lines of 28 characters", "[layout]")
{
    const auto report = layOut(document({text(44)}), fonts());
    REQUIRE(report.pages.size() == 2);
    CHECK(linesOf(report.pages[0]).size() == 22);
    CHECK(linesOf(report.pages[0]).first().size() == 26);
    for (const auto &line : linesOf(report.pages[1]))
        CHECK(line.size() == 28);
}

TEST_CASE("a heading never stands alone at the bottom of a page", "[layout]")
{
    const auto heading = Heading{1, QStringLiteral("一、标题"), {}};
    const auto second = Heading{2, QStringLiteral("（一）小标题"), {}};
    const auto report = layOut(document({text(20), heading, second, text(3)}), fonts());
    CHECK(linesOf(report.pages[0]).size() == 20);
    CHECK(linesOf(report.pages[1]).first() == heading.text);
    // One that goes on as text is a line like any other.
    const auto running = layOut(
        document({text(21), Heading{2, QStringLiteral("（一）标题。"), QStringLiteral("正文。")}}), fonts());
    CHECK(linesOf(running.pages[0]).last() == QStringLiteral("（一）标题。正文。"));
}

TEST_CASE("at least two lines of a paragraph stand on either side of a page's end", "[layout]")
{
    const auto onFirst = [](int before, int lineCount) {
        return linesOf(layOut(document({text(before), text(lineCount)}), fonts()).pages[0]).size() - before;
    };
    CHECK(onFirst(21, 4) == 0); // not one line alone at the foot
    CHECK(onFirst(19, 4) == 2); // nor one alone on the next page
    CHECK(onFirst(20, 3) == 0); // three cannot be parted
    CHECK(onFirst(20, 4) == 2);
    CHECK(onFirst(21, 1) == 1);
}

TEST_CASE("only headings, more than a page of them, still come out", "[layout]")
{
    std::vector<Block> headings(50, Heading{1, QStringLiteral("一、标题"), {}});
    CHECK(lines(layOut(document(headings), fonts())).size() == 50);
}

TEST_CASE("the signature is never without text on its page", "[layout]")
{
    for (int count = 17; count <= 23; ++count) {
        const auto report = layOut(
            document({text(count), Signature{QStringLiteral("区司法局"), QDate(2024, 3, 1)}}), fonts());
        const auto last = linesOf(report.pages.last());
        CHECK(last.size() >= 4); // two lines of the text
        CHECK(last.last() == QStringLiteral("2024年3月1日"));
        CHECK(last[last.size() - 2] == QStringLiteral("区司法局"));
    }
}

TEST_CASE("agency and date stand as the standard has them", "[layout]")
{
    const auto place = [](const QString &agency) {
        const auto report = layOut(document({Signature{agency, QDate(2024, 12, 31)}}), fonts());
        const auto &run = report.pages[0].runs[0];
        const auto cell = 156 / 25.4 * layoutDpi / 28;
        const auto left = 28 / 25.4 * layoutDpi;
        const auto date =
            std::find(run.characters.begin(), run.characters.end(), U'2') - run.characters.begin();
        return std::pair((run.positions[0].x() - left) / cell, (run.positions[date].x() - left) / cell);
    };
    const auto [longAgency, itsDate] = place(QStringLiteral("沙坡头区农业农村和水务局"));
    CHECK(longAgency == Approx(28 - 2 - 12).margin(0.02));
    CHECK(itsDate == Approx(longAgency + 2).margin(0.02));
    const auto [shortAgency, laterDate] = place(QStringLiteral("某局"));
    CHECK(laterDate == Approx(shortAgency + 2).margin(0.02));
    CHECK(laterDate > 28 - 2 - 8.5);
}

TEST_CASE("attachments are numbered only when there are several, and turn under their title", "[layout]")
{
    const Attachment first{QStringLiteral("020-1-01"), QStringLiteral("审核意见书")};
    const Attachment second{QStringLiteral("020-1-02"), QStringLiteral("目录").repeated(20)};
    CHECK(lines(layOut(document({AttachmentList{{first}}}), fonts())) ==
          QStringList{QStringLiteral("附件：020-1-01 审核意见书")});
    const auto several = lines(layOut(document({AttachmentList{{first, second}}}), fonts()));
    REQUIRE(several.size() == 4);
    CHECK(several[0] == QStringLiteral("附件：1.020-1-01 审核意见书"));
    CHECK(several[1].startsWith(QStringLiteral("2.020-1-02 目录")));
}

TEST_CASE("a title of two lines is parted evenly and centred", "[layout]")
{
    Document long_;
    long_.title = QStringLiteral("关于行政规范性文件合法性审核和备案审查制度落实工作的情况说明");
    const auto report = layOut(long_, fonts());
    const auto title = lines(report);
    REQUIRE(title.size() == 2);
    CHECK(qAbs(title[0].size() - title[1].size()) <= 2);
}

TEST_CASE("quotation marks and dashes take a full character", "[layout]")
{
    const auto words = QStringLiteral("“‘汉’”——……");
    const auto report = layOut(document({Paragraph{words.repeated(20)}}), fonts());
    const auto right = (28 + 156) / 25.4 * layoutDpi;
    for (const auto &line : lines(report).mid(1, 4))
        CHECK(line.size() >= 26);
    for (const auto &run : report.pages[0].runs) {
        for (const auto &position : run.positions)
            CHECK(position.x() < right);
    }
}

TEST_CASE("100,000 characters without a break stay inside the type area", "[layout]")
{
    const auto right = (28 + 156) / 25.4 * layoutDpi;
    for (const auto piece : {u'a', u'。', u'汉', u'W', u'（'}) {
        const auto report = layOut(document({Paragraph{QString(100000, piece)}}), fonts());
        qsizetype count = 0;
        for (const auto &line : lines(report))
            count += line.size();
        CHECK(count == 100000);
        for (const auto &run : report.pages[1].runs) {
            for (const auto &position : run.positions)
                REQUIRE(position.x() < right);
        }
    }
}

TEST_CASE("characters that no typeface has are named and shown", "[layout]")
{
    const auto lost = QString::fromUcs4(U"\U0010FFFD");
    const auto owed = document({Paragraph{QStringLiteral("区%1局").arg(lost)}});
    CHECK(charactersWithoutFont(owed, fonts()) == lost);
    const auto report = layOut(owed, fonts());
    CHECK(report.missing == lost);
    CHECK(charactersWithoutFont(document({Paragraph{QStringLiteral("昇喆堃犇赟翀祎珺玥頔")}}), fonts())
              .isEmpty());
}

TEST_CASE("typefaces are found for every role, substitutes are named", "[fonts]")
{
    CHECK(fonts().missing().isEmpty());
    CHECK(fonts().remarks().size() == fonts().substituted().size());
    const auto wished = FontSet::installed({{FontRole::Body, QStringLiteral("并不存在的字体")}});
    CHECK(wished.choice(FontRole::Body).substitute);
    CHECK(wished.remarks().first().contains(QStringLiteral("并不存在的字体")));
    CHECK_FALSE(isInstalled(QStringLiteral("并不存在的字体")));
}

TEST_CASE("controls and odd blanks do not print", "[layout]")
{
    const auto report =
        layOut(document({Paragraph{QStringLiteral("一\u200b二\ufeff\t三\u00ad四\ufe0f")}}), fonts());
    CHECK(lines(report) == QStringList{QStringLiteral("一二 三四")});
    CHECK(report.missing.isEmpty());
}

TEST_CASE("a profile that cannot hold text is refused with a sentence", "[layout]")
{
    PageProfile wide;
    wide.areaWidth = 200;
    PageProfile crowded;
    crowded.charactersPerLine = 60;
    PageProfile flat;
    flat.linesPerPage = 100;
    for (const auto &profile : {wide, crowded, flat})
        CHECK_THROWS_AS(layOut(document({text(1)}), fonts(), profile), domain::Error);
    PageProfile local;
    local.left = 27;
    local.areaWidth = 158;
    local.linesPerPage = 24;
    local.charactersPerLine = 28;
    CHECK(linesOf(layOut(document({text(44)}), fonts(), local).pages[0]).size() == 24);
}

TEST_CASE("an empty document is one page", "[layout]")
{
    CHECK(layOut({}, fonts()).pages.size() == 1);
}

TEST_CASE("pages laid out in another thread are painted in this one", "[layout]")
{
    LaidOutReport report;
    const auto &set = fonts();
    const auto worker =
        std::unique_ptr<QThread>(QThread::create([&] { report = layOut(document({text(3)}), set); }));
    worker->start();
    REQUIRE(worker->wait());
    QImage picture(210, 297, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    report.paintPage(painter, 0, QRectF(picture.rect()));
    painter.end();
    bool ink = false;
    for (int x = 30; x < 180; ++x)
        ink |= qGray(picture.pixel(x, 42)) < 200;
    CHECK(ink);
}
