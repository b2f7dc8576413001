#include <catch2/catch.hpp>

#include "tests/support/desk_fixture.h"
#include "ui/help/help_key.h"
#include "ui/help/help_window.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QDirIterator>
#include <QImage>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace taizhang;

namespace {

QStringList matches(const QString &text, const char *pattern)
{
    QStringList found;
    for (auto each = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(text); each.hasNext();)
        found << each.next().captured(1);
    return found;
}

QString plain(QString text)
{
    return text.section(QLatin1Char('\t'), 0, 0).remove(QRegularExpression(QStringLiteral("\\(&.\\)|…|&")));
}

ui::HelpWindow *guide()
{
    ui::HelpWindow *shown = nullptr;
    test::eventually([&] {
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *help = qobject_cast<ui::HelpWindow *>(widget); help != nullptr && help->isVisible())
                shown = help;
        return shown != nullptr;
    });
    return shown;
}

QString readPage(const ui::HelpWindow &help)
{
    return help.findChild<QListWidget *>(QStringLiteral("helpList"))->currentItem()->text();
}

} // namespace

TEST_CASE("every page of the guide has its pictures and leads to pages that are there", "[help]")
{
    const auto topics = ui::helpTopics();
    REQUIRE(topics.size() >= 10);
    CHECK(topics.first().name == QStringLiteral("start"));
    QStringList names;
    for (const auto &topic : topics)
        names << topic.name + QStringLiteral(".md");
    for (const auto &topic : topics) {
        INFO(topic.name.toStdString());
        CHECK_FALSE(topic.title.isEmpty());
        for (const auto &picture : matches(topic.text, R"(!\[[^\]]*\]\(([^)]*)\))")) {
            INFO(picture.toStdString());
            CHECK_FALSE(QImage(QStringLiteral(":/help/") + picture).isNull());
        }
        for (const auto &page : matches(topic.text, R"((?<!!)\[[^\]]*\]\(([^)]*)\))")) {
            INFO(page.toStdString());
            CHECK(names.contains(page));
        }
    }
}

TEST_CASE("the guide names menus and pages as the window does", "[help]")
{
    test::Workspace workspace;
    test::Answers answers;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("设置.ini")), QSettings::IniFormat);
    ui::MainWindow window(std::move(workspace.session), answers, settings);
    QStringList paths{QStringLiteral("待办 › 待审核")};
    for (const auto *menu : window.menuBar()->actions())
        for (const auto *action : menu->menu()->actions())
            paths << plain(menu->text()) + QStringLiteral(" › ") + plain(action->text());
    int checked = 0;
    for (const auto &topic : ui::helpTopics())
        for (const auto &path : matches(topic.text, R"(\*\*([^*]+ › [^*]+)\*\*)")) {
            INFO(topic.name.toStdString() << ": " << path.toStdString());
            CHECK(paths.contains(path));
            ++checked;
        }
    CHECK(checked > 20);
}

TEST_CASE("where undo is explained the guide says that it ends with the session", "[help]")
{
    QFile page(QStringLiteral(":/help/01-start.md"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(page.readAll()).contains(QStringLiteral("撤销只管这一次打开程序以来的改动")));
}

TEST_CASE("every place that the guide knows is in the window", "[help]")
{
    QString sources;
    QDirIterator files(QStringLiteral(TAIZHANG_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const auto path = files.next(); !path.contains(QStringLiteral("/help/"))) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
    for (const auto &place : ui::helpPlaces()) {
        INFO(place.toStdString());
        CHECK((sources.contains(QLatin1Char('"') + place + QLatin1Char('"')) ||
               sources.contains(QLatin1Char('"') + place + QStringLiteral("_%1\""))));
    }
}

TEST_CASE("F1 opens the guide at the page of where one is", "[help]")
{
    QWidget window;
    window.resize(800, 600);
    auto *layout = new QVBoxLayout(&window);
    const auto [name, title] =
        GENERATE(values<std::pair<const char *, const char *>>({{"indicatorPage", "指标和资料"},
                                                                {"evidencePane", "佐证材料"},
                                                                {"unitsPage", "单位和单位组"},
                                                                {"somewhereElse", "从这里开始"}}));
    auto *pane = new QWidget(&window);
    pane->setObjectName(QString::fromLatin1(name));
    auto *field = new QLineEdit(pane);
    layout->addWidget(pane);
    ui::HelpKey key(window);
    window.show();
    window.activateWindow();
    field->setFocus();
    REQUIRE(test::eventually([&] { return field->hasFocus(); }));
    QTest::keyClick(field, Qt::Key_F1);
    auto *help = guide();
    REQUIRE(help != nullptr);
    CHECK(readPage(*help) == QString::fromUtf8(title));

    SECTION("and in a dialog, too, which it does not leave without an answer")
    {
        help->close();
        QDialog dialog(&window);
        dialog.setObjectName(QStringLiteral("bookletDialog"));
        auto *inner = new QLineEdit(&dialog);
        dialog.open();
        dialog.activateWindow();
        inner->setFocus();
        REQUIRE(test::eventually([&] { return inner->hasFocus(); }));
        QTest::keyClick(inner, Qt::Key_F1);
        help = guide();
        REQUIRE(help != nullptr);
        CHECK(readPage(*help) == QStringLiteral("打印和装订"));
        CHECK(help->parentWidget() == &dialog);
    }
}

TEST_CASE("the keys stand in the guide as a table", "[help]")
{
    QWidget window;
    ui::HelpWindow help(&window);
    help.showTopic(QStringLiteral("review"));
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    CHECK_FALSE(text->toPlainText().contains(QLatin1Char('|')));
    QTextTable *table = nullptr;
    for (auto *frame : text->document()->rootFrame()->childFrames())
        if (auto *found = qobject_cast<QTextTable *>(frame))
            table = found;
    REQUIRE(table);
    CHECK(table->columns() == 2);
    CHECK(table->cellAt(1, 1).firstCursorPosition().block().text() == QStringLiteral("登记报送"));
}

TEST_CASE("words are found in all pages of the guide", "[help]")
{
    QWidget window;
    ui::HelpWindow help(&window);
    help.showTopic(QStringLiteral("start"));
    help.show();
    auto *words = help.findChild<QLineEdit *>(QStringLiteral("helpWords"));
    auto *list = help.findChild<QListWidget *>(QStringLiteral("helpList"));
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    words->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("盒脊"));
    QApplication::sendEvent(words, &typed);
    CHECK(list->currentItem()->text() == QStringLiteral("打印和装订"));
    CHECK_FALSE(list->currentItem()->isHidden());
    CHECK(list->item(0)->isHidden());
    REQUIRE_FALSE(text->extraSelections().isEmpty());
    CHECK(text->extraSelections().first().cursor.selectedText() == QStringLiteral("盒脊"));
}
