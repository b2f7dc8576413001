#include "core/domain/error.h"
#include "core/storage/history/history_audit.h"
#include "core/storage/history/journal.h"
#include "core/storage/schema/schema.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "tests/support/sample_table.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::storage;

namespace {

const Author author{{QStringLiteral("张三"), QStringLiteral("PC-3")},
                    QDateTime::fromString("2024-03-01T08:00:00.000Z", Qt::ISODateWithMs)};

struct Fixture
{
    Fixture() : database(folder.filePath("t.db"), Database::Mode::Create)
    {
        migrate(database, {});
        Transaction transaction(database);
        addEdition(database, test::sampleTable(), QStringLiteral("abc"), author.at);
        transaction.commit();
    }

    MaterialSheet material(int place = 1)
    {
        return indicatorSheet(database, 1)->tasks.first().materials.at(place - 1);
    }

    QString setState(const QVariantMap &fields)
    {
        ChangeGroup step(database, author, QStringLiteral("标记"));
        step.set(Entity::Requirement, material().requirement.value(), fields);
        return step.commit();
    }

    QTemporaryDir folder;
    Database database;
};

} // namespace

TEST_CASE("an edition comes back from the database to the letter", "[storage]")
{
    Fixture f;
    CHECK(edition(f.database) == test::sampleTable());
}

TEST_CASE("the same edition has the same uuids in every workspace", "[storage]")
{
    Fixture one;
    Fixture two;
    CHECK(one.material().requirementUuid == two.material().requirementUuid);
}

TEST_CASE("an issued edition cannot be updated", "[storage]")
{
    Fixture f;
    for (const auto *sql : {"UPDATE material SET text = 'x'", "UPDATE task SET lead_text = 'x'",
                            "UPDATE edition SET title = 'x'", "UPDATE indicator SET text = 'x'",
                            "UPDATE section SET goal = 'x'", "UPDATE report_point SET text = 'x'"})
        CHECK_THROWS_AS(Query(f.database, QString::fromLatin1(sql)), domain::Error);
    CHECK(edition(f.database) == test::sampleTable());
}

TEST_CASE("a change is written together with its history", "[storage]")
{
    Fixture f;
    f.setState({{"state", "collected"}});
    CHECK(f.material().state == domain::RequirementState::Collected);
    const auto changes = history(f.database, 10);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().title == QStringLiteral("标记"));
    CHECK(changes.first().field == QStringLiteral("state"));
    CHECK(changes.first().before == QVariant("missing"));
    CHECK(changes.first().after == QVariant("collected"));
    CHECK(changes.first().actor == QStringLiteral("张三"));
    CHECK(changes.first().machine == QStringLiteral("PC-3"));
    CHECK(changes.first().at == QStringLiteral("2024-03-01T08:00:00.000Z"));
}

TEST_CASE("a step that changes nothing leaves no history", "[storage]")
{
    Fixture f;
    CHECK(f.setState({{"state", "missing"}}).isEmpty());
    CHECK(history(f.database, 10).isEmpty());
}

TEST_CASE("a step that is not committed leaves neither change nor history", "[storage]")
{
    Fixture f;
    {
        ChangeGroup step(f.database, author, QStringLiteral("半途而废"));
        step.set(Entity::Requirement, f.material().requirement.value(), {{"state", "collected"}});
    }
    CHECK(f.material().state == domain::RequirementState::Missing);
    CHECK(history(f.database, 10).isEmpty());
}

TEST_CASE("undo appends to the history and redo takes the undo back", "[storage]")
{
    Fixture f;
    const auto step = f.setState({{"state", "na"}, {"reason", "不涉及"}});
    const auto undone = revert(f.database, author, step, QStringLiteral("撤销"));
    CHECK(f.material().state == domain::RequirementState::Missing);
    CHECK(f.material().reason.isEmpty());
    const auto redone = revert(f.database, author, undone, QStringLiteral("重做"));
    CHECK(f.material().state == domain::RequirementState::NotApplicable);
    CHECK(f.material().reason == QStringLiteral("不涉及"));
    CHECK(!redone.isEmpty());
    CHECK(history(f.database, 10).size() == 6);
}

TEST_CASE("undo is refused when a later change stands in the way", "[storage]")
{
    Fixture f;
    const auto step = f.setState({{"state", "collected"}});
    f.setState({{"state", "nil"}});
    CHECK_THROWS_AS(revert(f.database, author, step, QStringLiteral("撤销")), domain::Error);
    CHECK(f.material().state == domain::RequirementState::NilReturn);
}

TEST_CASE("undoing an insertion retires the row and redo brings it back", "[storage]")
{
    Fixture f;
    ChangeGroup step(f.database, author, QStringLiteral("简称"));
    step.insert(Entity::ShortName,
                {{"indicator_id", indicatorSheet(f.database, 1)->id.value()}, {"text", "甲"}});
    const auto group = step.commit();
    CHECK(indicatorSheet(f.database, 1)->shortName == QStringLiteral("甲"));
    const auto undone = revert(f.database, author, group, QStringLiteral("撤销"));
    CHECK(indicatorSheet(f.database, 1)->shortName.isEmpty());
    revert(f.database, author, undone, QStringLiteral("重做"));
    CHECK(indicatorSheet(f.database, 1)->shortName == QStringLiteral("甲"));
}

TEST_CASE("personal fields enter the history without their values", "[storage]")
{
    Fixture f;
    ChangeGroup step(f.database, author, QStringLiteral("联系人"));
    const auto unit = step.insert(Entity::Unit, {{"name", "某某局"}, {"ordinal", 1}});
    const auto contact = step.insert(Entity::UnitContact,
                                     {{"unit_id", unit}, {"person", "王小明"}, {"telephone", "13900000000"}});
    step.set(Entity::UnitContact, contact, {{"telephone", "13900000001"}});
    step.commit();
    Query all(f.database,
              QStringLiteral("SELECT group_concat(coalesce(old, '') || coalesce(new, '')) FROM change"));
    const auto text = all.only().text(0);
    CHECK(text.contains(QStringLiteral("某某局")));
    CHECK_FALSE(text.contains(QStringLiteral("王小明")));
    CHECK_FALSE(text.contains(QStringLiteral("1390000000")));
}

TEST_CASE("an altered history shows where it was altered", "[storage]")
{
    Fixture f;
    f.setState({{"state", "collected"}});
    f.setState({{"state", "nil"}});
    CHECK(auditHistory(f.database).agrees());
    // What a stranger with a database tool would do.
    f.database.runScript("DROP TRIGGER change_is_kept; UPDATE change SET new = '\"na\"' WHERE seq = 2;");
    CHECK(auditHistory(f.database).brokenSeal == 2);
}

TEST_CASE("the history can be neither changed nor deleted by this program", "[storage]")
{
    Fixture f;
    f.setState({{"state", "collected"}});
    CHECK_THROWS_AS(Query(f.database, QStringLiteral("DELETE FROM change")), domain::Error);
    CHECK_THROWS_AS(Query(f.database, QStringLiteral("UPDATE change SET actor = 'x'")), domain::Error);
}

TEST_CASE("the database keeps 不适用 and 退回 from standing without a reason", "[storage]")
{
    Fixture f;
    CHECK_THROWS_AS(f.setState({{"state", "na"}}), domain::Error);
    CHECK_THROWS_AS(f.setState({{"state", "returned"}}), domain::Error);
    CHECK(f.material().state == domain::RequirementState::Missing);
}

TEST_CASE("progress counts materials and points by one rule", "[storage]")
{
    Fixture f;
    auto tasks = taskProgress(f.database);
    REQUIRE(tasks.size() == 3);
    CHECK(tasks.at(0).progress.materials == 3);
    CHECK(tasks.at(0).progress.reportPoints == 2);
    f.setState({{"state", "na"}, {"reason", "不涉及"}});
    CHECK(taskProgress(f.database).at(0).progress.materials == 2);
    CHECK(taskProgress(f.database).at(0).progress.notApplicable == 1);
    // Every material of the third indicator's row 不适用: the table asks for its report point all the same.
    ChangeGroup step(f.database, author, QStringLiteral("标记"));
    step.set(Entity::Requirement,
             indicatorSheet(f.database, 3)->tasks.first().materials.first().requirement.value(),
             {{"state", "na"}, {"reason", "不涉及"}});
    step.commit();
    const auto last = taskProgress(f.database).at(2).progress;
    CHECK(last.materials == 0);
    CHECK(last.reportPoints == tasks.at(2).progress.reportPoints);
    CHECK(last.reportPoints > 0);
    CHECK(markOf(last) == domain::ProgressMark::NotStarted);
}
