#include "core/workflow/search/search.h"

#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/tasks/requirement_details.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/small_disk.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QFileInfo>

using namespace taizhang;
using namespace taizhang::test;
using storage::SearchKind;
using workflow::Search;

namespace {

const auto reader = QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang");

struct Searched : Workspace
{
    QString indexFile() const { return path() + QStringLiteral("/cache/search.db"); }

    void add(const QString &name, const QByteArray &content)
    {
        workflow::addFiles(*session, material().requirement, {file(name, content)}, {});
    }
    QList<workflow::SearchHit> found(SearchKind kind, const QString &query)
    {
        if (!search)
            search = std::make_unique<Search>(*session, reader);
        search->readAll({});
        for (const auto &group : search->find(query, 20).result().groups)
            if (group.kind == kind)
                return group.hits;
        return {};
    }
    QStringList marked(SearchKind kind, const QString &query)
    {
        QStringList words;
        for (const auto &hit : found(kind, query))
            for (const auto &span : hit.snippet.spans)
                words << hit.snippet.text.mid(span.start, span.length);
        return words;
    }

    std::unique_ptr<Search> search;
};

QByteArray docx(const QByteArray &text)
{
    return zipOf({{"word/document.xml", "<w:document><w:p><w:t>" + text + "</w:t></w:p></w:document>"}});
}

} // namespace

TEST_CASE("everything in the ledger is found where it stands", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("关于印发方案的通知.txt"), "正文");
    const auto indicator = workspace.sheet().text.left(4);
    CHECK_FALSE(workspace.found(SearchKind::Indicator, indicator).isEmpty());
    CHECK(workspace.marked(SearchKind::Indicator, indicator).contains(indicator));
    const auto numbered = workspace.found(SearchKind::Indicator, QStringLiteral("第1项"));
    REQUIRE(numbered.size() == 1);
    CHECK(numbered.first().entry.indicator == 1);
    const auto material = workspace.material().material.text.simplified().left(2);
    const auto materials = workspace.found(SearchKind::Material, material);
    REQUIRE_FALSE(materials.isEmpty());
    CHECK(materials.first().entry.requirement == workspace.material().requirement.value());
    CHECK(materials.first().heading == QStringLiteral("第1项第1行材料1"));

    const auto pieces = workspace.found(SearchKind::Evidence, QStringLiteral("印发"));
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.first().entry.filing == workspace.evidence().first().filing.value());
    CHECK(workspace.found(SearchKind::Evidence, workspace.evidence().first().number).size() == 1);
}

TEST_CASE("a unit is found by its name, an alias and the initials of its pinyin", "[search]")
{
    Searched workspace;
    const auto unit = workspace.unit(QStringLiteral("区教育局"));
    for (const auto *query : {"教育", "qjyj", "QJYJ", "教"}) {
        const auto hits = workspace.found(SearchKind::Unit, QString::fromUtf8(query));
        INFO(query);
        REQUIRE_FALSE(hits.isEmpty());
        CHECK(hits.first().entry.unit == unit.id.value());
        CHECK_FALSE(hits.first().snippet.text.contains(QStringLiteral("qjyj")));
    }
}

TEST_CASE("what a 经办人 deals with is found by his name, which no index holds", "[search]")
{
    Searched workspace;
    workspace.ask(QStringLiteral("区教育局"));
    const auto asked = workspace.asked().first().id;
    workspace.write([asked](storage::Database &database, const storage::Author &by) {
        workflow::RequirementDetails details;
        details.handler = QStringLiteral("欧阳经办");
        return workflow::setRequirementDetails(database, by, {asked}, details);
    });
    for (const auto *query : {"欧阳经办", "欧阳", "经办 欧阳"}) {
        const auto hits = workspace.found(SearchKind::Material, QString::fromUtf8(query));
        INFO(query);
        REQUIRE(hits.size() == 1);
        CHECK(hits.first().entry.requirement == asked.value());
        CHECK(hits.first().heading == QStringLiteral("第1项第1行材料1（区教育局）"));
    }
    CHECK(workspace.marked(SearchKind::Material, QStringLiteral("欧阳")) ==
          QStringList{QStringLiteral("欧阳")});
    CHECK(workspace.found(SearchKind::Material, QStringLiteral("欧阳 教育")).isEmpty());
    workspace.search.reset();
    QFile index(workspace.indexFile());
    REQUIRE(index.open(QIODevice::ReadOnly));
    CHECK_FALSE(index.readAll().contains(QStringLiteral("欧阳").toUtf8()));
}

TEST_CASE("words within files are found, with the place", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("a.docx"), docx("沙坡头区行政执法协调监督，２０２３年度"));
    workspace.add(QStringLiteral("b.txt"), "执法检查");
    CHECK(workspace.marked(SearchKind::Content, QStringLiteral("行政")) ==
          QStringList{QStringLiteral("行政")});
    CHECK(workspace.marked(SearchKind::Content, QStringLiteral("2023")) ==
          QStringList{QStringLiteral("２０２３")});
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("法")).size() == 2);
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("执法 行政")).size() == 1);
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("督2")).isEmpty());
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("行政"))
              .first()
              .heading.endsWith(QStringLiteral("a.docx")));
}

TEST_CASE("what changes in the ledger is found, and what goes is not", "[search]")
{
    Searched workspace;
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).isEmpty());
    workspace.add(QStringLiteral("c.txt"), "独特的文字");
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    const auto filing = workspace.evidence().first().filing;
    const auto step = workspace.write([filing](storage::Database &database, const storage::Author &by) {
        return workflow::removeFilings(database, by, {filing});
    });
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).isEmpty());
    workspace.write([step](storage::Database &database, const storage::Author &by) {
        return storage::revert(database, by, step, QStringLiteral("撤销"));
    });
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
}

TEST_CASE("files that cannot be read are marked, and hold up none", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("坏.docx"), docx("甲").chopped(30));
    workspace.add(QStringLiteral("好.txt"), "好文字");
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("好文")).size() == 1);
    const auto unread = workspace.search->unread().result();
    REQUIRE(unread.size() == 1);
    CHECK(unread.first().sentence.contains(QStringLiteral("坏.docx")));
    const auto state = workspace.search->reading();
    CHECK(state.read == 2);
    CHECK(state.total == 2);
}

TEST_CASE("a file that is read in part is found by that part, and it is said", "[search]")
{
    Searched workspace;
    const auto slow = workspace.file(QStringLiteral("reader.sh"), R"(#!/bin/sh
while read question; do
    echo '{"parts":[{"number":1,"text":"独特的开头"}],"cut":true,"pageCount":9,"pagesRead":1}'
done
)");
    REQUIRE(QFile::setPermissions(slow, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    workspace.add(QStringLiteral("长.pdf"), "%PDF-1.5");
    workspace.search = std::make_unique<Search>(*workspace.session, slow);
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    const auto unread = workspace.search->unread().result();
    REQUIRE(unread.size() == 1);
    CHECK(unread.first().sentence.contains(QStringLiteral("“长.pdf”共 9 页，文字只读了前 1 页")));
}

TEST_CASE("where the disk is full it is said that results are not whole, and what is there is found",
          "[search]")
{
    Searched workspace;
    for (int i = 0; i < 8; ++i)
        workspace.add(
            QStringLiteral("长文%1.txt").arg(i), QStringLiteral("独特%1 ").arg(i).toUtf8() + [] {
                QByteArray words;
                for (char16_t sign = 0; words.size() < 600'000; ++sign)
                    words += QString(QChar(char16_t(0x4E00 + sign * 7919 % 20'000))).toUtf8();
                return words;
            }() + QByteArray::number(i));
    REQUIRE(QDir().mkpath(workspace.path() + QStringLiteral("/cache")));
    {
        const SmallDisk disk("size=6m", workspace.path() + QStringLiteral("/cache"));
        if (!disk.mounted)
            return;
        CHECK(workspace.found(SearchKind::Evidence, QStringLiteral("长文")).size() == 8);
        const auto state = workspace.search->reading();
        CHECK(state.read < state.total);
        CHECK(state.problem.contains(QStringLiteral("查找的结果不全：有 %1 份材料里的文字没有读进索引")
                                         .arg(state.total - state.read)));
        CHECK(state.problem.contains(QStringLiteral("磁盘已满")));
        workspace.search.reset();
    }
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 8);
    CHECK(workspace.search->reading().problem.isEmpty());
}

TEST_CASE("the index is made anew when it is missing, foreign or damaged", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("d.txt"), QByteArray("独特的文字\n").repeated(20'000));
    REQUIRE(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    workspace.search.reset();
    QFile index(workspace.indexFile());
    REQUIRE(index.exists());
    SECTION("missing")
    {
        REQUIRE(index.remove());
    }
    SECTION("no database")
    {
        REQUIRE(index.open(QIODevice::WriteOnly));
        index.write(QByteArray(10'000, 'x'));
        index.close();
    }
    SECTION("of another version")
    {
        storage::Database database(workspace.indexFile(), storage::Database::Mode::ReadWrite);
        storage::Query(database, QStringLiteral("PRAGMA user_version = 99"));
    }
    SECTION("overwritten in the middle")
    {
        REQUIRE(index.open(QIODevice::ReadWrite));
        const auto size = index.size();
        REQUIRE(index.seek(4096));
        index.write(QByteArray(size - 8192, '\x55'));
        index.close();
    }
    SECTION("a byte of its schema turned over")
    {
        REQUIRE(index.open(QIODevice::ReadWrite));
        const auto at = index.read(4096).indexOf("VIRTUAL TABLE content_words") + 14;
        REQUIRE(at > 14);
        REQUIRE(index.seek(at));
        index.write("k");
        index.close();
    }
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    CHECK_FALSE(workspace.found(SearchKind::Unit, QStringLiteral("教育")).isEmpty());
}

TEST_CASE("an index damaged while it is asked is emptied, says so, and is made anew", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("d.txt"), QByteArray("独特的文字\n").repeated(20'000));
    REQUIRE(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    {
        QFile index(workspace.indexFile());
        REQUIRE(index.open(QIODevice::ReadWrite));
        REQUIRE(index.seek(24)); // its counter of changes, so that nothing of it is remembered
        index.write("\x7f\x55\x55\x55", 4);
        const auto size = index.size();
        REQUIRE(index.seek(4096));
        index.write(QByteArray(size - 4096, '\x55'));
    }
    const auto result = workspace.search->find(QStringLiteral("独特"), 20).result();
    CHECK(result.emptied);
    CHECK(result.groups.isEmpty());
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    CHECK_FALSE(workspace.search->find(QStringLiteral("独特"), 20).result().emptied);
}

TEST_CASE("where no index can be written the ledger is searched all the same, and it is said what is not",
          "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("独特的名称.txt"), "独特的文字");
    REQUIRE(QDir().mkpath(workspace.path() + QStringLiteral("/cache")));
    {
        const SmallDisk disk("size=8m", workspace.path() + QStringLiteral("/cache"));
        if (!disk.mounted)
            return;
        QFile full(workspace.path() + QStringLiteral("/cache/full"));
        REQUIRE(full.open(QIODevice::WriteOnly));
        full.write(QByteArray(8 << 20, 'x'));
        full.close();
        CHECK(workspace.found(SearchKind::Evidence, QStringLiteral("独特")).size() == 1);
        CHECK_FALSE(workspace.found(SearchKind::Unit, QStringLiteral("教育")).isEmpty());
        CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).isEmpty());
        const auto problem = workspace.search->reading().problem;
        INFO(problem.toStdString());
        CHECK(problem.contains(QStringLiteral("有 1 份材料里的文字没有读进索引")));
        CHECK(problem.contains(QStringLiteral("磁盘已满")));
        CHECK_FALSE(workspace.search->find(QStringLiteral("独特"), 20).result().emptied);
        // When there is room again it goes on as ever.
        REQUIRE(full.remove());
        CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
        CHECK(workspace.search->reading().problem.isEmpty());
        workspace.search.reset();
    }
}

TEST_CASE("words within a file that serves several places name them all", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("a.txt"), "独特的文字");
    workflow::addFiles(*workspace.session, workspace.material(2).requirement,
                       {workspace.file(QStringLiteral("b.txt"), "独特的文字")}, {});
    const auto hits = workspace.found(SearchKind::Content, QStringLiteral("独特"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().places == QStringList{"001-1-01", "001-3-01"});
    CHECK(hits.first().heading == QStringLiteral("001-1-01、001-3-01 · a.txt"));
}

TEST_CASE("that there is more than is listed is said, of words that stand everywhere too", "[search]")
{
    Searched workspace;
    QStringList files;
    for (int i = 0; i < 3; ++i)
        files << workspace.file(QStringLiteral("%1.txt").arg(i),
                                QByteArray::number(i) + QByteArray("处处都有的文字\n").repeated(100'000));
    workflow::addFiles(*workspace.session, workspace.material().requirement, files, {});
    const auto isMore = [&](int most) {
        const auto hits = workspace.found(SearchKind::Content, QStringLiteral("处处"));
        REQUIRE(hits.size() == 3);
        for (const auto &group : workspace.search->find(QStringLiteral("处处"), most).result().groups)
            if (group.kind == SearchKind::Content)
                return group.more;
        return false;
    };
    CHECK(isMore(2));
    CHECK_FALSE(isMore(3)); // 600 stretches
    for (int i = 0; i < 2; ++i)
        workspace.add(QStringLiteral("又%1.txt").arg(i),
                      QByteArray::number(i) + QByteArray("另外许多处处\n").repeated(200'000));
    workspace.found(SearchKind::Content, QStringLiteral("处处"));
    for (const auto &group : workspace.search->find(QStringLiteral("处处"), 20).result().groups)
        CHECK(group.more == (group.kind == SearchKind::Content));
}

TEST_CASE("the sealed scan of a report is found by its name and its words", "[search]")
{
    Searched workspace;
    workflow::standForReport(*workspace.session, workspace.task(),
                             workspace.file(QStringLiteral("盖章扫描0531.txt"), "独特的文字"),
                             QStringLiteral("sealed"), {});
    const auto hits = workspace.found(SearchKind::Report, QStringLiteral("扫描0531"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().entry.indicator == 1);
    CHECK(hits.first().heading.contains(QStringLiteral("盖章件")));
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    workspace.write([task = workspace.task()](storage::Database &database, const storage::Author &by) {
        return workflow::letTextStand(database, by, task);
    });
    CHECK(workspace.found(SearchKind::Report, QStringLiteral("扫描0531")).isEmpty());
}

TEST_CASE("a file that was not there is read when it is there again", "[search]")
{
    Searched workspace;
    workspace.add(QStringLiteral("d.txt"), "独特的文字");
    const auto object = workspace.session->objects().pathOf(workspace.evidence().first().sha256);
    REQUIRE(QFile::rename(object, workspace.path() + QStringLiteral("/away")));
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).isEmpty());
    REQUIRE(workspace.search->unread().result().size() == 1);
    REQUIRE(QFile::rename(workspace.path() + QStringLiteral("/away"), object));
    CHECK(workspace.found(SearchKind::Content, QStringLiteral("独特")).size() == 1);
    CHECK(workspace.search->unread().result().isEmpty());
}

TEST_CASE("of words within files the best come first, and equal ones in the order of their numbers",
          "[search]")
{
    Searched workspace;
    const auto add = [&](domain::RequirementId where, const QString &name, const QByteArray &content) {
        workflow::addFiles(*workspace.session, where, {workspace.file(name, content)}, {});
    };
    const auto third = workspace.sheet(3).tasks.first().materials.first().requirement;
    // Read in this order, which is no order of theirs.
    add(workspace.material(1).requirement, QStringLiteral("略.txt"),
        "独特" + QByteArray("别的许多文字").repeated(200));
    workspace.found(SearchKind::Content, QStringLiteral("独特"));
    add(third, QStringLiteral("后.txt"), "独特的文字，甲");
    workspace.found(SearchKind::Content, QStringLiteral("独特"));
    add(workspace.material(2).requirement, QStringLiteral("前.txt"), "独特的文字，乙");
    QStringList names;
    for (const auto &hit : workspace.found(SearchKind::Content, QStringLiteral("独特")))
        names << hit.entry.name;
    CHECK(names == QStringList{QStringLiteral("前.txt"), QStringLiteral("后.txt"), QStringLiteral("略.txt")});
}

TEST_CASE("a query that was overtaken is not answered", "[search]")
{
    Searched workspace;
    workspace.found(SearchKind::Unit, QStringLiteral("教育"));
    QList<QFuture<workflow::SearchResult>> asked;
    for (int i = 0; i < 50; ++i)
        asked << workspace.search->find(QStringLiteral("教育"), 5);
    CHECK_FALSE(asked.last().result().overtaken);
    CHECK(asked.first().result().query == QStringLiteral("教育"));
    int overtaken = 0;
    for (const auto &each : asked)
        overtaken += each.result().overtaken ? 1 : 0;
    CHECK(overtaken > 0);
}

TEST_CASE("signs of the query language have no meaning", "[search]")
{
    Searched workspace;
    for (const auto *query : {"\"", "a* OR b", "NEAR(教 育)", "教育\" OR \"", "words:教", "^教", "-教"})
        CHECK_NOTHROW(workspace.found(SearchKind::Unit, QString::fromUtf8(query)));
}
