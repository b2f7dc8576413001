#include "ui/settings/page_profile_dialog.h"

#include "tests/support/desk_fixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Settings : test::Desk
{
    Settings()
    {
        window.resize(900, 700);
        window.show();
        dialog = new ui::PageProfileDialog(*ledger, &window);
        dialog->show();
        REQUIRE(eventually([&] { return choice()->count() == 1; }));
    }
    QComboBox *choice() const { return dialog->findChild<QComboBox *>("profileChoice"); }
    QPushButton *button(const char *name) const { return dialog->findChild<QPushButton *>(name); }
    void enter(const char *name, const QString &value)
    {
        auto *box = dialog->findChild<QAbstractSpinBox *>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, value);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    double value(const char *name) const { return dialog->findChild<QDoubleSpinBox *>(name)->value(); }
    report::PageProfile inUse()
    {
        return stored([](storage::Database &database) { return workflow::profileInUse(database); });
    }

    ui::PageProfileDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("the standard is shown and cannot be changed, only saved under another name and used", "[profiles]")
{
    Settings s;
    CHECK(s.value("profileTop") == 37);
    CHECK_FALSE(s.button("profileSave")->isEnabled());
    CHECK_FALSE(s.button("profileUse")->isEnabled());
    CHECK_FALSE(s.button("profileRemove")->isEnabled());
    s.enter("profileTop", "30");
    CHECK_FALSE(s.button("profileSave")->isEnabled());
    CHECK(s.button("profileSave")->toolTip().contains("另存"));
    auto *name = s.dialog->findChild<QLineEdit *>("profileName");
    name->setFocus();
    name->insert(QStringLiteral("本局版式"));
    REQUIRE(s.button("profileSave")->isEnabled());
    QTest::mouseClick(s.button("profileSave"), Qt::LeftButton);
    REQUIRE(eventually([&] { return s.choice()->currentText() == "本局版式"; }));
    CHECK(s.inUse() == report::PageProfile());
    REQUIRE(s.button("profileUse")->isEnabled());
    QTest::mouseClick(s.button("profileUse"), Qt::LeftButton);
    REQUIRE(eventually([&] { return s.choice()->currentText().contains("正在用"); }));
    CHECK(s.inUse().top == 30);
    QTest::mouseClick(s.button("profileRemove"), Qt::LeftButton);
    REQUIRE(eventually([&] { return s.choice()->count() == 1; }));
    CHECK(s.value("profileTop") == 37);
    CHECK(s.inUse() == report::PageProfile());
    s.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return s.choice()->count() == 2; }));
}

TEST_CASE("what is wrong is said at once and cannot be saved", "[profiles]")
{
    Settings s;
    auto *name = s.dialog->findChild<QLineEdit *>("profileName");
    name->setFocus();
    name->insert(QStringLiteral("太密"));
    s.enter("profileLines", "60");
    const auto *fault = s.dialog->findChild<QLabel *>("profileFault");
    CHECK(fault->text().contains("正文字号"));
    CHECK_FALSE(s.button("profileSave")->isEnabled());
    s.enter("profileLines", "22");
    CHECK(fault->text().isEmpty());
}
