#include "ui/evidence/preview/text_preview.h"
#include "ui/shared/date_text.h"
#include "ui/shared/parted_lines.h"

#include <QApplication>
#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace taizhang::ui;

TEST_CASE("text is read as UTF-8, else as GB18030", "[evidence]")
{
    CHECK(decodeText("行政执法", false) == "行政执法");
    CHECK(decodeText("\xd0\xd0\xd5\xfe", false) == "行政");
    CHECK(decodeText("\xef\xbb\xbf行政", false) == "行政");
    CHECK(decodeText({}, false).isEmpty());
}

TEST_CASE("a character cut by the end of the block does not make UTF-8 look like GB18030", "[evidence]")
{
    const QByteArray text("行政执法");
    for (int cut = 1; cut <= 2; ++cut)
        CHECK(decodeText(text.chopped(cut), true) == "行政执");
}

TEST_CASE("a line of a million characters is parted, and the window answers", "[evidence]")
{
    taizhang::ui::TextPreview preview;
    preview.resize(400, 300);
    preview.show();
    QElapsedTimer timer;
    timer.start();
    preview.setBeginning({QString(1'000'000, QLatin1Char('A')), true, false}, "数据");
    QApplication::processEvents();
    CHECK(timer.elapsed() < 5000); // half a minute as one line
    CHECK(preview.toPlainText().count('A') == 1'000'000);
}

TEST_CASE("lines are parted between characters, and short ones are left alone", "[evidence]")
{
    CHECK(partedLines("一二三四五", 2) == "一二\n三四\n五");
    CHECK(partedLines("一二\n三四\n", 2) == "一二\n三四\n");
    CHECK(partedLines(QString::fromUtf8("一😀二"), 2) == QString::fromUtf8("一😀\n二"));
}

TEST_CASE("dates are understood in the ways people write them", "[evidence]")
{
    const QDate expected(2024, 3, 1);
    for (const auto *text :
         {"2024年3月1日", "2024-03-01", "2024-3-1", "2024.3.1", "2024/03/01", "20240301", " 2024年03月01 "})
        CHECK(parseDate(text) == expected);
    for (const auto *text : {"", "昨天", "2024-13-01", "2023-2-29", "24-3-1"})
        CHECK_FALSE(parseDate(text));
    CHECK(dateText(expected) == "2024年3月1日");
}
