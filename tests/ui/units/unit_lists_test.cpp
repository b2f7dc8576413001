#include "core/exchange/unit_list.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/desk_fixture.h"
#include "ui/shared/data_table.h"
#include "ui/units/import_units_dialog.h"
#include "ui/units/paste_units_dialog.h"
#include "ui/units/unit_intake.h"
#include "ui/units/unit_list_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Database;
using Outcome = exchange::UnitListRow::Outcome;

namespace {

struct Intake : test::Desk
{
    Intake()
        : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
        , intake(*ledger, chooser, runner, settings, &window)
    {
        window.show();
    }
    // Tables keep their columns in the settings when they go.
    ~Intake() { qDeleteAll(window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly)); }

    template <class Widget>
    Widget *find(const char *name)
    {
        Widget *found = nullptr;
        test::eventually([&] { return (found = window.findChild<Widget *>(name)) != nullptr; });
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QStringList names()
    {
        QStringList all;
        for (const auto &unit : stored([](Database &database) { return storage::units(database); }))
            all << unit.name;
        return all;
    }
    QStringList members()
    {
        return stored([](Database &database) {
            QStringList all;
            const auto group = storage::unitGroups(database).first();
            for (const auto &unit : storage::units(database))
                if (group.units.contains(unit.id))
                    all << unit.name;
            return all;
        });
    }

    QSettings settings;
    ui::UnitIntake intake;
};

} // namespace

TEST_CASE("what is pasted and known already stays as it is, whatever kind was chosen", "[units]")
{
    test::Desk desk;
    const auto list =
        ui::pastedList("甲镇\n区水务局\n甲镇\n", desk.ledger->roster().units(), domain::UnitKind::Township);
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[0].outcome == Outcome::New);
    CHECK(list.rows[1].outcome == Outcome::Same);
    CHECK(list.rows[1].entry.kind == domain::UnitKind::Department);
    CHECK(list.rows[1].sentence.contains("已有"));
    CHECK(list.rows[2].outcome == Outcome::Refused);
    CHECK(ui::outcomeCounts(list) == "新增 1，没有变化 1，未采用 1");
}

TEST_CASE("a retired unit that is pasted again is said to come back", "[units]")
{
    Intake desk;
    desk.ledger->perform("停用", 0, [](Database &database, const storage::Author &author) {
        return workflow::retireUnit(database, author, storage::units(database).last().id);
    });
    REQUIRE(test::eventually([&] { return desk.ledger->roster().units().last().retired; }));
    desk.intake.paste();
    desk.find<QPlainTextEdit>("pasteText")->setPlainText("一、区水务局\n2、甲镇\n三、");
    auto *table = desk.find<ui::DataTable>("pasteTable");
    CHECK(table->model()->index(0, ui::UnitListModel::Outcome).data() == "重新启用");
    CHECK(desk.find<QLabel>("pasteSummary")->text() == "新增 1，重新启用 1，未采用 1");
    desk.find<QPushButton>("pasteAccept")->click();
    REQUIRE(test::eventually([&] { return desk.members() == QStringList{"区水务局", "甲镇"}; }));
    CHECK(desk.names().size() == 4);
}

TEST_CASE("of two columns 单位 the window says which one it read", "[units]")
{
    Intake desk;
    desk.chooser.files << desk.workspace.file("名录.csv", QStringLiteral("单位,单位\n甲镇,乙镇\n").toUtf8());
    desk.intake.chooseFile();
    CHECK(desk.find<QLabel>("importRemarks")->text().contains("采用的是第 1 列"));
}

TEST_CASE("a table pasted from a spreadsheet is read by its headings", "[units]")
{
    Intake desk;
    const auto units = desk.ledger->roster().units();
    const auto list =
        ui::pastedList("单位\t联系人\t电话\n甲镇\t王某\t13800000001\n区水务局\t李某\t\n", units, {});
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[0].entry.name == "甲镇");
    CHECK(list.rows[0].entry.contact.person == "王某");
    CHECK(list.rows[0].entry.contact.telephone == "13800000001");
    CHECK(list.rows[1].outcome == Outcome::Same);
    // Without headings they are names.
    CHECK(ui::pastedList("甲镇\t乙镇\n", units, {}).rows.size() == 2);
}

TEST_CASE("a pasted list is shown row by row before it is taken, and its townships join the group", "[units]")
{
    Intake desk;
    desk.intake.paste();
    auto *text = desk.find<QPlainTextEdit>("pasteText");
    auto *accept = desk.find<QPushButton>("pasteAccept");
    CHECK_FALSE(accept->isEnabled());
    text->setPlainText("1. 甲镇\n2. 乙乡\n区水务局\n甲镇");
    CHECK(desk.find<ui::DataTable>("pasteTable")->shownRows() == 4);
    CHECK(desk.find<QLabel>("pasteSummary")->text() == "新增 2，没有变化 1，未采用 1");
    CHECK(desk.names().size() == 3); // nothing before OK
    accept->click();
    REQUIRE(test::eventually([&] { return desk.names().size() == 5; }));
    CHECK(desk.members() == QStringList{"甲镇", "乙乡"}); // a department that stands among them is none
}

TEST_CASE("units of another kind than townships do not join 各乡镇 unasked", "[units]")
{
    Intake desk;
    desk.intake.paste();
    auto *kind = desk.find<QComboBox>("pasteKind");
    CHECK(kind->currentText() == "乡镇");
    CHECK(desk.find<QCheckBox>("pasteJoin")->isChecked());
    kind->setCurrentText("部门");
    CHECK_FALSE(desk.find<QCheckBox>("pasteJoin")->isChecked());
    desk.find<QPlainTextEdit>("pasteText")->setPlainText("区某某局");
    desk.find<QPushButton>("pasteAccept")->click();
    REQUIRE(test::eventually([&] { return desk.names().contains("区某某局"); }));
    CHECK(desk.members().isEmpty());
}

TEST_CASE("of a pasted table only townships join 各乡镇", "[units]")
{
    Intake desk;
    desk.intake.paste();
    desk.find<QPlainTextEdit>("pasteText")->setPlainText("单位\t类别\n甲镇\t乡镇\n区某某局\t部门\n");
    REQUIRE(desk.find<QCheckBox>("pasteJoin")->isChecked());
    desk.find<QPushButton>("pasteAccept")->click();
    REQUIRE(test::eventually([&] { return desk.names().contains("区某某局"); }));
    CHECK(desk.members() == QStringList{"甲镇"});
}

TEST_CASE("a table is shown with its columns before it is taken as one step", "[units]")
{
    Intake desk;
    desk.chooser.files << desk.workspace.file("名录.csv", QStringLiteral("单位,简称,某某列,电话\n"
                                                                         "甲镇,甲,1,13800000001\n"
                                                                         "区水务局,水务局,,\n"
                                                                         ",,,\n"
                                                                         "乙乡,,,\n")
                                                              .toUtf8());
    const auto before = desk.changes();
    desk.intake.chooseFile();
    CHECK(desk.find<QLabel>("importColumns")->text() == "找到的列：单位、简称、电话；不采用的列：某某列");
    CHECK(desk.find<QLabel>("importSummary")->text().startsWith("新增 2，更新 1，未采用 1"));
    auto *table = desk.find<ui::DataTable>("importTable");
    CHECK(table->model()->index(0, ui::UnitListModel::Telephone).data() == "138****0001");
    CHECK(desk.names().size() == 3);
    desk.find<QPushButton>("importAccept")->click();
    REQUIRE(test::eventually([&] { return desk.names().size() == 5; }));
    CHECK(desk.changes() == before + 1);
}

TEST_CASE("a table without the column 单位 is refused in a sentence", "[units]")
{
    Intake desk;
    desk.intake.readFile(desk.workspace.file("别的.csv", "a,b\n1,2\n"));
    REQUIRE(test::eventually([&] { return !desk.failure().isEmpty(); }));
    CHECK(desk.failure().contains("单位"));
}

TEST_CASE("one table file can be dropped, and nothing else", "[units]")
{
    test::Workspace w;
    const auto drop = [](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        return ui::droppedTable(data);
    };
    const auto table = QUrl::fromLocalFile(w.file("名录.XLSX"));
    CHECK_FALSE(drop({table}).isEmpty());
    CHECK(drop({table, table}).isEmpty());
    CHECK(drop({QUrl::fromLocalFile(w.file("照片.jpg"))}).isEmpty());
    CHECK(drop({QUrl("https://example.org/a.csv")}).isEmpty());
}
