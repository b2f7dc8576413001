#!/usr/bin/env python3
"""How far a 情况说明 is, the figures that an indicator asks for, and rows that share one report.

usage: report_affairs_test.py TAIZHANG
"""
import unittest

from ledger import LedgerCase


class ReportAffairs(LedgerCase):
    def report(self, verb, *words):
        return self.ran("report", verb, self.workspace, *words)

    def told(self, verb, *words):
        return self.json("report", verb, self.workspace, *words)

    def test_a_report_goes_from_stage_to_stage(self):
        place = ("--indicator", 20)
        self.assertEqual(self.report("stage", *place).stdout, "起草\n")
        self.assertIsNone(self.told("stage", *place)["awaited"])
        self.report("stage", *place, "--stage", "审签")
        told = self.told("stage", *place)
        self.assertEqual((told["stage"], told["stageLabel"], told["awaited"]), ("review", "审签", "review"))
        self.report("stage", *place, "--stage", "recovered")
        self.assertEqual(self.told("stage", *place)["awaited"], "recovered")  # the scan is not here
        self.refused("report", "stage", self.workspace, *place, "--stage", "完成", code=2, says="扫描件回收")
        self.refused("report", "stage", self.workspace, "--indicator", 3, "--stage", "审签", says="--row")

    def test_a_units_report_has_a_stage_of_its_own(self):
        place = ("--indicator", 20, "--unit", "区教育局")
        self.refused("report", "stage", self.workspace, *place, "--stage", "盖章", says="还没有这个单位的情况说明")
        text = self.root / "说明.txt"
        text.write_text("我局已办。", encoding="utf-8")
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file", text, "--unit", "区教育局")
        self.report("stage", *place, "--stage", "盖章")
        self.assertEqual(self.told("stage", *place)["stage"], "sealing")
        self.assertEqual(self.told("stage", "--indicator", 20)["stage"], "draft")

    def with_figures(self):
        """The first indicator of the table that asks for a percentage."""
        for number in range(1, 101):
            figures = self.json("report", "figure", self.workspace, "--indicator", number)["figures"]
            if any("100%" in figure["asked"] for figure in figures):
                return number, 1 + [("100%" in figure["asked"]) for figure in figures].index(True)
        self.fail("no indicator asks for 100%")

    def test_figures_are_listed_and_entered(self):
        number, place = self.with_figures()
        of = ("--indicator", number)
        told = self.report("figure", *of, "--figure", place, "--value", "98%", "--source", "年报")
        self.assertIn("请核对", told.stderr)
        figure = self.told("figure", *of)["figures"][place - 1]
        self.assertEqual((figure["value"], figure["source"], figure["below"]), ("98%", "年报", True))
        self.assertIn("请核对：“120%”超过100%", self.report("figure", *of, "--figure", place, "--value", "120%").stderr)
        self.report("figure", *of, "--figure", place, "--value", "100%")  # the source stays
        figure = self.told("figure", *of)["figures"][place - 1]
        self.assertEqual((figure["value"], figure["source"], figure["below"]), ("100%", "年报", False))
        self.assertIn("100%", self.report("figure", *of).stdout)
        self.refused("report", "figure", self.workspace, *of, "--figure", 99, "--value", "1", says="共")
        self.refused("report", "figure", self.workspace, *of, "--value", "1", code=2, says="--figure")

    def test_rows_share_one_report_and_part_again(self):
        self.report("serve", "--indicator", 30, "--with", "32,54-2")
        self.assertEqual(self.told("serve", "--indicator", 30)["serves"],
                         [{"indicator": 32, "row": 1}, {"indicator": 54, "row": 2}])
        self.assertEqual(self.told("serve", "--indicator", 32)["servedBy"], {"indicator": 30, "row": 1})
        self.assertIn("由第30项", self.report("serve", "--indicator", 32).stdout)
        self.refused("report", "serve", self.workspace, "--indicator", 33, "--with", "32", says="合写")
        self.refused("report", "serve", self.workspace, "--indicator", 33, "--with", "54", says="54-行号")
        self.refused("report", "serve", self.workspace, "--indicator", 33, "--with", "三十", code=2)
        self.refused("report", "serve", self.workspace, "--indicator", 33, "--with", "101", says="第101项")
        self.report("serve", "--indicator", 32, "--alone")
        self.assertEqual([row["indicator"] for row in self.told("serve", "--indicator", 30)["serves"]], [54])
        self.report("serve", "--indicator", 30, "--alone")
        self.assertEqual(self.told("serve", "--indicator", 30)["serves"], [])


if __name__ == "__main__":
    unittest.main(verbosity=1)
