#!/usr/bin/env python3
"""Who owes what, from the command line: files that nobody registered as 报送, units that are retired.

usage: owing_test.py TAIZHANG
"""
import contextlib
import datetime
import sqlite3
import unittest

import openpyxl

from ledger import LedgerCase, tree

PAST = datetime.date.today() - datetime.timedelta(days=3)


class Owing(LedgerCase):
    def setUp(self):
        super().setUp()
        units = self.root / "单位.csv"
        units.write_text("单位,类别\n甲镇,乡镇\n乙镇,乡镇\n", encoding="utf-8")
        self.done("units", "import", self.workspace, units)
        for unit in ("甲镇", "乙镇"):
            self.done("assign", self.workspace, "--indicator", 30, "--material", 2, "--unit", unit, "--due", PAST)

    def place(self, unit, indicator=30, material=2):
        return "--indicator", indicator, "--material", material, "--unit", unit

    def add(self, unit, name, *words):
        return self.ran("evidence", "add", self.workspace, *self.place(unit), *words, self.file(name, name))

    def states(self):
        lines = self.json("requirements", self.workspace, "--indicator", 30)["requirements"]
        return {line["unit"]: line["state"] for line in lines}

    def of_unit(self, name):
        return next(unit for unit in self.json("progress", self.workspace, "--by", "unit")["units"] if unit["name"] == name)

    def retire(self, unit):
        self.change("UPDATE unit SET retired_at = '2024-06-03T08:00:00.000Z' WHERE name = ?", unit)

    def change(self, statement, *values):
        """What the command line has no verb for; the window has."""
        connection = sqlite3.connect(self.workspace / "taizhang.db")
        connection.execute(statement, values)
        connection.commit()
        connection.close()

    def rows(self, statement):
        with contextlib.closing(sqlite3.connect(self.workspace / "taizhang.db")) as connection:
            return connection.execute(statement).fetchall()

    def test_what_is_added_is_registered_where_that_is_wanted(self):
        told = self.add("甲镇", "甲.txt")
        self.assertEqual(len(told.stderr.splitlines()), 1, told.stderr)
        self.assertIn("请核对：1 个单位有了材料，仍算没有报送：甲镇", told.stderr)
        self.assertEqual(self.states(), {"甲镇": "missing", "乙镇": "missing"})
        self.assertEqual(self.add("乙镇", "乙.txt", "--submit").stderr, "")
        self.assertEqual(self.states(), {"甲镇": "missing", "乙镇": "submitted"})
        again = self.add("乙镇", "又.txt").stderr  # it owes nothing now
        self.assertEqual(again, "taizhang: 请核对：第30项材料2（乙镇）已经是“已报送”，又收进了 1 份材料，请再审核一遍。\n")
        # What lies there already is registered all the same, and that is all that is done.
        again = self.add("甲镇", "甲.txt", "--submit")
        self.assertIn("没有重复归入", again.stderr)
        self.assertEqual(self.states(), {"甲镇": "submitted", "乙镇": "submitted"})
        self.assertEqual(self.json("history", self.workspace, "--limit", 1)["changes"][0]["step"], "登记报送")
        nothing = self.add("乙镇", "再.txt", "--submit").stderr
        self.assertEqual(len(nothing.splitlines()), 2, nothing)
        self.assertIn("--submit 没有登记任何报送", nothing)
        own = self.ran("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, "--submit", self.file("本.txt", "本"))
        self.assertIn("--submit 没有登记任何报送", own.stderr)

    def test_who_has_nothing_to_do_has_no_percentage(self):
        self.done("na", self.workspace, *self.place("甲镇"), "--reason", "没有此类情形")
        for unit, mark in (("甲镇", "不适用"), ("区水务局", "未交办")):
            of_unit = self.of_unit(unit)
            self.assertEqual((of_unit["percent"], of_unit["mark"]), (None, mark), unit)
        self.assertEqual(self.of_unit("乙镇")["percent"], 0)

    def test_a_section_without_anything_to_do_has_no_percentage(self):
        sections = self.json("progress", self.workspace)["sections"]
        self.assertEqual(sections[0]["percent"], 0)
        nothing = [each["percent"] for section in sections for each in section["indicators"] if not each["applicable"]]
        self.assertEqual(nothing, [None])  # 18, which is so for every county

    def test_a_running_extension_is_not_silence(self):
        far = datetime.date.today() + datetime.timedelta(days=60)
        self.assertEqual([self.of_unit(unit)["silent"] for unit in ("甲镇", "乙镇")], [True, True])
        self.change("UPDATE requirement SET extended_to = ? WHERE unit_id = (SELECT id FROM unit WHERE name = '甲镇')", str(far))
        self.assertEqual([self.of_unit(unit)["silent"] for unit in ("甲镇", "乙镇")], [False, True])
        self.assertEqual(self.of_unit("甲镇")["extended"], 1)

    def test_who_deals_with_it_is_told(self):
        self.change("INSERT INTO requirement_handler (uuid, requirement_id, person, telephone) SELECT 'h', id, ?, "
                    "'13812345678' FROM requirement WHERE unit_id = (SELECT id FROM unit WHERE name = '甲镇')", "张经办")
        line = next(line for line in self.json("requirements", self.workspace, "--unit", "甲镇")["requirements"])
        self.assertEqual((line["handler"], line["handlerTelephone"]), ("张经办", "138****5678"))

    def test_what_is_noted_of_it_is_set_by_itself(self):
        def noted():
            line, = self.json("requirements", self.workspace, "--unit", "甲镇")["requirements"]
            return line["note"], line["office"], line["handler"], line["handlerTelephone"]
        self.done("requirement", "set", self.workspace, *self.place("甲镇"), "--note", "等盖章", "--office", "法规股",
                  "--handler", "张经办", "--telephone", "000-0001234567")
        whole, = self.rows("SELECT telephone FROM requirement_handler WHERE retired_at IS NULL")
        self.assertEqual(whole, ("000-0001234567",))
        self.done("requirement", "set", self.workspace, *self.place("甲镇"), "--office", "督察股", "--note", "")
        self.assertEqual(noted()[:3], (None, "督察股", "张经办"))
        self.refused("requirement", "set", self.workspace, *self.place("甲镇"), code=2, says="--note")
        self.refused("requirement", "set", self.workspace, *self.place("甲镇"), "--telephone", noted()[3], code=2,
                     says="不是完整的号码")
        for none in ("abc", "📞", "保密"):
            self.refused("requirement", "set", self.workspace, *self.place("甲镇"), "--telephone", none, code=2,
                         says="不是完整的号码")
        for option, called, most in (("--telephone", "经办人电话", 60), ("--handler", "经办人", 60),
                                     ("--office", "承办股室", 60), ("--note", "备注", 500)):
            self.refused("requirement", "set", self.workspace, *self.place("甲镇"), option, "1" * (most + 1),
                         says=f"{called}有 {most + 1} 字，超过 {most} 字")
        self.assertEqual(self.rows("SELECT telephone FROM requirement_handler WHERE retired_at IS NULL"), [whole])

    def test_one_word_for_what_waits_and_one_for_what_is_done(self):
        self.done("submit", self.workspace, *self.place("甲镇"))
        line = next(line for line in self.done("progress", self.workspace, "--by", "unit").splitlines()
                    if line.startswith("甲镇"))
        self.assertIn("已办 0\t待审核 1\t", line)

    def test_a_statutory_day_is_told_with_what_is_asked(self):
        self.done("assign", self.workspace, "--indicator", 47, "--material", 1, "--unit", "甲镇")
        days = {line["indicator"]: line["statutoryDay"] for line in self.json("requirements", self.workspace)["requirements"]}
        today = datetime.date.today()
        next_day = datetime.date(today.year, 1, 31)
        if next_day < today:
            next_day = datetime.date(today.year + 1, 1, 31)
        self.assertEqual(days, {30: None, 47: str(next_day)})

    def test_a_heap_is_registered_as_a_whole(self):
        folder = self.root / "来件"
        for unit in ("甲镇", "乙镇"):
            (folder / unit / "第30项").mkdir(parents=True)
            (folder / unit / "第30项" / "030-2-01 台账.txt").write_text(unit)
        self.refused("evidence", "propose", self.workspace, "--submit", folder, code=2, says="--apply")
        told = self.ran("evidence", "propose", self.workspace, "--apply", "--submit", folder)
        self.assertNotIn("没有报送", told.stderr)
        self.assertNotIn("--submit", told.stderr)
        (folder / "甲镇" / "第30项" / "030-2-01 又.txt").write_text("又")
        again = self.ran("evidence", "propose", self.workspace, "--apply", "--submit", folder)
        self.assertEqual(again.stderr.count("--submit 没有登记任何报送"), 1, again.stderr)
        self.assertEqual(self.states(), {"甲镇": "submitted", "乙镇": "submitted"})

    def test_who_sent_something_is_told_before_the_letters_and_is_not_silent(self):
        self.assertTrue(self.of_unit("甲镇")["silent"])
        self.add("甲镇", "甲.txt")
        self.assertFalse(self.of_unit("甲镇")["silent"])
        self.assertEqual(self.of_unit("甲镇")["unregistered"], 1)
        self.assertTrue(self.of_unit("乙镇")["silent"])
        out = self.root / "催办"
        told = self.ran("remind", self.workspace, "--out", out, "--format", "txt")
        self.assertIn("请核对：1 个单位已有材料、未登记报送", told.stderr)
        self.assertIn("甲镇（第30项材料2有 1 件）", told.stderr)
        self.assertIn("已收到1件", (out / "甲镇.txt").read_text(encoding="utf-8"))
        self.assertNotIn("已收到", (out / "乙镇.txt").read_text(encoding="utf-8"))
        told = self.ran("bulletin", self.workspace, "--out", self.root / "通报.xlsx")
        self.assertIn("甲镇", told.stderr)

    def test_what_a_unit_would_get_next_is_told(self):
        self.assertEqual(self.of_unit("甲镇")["next"], "reminder")
        self.assertIn("还没有催办过", self.of_unit("甲镇")["nextReason"])
        self.done("remind", self.workspace, "--out", self.root / "催办", "--format", "txt", "--record")
        self.assertIsNone(self.of_unit("甲镇")["next"])

    def test_what_is_settled_keeps_its_date(self):
        self.done("submit", self.workspace, *self.place("甲镇"))
        self.done("accept", self.workspace, *self.place("甲镇"))
        told = self.ran("due", self.workspace, "--date", "2099-05-31")
        self.assertIn("请核对：1 项已经办结", told.stderr)
        lines = self.json("requirements", self.workspace)["requirements"]
        self.assertEqual({line["unit"]: line["due"] for line in lines}, {"甲镇": str(PAST), "乙镇": "2099-05-31"})
        self.refused("due", self.workspace, "--date", "2099-05-31", "--unit", "甲镇", says="都已经办结")

    def test_a_retired_unit_is_named_to_be_looked_at_and_owes_nothing(self):
        self.add("甲镇", "甲.txt")
        self.assertEqual(self.of_unit("甲镇")["overdue"], 1)
        self.retire("甲镇")
        lines = self.json("requirements", self.workspace, "--unit", "甲镇")["requirements"]
        self.assertEqual([(line["state"], line["timeliness"], line["evidence"]) for line in lines], [("missing", "settled", 1)])
        self.assertIn("已停用", lines[0]["timelinessLabel"])
        self.assertTrue(lines[0]["unregistered"])
        stands = self.of_unit("甲镇")
        self.assertEqual((stands["asked"], stands["missing"], stands["overdue"], stands["unregistered"]), (0, 0, 0, 1))
        self.done("evidence", "export", self.workspace, "--unit", "甲镇", "--out", self.root / "甲镇的")
        verb = ("assign", self.workspace, *self.place("甲镇"), "--due", "2099-05-31")
        self.assertIn("恢复", self.refused(*verb, says="“甲镇”已停用"))
        self.refused("due", self.workspace, "--date", "2099-05-31", "--unit", "甲镇", says="已停用")
        self.done("due", self.workspace, "--date", "2099-05-31", "--indicator", 30)
        lines = self.json("requirements", self.workspace, "--indicator", 30)["requirements"]
        self.assertEqual({line["unit"]: line["due"] for line in lines}, {"甲镇": str(PAST), "乙镇": "2099-05-31"})
        self.refused("requirements", self.workspace, "--unit", "丙镇", says="没有“丙镇”")

    def test_what_a_unit_sent_before_it_was_retired_is_reviewed(self):
        self.add("甲镇", "甲.txt")
        self.done("assign", self.workspace, *self.place("甲镇", 31, 1))
        said = self.done("units", "retire", self.workspace, "--unit", "甲镇")
        self.assertIn("撤回它一件也没有送来的 1 项任务，退出 0 个单位组；其余 1 项照旧保留", said)
        self.assertIn("1 项已有材料、还没有登记报送", said)
        for step, state in ((("submit",), "submitted"), (("return", "--reason", "缺公章"), "returned"),
                            (("submit",), "submitted"), (("accept",), "accepted")):
            self.done(step[0], self.workspace, *self.place("甲镇"), *step[1:])
            lines = self.json("requirements", self.workspace, "--unit", "甲镇")["requirements"]
            self.assertEqual([line["state"] for line in lines], [state])

    def test_what_a_group_was_left_out_of_is_told_when_it_gets_members(self):
        said = self.ran("group", "set", self.workspace, "--group", "各乡镇", "--members", "甲镇,乙镇").stderr
        self.assertIn("请核对：以前没有成员", said)
        self.assertIn("、第30项材料2、", said)
        self.assertEqual(len(said.splitlines()), 1, said)
        self.assertEqual(self.ran("group", "set", self.workspace, "--group", "各乡镇", "--members", "甲镇").stderr, "")

    def test_members_without_a_name_empty_no_group(self):
        self.done("group", "set", self.workspace, "--group", "各乡镇", "--members", "甲镇")
        refused = self.run_it("group", "set", self.workspace, "--group", "各乡镇", "--members", "，, 、")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("没有单位名", refused.stderr)
        self.assertEqual(self.ran("group", "show", self.workspace, "--group", "各乡镇").stdout.split(), ["甲镇"])
        self.done("group", "set", self.workspace, "--group", "各乡镇", "--members", "")
        self.assertEqual(self.ran("group", "show", self.workspace, "--group", "各乡镇").stdout, "")

    def test_who_deals_with_many_tasks_is_read_from_a_table(self):
        book = openpyxl.Workbook()
        for row in (("报送任务",), ("项", "行", "材料", "单位", "承办股室", "经办人", "电话", "备注", "期限"),
                    (30, None, "2　学法的通知", "甲镇", "党政办", "李某某", "13900000000", "先交电子版", None),
                    (30, 1, 2, "乙镇", None, "王某某", "139****0000", None, datetime.date(2099, 5, 31)),
                    (30, 1, 2, "丙镇", "党政办", None, None, None, None)):
            book.active.append(row)
        table = self.root / "填好.xlsx"
        book.save(table)
        before = tree(self.workspace)
        told = self.json("requirements", "import", self.workspace, table, "--dry-run")
        self.assertEqual((told["changed"], told["same"], told["refused"], told["dryRun"]), (2, 0, 1, True))
        self.assertEqual(tree(self.workspace), before)
        said = self.ran("requirements", "import", self.workspace, table)
        self.assertIn("第 5 行：单位名录里没有“丙镇”", said.stderr)
        self.assertIn("第 4 行：电话“139****0000”不是完整的号码", said.stderr)
        self.assertIn("经办人电话：（空） → 139****0000", said.stdout)
        lines = {line["unit"]: line for line in self.json("requirements", self.workspace)["requirements"]}
        self.assertEqual([lines["甲镇"][each] for each in ("office", "handler", "handlerTelephone", "note", "due")],
                         ["党政办", "李某某", "139****0000", "先交电子版", str(PAST)])
        self.assertEqual([lines["乙镇"][each] for each in ("office", "handler", "handlerTelephone", "due")],
                         [None, "王某某", None, "2099-05-31"])
        self.assertEqual(self.json("requirements", "import", self.workspace, table)["same"], 2)
        strange = self.file("别的.csv", "单位,经办人\n甲镇,李某某\n")
        self.refused("requirements", "import", self.workspace, strange, says="“项”、“材料”、“单位”")
        nobody = self.file("无.csv", "项,材料,单位,经办人\n30,2,丙镇,李某某\n")
        self.refused("requirements", "import", self.workspace, nobody, says="没有一行可以采用")

    def test_a_stage_without_a_scan_is_to_be_looked_at(self):
        told = self.ran("report", "stage", self.workspace, "--indicator", 20, "--stage", "扫描件回收")
        self.assertIn("请核对：第20项已到“扫描件回收”，但还没有放入盖章扫描件", told.stderr)
        self.assertEqual(self.ran("report", "stage", self.workspace, "--indicator", 20, "--stage", "盖章").stderr, "")

    def test_a_served_row_has_the_stage_of_the_report_that_serves_it(self):
        self.done("report", "serve", self.workspace, "--indicator", 30, "--with", "32")
        self.done("report", "stage", self.workspace, "--indicator", 30, "--stage", "审签")
        self.assertEqual(self.done("report", "stage", self.workspace, "--indicator", 32), "审签\n")
        self.refused("report", "stage", self.workspace, "--indicator", 32, "--stage", "盖章", says="第30项")


if __name__ == "__main__":
    unittest.main(verbosity=1)
