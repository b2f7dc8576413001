#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/report_writing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/sample_pdf.h"
#include "ui/booklet/booklet_dialog.h"
#include "ui/booklet/booklet_making.h"
#include "ui/booklet/booklet_result_dialog.h"
#include "ui/booklet/freeze_desk.h"
#include "ui/booklet/freeze_dialog.h"
#include "ui/booklet/freezes_dialog.h"
#include "ui/booklet/frozen_pieces_dialog.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/data_table.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

/// Outlives the widgets, which write to it when they go.
struct Settings
{
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

struct Freezing : Settings, test::Desk
{
    Freezing()
    {
        window.resize(1000, 700);
        window.show();
        chooser.folder = workspace.folder.filePath(QStringLiteral("桌面"));
        QDir().mkpath(chooser.folder);
    }
    void add(const QString &name, QByteArray content = test::SamplePdf{2}.bytes())
    {
        content += "\n% " + name.toUtf8(); // no two the same

        addFiles(ledger->session(), sheet().tasks.first().materials.first().requirement,
                 {workspace.file(name, content)}, {});
        const auto filing = evidence().last().filing;
        ledger->session()
            .write([filing](storage::Database &database, const storage::Author &by) {
                workflow::KeepingFacts facts;
                facts.keeping = domain::Keeping::Bound;
                return workflow::setKeeping(database, by, {filing}, facts);
            })
            .result();
    }
    QList<storage::FreezeLine> freezes() { return stored(storage::freezes); }
    void openList()
    {
        desk.show();
        list = window.findChild<ui::FreezesDialog *>();
        REQUIRE(list);
        REQUIRE(eventually([&] { return !words().isEmpty(); }));
    }
    QString words() const { return list->findChild<QLabel *>("freezesWords")->text(); }
    template <class Widget>
    Widget *in(QWidget *parent, const char *name)
    {
        auto *widget = parent->findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    void click(QWidget *parent, const char *name)
    {
        auto *button = in<QPushButton>(parent, name);
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    ui::FreezeDialog *askFreeze()
    {
        click(list, "freezesFreeze");
        auto *dialog = window.findChild<ui::FreezeDialog *>();
        REQUIRE(dialog);
        return dialog;
    }
    void freezeOnly(const QString &title)
    {
        openList();
        auto *dialog = askFreeze();
        auto *name = in<QLineEdit>(dialog, "freezeTitle");
        name->selectAll();
        QTest::keyClicks(name, title);
        QTest::keyClick(in<QComboBox>(dialog, "freezeBinding"), Qt::Key_End);
        click(dialog, "freezeAccept");
        REQUIRE(eventually([&] { return freezes().size() == 1; }));
    }

    ui::BookletMaking making{*ledger, chooser, runner, settings, &window};
    ui::FreezeDesk desk{*ledger, runner, making, settings, &window};
    ui::FreezesDialog *list = nullptr;
};

} // namespace

TEST_CASE("a 封版 is taken back only after the question is answered", "[ui][freeze]")
{
    Freezing room;
    room.add(QStringLiteral("通知.pdf"));
    room.freezeOnly("sent");
    QString asked, said;
    QObject::connect(room.ledger.get(), &ui::Ledger::undoQuestioned, room.ledger.get(),
                     [&](const QString &step, const QString &, const QString &question) {
                         asked = step;
                         said = question;
                     });
    auto *undo = room.ledger->undoAction();
    REQUIRE(eventually([&] { return undo->isEnabled(); }));
    undo->trigger();
    CHECK(said.contains("编号"));
    CHECK(said.endsWith("要撤销封版吗？"));
    CHECK(undo->isEnabled()); // nothing is under way
    CHECK(room.freezes().size() == 1);
    room.ledger->takeBack("另一步");
    CHECK(room.freezes().size() == 1);
    room.ledger->takeBack(asked);
    CHECK(eventually([&] { return room.freezes().isEmpty(); }));
}

TEST_CASE("a set is frozen from the window, shown with what became of it, and taken back", "[ui][freeze]")
{
    Freezing f;
    f.openList();
    CHECK(f.in<QLabel>(f.list, "freezesEmpty")->isVisible());
    CHECK_FALSE(f.in<QPushButton>(f.list, "freezesFreeze")->isEnabled());
    f.list->reject();
    f.add(QStringLiteral("通知.pdf"));
    f.add(QStringLiteral("方案.pdf"));
    REQUIRE(eventually([&] { return f.window.findChild<ui::FreezesDialog *>() == nullptr; }));
    f.freezeOnly(QStringLiteral("write-up")); // keys of the test know no Chinese
    auto *table = f.in<ui::DataTable>(f.list, "freezesTable");
    REQUIRE(eventually([&] { return table->shownRows() == 1; }));
    CHECK(f.freezes().first().title == QStringLiteral("write-up"));
    CHECK(f.freezes().first().bound == 0);
    CHECK(f.words().contains(QStringLiteral("不用做增补册")));
    CHECK_FALSE(f.in<QPushButton>(f.list, "freezesSupplement")->isEnabled());
    f.ledger->perform(QStringLiteral("移出"), 1,
                      [id = f.evidence().first().filing](storage::Database &db, const storage::Author &by) {
                          return workflow::removeFilings(db, by, {id});
                      });
    REQUIRE(eventually([&] { return table->model()->index(0, 4).data().toString() == "1"; }));
    f.click(f.list, "freezesView");
    REQUIRE(eventually([&] { return f.list->findChild<ui::FrozenPiecesDialog *>() != nullptr; }));
    auto *pieces = f.list->findChild<ui::FrozenPiecesDialog *>();
    CHECK(f.in<ui::DataTable>(pieces, "frozenPiecesTable")
              ->model()
              ->index(0, 0)
              .data()
              .toString()
              .endsWith(QStringLiteral("-01")));
    CHECK(f.in<ui::DataTable>(pieces, "frozenPiecesTable")->shownRows() == 2);
    QTest::keyClicks(f.in<QLineEdit>(pieces, "frozenPiecesFilter"), QStringLiteral("-01"));
    CHECK(f.in<ui::DataTable>(pieces, "frozenPiecesTable")->model()->index(0, 4).data() ==
          QStringLiteral("已移出"));
    pieces->reject();
    QObject::connect(f.ledger.get(), &ui::Ledger::undoQuestioned, f.ledger.get(), &ui::Ledger::takeBack);
    for (int step = 0; step < 2; ++step) {
        REQUIRE(eventually([&] { return f.ledger->undoAction()->isEnabled(); }));
        f.ledger->undoAction()->trigger();
    }
    REQUIRE(eventually([&] { return f.freezes().isEmpty(); }));
    REQUIRE(eventually([&] { return f.in<QLabel>(f.list, "freezesEmpty")->isVisible(); }));
}

TEST_CASE("the booklet is made first, and what comes later makes an 增补册 of its own", "[ui][freeze]")
{
    Freezing f;
    f.add(QStringLiteral("通知.pdf"));
    f.openList();
    f.click(f.askFreeze(), "freezeAccept");
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletDialog *>() != nullptr; }));
    f.click(f.window.findChild<ui::BookletDialog *>(), "bookletAccept");
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
    REQUIRE(f.freezes().size() == 1);
    CHECK(f.freezes().first().bound == 1);
    CHECK(f.ledger->undoAction()->text().contains(QStringLiteral("封版")));
    CHECK(f.window.findChild<ui::BookletResultDialog *>()
              ->findChild<QLabel *>("bookletStanding")
              ->text()
              .startsWith(QStringLiteral("已封版“")));
    f.window.findChild<ui::BookletResultDialog *>()->close();
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletResultDialog *>() == nullptr; }));

    f.add(QStringLiteral("纪要.pdf"));
    f.openList();
    CHECK(f.words().contains(QStringLiteral("1 份材料，其中入册 1 份")));
    f.click(f.list, "freezesSupplement");
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletDialog *>() != nullptr; }));
    auto *dialog = f.window.findChild<ui::BookletDialog *>();
    CHECK(f.in<QTreeWidget>(dialog, "bookletTree")->topLevelItemCount() == 1);
    CHECK(dialog->options().reports); // those that changed
    CHECK(dialog->options().only->size() == 1);
    f.click(dialog, "bookletAccept");
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
    const auto folders = QDir(f.chooser.folder).entryList({QStringLiteral("增补册 *")}, QDir::Dirs);
    REQUIRE(folders.size() == 1);
    CHECK(QFile::exists(QDir(f.chooser.folder).filePath(folders.first() + QStringLiteral("/增补册.pdf"))));
    CHECK(f.freezes().size() == 1);
}

TEST_CASE("originals that name people are asked about before a set is frozen with them", "[ui][freeze]")
{
    Freezing f;
    f.add(QStringLiteral("名单.txt"), "13800001234");
    const auto ask = [&](Qt::Key answer) {
        f.openList();
        f.click(f.askFreeze(), "freezeAccept");
        REQUIRE(eventually([&] { return f.window.findChild<ui::BookletDialog *>() != nullptr; }));
        f.click(f.window.findChild<ui::BookletDialog *>(), "bookletAccept");
        REQUIRE(eventually([&] { return f.window.findChild<ui::ConfirmDialog *>() != nullptr; }));
        auto *question = f.window.findChild<ui::ConfirmDialog *>();
        CHECK(f.in<QLabel>(question, "confirmSentence")->text().contains(QStringLiteral("手机号 1 个")));
        QTest::keyClick(question, answer, answer == Qt::Key_F ? Qt::AltModifier : Qt::NoModifier);
        REQUIRE(eventually([&] { return f.window.findChild<ui::ConfirmDialog *>() == nullptr; }));
    };
    ask(Qt::Key_Return); // the way back
    CHECK(f.settled());
    CHECK(f.freezes().isEmpty());
    CHECK(QDir(f.chooser.folder).isEmpty());
    ask(Qt::Key_F); // by its letter
    REQUIRE(eventually([&] { return f.freezes().size() == 1; }));
    CHECK(f.freezes().first().bound == 1);
}

TEST_CASE("a second set needs a name of its own, a day within reach, and pieces to add", "[ui][freeze]")
{
    Freezing f;
    f.add(QStringLiteral("通知.pdf"));
    f.freezeOnly(QStringLiteral("sent"));
    f.add(QStringLiteral("纪要.pdf"));
    f.ledger->session()
        .write([id = f.evidence().last().filing](storage::Database &database, const storage::Author &by) {
            workflow::KeepingFacts facts;
            facts.keeping = domain::Keeping::Boxed;
            return workflow::setKeeping(database, by, {id}, facts);
        })
        .result();
    f.list->reject();
    REQUIRE(eventually([&] { return f.window.findChild<ui::FreezesDialog *>() == nullptr; }));
    f.openList();
    CHECK(f.words().contains(QStringLiteral("其中入册 0 份，可以制作增补册"))); // that lists it
    CHECK(f.in<QPushButton>(f.list, "freezesSupplement")->isEnabled());
    auto *dialog = f.askFreeze();
    auto *binding = f.in<QComboBox>(dialog, "freezeBinding");
    CHECK(binding->findData(ui::FreezeDialog::Supplement) >= 0);
    auto *name = f.in<QLineEdit>(dialog, "freezeTitle");
    auto *accept = f.in<QPushButton>(dialog, "freezeAccept");
    auto *words = f.in<QLabel>(dialog, "freezeWords");
    name->selectAll();
    QTest::keyClicks(name, "sent");
    CHECK_FALSE(accept->isEnabled());
    CHECK(words->text().contains(QStringLiteral("已经有一次封版叫“sent”")));
    QTest::keyClicks(name, "2");
    CHECK(accept->isEnabled());
    binding->setCurrentIndex(binding->findData(ui::FreezeDialog::Nothing));
    CHECK(words->text().endsWith(QStringLiteral("情况说明一个字没写。")));
    auto *on = f.in<QLineEdit>(dialog, "freezeOn");
    on->selectAll();
    QTest::keyClicks(on, QDate::currentDate().addYears(2).toString(Qt::ISODate));
    CHECK_FALSE(accept->isEnabled());
    CHECK(words->text().contains(QStringLiteral("在一年以后")));
}

TEST_CASE("a 情况说明 that changed since the set was sent makes an 增补册 by itself", "[ui][freeze]")
{
    Freezing f;
    f.add(QStringLiteral("通知.pdf"));
    f.freezeOnly(QStringLiteral("sent"));
    REQUIRE(
        eventually([&] { return f.words().contains(QStringLiteral("情况说明也没有变动，不用做增补册")); }));
    f.ledger->perform(QStringLiteral("编辑"), 1,
                      [task = f.sheet().tasks.first().id](storage::Database &db, const storage::Author &by) {
                          return workflow::writeReportText(db, by, task, std::nullopt,
                                                           QStringLiteral("已办。"));
                      });
    REQUIRE(eventually([&] { return f.words().contains(QStringLiteral("有 1 项的情况说明变动了")); }));
    f.click(f.list, "freezesSupplement");
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletDialog *>() != nullptr; }));
    auto *dialog = f.window.findChild<ui::BookletDialog *>();
    CHECK(f.in<QTreeWidget>(dialog, "bookletTree")->topLevelItemCount() == 1);
    f.click(dialog, "bookletAccept");
    REQUIRE(eventually([&] { return f.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
}

TEST_CASE("what was bound with the last set is proposed again", "[ui][freeze]")
{
    Freezing f;
    f.add(QStringLiteral("通知.pdf"));
    f.freezeOnly(QStringLiteral("sent")); // nothing bound
    REQUIRE(eventually([&] { return f.ledger->undoAction()->isEnabled(); }));
    QObject::connect(f.ledger.get(), &ui::Ledger::undoQuestioned, f.ledger.get(), &ui::Ledger::takeBack);
    f.ledger->undoAction()->trigger();
    REQUIRE(eventually([&] { return f.freezes().isEmpty(); }));
    REQUIRE(eventually([&] { return f.window.findChild<ui::FreezeDialog *>() == nullptr; }));
    CHECK(f.askFreeze()->binding() == ui::FreezeDialog::Nothing);
}

TEST_CASE("a piece that was sent is marked, and taking it out asks first", "[ui][freeze][evidence]")
{
    Freezing f;
    f.add(QStringLiteral("通知.pdf"));
    f.ledger->reload();
    ui::EvidencePane pane(*f.ledger, f.chooser, f.runner, &f.window);
    pane.resize(500, 600);
    pane.show();
    QTableView *table = nullptr;
    REQUIRE(eventually(
        [&] { return (table = pane.findChild<QTableView *>(QStringLiteral("evidenceView"))) != nullptr; }));
    const auto number = [&] {
        return table->model()->index(0, 0).data().toString();
    };
    REQUIRE(eventually([&] { return table->model()->rowCount() == 1; }));
    CHECK_FALSE(number().contains(QStringLiteral("封")));
    f.freezeOnly(QStringLiteral("sent"));
    REQUIRE(eventually([&] { return number().endsWith(QStringLiteral(" 封")); }));
    CHECK(table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("已封版")));
    f.list->reject();
    REQUIRE(eventually([&] { return f.window.findChild<ui::FreezesDialog *>() == nullptr; }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(eventually([&] { return pane.findChild<ui::ConfirmDialog *>() != nullptr; }));
    auto *confirm = pane.findChild<ui::ConfirmDialog *>();
    QStringList said;
    for (const auto *label : confirm->findChildren<QLabel *>())
        said << label->text();
    CHECK(said.join(u' ').contains(QStringLiteral("已封版，编号 %1").arg(f.evidence().first().number)));
    QTest::keyClick(confirm, Qt::Key_Escape);
    REQUIRE(eventually([&] { return pane.findChild<ui::ConfirmDialog *>() == nullptr; }));
    CHECK(f.evidence().size() == 1);
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(eventually([&] { return pane.findChild<ui::ConfirmDialog *>() != nullptr; }));
    f.click(pane.findChild<ui::ConfirmDialog *>(), "confirmAccept");
    CHECK(eventually([&] { return f.evidence().isEmpty(); }));
}

TEST_CASE("files that stand for a 情况说明 are told beside the pieces, as a backup counts both", "[freeze]")
{
    Freezing f;
    f.add(QStringLiteral("甲.pdf"));
    workflow::standForReport(f.ledger->session(), f.sheet().tasks.first().id,
                             f.workspace.file(QStringLiteral("盖章件.pdf"), test::SamplePdf{1}.bytes()),
                             QStringLiteral("sealed"), {});
    ui::FreezesDialog dialog(*f.ledger, f.settings, &f.window);
    CHECK(eventually([&] {
        return dialog.findChild<QLabel *>(QStringLiteral("freezesWords"))
            ->text()
            .contains(QStringLiteral("现有 1 份材料，另有 1 份情况说明的成品文件或盖章件"));
    }));
}
