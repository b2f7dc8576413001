#include "core/workflow/filing.h"
#include "tests/support/desk_fixture.h"
#include "ui/exchange/inspector_dialog.h"
#include "ui/exchange/inspector_making.h"
#include "ui/exchange/written_dialog.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
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
        auto *list = dialog->findChild<QListWidget *>("inspectorSections");
        list->setFocus();
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
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
    auto *list = m.dialog->findChild<QListWidget *>("inspectorSections");
    for (int row = 0; row < list->count(); ++row)
        m.tick(row);
    CHECK_FALSE(m.accept()->isEnabled());
    m.tick(0);
    CHECK(m.accept()->isEnabled());
    CHECK(m.dialog->scope().sections == (list->count() > 1 ? QList<int>{1} : QList<int>{}));
    auto *zip = m.dialog->findChild<QRadioButton *>("inspectorZip");
    QTest::mouseClick(zip, Qt::LeftButton, {}, QPoint(8, zip->height() / 2));
    m.chooser.savedTo = m.chooser.folder + "/给检查组";
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    m.written();
    CHECK(QFile::exists(m.chooser.folder + "/给检查组.zip"));
}
