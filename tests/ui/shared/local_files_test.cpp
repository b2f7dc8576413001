#include "core/platform/path_bytes.h"
#include "ui/shared/local_files.h"

#include <QMimeData>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("dropped files keep names of any bytes", "[ui]")
{
    QMimeData data;
    data.setData("text/uri-list",
                 "file:///tmp/%E6%9D%90%E6%96%99%20100%25%23.txt\r\nfile:///tmp/%B2%C4%C1%CF.pdf\r\n"
                 "https://example.invalid/a.txt\r\n");
    const auto files = ui::localFiles(data);
    REQUIRE(files.size() == 2);
    CHECK(files.at(0) == QStringLiteral("/tmp/材料 100%#.txt"));
    CHECK(platform::bytesOfPath(files.at(1)) == QByteArray("/tmp/\xB2\xC4\xC1\xCF.pdf"));
}
