#!/usr/bin/env python3
"""The history from the command line: what was done, in words, the newest first, and never anybody's telephone.

usage: history_test.py TAIZHANG
"""
import datetime
import json
import sqlite3
import unittest

from ledger import LedgerCase


class History(LedgerCase):
    def history(self, *words):
        return json.loads(self.done("history", self.workspace, *words, "--json"))

    def import_units(self, lines):
        table = self.root / "单位.csv"
        table.write_text("单位,类别,联系人,电话\n" + lines, encoding="utf-8")
        self.done("units", "import", self.workspace, table)

    def test_a_change_says_who_when_what_from_and_to(self):
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")
        change = next(c for c in self.history()["changes"] if c["field"] == "状态")
        self.assertEqual(set(change), {"seq", "at", "actor", "machine", "step", "item", "field", "from", "to", "withheld"})
        self.assertEqual((change["item"], change["from"], change["to"]), ("第20项材料1", "未收集", "已收集"))
        self.assertTrue(change["actor"] and change["machine"] and change["step"])
        self.assertRegex(change["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_a_requirement_is_named_by_unit_and_year(self):
        self.import_units("甲镇,乡镇,,\n")
        self.done("assign", self.workspace, "--indicator", 85, "--material", 1, "--unit", "甲镇", "--years", "2023")
        self.done("submit", self.workspace, "--indicator", 85, "--material", 1, "--unit", "甲镇", "--period", "2023")
        change = next(c for c in self.history("--indicator", 85)["changes"] if c["field"] == "状态")
        self.assertEqual((change["item"], change["from"], change["to"]), ("第85项材料1（甲镇，2023年）", "未报送", "已报送"))

    def test_every_entry_is_there_newest_first_and_the_head_is_the_last_hash(self):
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "na", "--reason", "本区没有")
        told = self.history()
        connection = sqlite3.connect(self.workspace / "taizhang.db")
        seqs = [seq for seq, in connection.execute("SELECT seq FROM change WHERE entity <> 'group' ORDER BY seq DESC")]
        head, = connection.execute("SELECT hash FROM change ORDER BY seq DESC LIMIT 1").fetchone()
        connection.close()
        self.assertEqual([c["seq"] for c in told["changes"]], seqs)
        self.assertEqual(told["head"], head)
        self.assertEqual([c["seq"] for c in self.history("--limit", 3)["changes"]], seqs[:3])

    def test_an_indicator_has_its_own_changes_only(self):
        for number in (20, 30):
            self.done("material", "set", self.workspace, "--indicator", number, "--material", 1, "--state", "collected")
        items = {c["item"] for c in self.history("--indicator", 30)["changes"]}
        self.assertEqual(items, {"第30项材料1"})

    def test_a_piece_of_evidence_is_found_under_its_indicator(self):
        piece = self.root / "目录.txt"
        piece.write_text("内容", encoding="utf-8")
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, piece)
        self.assertEqual(len(self.history("--indicator", 20)["changes"]), 3)

    def test_that_a_telephone_changed_is_told_and_never_which(self):
        for telephone in ("13800000001", "13800000002"):
            self.import_units(f"甲镇,乡镇,王某某,{telephone}\n")
        text = self.done("history", self.workspace, "--json") + self.done("history", self.workspace)
        self.assertNotIn("1380000", text)
        self.assertNotIn("王某某", text)
        contact = [c for c in self.history()["changes"] if "联系人" in c["item"] and c["field"] == "新增"]
        self.assertEqual([c["to"] for c in contact], ["不记内容", "不记内容"])
        self.assertTrue(all(c["withheld"] for c in contact))

    def test_lines_for_people_say_the_time_on_the_wall_and_json_says_it_in_utc(self):
        here = self.run_it("history", self.workspace, "--limit", 1, zone="CST-8").stdout.split("\t")[0]
        elsewhere = self.run_it("history", self.workspace, "--limit", 1, zone="UTC").stdout.split("\t")[0]
        told = json.loads(self.run_it("history", self.workspace, "--limit", 1, "--json", zone="CST-8").stdout)
        utc = datetime.datetime.strptime(told["changes"][0]["at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(microsecond=0)
        self.assertEqual(elsewhere, str(utc))
        self.assertEqual(here, str(utc + datetime.timedelta(hours=8)))

    def test_lines_for_people_stand_each_on_one_line(self):
        lines = self.done("history", self.workspace, "--limit", 5).splitlines()
        self.assertEqual(len(lines), 5)
        self.assertTrue(all(line.count("\t") == 6 for line in lines))

    def test_what_cannot_be_is_refused(self):
        for words, code in ((("--limit", "0"), 2), (("--limit", "x"), 2), (("--indicator", "101"), 1), (("--seit", "1"), 2)):
            result = self.run_it("history", self.workspace, *words)
            self.assertEqual(result.returncode, code, result.stderr)
            self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=1)
