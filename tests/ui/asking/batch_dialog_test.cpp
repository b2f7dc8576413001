#include "core/workflow/tasks/material_state.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/asking/ask_choices.h"
#include "ui/asking/batch_dialog.h"
#include "ui/asking/late_asking.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::BatchWhom;

namespace {

struct BatchDesk : test::Desk
{
    BatchDesk()
    {
        window.show();
        ui::BatchDialog::ask(*ledger, &window);
        REQUIRE(
            test::eventually([&] { return (dialog = window.findChild<ui::BatchDialog *>()) != nullptr; }));
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    QTreeWidgetItem *part(int place) { return find<QTreeWidget>("batchTree")->topLevelItem(place); }
    QString result() { return find<QLabel>("batchResult")->text(); }
    /// 材料 → 单位 of what is asked now.
    QStringList asked()
    {
        QStringList lines;
        for (const auto &line : stored([](storage::Database &db) { return storage::requirementLines(db); }))
            lines << ledger->roster().placeOf(line);
        return lines;
    }

    ui::BatchDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("whole parts are asked of the units that the table names, as one step", "[ui][asking]")
{
    BatchDesk desk;
    CHECK_FALSE(desk.find<QPushButton>("batchAccept")->isEnabled());
    CHECK(desk.part(0)->child(0)->text(0) == "第1项第1行　第一项工作。");
    CHECK(desk.part(0)->child(0)->child(0)->text(1) == "区司法局");
    desk.part(0)->setCheckState(0, Qt::Checked);
    desk.part(1)->setCheckState(0, Qt::Checked);
    CHECK(desk.result() == "将新增 5 项报送任务（5 项材料）；已经交办的保持不变。");
    CHECK(desk.dialog->askings().size() == 3); // one for each lead unit
    desk.find<QLineEdit>("askDue")->setText("2024-5-31");
    const auto before = desk.changes();
    desk.find<QPushButton>("batchAccept")->click();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked().size() == 5; }));
    CHECK(desk.changes() == before + 1);
    CHECK(desk.asked() == QStringList{"第1项第1行材料1（区司法局）", "第1项第1行材料3（区司法局）",
                                      "第1项第1行材料3（区司法局）", "第1项第2行材料4（区教育局）",
                                      "第3项材料1（区水务局）"});
    CHECK(desk.ledger->roster().asked().first().dueOn == QDate(2024, 5, 31));
}

TEST_CASE("a date typed for what was asked already becomes its date, and the words say so", "[ui][asking]")
{
    test::Desk desk;
    desk.window.show();
    const auto material = desk.sheet().tasks[0].materials[0].id;
    workflow::Asking asked;
    asked.materials << material;
    for (const auto &unit : desk.ledger->roster().units())
        if (unit.name == "区司法局")
            asked.units = {unit.id};
    desk.ledger->perform("交办", 1, [asked](storage::Database &database, const storage::Author &author) {
        return workflow::askUnits(database, author, asked);
    });
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked().size() == 1; }));
    ui::BatchDialog::ask(*desk.ledger, &desk.window, {}, {material});
    ui::BatchDialog *dialog = nullptr;
    REQUIRE(
        test::eventually([&] { return (dialog = desk.window.findChild<ui::BatchDialog *>()) != nullptr; }));
    const auto *result = dialog->findChild<QLabel *>("batchResult");
    auto *accept = dialog->findChild<QPushButton *>("batchAccept");
    CHECK_FALSE(accept->isEnabled());
    CHECK(result->text() == "勾选的材料没有新的交办；要改期限、件数或分年的，在上面填写。");
    dialog->findChild<QLineEdit *>("askYears")->setText("2022、2023");
    CHECK(result->text() == "已经交办的 1 项改为分年。");
    dialog->findChild<QLineEdit *>("askYears")->clear();
    dialog->findChild<QLineEdit *>("askDue")->setText("2099-5-31");
    CHECK(result->text() == "已经交办的 1 项期限改成2099年5月31日。");
    dialog->findChild<QSpinBox *>("askCount")->setValue(3);
    CHECK(result->text() == "已经交办的 1 项期限改成2099年5月31日、件数改成 3。");
    dialog->findChild<QSpinBox *>("askCount")->setValue(0);
    const auto before = desk.changes();
    accept->click();
    REQUIRE(
        test::eventually([&] { return desk.ledger->roster().asked().first().dueOn == QDate(2099, 5, 31); }));
    CHECK(desk.changes() == before + 1);
    desk.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return !desk.ledger->roster().asked().first().dueOn; }));
}

TEST_CASE("the source of a proposal stands beside it", "[ui][asking]")
{
    BatchDesk desk;
    auto *material = desk.part(0)->child(0)->child(0);
    CHECK(material->text(2) == "牵头单位写明“区司法局”");
    auto *whom = desk.find<QComboBox>("batchWhom");
    whom->setCurrentIndex(whom->findData(int(BatchWhom::LeadAndResponsible)));
    CHECK(material->text(2) == "牵头单位写明“区司法局”；责任单位写明“各乡镇”");
}

TEST_CASE("where a row names no lead the row above is named, and nobody is asked", "[ui][asking]")
{
    ui::MaterialProposals proposals;
    proposals.above = storage::LeadAbove{30, "区政府办公室"};
    CHECK(ui::sourceText(proposals, BatchWhom::AsProposed) ==
          "牵头单位空着，可能是上面第30项的“区政府办公室”，请逐份交办");
    proposals.asked.unknown << domain::UnknownName{domain::AskSource::Words, "市场监管"};
    CHECK(ui::sourceText(proposals, BatchWhom::AsProposed).endsWith("；名录里没有“市场监管”"));
}

TEST_CASE("a group that gets its first members is offered what it was left out of", "[ui][asking]")
{
    test::Desk desk;
    desk.window.show();
    const auto write = [&](ui::Ledger::Write work) {
        desk.ledger->session().write(std::move(work)).waitForFinished();
        desk.ledger->reload();
    };
    const auto group = [&] {
        const auto groups = desk.stored([](storage::Database &db) { return storage::unitGroups(db); });
        return std::find_if(groups.cbegin(), groups.cend(),
                            [](const auto &each) {
                                return each.name == "方案"; // which a material names
                            })
            ->id;
    };
    const auto unit = desk.stored([](storage::Database &db) { return storage::units(db); }).first().id;
    const auto material = desk.sheet().tasks[0].materials[0].id;
    write(
        [](storage::Database &db, const storage::Author &by) { return workflow::addGroup(db, by, "方案"); });
    write([=](storage::Database &db, const storage::Author &by) {
        return workflow::askUnits(db, by, {{material}, {unit}, {}, {}, {}, {}});
    });
    REQUIRE(test::eventually([&] {
        return desk.ledger->roster().group(group()) != nullptr && !desk.ledger->roster().asked().isEmpty();
    }));
    const ui::LateAsking late(*desk.ledger, &desk.window);
    write([unit, id = group()](storage::Database &db, const storage::Author &by) {
        return workflow::setGroupMembers(db, by, id, {unit}, {});
    });
    ui::BatchDialog *dialog = nullptr;
    REQUIRE(
        test::eventually([&] { return (dialog = desk.window.findChild<ui::BatchDialog *>()) != nullptr; }));
    CHECK(dialog->findChild<QLabel *>("batchWhy")->text().contains("“方案”现在有了成员"));
    CHECK_FALSE(dialog->findChild<QPushButton *>("batchChoose")->isVisible());
    const auto askings = dialog->askings();
    REQUIRE(askings.size() == 1);
    CHECK(askings.first().groups == QList{group()});
    CHECK(desk.ledger->roster().asked().size() == 1); // before it is confirmed
    dialog->findChild<QPushButton *>("batchAccept")->click();
    CHECK(test::eventually([&] { return desk.ledger->roster().asked().size() == 2; }));
}

TEST_CASE("the materials of a row are asked at once of whom each names, or of whom the user chooses",
          "[ui][asking]")
{
    test::Desk desk;
    desk.window.show();
    const auto materials = desk.sheet().tasks[0].materials;
    QList<domain::MaterialId> wanted;
    ui::BatchDialog::ask(*desk.ledger, &desk.window,
                         {{},
                          [&](const QList<domain::MaterialId> &chosen) {
                              wanted = chosen;
                          }},
                         {materials[0].id, materials[1].id});
    ui::BatchDialog *dialog = nullptr;
    REQUIRE(
        test::eventually([&] { return (dialog = desk.window.findChild<ui::BatchDialog *>()) != nullptr; }));
    REQUIRE(test::becomesActive(dialog));
    CHECK(dialog->askings().size() == 1);
    CHECK(dialog->askings().first().materials == QList{materials[0].id, materials[1].id});
    const auto *tree = dialog->findChild<QTreeWidget *>("batchTree");
    CHECK(tree->topLevelItemCount() == 1);
    SECTION("as proposed, by its letter")
    {
        QTest::keyClick(dialog, Qt::Key_O, Qt::AltModifier);
        CHECK(test::eventually([&] { return desk.ledger->roster().asked().size() == 2; }));
    }
    SECTION("of others")
    {
        tree->topLevelItem(0)->child(0)->child(1)->setCheckState(0, Qt::Unchecked);
        QTest::mouseClick(dialog->findChild<QPushButton *>("batchChoose"), Qt::LeftButton);
        CHECK(wanted == QList{materials[0].id});
        CHECK(desk.ledger->roster().asked().isEmpty());
    }
}

TEST_CASE("a material whose units are not known yet is shown and left out", "[ui][asking]")
{
    BatchDesk desk;
    auto *whom = desk.find<QComboBox>("batchWhom");
    whom->setCurrentIndex(whom->findData(int(BatchWhom::Responsible)));
    auto *material = desk.part(0)->child(0)->child(0);
    CHECK(material->text(1) == "各乡镇（还没有成员）");
    CHECK_FALSE(material->flags().testFlag(Qt::ItemIsEnabled));
    whom->setCurrentIndex(whom->findData(int(BatchWhom::LeadAndResponsible)));
    CHECK(material->text(1) == "区司法局、各乡镇（还没有成员）");
    material->setCheckState(0, Qt::Checked);
    CHECK(desk.result() == "将新增 1 项报送任务（1 项材料）；已经交办的保持不变。");
}

TEST_CASE(
    "of a group without members it is said that nobody is asked through it, with the way to its members",
    "[ui][asking]")
{
    test::Desk desk;
    desk.window.show();
    const auto material = desk.sheet().tasks[0].materials[0].id;
    std::optional<domain::UnitGroupId> members;
    ui::BatchDialog::ask(*desk.ledger, &desk.window,
                         {[&](domain::UnitGroupId group) { members = group; }, {}}, {material});
    ui::BatchDialog *dialog = nullptr;
    REQUIRE(
        test::eventually([&] { return (dialog = desk.window.findChild<ui::BatchDialog *>()) != nullptr; }));
    auto *nobody = dialog->findChild<ui::NobodyAsked *>("nobodyAsked");
    CHECK(nobody->isHidden());
    auto *whom = dialog->findChild<QComboBox *>("batchWhom");
    whom->setCurrentIndex(whom->findData(int(BatchWhom::LeadAndResponsible)));
    CHECK(nobody->isVisible());
    CHECK(nobody->text().startsWith("请核对：“各乡镇”还没有成员，不交办给它。"));
    CHECK(dialog->title().startsWith("一并交办：新交办 "));
    CHECK(dialog->title().endsWith("项（“各乡镇”还没有成员，没有交办）"));
    SECTION("it is told again when it is done")
    {
        QStringList told;
        QObject::connect(desk.ledger.get(), &ui::Ledger::remarked, &desk.window,
                         [&](const QString &sentence) { told << sentence; });
        const auto title = dialog->title();
        dialog->findChild<QPushButton *>("batchAccept")->click();
        REQUIRE(test::eventually([&] { return !told.isEmpty(); }));
        CHECK(told.first().startsWith(title));
        CHECK(test::eventually([&] {
            const auto many = desk.ledger->roster().asked().size();
            return many > 0 && title.contains(QString("新交办 %1 项").arg(many));
        }));
    }
    SECTION("the link leads to its members")
    {
        emit nobody->linkActivated(QString::number(nobody->groups().first().id.value()));
        REQUIRE(members);
        CHECK(desk.ledger->roster().group(*members)->name == "各乡镇");
        CHECK(test::eventually([&] { return !desk.window.findChild<ui::BatchDialog *>(); }));
        CHECK(desk.ledger->roster().asked().isEmpty());
    }
}

TEST_CASE("only materials of which somebody new is asked are counted", "[ui][asking]")
{
    BatchDesk desk;
    const auto materials = desk.sheet().tasks[0].materials;
    workflow::Asking asked;
    asked.materials << materials[0].id;
    for (const auto &unit : desk.ledger->roster().units())
        if (unit.name == "区司法局")
            asked.units = {unit.id};
    CHECK(ui::newRequirements(desk.ledger->roster(), asked).materials == 1);
    desk.ledger->perform("交办", 1, [asked](storage::Database &database, const storage::Author &author) {
        return workflow::askUnits(database, author, asked);
    });
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked().size() == 1; }));
    asked.materials << materials[1].id;
    const auto fresh = ui::newRequirements(desk.ledger->roster(), asked);
    CHECK(fresh.count == 1);
    CHECK(fresh.materials == 1);
}

TEST_CASE("what is marked 不适用 is not ticked, and of what is, it is said what no longer counts",
          "[ui][asking]")
{
    test::Desk desk;
    desk.window.show();
    const auto materials = desk.sheet().tasks[0].materials;
    const auto mark = [&](int place, domain::RequirementState state, const QString &reason) {
        desk.ledger->session()
            .write([=, id = materials[place].requirement](storage::Database &db, const storage::Author &by) {
                return workflow::setMaterialState(db, by, id, state, reason);
            })
            .waitForFinished();
    };
    mark(0, domain::RequirementState::NotApplicable, "本区不涉及");
    mark(1, domain::RequirementState::Collected, {});
    ui::BatchDialog::ask(*desk.ledger, &desk.window, {}, {materials[0].id, materials[1].id});
    ui::BatchDialog *dialog = nullptr;
    REQUIRE(
        test::eventually([&] { return (dialog = desk.window.findChild<ui::BatchDialog *>()) != nullptr; }));
    CHECK(dialog->windowTitle() == "一并交办：第1项");
    const auto *result = dialog->findChild<QLabel *>("batchResult");
    auto *row = dialog->findChild<QTreeWidget *>("batchTree")->topLevelItem(0)->child(0);
    CHECK(row->child(0)->checkState(0) == Qt::Unchecked);
    CHECK(row->child(0)->text(0).startsWith("材料1（已标不适用）　"));
    CHECK(row->child(0)->toolTip(0).endsWith("已标不适用：本区不涉及"));
    CHECK(row->child(1)->checkState(0) == Qt::Checked);
    CHECK(result->text().endsWith(
        "请核对：第1项第1行材料3原来标的“已收集”，交办以后不再算，以单位报送的为准。"));
    CHECK(dialog->title().endsWith("；原来自己标的已收集不再算"));
    row->child(0)->setCheckState(0, Qt::Checked);
    CHECK(result->text().endsWith(
        "请核对：第1项第1行材料1原来标的“不适用”（本区不涉及）、第1项第1行材料3原来标的“已收集”，"
        "交办以后不再算，以单位报送的为准。"));
    row->child(1)->setCheckState(0, Qt::Unchecked);
    CHECK(dialog->title().endsWith("；原来自己标的不适用不再算"));
}
