#include "core/storage/history/journal_entry.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/history/history.h"
#include "core/workflow/history/item_words.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/workspace_fixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

struct Told : test::Workspace
{
    HistoryPart part(const HistoryFilter &filter = {}, qint64 before = 0, int wanted = 1000)
    {
        return session
            ->read([=](Database &database) { return historyPart(database, filter, before, wanted); })
            .result();
    }
    QList<HistoryLine> lines(const HistoryFilter &filter = {}) { return part(filter).lines; }

    /// The newest line of that field.
    HistoryLine newest(const QString &field, const HistoryFilter &filter = {})
    {
        for (const auto &line : lines(filter))
            if (line.field == field)
                return line;
        throw domain::Error("no line of " + field);
    }
    void take(ReviewStep step, const QString &reason = {})
    {
        write([=, id = asked().first().id](Database &db, const Author &by) {
            return takeReviewStep(db, by, {id}, step, reason);
        });
    }
    void many(int count)
    {
        write([count, task = task()](Database &db, const Author &by) {
            storage::ChangeGroup step(db, by, "成批");
            for (int i = 0; i < count; ++i)
                step.set(storage::Entity::Unit, 1, {{"short_name", QString("简称%1").arg(i)}});
            return step.commit();
        });
    }
};

/// What the schema lets the columns of a table hold, where it lists the words: CHECK (kind IN ('file', …)).
QList<std::pair<QString, QString>> wordsAllowed(Database &db, storage::Entity entity)
{
    static const QRegularExpression list(R"(CHECK\s*\(\s*(\w+)\s+IN\s*\(([^)]*)\))");
    static const QRegularExpression word("'([^']*)'");
    storage::Query table(db, "SELECT sql FROM sqlite_master WHERE name = ?",
                         QString::fromLatin1(storage::rowOf(entity).table));
    REQUIRE(table.next());
    const auto sql = table.text(0);
    QList<std::pair<QString, QString>> found;
    for (auto checks = list.globalMatch(sql); checks.hasNext();) {
        const auto check = checks.next();
        const auto listed = check.captured(2);
        for (auto words = word.globalMatch(listed); words.hasNext();)
            found.append({check.captured(1), words.next().captured(1)});
    }
    return found;
}

} // namespace

TEST_CASE("a change is told in words, the newest first", "[history]")
{
    Told told;
    told.ask();
    told.take(ReviewStep::Submit);
    told.take(ReviewStep::Return, "缺少盖章页");
    const auto line = told.newest("状态");
    CHECK(line.item == "第1项第1行材料1（区教育局）");
    CHECK(line.from == "已报送");
    CHECK(line.to == "退回");
    CHECK(line.actor == "张三");
    CHECK(line.machine == "PC-3");
    CHECK(line.step.startsWith("退回"));
    CHECK(line.indicator == 1);
    CHECK(told.newest("理由").to == "缺少盖章页");
    const auto lines = told.lines();
    CHECK(std::is_sorted(lines.cbegin(), lines.cend(),
                         [](const auto &first, const auto &second) { return first.seq > second.seq; }));
}

TEST_CASE("what is asked of a unit begins as 未报送, for its year", "[history]")
{
    Told told;
    Asking asking;
    asking.materials << told.material(2).id;
    asking.units << told.unit("区水务局").id;
    asking.years << "2023";
    told.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    told.take(ReviewStep::Submit);
    const auto line = told.newest("状态");
    CHECK(line.item == "第1项第1行材料3（区水务局，2023年）");
    CHECK(line.from == "未报送");
}

TEST_CASE("dates, units and groups are told as a reader knows them", "[history]")
{
    Told told;
    told.ask();
    told.write([id = told.asked().first().id](Database &db, const Author &by) {
        return setDueDates(db, by, {id}, QDate(2024, 5, 31));
    });
    CHECK(told.newest("期限").to == "2024年5月31日");
    CHECK(told.newest("期限").from.isEmpty());
    told.write([](Database &db, const Author &by) {
        NoticeRequest request;
        request.today = QDate(2024, 6, 3);
        return recordNotices(db, by, planNotices(db, request));
    });
    HistoryFilter sent;
    sent.topic = HistoryTopic::Notices;
    const auto lines = told.lines(sent);
    REQUIRE(lines.size() == 1); // a letter is one line
    CHECK(lines[0].item == "发给“区教育局”的文书");
    CHECK(lines[0].field == "新增");
    CHECK(lines[0].to == "提醒函，2024年6月3日：第1项第1行材料1");
    HistoryFilter ofOne;
    ofOne.requirement = told.asked().first().id;
    CHECK(told.lines(ofOne).first().item == "第1项第1行材料1（区教育局）");
    CHECK(told.lines(ofOne).first().field == "写进提醒函");
}

TEST_CASE("of the files that stood for a 情况说明 their names are told", "[history]")
{
    Told told;
    standForReport(*told.session, told.task(), told.file("甲.txt", "a"), "finished", {});
    CHECK(told.newest("代替文字的文件").to == "“甲.txt”");
    standForReport(*told.session, told.task(), told.file("乙.txt", "b"), "finished", {});
    CHECK(told.newest("代替文字的文件").from == "“甲.txt”");
    CHECK(told.newest("代替文字的文件").to == "“乙.txt”");
}

TEST_CASE("what is withdrawn, put out of sight and put back is told as that", "[history]")
{
    Told told;
    const auto asked = told.ask();
    const auto withdrawn = told.write(
        [asked](Database &db, const Author &by) { return storage::revert(db, by, asked, "撤销：交办"); });
    CHECK(told.newest("撤回交办").item == "第1项第1行材料1（区教育局）");
    told.write([withdrawn](Database &db, const Author &by) {
        return storage::revert(db, by, withdrawn, "重做：交办");
    });
    CHECK(told.newest("恢复交办").to.isEmpty());
    for (const auto &line : told.lines())
        CHECK_FALSE(line.field.contains("是否"));
}

TEST_CASE("an extension is told with its answer", "[history]")
{
    Told told;
    told.ask();
    const auto id = told.asked().first().id;
    const auto ask = [&] {
        told.write([=](Database &db, const Author &by) {
            return askExtension(db, by, {id}, QDate(2024, 6, 30), "人手不够");
        });
    };
    const auto decide = [&](bool granted) {
        return told.write(
            [=](Database &db, const Author &by) { return decideExtension(db, by, {id}, granted); });
    };
    told.write([=](Database &db, const Author &by) { return setDueDates(db, by, {id}, QDate(2024, 5, 31)); });
    ask();
    decide(false);
    CHECK(told.newest("待答复的延期申请").from == "2024年6月30日");
    CHECK(told.newest("待答复的延期申请").to == "没有待答复的申请");
    CHECK(told.newest("待答复的延期申请").step.startsWith("不同意延期"));
    ask();
    const auto granted = decide(true);
    CHECK(told.newest("待答复的延期申请").to == "没有待答复的申请");
    CHECK(told.newest("待答复的延期申请").step.startsWith("同意延期"));
    CHECK(told.lines().first().field == "延期到"); // on top
    CHECK(told.lines().first().to == "2024年6月30日");
    told.write(
        [=](Database &db, const Author &by) { return storage::revert(db, by, granted, "撤销：同意延期"); });
    CHECK(told.asked().first().extensionWanted == QDate(2024, 6, 30));
}

TEST_CASE("every column that has a history has words of its own", "[history]")
{
    // Set when a row is made, and never after; or of no meaning to a reader.
    const QStringList unsaid{"id",           "uuid",        "rev",       "created_at",      "item_uuid",
                             "indicator_id", "material_id", "report_id", "report_point_id", "notice_id",
                             "freeze_id",    "filing_id",   "loan_id",   "role_id"};
    Told told;
    const auto columns =
        told.session
            ->read([](Database &db) {
                QStringList all;
                for (int entity = 0; entity < int(storage::entityCount); ++entity) {
                    const auto table = QString::fromLatin1(storage::rowOf(storage::Entity(entity)).table);
                    for (storage::Query row(db,
                                            QString("SELECT name FROM pragma_table_info('%1')").arg(table));
                         row.next();)
                        all << row.text(0);
                }
                return all;
            })
            .result();
    REQUIRE(columns.size() > 100);
    for (const auto &column : columns) {
        INFO(column.toStdString());
        CHECK((unsaid.contains(column) || fieldWords(column) != "其他内容"));
    }
}

TEST_CASE("every word that a column may hold is told as a reader knows it", "[history]")
{
    static const QRegularExpression latin("[A-Za-z]");
    Told told;
    QStringList untold;
    int count = 0;
    told.write([&](Database &db, const Author &) {
        const storage::ItemPlaces places(db);
        for (int entity = 0; entity < int(storage::entityCount); ++entity)
            for (const auto &[column, word] : wordsAllowed(db, storage::Entity(entity))) {
                ++count;
                const auto shown = valueWords(storage::Entity(entity), column, word, places);
                if (shown.isEmpty() || shown.contains(latin))
                    untold << column + ": " + word;
            }
        return 0;
    });
    CHECK(count > 30);
    CHECK(untold == QStringList());
}

TEST_CASE("that a telephone changed is told, and never which", "[history]")
{
    Told told;
    auto entry = test::entry("区教育局");
    entry.contact.person = "王某某";
    entry.contact.telephone = "13800000001";
    const auto edit = [&] {
        told.write([&, id = told.unit("区教育局").id](Database &db, const Author &by) {
            return editUnit(db, by, id, entry);
        });
    };
    edit();
    entry.contact.telephone = "13800000002";
    edit();
    const auto line = told.newest("新增");
    CHECK(line.withheld);
    CHECK(line.item == "单位“区教育局”的联系人");
    CHECK(line.to == "不记内容");
    told.ask();
    for (const auto *telephone : {"13800000003", "13800000004"})
        told.write([&, id = told.asked().first().id](Database &db, const Author &by) {
            RequirementDetails details;
            details.handler = "王某某";
            details.handlerTelephone = telephone;
            return setRequirementDetails(db, by, {id}, details);
        });
    CHECK(told.newest("新增").item == "第1项第1行材料1（区教育局）的经办人");
    CHECK(told.newest("新增").to == "不记内容");
    for (const auto &each : told.lines())
        for (const auto &text : {each.item, each.from, each.to, each.step})
            CHECK_FALSE((text.contains("1380000") || text.contains("王某某")));
}

TEST_CASE("the history is narrowed by item, person, kind, unit, day and words", "[history]")
{
    Told told;
    told.ask("区教育局", 1);
    told.ask("区水务局", 2);
    addFiles(*told.session, told.material(3).requirement, {told.file("目录.txt")}, {});
    told.session->setActor({"李四", "PC-4"});
    told.write([task = told.task()](Database &db, const Author &by) {
        return writeReportText(db, by, task, {}, "已经开展。");
    });
    const auto all = told.lines();
    HistoryFilter filter;
    SECTION("indicator")
    {
        filter.indicator = 3;
        CHECK(told.lines(filter).isEmpty());
        filter.indicator = 1;
        auto ofFirst = all;
        ofFirst.removeIf([](const HistoryLine &line) { return line.indicator != 1; });
        CHECK(told.lines(filter) == ofFirst);
        CHECK(ofFirst.size() > 5);
    }
    SECTION("person")
    {
        filter.actor = "李四";
        const auto lines = told.lines(filter);
        REQUIRE_FALSE(lines.isEmpty());
        for (const auto &line : lines)
            CHECK(line.actor == "李四");
    }
    SECTION("kind")
    {
        filter.topic = HistoryTopic::Evidence;
        const auto lines = told.lines(filter);
        REQUIRE_FALSE(lines.isEmpty());
        for (const auto &line : lines)
            CHECK(line.item.contains("目录"));
    }
    SECTION("a requirement")
    {
        filter.requirement = told.asked().first().id;
        for (const auto &line : told.lines(filter))
            CHECK(line.item == "第1项第1行材料1（区教育局）");
        CHECK_FALSE(told.lines(filter).isEmpty());
    }
    SECTION("unit")
    {
        filter.unit = told.unit("区水务局").id;
        const auto lines = told.lines(filter);
        REQUIRE_FALSE(lines.isEmpty());
        for (const auto &line : lines)
            CHECK(line.item.contains("区水务局"));
    }
    SECTION("words, of any column and width")
    {
        filter.words = "李四 ＰＣ-4";
        CHECK_FALSE(told.lines(filter).isEmpty());
        filter.words = "李四 水务";
        CHECK(told.lines(filter).isEmpty());
    }
    SECTION("day")
    {
        const auto today = QDate::currentDate();
        filter.from = today;
        filter.to = today;
        CHECK_FALSE(told.lines(filter).isEmpty());
        CHECK(told.lines(filter).size() < all.size()); // the beginning is of 2024
        filter.to = today.addDays(-1);
        filter.from = {};
        for (const auto &line : told.lines(filter))
            CHECK(line.at.startsWith("2024"));
    }
}

TEST_CASE("what follows from another change is told only where it is asked for", "[history]")
{
    Told told;
    told.ask();
    told.take(ReviewStep::Submit);
    HistoryFilter filter;
    filter.technical = true;
    const auto fields = [](const QList<HistoryLine> &lines) {
        QStringList all;
        for (const auto &line : lines)
            all << line.field;
        return all;
    };
    CHECK(fields(told.lines(filter)).contains("状态改动时间"));
    CHECK_FALSE(fields(told.lines()).contains("状态改动时间"));
}

TEST_CASE("the history is read in parts, each entry once", "[history]")
{
    Told told;
    told.many(2500);
    QList<qint64> seqs;
    qint64 before = 0;
    int parts = 0;
    do {
        const auto part = told.part({}, before, 400);
        CHECK(part.lines.size() <= 400);
        for (const auto &line : part.lines)
            seqs << line.seq;
        before = part.next;
        ++parts;
    } while (before != 0);
    CHECK(parts >= 7);
    CHECK(seqs.size() >= 2500);
    CHECK(std::is_sorted(seqs.crbegin(), seqs.crend()));
    CHECK(std::adjacent_find(seqs.cbegin(), seqs.cend()) == seqs.cend());
}

TEST_CASE("a part that finds nothing says where to go on", "[history]")
{
    Told told;
    told.many(6000);
    HistoryFilter filter;
    filter.words = "没有这样的词";
    const auto part = told.part(filter);
    CHECK(part.lines.isEmpty());
    CHECK(part.next > 0); // the storage thread is given back in between
    CHECK(told.part(filter, part.next).next == 0);
    // What was done to one indicator is found at once, however much was done to others since.
    HistoryFilter ofThird;
    ofThird.indicator = 3;
    CHECK(told.part(ofThird).next == 0);
}

TEST_CASE("the history is written as a table, or not at all", "[history]")
{
    Told told;
    told.ask();
    told.many(6000);
    const auto csv = told.folder.filePath("记录.csv");
    const auto written = writeHistory(*told.session, {}, csv, {});
    CHECK(written >= 6000);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    CHECK(text.contains("简称5999"));
    CHECK(text.contains("区教育局"));
    CHECK(text.count("\r\n") == written + 1);

    const auto stopped = told.folder.filePath("停.xlsx");
    platform::Progress progress;
    progress.cancelled = [] {
        return true;
    };
    CHECK_THROWS_AS(writeHistory(*told.session, {}, stopped, progress), domain::Cancelled);
    CHECK_FALSE(QFileInfo::exists(stopped));
    CHECK_FALSE(
        test::sentenceOf([&] { writeHistory(*told.session, {}, told.path() + "/记录.csv", {}); }).isEmpty());
}
