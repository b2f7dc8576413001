#include "core/workflow/evidence/evidence_entry.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/web_server.h"
#include "ui/evidence/adding/link_desk.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/reports/report_preview.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Links : test::Desk
{
    Links() : desk(*ledger, chooser, runner, &window)
    {
        window.resize(460, 900);
        window.show();
    }

    void add(const QString &title, const QString &address)
    {
        workflow::addEntry(ledger->session(), ledger->current().tasks.first().materials.first().requirement,
                           {.kind = domain::EvidenceKind::Address, .title = title, .address = address});
        ledger->reload();
    }
    void click(const char *name)
    {
        QPushButton *button = nullptr;
        REQUIRE(eventually([&] {
            for (auto *each : window.findChildren<QPushButton *>(QLatin1StringView(name)))
                if (each->isVisible() && each->isEnabled())
                    button = each;
            return button != nullptr;
        }));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    test::WebServer site;
    ui::LinkDesk desk;
};

} // namespace

TEST_CASE("whether addresses open is tried from the sheet, and shown beside the piece",
          "[ui][evidence][links]")
{
    Links links;
    links.add("公开网址", links.site.at("/ok"));
    links.add("旧网址", links.site.at("/gone"));
    auto *pane = new ui::EvidencePane(*links.ledger, links.chooser, links.runner, &links.window);
    pane->setGeometry(0, 0, 460, 900);
    pane->show();
    REQUIRE(eventually([&] { return links.ledger->currentEvidence().size() == 2; }));
    links.desk.showSheet();
    links.click("previewCheckLinks");
    CHECK(links.site.asked.isEmpty()); // not before the words about it were read
    links.click("confirmAccept");
    REQUIRE(eventually([&] {
        const auto lines = links.stored(workflow::linkLines);
        return lines.first().check && lines.last().check;
    }));
    CHECK(links.stored(workflow::linkLines).first().check->opens());
    CHECK(links.stored(workflow::linkLines).last().check->outcome == domain::LinkOutcome::NotThere);
    pane->showMaterial(links.ledger->current().tasks.first().materials.first().requirement.value());
    auto *says = links.window.findChild<QLabel *>("evidenceLinkCheck");
    REQUIRE(eventually([&] { return says->text().startsWith("能打开（"); }));
    CHECK(says->isVisible());
    CHECK(links.failure().isEmpty());
    // The sheet is shown anew.
    REQUIRE(eventually([&] { return links.window.findChildren<ui::ReportPreview *>().size() == 1; }));
}

TEST_CASE("without an address there is nothing to try, and that is said", "[ui][evidence][links]")
{
    Links links;
    links.desk.askCheck();
    REQUIRE(eventually([&] { return !links.failure().isEmpty(); }));
    CHECK(links.failure().contains("还没有网址"));
}

TEST_CASE("the sheet of addresses is saved as a table, and under a name that says what it is",
          "[ui][evidence][links]")
{
    Links links;
    links.add("公开网址", "https://www.example.com/a");
    links.desk.showSheet();
    const auto beginning = [&](const QString &name) {
        QFile file(links.workspace.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    links.chooser.savedTo = links.workspace.folder.filePath("核查");
    links.click("previewSaveTable");
    CHECK(eventually([&] { return beginning("核查.xlsx").startsWith("PK"); }));
    links.chooser.savedTo = links.workspace.folder.filePath("另存.xlsx");
    links.click("previewExport");
    CHECK(eventually([&] { return beginning("另存.xlsx.pdf") == "%PDF"; }));
    CHECK_FALSE(QFile::exists(links.workspace.folder.filePath("另存.xlsx")));
    CHECK(links.failure().isEmpty());
}
