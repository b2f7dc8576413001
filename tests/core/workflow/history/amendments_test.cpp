#include "core/workflow/history/amendments.h"

#include "core/storage/table/indicator_repository.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

struct Desk : test::Workspace
{
    domain::IndicatorId id() { return sheet().id; }
    QList<storage::TableItem> items()
    {
        return session->read([id = id()](Database &database) { return storage::tableItems(database, id); })
            .result();
    }
    QList<storage::Erratum> errata()
    {
        return session->read([](Database &database) { return storage::errata(database); }).result();
    }
    QString amend(const QString &name, const QList<ItemCorrection> &corrections = {})
    {
        return write([=, id = id()](Database &db, const Author &by) {
            return amendIndicator(db, by, id, name, corrections);
        });
    }
};

} // namespace

TEST_CASE("a short name stands beside the words as issued, is changed, taken away and brought back",
          "[amend]")
{
    Desk w;
    const auto issued = w.sheet().text;
    CHECK_FALSE(w.amend(" 权责清单\n").isEmpty());
    CHECK(w.sheet().shortName == "权责清单");
    CHECK(w.sheet().text == issued);
    CHECK(w.amend("权责清单").isEmpty()); // nothing changes
    const auto step = w.amend("");
    CHECK(w.sheet().shortName.isEmpty());
    w.write([step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    CHECK(w.sheet().shortName == "权责清单");
    w.amend("");
    w.amend("清单"); // the row that was taken away serves again
    CHECK(w.sheet().shortName == "清单");
    CHECK(test::sentenceOf([&] { w.amend(QString(41, u'长')); }).contains("40"));
    CHECK(w.sheet().shortName == "清单");
}

TEST_CASE("corrections are of words that are printed there, and go when they are no longer wanted", "[amend]")
{
    Desk w;
    const auto items = w.items();
    REQUIRE(items.size() > 3);
    CHECK(items[0].kind == storage::TableItem::Kind::Indicator);
    CHECK(items[1].kind == storage::TableItem::Kind::Material);
    CHECK(items[1].row == 1); // of several rows
    const auto printed = items[1].text.left(2);
    const ItemCorrection one{items[1].uuid, {printed, "改正"}};
    w.amend("", {one});
    REQUIRE(w.errata().size() == 1);
    CHECK(w.errata().first().correction == one.correction);
    CHECK(w.amend("", {one}).isEmpty());
    const auto refused = [&](const ItemCorrection &wrong) {
        return test::sentenceOf([&] { w.amend("", {one, wrong}); });
    };
    CHECK(refused({items[1].uuid, {"没有印的字", "改正"}}).contains("原文里没有"));
    CHECK(refused({"no such item", {printed, "改正"}}).contains("原文里没有"));
    CHECK(refused({items[1].uuid, {printed, "  "}}).contains("应当是什么"));
    CHECK(refused({items[1].uuid, {printed, printed}}).contains("应当是什么"));
    CHECK(w.errata().size() == 1);
    w.amend("");
    CHECK(w.errata().isEmpty());
}

TEST_CASE("misprints and short names are proposed from the words", "[amend]")
{
    CHECK(domain::proposedShortName("健全完善政府工作部门的权责清单，各项行政职权") ==
          "健全完善政府工作部门的权责清单");
    CHECK(domain::proposedShortName(
              "重大行政决策实施部门对已出台的年度重大行政决策事项行成的记录、材料全部立卷归档。") ==
          "重大行政决策实施部门对已出台的年度重大行政决策事项行成的记录、材料全部立卷归档");
    // No word is cut.
    CHECK(domain::proposedShortName("食品药品、公共卫生、自然资源、生态环境、安全生产、劳动保障、城市管理、"
                                    "交通运输、金融服务、教育培训等重点领域执法有力") ==
          "食品药品、公共卫生、自然资源、生态环境、安全生产、劳动保障、城市管理、交通运输");
    CHECK(domain::proposedShortName(QString(41, u'字')).isEmpty());
    CHECK(domain::proposedCorrections("调整公开竞争审查工作部门联席会议成员的文件；") ==
          QList<domain::Correction>{{"公开竞争审查", "公平竞争审查"}});
    CHECK(domain::proposedCorrections("目录（加注背诵）。").first().corrected.isEmpty());
    CHECK(domain::proposedCorrections("公平竞争审查").isEmpty());
}
