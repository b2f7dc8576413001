#include "ui/shared/draft_keeper.h"

#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::DraftKeeper;
using workflow::Draft;

namespace {

QStringList drafts(const test::Workspace &w)
{
    return QDir(w.session->folder().drafts()).entryList(QDir::Files);
}

QString draftText(const test::Workspace &w)
{
    QFile file(w.session->folder().drafts() + '/' + drafts(w).value(0));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value("text").toString()
               : QString();
}

} // namespace

TEST_CASE("the newest version of a draft is the one on disk", "[drafts]")
{
    test::Workspace w;
    DraftKeeper keeper(w.session->folder());
    for (int i = 0; i <= 200; ++i)
        keeper.keep({"row", 1, QString::number(i)});
    keeper.flush();
    REQUIRE(drafts(w).size() == 1);
    CHECK(draftText(w) == "200");
    CHECK(keeper.takeFailure().isEmpty());
}

TEST_CASE("a draft goes away when its text has become a change", "[drafts]")
{
    test::Workspace w;
    DraftKeeper keeper(w.session->folder());
    const auto stamp = keeper.keep({"row", 1, "甲"});
    keeper.flush();
    REQUIRE(drafts(w).size() == 1);
    keeper.stored({"row", 1, {}}, stamp);
    keeper.flush();
    CHECK(drafts(w).isEmpty());
}

TEST_CASE("a draft newer than the change stays", "[drafts]")
{
    test::Workspace w;
    DraftKeeper keeper(w.session->folder());
    const auto stamp = keeper.keep({"row", 1, "甲"});
    keeper.keep({"row", 1, "甲乙"});
    keeper.stored({"row", 1, {}}, stamp);
    keeper.flush();
    CHECK(draftText(w) == "甲乙");
}

TEST_CASE("drafts of several texts are kept apart", "[drafts]")
{
    test::Workspace w;
    DraftKeeper keeper(w.session->folder());
    const auto first = keeper.keep({"row", 1, "甲"});
    keeper.keep({"row", 2, "乙"});
    keeper.stored({"row", 1, {}}, first);
    keeper.flush();
    REQUIRE(drafts(w).size() == 1);
    CHECK(draftText(w) == "乙");
}

TEST_CASE("the end of the keeper waits for what is not on disk yet", "[drafts]")
{
    test::Workspace w;
    DraftKeeper(w.session->folder()).keep({"row", 0, "最后一句"});
    CHECK(draftText(w) == "最后一句");
}

TEST_CASE("a draft that cannot be written is said once and does not stop the others", "[drafts]")
{
    test::Workspace w;
    const auto folder = w.session->folder().drafts();
    w.file("台账/drafts", "a file where the folder should be");
    DraftKeeper keeper(w.session->folder());
    keeper.keep({"row", 1, "甲"});
    keeper.flush();
    const auto said = keeper.takeFailure();
    CHECK(said.startsWith("正在输入的文字没有写进草稿（"));
    CHECK_FALSE(said.contains("row")); // the name of a file that nobody knows
    CHECK(keeper.takeFailure().isEmpty());
    REQUIRE(QFile::remove(folder));
    keeper.keep({"row", 1, "甲乙"});
    keeper.flush();
    CHECK(draftText(w) == "甲乙");
}
