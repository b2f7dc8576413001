#include <catch2/catch.hpp>

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/zip/archive_files.h"
#include "tests/core/formats/zip/zip_maker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <archive.h>
#include <archive_entry.h>

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

namespace {

struct Bench
{
    QTemporaryDir folder;

    QString into()
    {
        const auto path = folder.filePath(QStringLiteral("解开"));
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        return path;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        const auto path = folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            throw domain::Error(QStringLiteral("test file not written"));
        return path;
    }
    UnpackedArchive unpack(const QByteArray &bytes, const ArchiveLimits &limits = {},
                           const QString &name = QStringLiteral("来件.zip"))
    {
        return unpackArchive(file(name, bytes), into(), {}, limits);
    }
    QString refusal(const QByteArray &bytes, const ArchiveLimits &limits = {},
                    const QString &name = QStringLiteral("来件.zip"))
    {
        try {
            unpack(bytes, limits, name);
        } catch (const domain::Error &error) {
            CHECK(error.sentence().contains(name));
            CHECK(error.sentence().contains(QStringLiteral("没有取出任何文件")));
            return error.sentence();
        }
        return {};
    }
    /// Nothing was written anywhere but into the folder, each under a number.
    bool nothingOutside()
    {
        const QDir outer(folder.path());
        for (const auto &name : outer.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            if (name != QStringLiteral("解开") && !name.startsWith(QStringLiteral("来件")))
                return false;
        for (const auto &name :
             QDir(into()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            if (name.toInt() <= 0)
                return false;
        return true;
    }
};

QStringList pathsOf(const UnpackedArchive &unpacked)
{
    QStringList paths;
    for (const auto &file : unpacked.files)
        paths << file.path;
    return paths;
}

QByteArray contentOf(const UnpackedFile &file)
{
    QFile in(file.file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(unreadable)");
}

// By libarchive itself: what libzip and the maker of zips cannot make.
QByteArray streamed(int format, int filter, const std::function<void(archive *)> &fill)
{
    QByteArray bytes(8 << 20, Qt::Uninitialized);
    size_t used = 0;
    auto *writer = archive_write_new();
    archive_write_set_format(writer, format);
    archive_write_add_filter(writer, filter);
    archive_write_set_bytes_in_last_block(writer, 1);
    REQUIRE(archive_write_open_memory(writer, bytes.data(), size_t(bytes.size()), &used) == ARCHIVE_OK);
    fill(writer);
    REQUIRE(archive_write_close(writer) == ARCHIVE_OK);
    archive_write_free(writer);
    return bytes.left(qsizetype(used));
}

void add(archive *writer, const char *name, const QByteArray &content, const char *linkTo = nullptr)
{
    auto *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name);
    archive_entry_set_mode(entry, (linkTo != nullptr ? AE_IFLNK : AE_IFREG) | 0644);
    if (linkTo != nullptr)
        archive_entry_set_symlink_utf8(entry, linkTo);
    archive_entry_set_size(entry, linkTo != nullptr ? 0 : content.size());
    REQUIRE(archive_write_header(writer, entry) >= ARCHIVE_WARN);
    if (linkTo == nullptr)
        archive_write_data(writer, content.constData(), size_t(content.size()));
    archive_entry_free(entry);
}

} // namespace

TEST_CASE("the files of a zip come out with their folders, whatever their names are written in", "[archives]")
{
    Bench bench;
    // 0x5C is the second half of 乗 and no separator.
    const auto unpacked = bench.unpack(
        rawZip({{"区教育局/截图1.png", "a"}, {"\xce\xf1/\x81\x5c.txt", "b"}, {"x\xff/y\xff.txt", "c"}}));
    REQUIRE(unpacked.files.size() == 3);
    CHECK(unpacked.files[0].path == QStringLiteral("区教育局/截图1.png"));
    CHECK(contentOf(unpacked.files[0]) == "a");
    CHECK(unpacked.files[0].remark.isEmpty());
    CHECK(unpacked.files[1].path == QStringLiteral("务/乗.txt"));
    CHECK(unpacked.files[2].path == QStringLiteral("x_/y_.txt"));
    CHECK(unpacked.files[2].remark.contains(QStringLiteral("读不出来")));
}

TEST_CASE("no entry of an archive reaches outside, and each that tries is named with its reason",
          "[archives]")
{
    Bench bench;
    const QByteArray name =
        GENERATE(as<QByteArray>(), "../a.txt", "ab/../../a.txt", "..\\a.txt", "/etc/a.txt", "C:\\a.txt",
                 "C:a.txt", "\\\\server\\share\\a.txt", "//server/a.txt");
    const auto unpacked = bench.unpack(zipOf({{name, "x"}, {"好.txt", "y"}}));
    CHECK(pathsOf(unpacked) == QStringList{QStringLiteral("好.txt")});
    REQUIRE(unpacked.refused.size() == 1);
    CHECK(unpacked.refused.first().name == QString::fromUtf8(name));
    CHECK(unpacked.refused.first().why.contains(QStringLiteral("路径不安全")));
    CHECK(bench.nothingOutside());
}

TEST_CASE("names that Windows cannot have get legal ones, and twins stay apart", "[archives]")
{
    Bench bench;
    const auto unpacked = bench.unpack(rawZip({{"CON", "1"},
                                               {"NUL.txt", "2"},
                                               {"ab:stream", "3"},
                                               {"点. ", "4"},
                                               {"A.txt", "5"},
                                               {"a.txt", "6"},
                                               {"é.txt", "7"},
                                               {"e\xcc\x81.txt", "8"},
                                               {"a.txt", "9"},
                                               {QByteArray(255, 'n'), "10"},
                                               {"😀.txt", "11"}}));
    CHECK(unpacked.refused.isEmpty());
    REQUIRE(unpacked.files.size() == 11);
    CHECK(unpacked.files[0].path == QStringLiteral("_CON"));
    CHECK(unpacked.files[1].path == QStringLiteral("_NUL.txt"));
    CHECK(unpacked.files[2].path == QStringLiteral("ab：stream"));
    CHECK(unpacked.files[3].path == QStringLiteral("点"));
    for (int i = 0; i < 4; ++i)
        CHECK(unpacked.files[i].remark.contains(QStringLiteral("已记为")));
    for (int i = 4; i < 11; ++i) {
        INFO(unpacked.files[i].path.toStdString());
        CHECK(unpacked.files[i].remark.isEmpty());
        CHECK(contentOf(unpacked.files[i]) == QByteArray::number(i + 1));
    }
    CHECK(unpacked.files[9].path.size() == 255);
}

TEST_CASE("an archive whose comment bears a mark of secrecy is refused as a whole", "[archives]")
{
    Bench bench;
    auto zip = rawZip({{"a.txt", "a"}});
    const QByteArray comment("机密★");
    zip[zip.size() - 2] = char(comment.size());
    CHECK(bench.refusal(zip + comment).contains(QStringLiteral("注释里标有“机密”")));
    const QByteArray harmless("请查收    ");
    CHECK(bench.unpack(zip.replace(zip.size() - 2, 1, QByteArray(1, char(harmless.size()))) + harmless)
              .files.size() == 1);
}

TEST_CASE("what a system leaves in an archive and a path beyond measure are refused one by one", "[archives]")
{
    Bench bench;
    const auto unpacked = bench.unpack(zipOf({{"__MACOSX/._a.txt", "x"},
                                              {"图/Thumbs.db", "x"},
                                              {QByteArray("d/").repeated(250) + "a.txt", "x"},
                                              {"好.txt", "y"}}));
    CHECK(pathsOf(unpacked) == QStringList{QStringLiteral("好.txt")});
    REQUIRE(unpacked.refused.size() == 3);
    CHECK(unpacked.refused[0].why.contains(QStringLiteral("系统自动生成")));
    CHECK(unpacked.refused[2].why.contains(QStringLiteral("400")));
}

TEST_CASE("an archive inside an archive is a file", "[archives]")
{
    Bench bench;
    const auto inner = zipOf({{"a.txt", "x"}});
    const auto unpacked = bench.unpack(zipOf({{"内.zip", inner}}));
    REQUIRE(pathsOf(unpacked) == QStringList{QStringLiteral("内.zip")});
    CHECK(contentOf(unpacked.files.first()) == inner);
}

TEST_CASE("a damaged archive is refused as a whole, a damaged entry alone", "[archives]")
{
    Bench bench;
    const auto whole = zipOf({{"a.txt", "some words"}, {"b.txt", "others"}});
    CHECK(bench.refusal({}).contains(QStringLiteral("损坏")));
    CHECK(bench.refusal(whole.left(whole.size() - 30)).contains(QStringLiteral("损坏")));
    CHECK(bench.refusal("PK\x03\x04 and no more").contains(QStringLiteral("损坏")));
    CHECK(bench.refusal("words of no archive", {}, QStringLiteral("来件.7z"))
              .contains(QStringLiteral("不是压缩包")));
    auto flipped = whole;
    flipped.replace("some words", "some wordz"); // stored: its checksum is wrong now
    if (flipped != whole) {
        const auto unpacked = bench.unpack(flipped);
        CHECK(pathsOf(unpacked) == QStringList{QStringLiteral("b.txt")});
        REQUIRE(unpacked.refused.size() == 1);
        CHECK(unpacked.refused.first().why.contains(QStringLiteral("损坏")));
    }
}

TEST_CASE("a bomb is refused, and an honest archive of much repetition is taken", "[archives]")
{
    Bench bench;
    ArchiveLimits limits;
    const auto zeros = [](qsizetype size) {
        return streamed(ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_GZIP,
                        [&](archive *writer) { add(writer, "0.bin", QByteArray(size, '0')); });
    };
    const auto bomb = zeros(40 << 20);
    REQUIRE(bomb.size() < 200'000);
    const auto why = bench.refusal(bomb, limits, QStringLiteral("来件.tar.gz"));
    CHECK(why.contains(QStringLiteral("100 倍")));
    // 8 MB of the same character: more than 900 : 1, and nobody's harm.
    const auto honest = bench.unpack(zeros(8 << 20), limits, QStringLiteral("来件.tar.gz"));
    REQUIRE(honest.files.size() == 1);
    CHECK(honest.files.first().size == 8 << 20);
}

TEST_CASE("too many entries, and a disk that would be filled, refuse the whole", "[archives]")
{
    Bench bench;
    ArchiveLimits limits;
    limits.entries = 2;
    CHECK(bench.refusal(zipOf({{"a", "1"}, {"b", "2"}, {"c", "3"}}), limits)
              .contains(QStringLiteral("超过 2 个")));
    limits = {};
    limits.keptFree = std::numeric_limits<qint64>::max();
    CHECK(bench.refusal(zipOf({{"a", "1"}}), limits).contains(QStringLiteral("磁盘空间不足")));
}

TEST_CASE("archives within count with what they hold, and a stated size is believed before it is unpacked",
          "[archives]")
{
    Bench bench;
    ArchiveLimits limits;
    limits.entries = 30;
    QList<std::pair<QByteArray, QByteArray>> files;
    for (int i = 0; i < 6; ++i)
        files << std::pair(QByteArray::number(i) + ".txt", QByteArray("x"));
    const auto inner = zipOf(files);
    const auto middle = zipOf({{"a.zip", inner}, {"b.zip", inner}, {"c.dat", inner}});
    // 2 + 2·3 entries, then 2·3·6 more.
    const auto deep = zipOf({{"1.zip", middle}, {"2.zip", middle}});
    CHECK(bench.refusal(deep, limits).contains(QStringLiteral("套着的压缩包超过 30 个文件")));
    limits.entries = 44;
    CHECK(bench.unpack(deep, limits).files.size() == 2);
    // What is packed by itself does not say how much it is.
    const auto bomb = streamed(ARCHIVE_FORMAT_RAW, ARCHIVE_FILTER_GZIP,
                               [](archive *writer) { add(writer, "data", QByteArray(40 << 20, '0')); });
    CHECK(bench.refusal(zipOf({{"0.txt.gz", bomb}})).contains(QStringLiteral("100 倍")));
    const auto stated = rawZip({{.name = "0.bin", .content = "0", .size = 2'000'000'000}});
    CHECK(bench.refusal(stated).contains(QStringLiteral("100 倍")));
    CHECK(QDir(bench.folder.filePath(QStringLiteral("解开"))).isEmpty());
}

TEST_CASE("7z and packed tar are read in any locale, and links in them are refused", "[archives]")
{
    Bench bench;
    const auto fill = [](archive *writer) {
        add(writer, "第46项/目录.txt", "a");
        add(writer, "链接", {}, "/etc/passwd");
    };
    for (const auto &[format, filter, name] :
         {std::tuple(ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE, QStringLiteral("来件.7z")),
          std::tuple(ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_GZIP,
                     QStringLiteral("来件.tar.gz"))}) {
        const auto unpacked = bench.unpack(streamed(format, filter, fill), {}, name);
        INFO(name.toStdString());
        CHECK(pathsOf(unpacked) == QStringList{QStringLiteral("第46项/目录.txt")});
        REQUIRE(unpacked.refused.size() == 1);
        CHECK(unpacked.refused.first().why.contains(QStringLiteral("链接")));
    }
    auto cut = streamed(ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_GZIP, [](archive *writer) {
        QByteArray noise;
        for (int i = 0; i < 200'000; ++i)
            noise += char(i * i / 7);
        add(writer, "a.bin", noise);
    });
    cut.chop(cut.size() / 2);
    CHECK(bench.refusal(cut, {}, QStringLiteral("来件.tar.gz")).contains(QStringLiteral("损坏")));
}

TEST_CASE("unpacking can be called off", "[archives]")
{
    Bench bench;
    const auto path = bench.file(QStringLiteral("来件.zip"), zipOf({{"a.txt", "x"}}));
    platform::Progress progress;
    progress.cancelled = [] {
        return true;
    };
    CHECK_THROWS_AS(unpackArchive(path, bench.into(), progress), domain::Cancelled);
}

TEST_CASE("an archive is known by its ending, an office file is none", "[archives]")
{
    for (const auto *name : {"a.zip", "A.ZIP", "a.7z", "a.rar", "a.tar.gz", "a.tgz", "a.tar"})
        CHECK(taizhang::domain::hasArchiveEnding(QString::fromUtf8(name)));
    for (const auto *name : {"a.docx", "a.xlsx", "zip", "a.zip.txt", "a.gz", "a.ofd"})
        CHECK_FALSE(taizhang::domain::hasArchiveEnding(QString::fromUtf8(name)));
}
