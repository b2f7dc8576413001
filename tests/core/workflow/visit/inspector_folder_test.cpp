#include "core/workflow/visit/inspector_folder.h"

#include "core/domain/dates.h"
#include "core/domain/reports/report_marks.h"
#include "core/evidence/document_reader.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/platform/file_system.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/report_writing.h"
#include "tests/support/folder_contents.h"
#include "tests/support/workspace_fixture.h"

#include <QImage>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

struct Desk : test::Workspace
{
    QString out(const QString &name = "迎检") const { return folder.filePath(name); }
    void take(const QString &name, const QByteArray &content, int place = 1)
    {
        addFiles(*session, material(place).requirement, {file(name, content)}, {});
    }
    InspectorFolder write(const QString &place, const InspectorScope &scope = {},
                          const platform::Progress &progress = {})
    {
        return writeInspectorFolder(*session, scope, place, TAIZHANG_BINARY_DIR "/app/taizhang", progress);
    }
    void set(domain::EvidenceId id, const QVariantMap &fields)
    {
        test::Workspace::write([=](Database &db, const Author &by) {
            storage::ChangeGroup step(db, by, "改");
            step.set(storage::Entity::Evidence, id.value(), fields);
            return step.commit();
        });
    }
    QString page(const QString &name)
    {
        return QString::fromUtf8(test::contents(out()).value("pages/" + name));
    }
    /// The cells of 材料清单.xlsx, a row a line.
    QString list()
    {
        QString text;
        for (const auto &row : formats::readTableFile(out() + "/材料清单.xlsx").rows)
            text += row.join('\t') + '\n';
        return text;
    }
};

} // namespace

TEST_CASE("a working secret is named with its place and nothing else of it goes out", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲的内容");
    const auto piece = w.evidence().first();
    w.set(piece.evidence, {{"restricted", 1}, {"note", "里面的话"}, {"document_number", "密发1号"}});
    w.test::Workspace::write([id = piece.filing](Database &db, const Author &by) {
        storage::ChangeGroup step(db, by, "放到哪里");
        step.set(storage::Entity::Filing, id.value(), {{"place", "档案室3柜"}});
        return step.commit();
    });
    const auto result = w.write(w.out());
    CHECK(result.files == 0);
    CHECK(result.remarks.join('\n').contains("工作秘密"));
    const auto page = w.page("001-1-01.html");
    CHECK(page.contains("档案室3柜"));
    CHECK(page.contains("工作秘密，不在本文件夹里"));
    const auto files = test::contents(w.out());
    for (auto each = files.cbegin(); each != files.cend(); ++each)
        for (const auto *secret : {"甲的内容", "里面的话", "密发1号"})
            CHECK_FALSE(each.value().contains(secret));
    CHECK(w.list().contains("工作秘密"));
    for (const auto *secret : {"里面的话", "密发1号"})
        CHECK_FALSE(w.list().contains(secret));
}

TEST_CASE("a person's numbers in a remark are masked on its page and in 材料清单 alike", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲的内容");
    w.set(w.evidence().first().evidence, {{"note", "经办人 13812345678，身份证 11010519491231002X"}});
    w.write(w.out());
    for (const auto &text : {w.page("001-1-01.html"), w.list()}) {
        CHECK(text.contains("经办人 138****5678，身份证 110105********002X"));
        CHECK_FALSE(text.contains("13812345678"));
    }
}

TEST_CASE("what is lost is said, and the folder is made all the same", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲");
    w.take("乙.txt", "乙");
    REQUIRE(platform::removeFile(w.session->objects().pathOf(w.evidence().first().sha256)));
    const auto result = w.write(w.out());
    CHECK(result.failed == 1);
    CHECK(result.files == 1);
    CHECK(w.page("001-1-01.html").contains("文件没有放进本文件夹"));
    CHECK_FALSE(w.page("001-1-01.html").contains("打开原件"));
}

TEST_CASE("a link in the place of a file is not followed into the folder", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲的内容");
    const auto path = w.session->objects().pathOf(w.evidence().first().sha256);
    REQUIRE(QFile::rename(path, w.folder.filePath("elsewhere")));
    REQUIRE(QFile::link(w.folder.filePath("elsewhere"), path));
    const auto result = w.write(w.out());
    CHECK(result.failed == 1);
    CHECK(result.files == 0);
    CHECK(result.remarks.join('\n').contains("已被改动"));
    for (const auto &content : test::contents(w.out()))
        CHECK_FALSE(content.contains("甲的内容"));
}

TEST_CASE("points that nobody has written are left out, the others keep their numbers", "[inspector]")
{
    Desk w;
    const auto task = w.sheet().tasks.first();
    w.test::Workspace::write([&](Database &db, const Author &by) {
        return writeReportText(db, by, task.id, task.points.at(1).id, "%1已落实。<b>");
    });
    const auto result = w.write(w.out());
    CHECK(result.remarks.join('\n').contains("处未写"));
    const auto page = w.page("report-001.html");
    CHECK(page.contains("%1已落实。&lt;b&gt;"));
    CHECK_FALSE(page.contains("待填写"));
    CHECK(page.contains(domain::dateText(QDate::currentDate()))); // signed as in every other form
    CHECK(page.contains("<h2>二、"));
    CHECK_FALSE(page.contains("<h2>一、"));
}

TEST_CASE("a citation of what is gone is told of", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲的内容");
    const auto piece = w.evidence().first();
    const auto task = w.sheet().tasks.first();
    w.test::Workspace::write([&](Database &db, const Author &by) {
        return writeReportText(db, by, task.id, task.points.at(1).id,
                               "见" + domain::citationMark(piece.uuid) + "。");
    });
    const auto lost = [&](const QString &place) {
        return w.write(place).remarks.filter("中间的请核对〕，请核对：第1项情况说明").size();
    };
    CHECK(lost(w.out()) == 0);
    w.test::Workspace::write(
        [&](Database &db, const Author &by) { return removeFilings(db, by, {piece.filing}); });
    CHECK(lost(w.out() + "2") == 1);
}

TEST_CASE("a finished file stands in the folder in place of the text, a picture with a small one",
          "[inspector]")
{
    Desk w;
    QImage scan(3000, 1500, QImage::Format_RGB32);
    scan.fill(Qt::gray);
    const auto path = w.folder.filePath("盖章件.png");
    REQUIRE(scan.save(path));
    standForReport(*w.session, w.task(), path, "sealed", {});
    w.write(w.out());
    const auto files = test::contents(w.out());
    const auto small = QImage::fromData(files.value("pages/report-001.1.jpg"));
    CHECK(small.size() == QSize(1280, 640));
    CHECK(w.page("report-001.1.html").contains("src=\"../pages/report-001.1.jpg\""));
    CHECK(std::any_of(files.keyBegin(), files.keyEnd(),
                      [](const QString &name) { return name.endsWith("001.1 情况说明.png"); }));
}

TEST_CASE("a stopped or refused folder leaves nothing, also where it would have been made", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto before =
        QDir(w.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto *name : {"停", "停.zip"}) {
        CHECK_THROWS_AS(w.write(w.out(name), {},
                                {{},
                                 [] {
                                     return true;
                                 }}),
                        domain::Cancelled);
        CHECK(QDir(w.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
              before);
    }
    const auto ledger = test::contents(w.path());
    CHECK(test::sentenceOf([&] { w.write(w.path() + "/迎检"); }).contains("台账文件夹里面"));
    CHECK(test::contents(w.path()) == ledger);
}

TEST_CASE("a folder that is there and empty, such as a stick, is filled", "[inspector]")
{
    Desk w;
    w.take("甲.txt", "甲");
    REQUIRE(QDir().mkpath(w.out()));
    w.write(w.out());
    w.write(w.out("另一个"));
    CHECK(test::contents(w.out()) == test::contents(w.out("另一个")));
    CHECK(
        QDir(w.out()).entryList(QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot).filter("fazhi").isEmpty());
}
