#include "ui/evidence/evidence_pane.h"
#include "ui/evidence/working_copies.h"

#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "tests/support/desk_fixture.h"
#include "ui/evidence/adding/move_dialog.h"
#include "ui/evidence/adding/secret_dialog.h"
#include "ui/evidence/evidence_model.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/handing_out.h"
#include "ui/evidence/piece_opener.h"
#include "ui/evidence/preview/file_card.h"
#include "ui/evidence/preview/image_preview.h"
#include "ui/evidence/preview/pdf_preview.h"
#include "ui/evidence/preview/text_preview.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;
using test::letPass;

namespace {

struct Pane : test::Desk
{
    Pane()
    {
        window.resize(420, 700);
        pane = new ui::EvidencePane(*ledger, chooser, runner, &window);
        pane->setGeometry(0, 0, 420, 700);
        window.show();
        window.activateWindow();
        requirement = ledger->current().tasks.first().materials.first().requirement;
        pane->showMaterial(requirement.value());
    }

    ui::EvidenceView *view() { return window.findChild<ui::EvidenceView *>("evidenceView"); }
    ui::EvidenceModel *model() { return window.findChild<ui::EvidenceModel *>(); }
    /// Where there never was a piece there is no list, either.
    int rows() { return model() ? model()->rowCount() : 0; }
    QString text(const QString &label) { return window.findChild<QLabel *>(label)->text(); }
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
    template <class Kind>
    bool shows()
    {
        return eventually([&] {
            return qobject_cast<Kind *>(window.findChild<QStackedWidget *>("preview")->currentWidget()) !=
                   nullptr;
        });
    }
    bool cardSays(const QString &words)
    {
        return eventually(
            [&] { return window.findChild<ui::FileCard *>("fileCard")->words().contains(words); });
    }

    ui::EvidencePane *pane;
    domain::RequirementId requirement = *domain::RequirementId::parse(1);
};

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        painter.drawText(2000, 2000, QString::number(page));
        if (page < pages)
            writer.newPage();
    }
    painter.end();
    return bytes;
}

// Takes the place of the system's programs.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler("file"); }
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

TEST_CASE("the list is made for the first piece, as it was left and where Tab expects it", "[evidence]")
{
    const auto key = [](QWidget *from) {
        auto *next = from->nextInFocusChain();
        while (next->focusPolicy() == Qt::NoFocus)
            next = next->nextInFocusChain();
        return next;
    };
    QByteArray state;
    {
        Pane left;
        CHECK(left.view() == nullptr);
        left.add("方案.txt", "一");
        left.view()->setColumnWidth(ui::EvidenceModel::Number, 123);
        state = left.pane->saveState();
    }
    Pane p;
    auto *after = new QLineEdit(&p.window); // made before the list is
    p.pane->restoreState(state);
    CHECK(p.pane->saveState() == state);
    CHECK(p.view() == nullptr);
    p.add("方案.txt", "一");
    CHECK(p.view()->columnWidth(ui::EvidenceModel::Number) == 123);
    CHECK(p.view()->isVisible());
    auto *at = p.window.findChild<QPushButton *>("addEvidence")->nextInFocusChain();
    bool reached = false;
    for (; at != after; at = key(at)) {
        REQUIRE(at != &p.window);
        reached = reached || at == p.view();
    }
    CHECK(reached);
}

TEST_CASE("while another place is awaited nothing can be added to the one before", "[evidence]")
{
    Pane p;
    p.add("方案.txt", "一");
    p.chooser.files = {p.workspace.file("别处.txt", "二")};
    p.pane->awaitPlace();
    CHECK_FALSE(p.window.findChild<QPushButton *>("addEvidence")->isEnabled());
    CHECK(p.rows() == 1); // what was seen stays until then
    p.pane->addFiles();
    letPass(50);
    CHECK(p.evidence().size() == 1);
    p.pane->showNothing();
    CHECK(p.rows() == 0);
    CHECK(p.text("evidenceEmpty").contains("在列表里选一行"));
    p.pane->showMaterial(p.requirement.value());
    CHECK(p.rows() == 1);
    p.add("后来.txt", "三");
}

TEST_CASE("what is marked as secret within stays out until a person says that it is not", "[evidence]")
{
    Pane p;
    const auto ask = [&](const QStringList &files) {
        p.chooser.files = files;
        p.pane->addFiles();
        REQUIRE(eventually([&] { return p.pane->findChild<ui::SecretDialog *>() != nullptr; }));
        return p.pane->findChild<ui::SecretDialog *>();
    };
    const auto press = [&](const char *name) {
        QTest::mouseClick(p.pane->findChild<QPushButton *>(name), Qt::LeftButton);
        REQUIRE(eventually(
            [&] { return p.pane->findChild<ui::SecretDialog *>() == nullptr && !p.runner.isRunning(); }));
    };
    const auto marked = p.workspace.file("纪要.txt", "机密★5年\n\n会议纪要\n");
    const auto plain = p.workspace.file("方案.txt", "工作方案，落实保守国家秘密法。");
    CHECK(ask({marked, plain})->findChild<QLabel *>("secretSentence")->text().contains("“纪要.txt”（机密）"));
    CHECK(p.pane->findChild<QPushButton *>("secretStayOut")->isDefault());
    press("secretStayOut");
    CHECK(p.evidence().isEmpty());
    CHECK(p.ledger->session().objects().listObjects().isEmpty());
    ask({marked, plain});
    press("secretOthers");
    REQUIRE(p.listed(1));
    CHECK(p.evidence().first().title == "方案");
    ask({marked});
    press("secretAreNone");
    CHECK(p.listed(2));
}

TEST_CASE("the pane says which material it shows and what to do when it is empty", "[evidence]")
{
    Pane p;
    CHECK(p.text("evidenceHeading").contains("材料 1"));
    CHECK(p.text("evidenceHeading").contains("文件"));
    CHECK(p.text("evidenceEmpty").contains("拖到这里"));
    p.pane->showMaterial(0);
    CHECK(p.text("evidenceHeading").contains("全部材料"));
    CHECK_FALSE(p.window.findChild<QPushButton *>("addEvidence")->isEnabled());
}

TEST_CASE("chosen files are added, listed by number, and undone in one step", "[evidence]")
{
    Pane p;
    p.chooser.files = {p.workspace.file("甲.txt", "a"), p.workspace.file("乙.txt", "b"),
                       p.workspace.file("丙.txt", "c")};
    QSignalSpy said(p.ledger.get(), &ui::Ledger::remarked);
    QTest::mouseClick(p.window.findChild<QPushButton *>("addEvidence"), Qt::LeftButton);
    REQUIRE(p.listed(3));
    REQUIRE(said.size() == 1);
    CHECK(said.first().first() ==
          "添加 3 个文件到第1项第1行材料1（本局自收），编号 001-1-01 至 001-1-03（可按 Ctrl+Z 撤销）");
    CHECK(p.model()->piece(0).number == "001-1-01");
    CHECK(p.model()->piece(2).name == "丙.txt");
    p.ledger->undoAction()->trigger();
    CHECK(p.listed(0));
    p.ledger->redoAction()->trigger();
    CHECK(p.listed(3));
}

TEST_CASE("what is said of added files counts and numbers those that were added", "[evidence]")
{
    Pane p;
    p.chooser.files = {p.workspace.file("甲.txt", "a"), p.workspace.file("乙.txt", "b"),
                       p.workspace.file("甲(1).txt", "a"), p.workspace.file("desktop.ini", "made")};
    QSignalSpy said(p.ledger.get(), &ui::Ledger::remarked);
    QTest::mouseClick(p.window.findChild<QPushButton *>("addEvidence"), Qt::LeftButton);
    REQUIRE(p.listed(2));
    REQUIRE(said.size() == 1);
    CHECK(said.first().first() ==
          "添加 2 个文件到第1项第1行材料1（本局自收），编号 001-1-01 至 001-1-02（可按 Ctrl+Z 撤销）");
    CHECK(p.ledger->undoAction()->text().contains("添加 2 个文件"));
}

TEST_CASE("a name that speaks of another unit than the chosen one is to be looked at", "[evidence]")
{
    Pane p;
    workflow::Asking asking;
    asking.materials << p.sheet(1).tasks.first().materials.first().id;
    asking.units << p.ledger->roster().units().first().id;
    p.ledger->perform("交办", 1, [asking](storage::Database &db, const storage::Author &by) {
        return workflow::askUnits(db, by, asking);
    });
    REQUIRE(eventually([&] { return !p.ledger->roster().asked().isEmpty(); }));
    const auto &asked = p.ledger->roster().asked().first();
    const auto own = p.ledger->roster().unitName(asked);
    const auto other = p.ledger->roster().units().at(1).name;
    REQUIRE(other != own);
    p.pane->showMaterial(asked.id.value());
    p.add(own + ".txt", "a");
    CHECK_FALSE(p.text("evidenceRemark").contains("名称写的是"));
    p.add(other + "报来.txt", "b"); // taken in all the same
    CHECK(p.text("evidenceRemark").contains("的名称写的是" + other + "，放在了" + own + "名下"));
}

TEST_CASE("one bad file among several leaves nothing", "[evidence]")
{
    Pane p;
    p.chooser.files = {p.workspace.file("甲.txt", "a"), p.workspace.folder.filePath("没有.txt")};
    p.pane->addFiles();
    CHECK(eventually([&] { return p.failure().contains("没有.txt"); }));
    CHECK(p.evidence().isEmpty());
}

TEST_CASE("files dropped on the pane are added", "[evidence]")
{
    Pane p;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(p.workspace.file("会议纪要.txt", "a")),
                  QUrl::fromLocalFile(p.workspace.file("照片.txt", "b"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(p.pane, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(p.pane, &drop);
    REQUIRE(p.listed(2));
    CHECK(p.model()->piece(0).name == "会议纪要.txt");
}

TEST_CASE("a screenshot on the clipboard becomes a PNG with the time in its name", "[evidence]")
{
    Pane p;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    p.pane->setFocus();
    const QSignalSpy said(p.ledger.get(), &ui::Ledger::remarked);
    p.pane->paste();
    REQUIRE(p.listed(1));
    const auto piece = p.model()->piece(0);
    CHECK(piece.mediaType == "image/png");
    CHECK(piece.name.startsWith("截图 "));
    CHECK(piece.name.endsWith(".png"));
    CHECK(piece.title + ".png" == piece.name);
    REQUIRE(eventually([&] { return said.size() == 1; }));
    CHECK(said.first().first().toString().startsWith("添加“" + piece.title + "”到"));
    CHECK(QImage(p.ledger->session().objects().pathOf(piece.sha256)).pixelColor(5, 5) == QColor(Qt::red));
    CHECK(p.shows<ui::ImagePreview>());
}

TEST_CASE("pasting with nothing useful on the clipboard says so", "[evidence]")
{
    Pane p;
    QApplication::clipboard()->setText("words");
    p.pane->paste();
    CHECK(p.text("evidenceRemark").contains("剪贴板里没有"));
    CHECK(p.evidence().isEmpty());
    emit p.ledger->remarked("done"); // whatever is done next
    CHECK(p.text("evidenceRemark").isEmpty());
}

TEST_CASE("Delete takes a piece out, and undo brings it back", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "a");
    QTest::keyClick(p.view(), Qt::Key_Delete);
    REQUIRE(p.listed(0));
    CHECK(p.evidence().isEmpty());
    REQUIRE(eventually([&] { return p.ledger->undoAction()->isEnabled(); }));
    p.ledger->undoAction()->trigger();
    CHECK(p.listed(1));
}

TEST_CASE("when a piece was taken out the one behind it is selected, and behind the last the one before",
          "[evidence]")
{
    Pane p;
    for (const auto *name : {"甲.txt", "乙.txt", "丙.txt"})
        p.add(name, name);
    const auto pieces = p.view()->pieces();
    p.view()->selectPieces({pieces[1].filing});
    QTest::keyClick(p.view(), Qt::Key_Delete);
    REQUIRE(p.listed(2));
    CHECK(p.view()->currentPiece()->filing == pieces[2].filing);
    QTest::keyClick(p.view(), Qt::Key_Delete);
    REQUIRE(p.listed(1));
    CHECK(p.view()->currentPiece()->filing == pieces[0].filing);
}

TEST_CASE("pieces are moved to another material or unit by the context menu, in one step", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "甲");
    p.add("乙.txt", "乙");
    workflow::Asking asking;
    asking.materials << p.sheet(3).tasks.first().materials.first().id; // of another indicator
    asking.units << p.ledger->roster().units().first().id;
    p.ledger->perform("交办", 1, [asking](storage::Database &db, const storage::Author &by) {
        return workflow::askUnits(db, by, asking);
    });
    REQUIRE(eventually([&] { return !p.ledger->roster().asked().isEmpty(); }));
    letPass(30);
    p.view()->selectAll();
    const auto at = p.view()->visualRect(p.view()->model()->index(0, 1)).center();
    emit p.view()->customContextMenuRequested(at);
    auto *menu = p.window.findChild<QAction *>("moveEvidence");
    REQUIRE(menu);
    CHECK(menu->isEnabled());
    QApplication::activePopupWidget()->close();
    menu->trigger();
    ui::MoveDialog *dialog = nullptr;
    REQUIRE(eventually([&] { return (dialog = p.window.findChild<ui::MoveDialog *>()) != nullptr; }));
    auto *accept = dialog->findChild<QPushButton *>("moveAccept");
    CHECK_FALSE(accept->isEnabled()); // they are there
    auto *material = dialog->findChild<QComboBox *>("moveMaterial");
    material->lineEdit()->selectAll();
    QTest::keyClicks(material->lineEdit(), "1.1-3"); // two bear this number
    CHECK_FALSE(accept->isEnabled());
    material->lineEdit()->selectAll();
    QTest::keyClicks(material->lineEdit(), "3-1");
    auto *unit = dialog->findChild<QComboBox *>("moveUnit");
    REQUIRE(unit->count() == 2);
    CHECK(accept->isEnabled());
    QTest::keyClick(unit, Qt::Key_Down);
    CHECK(dialog->findChild<QLabel *>("moveWords")->text().contains(p.ledger->roster().units().first().name));
    const auto before = p.changes();
    QStringList told;
    QObject::connect(p.ledger.get(), &ui::Ledger::remarked, &p.window,
                     [&](const QString &sentence) { told << sentence; });
    QTest::mouseClick(accept, Qt::LeftButton);
    const auto to = p.ledger->roster().asked().first().id;
    REQUIRE(eventually([&] {
        const auto all = p.evidence();
        return all.first().requirement == to && all.last().requirement == to;
    }));
    CHECK(p.changes() == before + 1);
    REQUIRE(eventually([&] { return p.rows() == 0; }));
    REQUIRE(eventually([&] { return !told.isEmpty(); }));
    CHECK(told.first() == QString("移动 2 份材料到%1，编号 003-1-01 至 003-1-02（可按 Ctrl+Z 撤销）")
                              .arg(p.ledger->roster().placeOf(p.ledger->roster().asked().first())));
    CHECK(p.ledger->undoAction()->text().contains("到第3项材料1"));
    p.ledger->undoAction()->trigger();
    REQUIRE(p.listed(2));
}

TEST_CASE("an empty file is taken and said to be empty", "[evidence]")
{
    Pane p;
    p.add("空.txt", {});
    CHECK(p.text("evidenceRemark").contains("空文件"));
    CHECK(p.cardSays("空文件"));
    CHECK(p.model()->data(p.model()->index(0, ui::EvidenceModel::Remark)) == "空文件");
}

TEST_CASE("a picture on the clipboard that cannot be read is told", "[evidence]")
{
    Pane p;
    auto *clip = new QMimeData; // as of 20,000 × 20,000, which Qt gives out as no picture
    clip->setImageData(QImage());
    QApplication::clipboard()->setMimeData(clip);
    p.pane->paste();
    CHECK(p.text("evidenceRemark").contains("图片太大"));
}

TEST_CASE("a file that was replaced by a link is not followed, and not called lost", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "甲");
    const auto stored = p.ledger->session().objects().pathOf(p.model()->piece(0).sha256);
    p.pane->showMaterial(0);
    REQUIRE(QFile::remove(stored));
    REQUIRE(QFile::link(p.workspace.file("别的.txt", "别的"), stored));
    p.pane->showMaterial(p.requirement.value());
    p.add("乙.txt", "乙");
    p.view()->selectPieces({p.model()->piece(0).filing});
    CHECK(p.cardSays("被换成了别的东西"));
    CHECK_FALSE(p.model()->isLost(0));
}

TEST_CASE("a lost file is shown as lost, with what to do", "[evidence]")
{
    Pane p;
    const auto first = pdf(1);
    p.add("甲.pdf", first);
    const auto stored = p.ledger->session().objects().pathOf(p.model()->piece(0).sha256);
    p.pane->showMaterial(0);
    REQUIRE(QFile::remove(stored));
    p.pane->showMaterial(p.requirement.value());
    CHECK(eventually([&] { return p.model()->isLost(0); }));
    p.add("乙.txt", "b");
    p.view()->selectPieces({p.model()->piece(0).filing});
    CHECK(p.cardSays("文件丢失"));
    CHECK(p.cardSays("从备份恢复"));
    // Put back by the right file only, and filed no second time.
    auto *recover = p.window.findChild<QPushButton *>("recoverFromCard");
    REQUIRE(recover->isVisible());
    p.chooser.files = {p.workspace.file("别的.pdf", pdf(2))};
    QTest::mouseClick(recover, Qt::LeftButton);
    CHECK(eventually([&] { return p.failure().contains("不是当时收进的那个文件"); }));
    CHECK_FALSE(QFile::exists(stored));
    p.chooser.files = {p.workspace.file("甲.pdf", first)};
    QTest::mouseClick(recover, Qt::LeftButton);
    CHECK(eventually([&] { return QFile::exists(stored) && !p.model()->isLost(0); }));
    CHECK(p.shows<ui::PdfPreview>());
    CHECK(p.evidence().size() == 2);
}

TEST_CASE("each kind of file has its preview", "[evidence]")
{
    Pane p;
    p.add("三页.pdf", pdf(3));
    CHECK(p.shows<ui::PdfPreview>());
    CHECK(p.text("pdfPageNumber") == "第 1 页，共 3 页");
    QTest::keyClick(p.window.findChild<ui::PdfPreview *>(), Qt::Key_PageDown);
    CHECK(eventually([&] { return p.text("pdfPageNumber") == "第 2 页，共 3 页"; }));
    p.add("说明.txt", "\xd0\xd0\xd5\xfe");
    CHECK(p.shows<ui::TextPreview>());
    CHECK(p.window.findChild<ui::TextPreview *>()->toPlainText() == "行政");
    p.add("其他.bin", QByteArray(100, '\1'));
    CHECK(p.cardSays("其他.bin"));
    p.add("坏.pdf", pdf(1).left(200));
    CHECK(p.cardSays("坏.pdf"));
}

TEST_CASE("a picture of fifty megapixels is previewed", "[evidence]")
{
    QTemporaryDir folder;
    for (const auto *name : {"big.png", "big.jpg"}) {
        QImage big(8192, 6144, QImage::Format_RGB32);
        big.fill(Qt::blue);
        const auto path = folder.filePath(name);
        REQUIRE(big.save(path));
        const auto read = formats::readPicture(path, 2400);
        CHECK(read.size() == QSize(2400, 1800));
        CHECK(read.pixelColor(100, 100).blue() > 250);
    }
}

TEST_CASE("opening gives the system's program a read-only copy with the evidence number", "[evidence]")
{
    Pane p;
    Opener opener;
    p.add("会议纪要.txt", "a");
    QTest::keyClick(p.view(), Qt::Key_Return);
    REQUIRE(eventually([&] { return opener.opened.size() == 1; }));
    const QFileInfo copy(opener.opened.first().toLocalFile());
    CHECK(copy.fileName() == "001-1-01 会议纪要.txt");
    CHECK_FALSE(copy.permissions().testFlag(QFile::WriteOwner));
    CHECK_FALSE(copy.filePath().startsWith(p.workspace.path()));
}

TEST_CASE("a program is not opened, and why is said", "[evidence]")
{
    Pane p;
    Opener opener;
    p.add("照片.jpg", "#!/bin/sh\nrm -r /\n");
    CHECK(p.evidence().first().mediaType == "application/x-shellscript");
    QTest::keyClick(p.view(), Qt::Key_Return);
    REQUIRE(eventually([&] { return !p.failure().isEmpty(); }));
    CHECK(p.failure().contains("可执行程序，名称与内容不符，没有打开"));
    letPass(50);
    CHECK(opener.opened.isEmpty());
}

TEST_CASE("what could not be read is taken in, and the pane says that its marks are unknown", "[evidence]")
{
    Pane p;
    p.add("坏.docx", QByteArray("PK\3\4 and no more", 16));
    CHECK(eventually([&] { return p.text("evidenceRemark").contains("没有查过文中有没有密级标志"); }));
}

TEST_CASE("title and own date are changed, undone, and a bad date is said to be bad", "[evidence]")
{
    Pane p;
    p.add("IMG_0001.txt", "a");
    auto *title = p.window.findChild<QLineEdit *>("evidenceTitle");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, "New title");
    QTest::keyClick(title, Qt::Key_Return);
    CHECK_FALSE(title->isUndoAvailable()); // Ctrl+Z in the line is the ledger's
    CHECK(eventually([&] { return p.evidence().first().title == "New title"; }));
    auto *date = p.window.findChild<QLineEdit *>("evidenceDate");
    date->setFocus();
    QTest::keyClicks(date, "2023-5-1");
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(eventually([&] { return p.evidence().first().ownDate == "2023-05-01"; }));
    CHECK(eventually([&] { return date->text() == "2023年5月1日"; }));
    date->selectAll();
    QTest::keyClicks(date, "some day");
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(p.text("evidenceDateProblem").contains("some day"));
    CHECK(p.evidence().first().ownDate == "2023-05-01");
    REQUIRE(eventually([&] { return p.ledger->undoAction()->isEnabled(); }));
    p.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return p.evidence().first().ownDate.isEmpty(); }));
}

TEST_CASE("a title that is pasted too long is cut, which is said", "[evidence]")
{
    Pane p;
    p.add("IMG_0001.txt", "a");
    auto *title = p.window.findChild<QLineEdit *>("evidenceTitle");
    QStringList remarks;
    QObject::connect(p.ledger.get(), &ui::Ledger::remarked, title,
                     [&](const QString &said) { remarks << said; });
    title->setFocus();
    title->selectAll();
    title->insert(QString(400, 'x'));
    CHECK(title->text() == QString(300, 'x'));
    CHECK(remarks == QStringList{"材料题名最多 300 个字，多出来的没有写进去。"});
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(eventually([&] { return p.evidence().first().title == QString(300, 'x'); }));
}

TEST_CASE("of a long text that is no date only the beginning is quoted", "[evidence]")
{
    Pane p;
    p.add("IMG_0001.txt", "a");
    auto *date = p.window.findChild<QLineEdit *>("evidenceDate");
    date->setFocus();
    date->insert(QString(20000, 'x'));
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(p.text("evidenceDateProblem").contains("xxx…”不是有效的日期"));
    CHECK(p.text("evidenceDateProblem").size() < 120);
}

TEST_CASE("a piece filed twice says where else it is used", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "a");
    p.pane->showMaterial(p.ledger->current().tasks.first().materials.at(1).requirement.value());
    p.add("甲.txt", "a");
    CHECK(p.text("evidenceRemark").contains("台账里已有"));
    CHECK(eventually([&] { return p.text("evidenceUses").startsWith("另用于 001-1-01"); }));
    // Above the fields that would change there, too.
    const auto *uses = p.window.findChild<QLabel *>("evidenceUses");
    CHECK(uses->isVisible());
    CHECK(uses->y() < p.window.findChild<QLineEdit *>("evidenceTitle")->y());
}

TEST_CASE("a file that lies in the material already is shown where it is, and not filed again", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "a");
    p.add("乙.txt", "b");
    const auto last = p.ledger->undoAction()->text();
    p.chooser.files = {p.workspace.file("又是甲.txt", "a")};
    p.pane->addFiles();
    CHECK(eventually([&] { return p.text("evidenceRemark").contains("编号 001-1-01，没有重复归入"); }));
    CHECK(p.listed(2));
    CHECK(p.ledger->undoAction()->text() == last); // nothing to take back
    CHECK(eventually([&] { return p.view()->currentPiece() && p.view()->currentPiece()->name == "甲.txt"; }));
}

TEST_CASE("what was said of a file goes when it is taken back", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "");
    auto *remark = p.window.findChild<QLabel *>("evidenceRemark");
    REQUIRE(eventually([&] { return remark->isVisible() && remark->text().contains("空文件"); }));
    REQUIRE(eventually([&] { return p.ledger->undoAction()->isEnabled(); }));
    p.ledger->reload();
    test::letPass(50);
    CHECK(remark->isVisible()); // it is true still
    p.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return !remark->isVisible(); }));
    CHECK(p.listed(0));
}

TEST_CASE("the rows are copied with Ctrl+C", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "a");
    QTest::keyClick(p.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith("001-1-01\t甲\t"));
}

TEST_CASE("what is copied with Ctrl+C is pasted elsewhere as files with number and title", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "content of the first");
    p.add("乙.txt", "second");
    p.view()->selectAll();
    QTest::keyClick(p.view(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([] { return QApplication::clipboard()->mimeData()->urls().size() == 2; }));
    const auto *copied = QApplication::clipboard()->mimeData();
    QFile first(copied->urls().first().toLocalFile());
    CHECK(QFileInfo(first).fileName() == "001-1-01 甲.txt");
    REQUIRE(first.open(QIODevice::ReadOnly));
    CHECK(first.readAll() == "content of the first");
    CHECK(QFileInfo(copied->urls().last().toLocalFile()).fileName() == "001-1-02 乙.txt");
    CHECK_FALSE(QFileInfo(first).filePath().startsWith(p.workspace.path()));
}

TEST_CASE("of 工作秘密 no file leaves by copying or dragging, and that is said", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "open");
    p.add("乙.txt", "kept");
    workflow::EvidenceFacts facts;
    facts.restricted = true;
    p.ledger->perform("mark", 1,
                      [facts, id = p.model()->piece(1).evidence](storage::Database &database,
                                                                 const storage::Author &author) {
                          return workflow::setEvidenceFacts(database, author, {id}, facts);
                      });
    REQUIRE(eventually([&] { return p.model()->piece(1).restricted; }));
    QSignalSpy said(p.ledger.get(), &ui::Ledger::remarked);
    p.view()->selectAll();
    QTest::keyClick(p.view(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([] { return QApplication::clipboard()->mimeData()->hasUrls(); }));
    const auto urls = QApplication::clipboard()->mimeData()->urls();
    REQUIRE(urls.size() == 1);
    CHECK(urls.first().fileName() == "001-1-01 甲.txt");
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString().contains("工作秘密不出台账"));
    CHECK(said.first().first().toString().contains("001-1-02"));
    ui::PieceOpener opener(*p.ledger);
    ui::HandingOut out(*p.ledger, opener, p.runner, &p.window);
    CHECK(out.dragged({p.model()->piece(1)}).isEmpty());
    CHECK(said.size() == 2);
}

TEST_CASE("an original that names people is asked for before it is copied, and is not dragged", "[evidence]")
{
    Pane p;
    p.add("名单.txt", "a");
    workflow::EvidenceFacts facts;
    facts.personalData = true;
    p.ledger->perform("mark", 1,
                      [facts, id = p.model()->piece(0).evidence](storage::Database &database,
                                                                 const storage::Author &author) {
                          return workflow::setEvidenceFacts(database, author, {id}, facts);
                      });
    REQUIRE(eventually([&] { return p.model()->piece(0).personalData; }));
    QApplication::clipboard()->setText("before");
    QTest::keyClick(p.view(), Qt::Key_C, Qt::ControlModifier);
    QDialog *asked = nullptr;
    REQUIRE(eventually([&] {
        asked = p.window.findChild<QDialog *>("personalDialog");
        return asked != nullptr;
    }));
    CHECK(QApplication::clipboard()->mimeData()->urls().isEmpty());
    CHECK(QApplication::clipboard()->text().startsWith("001-1-01"));
    QTest::mouseClick(asked->findChild<QPushButton *>("personalTakeAlong"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->mimeData()->urls().size() == 1);
    QSignalSpy said(p.ledger.get(), &ui::Ledger::remarked);
    ui::PieceOpener opener(*p.ledger);
    ui::HandingOut out(*p.ledger, opener, p.runner, &p.window);
    CHECK(out.dragged({p.model()->piece(0)}).isEmpty());
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString().contains("脱敏件"));
}

TEST_CASE("an original whose words name people is asked for and not dragged, though nobody marked it",
          "[evidence]")
{
    Pane p;
    p.add("甲.txt", "open");
    p.add("名单.txt", "名单\n某甲 13800138000");
    p.view()->selectAll();
    QTest::keyClick(p.view(), Qt::Key_C, Qt::ControlModifier);
    QDialog *asked = nullptr;
    REQUIRE(eventually([&] {
        asked = p.window.findChild<QDialog *>("personalDialog");
        return asked != nullptr;
    }));
    QTest::mouseClick(asked->findChild<QPushButton *>("personalLeaveOut"), Qt::LeftButton);
    const auto urls = QApplication::clipboard()->mimeData()->urls();
    REQUIRE(urls.size() == 1);
    CHECK(urls.first().fileName() == "001-1-01 甲.txt");
    QSignalSpy said(p.ledger.get(), &ui::Ledger::remarked);
    ui::PieceOpener opener(*p.ledger);
    ui::HandingOut out(*p.ledger, opener, p.runner, &p.window);
    const ui::CopiesMimeData dragged(out.dragged({p.model()->piece(0), p.model()->piece(1)}));
    REQUIRE(dragged.urls().size() == 1);
    CHECK(dragged.urls().first().fileName() == "001-1-01 甲.txt");
    REQUIRE(eventually([&] { return said.size() == 1; }));
    CHECK(said.first().first().toString().contains("001-1-02"));
}

TEST_CASE("a copy names who sent the piece", "[evidence]")
{
    storage::FiledEvidence piece{.filing = *domain::FilingId::parse(1),
                                 .evidence = *domain::EvidenceId::parse(1),
                                 .requirement = *domain::RequirementId::parse(1)};
    piece.number = "046-2-03";
    piece.name = "目录.PDF";
    piece.title = "执法决定目录";
    CHECK(ui::WorkingCopies::nameFor(piece, "某某镇 2023年") == "046-2-03 某某镇 2023年 执法决定目录.PDF");
}

TEST_CASE("what is dragged out is a copy with number and title", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "a");
    ui::WorkingCopies copies(p.ledger->session().objects());
    ui::CopiesMimeData dragged({copies.copyOf(p.model()->piece(0))});
    REQUIRE(dragged.hasUrls());
    const auto urls = dragged.urls();
    REQUIRE(urls.size() == 1);
    CHECK(QFileInfo(urls.first().toLocalFile()).fileName() == "001-1-01 甲.txt");
    // In a folder that goes with a signal and with the next start, too.
    CHECK(urls.first().toLocalFile().startsWith(QDir::tempPath() + "/taizhang."));
}

TEST_CASE("another indicator shows its own evidence", "[evidence]")
{
    Pane p;
    p.add("甲.txt", "a");
    p.ledger->show(3);
    REQUIRE(eventually([&] { return p.ledger->current().number == 3; }));
    CHECK(p.rows() == 0);
    CHECK(p.text("evidenceHeading").contains("第3项"));
}

#include "evidence_pane_test.moc"
