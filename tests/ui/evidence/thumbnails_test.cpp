#include "ui/evidence/preview/thumbnails.h"

#include "tests/support/desk_fixture.h"
#include "ui/evidence/evidence_model.h"
#include "ui/evidence/evidence_pane.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
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

struct Listed : test::Desk
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
    ui::Thumbnails again(l.ledger->session().objects(), l.cache());
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
