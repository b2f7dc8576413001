#include "core/domain/error.h"
#include "core/report/layout/fonts.h"
#include "core/report/layout/page_setter.h"
#include "core/report/layout/typesetting.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace taizhang;

namespace {

/// How often files of typefaces are mapped into this process.
qsizetype mappedTypefaces()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    const auto lines = maps.readAll().split('\n');
    return std::count_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        return line.contains(".ttc") || line.contains(".ttf") || line.contains(".otf");
    });
}

} // namespace

TEST_CASE("typefaces opened for setting pages apart are closed when they are set", "[report]")
{
    const auto before = mappedTypefaces();
    qsizetype within = 0;
    QList<report::LaidOutPage> pages;
    report::typesetApart([&] {
        report::PageSetter setter(report::FontSet::installed());
        report::Document document;
        document.title = QStringLiteral("情况说明");
        pages = setter.pages(document);
        within = mappedTypefaces();
    });
    CHECK(pages.size() == 1);
    if (before < 0)
        return; // no such list on this system
    CHECK(within > before);
    CHECK(mappedTypefaces() == before);
}

TEST_CASE("what goes wrong while pages are set apart is thrown on", "[report]")
{
    CHECK_THROWS_AS(report::typesetApart([] { throw domain::Error(QStringLiteral("没有字体")); }),
                    domain::Error);
}
