#!/usr/bin/env python3
"""Who is asked what, from the command line: asking again with other terms, and 零报告 where there are files.

usage: assign_test.py TAIZHANG
"""
import unittest
from datetime import date, timedelta

from ledger import LedgerCase


class Assign(LedgerCase):
    def assign(self, unit, *words):
        return self.ran("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", unit, *words)

    def asked(self):
        lines = self.json("requirements", self.workspace)["requirements"]
        return [(line["unit"], line["period"], line["due"]) for line in lines]

    def test_a_date_for_what_is_assigned_already_becomes_its_date(self):
        first = self.assign("区教育局", "--due", "2099-05-31")
        self.assertEqual(first.stdout, "新交办 1 项\n")
        again = self.assign("区教育局", "--due", "2099-06-30")
        self.assertEqual(again.stdout, "先前交办的 1 项已改期限或件数\n")
        self.assertEqual(again.stderr, "")
        self.assertEqual([due for _, _, due in self.asked()], ["2099-06-30"])

    def test_a_date_without_a_year_is_the_next_such_day_and_says_which(self):
        day = date.today() + timedelta(days=200)
        self.assign("区教育局", "--due", f"{day.month}月{day.day}日")
        self.assertEqual([due for _, _, due in self.asked()], [day.isoformat()])
        yesterday = date.today() - timedelta(days=1)
        while (yesterday.month, yesterday.day) == (2, 29):
            yesterday -= timedelta(days=1)
        said = self.ran("due", self.workspace, "--date", f"{yesterday.month}-{yesterday.day}").stderr
        next_year = yesterday.replace(year=yesterday.year + 1)
        self.assertEqual([due for _, _, due in self.asked()], [next_year.isoformat()])
        self.assertIn(f"没有写年份，按{next_year.year}年{next_year.month}月{next_year.day}日算", said)

    def test_what_changes_nothing_says_so(self):
        self.assign("区教育局", "--due", "2099-05-31")
        for words in ((), ("--due", "2099-05-31")):
            same = self.assign("区教育局", *words)
            self.assertEqual(same.stdout, "")
            self.assertIn("没有改动", same.stderr)
        self.assertEqual([due for _, _, due in self.asked()], ["2099-05-31"])

    def test_only_the_years_that_are_named_get_another_date(self):
        self.assign("区教育局", "--years", "2022、２０２３年", "--due", "2099-05-31")
        changed = self.assign("区教育局", "--years", "2023,2024", "--due", "2099-06-30")
        self.assertEqual(changed.stdout, "新交办 1 项\n先前交办的 1 项已改期限或件数\n")
        self.assertEqual([(year, due) for _, year, due in self.asked()],
                         [("2022", "2099-05-31"), ("2023", "2099-06-30"), ("2024", "2099-06-30")])

    def test_what_is_assigned_for_the_whole_is_cut_into_years_while_nothing_came(self):
        self.assign("区教育局", "--due", "2099-05-31")
        cut = self.assign("区教育局", "--years", "2022,2023")
        self.assertEqual(cut.stdout, "先前没有分年交办的 1 项已改为分年\n")
        self.assertEqual(cut.stderr, "")
        self.assertEqual([(year, due) for _, year, due in self.asked()],
                         [("2022", "2099-05-31"), ("2023", "2099-05-31")])

    def test_what_was_handed_in_for_the_whole_is_not_cut_into_years_and_says_so(self):
        self.assign("区教育局")
        self.done("submit", self.workspace, "--indicator", 20, "--material", 1, "--unit", "区教育局")
        refused = self.refused("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "区教育局",
                               "--years", "2022,2023", says="不能改为分年")
        self.assertIn("先移出材料、重新打开", refused)
        self.assertEqual([year for _, year, _ in self.asked()], [None])

    def test_nil_where_there_are_files_is_to_be_looked_at_and_done(self):
        self.assign("区教育局")
        piece = self.root / "甲.txt"
        piece.write_text("内容", encoding="utf-8")
        place = ("--indicator", 20, "--material", 1, "--unit", "区教育局")
        self.done("evidence", "add", self.workspace, *place, piece)
        told = self.ran("nil", self.workspace, *place)
        self.assertIn("请核对：已有 1 份材料", told.stderr)
        lines = self.json("requirements", self.workspace)["requirements"]
        self.assertEqual(lines[0]["state"], "nil")

    def test_nil_of_what_the_bureau_collects_itself_is_to_be_looked_at_as_well(self):
        piece = self.root / "甲.txt"
        piece.write_text("内容", encoding="utf-8")
        self.done("evidence", "add", self.workspace, "--indicator", 26, "--material", 1, piece)
        words = ("material", "set", self.workspace, "--indicator", 26, "--material", 1, "--state", "nil")
        self.assertIn("请核对：已有 1 份材料", self.ran(*words).stderr)
        self.assertEqual(self.ran(*words).stderr, "")  # it is so already
        other = ("material", "set", self.workspace, "--indicator", 26, "--material", 2, "--state", "nil")
        self.assertEqual(self.ran(*other).stderr, "")


if __name__ == "__main__":
    unittest.main(verbosity=1)
