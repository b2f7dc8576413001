#include "ui/evidence/redaction/redaction_dialog.h"

#include "core/hashing/sha256.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/pdf_tools.h"
#include "ui/evidence/evidence_model.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/redaction/redaction_sheet.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

const QString madeUpIdentity = QStringLiteral("11010519491231002X"); // the standard's own example

QByteArray namedList()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(madeUpIdentity);
    QPainter painter(&writer);
    painter.drawText(100, 100, QStringLiteral("Number ") + madeUpIdentity);
    painter.drawText(100, 300, QStringLiteral("Secret words"));
    writer.newPage();
    painter.drawText(100, 100, QStringLiteral("Stays"));
    painter.end();
    return bytes;
}

struct Redacting : test::Desk
{
    Redacting(const QString &name, const QByteArray &content)
    {
        window.resize(420, 700);
        pane = new ui::EvidencePane(*ledger, chooser, runner, &window);
        pane->setGeometry(0, 0, 420, 700);
        window.show();
        pane->showMaterial(ledger->current().tasks.first().materials.first().requirement.value());
        chooser.files = {workspace.file(name, content)};
        pane->addFiles();
        REQUIRE(eventually([&] { return !runner.isRunning() && ledger->currentEvidence().size() == 1; }));
    }
    void open() { window.findChild<QAction *>("redactEvidence")->trigger(); }
    ui::RedactionDialog *dialog() { return window.findChild<ui::RedactionDialog *>(); }
    ui::RedactionSheet *sheet() { return dialog()->findChild<ui::RedactionSheet *>(); }
    QPushButton *button(const char *name) { return dialog()->findChild<QPushButton *>(name); }
    bool onPage(const QString &words)
    {
        return eventually([&] {
            return dialog() != nullptr && dialog()->findChild<QLabel *>("redactionPage")->text() == words;
        });
    }
    /// From and to as fractions of the sheet.
    void drag(QPointF from, QPointF to)
    {
        const auto at = [&](QPointF place) {
            return QPoint(qRound(place.x() * sheet()->width()), qRound(place.y() * sheet()->height()));
        };
        QTest::mousePress(sheet(), Qt::LeftButton, {}, at(from));
        QMouseEvent move(QEvent::MouseMove, at(to), sheet()->mapToGlobal(at(to)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet(), &move);
        QTest::mouseRelease(sheet(), Qt::LeftButton, {}, at(to));
    }
    QString redacted()
    {
        QTest::mouseClick(button("redactionMake"), Qt::LeftButton);
        REQUIRE(eventually([&] { return !evidence().first().redactedSha256.isEmpty(); }));
        return ledger->session().objects().pathOf(evidence().first().redactedSha256);
    }

    ui::EvidencePane *pane;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a redacted copy has black boxes and no text, and the original stays", "[redaction]")
{
    const auto original = namedList();
    Redacting r("名单.pdf", original);
    r.open();
    REQUIRE(r.onPage("第 1 页，共 2 页"));
    REQUIRE(r.sheet()->boxes().size() == 1); // proposed
    const auto box = r.sheet()->boxes().first();
    CHECK(box.contains(QPointF(200.0 / 595, 96.0 / 842)));
    CHECK_FALSE(box.contains(QPointF(105.0 / 595, 96.0 / 842))); // "Number" is no personal data
    r.drag({0.1, 0.3}, {0.6, 0.4});                              // the words at y 300
    CHECK(r.sheet()->boxes().size() == 2);
    const auto file = r.redacted();

    CHECK(tests::pdfTextWithoutBlanks(file).isEmpty());
    const auto bytes = bytesOf(file);
    CHECK_FALSE(bytes.contains(madeUpIdentity.toUtf8()));
    QPdfDocument pdf;
    REQUIRE(pdf.load(file) == QPdfDocument::Error::None);
    CHECK(pdf.pageCount() == 2);
    CHECK(pdf.metaData(QPdfDocument::MetaDataField::Title).toString().isEmpty());
    CHECK(pdf.pagePointSize(0).height() == Approx(842).margin(2));
    const auto page = tests::pdfPicture(file, 0, 72);
    for (const auto black : {QPoint(200, 96), QPoint(200, 300)})
        CHECK(page.pixelColor(black).value() < 40);
    CHECK(page.pixelColor(300, 600).value() > 220);
    const auto second = tests::pdfPicture(file, 1, 72);
    int dark = 0;
    for (int x = 90; x < 150; ++x)
        for (int y = 85; y < 105; ++y)
            dark += second.pixelColor(x, y).value() < 128;
    CHECK(dark > 5);
    CHECK(dark < 600);
    const auto piece = r.evidence().first();
    CHECK(bytesOf(r.ledger->session().objects().pathOf(piece.sha256)) == original);
    CHECK(piece.redactedName == "名单（脱敏）.pdf");
}

TEST_CASE("boxes are drawn, moved, resized and removed by mouse and keys", "[redaction]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage picture(800, 1000, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.save(&buffer, "png");
    Redacting r("照片.png", bytes);
    r.open();
    REQUIRE(r.onPage("第 1 页，共 1 页"));
    CHECK(r.sheet()->boxes().isEmpty());
    CHECK_FALSE(r.button("redactionMake")->isEnabled());
    r.drag({0.2, 0.2}, {0.5, 0.3});
    REQUIRE(r.sheet()->boxes().size() == 1);
    CHECK(r.button("redactionMake")->isEnabled());
    const auto drawn = r.sheet()->boxes().first();
    r.drag({0.3, 0.25}, {0.4, 0.45});
    const auto moved = r.sheet()->boxes().first();
    CHECK(moved.size().width() == Approx(drawn.width()));
    CHECK(moved.top() > drawn.top() + 0.1);
    r.drag(moved.bottomRight(), {0.8, 0.8});
    CHECK(r.sheet()->boxes().first().right() == Approx(0.8).margin(0.05));
    QTest::keyClick(r.sheet(), Qt::Key_Insert);
    REQUIRE(r.sheet()->boxes().size() == 2);
    const auto before = r.sheet()->boxes().last();
    QTest::keyClick(r.sheet(), Qt::Key_Down);
    CHECK(r.sheet()->boxes().last().top() > before.top());
    QTest::mouseClick(r.button("redactionRemove"), Qt::LeftButton);
    CHECK(r.sheet()->boxes().size() == 1);
    QTest::keyClick(r.sheet(), Qt::Key_Tab);
    QTest::keyClick(r.sheet(), Qt::Key_Delete);
    CHECK(r.sheet()->boxes().isEmpty());
    r.drag({0.1, 0.1}, {0.9, 0.2});
    const auto file = r.redacted();
    const auto page = tests::pdfPicture(file, 0, 30);
    CHECK(page.pixelColor(page.width() / 2, page.height() * 15 / 100).value() < 40);
    CHECK(page.pixelColor(page.width() / 2, page.height() / 2).value() > 220);
}

TEST_CASE("the editor opens where the first box is proposed and names the pages", "[redaction]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 1; page <= 5; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(100, 100, page == 3 || page == 5 ? madeUpIdentity : QStringLiteral("Words"));
    }
    painter.end();
    Redacting r("名册.pdf", bytes);
    r.open();
    REQUIRE(r.onPage("第 3 页，共 5 页"));
    CHECK(r.sheet()->boxes().size() == 1);
    const auto *says = r.dialog()->findChild<QLabel *>("redactionSays");
    CHECK(says->text().contains("共 2 个框，在 2 页上（第 3、5 页）"));
    QTest::mouseClick(r.button("redactionNextBoxes"), Qt::LeftButton);
    CHECK(r.onPage("第 5 页，共 5 页"));
}

TEST_CASE("a redacted copy shows in the list and in what is said of the piece", "[redaction]")
{
    Redacting r("名单.pdf", namedList());
    auto *list = r.window.findChild<ui::EvidenceView *>("evidenceView");
    auto *model = r.window.findChild<ui::EvidenceModel *>();
    const auto mark = [&](int role) {
        return model->index(0, ui::EvidenceModel::Remark).data(role).toString();
    };
    const auto said = [&] {
        return r.window.findChild<QLabel *>("evidenceAdvice")->text();
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    REQUIRE(eventually([&] { return said().contains("身份证号"); }));
    CHECK(said().contains("请勾选“含个人信息”"));
    CHECK_FALSE(mark(Qt::DisplayRole).contains("脱敏件"));
    r.open();
    REQUIRE(r.onPage("第 1 页，共 2 页"));
    r.redacted();
    REQUIRE(eventually([&] { return mark(Qt::DisplayRole).contains("脱敏件"); }));
    CHECK(mark(Qt::ToolTipRole).contains("名单（脱敏）.pdf"));
    CHECK(eventually([&] { return said().contains("已有脱敏件，册内用脱敏件"); }));
    CHECK_FALSE(said().contains("请勾选"));
    // What is copied out is that one, too.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const auto urls = QApplication::clipboard()->mimeData()->urls();
    REQUIRE(urls.size() == 1);
    CHECK(urls.first().fileName() == "001-1-01 名单.pdf");
    CHECK(hashing::sha256OfFile(urls.first().toLocalFile()) == model->piece(0).redactedSha256);
}

TEST_CASE("what is no PDF and no picture says why it cannot be redacted", "[redaction]")
{
    Redacting r("表.txt", "words");
    r.open();
    CHECK(eventually([&] { return r.failure().contains("不是 PDF 或图片"); }));
    CHECK(r.dialog() == nullptr);
}
