#include "core/exchange/inspector_pages.h"

#include <catch2/catch.hpp>

using namespace taizhang::exchange;

TEST_CASE("what a browser might run is named and never opened", "[inspector]")
{
    for (const auto &[name, type] : QList<std::pair<QString, QString>>{{"a.html", "text/html"},
                                                                       {"a.HTM", "text/plain"},
                                                                       {"a.svg", "image/svg+xml"},
                                                                       {"a.mht", "multipart/related"},
                                                                       {"a.js", "text/plain"},
                                                                       {"a", "application/octet-stream"},
                                                                       {"a.xyz", "application/octet-stream"},
                                                                       {"a.xml", "application/xml"},
                                                                       {"a.html", "application/pdf"},
                                                                       {"a.jpg", "text/html"}}) {
        INFO(name.toStdString());
        CHECK(openingOf(name, type) == Opening::PathOnly);
    }
}

TEST_CASE("pictures, PDFs and recordings are shown, what office programs open is linked", "[inspector]")
{
    CHECK(openingOf("a.JPG", "image/jpeg") == Opening::Picture);
    CHECK(openingOf("a.pdf", "application/pdf") == Opening::Pdf);
    CHECK(openingOf("a.mp4", "video/mp4") == Opening::Film);
    CHECK(openingOf("a.mp3", "audio/mpeg") == Opening::Sound);
    CHECK(openingOf("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") ==
          Opening::Link);
    // What it says it is, it is not: no frame for it.
    CHECK(openingOf("a.pdf", "application/octet-stream") == Opening::Link);
}

TEST_CASE("words that look like a place mark or a tag stay words", "[inspector]")
{
    InspectorSet set;
    set.title = "标题";
    set.agency = "%1<局>";
    set.sections = {{1, "一、%2%3", ""}};
    InspectorIndicator indicator;
    indicator.section = 1;
    indicator.number = 7;
    indicator.text = "不低于5%2";
    set.indicators = {indicator};
    InspectorPiece piece;
    piece.number = "007-1-01";
    piece.indicator = 7;
    piece.title = "%5\"><b>";
    piece.page = "007-1-01.html";
    piece.path = "一、%2%3/甲%99 乙#?.pdf";
    piece.mediaType = "application/pdf";
    set.pieces = {piece};
    const InspectorPages pages(set);
    const auto page = QString::fromUtf8(pages.piece(0, {}));
    CHECK(page.contains("%5&quot;&gt;&lt;b&gt;"));
    CHECK(page.contains("data=\"../%E4%B8%80%E3%80%81%252%253/%E7%94%B2%2599%20%E4%B9%99%23%3F.pdf\""));
    const auto index = QString::fromUtf8(pages.index());
    CHECK(index.contains("%1&lt;局&gt;"));
    CHECK(index.contains("一、%2%3"));
    CHECK(index.contains("不低于5%2"));
    for (const auto &[path, bytes] : pages.parts())
        if (path.endsWith("search.js"))
            CHECK_FALSE(bytes.contains('<'));
}
