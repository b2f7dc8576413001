#include "ui/shell/place_dialog.h"

#include "tests/support/desk_fixture.h"

#include <QDate>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

struct Asking
{
    Asking()
    {
        window.show();
        ui::askForNewWorkspace(window, chooser, folder.filePath("旧台账"),
                               [this](const QString &wanted) { folders << wanted; });
        dialog = window.findChild<ui::PlaceDialog *>();
        REQUIRE(dialog);
    }

    QString words(const char *name) const { return dialog->findChild<QLabel *>(name)->text(); }
    QLineEdit &field(const char *name) { return *dialog->findChild<QLineEdit *>(name); }
    QPushButton &button(const char *name) { return *dialog->findChild<QPushButton *>(name); }
    QString proposed() const { return QStringLiteral("法治台账%1").arg(QDate::currentDate().year()); }

    QTemporaryDir folder;
    test::Answers chooser;
    QWidget window;
    ui::PlaceDialog *dialog = nullptr;
    QStringList folders;
};

} // namespace

TEST_CASE("a new workspace is proposed beside the present one and can be accepted at once", "[ui]")
{
    Asking asking;
    const auto proposed = asking.folder.filePath(asking.proposed());
    CHECK(asking.words("placeFolder") == QDir::toNativeSeparators(proposed));
    CHECK(asking.words("placeNameProblem").isEmpty());
    QTest::keyClick(&asking.field("placeName"), Qt::Key_Return);
    CHECK(asking.folders == QStringList{proposed});
    CHECK_FALSE(QFile::exists(proposed)); // making it is not the dialog's
}

TEST_CASE("what is in the way stands beside its field, and nothing can be accepted until it is gone", "[ui]")
{
    Asking asking;
    asking.field("placeName").setText("CON");
    CHECK(asking.words("placeNameProblem").contains("_CON"));
    CHECK(asking.field("placeName").accessibleDescription().contains("_CON"));
    CHECK_FALSE(asking.button("placeAccept").isEnabled());
    QTest::keyClick(&asking.field("placeName"), Qt::Key_Return);
    CHECK(asking.folders.isEmpty());

    asking.field("placeName").setText(" 新台账 ");
    CHECK(asking.words("placeNameProblem").isEmpty());
    asking.field("placePlace").setText(asking.folder.filePath("没有"));
    CHECK(asking.words("placeProblem").contains("没有这个文件夹"));
    test::letPass(20);
    for (const auto *label : asking.dialog->findChildren<QLabel *>())
        CHECK((!label->isVisible() || label->height() >= label->heightForWidth(label->width())));
    CHECK_FALSE(asking.button("placeAccept").isEnabled());

    REQUIRE(QDir(asking.folder.path()).mkdir("坚果云"));
    asking.chooser.folder = asking.folder.filePath("坚果云");
    asking.button("placeBrowse").click();
    CHECK(asking.words("placeProblem").isEmpty());
    CHECK(asking.words("placeWarning").contains("云盘"));
    asking.button("placeAccept").click();
    CHECK(asking.folders == QStringList{asking.folder.filePath("坚果云/新台账")});
}

TEST_CASE("a name that is taken is proposed with a number", "[ui]")
{
    QTemporaryDir folder;
    test::Answers chooser;
    REQUIRE(QDir(folder.path()).mkpath("台账/里面"));
    const ui::PlaceDialog dialog(chooser, {"复制到本机", "全部内容", "复制"}, folder.path(), "台账");
    CHECK(dialog.folder() == folder.filePath("台账 (2)"));
}

TEST_CASE("a change of mind makes nothing", "[ui]")
{
    Asking asking;
    asking.button("placeCancel").click();
    CHECK(asking.folders.isEmpty());
    CHECK(test::eventually([&] { return asking.window.findChild<ui::PlaceDialog *>() == nullptr; }));
}
