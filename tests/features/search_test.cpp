#include "tests/features/clerk.h"

#include <QJsonArray>
#include <QListView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace taizhang::test;

namespace {

/// Something found says these words.
bool finds(Clerk &clerk, const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            const auto *model = qobject_cast<QListView *>(clerk.see("searchResults"))->model();
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                    return true;
            return false;
        },
        20'000);
}

/// In place of what was looked for before.
void lookFor(Clerk &clerk, const QString &words)
{
    clerk.shortcut(Qt::Key_K);
    clerk.press("searchBox", Qt::Key_Delete); // all is selected
    clerk.type("searchBox", words);
}

QString shownNumber(Clerk &clerk)
{
    return clerk.see("indicatorNumber")->property("text").toString();
}

} // namespace

TEST_CASE("what was found is gone to by Enter: an item, a unit's list, the words within a file",
          "[features][search]")
{
    Clerk clerk;
    clerk.goTo(20);
    clerk.chooser.files = {clerk.file("甲.txt", "别的"), clerk.file("乙.txt", "独特的意见")};
    clerk.click("add_1_1");
    REQUIRE(clerk.comesTrue([&] {
        return clerk.taizhang({"evidence", "list"})["evidence"].toArray().size() == 2;
    }));

    lookFor(clerk, "亮证执法");
    REQUIRE(finds(clerk, "第45项"));
    clerk.press("searchBox", Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shownNumber(clerk).contains(QStringLiteral("45")); }));

    lookFor(clerk, "独特");
    REQUIRE(finds(clerk, "乙.txt"));
    clerk.press("searchBox", Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shownNumber(clerk).contains(QStringLiteral("20")); }));
    CHECK(QTest::qWaitFor([&] {
        return clerk.see("textPreview")
            ->property("plainText")
            .toString()
            .contains(QStringLiteral("独特的意见"));
    }));

    lookFor(clerk, "qsfj");
    REQUIRE(finds(clerk, "区司法局"));
    clerk.press("searchBox", Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return clerk.windowText().contains(QStringLiteral("区司法局")); }));
}
