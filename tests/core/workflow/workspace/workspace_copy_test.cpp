#include "core/workflow/workspace/workspace_copy.h"

#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/support/folder_contents.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

/// A workspace with a state, a history and three files.
struct Full : test::Workspace
{
    Full()
    {
        write([id = material().requirement](Database &db, const Author &by) {
            return setMaterialState(db, by, id, domain::RequirementState::Collected, {});
        });
        addFiles(*session, material().requirement,
                 {file("甲.txt", "甲"), file("乙.txt", "乙"), file("空.txt", {})}, {});
    }
    QString target() const { return folder.filePath("本机/副本"); }
    QString objectOf(const QString &name)
    {
        for (const auto &piece : evidence())
            if (piece.name == name)
                return session->objects().pathOf(piece.sha256);
        throw domain::Error(QStringLiteral("no such piece"));
    }
};

QStringList historyOf(WorkspaceSession &session)
{
    return session
        .read([](Database &database) {
            QStringList lines;
            for (const auto &change : storage::history(database, 10000))
                lines << change.at + change.entityUuid + change.field + change.after.toString();
            return lines;
        })
        .result();
}

} // namespace

TEST_CASE("a copy of a workspace holds all of it and leaves the original alone", "[workflow]")
{
    Full w;
    const auto before = test::contents(w.path());
    CHECK(copyWorkspace(*w.session, w.target(), {}).isEmpty());
    CHECK(test::contents(w.path()) == before);

    const auto copy = WorkspaceSession::open(w.target(), WorkspaceSession::Purpose::Write, test::clerk);
    CHECK(historyOf(*copy) == historyOf(*w.session));
    const auto pieces = copy->read([](Database &db) { return storage::allFiledEvidence(db); }).result();
    REQUIRE(pieces.size() == 3);
    for (const auto &piece : pieces)
        CHECK(copy->objects().verify(piece.sha256) == evidence::ObjectCondition::Ok);
    CHECK(checkWorkspace(*copy, false, {}).findings.isEmpty());
}

TEST_CASE("a copy can be made of a workspace that is read only, and of an empty one", "[workflow]")
{
    Full w;
    const auto reader = WorkspaceSession::open(w.path(), WorkspaceSession::Purpose::Read, test::clerk);
    copyWorkspace(*reader, w.target(), {});
    CHECK(QFile::exists(w.target() + "/taizhang.db"));

    test::Workspace empty;
    copyWorkspace(*empty.session, empty.folder.filePath("副本"), {});
    CHECK(WorkspaceSession::open(empty.folder.filePath("副本"), WorkspaceSession::Purpose::Write, test::clerk)
              ->writable());
}

TEST_CASE("files that the original lost or that were altered are named, and no link is followed",
          "[workflow]")
{
    Full w;
    REQUIRE(QFile::remove(w.objectOf("甲.txt")));
    QFile altered(w.objectOf("乙.txt"));
    REQUIRE(altered.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write("别的");
    altered.close();

    // The very same content, but outside of the ledger.
    REQUIRE(QFile::rename(w.objectOf("空.txt"), w.folder.filePath("elsewhere")));
    REQUIRE(QFile::link(w.folder.filePath("elsewhere"), w.objectOf("空.txt")));

    const auto remarks = copyWorkspace(*w.session, w.target(), {});
    REQUIRE(remarks.size() == 3);
    CHECK(remarks.filter("甲.txt").value(0).contains("丢失"));
    CHECK(remarks.filter("乙.txt").value(0).contains("改动"));
    CHECK(remarks.filter("空.txt").value(0).contains("改动"));
    const auto copy = WorkspaceSession::open(w.target(), WorkspaceSession::Purpose::Read, test::clerk);
    CHECK(copy->objects().listObjects().isEmpty());
}

TEST_CASE("a copy that is stopped or cannot be made leaves nothing behind", "[workflow]")
{
    Full w;
    const auto stopped = test::sentenceOf([&] {
        copyWorkspace(*w.session, w.target(), {{}, [] {
                                                   return true;
                                               }});
    });
    CHECK(stopped.contains("已停止复制"));
    CHECK_FALSE(QFile::exists(w.target()));

    QDir().mkpath(w.target()); // an empty folder of the user's stays
    CHECK_THROWS_AS(copyWorkspace(*w.session, w.target(),
                                  {{},
                                   [] {
                                       return true;
                                   }}),
                    domain::Cancelled);
    CHECK(QDir(w.target()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));

    const auto taken = w.file("占用");
    CHECK(test::sentenceOf([&] { copyWorkspace(*w.session, taken, {}); }).contains("换一个文件夹"));
    CHECK(test::sentenceOf([&] {
              copyWorkspace(*w.session, taken + "/里面", {});
          }).contains("原处的台账没有改动"));
    CHECK(test::sentenceOf([&] { copyWorkspace(*w.session, w.path(), {}); }).contains("已经有台账"));
}
