#include "core/workflow/evidence/filing.h"
#include "tests/support/desk_fixture.h"
#include "ui/exchange/evidence_export_dialog.h"
#include "ui/exchange/evidence_exporting.h"

#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Exporting : test::Desk
{
    Exporting()
    {
        addFiles(ledger->session(), sheet().tasks.first().materials.first().requirement,
                 {workspace.file("甲.txt", "甲")}, {});
        ledger->reload();
        window.show();
        chooser.folder = workspace.folder.filePath("桌面");
        QDir().mkpath(chooser.folder);
        ui::exportEvidence(*ledger, chooser, runner, window);
        dialog = window.findChild<ui::EvidenceExportDialog *>();
        REQUIRE(dialog);
    }
    /// On its circle: a radio button answers no click beyond its words.
    void choose(const char *name)
    {
        auto *button = dialog->findChild<QRadioButton *>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    void accept() { QTest::mouseClick(dialog->findChild<QPushButton *>("exportAccept"), Qt::LeftButton); }
    QStringList folders() const { return QDir(chooser.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    test::Answers chooser;
    ui::EvidenceExportDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("the indicator on show is exported into a folder of its own", "[ui][export]")
{
    Exporting e;
    CHECK(e.dialog->filter().indicator == 1);
    e.accept();
    REQUIRE(eventually([&] { return e.folders() == QStringList{"第1项材料"} && !e.runner.isRunning(); }));
    CHECK(QFile::exists(e.chooser.folder + "/第1项材料/SHA256SUMS"));
}

TEST_CASE("a section, a unit or all can be chosen, each with its own list", "[ui][export]")
{
    Exporting e;
    e.choose("exportBySection");
    auto *sections = e.dialog->findChild<QComboBox *>("exportSection");
    CHECK(sections->isEnabled());
    CHECK_FALSE(e.dialog->findChild<QComboBox *>("exportIndicator")->isEnabled());
    sections->setCurrentIndex(0);
    CHECK(e.dialog->filter().section == 1);
    e.choose("exportAll");
    CHECK_FALSE(e.dialog->filter().section);
    CHECK_FALSE(e.dialog->filter().indicator);
    e.accept();
    REQUIRE(eventually([&] { return e.folders() == QStringList{"全部材料"} && !e.runner.isRunning(); }));
}

TEST_CASE("what could not be exported is told as a remark, not as a failure", "[ui][export]")
{
    Exporting e;
    const auto lost = e.evidence().first().sha256;
    REQUIRE(QFile::remove(e.ledger->session().objects().pathOf(lost)));
    e.accept();
    QDialog *written = nullptr;
    REQUIRE(eventually([&] {
        written = e.window.findChild<QDialog *>("writtenDialog");
        return written != nullptr && !e.runner.isRunning();
    }));
    CHECK(written->findChild<QPlainTextEdit *>("writtenRemarks")->toPlainText().contains("甲"));
    CHECK(e.failure().isEmpty());
}
