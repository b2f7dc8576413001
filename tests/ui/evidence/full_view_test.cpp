#include "ui/evidence/preview/full_view.h"

#include "tests/support/desk_fixture.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/preview/image_preview.h"
#include "ui/evidence/preview/pdf_preview.h"
#include "ui/evidence/preview/text_preview.h"

#include <QAction>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

QByteArray threePages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= 3; ++page) {
        painter.drawText(2000, 2000, QStringLiteral("page %1 SE AL").arg(page));
        if (page < 3)
            writer.newPage();
    }
    painter.end();
    return bytes;
}

QByteArray picture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, "png");
    return bytes;
}

struct Screen : test::Desk
{
    Screen()
    {
        window.resize(420, 700);
        pane = new ui::EvidencePane(*ledger, chooser, runner, &window);
        pane->setGeometry(0, 0, 420, 700);
        window.show();
        const auto &materials = ledger->current().tasks.first().materials;
        first = materials.at(0).requirement;
        second = materials.at(1).requirement;
        take(first, "规定.pdf", threePages());
        take(first, "现场.png", picture());
        take(second, "说明.txt", "text");
        pane->showMaterial(first.value());
        pane->reveal(evidence().first().filing, 0);
    }
    void take(domain::RequirementId place, const QString &name, const QByteArray &content)
    {
        const auto before = evidence().size();
        pane->showMaterial(place.value());
        chooser.files = {workspace.file(name, content)};
        pane->addFiles();
        REQUIRE(eventually(
            [&] { return !runner.isRunning() && ledger->currentEvidence().size() == before + 1; }));
    }
    ui::FullView *open()
    {
        pane->showFull();
        REQUIRE(full() != nullptr);
        REQUIRE(eventually([&] { return full()->isActiveWindow(); }));
        return full();
    }
    ui::FullView *full() { return window.findChild<ui::FullView *>(); }
    QString label(const char *name) { return full()->findChild<QLabel *>(name)->accessibleName(); }
    bool titled(const QString &words)
    {
        return eventually([&] { return label("fullViewTitle").contains(words); });
    }
    template <class Kind>
    bool shows()
    {
        return eventually([&] {
            return qobject_cast<Kind *>(full()->findChild<QStackedWidget *>("preview")->currentWidget()) !=
                   nullptr;
        });
    }
    void press(int key)
    {
        QTest::keyClick(full()->focusWidget() ? full()->focusWidget() : full(), Qt::Key(key));
    }

    ui::EvidencePane *pane;
    domain::RequirementId first = *domain::RequirementId::parse(1);
    domain::RequirementId second = *domain::RequirementId::parse(1);
};

} // namespace

TEST_CASE("full screen goes through the pieces of the indicator with the arrow keys", "[fullview]")
{
    Screen s;
    auto *full = s.open();
    CHECK(full->windowState().testFlag(Qt::WindowFullScreen));
    REQUIRE(s.shows<ui::PdfPreview>());
    CHECK(s.titled("001-1-01　规定"));
    CHECK(s.label("fullViewPlace").startsWith("第1项第1行材料1　·"));
    CHECK(s.label("fullViewPlace").contains("添加于"));
    REQUIRE(
        eventually([&] { return full->findChild<QLabel *>("pdfPageNumber")->text().contains("第 1 页"); }));
    s.press(Qt::Key_PageDown); // turns the page, not the piece
    CHECK(eventually([&] { return full->findChild<QLabel *>("pdfPageNumber")->text().contains("第 2 页"); }));
    CHECK(s.titled("规定"));
    s.press(Qt::Key_Right);
    CHECK(s.titled("001-1-02"));
    CHECK(s.shows<ui::ImagePreview>());
    QTest::mouseClick(full->findChild<QToolButton *>("fullViewForward"), Qt::LeftButton);
    CHECK(s.titled("001-3-01"));
    CHECK(s.shows<ui::TextPreview>());
    CHECK_FALSE(s.label("fullViewTitle").contains("【"));
    s.stored([filing = s.evidence().last().filing](storage::Database &database) {
        storage::Query(database,
                       "UPDATE evidence SET restricted = 1 "
                       "WHERE id = (SELECT evidence_id FROM filing WHERE id = ?)",
                       filing.value());
    });
    s.ledger->reload();
    CHECK(s.titled("【工作秘密】001-3-01"));
    CHECK(s.label("fullViewPlace").startsWith("第1项第1行材料3　·"));
    s.press(Qt::Key_Right);
    CHECK(s.label("fullViewPlace").contains("最后一份"));
    s.press(Qt::Key_Left);
    CHECK(s.titled("001-1-02"));
    s.press(Qt::Key_Escape);
    CHECK(eventually([&] { return s.full() == nullptr; }));
    CHECK(s.window.findChild<ui::EvidenceView *>()->currentPiece()->number == "001-1-02");
}

TEST_CASE("the arrow keys go on from a text that has the keyboard", "[fullview]")
{
    Screen s;
    auto *full = s.open();
    s.press(Qt::Key_Right);
    s.press(Qt::Key_Right);
    REQUIRE(s.shows<ui::TextPreview>());
    auto *text = full->findChild<ui::TextPreview *>();
    QTest::mouseClick(text->viewport(), Qt::LeftButton);
    REQUIRE(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Left);
    CHECK(s.titled("001-1-02"));
}

TEST_CASE("full screen that is left at another material asks to go there", "[fullview]")
{
    Screen s;
    s.open();
    QList<domain::RequirementId> wanted;
    QObject::connect(s.pane, &ui::EvidencePane::placeWanted, s.pane,
                     [&](domain::RequirementId place) { wanted << place; });
    s.press(Qt::Key_Left);
    CHECK(s.label("fullViewPlace").contains("第一份"));
    s.press(Qt::Key_Right);
    s.press(Qt::Key_Right);
    REQUIRE(s.titled("001-3-01"));
    s.press(Qt::Key_F11);
    REQUIRE(eventually([&] { return s.full() == nullptr; }));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first() == s.second);
    s.pane->showMaterial(s.second.value());
    CHECK(s.window.findChild<ui::EvidenceView *>()->currentPiece()->number == "001-3-01");
}

TEST_CASE("full screen goes on to the next row of a list, and back to the last piece of the one before",
          "[fullview]")
{
    Screen s;
    s.pane->followList(true);
    int last = 0;
    QObject::connect(s.pane, &ui::EvidencePane::nextPlaceWanted, s.pane, [&](int by) {
        last = by;
        s.pane->showMaterial((by > 0 ? s.second : s.first).value());
    });
    s.open();
    s.press(Qt::Key_Right);
    CHECK(s.titled("001-1-02"));
    s.press(Qt::Key_Right);
    CHECK(last == 1);
    CHECK(s.titled("001-3-01"));
    s.press(Qt::Key_Right); // there is no other row
    CHECK(s.label("fullViewPlace").contains("最后一份"));
    s.press(Qt::Key_Left);
    CHECK(last == -1);
    CHECK(s.titled("001-1-02"));
}

TEST_CASE("what can be done to a row of a list is done from full screen, by its button and its key",
          "[fullview]")
{
    Screen s;
    QAction accept(QStringLiteral("通过"));
    accept.setObjectName(QStringLiteral("accept"));
    accept.setShortcut(Qt::Key_A);
    accept.setShortcutContext(Qt::WidgetShortcut);
    int done = 0;
    QObject::connect(&accept, &QAction::triggered, s.pane, [&] { ++done; });
    s.pane->followList(true, {&accept});
    auto *full = s.open();
    QTest::mouseClick(full->findChild<QToolButton *>("accept_full"), Qt::LeftButton);
    CHECK(done == 1);
    s.press(Qt::Key_A);
    CHECK(done == 2);
    accept.setEnabled(false); // it is done
    s.press(Qt::Key_A);
    CHECK(done == 2);
    CHECK_FALSE(full->findChild<QToolButton *>("accept_full")->isEnabled());
    s.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return s.full() == nullptr; }));
    s.pane->followList(false); // an indicator has none
    CHECK(s.open()->findChild<QToolButton *>("accept_full") == nullptr);
}

TEST_CASE("Ctrl+F finds words in a PDF, goes from one to the next and marks them", "[fullview][pdffind]")
{
    Screen s;
    s.open();
    REQUIRE(s.shows<ui::PdfPreview>());
    auto *pdf = s.full()->findChild<ui::PdfPreview *>();
    auto *page = pdf->findChild<ui::ImagePreview *>();
    const auto number = [&](const QString &words) {
        return eventually([&] { return pdf->findChild<QLabel *>("pdfPageNumber")->text().contains(words); });
    };
    const auto count = [&](const QString &words) {
        return eventually([&] { return pdf->findChild<QLabel *>("findCount")->text() == words; });
    };
    REQUIRE(number("第 1 页"));
    s.press(Qt::Key_PageDown);
    REQUIRE(number("第 2 页"));
    QTest::keyClick(pdf, Qt::Key_F, Qt::ControlModifier);
    auto *words = pdf->findChild<QLineEdit *>("findWords");
    REQUIRE(words->isVisible());
    QTest::keyClicks(words, "seal");
    CHECK(count("第 2 处，共 3 处")); // from the page on show
    REQUIRE(page->marks().size() == 1);
    CHECK(page->marks().first().left() > 0.05);
    CHECK(page->marks().first().right() < 0.6);
    CHECK(page->marks().first().height() < 0.05);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(count("第 3 处，共 3 处"));
    CHECK(number("第 3 页"));
    QTest::mouseClick(pdf->findChild<QToolButton *>("findForward"), Qt::LeftButton);
    CHECK(count("第 1 处，共 3 处"));
    CHECK(number("第 1 页"));
    words->selectAll();
    QTest::keyClicks(words, "none of it");
    CHECK(count("没有找到"));
    CHECK(page->marks().isEmpty());
    QTest::keyClick(words, Qt::Key_Escape); // the search, not full screen
    CHECK_FALSE(words->isVisible());
    CHECK(s.full() != nullptr);
}

TEST_CASE("a search that left pages out says so, found or not", "[fullview][pdffind]")
{
    ui::PdfPreview pdf;
    pdf.resize(400, 500);
    pdf.show();
    QTest::keyClick(&pdf, Qt::Key_F, Qt::ControlModifier);
    auto *words = pdf.findChild<QLineEdit *>("findWords");
    auto *skipped = pdf.findChild<QLabel *>("findSkipped");
    QTest::keyClicks(words, "seal");
    pdf.setHits({});
    CHECK(pdf.findChild<QLabel *>("findCount")->text() == QStringLiteral("没有找到"));
    CHECK_FALSE(skipped->isVisible());
    formats::PdfHits found;
    found.skipped = true;
    pdf.setHits(found);
    CHECK(skipped->isVisible());
    CHECK(skipped->text().startsWith(QStringLiteral("有些页没有查")));
    found.hits << formats::PdfHit{0, {QRectF(0, 0, 1, 1)}};
    pdf.setHits(found);
    CHECK(pdf.findChild<QLabel *>("findCount")->text() == QStringLiteral("第 1 处，共 1 处"));
    CHECK(skipped->isVisible());
    words->clear();
    pdf.setHits({});
    CHECK_FALSE(skipped->isVisible());
}

TEST_CASE("a picture is enlarged, moved with the mouse and fitted again", "[fullview]")
{
    Screen s;
    auto *full = s.open();
    s.press(Qt::Key_Right);
    REQUIRE(s.shows<ui::ImagePreview>());
    auto *image = full->findChild<QStackedWidget *>("preview")->currentWidget();
    auto *shown = qobject_cast<ui::ImagePreview *>(image);
    CHECK(shown->zoom() == 1);
    s.press(Qt::Key_Plus);
    QTest::mouseClick(full->findChild<QToolButton *>("fullViewLarger"), Qt::LeftButton);
    CHECK(shown->zoom() == Approx(1.5625));
    const auto corner = [&] {
        return image->grab().toImage().pixelColor(image->width() / 2, 2);
    };
    CHECK(corner() != QColor(Qt::red));
    s.press(Qt::Key_0);
    CHECK(shown->zoom() == 1);
}
