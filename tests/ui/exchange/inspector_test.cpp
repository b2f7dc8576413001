#include "core/workflow/evidence/filing.h"
#include "tests/support/desk_fixture.h"
#include "ui/exchange/inspector_dialog.h"
#include "ui/exchange/inspector_making.h"
#include "ui/exchange/written_dialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Making : test::Desk
{
    Making()
    {
        addFiles(ledger->session(), sheet().tasks.first().materials.first().requirement,
                 {workspace.file("甲.txt", "甲")}, {});
        ledger->reload();
        window.show();
        chooser.folder = workspace.folder.filePath("桌面");
        QDir().mkpath(chooser.folder);
        ui::makeInspectorFolder(*ledger, chooser, runner, window);
        dialog = window.findChild<ui::InspectorDialog *>();
        REQUIRE(dialog);
    }
    void tick(int row)
    {
        auto *tree = dialog->findChild<QTreeWidget *>("inspectorTree");
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(row));
        QTest::keyClick(tree, Qt::Key_Space);
    }
    QPushButton *accept() { return dialog->findChild<QPushButton *>("inspectorAccept"); }
    ui::WrittenDialog *written()
    {
        REQUIRE(eventually([&] { return window.findChild<ui::WrittenDialog *>() != nullptr; }));
        return window.findChild<ui::WrittenDialog *>();
    }

    ui::InspectorDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("the inspector's folder is made beside others and what came of it is said", "[ui][inspector]")
{
    Making m;
    QDir(m.chooser.folder).mkdir("迎检文件夹");
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    auto *written = m.written();
    CHECK(QFile::exists(m.chooser.folder + "/迎检文件夹 (2)/index.html"));
    CHECK(written->findChild<QLabel *>("writtenSentence")->text().contains("1 个文件"));
    CHECK(written->findChild<QPushButton *>("writtenOpen")->isVisible());
}

TEST_CASE("a zip of some sections is made; none chosen is nothing to make", "[ui][inspector]")
{
    Making m;
    auto *tree = m.dialog->findChild<QTreeWidget *>("inspectorTree");
    CHECK(m.dialog->scope().isAll());
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        m.tick(row);
    CHECK_FALSE(m.accept()->isEnabled());
    m.tick(0);
    CHECK(m.accept()->isEnabled());
    CHECK(m.dialog->scope().indicators == QList<int>{1, 2});
    auto *numbers = m.dialog->findChild<QLineEdit *>("inspectorNumbers");
    numbers->setFocus();
    QTest::keyClicks(numbers, "3,1");
    QTest::keyClick(numbers, Qt::Key_Return); // takes the numbers, not the dialog
    CHECK(m.dialog->isVisible());
    CHECK(m.dialog->scope().indicators == QList<int>{1, 3});
    CHECK(m.dialog->findChild<QLabel *>("inspectorWords")->text().contains("2 项"));
    auto *zip = m.dialog->findChild<QRadioButton *>("inspectorZip");
    QTest::mouseClick(zip, Qt::LeftButton, {}, QPoint(8, zip->height() / 2));
    m.chooser.savedTo = m.chooser.folder + "/给检查组";
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    m.written();
    CHECK(QFile::exists(m.chooser.folder + "/给检查组.zip"));
}
