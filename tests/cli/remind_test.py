#!/usr/bin/env python3
"""交办 and 催办 from the command line: one file per unit that is owed a letter, and what stands in it.

usage: remind_test.py TAIZHANG
"""
import datetime
import hashlib
import pathlib
import sqlite3
import subprocess
import unittest

import openpyxl

from ledger import LedgerCase

TODAY = datetime.date.today()


def day(offset):
    return TODAY + datetime.timedelta(days=offset)


def shown(date):
    return f"{date.year}年{date.month}月{date.day}日"


class Remind(LedgerCase):
    def setUp(self):
        super().setUp()
        self.out = self.root / "催办"
        units = self.root / "单位.csv"
        units.write_text("单位,类别\n甲镇,乡镇\n乙镇,乡镇\n丙镇,乡镇\n", encoding="utf-8")
        self.done("units", "import", self.workspace, units)
        for unit in ("甲镇", "乙镇"):
            self.done("assign", self.workspace, "--indicator", 30, "--material", 2, "--unit", unit, "--due", day(-3))
        self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "甲镇", "--due", day(2))
        self.material = self.json("show", self.workspace, "--indicator", 30)["rows"][0]["materials"][1]["text"]

    def remind(self, *words):
        return [pathlib.Path(line) for line in self.done("remind", self.workspace, "--out", self.out, *words).splitlines()]

    def text(self, unit, *words):
        self.remind("--format", "txt", "--unit", unit, *words)
        return (self.out / f"{unit}.txt").read_bytes().decode()

    def step(self, verb, unit, *words, indicator=30, material=2):
        self.done(verb, self.workspace, "--indicator", indicator, "--material", material, "--unit", unit, *words)

    def ledger(self):
        return {file: hashlib.sha256(file.read_bytes()).hexdigest() for file in self.workspace.rglob("*") if file.is_file()}

    def test_half_a_year_ahead_there_is_a_prompt_and_nothing_beyond(self):
        self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "丙镇", "--due", day(186))
        result = self.ran("remind", self.workspace, "--out", self.out, "--format", "txt")
        self.assertIn("请核对：1 个单位欠交的还没有临期、逾期的，给它们写的是工作提示。", result.stderr)
        letter = lambda name: (self.out / f"{name}.txt").read_text(encoding="utf-8-sig")
        self.assertIn("工作提示", letter("丙镇"))
        self.assertIn("提醒函", letter("甲镇"))
        self.out = self.root / "函"
        result = self.ran("remind", self.workspace, "--out", self.out, "--format", "txt", "--kind", "reminder")
        self.assertIn("提醒函", letter("丙镇")) # who names the kind means it
        self.assertIn("请核对：1 个单位欠交的还没有临期（到期前 7 天）、逾期的，仍写了提醒函：丙镇。", result.stderr)

    def test_what_has_time_left_is_in_a_prompt_alone(self):
        self.done("due", self.workspace, "--date", day(186), "--indicator", 20, "--unit", "甲镇")
        self.assertNotIn("第20项", self.text("甲镇"))
        self.assertNotIn("第20项", self.text("甲镇", "--kind", "supervision"))
        self.assertIn("第20项", self.text("甲镇", "--kind", "prompt"))

    def test_the_opening_words_say_how_it_stands(self):
        self.step("submit", "乙镇")
        self.step("return", "乙镇", "--reason", "缺盖章页")
        text = self.text("乙镇")
        self.assertIn("1项材料需要补正", text)
        self.assertNotIn("尚未报送", text)

    def test_one_file_per_unit_that_owes_and_none_for_others(self):
        for ending in ("pdf", "txt", "xlsx"):
            files = self.remind("--format", ending)
            self.assertEqual(files, [self.out / f"甲镇.{ending}", self.out / f"乙镇.{ending}"])
            self.assertTrue(all(file.stat().st_size > 0 for file in files))
        self.step("submit", "乙镇")
        self.out = self.root / "又"
        self.assertEqual([file.name for file in self.remind()], ["甲镇.pdf"])
        self.assertEqual([file.name for file in self.out.iterdir()], ["甲镇.pdf"])

    def test_the_ledger_stays_as_it_is_unless_the_letters_are_recorded(self):
        before = self.ledger()
        for ending in ("pdf", "txt", "xlsx"):
            self.remind("--format", ending)
        self.assertEqual(self.ledger(), before)
        self.remind("--format", "txt", "--record")
        connection = sqlite3.connect(self.workspace / "taizhang.db")
        self.addCleanup(connection.close)
        self.assertEqual(connection.execute("SELECT kind, issued_on FROM notice").fetchall(), [("reminder", str(TODAY))] * 2)
        self.assertEqual(connection.execute("SELECT count(*) FROM notice_item").fetchone(), (3,))
        self.done("check", self.workspace)

    def test_plain_text_says_what_is_owed_the_overdue_first(self):
        text = self.text("甲镇")
        self.assertIn("\r\n", text)
        entries = [line for line in text.splitlines() if line.startswith("第")]
        self.assertEqual([entry.split("：")[0] for entry in entries], ["第30项材料2", "第20项材料1"])
        self.assertIn(self.material.strip("。；"), entries[0])
        self.assertIn("逾期3天", entries[0])
        self.assertIn(f"期限{shown(day(2))}", entries[1])
        self.assertIn("临期，还有2天", entries[1])
        self.assertIn("2项材料", text)
        self.assertIn("区委依法治区办", text)
        self.assertFalse(any(0xFDD0 <= ord(c) <= 0xFDEF for c in text))

    def test_what_went_back_reads_as_what_to_put_right(self):
        self.step("submit", "甲镇")
        self.step("return", "甲镇", "--reason", "缺少盖章页")
        text = self.text("甲镇")
        self.assertIn("请补正：缺少盖章页", text)
        self.assertNotIn("退回", text)

    def test_the_pdf_can_be_searched(self):
        self.remind()
        text = subprocess.run(["pdftotext", self.out / "乙镇.pdf", "-"], capture_output=True, encoding="utf-8", check=True).stdout
        text = "".join(text.split())
        for words in ("提醒函", f"〔{TODAY.year}〕号", "乙镇：", "第30项", "逾期3天", "回执", shown(TODAY)):
            self.assertIn(words, text)

    def test_the_sheet_has_an_entry_a_row(self):
        self.remind("--format", "xlsx")
        rows = list(openpyxl.load_workbook(self.out / "甲镇.xlsx").active.values)
        self.assertEqual([row[0] for row in rows[2:]], ["第30项材料2", "第20项材料1"])
        self.assertEqual(rows[2][1], self.material)
        self.assertIn(datetime.datetime.combine(day(-3), datetime.time()), rows[2])

    def test_each_degree_says_what_it_is(self):
        for kind, label in (("prompt", "工作提示"), ("reminder", "提醒函"), ("supervision", "督办通知"), ("circular", "通报")):
            self.assertIn(f"【{label}】", self.text("甲镇", "--kind", kind, "--reply-by", "2099-05-06"))
            self.assertIn("2099年5月6日", self.text("甲镇", "--kind", kind, "--reply-by", "2099-05-06"))

    def test_an_assignment_names_all_that_is_asked_and_a_receipt_what_came(self):
        self.step("submit", "甲镇")
        text = self.text("甲镇", "--kind", "assignment")
        self.assertIn("第20项材料1", text)
        self.assertIn("第30项材料2", text)
        receipt = self.text("甲镇", "--kind", "receipt")
        self.assertIn("第30项材料2", receipt)
        self.assertIn(f"{shown(TODAY)}收到", receipt)
        self.assertNotIn("第20项", receipt)
        self.step("accept", "甲镇")
        self.assertIn(f"{shown(TODAY)}收到；通过", self.text("甲镇", "--kind", "receipt"))

    def test_a_file_for_who_owes_nothing_any_more_stays_and_is_named(self):
        self.remind("--format", "txt")
        self.step("submit", "乙镇")
        told = self.ran("remind", self.workspace, "--out", self.out, "--format", "txt")
        self.assertEqual(told.stdout.splitlines(), [str(self.out / "甲镇.txt")])
        self.assertIn("请核对：“乙镇.txt”是以前写出的", told.stderr)
        self.assertTrue((self.out / "乙镇.txt").exists())
        self.assertNotIn("乙镇.txt", self.ran("remind", self.workspace, "--out", self.out, "--format", "txt", "--unit", "甲镇").stderr)

    def test_a_statutory_day_stands_where_no_day_was_set(self):
        self.done("assign", self.workspace, "--indicator", 47, "--material", 1, "--unit", "丙镇")
        self.done("assign", self.workspace, "--indicator", 21, "--material", 1, "--unit", "丙镇")
        for kind in ("reminder", "assignment"):
            entries = {line.split("：")[0]: line for line in self.text("丙镇", "--kind", kind).splitlines() if line.startswith("第")}
            self.assertIn("法定期限1月31日", entries["第47项材料1"], kind)
            self.assertNotIn("未定期限", entries["第47项材料1"])
            self.assertNotIn("法定", entries["第21项材料1"])
        self.done("due", self.workspace, "--date", day(9), "--indicator", 47)
        self.assertNotIn("法定", self.text("丙镇"))

    def test_what_is_made_public_counts_with_the_day_that_says_so(self):
        for material in (1, 2):
            self.done("assign", self.workspace, "--indicator", 95, "--material", material, "--unit", "丙镇")
        entries = {line.split("：")[0]: line for line in self.text("丙镇").splitlines() if line.startswith("第")}
        self.assertIn("法定期限4月1日", entries["第95项材料1"])
        self.assertIn("法定期限3月1日", entries["第95项材料2"])

    def test_a_second_record_of_a_day_is_said(self):
        first = self.ran("remind", self.workspace, "--out", self.out, "--format", "txt", "--record")
        self.assertNotIn("已经登记过", first.stderr)
        again = self.ran("remind", self.workspace, "--out", self.out, "--format", "txt", "--record")
        self.assertIn("请核对：其中 2 个单位今天的函件先前已经登记过", again.stderr)

    def test_nothing_owed_writes_nothing(self):
        result = self.run_it("remind", self.workspace, "--out", self.out, "--unit", "丙镇", "--record")
        self.assertEqual((result.returncode, result.stdout), (0, ""))
        self.assertIn("没有要写的提醒函", result.stderr)
        self.assertFalse(self.out.exists())

    def test_wrong_words_and_places_are_refused(self):
        for words in (("--format", "doc"), ("--kind", "warning"), ("--reply-by", "明天")):
            self.assertEqual(self.run_it("remind", self.workspace, "--out", self.out, *words).returncode, 2)
        self.assertEqual(self.run_it("remind", self.workspace).returncode, 2)
        before = self.ledger()
        (self.root / "文件").write_text("原样")
        for place in (self.workspace / "催办", self.root / "文件", ""):
            result = self.run_it("remind", self.workspace, "--out", place)
            self.assertEqual((result.returncode, len(result.stderr.splitlines())), (1, 1), result.stderr)
        self.assertEqual(self.run_it("remind", self.workspace, "--out", self.out, "--unit", "无此单位").returncode, 1)
        self.assertEqual(self.ledger(), before)
        self.assertFalse(self.out.exists())

    def test_all_letters_are_written_or_none(self):
        (self.out / "乙镇.pdf").mkdir(parents=True)
        (self.out / "甲镇.pdf").write_text("旧")
        self.assertEqual(self.run_it("remind", self.workspace, "--out", self.out).returncode, 1)
        self.assertEqual(sorted(file.name for file in self.out.iterdir()), sorted(["乙镇.pdf", "甲镇.pdf"]))
        self.assertEqual((self.out / "甲镇.pdf").read_text(), "旧")


if __name__ == "__main__":
    unittest.main(verbosity=1)
