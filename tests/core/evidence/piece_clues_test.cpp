#include "core/evidence/capture_clues.h"
#include "core/evidence/piece_clues.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtEndian>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::DateSource;

namespace {

const QDate today(2024, 6, 3);

struct Folder
{
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const auto path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QTemporaryDir folder;
};

QByteArray number(quint32 value, int bytes)
{
    QByteArray little(4, '\0');
    qToLittleEndian(value, little.data());
    return little.left(bytes);
}

// The head of a photograph: JPEG with one EXIF segment that holds DateTimeOriginal alone (CIPA DC-008).
QByteArray photograph(const QByteArray &taken)
{
    const auto entry = [](quint32 tag, quint32 type, quint32 count, quint32 value) {
        return number(tag, 2) + number(type, 2) + number(count, 4) + number(value, 4);
    };
    const auto tiff = QByteArray("II*\0", 4) + number(8, 4) + number(1, 2) + entry(0x8769, 4, 1, 26) +
                      number(0, 4) + number(1, 2) + entry(0x9003, 2, 20, 44) + number(0, 4) + taken + '\0';
    const auto body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<quint16>(body.size() + 2);
    return QByteArray("\xFF\xD8\xFF\xE1") + char(length >> 8) + char(length & 0xFF) + body + "\xFF\xD9";
}

QByteArray pdf(const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(QRect(500, 500, 8000, 8000), text);
    painter.end();
    return bytes;
}

} // namespace

TEST_CASE("a photograph tells when it was taken, before its name does", "[evidence]")
{
    const Folder folder;
    const auto path = folder.write("a.jpg", photograph("2023:05:12 10:11:12"));
    const auto clues = evidence::readPieceClues(path, "IMG_20230601_1.jpg", "image/jpeg", today);
    REQUIRE(clues.dates.size() == 2);
    CHECK(clues.dates.first() == domain::DateProposal{QDate(2023, 5, 12), DateSource::Picture});
    CHECK(clues.dates.last() == domain::DateProposal{QDate(2023, 6, 1), DateSource::Name});
}

TEST_CASE("a damaged or lying head tells nothing", "[evidence]")
{
    const Folder folder;
    const auto whole = photograph("2023:05:12 10:11:12");
    for (const auto &bytes : {QByteArray(), whole.left(30), whole.left(60), photograph("0000:00:00 00:00:00"),
                              photograph("never           \0\0")}) {
        const auto path = folder.write("a.jpg", bytes);
        CHECK(evidence::readPieceClues(path, "a.jpg", "image/jpeg", today).dates.isEmpty());
    }
    CHECK(evidence::readPieceClues(folder.folder.filePath("none"), "a.jpg", "image/jpeg", today)
              .dates.isEmpty());
    CHECK(evidence::readPieceClues(folder.write("a.docx", "PK\3\4"), "a.docx",
                                   "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                   today)
              .dates.isEmpty());
}

TEST_CASE("a PDF tells its pages, and what stands in it", "[evidence]")
{
    const Folder folder;
    const auto path = folder.write("a.pdf", pdf("13800000000"));
    const auto clues = evidence::readPieceClues(path, "a.pdf", "application/pdf", QDate::currentDate());
    CHECK(clues.pages == 1);
    CHECK(clues.personalData == "手机号 1 个");
    REQUIRE(clues.dates.size() == 1);
    CHECK(clues.dates.first().source == DateSource::Properties);
}

TEST_CASE("a text tells its 文号, its date and its mark of secrecy", "[evidence]")
{
    const Folder folder;
    const auto path =
        folder.write("a.txt", "内部资料\n沙司发〔2023〕7号\n关于某事的通知\n区司法局\n2023年5月12日");
    const auto clues = evidence::readPieceClues(path, "a.txt", "text/plain", today);
    CHECK(clues.documentNumber == "沙司发〔2023〕7号");
    REQUIRE(clues.dates.size() == 1);
    CHECK(clues.dates.first() == domain::DateProposal{QDate(2023, 5, 12), DateSource::Text});
    CHECK(clues.secrecy == "内部资料");
}

TEST_CASE("when a page was captured its file says, else its name, else its time of change", "[evidence]")
{
    QTemporaryDir folder;
    const QDateTime now(QDate(2024, 6, 30), QTime(8, 0));
    const auto proposed = [&](const QString &name, const QByteArray &content, const char *type) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.flush();
        REQUIRE(file.setFileTime(QDateTime(QDate(2024, 6, 3), QTime(7, 8, 9)),
                                 QFileDevice::FileModificationTime));
        file.close();
        const auto found = evidence::proposeCaptureTime(file.fileName(), QString::fromLatin1(type), now,
                                                        QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang"));
        return domain::captureTimeText(found.captured) + QStringLiteral("，") + found.source;
    };
    const auto local = [](const char *utc) {
        return domain::captureTimeText(
            domain::captureTimeAt(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate)));
    };
    const auto inFile = QStringLiteral("，文件里写明的时间");
    CHECK(proposed(
              QStringLiteral("网页 2024-06-01.html"),
              "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://www.example.gov.cn/ \n"
              " saved date: Fri May 31 2024 10:20:30 GMT+0800 (中国标准时间)\n--><p>公示</p></html>",
              "text/html") == local("2024-05-31T02:20:30Z") + inFile);
    CHECK(proposed(QStringLiteral("网页.mht"),
                   "From: <Saved by Blink>\r\nSubject: a\r\nDate: Fri, 31 May 2024 10:20:30 "
                   "+0800\r\nMIME-Version: 1.0\r\n"
                   "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n",
                   "message/rfc822") == local("2024-05-31T02:20:30Z") + inFile);
    CHECK(proposed(QStringLiteral("截图 2024-06-01.txt"), "x", "text/plain") ==
          QStringLiteral("2024年6月1日，文件名"));
    CHECK(proposed(QStringLiteral("截图.txt"), "Date: Fri, 31 May 2024 10:20:30 +0800", "text/plain") ==
          QStringLiteral("2024年6月3日 07:08，文件的修改时间"));
    CHECK(proposed(QStringLiteral("截图 2024-06-03.txt"), "x", "text/plain") ==
          QStringLiteral("2024年6月3日 07:08，文件的修改时间"));
}
