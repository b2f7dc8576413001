#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/indicators/amendments_dialog.h"
#include "ui/indicators/hint_text.h"
#include "ui/indicators/indicator_page.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/reason_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::RequirementState;

namespace {

/// The page in a small window, so that it scrolls.
struct PageDesk : test::Desk
{
    PageDesk() : page(*ledger, &window)
    {
        window.resize(700, 400);
        page.resize(700, 400);
        window.show();
        REQUIRE(test::becomesActive(&window));
    }

    template <class Widget>
    Widget *see(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    RequirementState stateOf(int material) { return sheet().tasks[0].materials[material - 1].state; }
    void chooseState(const QString &button, RequirementState state)
    {
        see<QToolButton>(button)->menu()->findChild<QAction *>(domain::stateWord(state))->trigger();
    }

    ui::IndicatorPage page;
};

} // namespace

TEST_CASE("a tick sets 已收集 and takes it back", "[ui]")
{
    PageDesk desk;
    auto *box = desk.see<QCheckBox>("state_1_1");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    CHECK(test::eventually([&] { return desk.stateOf(1) == RequirementState::Collected; }));
    CHECK(test::eventually([&] { return desk.see<QToolButton>("stateMenu_1_1")->text() == "已收集"; }));
    QTest::keyClick(desk.see<QWidget>("material_1_1"), Qt::Key_Space);
    CHECK(test::eventually([&] { return desk.stateOf(1) == RequirementState::Missing; }));
}

TEST_CASE("what is typed in 落款 is stored when another indicator comes on show meanwhile", "[ui]")
{
    PageDesk desk;
    const auto show = [&](int number) {
        desk.ledger->show(number);
        REQUIRE(test::eventually([&] { return desk.ledger->current().number == number; }));
    };
    show(3); // not the page that the window began with
    auto *agency = desk.see<QLineEdit>("signatureAgency_1");
    agency->setFocus();
    QTest::keyClicks(agency, "bureau");
    show(1);
    CHECK(test::eventually([&] { return desk.sheet(3).tasks[0].agency == "bureau"; }));
}

TEST_CASE("零报告 shows a dash that no stray click takes away, only the menu", "[ui]")
{
    PageDesk desk;
    desk.chooseState("stateMenu_1_2", RequirementState::NilReturn);
    REQUIRE(test::eventually([&] { return desk.stateOf(2) == RequirementState::NilReturn; }));
    auto *box = desk.see<QCheckBox>("state_1_2");
    REQUIRE(test::eventually([&] { return box->checkState() == Qt::PartiallyChecked; }));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QTest::keyClick(desk.see<QWidget>("material_1_2"), Qt::Key_Space);
    QTest::qWait(200);
    CHECK(desk.stateOf(2) == RequirementState::NilReturn);
    desk.chooseState("stateMenu_1_2", RequirementState::Collected);
    CHECK(test::eventually([&] { return desk.stateOf(2) == RequirementState::Collected; }));
}

TEST_CASE("零报告 where files are filed already is asked about first", "[ui]")
{
    PageDesk desk;
    workflow::addFiles(desk.ledger->session(), desk.sheet().tasks[0].materials[1].requirement,
                       {desk.workspace.file("甲.pdf", "%PDF-甲")}, {});
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return desk.ledger->current().tasks[0].materials[1].filings == 1; }));
    const auto question = [&] {
        return desk.page.findChild<ui::ConfirmDialog *>();
    };
    desk.chooseState("stateMenu_1_2", RequirementState::NilReturn);
    REQUIRE(question());
    CHECK(question()->findChild<QLabel *>("confirmSentence")->text().contains("请核对：已有 1 份材料"));
    QTest::keyClick(question(), Qt::Key_Escape);
    REQUIRE(test::eventually([&] { return question() == nullptr; }));
    CHECK(desk.stateOf(2) == RequirementState::Missing);

    desk.chooseState("stateMenu_1_2", RequirementState::NilReturn);
    REQUIRE(question());
    QTest::mouseClick(question()->findChild<QPushButton *>("confirmAccept"), Qt::LeftButton);
    CHECK(test::eventually([&] { return desk.stateOf(2) == RequirementState::NilReturn; }));
}

TEST_CASE("a collected material with too few pieces says what to look at, also to who cannot see it", "[ui]")
{
    PageDesk desk;
    auto *advice = desk.see<QLabel>("advice_1_2"); // 照片2-3张。
    CHECK_FALSE(advice->isVisible());
    desk.see<QCheckBox>("state_1_2")->click();
    REQUIRE(test::eventually([&] { return advice->isVisible(); }));
    CHECK(advice->text().contains("请核对：写明“2-3张”，现有 0 件。"));
    CHECK(desk.see<QWidget>("material_1_2")->accessibleDescription() == "请核对：写明“2-3张”，现有 0 件。");
    CHECK(desk.stateOf(2) == RequirementState::Collected);

    const QStringList files{desk.workspace.file("甲.pdf", "%PDF-甲"),
                            desk.workspace.file("乙.pdf", "%PDF-乙")};
    workflow::addFiles(desk.ledger->session(), desk.sheet().tasks[0].materials[1].requirement, files, {});
    desk.ledger->reload();
    CHECK(test::eventually([&] { return !advice->isVisible(); }));
    CHECK(desk.see<QWidget>("material_1_2")->accessibleDescription().isEmpty());
}

TEST_CASE("不适用 asks for its reason and is not set without one", "[ui]")
{
    PageDesk desk;
    desk.chooseState("stateMenu_1_1", RequirementState::NotApplicable);
    auto *dialog = desk.page.findChild<ui::ReasonDialog *>();
    REQUIRE(dialog);
    auto *accept = dialog->findChild<QPushButton *>("reasonAccept");
    CHECK_FALSE(accept->isEnabled());
    dialog->findChild<QPlainTextEdit *>("reasonEdit")->setPlainText("  \n ");
    CHECK_FALSE(accept->isEnabled());
    dialog->findChild<QPlainTextEdit *>("reasonEdit")->setPlainText("本区没有此类文件");
    accept->click();
    REQUIRE(test::eventually([&] { return desk.stateOf(1) == RequirementState::NotApplicable; }));
    CHECK(desk.sheet().tasks[0].materials[0].reason == "本区没有此类文件");

    desk.chooseState("stateMenu_1_2", RequirementState::NotApplicable);
    REQUIRE(test::eventually([&] { return desk.page.findChildren<ui::ReasonDialog *>().size() == 1; }));
    desk.page.findChild<ui::ReasonDialog *>()->reject();
    test::letPass(20);
    CHECK(desk.stateOf(2) == RequirementState::Missing);
}

TEST_CASE("the count of a row is the one behind the tree, units that were asked included", "[ui]")
{
    PageDesk desk;
    const auto material = desk.sheet().tasks[0].materials[1];
    desk.ledger->perform("交办", 1, [=](storage::Database &database, const storage::Author &author) {
        storage::ChangeGroup step(database, author, "交办");
        const auto unit = step.insert(storage::Entity::Unit, {{"name", "区示例局"}, {"ordinal", 99}});
        step.insert(storage::Entity::Requirement,
                    {{"material_id", material.id.value()}, {"unit_id", unit}, {"state", "accepted"}});
        return step.commit();
    });
    const auto *count = desk.see<QLabel>("materialCount_1");
    CHECK(test::eventually([&] { return count->text() == "已收齐 1/3"; }));
    const auto behindTheTree = desk.ledger->progressOfRow(1, 1);
    CHECK(behindTheTree.answered == 1);
    CHECK(behindTheTree.materials == 3);
    CHECK(desk.see<QLabel>("materialCount_2")->text() == "已收齐 0/1");
}

TEST_CASE("a write keeps the widgets, the keyboard and the place on the page", "[ui]")
{
    PageDesk desk;
    auto *box = desk.see<QCheckBox>("state_2_1");
    desk.page.ensureWidgetVisible(box);
    test::letPass(50);
    const auto place = desk.page.verticalScrollBar()->value();
    REQUIRE(place > 0);
    box->setFocus();
    box->click();
    REQUIRE(test::eventually([&] { return desk.see<QToolButton>("stateMenu_2_1")->text() == "已收集"; }));
    CHECK(desk.see<QCheckBox>("state_2_1") == box);
    CHECK(box->hasFocus());
    CHECK(desk.page.verticalScrollBar()->value() == place);
}

TEST_CASE("click, keyboard and the controls of a material select it", "[ui]")
{
    PageDesk desk;
    QSignalSpy selected(&desk.page, &ui::IndicatorPage::materialSelected);
    QTest::mouseClick(desk.see<QWidget>("material_1_2"), Qt::LeftButton);
    REQUIRE(selected.size() == 1);
    CHECK(selected[0][0].toLongLong() == desk.sheet().tasks[0].materials[1].requirement.value());
    CHECK(selected[0][1].toString().startsWith("材料3"));
    QTest::keyClick(desk.see<QWidget>("material_1_2"), Qt::Key_Down);
    CHECK(selected.size() == 2);
    CHECK(desk.see<QWidget>("material_1_3")->hasFocus());
    QTest::keyClick(desk.see<QWidget>("material_1_3"), Qt::Key_Down); // on to the next row of the table
    CHECK(desk.see<QWidget>("material_2_1")->hasFocus());
    QSignalSpy add(&desk.page, &ui::IndicatorPage::addWanted);
    desk.see<QPushButton>("add_1_1")->click();
    CHECK(add.size() == 1);
    CHECK(desk.page.selectedMaterial() == desk.sheet().tasks[0].materials[0].requirement.value());
}

TEST_CASE("files dropped on a material are for that material", "[ui]")
{
    PageDesk desk;
    QSignalSpy dropped(&desk.page, &ui::IndicatorPage::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp/甲.pdf"), QUrl("https://example.org/乙.pdf")});
    QDragEnterEvent enter({20, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.see<QWidget>("material_1_2"), &enter);
    CHECK(enter.isAccepted());
    // Of a source that would rather have them moved, and that deletes what it is told was moved.
    QDropEvent drop(QPointF(20, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                    Qt::ShiftModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(desk.see<QWidget>("material_1_2"), &drop);
    CHECK(drop.dropAction() == Qt::CopyAction);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped[0][0].toStringList() == QStringList{"/tmp/甲.pdf"});
    CHECK(desk.page.selectedMaterial() == desk.sheet().tasks[0].materials[1].requirement.value());
}

TEST_CASE("another indicator gets a page of its own, and one without work says so", "[ui]")
{
    PageDesk desk;
    desk.ledger->show(2);
    REQUIRE(
        test::eventually([&] { return desk.page.findChild<QLabel *>("notApplicableNotice") != nullptr; }));
    CHECK(desk.see<QLabel>("notApplicableNotice")->text().contains("本项县区不涉及"));
    CHECK(desk.see<QLabel>("indicatorNumber")->text() == "第2项");
    CHECK_FALSE(desk.page.findChild<QWidget *>("material_1_1"));
    desk.ledger->show(3); // its only material is selected at once
    REQUIRE(test::eventually([&] { return desk.page.selectedMaterial() != 0; }));
}

TEST_CASE("nothing on the page is cut off on a small screen at 200 %", "[ui]")
{
    PageDesk desk;
    constexpr int room = 320; // what is left of 1366 px between the other panes
    for (const auto *part : desk.page.widget()->findChildren<QWidget *>()) {
        INFO(part->metaObject()->className() << " " << part->objectName().toStdString());
        CHECK(part->minimumSizeHint().width() <= room);
    }
    CHECK(desk.page.widget()->minimumSizeHint().width() <= room);
}

TEST_CASE("the history of the indicator is told in its words", "[ui]")
{
    PageDesk desk;
    desk.see<QCheckBox>("state_1_2")->click();
    REQUIRE(test::eventually([&] {
        return desk.see<QLabel>("historyLines")->text().contains("第1行材料3：状态 未收集 → 已收集");
    }));
    CHECK(desk.see<QLabel>("historyLines")->text().contains("张三@PC-3"));
}

TEST_CASE("a step that changed several things is told by its name and what was meant", "[ui]")
{
    PageDesk desk;
    const auto said = [&](const QString &words) {
        return test::eventually([&] { return desk.see<QLabel>("historyLines")->text().contains(words); });
    };
    desk.stored([id = desk.sheet().tasks[0].materials[0].requirement](storage::Database &database) {
        storage::ChangeGroup step(database, test::author(), "试着改两处");
        step.set(storage::Entity::Requirement, id.value(), {{"note", "先改的"}});
        step.set(storage::Entity::Requirement, id.value(), {{"office", "法规股"}});
        step.commit();
    });
    desk.ledger->reload();
    CHECK(said("试着改两处（2 处）"));
    desk.stored([id = desk.sheet().tasks[0].materials[0].requirement](storage::Database &database) {
        storage::ChangeGroup step(database, test::author(), "再改两处");
        step.set(storage::Entity::Requirement, id.value(), {{"note", "后改的"}});
        step.set(storage::Entity::Requirement, id.value(), {{"office", "秘书股"}});
        step.commit();
    });
    desk.ledger->reload();
    CHECK(said("再改两处（第1行材料1：备注 先改的 → 后改的，等 2 处）"));
}

TEST_CASE("of a date that is taken back the date is told, not where it was from", "[ui]")
{
    PageDesk desk;
    const auto material = desk.sheet().tasks[0].materials[0].requirement;
    addFiles(desk.ledger->session(), material, {desk.workspace.file("甲.txt", "a")}, {});
    workflow::EvidenceFacts facts;
    facts.ownDate = domain::DateProposal{QDate(2023, 3, 8), domain::DateSource::User};
    desk.ledger->perform("改日期", 1,
                         [facts, id = desk.evidence().first().evidence](storage::Database &database,
                                                                        const storage::Author &author) {
                             return workflow::setEvidenceFacts(database, author, {id}, facts);
                         });
    REQUIRE(test::eventually([&] { return desk.ledger->undoAction()->isEnabled(); }));
    desk.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] {
        return desk.see<QLabel>("historyLines")->text().contains("日期 2023年3月8日 → 空，等 2 处");
    }));
}

TEST_CASE("words that hold a requirement are named to who cannot see the marking", "[ui]")
{
    const ui::HintText text("照片2-3张。", ui::TypeSize::Body);
    CHECK(text.accessibleName() == "照片2-3张。");
    CHECK(text.accessibleDescription().contains("2-3张"));
    CHECK(text.heightForWidth(60) > text.heightForWidth(600));
}

TEST_CASE("a short name and corrections are set beside the words as issued", "[ui]")
{
    PageDesk desk;
    QTest::mouseClick(desk.see<QToolButton>("amendIndicator"), Qt::LeftButton);
    ui::AmendmentsDialog *dialog = nullptr;
    REQUIRE(test::eventually(
        [&] { return (dialog = desk.page.findChild<ui::AmendmentsDialog *>()) != nullptr; }));
    QTest::mouseClick(dialog->findChild<QPushButton *>("useProposedName"), Qt::LeftButton);
    CHECK_FALSE(dialog->shortName().isEmpty());
    auto *name = dialog->findChild<QLineEdit *>("shortName");
    name->selectAll();
    name->setText("机密★");
    CHECK(dialog->findChild<QLabel *>("amendmentsFault")->text().contains("请核对：简称里有“机密”"));
    name->selectAll();
    QTest::keyClicks(name, "shuoming");
    auto *accept = dialog->findChild<QPushButton *>("amendmentsAccept");
    auto *nothing = dialog->findChild<QLabel *>("amendmentsNothing");
    CHECK(nothing->isVisible()); // and no headings without a line
    QTest::mouseClick(dialog->findChild<QPushButton *>("addErratum"), Qt::LeftButton);
    CHECK_FALSE(nothing->isVisible());
    CHECK_FALSE(accept->isEnabled()); // nothing is said of it yet
    auto *printed = dialog->findChild<QLineEdit *>("erratumPrinted_1");
    printed->setText("没有印的字");
    dialog->findChild<QLineEdit *>("erratumCorrected_1")->setText("更正");
    CHECK(dialog->findChild<QLabel *>("amendmentsFault")->text().contains("没有“没有印的字”"));
    const auto word = desk.ledger->current().text.left(2);
    printed->setText(word);
    REQUIRE(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    REQUIRE(
        test::eventually([&] { return desk.see<QLabel>("indicatorNumber")->text() == "第1项　shuoming"; }));
    CHECK(test::eventually([&] {
        return desk.page.findChild<QLabel *>("errata")->text().contains(QString("“%1”应为“更正”").arg(word));
    }));
}
