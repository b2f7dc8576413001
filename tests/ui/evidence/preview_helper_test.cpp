#include "tests/support/desk_fixture.h"
#include "ui/evidence/preview/image_preview.h"
#include "ui/evidence/preview/preview.h"
#include "ui/evidence/preview/thumbnails.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

/// Processes that this one started and that draw.
QStringList helpers()
{
    QStringList found;
    const auto me = QString::number(QCoreApplication::applicationPid());
    for (const auto &pid : QDir("/proc").entryList(QDir::Dirs)) {
        QFile stat("/proc/" + pid + "/stat");
        if (pid.toInt() == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const auto words = QString::fromUtf8(stat.readAll());
        if (words.contains("(taizhang)") && words.section(") ", -1).section(' ', 1, 1) == me &&
            words.section(") ", -1).section(' ', 0, 0) != "Z")
            found << pid;
    }
    return found;
}

struct Pictures : test::Desk
{
    Pictures()
    {
        window.resize(400, 500);
        preview = new ui::Preview(errors, &window);
        preview->setGeometry(0, 0, 400, 500);
        window.show();
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        REQUIRE(image.save(good));
        REQUIRE(QProcess::execute("mkfifo", {endless}) == 0);
    }
    ui::PreviewFile file(const QString &path) const
    {
        return {path, QFileInfo(path).fileName(), "image/png", "ok", 10, {}, 0};
    }
    QString said() const
    {
        QStringList words;
        for (const auto *label : preview->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join('\n');
    }
    bool showsPicture() const
    {
        const auto *image = qobject_cast<ui::ImagePreview *>(preview->currentWidget());
        return image != nullptr && image->image().width() == 60;
    }

    QString good = workspace.folder.filePath("好.png");
    QString endless = workspace.folder.filePath("没有尽头.png"); // whoever opens it waits for ever
    ui::Preview *preview;
};

} // namespace

TEST_CASE("a preview whose process is killed in the middle says so, and the next one is shown", "[preview]")
{
    Pictures p;
    p.preview->showFile(p.file(p.good));
    REQUIRE(eventually([&] { return p.showsPicture(); }));
    REQUIRE(helpers().size() == 1);
    p.preview->showFile(p.file(p.endless));
    test::letPass(300);
    REQUIRE(helpers().size() == 1);
    QProcess::execute("kill", {"-9", helpers().first()});
    REQUIRE(eventually([&] { return p.said().contains("预览失败"); }));
    CHECK(p.failure().isEmpty());
    p.preview->showFile(p.file(p.good));
    CHECK(eventually([&] { return p.showsPicture(); }));
    delete p.preview;
    CHECK(eventually([&] { return helpers().isEmpty(); }));
}

TEST_CASE("a file that holds up its process does not hold up the next one", "[preview]")
{
    Pictures p;
    p.preview->showFile(p.file(p.endless));
    test::letPass(200);
    p.preview->showFile(p.file(p.good));
    CHECK(eventually([&] { return p.showsPicture(); }));
    CHECK(p.failure().isEmpty());
}

TEST_CASE("small pictures go on after one killed its process", "[preview][thumbnails]")
{
    test::Desk desk;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const auto put = [&](const QChar letter, bool endless) {
        storage::FiledEvidence piece{.filing = *domain::FilingId::parse(1),
                                     .evidence = *domain::EvidenceId::parse(1),
                                     .requirement = *domain::RequirementId::parse(1)};
        piece.sha256 = QString(64, letter);
        piece.mediaType = "image/png";
        const auto path = desk.ledger->session().objects().pathOf(piece.sha256);
        QDir().mkpath(QFileInfo(path).path());
        if (endless)
            REQUIRE(QProcess::execute("mkfifo", {path}) == 0);
        else
            REQUIRE(image.save(path, "png"));
        return piece;
    };
    const auto bad = put('a', true);
    const auto good = put('b', false);
    ui::Thumbnails thumbnails(desk.ledger->session());
    CHECK(thumbnails.of(bad).isNull());
    CHECK(thumbnails.of(good).isNull());
    test::letPass(300);
    REQUIRE(helpers().size() == 1);
    QProcess::execute("kill", {"-9", helpers().first()});
    REQUIRE(eventually([&] { return !thumbnails.of(good).isNull(); }));
    CHECK(thumbnails.of(bad).isNull());
}
