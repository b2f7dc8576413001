#include "ui/search/search_box.h"

#include "core/workflow/evidence/filing.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/desk_fixture.h"
#include "ui/search/search_results_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::test;
using ui::SearchBox;
using ui::SearchResultsModel;

namespace {

struct Searching : Desk
{
    explicit Searching(const QString &reader = QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang"))
    {
        auto *layout = new QVBoxLayout(&window);
        other = new QLineEdit(&window);
        box = new SearchBox(*ledger, reader, &window);
        layout->addWidget(box);
        layout->addWidget(other);
        layout->addStretch();
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        other->setFocus();
        REQUIRE(eventually([this] { return other->hasFocus(); }));
        QObject::connect(box, &SearchBox::chosen, box, [this](const auto &hit) { went << hit; });
    }
    ~Searching() { delete box; }

    void add(const QString &name, const QByteArray &content)
    {
        workflow::addFiles(ledger->session(), sheet().tasks.first().materials.first().requirement,
                           {workspace.file(name, content)}, {});
    }
    /// As an input method commits it: QTest::keyClicks speaks Latin-1 only.
    void type(const QString &words)
    {
        for (const auto sign : words) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
            QApplication::sendEvent(box, &down);
        }
    }
    QWidget *panel() { return window.findChild<QWidget *>(QStringLiteral("searchPanel")); }
    QListView *list() { return window.findChild<QListView *>(QStringLiteral("searchResults")); }
    QString labelText(const char *name)
    {
        return window.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    bool shows(const QString &words)
    {
        return eventually([&] {
            for (int row = 0; list() != nullptr && list()->isVisible() && row < list()->model()->rowCount();
                 ++row)
                if (list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                    return true;
            return false;
        });
    }

    QLineEdit *other;
    SearchBox *box;
    QList<workflow::SearchHit> went;
};

} // namespace

TEST_CASE("typing finds, Down and Enter go there", "[search]")
{
    Searching desk;
    QTest::mouseClick(desk.box, Qt::LeftButton);
    REQUIRE(eventually([&] { return desk.panel() != nullptr && desk.panel()->isVisible(); }));
    CHECK(desk.labelText("searchWords").contains(QStringLiteral("写几个字")));
    desk.type(QStringLiteral("qjyj"));
    REQUIRE(desk.shows(QStringLiteral("区教育局")));
    const QAbstractItemModelTester tester(desk.list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(desk.box, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    const auto units = desk.ledger->roster().units();
    CHECK(std::any_of(units.cbegin(), units.cend(), [&](const domain::Unit &unit) {
        return unit.name == QStringLiteral("区教育局") && unit.id.value() == desk.went.first().entry.unit;
    }));
    CHECK_FALSE(desk.panel()->isVisible());
}

TEST_CASE("arrows pass over the headings of groups", "[search]")
{
    Searching desk;
    QTest::mouseClick(desk.box, Qt::LeftButton);
    desk.type(QStringLiteral("教育"));
    REQUIRE(desk.shows(QStringLiteral("区教育局")));
    auto *model = qobject_cast<SearchResultsModel *>(desk.list()->model());
    REQUIRE(model != nullptr);
    CHECK(model->hit(0) == nullptr);
    for (int i = 0; i < model->rowCount() * 2; ++i) {
        QTest::keyClick(desk.box, i % 5 == 4 ? Qt::Key_Up : Qt::Key_Down);
        CHECK(model->hit(desk.list()->currentIndex().row()) != nullptr);
    }
}

TEST_CASE("Esc empties the box and gives the keyboard back", "[search]")
{
    Searching desk;
    REQUIRE(eventually([&] { return desk.other->hasFocus(); }));
    desk.box->takeKeyboard();
    desk.type(QStringLiteral("没有这几个字"));
    REQUIRE(eventually([&] { return desk.labelText("searchWords").contains(QStringLiteral("没有找到")); }));
    QTest::keyClick(desk.box, Qt::Key_Escape);
    CHECK(desk.box->text().isEmpty());
    CHECK_FALSE(desk.panel()->isVisible());
    CHECK(desk.other->hasFocus());
}

TEST_CASE("words within a file are found when it has been read, and what cannot be read is said", "[search]")
{
    Searching desk;
    desk.add(QStringLiteral("甲.txt"), "独特的文字");
    desk.add(QStringLiteral("坏.docx"), zipOf({{"word/document.xml", "<a>"}}));
    QTest::mouseClick(desk.box, Qt::LeftButton);
    desk.type(QStringLiteral("独特"));
    REQUIRE(desk.shows(QStringLiteral("甲.txt")));
    CHECK(eventually(
        [&] { return desk.labelText("searchReading").contains(QStringLiteral("1 份材料的文字没有读出")); }));
    CHECK(desk.window.findChild<QLabel *>(QStringLiteral("searchReading"))
              ->toolTip()
              .contains(QStringLiteral("坏.docx")));
    QTest::keyClick(desk.box, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.first().entry.filing > 0);
}

TEST_CASE("while files are being read it is said, and what was read is shown already", "[search]")
{
    // A reader that takes its time.
    QTemporaryDir folder;
    QFile slow(folder.filePath(QStringLiteral("reader")));
    REQUIRE(slow.open(QIODevice::WriteOnly));
    slow.write(
        "#!/bin/sh\nwhile read -r line; do sleep 0.4; printf '%s\\n' \"$line\"; done | " TAIZHANG_BINARY_DIR
        "/app/taizhang \"$@\"\n");
    slow.close();
    REQUIRE(slow.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Searching desk(slow.fileName());
    constexpr int files = 6;
    for (int i = 0; i < files; ++i)
        desk.add(QStringLiteral("甲%1.txt").arg(i), QByteArray("独特的文字") + QByteArray::number(i));
    QTest::mouseClick(desk.box, Qt::LeftButton);
    desk.type(QStringLiteral("独特"));
    const auto rows = [&] {
        return desk.list()->isVisible() ? desk.list()->model()->rowCount() - 1 : 0; // but for the heading
    };
    REQUIRE(eventually([&] { return rows() > 0; }));
    CHECK(rows() < files);
    CHECK(desk.labelText("searchReading").contains(QStringLiteral("共 6 份，结果还不全")));
    // What was chosen stays while more comes in.
    QTest::keyClick(desk.box, Qt::Key_Down);
    const auto chosen = desk.list()->currentIndex().data(SearchResultsModel::PlaceRole);
    CHECK(eventually([&] { return rows() == files; }));
    CHECK(desk.list()->currentIndex().data(SearchResultsModel::PlaceRole) == chosen);
    CHECK(eventually([&] { return desk.labelText("searchReading").isEmpty(); }));
}
