#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_return.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/support/requirement_samples.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <catch2/catch.hpp>

#include <random>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using storage::Author;
using storage::Database;

namespace {

QString setState(test::Workspace &w, RequirementState state, const QString &reason = {})
{
    return w.write([=, id = w.material().requirement](Database &db, const Author &by) {
        return setMaterialState(db, by, id, state, reason);
    });
}

QString writeText(test::Workspace &w, const QString &text, int point = 1)
{
    const auto id = w.sheet().tasks.first().points.at(point - 1).id;
    return w.write([=, task = w.task()](Database &db, const Author &by) {
        return writeReportText(db, by, task, id, text);
    });
}

QString revert(test::Workspace &w, const QString &step)
{
    return w.write([step](Database &db, const Author &by) {
        return storage::revert(db, by, step, QStringLiteral("撤销"));
    });
}

// A workspace in which every kind of thing was done.
struct Lived : test::Workspace
{
    Lived()
    {
        addFiles(*session, material().requirement, {file("甲.txt", "a"), file("乙.txt", "b")}, {});
        setState(*this, RequirementState::Collected);
        writeText(*this, QStringLiteral("建立了制度。"));
        write([](Database &db, const Author &by) {
            storage::ChangeGroup step(db, by, QStringLiteral("单位"));
            const auto unit =
                step.insert(storage::Entity::Unit, {{"name", "某某局"}, {"ordinal", 1}, {"kind", "部门"}});
            const auto contact = step.insert(storage::Entity::UnitContact,
                                             {{"unit_id", unit}, {"person", "张三"}, {"telephone", "1"}});
            step.set(storage::Entity::UnitContact, contact, {{"telephone", "2"}, {"note", "三楼"}});
            return step.commit();
        });
        writeText(*this, QStringLiteral("改过的话。"));
    }

    // What a stranger with a database tool would do who knows how to put the triggers back.
    void tamper(const QByteArray &sql)
    {
        session
            ->read([sql](Database &db) {
                QStringList triggers;
                for (storage::Query row(db, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
                     row.next();)
                    triggers << row.text(0).replace(QStringLiteral("CREATE TRIGGER"),
                                                    QStringLiteral("CREATE TRIGGER IF NOT EXISTS"));
                db.runScript(sql);
                db.runScript(triggers.join(QLatin1Char(';')).toUtf8());
            })
            .waitForFinished();
    }
    void cutHistory(int entries)
    {
        tamper("DROP TRIGGER change_is_not_removed; DELETE FROM change WHERE seq > (SELECT max(seq) FROM "
               "change) - " +
               QByteArray::number(entries));
    }
    void reopen(WorkspaceSession::Purpose purpose)
    {
        session.reset();
        session = WorkspaceSession::open(path(), purpose, test::clerk);
    }
    QByteArray database() const
    {
        QFile file(folder.filePath("台账/taizhang.db"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QList<Finding> findings() { return checkWorkspace(*session, false, {}).findings; }
    /// Kind and item of each finding.
    std::string found()
    {
        QStringList found;
        for (const auto &finding : findings())
            found << findingWord(finding.kind) + QLatin1Char(' ') + finding.item;
        return found.join(QStringLiteral(" | ")).toStdString();
    }
};

} // namespace

TEST_CASE("a lived-in workspace passes the check", "[workflow][check]")
{
    Lived w;
    CHECK(w.found().empty());
}

TEST_CASE("a history cut at its end is noticed however much is missing", "[workflow][check]")
{
    Lived w;
    const auto last = w.session
                          ->read([](Database &db) {
                              return storage::Query(db, "SELECT max(seq) FROM change").only().integer(0);
                          })
                          .result();
    // The last step has two entries: its name, and the text.
    SECTION("the last entry")
    {
        w.cutHistory(1);
        REQUIRE(w.found() == "unrecorded 第1项第1行情况说明第1点");
        const auto sentence = w.findings().first().sentence;
        CHECK(sentence.contains(QStringLiteral("台账里是“改过的话。”，记录的是“建立了制度。”")));
        CHECK(w.findings().first().serious());
    }
    SECTION("a step of personal data with it")
    {
        w.cutHistory(4);
        CHECK(w.found() == "unrecorded 单位“某某局”的联系人 | unrecorded 第1项第1行情况说明第1点");
    }
    SECTION("any number")
    {
        const auto entries = GENERATE(range(1, 20));
        w.cutHistory(entries);
        CHECK_FALSE(w.found().empty());
    }
    SECTION("all of it")
    {
        w.cutHistory(static_cast<int>(last));
        REQUIRE(w.found() == "unrecorded 修改记录");
        CHECK(w.findings().first().sentence.contains(QStringLiteral("全部不见了")));
    }
}

TEST_CASE("steps that cancel each other are missed when they are cut", "[workflow][check]")
{
    Lived w;
    revert(w, setState(w, RequirementState::NilReturn));
    REQUIRE(w.found().empty());
    w.cutHistory(4);
    CHECK(w.found() == "unrecorded 第1项第1行材料1");
}

TEST_CASE("what was written past the program is named in the user's words", "[workflow][check]")
{
    Lived w;
    const auto [sql, item, words] = GENERATE(table<const char *, const char *, const char *>({
        {"UPDATE requirement SET state = 'nil' WHERE state = 'collected'", "unrecorded 第1项第1行材料1",
         "第1项第1行材料1的状态与修改记录不符（台账里是“零报告”，记录的是“已收集”）"},
        {"UPDATE requirement SET state = 'collected', rev = 2 WHERE id = 4", "unrecorded 第1项第2行材料4",
         "记录的是“未收集”"},
        {"UPDATE requirement SET state = 'na', reason = '假的' WHERE id = 2", "unrecorded 第1项第1行材料3",
         "第1项第1行材料3的状态、理由与修改记录不符"},
        {"UPDATE report_text SET text = '假话'", "unrecorded 第1项第1行情况说明第1点", "假话"},
        {"UPDATE report_text SET rev = rev + 1", "unrecorded 第1项第1行情况说明第1点", "修改次数"},
        {"DELETE FROM filing WHERE name = '甲.txt'", "unrecorded 第1项第1行材料1“甲.txt”", "不见了"},
        {"UPDATE filing SET retired_at = 'x' WHERE name = '甲.txt'", "unrecorded 第1项第1行材料1“甲.txt”",
         "台账里是“已移出”，记录的是“没有移出”"},
        {"UPDATE filing SET requirement_id = 4 WHERE name = '甲.txt'", "unrecorded 第1项第2行材料4“甲.txt”",
         "归到的材料"},
        {"INSERT INTO filing (uuid, requirement_id, evidence_id, ordinal, name, filed_at) "
         "VALUES ('假', 1, 1, 9, '假.txt', 'x')",
         "unrecorded 第1项第1行材料1“假.txt”", "没有来历"},
        {"UPDATE evidence SET title = '别的' WHERE title = '乙'", "unrecorded 材料“别的”", "记录的是“乙”"},
        {"UPDATE workspace SET agency = '别的局'", "unrecorded 本台账的名称和落款单位", "落款单位"},
        {"UPDATE unit_contact SET rev = 1", "unrecorded 单位“某某局”的联系人", "修改次数"},
        {"DELETE FROM unit_contact", "unrecorded 单位“某某局”的联系人", "不见了"},
        {"UPDATE unit_contact SET unit_id = 1", "unrecorded 单位“区司法局”的联系人",
         "所属单位与修改记录不符"},
        {"INSERT INTO requirement (uuid, material_id, period) VALUES ('假', 1, '2023')",
         "unrecorded 第1项第1行材料1", "没有来历"},
        {"DELETE FROM requirement WHERE id = 5", "unrecorded 第3项材料1", "不见了"},
        {"DROP TRIGGER material_is_issued; UPDATE material SET text = '别的' WHERE id = 1", "table 指标表",
         "官方指标表"},
        {"INSERT INTO report_point (uuid, task_id, ordinal, mark, text) VALUES ('假', 1, 9, '', '假')",
         "table 指标表", "官方指标表"},
        {"DROP TRIGGER material_is_issued; UPDATE material SET uuid = '假' WHERE id = 1", "table 指标表",
         "官方指标表"},
        {"DROP TRIGGER task_is_issued; UPDATE task SET retired_at = 'x' WHERE id = 1", "table 指标表",
         "官方指标表"},
        {"UPDATE edition SET retired_at = 'x'", "table 指标表", "官方指标表"},
        {"UPDATE object SET size = 7 WHERE sha256 = (SELECT sha256 FROM evidence_version WHERE id = 1)",
         "unrecorded 001-1-01 甲.txt", "登记的大小与存入时不一致"},
        {"UPDATE object SET media_type = 'application/pdf' WHERE sha256 = (SELECT sha256 FROM "
         "evidence_version WHERE id = 1)",
         "unrecorded 001-1-01 甲.txt", "登记的类型"},
        {"UPDATE object SET readability = 'damaged' WHERE sha256 = (SELECT sha256 FROM "
         "evidence_version WHERE id = 1)",
         "unrecorded 001-1-01 甲.txt", "登记的可读性"},
        {"UPDATE object SET stored_at = '2020-01-01T00:00:00.000Z' WHERE sha256 = (SELECT sha256 FROM "
         "evidence_version WHERE id = 1)",
         "unrecorded 001-1-01 甲.txt", "登记的存入时间"},
        {"DROP TRIGGER change_is_kept; UPDATE change SET seq = seq - 1000", "history -999", "第 -999 条"},
        {"DROP TRIGGER change_is_kept; UPDATE change SET seq = seq + 1000 WHERE seq > 4", "history 1005",
         "第 1005 条"},
    }));
    INFO(sql);
    w.tamper(sql);
    const auto findings = w.findings();
    REQUIRE(w.found() == item);
    INFO(findings.first().sentence.toStdString());
    CHECK(findings.first().sentence.contains(QString::fromUtf8(words)));
    CHECK(findings.first().serious());
}

namespace {

// What is said of each when two rows change their ids, so that all that refers to one now means the other.
QByteArray exchangeOfIds(const QByteArray &table, const QByteArray &one, const QByteArray &other)
{
    const auto move = [&](const QByteArray &from, const QByteArray &to) {
        return "UPDATE " + table + " SET id = " + to + " WHERE id = " + from + "; ";
    };
    return "PRAGMA foreign_keys = OFF; " + move(one, "-1") + move(other, one) + move("-1", other);
}

} // namespace

TEST_CASE("rows that changed their ids are named, since what refers to them means another row now",
          "[workflow][check]")
{
    Lived w;
    w.ask(QStringLiteral("区教育局"));
    w.ask(QStringLiteral("某某局"), 2);
    const auto idOf = [&](const QString &unit) {
        return QByteArray::number(w.unit(unit).id.value());
    };
    REQUIRE(w.found().empty());
    SECTION("units")
    {
        w.tamper(exchangeOfIds("unit", idOf(QStringLiteral("区教育局")), idOf(QStringLiteral("某某局"))));
        // The contact of 某某局 would be called now at the other's name.
        CHECK(w.found() == "unrecorded 单位“某某局” | unrecorded 单位“区教育局”");
        CHECK(w.findings().first().sentence.contains(QStringLiteral("内部编号与修改记录不符")));
        CHECK(w.findings().first().serious());
    }
    SECTION("all of them moved by one, and so by order still alike")
    {
        w.tamper("PRAGMA foreign_keys = OFF; UPDATE unit SET id = id - 1000; UPDATE unit SET id = id + 999");
        CHECK_THAT(w.found(), Catch::Contains("unrecorded 单位“某某局”"));
    }
    SECTION("evidence")
    {
        w.tamper(exchangeOfIds("evidence", "1", "2"));
        CHECK(w.found() == "unrecorded 材料“乙” | unrecorded 材料“甲”");
    }
    SECTION("requirements that came with the table")
    {
        w.tamper(exchangeOfIds("requirement", "1", "4"));
        CHECK_THAT(w.found(), Catch::Contains("第1项第2行材料4"));
    }
    SECTION("in a history whose entries do not name the ids yet")
    {
        w.tamper("DROP TRIGGER change_is_kept; UPDATE change SET new = json_remove(new, '$.id') "
                 "WHERE field = 'created'");
        REQUIRE_THAT(w.found(), Catch::StartsWith("history") && !Catch::Contains("unrecorded"));
        w.tamper(exchangeOfIds("evidence", "1", "2"));
        CHECK_THAT(w.found(), Catch::Contains("unrecorded 材料“乙” | unrecorded 材料“甲”"));
    }
}

TEST_CASE("what a file from an older program is said to be is compared as far as the history tells it",
          "[workflow][check]")
{
    Lived w;
    w.tamper("DROP TRIGGER change_is_kept; UPDATE change SET new = json_remove(new, '$.object') "
             "WHERE field = 'created'");
    REQUIRE_FALSE(QString::fromStdString(w.found()).contains(QStringLiteral("甲.txt")));
    const auto change = GENERATE("size = 7", "readability = 'empty'", "stored_at = 'x'");
    INFO(change);
    w.tamper(QByteArray("UPDATE object SET ") + change +
             " WHERE sha256 = (SELECT sha256 FROM evidence_version WHERE id = 1)");
    CHECK_THAT(w.found(), Catch::Contains("unrecorded 001-1-01 甲.txt"));
}

TEST_CASE("a value written past the program and changed by it afterwards is not forgotten",
          "[workflow][check]")
{
    Lived w;
    w.tamper("UPDATE requirement SET state = 'nil' WHERE state = 'collected'");
    setState(w, RequirementState::Missing);
    REQUIRE(w.found() == "unrecorded 第1项第1行材料1");
    CHECK(w.findings().first().sentence.contains(QStringLiteral("没有记录的情况下变过")));
}

TEST_CASE("a foreign schema is seen by the check and not written to", "[workflow][check]")
{
    Lived w;
    w.tamper("CREATE TRIGGER planted AFTER INSERT ON change BEGIN UPDATE unit SET kind = '乡镇'; END");
    REQUIRE(w.found() == "schema planted");
    CHECK(w.findings().first().serious());
    CHECK(w.findings().first().sentence.contains(QStringLiteral("多出触发器“planted”")));
    w.session.reset();
    const auto before = w.database();
    CHECK(test::sentenceOf([&] {
              w.reopen(WorkspaceSession::Purpose::Write);
          }).contains(QStringLiteral("没有写入任何内容")));
    CHECK(w.database() == before);
    // It hides nothing from a reader, and the window shows it.
    for (const auto purpose : {WorkspaceSession::Purpose::Read, WorkspaceSession::Purpose::WriteOrRead}) {
        w.reopen(purpose);
        CHECK_FALSE(w.session->writable());
        CHECK(w.found() == "schema planted");
        CHECK(w.sheet().number == 1);
    }
    CHECK(w.session->readOnlyReason().contains(QStringLiteral("多出触发器“planted”")));
    CHECK(w.database() == before);
}

TEST_CASE("a unit that was deleted is named by the check, which needs no right to write", "[workflow][check]")
{
    Lived w;
    w.ask(QStringLiteral("某某局"));
    w.tamper("PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE name = '某某局'");
    w.session.reset();
    const auto before = w.database();
    for (const auto purpose : {WorkspaceSession::Purpose::Write, WorkspaceSession::Purpose::Read}) {
        const auto sentence = test::sentenceOf([&] { w.reopen(purpose); });
        INFO(sentence.toStdString());
        CHECK(sentence.contains(QStringLiteral("已损坏，没有写入任何内容")));
        CHECK(sentence.contains(QStringLiteral("taizhang check")));
    }
    w.reopen(WorkspaceSession::Purpose::Inspect);
    CHECK_FALSE(w.session->writable());
    CHECK_THAT(w.found(),
               Catch::Contains("database taizhang.db") && Catch::Contains("unrecorded 单位“某某局”"));
    CHECK(w.database() == before);
}

TEST_CASE("the window comes up before references are looked at, and nothing is written where one is broken",
          "[workflow][check]")
{
    Lived w;
    const auto requirement = w.material().requirement;
    w.ask(QStringLiteral("某某局"));
    w.tamper("PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE name = '某某局'");
    w.session.reset();
    const auto before = w.database();
    w.reopen(WorkspaceSession::Purpose::WriteOrRead);
    CHECK(w.session->writable());
    CHECK(w.sheet().number == 1);
    const auto broken = QStringLiteral("已损坏，没有写入任何内容");
    const auto writes = [&] {
        w.session
            ->write([&](Database &db, const Author &by) {
                return setMaterialState(db, by, requirement, RequirementState::Missing, {});
            })
            .waitForFinished();
    };
    SECTION("before it was asked")
    {
        CHECK(test::sentenceOf(writes).contains(broken));
    }
    SECTION("after it was asked")
    {
        CHECK_FALSE(w.session->proveReferences().result());
        CHECK(test::sentenceOf(writes).contains(broken));
        w.session.reset();
        w.reopen(WorkspaceSession::Purpose::Look);
        CHECK_FALSE(w.session->writable());
        CHECK(w.session->readOnlyReason().contains(broken));
        CHECK(w.sheet().number == 1);
        CHECK(w.session->proveReferences().result()); // or the window would be opened anew for ever
    }
    w.session.reset();
    CHECK(w.database() == before);
}

TEST_CASE("typed text that a crash left is not written into a ledger with a broken reference",
          "[workflow][check]")
{
    Lived w;
    w.ask(QStringLiteral("某某局"));
    w.tamper("PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE name = '某某局'");
    w.session.reset();
    REQUIRE(QDir().mkpath(w.path() + QStringLiteral("/drafts")));
    QFile draft(w.path() + QStringLiteral("/drafts/一.json"));
    REQUIRE(draft.open(QIODevice::WriteOnly));
    draft.close();
    w.reopen(WorkspaceSession::Purpose::WriteOrRead);
    CHECK_FALSE(w.session->writable());
    CHECK(w.session->readOnlyReason().contains(QStringLiteral("已损坏")));
    CHECK(QFileInfo::exists(draft.fileName()));
}

TEST_CASE("a damaged reference is told once by SQLite and once by name", "[workflow][check]")
{
    Lived w;
    w.tamper("PRAGMA foreign_keys = OFF; DELETE FROM evidence WHERE title = '甲'");
    CHECK_THAT(w.found(), Catch::Contains("unrecorded 材料“甲”"));
    CHECK_THAT(w.found(), Catch::Contains("database taizhang.db"));
}

namespace {

// Does one of the things a clerk does, chosen by chance; the uuid of its step, or nothing when it was
// refused.
class Clerk
{
public:
    Clerk(test::Workspace &workspace, unsigned seed) : m_w(workspace), m_chance(seed) {}

    void act()
    {
        try {
            if (const auto step = something(); !step.isEmpty())
                m_steps << step;
        } catch (const domain::Error &) {
            // An undo in whose way a later change stands.
        }
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_chance); }
    QString words()
    {
        static const QStringList some{"",       "甲", "乙\n丙", "\ufeff头", "a\ufffe",
                                      "四　五", "12", "true",   "null"};
        return some.at(upTo(static_cast<int>(some.size())));
    }

    QString something()
    {
        const auto sheet = m_w.sheet();
        const auto &task = sheet.tasks.at(upTo(2));
        const auto &material = task.materials.at(upTo(static_cast<int>(task.materials.size())));
        const auto pieces = m_w.evidence();
        const auto piece = [&] {
            return pieces.at(upTo(static_cast<int>(pieces.size())));
        };
        if (upTo(3) == 0)
            return withUnits(material.id);
        switch (upTo(pieces.isEmpty() ? 7 : 10)) {
        case 0:
            return setState(material.requirement);
        case 1:
            return addFiles(*m_w.session, material.requirement,
                            {m_w.file(QStringLiteral("文%1.txt").arg(upTo(5)), QByteArray::number(upTo(4))),
                             m_w.file(QStringLiteral("件.txt"), QByteArray::number(upTo(9)))},
                            {})
                .step;
        case 2:
            return m_w.write([&](Database &db, const Author &by) {
                const auto point =
                    task.points.isEmpty() ? std::nullopt : std::optional(task.points.at(upTo(2)).id);
                return writeReportText(db, by, task.id, upTo(3) == 0 ? std::nullopt : point, words());
            });
        case 3:
            return m_w.write([&](Database &db, const Author &by) {
                return signReport(db, by, task.id, words().simplified(), upTo(2) == 0 ? "" : "2024-03-01");
            });
        case 4:
            return standForReport(*m_w.session, task.id,
                                  m_w.file(QStringLiteral("盖章.txt"), QByteArray::number(upTo(3))),
                                  upTo(2) == 0 ? "sealed" : "finished", {});
        case 5:
            return m_w.write([&](Database &db, const Author &by) { return letTextStand(db, by, task.id); });
        case 6: // undo, and as often redo
            return m_steps.isEmpty()
                       ? QString()
                       : revert(m_w, m_steps.at(m_steps.size() - 1 -
                                                upTo(qMin(4, static_cast<int>(m_steps.size())))));
        case 7:
            return m_w.write([id = piece().filing](Database &db, const Author &by) {
                return removeFilings(db, by, {id});
            });
        case 8:
            return m_w.write([&, id = piece().evidence](Database &db, const Author &by) {
                return setEvidenceTitle(db, by, id, QStringLiteral("题名%1").arg(upTo(3)));
            });
        default:
            return m_w.write([&, id = piece().evidence](Database &db, const Author &by) {
                EvidenceFacts facts;
                facts.ownDate =
                    upTo(2) == 0 ? std::nullopt : std::optional(domain::DateProposal{QDate(2023, 5, 1)});
                return setEvidenceFacts(db, by, {id}, facts);
            });
        }
    }

    RequirementDetails anyDetails()
    {
        auto details = test::everyDetail();
        for (auto *text : {&details.note, &details.office, &details.handler})
            *text = words();
        details.askedCount = upTo(2) + 1;
        return details;
    }

    QString withUnits(domain::MaterialId material)
    {
        const auto units = m_w.session->read([](Database &db) { return storage::units(db); }).result();
        const auto unit = units.at(upTo(static_cast<int>(units.size()))).id;
        const auto asked = m_w.asked();
        const auto line = asked.isEmpty() ? *domain::RequirementId::parse(1)
                                          : asked.at(upTo(static_cast<int>(asked.size()))).id;
        return m_w.write([&](Database &db, const Author &by) {
            switch (upTo(9)) {
            case 0:
            case 1:
                return askUnits(db, by, {{material}, {unit}, {}, {}, upTo(3), QDate(2024, 5, 31)});
            case 2:
                return takeReviewStep(
                    db, by, {line},
                    domain::reviewSteps().at(upTo(static_cast<int>(domain::reviewSteps().size()))), words(),
                    words());
            case 3:
                return setRequirementDetails(db, by, {line}, anyDetails());
            case 4:
                return splitByYears(db, by, {line}, {"2022", "2023"}, {});
            case 5:
                return withdraw(db, by, {line});
            case 6:
                return askExtension(db, by, {line}, QDate(2024, 6, upTo(20) + 1), words());
            case 7:
                return upTo(2) == 0 ? retireUnit(db, by, unit) : restoreUnit(db, by, unit);
            default:
                auto changed = test::entry(QStringLiteral("单位%1").arg(upTo(9)));
                changed.contact.person = words();
                return upTo(2) == 0 ? addUnits(db, by, {changed}) : editUnit(db, by, unit, changed);
            }
        });
    }

    QString setState(domain::RequirementId requirement)
    {
        static const QList<RequirementState> states{RequirementState::Missing, RequirementState::Collected,
                                                    RequirementState::NilReturn,
                                                    RequirementState::NotApplicable};
        return m_w.write([&](Database &db, const Author &by) {
            return setMaterialState(db, by, requirement, states.at(upTo(4)), words().simplified());
        });
    }

    test::Workspace &m_w;
    std::mt19937 m_chance;
    QStringList m_steps;
};

} // namespace

TEST_CASE("whatever the program does, done, undone and redone at random, passes the check",
          "[workflow][check]")
{
    const auto seed = GENERATE(1u, 2u, 3u);
    test::Workspace w;
    Clerk clerk(w, seed);
    for (int act = 0; act < 120; ++act)
        clerk.act();
    for (const auto &finding : checkWorkspace(*w.session, false, {}).findings)
        FAIL_CHECK(seed << ": " << finding.sentence.toStdString());
    const auto entries = w.session->read([](Database &db) { return storage::history(db, 100000).size(); });
    CHECK(entries.result() > 150);
}
