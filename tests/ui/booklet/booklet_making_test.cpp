#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/visit/freezing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/sample_pdf.h"
#include "ui/booklet/booklet_dialog.h"
#include "ui/booklet/booklet_making.h"
#include "ui/booklet/booklet_result_dialog.h"
#include "ui/shared/data_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
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

struct Making : Settings, test::Desk
{
    Making()
    {
        add(QStringLiteral("通知.pdf"), test::SamplePdf{3}.bytes());
        add(QStringLiteral("坏.pdf"), "%PDF-1.4\nnothing");
        ledger->reload();
        window.show();
        chooser.folder = workspace.folder.filePath(QStringLiteral("桌面"));
        QDir().mkpath(chooser.folder);
        making.ask();
        dialog = window.findChild<ui::BookletDialog *>();
        REQUIRE(dialog);
        REQUIRE(eventually([&] { return words().contains(QStringLiteral("入册材料 2 份")); }));
    }
    void add(const QString &name, const QByteArray &content)
    {
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
    QString words() const { return dialog->findChild<QLabel *>("bookletWords")->text(); }
    QTreeWidget *tree() const { return dialog->findChild<QTreeWidget *>("bookletTree"); }
    QPushButton *accept() const { return dialog->findChild<QPushButton *>("bookletAccept"); }
    void press(QWidget *widget) { QTest::keyClick(widget, Qt::Key_Space); }

    ui::BookletMaking making{*ledger, chooser, runner, settings, &window};
    ui::BookletDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("the bound set is made where one says, and what is not in it leads to its place", "[ui][booklet]")
{
    Making m;
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    REQUIRE(eventually([&] { return m.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
    const auto folders = QDir(m.chooser.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 1);
    CHECK(folders.first().startsWith(QStringLiteral("汇编 20")));
    const QDir folder(QDir(m.chooser.folder).filePath(folders.first()));
    CHECK(folder.entryList(QDir::Files) ==
          QStringList{QStringLiteral("汇编.pdf"), QStringLiteral("盒脊.pdf")});
    auto *result = m.window.findChild<ui::BookletResultDialog *>();
    auto *table = result->findChild<ui::DataTable *>("bookletLeftOut");
    REQUIRE(table);
    CHECK(table->shownRows() == 1);
    std::optional<workflow::LeftOut> wanted;
    QObject::connect(&m.making, &ui::BookletMaking::placeWanted,
                     [&](const workflow::LeftOut &piece) { wanted = piece; });
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(wanted);
    CHECK(wanted->title == QStringLiteral("坏"));
    CHECK(wanted->indicator == 1);
}

TEST_CASE("after 封版 the set that was sent is proposed, and what was made says how it stands",
          "[ui][booklet]")
{
    Making m;
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    REQUIRE(eventually([&] { return m.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
    auto *result = m.window.findChild<ui::BookletResultDialog *>();
    const auto standing = [&] {
        return result->findChild<QLabel *>("bookletStanding")->text();
    };
    CHECK(standing().startsWith(QStringLiteral("还没有封版：")));
    CHECK(standing().contains(QStringLiteral("封版与增补册")));
    result->close();
    REQUIRE(eventually([&] {
        return m.window.findChild<ui::BookletResultDialog *>() == nullptr &&
               m.window.findChild<ui::BookletDialog *>() == nullptr;
    }));
    workflow::BookletOptions options;
    options.indicators = {1};
    options.errata = true;
    options.volumePages = 60;
    workflow::bindAndFreeze(m.ledger->session(), {QStringLiteral("送审"), QDate(2024, 5, 31)}, options,
                            m.workspace.folder.filePath(QStringLiteral("册")), {});
    m.making.ask();
    m.dialog = m.window.findChild<ui::BookletDialog *>();
    REQUIRE(m.dialog);
    REQUIRE(eventually([&] { return m.dialog->options().indicators == QList<int>{1}; }));
    REQUIRE(eventually([&] { return m.words().contains(QStringLiteral("入册材料 2 份")); }));
    CHECK(m.words().contains(QStringLiteral("已经封版“送审”")));
    CHECK(m.dialog->options().errata);
    CHECK_FALSE(m.dialog->options().duplex); // which is usual otherwise
    CHECK(m.dialog->options().volumePages == 60);
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    REQUIRE(eventually([&] { return m.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
    result = m.window.findChild<ui::BookletResultDialog *>();
    CHECK(standing().startsWith(QStringLiteral("这是“送审”封版的那一套")));
}

TEST_CASE("a part of the table is taken off by its tick; nothing chosen makes nothing", "[ui][booklet]")
{
    Making m;
    auto *tree = m.tree();
    tree->setCurrentItem(tree->topLevelItem(0));
    m.press(tree);
    CHECK(m.dialog->options().indicators == QList<int>{3});
    CHECK(m.words().contains(QStringLiteral("没有入册的材料")));
    tree->setCurrentItem(tree->topLevelItem(1));
    m.press(tree);
    CHECK(m.dialog->options().indicators.isEmpty());
    CHECK_FALSE(m.accept()->isEnabled());
    m.press(tree);
    CHECK(m.accept()->isEnabled());
    m.press(m.dialog->findChild<QCheckBox *>("bookletReports"));
    m.press(m.dialog->findChild<QCheckBox *>("bookletEvidence"));
    CHECK_FALSE(m.accept()->isEnabled());
}

TEST_CASE("all, none and some by their numbers are chosen; wrong numbers are told", "[ui][booklet]")
{
    Making m;
    const auto click = [&](const char *name) {
        QTest::mouseClick(m.dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    };
    click("bookletNone");
    CHECK(m.dialog->options().indicators.isEmpty());
    CHECK(m.words().contains(QStringLiteral("还没有选指标")));
    auto *line = m.dialog->findChild<QLineEdit *>("bookletNumbers");
    auto *said = m.dialog->findChild<QLabel *>("bookletNumbersSaid");
    line->setFocus();
    QTest::keyClicks(line, "2-3");
    CHECK(m.dialog->options().indicators == QList<int>{2, 3});
    QTest::keyClicks(line, ",9");
    CHECK(m.dialog->options().indicators == QList<int>{2, 3});
    CHECK_FALSE(said->isVisible()); // not while one types
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(said->isVisible());
    CHECK(m.dialog->isVisible());
    click("bookletAll");
    CHECK(m.dialog->options().indicators == QList<int>{1, 2, 3});
}

TEST_CASE("a set without evidence is not said to hold all of it", "[ui][booklet]")
{
    Making m;
    m.press(m.dialog->findChild<QCheckBox *>("bookletEvidence"));
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    REQUIRE(eventually([&] { return m.window.findChild<ui::BookletResultDialog *>() != nullptr; }));
    auto *words =
        m.window.findChild<ui::BookletResultDialog *>()->findChild<QLabel *>(QStringLiteral("bookletPieces"));
    REQUIRE(words);
    CHECK(words->text().contains(QStringLiteral("没有装订佐证材料")));
}

TEST_CASE("how it is printed is remembered", "[ui][booklet]")
{
    Making m;
    auto *volumes = m.dialog->findChild<QComboBox *>("bookletVolumes");
    auto *pages = m.dialog->findChild<QSpinBox *>("bookletVolumePages");
    CHECK_FALSE(pages->isEnabled());
    CHECK(m.dialog->options().volumePages == 0);
    QTest::keyClick(volumes, Qt::Key_Down);
    CHECK(m.dialog->options().volumePages == 1);
    QTest::keyClick(volumes, Qt::Key_Down);
    CHECK(pages->isEnabled());
    pages->setValue(120);
    m.press(m.dialog->findChild<QCheckBox *>("bookletDuplex"));
    CHECK(m.dialog->options().volumePages == 120);
    CHECK_FALSE(m.dialog->options().duplex);
    m.chooser.folder.clear(); // the folder is not chosen after all
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    REQUIRE(eventually([&] { return m.window.findChild<ui::BookletDialog *>() == nullptr; }));
    CHECK_FALSE(m.runner.isRunning());
    m.making.ask();
    m.dialog = m.window.findChild<ui::BookletDialog *>();
    CHECK(m.dialog->options().volumePages == 120);
    CHECK_FALSE(m.dialog->options().duplex);
}

TEST_CASE("making it can be stopped, and nothing is left", "[ui][booklet]")
{
    Making m;
    m.add(QStringLiteral("大.pdf"), test::SamplePdf{3000}.bytes());
    QTest::mouseClick(m.accept(), Qt::LeftButton);
    REQUIRE(m.runner.isRunning());
    m.runner.cancel();
    REQUIRE(eventually([&] { return !m.runner.isRunning(); }));
    CHECK(QDir(m.chooser.folder).isEmpty());
    CHECK(m.window.findChild<ui::BookletResultDialog *>() == nullptr);
}
