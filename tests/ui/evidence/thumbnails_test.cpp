#include "ui/evidence/preview/thumbnails.h"

#include "tests/support/desk_fixture.h"
#include "tests/support/own_cache.h"
#include "ui/evidence/evidence_model.h"
#include "ui/evidence/evidence_pane.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QtEndian>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;
using test::letPass;

namespace {

QByteArray picture(QSize size, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, format);
    return bytes;
}

// Of PNG's chunks.
quint32 checkSum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
    }
    return ~sum;
}

// A sound PNG but for its header, which says that it is 30,000 x 30,000.
QByteArray giant()
{
    auto bytes = picture({10, 10}, "png");
    for (const int at : {16, 20})
        qToBigEndian(quint32(30000), bytes.data() + at);
    qToBigEndian(checkSum(bytes.sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

// The first of its bases, so that it goes last.
struct Listed : test::OwnCache, test::Desk
{
    Listed()
    {
        pane = new ui::EvidencePane(*ledger, chooser, runner, &window);
        window.show();
        pane->showMaterial(ledger->current().tasks.first().materials.first().requirement.value());
    }
    void add(const QString &name, const QByteArray &content)
    {
        const auto before = ledger->currentEvidence().size();
        chooser.files = {workspace.file(name, content)};
        pane->addFiles();
        REQUIRE(eventually(
            [&] { return !runner.isRunning() && ledger->currentEvidence().size() == before + 1; }));
    }
    QColor middle(int row)
    {
        const auto *model = window.findChild<ui::EvidenceModel *>();
        const auto small =
            model->data(model->index(row, ui::EvidenceModel::Title), Qt::DecorationRole).value<QPixmap>();
        return small.isNull() ? QColor() : small.toImage().pixelColor(small.width() / 2, small.height() / 2);
    }
    bool isBlue(int row)
    {
        return eventually([&] { return middle(row).blue() > 240 && middle(row).alpha() == 255; });
    }
    QString cache() { return workspace.path() + "/cache/thumbnails"; }

    ui::EvidencePane *pane;
};

} // namespace

TEST_CASE("a photograph of fifty megapixels has a thumbnail that is kept and made again", "[thumbnails]")
{
    Listed l;
    l.add("photo.jpg", picture({8192, 6144}, "jpg"));
    CHECK(l.isBlue(0));
    CHECK(QDir(l.cache()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    REQUIRE(QDir(l.cache()).removeRecursively());
    ui::Thumbnails again(l.ledger->session());
    const auto piece = l.evidence().first();
    CHECK(eventually([&] { return !again.of(piece).isNull(); }));
    CHECK(QDir(l.cache()).exists());
}

TEST_CASE("pictures that are damaged or of 30,000 by 30,000 have no thumbnail and do no harm", "[thumbnails]")
{
    Listed l;
    auto bytes = giant();
    QBuffer buffer(&bytes);
    REQUIRE(QImageReader(&buffer).size() == QSize(30000, 30000));
    l.add("giant.png", giant());
    l.add("cut.jpg", picture({400, 300}, "jpg").left(30));
    l.add("good.png", picture({400, 300}, "png"));
    CHECK(l.isBlue(2));
    CHECK(l.middle(0).alpha() == 0);
    CHECK(l.middle(1).alpha() == 0);
}

TEST_CASE("a thumbnail is neither written nor read through a link or a pipe in the cache", "[thumbnails]")
{
    Listed l;
    const auto content = picture({400, 300}, "png");
    const auto name = QString(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const auto elsewhere = l.workspace.folder.filePath("elsewhere");
    REQUIRE(QDir().mkdir(elsewhere));
    const auto other = l.workspace.file("other.txt", "somebody's text");
    const auto folder = l.cache() + '/' + name.first(2);
    SECTION("the folder of all")
    {
        QDir(l.cache()).removeRecursively();
        REQUIRE(QDir().mkpath(l.workspace.path() + "/cache"));
        REQUIRE(QFile::link(elsewhere, l.cache()));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(l.cache()));
        REQUIRE(QFile::link(elsewhere, folder));
    }
    SECTION("the file")
    {
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QFile::link(other, folder + '/' + name + ".jpg"));
    }
    SECTION("a pipe, which never answers")
    {
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QProcess::execute("mkfifo", {folder + '/' + name + ".jpg"}) == 0);
    }
    l.add("picture.png", content);
    CHECK(l.isBlue(0));
    CHECK(QDir(elsewhere).isEmpty());
    QFile text(other);
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(text.readAll() == "somebody's text");
}

TEST_CASE("a ledger that is moved away while a thumbnail is drawn is not begun again", "[thumbnails]")
{
    Listed l;
    l.add("photo.png", picture({8192, 6144}, "png"));
    REQUIRE(l.isBlue(0));
    REQUIRE(QDir(l.cache()).removeRecursively());
    const auto piece = l.evidence().first();
    const auto moved = l.workspace.folder.filePath("moved");
    ui::Thumbnails again(l.ledger->session());
    again.of(piece);
    letPass(250); // the process has its file, and is not done with it
    REQUIRE(QDir().rename(l.workspace.path(), moved));
    eventually([&] { return !again.of(piece).isNull(); }); // never, where it had not got its file yet
    CHECK_FALSE(QFileInfo::exists(l.workspace.path()));
    QDir().rename(moved, l.workspace.path());
}
