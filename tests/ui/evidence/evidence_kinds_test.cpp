#include "core/domain/reports/report_marks.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/reports/report_writing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/sample_pdf.h"
#include "ui/evidence/adding/entry_dialog.h"
#include "ui/evidence/evidence_details.h"
#include "ui/evidence/evidence_model.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/removed/removed_dialog.h"
#include "ui/evidence/removed/removed_model.h"
#include "ui/shared/data_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Kinds : test::Desk
{
    Kinds()
    {
        window.resize(460, 900);
        pane = new ui::EvidencePane(*ledger, chooser, runner, &window);
        pane->setGeometry(0, 0, 460, 900);
        window.show();
        window.activateWindow();
        requirement = ledger->current().tasks.first().materials.first().requirement;
        pane->showMaterial(requirement.value());
    }

    ui::EvidenceView *view() { return window.findChild<ui::EvidenceView *>("evidenceView"); }
    ui::EvidenceModel *model() { return window.findChild<ui::EvidenceModel *>(); }
    /// Where there never was a piece there is no list, either.
    int rows() { return model() ? model()->rowCount() : 0; }
    template <class Kind>
    Kind *the(const char *name)
    {
        return window.findChild<Kind *>(name);
    }
    void click(const char *button) { QTest::mouseClick(the<QPushButton>(button), Qt::LeftButton); }
    void choose(const char *action) { the<QAction>(action)->trigger(); }
    void type(const char *line, const QString &text)
    {
        auto *edit = the<QLineEdit>(line);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool listed(int pieces)
    {
        return eventually([&] { return !runner.isRunning() && rows() == pieces; });
    }
    void add(const QString &name, const QByteArray &content)
    {
        const auto before = rows();
        chooser.files = {workspace.file(name, content)};
        pane->addFiles();
        REQUIRE(listed(before + 1));
    }

    /// On the row of a piece.
    void drop(const QString &path, int piece)
    {
        const auto row = view()->visualRect(view()->model()->index(piece, 0)).center();
        dropAt(path, view()->viewport()->mapTo(pane, row));
    }
    void dropAt(const QString &path, const QPoint &at)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane, &enter);
        QDropEvent dropped(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane, &dropped);
    }

    ui::EvidencePane *pane;
    domain::RequirementId requirement = *domain::RequirementId::parse(1);
};

} // namespace

TEST_CASE("an address comes in by its dialog, and a screenshot is pasted on it", "[evidence]")
{
    Kinds k;
    k.choose("addAddress");
    REQUIRE(eventually([&] { return k.the<ui::EntryDialog>("entryDialog") != nullptr; }));
    CHECK_FALSE(k.the<QPushButton>("entryAccept")->isEnabled());
    k.type("entryTitle", "list");
    CHECK_FALSE(k.the<QLineEdit>("entryCaptured")->isEnabled()); // without a file
    for (const auto *next : {"entryAddress", "entryChoose", "entryNote"}) {
        QTest::keyClick(k.the<ui::EntryDialog>("entryDialog")->focusWidget(), Qt::Key_Tab);
        CHECK(k.the<ui::EntryDialog>("entryDialog")->focusWidget()->objectName() == next);
    }
    k.type("entryAddress", "nothing");
    CHECK(k.the<QLabel>("entryFault")->text().contains("不是网址"));
    k.type("entryAddress", "www.example.gov.cn/q");
    const QSignalSpy said(k.ledger.get(), &ui::Ledger::remarked);
    k.click("entryAccept");
    REQUIRE(k.listed(1));
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.first().first().toString().startsWith("添加“list”到"));
    CHECK(said.first().first().toString().endsWith("编号 001-1-01（可按 Ctrl+Z 撤销）"));
    CHECK(k.model()->piece(0).kind == "url");
    CHECK(k.model()->piece(0).address == "https://www.example.gov.cn/q");
    CHECK(k.the<QLineEdit>("evidenceAddress")->isVisible());
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    k.view()->setFocus();
    k.pane->paste();
    REQUIRE(eventually([&] { return k.evidence().size() == 1 && k.evidence().first().role == "capture"; }));
    CHECK(k.evidence().first().mediaType == "image/png");
    REQUIRE(eventually([&] { return k.ledger->undoAction()->text().contains("截图"); }));
    REQUIRE(eventually([&] { return k.ledger->undoAction()->isEnabled(); }));
    k.ledger->undoAction()->trigger();
    CHECK(eventually([&] {
        const auto left = k.evidence();
        return left.size() == 1 && left.first().sha256.isEmpty();
    }));
}

TEST_CASE("the time of a capture is shown and can be put right", "[evidence]")
{
    Kinds k;
    k.choose("addAddress");
    k.type("entryTitle", "list");
    k.type("entryAddress", "www.example.gov.cn/q");
    k.chooser.files = {k.workspace.file("截图.png", "\x89PNG\r\n\x1a\n")};
    k.click("entryChoose");
    k.type("entryCaptured", "nonsense");
    CHECK(k.the<QLabel>("entryFault")->text().contains("看不懂"));
    CHECK_FALSE(k.the<QPushButton>("entryAccept")->isEnabled());
    k.type("entryCaptured", "2024-05-31 10:20");
    k.click("entryAccept");
    REQUIRE(k.listed(1));
    auto *captured = k.the<QLineEdit>("evidenceCaptured");
    REQUIRE(eventually([&] { return captured->isVisible() && captured->text() == "2024年5月31日 10:20"; }));
    k.type("evidenceCaptured", "2024-5-30");
    QTest::keyClick(captured, Qt::Key_Return);
    CHECK(eventually([&] { return k.evidence().first().capturedAt == "2024-05-30"; }));
    k.type("evidenceCaptured", "2999-1-1");
    QTest::keyClick(captured, Qt::Key_Return);
    CHECK(k.the<QLabel>("evidenceDateProblem")->text().contains("还没有到"));
    REQUIRE(eventually([&] { return k.ledger->undoAction()->text().contains("001-1-01 的截取时间"); }));
}

TEST_CASE("of a page that was dropped on its address it is told that the time is only the file's",
          "[evidence]")
{
    Kinds k;
    k.choose("addAddress");
    k.type("entryTitle", "list");
    k.type("entryAddress", "www.example.gov.cn/q");
    k.click("entryAccept");
    REQUIRE(k.listed(1));
    const auto *source = k.the<QLabel>("evidenceCapturedSource");
    CHECK_FALSE(source->isVisible());
    const auto path = k.workspace.file("页面.png", "\x89PNG\r\n\x1a\n");
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(
            file.setFileTime(QDateTime(QDate(2024, 6, 3), QTime(7, 8)), QFileDevice::FileModificationTime));
    }
    k.drop(path, 0);
    auto *captured = k.the<QLineEdit>("evidenceCaptured");
    REQUIRE(eventually([&] { return captured->isVisible() && captured->text() == "2024年6月3日 07:08"; }));
    CHECK(source->isVisible());
    CHECK(source->text().contains("修改时间，请核对"));
    k.type("evidenceCaptured", "2024-6-2 9:00");
    QTest::keyClick(captured, Qt::Key_Return);
    CHECK(eventually([&] { return captured->text() == "2024年6月2日 09:00" && !source->isVisible(); }));
}

TEST_CASE("a file that is marked with others by being put in tells so", "[evidence]")
{
    Kinds k;
    k.add("名单.txt", "marked");
    workflow::EvidenceFacts marks;
    marks.restricted = true;
    k.ledger->session()
        .write([id = k.evidence().first().evidence, marks](auto &database, const auto &author) {
            return workflow::setEvidenceFacts(database, author, {id}, marks);
        })
        .waitForFinished();
    k.add("通报.txt", "plain");
    QStringList said;
    QObject::connect(k.ledger.get(), &ui::Ledger::remarked, [&](const QString &words) { said << words; });
    k.view()->selectPieces({k.model()->piece(1).filing});
    k.chooser.files = {k.workspace.file("又.txt", "marked")};
    k.choose("replaceEvidence");
    CHECK(eventually(
        [&] { return said.join("").contains(k.model()->piece(1).number + " 的文件内容是工作秘密"); }));
}

TEST_CASE("a screenshot that is dropped on an address without one belongs to it", "[evidence]")
{
    Kinds k;
    for (const auto *title : {"first", "second"}) {
        k.choose("addAddress");
        k.type("entryTitle", title);
        k.type("entryAddress", "www.example.gov.cn/q");
        k.click("entryAccept");
        REQUIRE(eventually([&] { return k.the<ui::EntryDialog>("entryDialog") == nullptr; }));
    }
    REQUIRE(k.listed(2));
    const auto picture = k.workspace.file("截图1.png", "\x89PNG\r\n\x1a\n");
    k.view()->selectPieces({k.model()->piece(0).filing});
    k.view()->scrollTo(k.view()->model()->index(1, 0));
    k.drop(picture, 1);
    REQUIRE(eventually([&] { return k.model()->piece(1).role == "capture"; }));
    CHECK(k.rows() == 2);
    k.view()->selectPieces({k.model()->piece(0).filing});
    auto *preview = k.the<QWidget>("preview");
    k.dropAt(picture, preview->mapTo(k.pane, preview->rect().center()));
    REQUIRE(eventually([&] { return k.model()->piece(0).role == "capture"; }));
    CHECK(k.rows() == 2);
}

TEST_CASE("an address whose host cannot be is refused", "[evidence]")
{
    for (const auto *typed : {"https://www.example.gfile:///tmp/x", "https://www.exa mple.cn",
                              "https://a..cn", "https://-a.cn", "file:///tmp/x", "https://www.example.cn:/a"})
        CHECK_FALSE(workflow::cleanAddress(typed));
    for (const auto *typed : {"https://www.example.gov.cn:8080/a:b?c=d://e", "10.1.2.3/a",
                              "http://政府.中国/", "http://[2001:db8::1]:80/a", "https://a_b.example.cn"})
        CHECK(workflow::cleanAddress(typed));
}

TEST_CASE("a picture is pasted into the dialog wherever the cursor is, words into a field", "[evidence]")
{
    Kinds k;
    k.choose("addAddress");
    REQUIRE(eventually([&] { return k.the<ui::EntryDialog>("entryDialog") != nullptr; }));
    auto *title = k.the<QLineEdit>("entryTitle");
    title->setFocus();
    QApplication::clipboard()->setText("公示");
    QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
    CHECK(title->text() == "公示");
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
    CHECK(title->text() == "公示");
    CHECK(k.the<QLabel>("entryFileName")->text().startsWith("截图 "));
    // What was chosen comes back when it is no 工作秘密 after all.
    auto *keeping = k.the<QComboBox>("keepingChoice");
    keeping->setCurrentIndex(keeping->findText("入册"));
    auto *restricted = k.the<QCheckBox>("entryRestricted");
    restricted->setChecked(true);
    CHECK(keeping->currentText() == "现场调阅");
    restricted->setChecked(false);
    CHECK(keeping->currentText() == "入册");
}

TEST_CASE("a thing is looked at where it stands", "[evidence]")
{
    Kinds k;
    const ui::EntryDialog dialog(domain::EvidenceKind::Thing, k.chooser);
    CHECK(dialog.entry().keeping == domain::Keeping::OnSite);
}

TEST_CASE("a file marked as secret is not taken in; its title and place are", "[evidence]")
{
    Kinds k;
    k.chooser.files = {k.workspace.file("机密 名单.txt", "x")};
    k.pane->addFiles();
    REQUIRE(eventually([&] { return k.the<ui::EntryDialog>("entryDialog") != nullptr; }));
    CHECK(k.the<QLabel>("entryWords")->text().contains("机密"));
    CHECK(k.the<QLineEdit>("entryTitle")->text() == "机密 名单");
    CHECK(k.the<QCheckBox>("entryRestricted")->isChecked());
    k.type("keepingPlace", "room 3");
    k.click("entryAccept");
    REQUIRE(k.listed(1));
    CHECK(k.model()->piece(0).restricted);
    CHECK(k.model()->piece(0).keeping == "on_site");
    CHECK(k.model()->piece(0).place == "room 3");
    CHECK(k.model()->piece(0).sha256.isEmpty());
    CHECK(k.model()->data(k.model()->index(0, ui::EvidenceModel::Remark)) == "工作秘密");
    CHECK(k.ledger->session().objects().listObjects().isEmpty());
}

TEST_CASE("several pieces get their keeping at once", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    k.add("乙.txt", "b");
    k.view()->selectAll();
    CHECK(k.the<QLabel>("evidenceSeveral")->isVisible());
    CHECK_FALSE(k.the<QLineEdit>("evidenceTitle")->isEnabled());
    k.choose("keepEvidence");
    REQUIRE(eventually([&] { return k.the<QDialog>("keepingDialog") != nullptr; }));
    k.the<QComboBox>("keepingChoice")->setCurrentIndex(2);
    k.type("keepingPlace", "room 3");
    k.type("keepingDisc", "GP-03");
    k.click("keepingAccept");
    REQUIRE(eventually([&] {
        const auto pieces = k.evidence();
        return pieces.size() == 2 && pieces.first().keeping == "on_site" &&
               pieces.last().keeping == "on_site";
    }));
    CHECK(k.evidence().last().place == "room 3，光盘 GP-03");
    k.view()->selectAll();
    k.type("evidenceDate", "2023-5-12");
    QTest::keyClick(k.the<QLineEdit>("evidenceDate"), Qt::Key_Return);
    CHECK(eventually([&] {
        return k.evidence().first().ownDate == "2023-05-12" && k.evidence().last().ownDate == "2023-05-12";
    }));
}

TEST_CASE("of several pieces only what they agree in is shown", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    k.add("乙.txt", "b");
    auto *unit = k.the<QComboBox>("evidenceSourceUnit");
    const auto chooseUnit = [&](const QString &name) {
        unit->setCurrentIndex(unit->findText(name));
        emit unit->activated(unit->currentIndex());
    };
    k.view()->selectRow(0);
    chooseUnit("区教育局");
    k.type("evidenceDate", "2023-5-12");
    QTest::keyClick(k.the<QLineEdit>("evidenceDate"), Qt::Key_Return);
    REQUIRE(eventually([&] {
        return k.evidence().first().sourceUnitName == "区教育局" &&
               k.evidence().first().ownDate == "2023-05-12";
    }));
    k.view()->selectAll();
    CHECK(eventually([&] { return unit->lineEdit()->placeholderText().startsWith("（多个）"); }));
    CHECK(unit->currentText().isEmpty());
    CHECK(k.the<QLineEdit>("evidenceDate")->text().isEmpty());
    CHECK(k.the<QLineEdit>("evidenceDate")->placeholderText().startsWith("（多个）"));
    unit->lineEdit()->setFocus(); // passing through changes nothing
    QTest::keyClick(unit->lineEdit(), Qt::Key_Return);
    test::letPass(50);
    CHECK(k.evidence().first().sourceUnitName == "区教育局");
    CHECK(k.evidence().last().sourceUnitName.isEmpty());
    chooseUnit("区水务局");
    REQUIRE(eventually([&] { return k.evidence().last().sourceUnitName == "区水务局"; }));
    CHECK(k.evidence().first().sourceUnitName == "区水务局");
    CHECK(eventually([&] { return unit->currentText() == "区水务局"; })); // now they agree
}

TEST_CASE("date and 文号 are proposed by the name and taken by a click", "[evidence]")
{
    Kinds k;
    k.add("沙政办发[2023]012号 通知 2023-05-12.txt", "text 13800000000");
    auto *date = k.the<QPushButton>("evidenceDateProposal");
    REQUIRE(eventually([&] { return date->isVisible(); }));
    CHECK(date->text().contains("2023年5月12日"));
    CHECK(date->text().contains("文件名"));
    CHECK(date->height() >= date->fontMetrics().lineSpacing() * 2); // no line of it is cut
    CHECK(eventually([&] {                                          // nor covered by what stands below
        return date->geometry().bottom() < k.the<QLineEdit>("evidenceDocumentNumber")->geometry().top();
    }));
    for (const auto &line : date->text().split('\n'))
        CHECK(date->fontMetrics().horizontalAdvance(line) < date->width());
    CHECK(k.the<QLabel>("evidenceAdvice")->text().contains("手机号 1 个"));
    QTest::mouseClick(date, Qt::LeftButton);
    CHECK(eventually([&] { return k.evidence().first().ownDateSource == "name"; }));
    CHECK(eventually([&] { return !date->isVisible(); }));
    auto *number = k.the<QPushButton>("evidenceNumberProposal");
    REQUIRE(eventually([&] { return number->isVisible(); }));
    QTest::mouseClick(number, Qt::LeftButton);
    CHECK(eventually([&] { return k.evidence().first().documentNumber == "沙政办发〔2023〕12号"; }));
    auto *advice = k.the<QLabel>("evidenceAdvice");
    const auto *box = k.the<QCheckBox>("evidencePersonal");
    REQUIRE(eventually([&] { return k.ledger->undoAction()->isEnabled() && !number->isVisible(); }));
    test::letPass(50);
    const auto before = box->geometry().top();
    QTest::mouseClick(k.the<QCheckBox>("evidencePersonal"), Qt::LeftButton);
    CHECK(eventually([&] { return k.evidence().first().personalData; }));
    CHECK(eventually([&] { return advice->text().contains("已勾选“含个人信息”"); }));
    test::letPass(50);
    CHECK(box->geometry().top() == before); // the next click meets what it is meant for
}

TEST_CASE("another piece is shown from the top, where the advice is", "[evidence]")
{
    Kinds k;
    k.pane->setGeometry(0, 0, 460, 560);
    k.add("甲.txt", "a");
    k.add("乙.txt", "b");
    auto *bar = k.the<QScrollArea>("evidenceDetailsArea")->verticalScrollBar();
    k.view()->selectRow(0);
    REQUIRE(eventually([&] { return bar->maximum() > 0; }));
    bar->setValue(bar->maximum());
    k.view()->selectRow(1);
    CHECK(eventually([&] { return bar->value() == 0; }));
}

TEST_CASE("of a very long PDF it is said how far its words are read", "[evidence]")
{
    Kinds k;
    k.add("长.pdf", test::SamplePdf{1}.bytes().replace("/Count 1/", "/Count 12000/"));
    k.add("短.pdf", test::SamplePdf{1}.bytes());
    k.view()->selectRow(0);
    const auto *advice = k.the<QLabel>("evidenceAdvice");
    CHECK(eventually([&] { return advice->text().contains("共 12000 页，文字只读了前 10000 页"); }));
    k.view()->selectRow(1);
    CHECK(eventually([&] { return k.the<QLabel>("evidenceOrigin")->text().endsWith("，1 页"); }));
    CHECK_FALSE(advice->text().contains("文字只读了"));
}

TEST_CASE("no line of the advice is cut in a narrow pane", "[evidence]")
{
    Kinds k;
    k.pane->setGeometry(0, 0, 300, 900);
    k.add("名单.txt", "身份证号000101199001010020，电话13800000000");
    const auto *advice = k.the<QLabel>("evidenceAdvice");
    REQUIRE(eventually([&] { return advice->text().contains("日期或末位不对"); }));
    CHECK(eventually([&] { return advice->height() >= advice->heightForWidth(advice->width()); }));
}

TEST_CASE("why the other ways of keeping are grey is said", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    k.add("乙.txt", "b");
    k.view()->selectRow(0);
    QTest::mouseClick(k.the<QCheckBox>("evidenceRestricted"), Qt::LeftButton);
    REQUIRE(eventually([&] { return k.model()->piece(0).restricted; }));
    k.view()->selectAll();
    k.choose("keepEvidence");
    REQUIRE(eventually([&] { return k.the<QLabel>("keepingRestricted") != nullptr; }));
    CHECK(k.the<QLabel>("keepingRestricted")->text().contains("工作秘密 1 份，只能现场调阅"));
}

TEST_CASE("every line of a piece is kept while it is typed in, and of several pieces only the date is open",
          "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    k.add("乙.txt", "b");
    k.view()->selectRow(0);
    QList<QLineEdit *> lines;
    for (auto *line :
         k.window.findChild<ui::EvidenceDetails *>()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly))
        if (!line->isReadOnly())
            lines << line;
    CHECK(lines.size() == 6);
    for (auto *line : std::as_const(lines)) {
        INFO(line->objectName().toStdString());
        line->setText("x");
        line->setModified(true);
        bool read = false;
        const QObject heard;
        QObject::connect(k.ledger.get(), &ui::Ledger::currentChanged, &heard, [&] { read = true; });
        k.ledger->reload();
        REQUIRE(eventually([&] { return read; }));
        CHECK(line->text() == "x");
        line->setModified(false);
    }
    k.view()->selectAll();
    auto *date = k.the<QLineEdit>("evidenceDate");
    REQUIRE(eventually([&] { return !k.the<QLineEdit>("evidenceTitle")->isEnabled(); }));
    for (auto *line : std::as_const(lines)) {
        INFO(line->objectName().toStdString());
        CHECK(line->isEnabled() == (line == date));
    }
}

TEST_CASE("文号, note and source unit are saved as they are typed", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    k.type("evidenceDocumentNumber", "No. 7");
    QTest::keyClick(k.the<QLineEdit>("evidenceDocumentNumber"), Qt::Key_Return);
    CHECK(eventually([&] { return k.evidence().first().documentNumber == "No. 7"; }));
    k.type("evidenceNote", "second draft");
    QTest::keyClick(k.the<QLineEdit>("evidenceNote"), Qt::Key_Return);
    CHECK(eventually([&] { return k.evidence().first().note == "second draft"; }));
    auto *unit = k.the<QComboBox>("evidenceSourceUnit");
    unit->setFocus();
    unit->lineEdit()->selectAll();
    QInputMethodEvent typed; // as a Chinese input method does
    typed.setCommitString("区教育局");
    QApplication::sendEvent(unit->lineEdit(), &typed);
    QTest::keyClick(unit->lineEdit(), Qt::Key_Return);
    CHECK(eventually([&] { return k.evidence().first().sourceUnitName == "区教育局"; }));
    // With the keyboard still in the box Ctrl+Z is the ledger's, for nothing in it is typed any more.
    REQUIRE(eventually([&] { return k.ledger->undoAction()->isEnabled(); }));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(unit, &undo);
    CHECK_FALSE(undo.isAccepted());
    QTest::keyClicks(unit->lineEdit(), "x");
    QKeyEvent typing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typing.ignore();
    QApplication::sendEvent(unit, &typing);
    CHECK(typing.isAccepted());
}

TEST_CASE("what is being typed stays when the ledger is read again", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    auto *unit = k.the<QComboBox>("evidenceSourceUnit");
    auto *note = k.the<QLineEdit>("evidenceNote");
    QTest::keyClicks(note, "half a no");
    QTest::keyClick(note, Qt::Key_Return);
    unit->setFocus();
    REQUIRE(eventually([&] { return k.evidence().first().note == "half a no"; }));
    QTest::keyClicks(unit->lineEdit(), "qu");
    bool read = false;
    QObject::connect(k.ledger.get(), &ui::Ledger::currentChanged, [&] { read = true; });
    k.ledger->reload();
    REQUIRE(eventually([&] { return read; }));
    CHECK(unit->currentText() == "qu");
    note->setFocus();
    QTest::keyClicks(note, "te");
    read = false;
    k.ledger->reload();
    REQUIRE(eventually([&] { return read; }));
    CHECK(note->text() == "half a note");
    CHECK(k.evidence().first().note == "half a no"); // no change of half a word
}

TEST_CASE("a new version is shown with the old one, to which one can go back", "[evidence]")
{
    Kinds k;
    k.add("草稿.txt", "old");
    k.chooser.files = {k.workspace.file("定稿.txt", "new")};
    const QSignalSpy said(k.ledger.get(), &ui::Ledger::remarked);
    k.choose("replaceEvidence");
    REQUIRE(eventually([&] { return k.evidence().first().versions == 2; }));
    REQUIRE(eventually([&] { return !said.isEmpty(); }));
    CHECK(said.last().first() == "给“草稿”换新版本（可按 Ctrl+Z 撤销）");
    REQUIRE(eventually([&] { return k.the<QPushButton>("evidenceVersions")->isVisible(); }));
    k.choose("showVersions");
    REQUIRE(eventually([&] { return k.the<QTreeWidget>("versionsList") != nullptr; }));
    auto *list = k.the<QTreeWidget>("versionsList");
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK_FALSE(k.the<QPushButton>("versionReturn")->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    k.click("versionReturn");
    CHECK(eventually([&] { return k.evidence().first().name == "草稿.txt"; }));
}

TEST_CASE("a new version that is marked as secret within stays out until a person says that it is not",
          "[evidence]")
{
    Kinds k;
    k.add("草稿.txt", "old");
    const auto answer = [&](const char *name) {
        k.chooser.files = {k.workspace.file("定稿.txt", "机密★5年\n\n会议纪要\n")};
        k.choose("replaceEvidence");
        REQUIRE(eventually([&] { return k.the<QPushButton>(name) != nullptr; }));
        CHECK(k.the<QLabel>("secretSentence")->text().contains("“定稿.txt”（机密）"));
        k.click(name);
        REQUIRE(eventually([&] { return k.the<QPushButton>(name) == nullptr && !k.runner.isRunning(); }));
    };
    answer("secretStayOut");
    test::letPass(50);
    CHECK(k.evidence().first().versions == 1);
    CHECK(k.ledger->session().objects().listObjects().size() == 1);
    answer("secretAreNone");
    CHECK(eventually([&] { return k.evidence().first().versions == 2; }));
}

TEST_CASE("where else a piece is used is said before it is taken out", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    k.pane->showMaterial(k.ledger->current().tasks.first().materials.at(1).requirement.value());
    k.add("甲.txt", "a");
    QTest::keyClick(k.view(), Qt::Key_Delete);
    REQUIRE(eventually([&] { return k.the<QLabel>("confirmSentence") != nullptr; }));
    CHECK(k.the<QLabel>("confirmSentence")->text().contains("001-1-01"));
    CHECK(k.evidence().size() == 2);
    k.click("confirmAccept");
    CHECK(eventually([&] { return k.evidence().size() == 1; }));
}

TEST_CASE("the reports that cite a piece are named before it is taken out", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    const auto &task = k.ledger->current().tasks.first();
    k.ledger->session()
        .write([task = task.id, point = task.points.first().id,
                text = "见" + domain::citationMark(k.evidence().first().uuid)](
                   storage::Database &database, const storage::Author &author) {
            return workflow::writeReportText(database, author, task, point, text);
        })
        .waitForFinished();
    QTest::keyClick(k.view(), Qt::Key_Delete);
    REQUIRE(eventually([&] { return k.the<QLabel>("confirmSentence") != nullptr; }));
    CHECK(k.the<QLabel>("confirmSentence")->text().contains("“甲”在第1项第1行情况说明里引用着"));
    k.click("confirmAccept");
    CHECK(eventually([&] { return k.evidence().isEmpty(); }));
}

TEST_CASE("what was taken out is put back from the bin", "[evidence]")
{
    Kinds k;
    k.add("甲.txt", "a");
    QTest::keyClick(k.view(), Qt::Key_Delete);
    REQUIRE(k.listed(0));
    QSettings settings(k.workspace.folder.filePath("settings.ini"), QSettings::IniFormat);
    ui::RemovedDialog bin(*k.ledger, settings);
    QAbstractItemModelTester tester(bin.findChild<ui::RemovedModel *>(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    bin.show();
    auto *table = bin.findChild<ui::DataTable *>("removedTable");
    REQUIRE(eventually([&] { return table->shownRows() == 1; }));
    QTest::mouseClick(bin.findChild<QPushButton *>("removedPutBack"), Qt::LeftButton);
    REQUIRE(k.listed(1));
    CHECK(eventually([&] { return bin.findChild<QLabel *>("removedEmpty")->isVisible(); }));
    REQUIRE(eventually([&] { return k.ledger->undoAction()->isEnabled(); }));
    k.ledger->undoAction()->trigger();
    CHECK(k.listed(0));
    CHECK(eventually([&] { return table->shownRows() == 1; }));
}
