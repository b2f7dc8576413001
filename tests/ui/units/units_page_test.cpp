#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/units/unit_dialog.h"
#include "ui/units/units_model.h"
#include "ui/units/units_page.h"
#include "ui/units/units_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Author;
using storage::Database;

namespace {

/// The page at a desk, as a clerk has it before them.
struct Room : test::Desk
{
    Room() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        page = new ui::UnitsPage(*ledger, chooser, runner, settings, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1366, 700);
        window.show();
        REQUIRE(test::becomesActive(&window));
        table = page->findChild<ui::UnitsTable *>("unitsTable");
    }
    ~Room() { delete page; }

    template <class Widget = QWidget>
    Widget *find(const char *name)
    {
        Widget *found = nullptr;
        test::eventually([&] {
            for (auto *each : window.findChildren<Widget *>(name))
                if (each->isVisible())
                    found = each;
            return found != nullptr;
        });
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QList<domain::Unit> units()
    {
        return stored([](Database &database) { return storage::units(database); });
    }
    QStringList names()
    {
        QStringList all;
        for (const auto &unit : units())
            if (!unit.retired)
                all << unit.name;
        return all;
    }
    domain::UnitContact contact(const QString &name)
    {
        for (const auto &unit : units())
            if (unit.name == name)
                return stored(
                    [id = unit.id](Database &database) { return storage::unitContacts(database).value(id); });
        return {};
    }
    domain::UnitId idOf(const QString &name)
    {
        for (const auto &unit : units())
            if (unit.name == name)
                return unit.id;
        throw domain::Error("no unit " + name);
    }
    QString shown(const QString &name, int column)
    {
        const auto *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, ui::UnitsModel::Name).data().toString() == name)
                return model->index(row, column).data().toString();
        return {};
    }
    void select(const QString &name) { table->selectUnits({idOf(name)}); }

    QSettings settings;
    ui::UnitsPage *page;
    ui::UnitsTable *table;
};

} // namespace

TEST_CASE("Alt+Down moves a unit in the 机构序列, and Ctrl+Z moves it back", "[units]")
{
    Room room;
    REQUIRE(room.names() == QStringList{"区司法局", "区教育局", "区水务局"});
    room.select("区司法局");
    QTest::keyClick(room.table, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(test::eventually([&] { return room.names().first() == "区教育局"; }));
    CHECK(room.names() == QStringList{"区教育局", "区司法局", "区水务局"});
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    CHECK(room.table->selectedUnits() == QList{room.idOf("区司法局")});
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.names().first() == "区司法局"; }));
}

TEST_CASE("rows that are dropped between others stand there from then on", "[units]")
{
    Room room;
    auto *model = room.table->model();
    QMimeData *dragged = model->mimeData({model->index(2, 0)});
    CHECK(model->dropMimeData(dragged, Qt::MoveAction, 0, 0, {}));
    delete dragged;
    CHECK(test::eventually([&] { return room.names().first() == "区水务局"; }));
}

TEST_CASE("rows are not dragged while the table is sorted otherwise", "[units]")
{
    Room room;
    room.table->sortByColumn(ui::UnitsModel::Name, Qt::AscendingOrder);
    CHECK_FALSE(room.table->model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    room.select("区司法局");
    CHECK_FALSE(room.find<QPushButton>("unitDown")->isEnabled());
    room.table->restoreOrder();
    CHECK(room.table->model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("Ctrl+V of a list of units opens the dialog with it, and changes nothing by itself", "[units]")
{
    Room room;
    const auto before = room.names();
    QGuiApplication::clipboard()->setText("1\t甲镇\n2\t乙镇");
    room.table->setFocus();
    QTest::keyClick(room.table, Qt::Key_V, Qt::ControlModifier);
    auto *text = room.window.findChild<QPlainTextEdit *>("pasteText");
    REQUIRE(text);
    CHECK(text->toPlainText() == "1\t甲镇\n2\t乙镇");
    CHECK(room.window.findChild<QPushButton *>("pasteAccept")->isEnabled());
    CHECK(room.names() == before);
}

TEST_CASE("what was pasted is selected and told, whatever the filter says", "[units]")
{
    Room room;
    QString told;
    QObject::connect(room.ledger.get(), &ui::Ledger::remarked, &room.window,
                     [&](const QString &sentence) { told = sentence; });
    room.find<QLineEdit>("unitsFilter")->setText("没有这样的");
    QGuiApplication::clipboard()->setText("甲镇\n乙镇\n区水务局");
    QTest::keyClick(room.page, Qt::Key_V, Qt::ControlModifier);
    auto *accept = room.window.findChild<QPushButton *>("pasteAccept");
    REQUIRE(accept);
    accept->click();
    REQUIRE(test::eventually([&] { return room.table->selectedUnits().size() == 2; }));
    CHECK(room.table->selectedUnits() == QList{room.idOf("甲镇"), room.idOf("乙镇")});
    CHECK(told.startsWith("粘贴单位名单：新增 2 个"));
}

TEST_CASE("a unit is shown from elsewhere whatever the filter says", "[units]")
{
    Room room;
    const auto unit = room.idOf(room.names().last());
    room.find<QLineEdit>("unitsFilter")->setText("没有这样的");
    room.page->reveal(unit);
    CHECK(room.table->selectedUnits() == QList{unit});
}

TEST_CASE("the order by pinyin is one undoable step", "[units]")
{
    Room room;
    room.press("orderByPinyin"); // 教育, 水务, 司法
    REQUIRE(test::eventually([&] {
        return room.names() == QStringList{"区教育局", "区水务局", "区司法局"};
    }));
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.names().first() == "区司法局"; }));
}

TEST_CASE("units are found by initials, and a filter that finds none says so", "[units]")
{
    Room room;
    auto *filter = room.find<QLineEdit>("unitsFilter");
    filter->setText("qswj");
    CHECK(room.table->shownRows() == 1);
    CHECK(room.find<QLabel>("unitsSummary")->text() == "3 个单位，筛出 1 个");
    filter->setText("zzz");
    CHECK(room.find<QLabel>("unitsNothing")->text().contains("zzz"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(room.table->shownRows() == 3);
}

TEST_CASE("a contact's telephone is a number, and of what is pasted with a name the number stays", "[units]")
{
    domain::UnitEntry entry;
    entry.name = "区教育局";
    entry.contact.telephone = "老张知道"; // from a list that was read in once
    ui::UnitDialog dialog(entry, {}, domain::UnitId::parse(1));
    auto *line = dialog.findChild<QLineEdit *>("unitTelephone");
    auto *fault = dialog.findChild<QLabel *>("unitTelephoneFault");
    auto *accept = dialog.findChild<QPushButton *>("unitAccept");
    CHECK(accept->isEnabled()); // what is there may stay
    CHECK(dialog.entry().contact.telephone == "老张知道");
    line->setText("请问老张");
    CHECK(fault->text().startsWith("电话要写号码"));
    CHECK_FALSE(accept->isEnabled());
    line->setText("老张 0955-7012345转12");
    CHECK(fault->text().isEmpty());
    CHECK(accept->isEnabled());
    CHECK(dialog.entry().contact.telephone == "0955-7012345转12");
    emit line->editingFinished();
    CHECK(line->text() == "0955-7012345转12");
}

TEST_CASE("a fault of several lines is not cut by a dialog that is in sight", "[units]")
{
    ui::UnitDialog dialog({}, {}, std::nullopt);
    dialog.show();
    REQUIRE(test::becomesActive(&dialog));
    dialog.findChild<QLineEdit *>("unitShortName")->setText(QString("长、").repeated(30));
    auto *fault = dialog.findChild<QLabel *>("unitShortNameFault");
    REQUIRE(fault->isVisible());
    CHECK(test::eventually([&] { return fault->height() >= fault->heightForWidth(fault->width()); }));
}

TEST_CASE("a fault of a unit is said once though two fields have it", "[units]")
{
    const domain::Unit other{*domain::UnitId::parse(2), {}, "区教育局", {}, {}, 1, {}};
    ui::UnitDialog dialog({}, {other}, std::nullopt);
    dialog.findChild<QLineEdit *>("unitName")->setText("区教育局");
    dialog.findChild<QLineEdit *>("unitShortName")->setText("区教育局");
    CHECK(dialog.findChild<QLabel *>("unitNameFault")->text() == "名录里已经有“区教育局”。");
    CHECK(dialog.findChild<QLabel *>("unitShortNameFault")->text().isEmpty());
    CHECK_FALSE(dialog.findChild<QPushButton *>("unitAccept")->isEnabled());
}

TEST_CASE("a unit is edited with its contact, whose telephone is shown masked", "[units]")
{
    Room room;
    room.select("区教育局");
    QTest::keyClick(room.table, Qt::Key_Return);
    room.find<QLineEdit>("unitPerson")->setText("王某某");
    room.find<QLineEdit>("unitTelephone")->setText("13800000001");
    room.find<QLineEdit>("unitAliases")->setText("区教体局、区教委");
    room.press("unitAccept");
    REQUIRE(test::eventually([&] { return room.contact("区教育局").telephone == "13800000001"; }));
    CHECK(test::eventually([&] { return room.shown("区教育局", ui::UnitsModel::Person) == "王某某"; }));
    CHECK(room.shown("区教育局", ui::UnitsModel::Telephone) == "138****0001");
    CHECK(room.shown("区教育局", ui::UnitsModel::Aliases) == "区教体局、区教委");
    // As it is shown in the list it does not take the place of the whole one.
    room.select("区教育局");
    QTest::keyClick(room.table, Qt::Key_Return);
    room.find<QLineEdit>("unitTelephone")->setText("138****0001");
    CHECK(room.find<QLabel>("unitTelephoneFault")->text().contains("不是完整的号码"));
    CHECK_FALSE(room.find<QPushButton>("unitAccept")->isEnabled());
}

TEST_CASE("a change of the telephone alone is shown, too", "[units]")
{
    Room room;
    room.ledger->perform("改电话", 0, [id = room.idOf("区教育局")](Database &database, const Author &author) {
        auto entry = test::entry("区教育局");
        entry.contact.telephone = "13800000002";
        return workflow::editUnit(database, author, id, entry);
    });
    CHECK(
        test::eventually([&] { return room.shown("区教育局", ui::UnitsModel::Telephone) == "138****0002"; }));
}

TEST_CASE("a name that somebody bears is refused beside its field", "[units]")
{
    Room room;
    room.press("addUnit");
    auto *accept = room.find<QPushButton>("unitAccept");
    CHECK_FALSE(accept->isEnabled());
    auto *name = room.find<QLineEdit>("unitName");
    name->setText("区教育局");
    CHECK(room.find<QLabel>("unitNameFault")->text().contains("区教育局"));
    CHECK_FALSE(accept->isEnabled());
    name->setText("甲镇");
    CHECK(accept->isEnabled());
    room.press("unitAccept");
    REQUIRE(test::eventually([&] { return room.names().contains("甲镇"); }));
    CHECK(room.units().last().kind == domain::UnitKind::Township); // from the name
}

TEST_CASE("a unit that answered cannot be deleted and is offered to be retired", "[units]")
{
    Room room;
    room.ledger->perform("交办", 0,
                         [material = room.sheet().tasks.first().materials.first().id,
                          unit = room.idOf("区教育局")](Database &database, const Author &author) {
                             workflow::Asking asking;
                             asking.materials << material;
                             asking.units << unit;
                             return workflow::askUnits(database, author, asking);
                         });
    REQUIRE(test::eventually([&] { return room.ledger->roster().asked().size() == 1; }));
    CHECK(room.shown("区教育局", ui::UnitsModel::Answered) == "0/1");
    room.ledger->perform(
        "报送", 0, [id = room.ledger->roster().asked().first().id](Database &database, const Author &author) {
            return workflow::takeReviewStep(database, author, {id}, domain::ReviewStep::Submit, {});
        });
    REQUIRE(test::eventually([&] { return room.shown("区教育局", ui::UnitsModel::State) == "待审核 1"; }));

    room.select("区教育局");
    QTest::keyClick(room.table, Qt::Key_Delete);
    CHECK(room.find<QLabel>("confirmSentence")->text().contains("停用"));
    room.press("confirmAccept");
    REQUIRE(test::eventually([&] { return room.shown("区教育局", ui::UnitsModel::State) == "已停用"; }));
    CHECK(room.table->model()->index(2, ui::UnitsModel::Name).data() == "区教育局"); // at the end
    CHECK(room.find<QPushButton>("retireUnit")->text().contains("恢复"));
    room.press("retireUnit");
    CHECK(test::eventually([&] { return room.names().contains("区教育局"); }));
}

TEST_CASE("a unit comes back with what its retirement took, when the clerk wants it so", "[units]")
{
    Room room;
    room.ledger->perform("交办", 0,
                         [material = room.sheet().tasks.first().materials.first().id,
                          unit = room.idOf("区教育局")](Database &database, const Author &author) {
                             workflow::Asking asking;
                             asking.materials << material;
                             asking.units << unit;
                             asking.dueOn = QDate(2099, 5, 31);
                             return workflow::askUnits(database, author, asking);
                         });
    REQUIRE(test::eventually([&] { return room.ledger->roster().asked().size() == 1; }));
    const auto retire = [&] {
        room.select("区教育局");
        room.press("retireUnit");
        CHECK(room.find<QLabel>("confirmSentence")
                  ->text()
                  .contains("一件也没有送来的 1 项任务，并退出 0 个单位组；其余 0 项照旧保留"));
        room.press("confirmAccept");
        REQUIRE(test::eventually([&] { return room.shown("区教育局", ui::UnitsModel::State) == "已停用"; }));
        CHECK(room.ledger->roster().asked().isEmpty());
        room.select("区教育局");
        room.press("retireUnit");
    };
    retire();
    auto *list = room.find<QListWidget>("unitReturnList");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == "第1项第1行材料1　期限2099年5月31日");
    QTest::mouseClick(room.find<QCheckBox>("unitReturnAll"), Qt::LeftButton, {}, QPoint(8, 8));
    room.press("unitReturnAccept");
    REQUIRE(test::eventually([&] { return room.names().contains("区教育局"); }));
    CHECK(room.ledger->roster().asked().isEmpty());

    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return room.shown("区教育局", ui::UnitsModel::State) == "已停用"; }));
    room.select("区教育局");
    room.press("retireUnit");
    room.press("unitReturnAccept");
    CHECK(test::eventually([&] { return room.ledger->roster().asked().size() == 1; }));
}

TEST_CASE("a unit without answers is deleted at once, and comes back by undo", "[units]")
{
    Room room;
    room.ledger->perform("新增", 0, [](Database &database, const Author &author) {
        return workflow::addUnits(database, author, {test::entry("甲镇")});
    });
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    REQUIRE(test::eventually([&] { return room.shown("甲镇", ui::UnitsModel::Name) == "甲镇"; }));
    room.select("甲镇");
    room.press("deleteUnit");
    REQUIRE(test::eventually([&] { return !room.names().contains("甲镇"); }));
    CHECK(room.page->findChild<QWidget *>("unitsTable")->hasFocus()); // and not 按拼音排列
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.names().contains("甲镇"); }));
}

TEST_CASE("deleting a unit that the table names asks first", "[units]")
{
    Room room;
    room.select("区水务局");
    room.press("deleteUnit");
    REQUIRE(test::eventually(
        [&] { return room.page->window()->findChild<QLabel *>("confirmSentence") != nullptr; }));
    CHECK(room.find<QLabel>("confirmSentence")
              ->text()
              .startsWith("指标表第3项写着“区水务局”，删除后这些项交办时不再提出它。"));
    CHECK(room.names().contains("区水务局"));
    CHECK_FALSE(room.find<QPushButton>("confirmAccept")->isDefault()); // Enter deletes nothing
    CHECK(room.find<QDialog>("confirmDialog")->findChild<QPushButton *>("dialogCancel")->isDefault());
    room.press("confirmAccept");
    CHECK(test::eventually([&] { return !room.names().contains("区水务局"); }));
}

TEST_CASE("units that may be one are asked about, and either answer is kept", "[units]")
{
    Room room;
    auto *notice = room.page->findChild<QWidget *>("aliasNotice");
    CHECK_FALSE(notice->isVisible());
    const auto addTwin = [&] {
        room.ledger->perform("新增", 0, [](Database &database, const Author &author) {
            return workflow::addUnits(database, author, {test::entry("区司法（信访）局")});
        });
        REQUIRE(test::eventually([&] { return notice->isVisible(); }));
    };
    addTwin();
    CHECK(room.find<QLabel>("aliasQuestion")->text().contains("“区司法（信访）局”可能就是“区司法局”"));

    SECTION("one")
    {
        room.press("aliasSame");
        REQUIRE(test::eventually([&] { return !room.names().contains("区司法（信访）局"); }));
        CHECK(room.units().first().aliases == QStringList{"区司法（信访）局"});
        CHECK(test::eventually([&] {
            return room.ledger->undoAction()->text().contains("把“区司法（信访）局”并入“区司法局”，记为别名");
        }));
    }
    SECTION("two")
    {
        room.press("aliasApart");
        REQUIRE(test::eventually([&] { return !notice->isVisible(); }));
        CHECK(room.names().contains("区司法（信访）局"));
    }
    CHECK(test::eventually([&] { return !notice->isVisible(); }));
}

TEST_CASE("deleting a unit that is asked something asks before it withdraws that", "[units]")
{
    Room room;
    room.ledger->perform("交办", 0,
                         [material = room.sheet().tasks.first().materials.first().id,
                          unit = room.idOf("区教育局")](Database &database, const Author &author) {
                             workflow::Asking asking;
                             asking.materials << material;
                             asking.units << unit;
                             return workflow::askUnits(database, author, asking);
                         });
    REQUIRE(test::eventually([&] { return room.ledger->roster().asked().size() == 1; }));
    room.select("区教育局");
    room.press("deleteUnit");
    CHECK(room.find<QLabel>("confirmSentence")->text().contains("撤回它一件也没有送来的 1 项任务"));
    CHECK(room.names().contains("区教育局"));
    room.press("confirmAccept");
    REQUIRE(test::eventually([&] { return !room.names().contains("区教育局"); }));
    REQUIRE(test::eventually([&] { return room.ledger->roster().asked().isEmpty(); }));
    CHECK(room.shown("区教育局", ui::UnitsModel::State).isEmpty()); // not as 已停用 either
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.ledger->roster().asked().size() == 1; }));
}

TEST_CASE("units that were added and taken back by undo are not in the list as 已停用", "[units]")
{
    Room room;
    room.ledger->perform("粘贴", 0, [](Database &database, const Author &author) {
        return workflow::addUnits(database, author, {test::entry("甲镇"), test::entry("乙镇")});
    });
    REQUIRE(test::eventually([&] { return room.table->model()->rowCount() == 5; }));
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.table->model()->rowCount() == 3; }));
}

TEST_CASE("the first unit goes no further up and the last no further down", "[units]")
{
    Room room;
    const auto can = [&](const char *name) {
        return room.find<QPushButton>(name)->isEnabled();
    };
    room.select("区司法局");
    CHECK_FALSE(can("unitUp"));
    CHECK(can("unitDown"));
    room.select("区教育局");
    CHECK(can("unitUp"));
    CHECK(can("unitDown"));
    room.select("区水务局");
    CHECK(can("unitUp"));
    CHECK_FALSE(can("unitDown"));
}

TEST_CASE("what is copied from the list runs in no spreadsheet, and a landline is shown in full", "[units]")
{
    Room room;
    room.ledger->perform("联系人", 0, [id = room.idOf("区教育局")](Database &database, const Author &author) {
        auto entry = test::entry("区教育局");
        entry.contact.person = "=1+1";
        entry.contact.telephone = "0955-7012345";
        return workflow::editUnit(database, author, id, entry);
    });
    REQUIRE(test::eventually(
        [&] { return room.shown("区教育局", ui::UnitsModel::Telephone) == "0955-7012345"; }));
    room.select("区教育局");
    QTest::keyClick(room.table, Qt::Key_C, Qt::ControlModifier);
    const auto cells = QGuiApplication::clipboard()->text().split('\n').value(1).split('\t');
    CHECK(cells.contains("'=1+1"));
    CHECK(cells.contains("0955-7012345"));
}

TEST_CASE("a telephone that is too long is refused beside its field", "[units]")
{
    Room room;
    room.select("区教育局");
    QTest::keyClick(room.table, Qt::Key_Return);
    room.find<QLineEdit>("unitTelephone")->setText(QString(400, '1'));
    CHECK(room.find<QLabel>("unitTelephoneFault")->text() == "电话有 400 字，超过 60 字，请缩短。");
    CHECK_FALSE(room.find<QPushButton>("unitAccept")->isEnabled());
}

TEST_CASE("every field of a contact is typed, yielded, and refused beside its line", "[units]")
{
    domain::UnitEntry entry;
    entry.name = "区教育局";
    for (const auto &field : domain::contactFields)
        entry.contact.*field.value = field.column;
    ui::UnitDialog dialog(entry, {}, domain::UnitId::parse(1));
    CHECK(dialog.entry() == entry);
    auto *accept = dialog.findChild<QPushButton *>("unitAccept");
    for (const auto &field : domain::contactFields) {
        INFO(field.column);
        auto name = "unit" + QString(field.column);
        name[4] = name[4].toUpper();
        auto *line = dialog.findChild<QLineEdit *>(name);
        auto *fault = dialog.findChild<QLabel *>(name + "Fault");
        line->setText(QString(field.longest + 1, '1'));
        CHECK(fault->text().startsWith(domain::contactLabel(field)));
        CHECK_FALSE(accept->isEnabled());
        line->setText("12345");
        CHECK(fault->text().isEmpty());
        CHECK(accept->isEnabled());
        auto expected = entry;
        expected.contact.*field.value = "12345";
        CHECK(dialog.entry() == expected);
        line->setText(entry.contact.*field.value);
    }
}

TEST_CASE("an alias that is stored with a stroke stays one until the aliases are typed anew", "[units]")
{
    domain::UnitEntry entry;
    entry.name = "区教育局";
    entry.aliases << "区教体局/区教委";
    ui::UnitDialog dialog(entry, {}, domain::UnitId::parse(1));
    CHECK(dialog.entry() == entry);
    dialog.findChild<QLineEdit *>("unitAliases")->setText("区教体局/区教委、区体委");
    CHECK(dialog.entry().aliases == QStringList{"区教体局", "区教委", "区体委"});
}
