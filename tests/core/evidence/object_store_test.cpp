#include <catch2/catch.hpp>

#include "core/domain/error.h"
#include "core/evidence/object_store.h"
#include "tests/support/store_folder.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace taizhang;
using namespace taizhang::test;
using evidence::ObjectCondition;
using evidence::ObjectStore;
using evidence::Readability;

namespace {

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("files lie in the store under the hash of their content, read-only", "[evidence]")
{
    StoreFolder folder;
    auto &store = *folder.store;
    const auto file = folder.file(QStringLiteral("执法决定目录.txt"), "内容");
    const auto staged = store.stage({file});
    REQUIRE(staged.size() == 1);
    const auto &object = staged.first();
    CHECK(object.sha256 == hashOf("内容"));
    CHECK(object.size == 6);
    CHECK(object.mediaType == QStringLiteral("text/plain"));
    CHECK(object.readability == Readability::Ok);
    CHECK(object.originalName == QStringLiteral("执法决定目录.txt"));
    CHECK(qAbs(object.originalModified.msecsTo(QFileInfo(file).lastModified())) < 2);
    CHECK_FALSE(object.alreadyThere);
    const auto path = store.pathOf(object.sha256);
    CHECK(path ==
          folder.root() + QLatin1Char('/') + object.sha256.left(2) + QLatin1Char('/') + object.sha256);
    CHECK(contentOf(path) == "内容");
    CHECK((QFileInfo(path).permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)) == 0);
    CHECK(folder.files() == QStringList{object.sha256});
    CHECK(store.verify(object.sha256) == ObjectCondition::Ok);
    CHECK(store.listObjects() == QStringList{object.sha256});
}

TEST_CASE("many files keep their order and the same content is one object", "[evidence]")
{
    StoreFolder folder;
    QStringList files;
    for (int i = 0; i < 100; ++i)
        files << folder.file(QStringLiteral("%1.bin").arg(i),
                             QByteArray::number(i % 40).repeated(1000 + i % 40));
    const auto staged = folder.store->stage(files);
    REQUIRE(staged.size() == 100);
    for (int i = 0; i < 100; ++i) {
        CHECK(staged[i].originalName == QStringLiteral("%1.bin").arg(i));
        CHECK(staged[i].sha256 == hashOf(QByteArray::number(i % 40).repeated(1000 + i % 40)));
    }
    CHECK(folder.files().size() == 40);
}

TEST_CASE("content that is there already is said to be, and outlives a discard", "[evidence]")
{
    StoreFolder folder;
    const auto one = folder.file(QStringLiteral("a"), "same");
    const auto two = folder.file(QStringLiteral("b"), "same");
    const auto first = folder.store->stage({one});
    const auto second = folder.store->stage({two, folder.file(QStringLiteral("c"), "other")});
    CHECK(second[0].alreadyThere);
    CHECK_FALSE(second[1].alreadyThere);

    folder.store->discard(second);
    CHECK(folder.files() == QStringList{hashOf("same")});
    // The second call may have committed it: then the first one's failure must not take it away.
    folder.store->discard(first);
    CHECK(folder.files() == QStringList{hashOf("same")});
}

TEST_CASE("a discarded object is gone and can come in again", "[evidence]")
{
    StoreFolder folder;
    const auto file = folder.file(QStringLiteral("a"), "x");
    for (int i = 0; i < 2; ++i) {
        const auto staged = folder.store->stage({file, file});
        CHECK_FALSE(staged[0].alreadyThere);
        CHECK_FALSE(staged[1].alreadyThere);
        CHECK(folder.files().size() == 1);
        folder.store->discard(staged);
        CHECK(folder.files().isEmpty());
    }
}

TEST_CASE("a pasted picture is an object like any other", "[evidence]")
{
    StoreFolder folder;
    const auto object = folder.store->stageBytes("pasted", QStringLiteral("截图.png"));
    CHECK(object.sha256 == hashOf("pasted"));
    CHECK(object.originalName == QStringLiteral("截图.png"));
    CHECK_FALSE(object.originalModified.isValid());
    CHECK(object.mediaType == QStringLiteral("text/plain")); // no picture after all
    CHECK(folder.store->verify(object.sha256) == ObjectCondition::Ok);
}

TEST_CASE("a lost and an altered object are told apart, and adding the file again heals them", "[evidence]")
{
    StoreFolder folder;
    const auto file = folder.file(QStringLiteral("a"), "precious");
    const auto sha256 = folder.store->stage({file}).first().sha256;
    const auto path = folder.store->pathOf(sha256);

    QFile::remove(path);
    CHECK(folder.store->verify(sha256) == ObjectCondition::Missing);
    folder.store->stage({file});
    CHECK(folder.store->verify(sha256) == ObjectCondition::Ok);

    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    {
        QFile object(path);
        REQUIRE(object.open(QIODevice::ReadWrite));
        object.write("P");
    }
    CHECK(folder.store->verify(sha256) == ObjectCondition::Altered);
    const auto healed = folder.store->stage({file});
    CHECK(healed.first().alreadyThere);
    CHECK(folder.store->verify(sha256) == ObjectCondition::Ok);
    folder.store->discard(healed);
    CHECK(folder.store->verify(sha256) == ObjectCondition::Ok);
}

TEST_CASE("an object that the disk cannot read is not taken for an altered one", "[evidence]")
{
    StoreFolder folder;
    const auto file = folder.file(QStringLiteral("a"), "precious");
    const auto sha256 = folder.store->stage({file}).first().sha256;
    const auto path = folder.store->pathOf(sha256);
    QFile::remove(path);
    // Linux answers a read at its beginning with EIO.
    REQUIRE(QFile::link(QStringLiteral("/proc/self/mem"), path));
    CHECK(folder.store->verify(sha256) == ObjectCondition::Unreadable);
    // As surplus it is put aside and not deleted: it may be good.
    ObjectStore later(folder.root());
    CHECK(later.removeLeftovers({path}) == QStringList{path});
    CHECK(QFileInfo(folder.root() + QStringLiteral("/bin/") + sha256).isSymLink());

    REQUIRE(QDir().mkpath(path));
    CHECK(folder.store->verify(sha256) == ObjectCondition::Altered);
}

TEST_CASE("only a hash leads to a path", "[evidence]")
{
    StoreFolder folder;
    for (const auto &name : {QString(), QStringLiteral("../../etc/passwd"), QString(64, QLatin1Char('G')),
                             QString(64, QLatin1Char('A')), QString(63, QLatin1Char('a'))}) {
        CHECK(folder.store->pathOf(name).isEmpty());
        CHECK_FALSE(folder.store->contains(name));
        CHECK(folder.store->verify(name) == ObjectCondition::Missing);
    }
}

TEST_CASE("what a crash left is found, and only that is removed", "[evidence]")
{
    StoreFolder folder;
    const auto kept = folder.store->stage({folder.file(QStringLiteral("a"), "kept")}).first().sha256;
    const auto orphan = folder.store->stage({folder.file(QStringLiteral("b"), "orphan")}).first().sha256;
    // Both may be about to be committed by the process that staged them.
    CHECK(folder.store->listLeftovers({}).isEmpty());

    ObjectStore later(folder.root());
    const auto temporary = folder.root() + QStringLiteral("/incoming/.taizhang-a1B2c3.part");
    write(temporary, "half");
    const auto truncated = later.pathOf(QString(64, QLatin1Char('a')));
    REQUIRE(QDir().mkpath(QFileInfo(truncated).path()));
    write(truncated, "not its hash");
    write(folder.root() + QStringLiteral("/readme.txt"), "somebody's");
    write(folder.root() + QStringLiteral("/incoming/notes.txt"), "somebody's");

    auto expected = QStringList{temporary, truncated, later.pathOf(orphan)};
    expected.sort();
    CHECK(later.listLeftovers({kept}) == expected);

    auto given = expected;
    given << folder.root() + QStringLiteral("/readme.txt")
          << folder.root() + QStringLiteral("/incoming/notes.txt")
          << folder.root() + QStringLiteral("/incoming/../readme.txt");
    auto removed = expected;
    removed.removeAll(truncated); // not provably ours
    CHECK(later.removeLeftovers(given) == removed);
    CHECK(later.listLeftovers({kept}) == QStringList{truncated});
    CHECK(QFile::exists(truncated));
    REQUIRE(QFile::remove(truncated));
    CHECK(later.listObjects() == QStringList{kept});
    CHECK(QFile::exists(folder.root() + QStringLiteral("/readme.txt")));
    CHECK(contentOf(folder.root() + QStringLiteral("/bin/") + orphan) == "orphan");
    CHECK_FALSE(QFile::exists(temporary));
}

TEST_CASE("what a killed program left half done goes with the first file that is taken in", "[evidence]")
{
    StoreFolder folder;
    const auto part = folder.root() + QStringLiteral("/incoming/.taizhang-a1B2c3.part");
    const auto unpacked = folder.root() + QStringLiteral("/incoming/unpacking-0/名单.txt");
    const auto others = folder.root() + QStringLiteral("/incoming/notes.txt");
    for (const auto &path : {part, unpacked, others}) {
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        write(path, "left");
    }
    evidence::ObjectStore store(folder.root());
    CHECK(QFile::exists(unpacked)); // whoever only reads leaves it
    const auto own = store.makeUnpackingFolder();
    store.stage({folder.file(QStringLiteral("a"), "kept")});
    CHECK_FALSE(QFile::exists(part));
    CHECK_FALSE(QFile::exists(QFileInfo(unpacked).path()));
    CHECK(QFile::exists(others));
    CHECK(QFile::exists(own));
}

TEST_CASE("files under another name or in another place than ours are strangers", "[evidence]")
{
    StoreFolder folder;
    CHECK(evidence::ObjectStore(folder.root() + QStringLiteral("/none")).strays().isEmpty());
    const auto sha256 = folder.store->stage({folder.file(QStringLiteral("a"), "kept")}).first().sha256;
    QStringList strangers{QStringLiteral("ab/报告.docx"),
                          QStringLiteral("incoming/notes.txt"),
                          QStringLiteral("zz/") + sha256,
                          QStringLiteral("readme.txt"),
                          sha256,
                          QStringLiteral("bin/readme.txt")};
    const QStringList ours{QStringLiteral("bin/") + sha256, QStringLiteral("incoming/.taizhang-a1B2c3.part"),
                           QStringLiteral("incoming/unpacking-0/照片.jpg")};
    for (const auto &name : strangers + ours) {
        const auto path = folder.root() + QLatin1Char('/') + name;
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        write(path, "somebody's");
    }
    for (auto &name : strangers)
        name.prepend(folder.root() + QLatin1Char('/'));
    strangers.sort();
    const auto listed = [&folder] {
        QStringList paths;
        for (const auto &stray : evidence::ObjectStore(folder.root()).strays())
            paths << stray.path;
        return paths;
    };
    CHECK(listed() == strangers);
    CHECK(folder.store->removeLeftovers(strangers).isEmpty());
    CHECK(listed() == strangers);
}

TEST_CASE("a link in the store is a stranger under any name, and what lies behind it is counted",
          "[evidence]")
{
    using platform::FolderEntry;
    StoreFolder folder;
    const auto first = folder.store->stage({folder.file(QStringLiteral("a"), "kept")}).first().sha256;
    const auto second = folder.store->stage({folder.file(QStringLiteral("b"), "kept too")}).first().sha256;
    const auto place = QFileInfo(folder.store->pathOf(first)).path();
    const auto elsewhere = folder.root() + QStringLiteral("-elsewhere");
    REQUIRE(QDir().rename(place, elsewhere));
    REQUIRE(QFile::link(elsewhere, place));
    const auto file = folder.store->pathOf(second);
    REQUIRE(QFile::rename(file, elsewhere + QStringLiteral("/b")));
    REQUIRE(QFile::link(elsewhere + QStringLiteral("/b"), file));
    QStringList paths{place, file};
    paths.sort();
    const auto strays = evidence::ObjectStore(folder.root()).strays();
    REQUIRE(strays.size() == 2);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        CHECK(strays[i] == FolderEntry{paths[i], FolderEntry::Kind::Link});
        CHECK(folder.store->countAt(strays[i].path, {first, second}) == 1);
    }
    CHECK(folder.store->countAt(folder.root() + QStringLiteral("/zz"), {first, second}) == 0);
}

TEST_CASE("a check that is stopped says so", "[evidence]")
{
    StoreFolder folder;
    const auto sha256 = folder.store->stage({folder.file(QStringLiteral("a"), "x")}).first().sha256;
    platform::Progress stop;
    stop.cancelled = [] {
        return true;
    };
    CHECK_THROWS_AS(folder.store->verify(sha256, stop), domain::Cancelled);
}
