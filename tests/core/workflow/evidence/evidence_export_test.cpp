#include "core/workflow/evidence/evidence_export.h"

#include "core/exchange/evidence_tree.h"
#include "core/platform/file_system.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/letters/outside_words.h"
#include "tests/support/folder_contents.h"
#include "tests/support/workspace_fixture.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

struct Desk : test::Workspace
{
    QString out() const { return folder.filePath("导出"); }
    void take(const QString &name, const QByteArray &content, int place = 1)
    {
        addFiles(*session, material(place).requirement, {file(name, content)}, {});
    }
    void set(domain::EvidenceId evidence, qint64 sourceUnit)
    {
        write([=](Database &db, const Author &by) {
            storage::ChangeGroup step(db, by, "来源");
            step.set(storage::Entity::Evidence, evidence.value(), {{"source_unit_id", sourceUnit}});
            return step.commit();
        });
    }
    /// What `sha256sum -c` would say.
    static int sumsThatAgree(const QString &place)
    {
        const auto files = test::contents(place);
        int agree = 0;
        for (const auto &line :
             QString::fromUtf8(files.value("SHA256SUMS")).split('\n', Qt::SkipEmptyParts)) {
            REQUIRE(files.contains(line.mid(66)));
            const auto hash =
                QCryptographicHash::hash(files.value(line.mid(66)), QCryptographicHash::Sha256).toHex();
            REQUIRE(QString::fromLatin1(hash) == line.left(64));
            ++agree;
        }
        return agree;
    }
};

storage::SetPiece piece(const QString &number, const QString &unit, const QString &title, const QString &name)
{
    storage::SetPiece made{.filing = *domain::FilingId::parse(1),
                           .evidence = *domain::EvidenceId::parse(1),
                           .requirement = *domain::RequirementId::parse(1)};
    made.section = 4;
    made.indicator = 46;
    made.number = number;
    made.unitName = unit;
    made.title = title;
    made.name = name;
    made.sha256 = QString(64, 'a');
    return made;
}

const QList<storage::SectionLine> sections{{4, "四、", "健全行政执法工作体系", ""}};

QList<storage::IndicatorLine> indicators(const QString &text)
{
    return {{*domain::IndicatorId::parse(1), 4, 46, text, "", ""}};
}

} // namespace

TEST_CASE("a piece lies in the tree under section, indicator, number, unit and title", "[export]")
{
    const auto paths =
        exchange::evidencePaths({piece("046-2-03", "区农业农村局", "执法决定目录.pdf", "scan0001.pdf"),
                                 piece("046-2-04", "", "", "照片.JPG")},
                                sections, indicators("公示"));
    CHECK(paths == QStringList{"四、健全行政执法工作体系/046 公示/046-2-03 区农业农村局 执法决定目录.pdf",
                               "四、健全行政执法工作体系/046 公示/046-2-04 照片.JPG"});
}

TEST_CASE("a folder is named by the first clause of the section and by whole clauses of the indicator",
          "[export]")
{
    const QList<storage::SectionLine> long4{
        {4, "四、", "健全行政执法工作体系，行政执法严格规范公正文明", ""}};
    const auto folder = [&](const QString &text, const QString &shortName = {}) {
        return exchange::indicatorFolder(long4.first(),
                                         {*domain::IndicatorId::parse(1), 4, 46, text, "", shortName});
    };
    CHECK(folder("公示。") == "四、健全行政执法工作体系/046 公示");
    CHECK(folder("全面落实行政执法责任制，严格按照权责事项清单分解执法职权、确定执法责任。") ==
          "四、健全行政执法工作体系/046 全面落实行政执法责任制");
    CHECK(folder("全面落实行政执法责任制，严格按照权责事项清单分解执法职权", "责任制") ==
          "四、健全行政执法工作体系/046 责任制");
    CHECK(folder("每年1月31日前，各级行政执法机关公布上年度行政执法总体情况有关数据。") ==
          "四、健全行政执法工作体系/046 各级行政执法机关公布上年度行政执法总体情况有关数据");
    // Never with a quotation that is not closed.
    CHECK(folder("全面推行行政审批和服务事项“一网通办、一窗受理、一次办成”等各项便民利企的改革措施") ==
          "四、健全行政执法工作体系/046 全面推行行政审批和服务事项");
    CHECK(folder("“一网通办、一窗受理、一次办成、一件事一次办、一证通办以及其他”") ==
          "四、健全行政执法工作体系/046 一网通办、一窗受理、一次办成、一件事一次办");
}

TEST_CASE("the pieces of a unit are those filed under it and those that came from it", "[export]")
{
    Desk w;
    w.ask();
    const auto asked = w.asked().first();
    addFiles(*w.session, asked.id, {w.file("名下.txt", "a")}, {});
    addFiles(*w.session, w.material(2).requirement, {w.file("别处.txt", "b")}, {}, SecretsLooked::No,
             evidence::DocumentReader::programBeside(), asked.unit);
    addFiles(*w.session, w.material(2).requirement, {w.file("本局.txt", "c")}, {});
    storage::SetFilter filter;
    filter.unit = asked.unit;
    QStringList names;
    for (const auto &piece :
         w.session->read([filter](Database &db) { return storage::evidenceSet(db, filter); }).result())
        names << piece.name;
    CHECK(names == QStringList{"名下.txt", "别处.txt"});
}

TEST_CASE("what a unit sent without being asked names it in the file and in the list", "[export]")
{
    Desk w;
    w.ask();
    const auto unit = w.asked().first();
    addFiles(*w.session, w.material(1).requirement, {w.file("甲.txt", "甲")}, {});
    w.set(w.evidence().first().evidence, unit.unit->value());
    const auto pieces = w.session->read([](Database &db) { return storage::evidenceSet(db); }).result();
    REQUIRE(pieces.size() == 1);
    CHECK(!pieces.first().unit);
    const auto name = pieces.first().unitName;
    REQUIRE(!name.isEmpty());
    CHECK(senderText(pieces.first(), "某某局") == name);
    auto own = pieces.first();
    own.unitName.clear();
    CHECK(senderText(own, "某某局") == "某某局");
    exportEvidence(*w.session, {}, w.out(), {});
    CHECK(test::contents(w.out()).keys().join('\n').contains("001-1-01 " + name + " 甲.txt"));
}

TEST_CASE("names that Windows forbids or takes for one are made others, and long ones fit", "[export]")
{
    const auto paths = exchange::evidencePaths({piece("046-2-03", "", "a:b?c", "x.txt"),
                                                piece("046-2-03", "", "A：B？C", "X.TXT"),
                                                piece("046-2-05", "某某局", QString(300, u'长'), "y.docx")},
                                               sections, indicators(QString(200, u'文')));
    QSet<QString> keys;
    for (const auto &path : paths) {
        INFO(path.toStdString());
        CHECK(path.size() <= 180);
        for (const auto &name : path.split('/'))
            CHECK(name.toUtf8().size() <= 255);
        CHECK_FALSE(path.contains(QRegularExpression("[<>:\"\\\\|?*]")));
        keys.insert(path.toCaseFolded());
    }
    CHECK(keys.size() == 3);
    CHECK(paths.last().endsWith(".docx"));
}

TEST_CASE("an export holds every file, its list and sums that agree, and is the same every time", "[export]")
{
    Desk w;
    w.take("甲.txt", "甲");
    w.take("空.txt", {});
    w.take("乙.txt", "乙", 2);
    const auto result = exportEvidence(*w.session, {}, w.out(), {});
    CHECK(result.files == 3);
    CHECK(result.remarks.isEmpty());
    CHECK(Desk::sumsThatAgree(w.out()) == 4);
    const auto again = w.folder.filePath("再导出");
    exportEvidence(*w.session, {}, again, {});
    CHECK(test::contents(again) == test::contents(w.out()));
}

TEST_CASE("an export is narrowed to an indicator or a unit, and the numbers stay", "[export]")
{
    Desk w;
    w.ask();
    w.take("甲.txt", "甲");
    const auto asked = w.asked().first();
    addFiles(*w.session, asked.id, {w.file("乙.txt", "乙")}, {});
    storage::SetFilter filter;
    filter.unit = asked.unit;
    exportEvidence(*w.session, filter, w.out(), {});
    const auto names = test::contents(w.out()).keys().join('\n');
    CHECK(names.contains("001-1-02"));
    CHECK_FALSE(names.contains("001-1-01"));
    filter = {};
    filter.indicator = 2;
    const auto nowhere = w.folder.filePath("没有");
    CHECK(test::sentenceOf([&] { exportEvidence(*w.session, filter, nowhere, {}); }).contains("还没有材料"));
    CHECK_FALSE(QFile::exists(nowhere));
}

TEST_CASE("what is lost, altered or a working secret is said and listed, the rest is exported", "[export]")
{
    Desk w;
    for (const auto *name : {"甲.txt", "乙.txt", "丙.txt", "丁.txt"})
        w.take(name, name);
    const auto pieces = w.evidence();
    REQUIRE(platform::removeFile(w.session->objects().pathOf(pieces.at(0).sha256)));
    const auto altered = w.session->objects().pathOf(pieces.at(1).sha256);
    REQUIRE(platform::removeFile(altered));
    QFile other(altered);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("别的");
    other.close();
    w.write([id = pieces.at(2).evidence](Database &db, const Author &by) {
        storage::ChangeGroup step(db, by, "标为工作秘密");
        step.set(storage::Entity::Evidence, id.value(), {{"restricted", 1}});
        return step.commit();
    });
    const auto result = exportEvidence(*w.session, {}, w.out(), {});
    CHECK(result.files == 1);
    CHECK(result.failed == 2);
    CHECK(result.remarks.size() == 3);
    CHECK(Desk::sumsThatAgree(w.out()) == 2);
    for (const auto &content : test::contents(w.out()))
        CHECK_FALSE(content == QByteArray("丙.txt"));
}

TEST_CASE("pieces without a file and those that the user leaves out are said one by one", "[export]")
{
    Desk w;
    for (const auto *name : {"甲.txt", "名单.txt"})
        w.take(name, name);
    addEntry(*w.session, w.material(1).requirement,
             {.kind = domain::EvidenceKind::Thing, .title = "奖牌", .keeping = domain::Keeping::Boxed});
    const auto result = exportEvidence(*w.session, {}, w.out(), {}, {w.evidence().at(1).filing});
    CHECK(result.files == 1);
    CHECK(result.failed == 0);
    CHECK(result.remarks == QStringList{"001-1-02“名单”含个人信息，按您选的没有放入，列在清单里。",
                                        "001-1-03“奖牌”没有文件，只列在清单里。"});
}

TEST_CASE("what stands for a file in the store as a link is named as altered and not followed", "[export]")
{
    Desk w;
    w.take("甲.txt", "甲的内容");
    w.take("乙.txt", "乙");
    const auto path = w.session->objects().pathOf(w.evidence().first().sha256);
    const auto elsewhere = w.folder.filePath("elsewhere");
    const bool ofFolder = GENERATE(false, true);
    const auto moved = ofFolder ? QFileInfo(path).path() : path;
    REQUIRE(QFile::rename(moved, elsewhere));
    REQUIRE(QFile::link(elsewhere, moved)); // the very same content, but outside of the ledger
    const auto place = GENERATE("导出", "导出.zip");
    const auto result = exportEvidence(*w.session, {}, w.folder.filePath(place), {});
    CHECK(result.failed == 1);
    CHECK(result.files == 1);
    CHECK(result.remarks.value(0).contains("已被改动"));
    for (const auto &content : test::contents(w.out()))
        CHECK_FALSE(content == QByteArray("甲的内容"));
}

TEST_CASE("of two exports to one place the later one says what came between, and not the disk", "[export]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const platform::Progress other{[&](qint64, qint64) {
                                       QDir().mkpath(w.out());
                                       QFile(w.out() + "/别人的.txt").open(QIODevice::WriteOnly);
                                   },
                                   {}};
    const auto sentence = test::sentenceOf([&] { exportEvidence(*w.session, {}, w.out(), other, {}); });
    CHECK(sentence.contains("里有了别的内容"));
    CHECK(QDir(w.out()).entryList(QDir::Files) == QStringList{"别人的.txt"});
}

TEST_CASE("a folder of ours whose list of sums was changed by hand is a used one", "[export]")
{
    Desk w;
    w.take("甲.txt", "甲");
    exportEvidence(*w.session, {}, w.out(), {});
    exportEvidence(*w.session, {}, w.out(), {}); // takes the place of the first
    const auto *line = GENERATE("x\n", "\n", "", "0123456789\n");
    QFile sums(w.out() + "/SHA256SUMS");
    REQUIRE(sums.open(QIODevice::Append));
    sums.write(line);
    sums.close();
    const auto before = test::contents(w.out());
    const auto sentence = test::sentenceOf([&] { exportEvidence(*w.session, {}, w.out(), {}); });
    CHECK(sentence.contains("已有别的文件") == !QByteArray(line).isEmpty());
    if (!sentence.isEmpty())
        CHECK(test::contents(w.out()) == before);
}

TEST_CASE("an export into a used folder, into the ledger, or that is stopped leaves nothing", "[export]")
{
    Desk w;
    w.take("甲.txt", "甲");
    REQUIRE(QDir().mkpath(w.out()));
    QFile photo(w.out() + "/1.jpg");
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.close();
    CHECK(test::sentenceOf([&] { exportEvidence(*w.session, {}, w.out(), {}); }).contains("已有别的文件"));
    CHECK(test::contents(w.out()).keys() == QStringList{"1.jpg"});
    const auto before = test::contents(w.path());
    CHECK_FALSE(test::sentenceOf([&] { exportEvidence(*w.session, {}, w.path() + "/导出", {}); }).isEmpty());
    CHECK(test::contents(w.path()) == before);
    const auto stopped = w.folder.filePath("停");
    CHECK_THROWS_AS(exportEvidence(*w.session, {}, stopped,
                                   {{},
                                    [] {
                                        return true;
                                    }}),
                    domain::Cancelled);
    CHECK_FALSE(QFile::exists(stopped));
}
