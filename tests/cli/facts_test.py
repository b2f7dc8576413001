#!/usr/bin/env python3
"""What is known of a piece, what is said when it comes in or goes, and amendments beside the official table.

usage: facts_test.py TAIZHANG
"""
import json
import re
import signal
import struct
import subprocess
import time
import unittest

from ledger import TAIZHANG, LedgerCase


class Facts(LedgerCase):
    def piece(self, number):
        return next(each for each in self.json("evidence", "list", self.workspace)["evidence"]
                    if each["number"] == number)

    def test_every_option_sets_something(self):
        usage = self.done("evidence", "facts", "--help")
        named = set(re.findall(r"--([a-z-]+)", usage)) - {"number", "json", "help"}
        samples = {"title": "方案", "date": "2023-05-06", "document-number": "沙司发〔2023〕7号", "source": "区教育局",
                   "remark": "第二稿", "captured": "2024-05-31 10:20", "personal": "yes", "restricted": "yes"}
        self.assertEqual(named, set(samples))
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--url", "http://b.example/x",
                  "--capture", self.file("截图.html", "<p>一"))
        for option, value in samples.items():
            with self.subTest(option):
                before = self.piece("046-2-01")
                self.done("evidence", "facts", self.workspace, "--number", "046-2-01", f"--{option}", value)
                self.assertNotEqual(self.piece("046-2-01"), before)

    def test_facts_are_proposed_and_set(self):
        self.add(46, 2, self.file("关于印发方案的通知（沙政办发〔2023〕12号）2023-05-06.txt"))
        seen = self.json("evidence", "facts", self.workspace, "--number", "046-2-01")
        self.assertEqual(seen["proposed"]["dates"][0]["date"], "2023-05-06")
        self.assertEqual(seen["proposed"]["documentNumber"], "沙政办发〔2023〕12号")
        self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--date", "2023-05-06",
                  "--document-number", "沙政办发〔2023〕12号", "--source", "区教育局", "--title", "方案", "--personal", "yes")
        piece = self.piece("046-2-01")
        self.assertEqual((piece["ownDate"], piece["documentNumber"], piece["sourceUnit"], piece["title"],
                          piece["personalData"]), ("2023-05-06", "沙政办发〔2023〕12号", "区教育局", "方案", True))
        self.refused("evidence", "facts", self.workspace, "--number", "046-2-01", "--date", "五月", code=2, says="日期")
        self.refused("evidence", "facts", self.workspace, "--number", "046-2-01", "--personal", "是", code=2, says="yes")
        self.refused("evidence", "facts", self.workspace, "--number", "046-2-01", "--date", "5月31日", code=2, says="年份")
        self.refused("evidence", "facts", self.workspace, "--number", "046-2-01", "--title", "长" * 301, says="300")
        self.assertIn("046-2-01", self.done("evidence", "facts", self.workspace, "--number", "０４６－２－０１", "--json"))

    def test_a_date_typed_in_full_width_is_the_same_date(self):
        self.add(46, 2, self.file("甲.txt"))
        for typed in ("２０２３－０５－０６", "２０２３年５月６日", "2023．5．6"):
            self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--date", "2020-01-01")
            self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--date", typed)
            self.assertEqual(self.piece("046-2-01")["ownDate"], "2023-05-06", typed)

    def test_where_else_a_piece_stands_is_said_when_it_is_changed(self):
        file = self.file("甲.txt")
        self.add(46, 2, file)
        self.add(20, 1, file)
        seen = self.json("evidence", "facts", self.workspace, "--number", "046-2-01")
        self.assertEqual(seen["usedElsewhere"], ["020-1-01"])
        self.assertIn("还用于\t020-1-01", self.done("evidence", "facts", self.workspace, "--number", "046-2-01"))
        result = self.ran("evidence", "facts", self.workspace, "--number", "046-2-01", "--remark", "原件", "--json")
        self.assertEqual(result.stderr, "taizhang: 请核对：“甲.txt”还用于 020-1-01，是同一份材料，那里也一起改了。\n")
        piece, = json.loads(result.stdout)["evidence"]
        self.assertEqual((piece["note"], piece["usedElsewhere"]), ("原件", ["020-1-01"]))
        self.assertEqual(self.piece("020-1-01")["note"], "原件")

    def test_reports_that_cite_a_piece_are_told_when_it_goes(self):
        self.add(20, 1, self.file("甲.txt"), self.file("乙.txt", "乙"))
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                  self.file("说明.txt", "见附件020-1-01至02"))
        said = self.ran("evidence", "move", self.workspace, "--number", "020-1-01", "--indicator", 46, "--material", 2)
        self.assertIn("请核对：“甲.txt”在第20项情况说明里引用着", said.stderr)
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", self.root / "20.txt")
        self.assertIn("附件046-2-01〔原为一段，中间的请核对〕、附件020-1-01", (self.root / "20.txt").read_text())
        said = self.ran("evidence", "remove", self.workspace, "--number", "046-2-01")
        self.assertIn("第20项情况说明里引用着，那里印成“〔附件已移出〕”", said.stderr)
        said = self.ran("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                        self.file("空.txt", ""))
        self.assertIn("第 1 个要点已清空", said.stderr)

    def test_what_comes_in_anew_is_looked_through_for_people(self):
        self.add(46, 2, self.file("甲.txt"))
        said = self.ran("evidence", "replace", self.workspace, "--number", "046-2-01",
                        self.file("名单.txt", "张某某 13812345678"))
        self.assertIn("手机号", said.stderr)
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "", code=2, says="没有写明")
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted",
                     self.file("名单.txt", "张某某 13812345678"), says="就是原件")
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted",
                     self.file("空.txt", ""), says="空文件")
        said = self.ran("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted",
                        self.file("遮.txt", "张某 13912345678"))
        self.assertIn("里还有手机号 1 个", said.stderr)
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--capture",
                     self.file("图.txt", "图"), says="不是网址")
        said = self.ran("evidence", "replace", self.workspace, "--number", "046-2-01", self.file("假.pdf", "文本"))
        self.assertIn("请核对", said.stderr)

    def test_a_piece_gets_new_versions_and_keeps_the_old(self):
        self.add(46, 2, self.file("甲.txt"))
        self.add(20, 1, self.file("甲.txt"))
        newer = self.file("甲 改.txt")
        newer.write_text("改过的一稿")
        said = self.ran("evidence", "replace", self.workspace, "--number", "046-2-01", newer)
        self.assertIn("还用于 020-1-01", said.stderr)
        versions = self.json("evidence", "versions", self.workspace, "--number", "046-2-01")["versions"]
        self.assertEqual([(each["name"], each["role"], each["present"]) for each in versions],
                         [("甲 改.txt", "original", True), ("甲.txt", "original", False)])
        self.assertEqual(self.piece("020-1-01")["sha256"], versions[0]["sha256"])
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", newer, says="内容")
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--capture", "--redacted", newer, code=2)
        secret = self.file("机密.txt")
        secret.write_text("机密★5年")
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", secret, says="机密")
        self.assertEqual(len(self.json("evidence", "versions", self.workspace, "--number", "046-2-01")["versions"]), 2)
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted", newer, says="就是原件")
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--capture", self.file("图.txt"), says="不是网址")
        for option, label in (("--document-number", "文号"), ("--remark", "备注"), ("--title", "题名")):
            self.refused("evidence", "facts", self.workspace, "--number", "046-2-01", option, "字" * 2001, says=label)
        self.refused("evidence", "keep", self.workspace, "--number", "046-2-01", "--keeping", "on_site", "--place", "柜" * 201, says="存放处有 201 字")
        self.refused("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--thing", "物" * 301, says="题名有 301 字")
        copy = self.file("遮去.txt")
        copy.write_text("")
        self.refused("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted", copy, says="是空文件")
        copy.write_text("某某，电话 13800001234")
        said = self.ran("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted", copy)
        self.assertIn("里还有手机号 1 个", said.stderr)
        copy.write_text("某某")
        self.done("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted", copy)
        self.assertEqual(self.piece("046-2-01")["redactedSha256"],
                         self.json("evidence", "versions", self.workspace, "--number", "046-2-01")["versions"][0]["sha256"])

    def test_the_bin_is_listed_and_gives_back(self):
        self.add(46, 2, self.file("甲.txt"))
        other = self.file("乙.txt")
        other.write_text("另一份")
        self.add(46, 2, other)
        self.assertEqual(self.json("evidence", "bin", self.workspace), {"removed": []})
        self.done("evidence", "remove", self.workspace, "--number", "046-2-01")
        piece, = self.json("evidence", "bin", self.workspace)["removed"]
        self.assertEqual((piece["name"], piece["indicator"], piece["row"], piece["material"]), ("甲.txt", 46, 1, "2"))
        self.assertIn("甲\t第46项材料2", self.done("evidence", "bin", self.workspace))
        self.refused("evidence", "put-back", self.workspace, "--filing", f"{piece['filing']},999", says="没有编为 999 的一件")
        self.assertEqual(len(self.json("evidence", "list", self.workspace)["evidence"]), 1)
        self.refused("evidence", "put-back", self.workspace, code=2)
        self.assertEqual(self.done("evidence", "put-back", self.workspace, "--filing", piece["filing"]), "已放回：046-2-01\n")
        self.assertEqual([each["name"] for each in self.json("evidence", "list", self.workspace)["evidence"]], ["甲.txt", "乙.txt"])
        self.assertEqual(self.json("evidence", "bin", self.workspace), {"removed": []})

    def test_a_mark_that_goes_to_the_same_file_of_others_is_said(self):
        for unit in ("区教育局", "区水务局"):
            self.done("assign", self.workspace, "--indicator", 46, "--material", 2, "--unit", unit)
            self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--unit", unit, self.file("甲.txt"))
        said = self.ran("evidence", "facts", self.workspace, "--number", "046-2-01", "--personal", "yes").stderr
        self.assertEqual(said, "taizhang: 请核对：046-2-02 和“甲.txt”的文件内容相同，那里也作了同样的标记。\n")
        self.assertTrue(self.piece("046-2-02")["personalData"])

    def test_a_document_number_is_looked_at_as_a_title_is(self):
        self.add(46, 2, self.file("甲.txt"))
        facts = ("evidence", "facts", self.workspace, "--number", "046-2-01", "--document-number")
        for number in ("沙政办发〔2023〕12号\n沙政办发〔2023〕13号", "沙政办发\u202e〔2023〕12号", "沙政办发\t〔2023〕12号"):
            self.refused(*facts, number, says="原文号没有改动")
        self.refused(*facts, "机密〔2023〕1号", says="文号“机密〔2023〕1号”里有“机密”，原文号没有改动")
        self.done(*facts, " 沙政办发〔2023〕12号\n")
        self.assertEqual(self.piece("046-2-01")["documentNumber"], "沙政办发〔2023〕12号")
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--note", "机密★方案，原件在保密室")
        self.done("evidence", "facts", self.workspace, "--number", "046-2-02", "--document-number", "机密〔2023〕1号")

    def test_what_is_a_work_secret_is_not_exported(self):
        self.add(46, 2, self.file("甲.txt"), self.file("乙.txt", "乙"))
        self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "yes")
        self.assertEqual(self.piece("046-2-01")["keeping"], "on_site")
        out = self.root / "导出"
        self.done("evidence", "export", self.workspace, "--out", out)
        names = [file.name for file in out.rglob("*.txt")]
        self.assertFalse(any("甲" in name for name in names), names)
        self.assertTrue(any("乙" in name for name in names), names)

    def test_a_work_secret_comes_in_only_as_one(self):
        file = self.file("表.txt", "密级：工作秘密\n名单")
        place = ("--indicator", 46, "--material", 2)
        self.refused("evidence", "add", self.workspace, *place, file, says="现场调阅")
        self.refused("evidence", "add", self.workspace, *place, self.file("【工作秘密】表.txt"), says="工作秘密")
        self.done("evidence", "add", self.workspace, *place, "--restricted", file)
        piece = self.piece("046-2-01")
        self.assertEqual((piece["restricted"], piece["keeping"]), (True, "on_site"))
        self.add(46, 2, self.file("工作秘密管理办法.txt", "关于工作秘密的管理。"))
        self.refused("evidence", "add", self.workspace, *place, self.file("纪要.txt", "工作秘密\n会议纪要"), says="工作秘密")

    def test_that_it_is_a_work_secret_lets_no_state_secret_in(self):
        place = ("--indicator", 46, "--material", 2)
        self.refused("evidence", "add", self.workspace, *place, "--restricted", self.file("件.txt", "机密★10年\n通知"),
                     says="机密")
        self.refused("evidence", "add", self.workspace, *place, self.file("件二.txt", "秘密\n某发〔2023〕1号"), says="秘密")

    def test_all_marks_of_a_file_are_told_and_the_graver_refuses(self):
        place = ("--indicator", 46, "--material", 2)
        both = self.file("通知.txt", "密级：工作秘密\n通知\n附件标有机密★5年")
        for words in ((), ("--restricted",)):
            self.refused("evidence", "add", self.workspace, *place, *words, both, says="机密")
        self.assertIn("“通知.txt”（密级：工作秘密、机密）", self.refused("evidence", "add", self.workspace, *place, both))
        self.done("evidence", "add", self.workspace, *place, "--not-secret", both)
        seen = self.json("evidence", "facts", self.workspace, "--number", "046-2-01")["proposed"]
        self.assertEqual((seen["secrecy"], seen["secrecyMarks"]), ("机密", ["密级：工作秘密", "机密"]))
        self.assertIn("文中标有“密级：工作秘密”、“机密”", self.done("evidence", "facts", self.workspace, "--number", "046-2-01"))

    def test_words_beside_a_file_are_looked_at_too(self):
        place = ("--indicator", 46, "--material", 2)
        self.add(46, 2, self.file("甲.txt"))
        self.refused("evidence", "facts", self.workspace, "--number", "046-2-01", "--title", "机密★5年 方案", says="原题名没有改动")
        self.refused("evidence", "add", self.workspace, *place, "--url", "www.example.gov.cn", "--title", "绝密★方案", says="没有添加")
        # What is only registered is told by its title; that is how it comes in.
        self.assertEqual(self.ran("evidence", "add", self.workspace, *place, "--note", "机密★方案，原件在保密室").stderr, "")
        said = self.ran("evidence", "facts", self.workspace, "--number", "046-2-01", "--remark", "另有绝密★件").stderr
        self.assertIn("请核对：备注里有“绝密”", said)
        self.assertEqual(self.piece("046-2-01")["advice"], ["请核对：备注里有“绝密”，涉密内容不得写进本程序。"])
        self.assertEqual(self.piece("046-2-02")["advice"], [])
        said = self.ran("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                        self.file("文.txt", "按机密★文件的要求，制定了保密法宣传方案。")).stderr
        self.assertEqual(said, "taizhang: 请核对：情况说明里有“机密”；涉密内容不得写进本程序，是的请删去。\n")

    def test_words_that_are_printed_everywhere_are_looked_at(self):
        for verb, *words in (("amend", "--indicator", 20, "--short-name", "机密★"),
                             ("amend", "--indicator", 38, "--correct", "行成=机密★"),
                             ("material set", "--indicator", 20, "--material", 1, "--state", "na", "--reason", "机密★"),
                             ("report figure", "--indicator", 14, "--figure", 1, "--value", "98%", "--source", "机密★年报"),
                             ("freeze", "--title", "机密★")):
            with self.subTest(verb, words=words):
                if verb == "freeze":
                    self.add(46, 2, self.file("甲.txt"))
                self.assertIn("请核对：", said := self.ran(*verb.split(), self.workspace, *words).stderr)
                self.assertIn("里有“机密”；涉密内容不得写进本程序", said)

    def test_content_decides_what_a_file_is(self):
        directory = "EncryptedPackage".encode("utf-16-le").ljust(512, b"\0")
        locked = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + struct.pack("<H", 9) + bytes(16) + bytes(4) +
                  bytes(460) + directory)
        result = self.ran("evidence", "add", self.workspace, "--indicator", 46, "--material", 2,
                          self.file("假.pdf", "会议纪要\n第一项"), self.file("方案.docx", locked),
                          self.file("坏.pdf", b"%PDF-1.7\n\x01\x02"), self.file("通知.docx", "<html><body>通知</body></html>"),
                          self.file("照片.jpg", b"MZ" + bytes(30)))
        self.assertIn("“假.pdf”：请核对：名称是 .pdf，内容是文本。", result.stderr)
        seen = [(each["mediaType"], each["readability"], each["advice"])
                for each in self.json("evidence", "list", self.workspace)["evidence"]]
        self.assertEqual(seen[0], ("text/plain", "ok", ["请核对：名称是 .pdf，内容是文本。"]))
        self.assertEqual(seen[1][1:], ("locked", ["请核对：设有密码，里面的内容看不到。"]))
        self.assertEqual(seen[2], ("application/pdf", "damaged", ["请核对：可能已损坏。"]))
        self.assertEqual(seen[3], ("text/html", "ok", ["请核对：名称是 .docx，内容是网页。"]))
        self.assertEqual(seen[4][2], ["请核对：可执行程序，名称与内容不符。"])
        self.assertIn("名称是 .pdf，内容是文本", self.done("evidence", "facts", self.workspace, "--number", "046-2-01"))
        self.assertEqual(self.json("evidence", "facts", self.workspace, "--number", "046-2-02")["readability"], "locked")
        self.assertEqual(self.done("evidence", "text", self.workspace, "--number", "046-2-01").strip(), "会议纪要\n第一项")

    def test_what_stays_on_site_is_said_where_it_is_no_work_secret_any_more(self):
        self.add(46, 2, self.file("甲.txt"))
        self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "yes")
        said = self.ran("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "no").stderr
        self.assertIn("046-2-01 不再是工作秘密，档位仍是现场调阅", said)
        self.done("evidence", "keep", self.workspace, "--number", "046-2-01", "--keeping", "boxed")
        self.assertEqual(self.ran("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "no").stderr, "")

    def test_numbers_typed_in_full_width_are_citations(self):
        self.add(20, 1, self.file("甲.txt"))
        text = "见附件０２０－１－０１、附件020—1—01、附件 020-1-01（附件020-1-011不是）。"
        said = self.ran("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                        self.file("文.txt", text)).stderr
        self.assertIn("附件020-1-011", said)
        out = self.root / "020.txt"
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", out)
        self.assertIn("见附件020-1-01、附件020-1-01、附件020-1-01（附件020-1-011不是）。", out.read_text())

    def test_both_ends_of_a_range_that_is_typed_are_citations(self):
        self.add(20, 1, *(self.file(f"{name}.txt", name) for name in "甲乙丙"))
        text = ("见附件020-1-01至020-1-03。（附件：020-1-02）（附件： 020-1-01—020-1-03）附件020-1-01-020-1-03，"
                "附件020-1-01~附件020-1-03；附件020-1-01-02不是。")
        said = self.ran("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                        self.file("文.txt", text)).stderr
        self.assertEqual(said, "")
        out = self.root / "020.txt"

        def printed():
            self.done("report", "export", self.workspace, "--indicator", 20, "--out", out)
            return out.read_text()

        self.done("evidence", "remove", self.workspace, "--number", "020-1-02")
        self.assertIn("见附件020-1-01至附件020-1-02。（〔附件已移出〕）（附件020-1-01—附件020-1-02）"
                      "附件020-1-01-附件020-1-02，附件020-1-01~附件020-1-02；附件020-1-01-02不是。", printed())
        self.done("evidence", "remove", self.workspace, "--number", "020-1-02")
        self.assertIn("见附件020-1-01、〔附件已移出〕。", printed())

    def test_a_range_with_a_short_end_follows_and_a_citation_of_nothing_is_told(self):
        self.add(20, 1, *(self.file(f"{name}.txt", name) for name in "甲乙丙"))
        gone = "{{证据:0b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80}}"
        said = self.ran("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                        self.file("文.txt", "见附件020-1-02至03，又" + gone + gone + "。")).stderr
        self.assertEqual(said.count("请核对"), 1)
        self.assertIn(gone, said)
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        out = self.root / "020.txt"
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", out)
        self.assertIn("见附件020-1-01至附件020-1-02，又", out.read_text())

    def test_every_mail_of_a_box_is_looked_into(self):
        head = "From a@b.example Thu Nov 26 10:00:00 2026\n"
        box = (head + "From: a@b.example\nDate: Thu, 26 Nov 2026 10:00:00 +0800\n\n平常\n\n" +
               head + "Subject: =?utf-8?B?5py65a+G4piFMTDlubQg6YCa55+l?=\n\n正文\n")
        self.refused("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, self.file("来件.mbox", box),
                     says="机密")

    def test_talk_about_secrets_is_no_mark(self):
        self.add(46, 2, *(self.file(f"{number}.txt", text) for number, text in enumerate((
            "内部资料性出版物管理办法", "保守国家秘密法宣传：绝密、机密、秘密三级", "危机密布", "转机密集"))))

    def test_a_working_secret_is_one_whoever_sent_it(self):
        file = self.file("意见.txt", "同样的内容")
        for unit in ("区教育局", "区司法局"):
            self.done("assign", self.workspace, "--indicator", 30, "--material", 1, "--unit", unit)
        where = ("--indicator", 30, "--material", 1)
        self.done("evidence", "add", self.workspace, *where, "--unit", "区教育局", "--restricted", file)
        self.done("evidence", "add", self.workspace, *where, "--unit", "区司法局", file)
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual([(p["restricted"], p["keeping"]) for p in pieces], [(True, "on_site")] * 2)
        other = self.file("名册.txt", "另一份同样的内容")
        for unit in ("区教育局", "区司法局"):
            self.done("evidence", "add", self.workspace, *where, "--unit", unit, other)
        number = [p["number"] for p in self.json("evidence", "list", self.workspace)["evidence"] if p["name"] == "名册.txt"][0]
        self.done("evidence", "facts", self.workspace, "--number", number, "--restricted", "yes", "--personal", "yes")
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual(len(pieces), 4)
        self.assertTrue(all(p["restricted"] for p in pieces))
        self.assertEqual([p["personalData"] for p in pieces if p["name"] == "名册.txt"], [True, True])

        said = self.ran("evidence", "facts", self.workspace, "--number", number, "--restricted", "no", "--personal", "no").stderr
        self.assertIn("那里的标记也一起取消了", said)
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual([(p["restricted"], p["personalData"]) for p in pieces if p["name"] == "名册.txt"], [(False, False)] * 2)

    def test_a_mark_outlives_the_bin(self):
        file = self.file("意见.txt", "同样的内容")
        self.add(46, 2, file)
        self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "yes", "--personal", "yes")
        self.done("evidence", "remove", self.workspace, "--number", "046-2-01")
        self.add(46, 2, file)
        piece, = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual((piece["restricted"], piece["personalData"], piece["keeping"]), (True, True, "on_site"))
        # What is taken away at the one that is there is so at the one in the bin.
        self.done("evidence", "facts", self.workspace, "--number", piece["number"], "--restricted", "no", "--personal", "no")
        self.done("evidence", "remove", self.workspace, "--number", piece["number"])
        self.add(20, 1, file)
        piece, = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual((piece["restricted"], piece["personalData"]), (False, False))
        # And what was marked meanwhile comes back as 现场调阅.
        self.done("evidence", "facts", self.workspace, "--number", "020-1-01", "--restricted", "yes")
        filing = self.json("evidence", "bin", self.workspace)["removed"][0]["filing"]
        self.done("evidence", "put-back", self.workspace, "--filing", filing)
        self.assertEqual([(p["restricted"], p["keeping"]) for p in self.json("evidence", "list", self.workspace)["evidence"]],
                         [(True, "on_site")] * 2)

    def test_a_proposal_that_takes_nothing_says_so(self):
        file = self.file("说不清.txt")
        said = self.ran("evidence", "propose", self.workspace, "--apply", "--submit", file)
        self.assertIn("没有收进文件，也没有登记报送", said.stderr)

    def test_what_serves_elsewhere_too_is_said_to_change_there(self):
        file = self.file("甲.txt")
        self.add(20, 1, file)
        said = self.ran("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--restricted", file)
        self.assertIn("请核对：020-1-01 的文件内容是工作秘密，也改为工作秘密、现场调阅", said.stderr)

    def test_a_redacted_copy_with_marked_content_goes_nowhere(self):
        secret = self.file("遮去.txt", "遮去以后")
        self.add(46, 2, self.file("甲.txt", "身份"))
        self.done("evidence", "keep", self.workspace, "--number", "046-2-01", "--keeping", "bound")
        self.done("evidence", "replace", self.workspace, "--number", "046-2-01", "--redacted", secret)
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, "--restricted", secret)
        out = self.root / "导出"
        said = self.ran("evidence", "export", self.workspace, "--out", out).stderr
        self.assertIn("046-2-01“甲”是工作秘密，没有导出", said)
        self.assertEqual(list(out.rglob("*.txt")), [])
        visit = self.root / "迎检"
        self.done("inspector", self.workspace, "--out", visit)
        self.assertFalse(any(file.read_bytes() == "遮去以后".encode() for file in visit.rglob("*") if file.is_file()))
        said = self.ran("booklet", self.workspace, "--indicators", "46", "--out", self.root / "册")
        self.assertIn("脱敏件的内容已标为工作秘密", said.stdout + said.stderr)
        self.add(30, 1, self.file("乙.txt", "另一份"))
        self.refused("evidence", "replace", self.workspace, "--number", "030-1-01", "--redacted", secret, says="不能作脱敏件")

    def test_what_a_marked_piece_gets_is_marked_wherever_it_is(self):
        self.add(46, 2, self.file("甲.txt", "甲的内容"))
        self.add(20, 1, self.file("乙.txt", "乙的内容"))
        self.done("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "yes", "--personal", "yes")
        said = self.ran("evidence", "replace", self.workspace, "--number", "046-2-01", self.file("乙.txt", "乙的内容")).stderr
        self.assertIn("020-1-01 的文件内容是工作秘密", said)
        twin = self.piece("020-1-01")
        self.assertEqual((twin["restricted"], twin["personalData"], twin["keeping"]), (True, True, "on_site"))
        # And what is unmarked is said of all of them.
        said = self.ran("evidence", "facts", self.workspace, "--number", "046-2-01", "--restricted", "no").stderr
        self.assertIn("020-1-01、046-2-01 不再是工作秘密，档位仍是现场调阅", said)
        # The content that it had before stays what it was.
        said = self.ran("evidence", "add", self.workspace, "--indicator", 30, "--material", 1,
                        self.file("甲.txt", "甲的内容")).stderr
        self.assertIn("“甲.txt”的内容先前标为工作秘密，这一份也是", said)
        self.assertTrue(self.piece("030-1-01")["restricted"])
        # Until somebody says otherwise of it where it is.
        self.done("evidence", "facts", self.workspace, "--number", "030-1-01", "--restricted", "no")
        self.done("evidence", "remove", self.workspace, "--number", "030-1-01")
        self.assertNotIn("先前", self.ran("evidence", "add", self.workspace, "--indicator", 1, "--material", 1,
                                        self.file("甲.txt", "甲的内容")).stderr)

    def test_a_title_that_says_work_secret_needs_the_mark(self):
        self.add(46, 2, self.file("甲.txt"))
        facts = ("evidence", "facts", self.workspace, "--number", "046-2-01")
        self.refused(*facts, "--title", "本件为工作秘密 甲", says="--restricted")
        self.refused(*facts, "--document-number", "工作秘密〔2024〕1号", says="原文号没有改动")
        self.refused(*facts, "--title", "国家秘密 甲", says="涉密材料")
        self.done(*facts, "--title", "保守国家秘密法宣传方案")
        self.done(*facts, "--restricted", "yes", "--title", "本件为工作秘密 甲", "--document-number", "工作秘密〔2024〕1号")
        self.refused(*facts, "--title", "国家秘密 甲", says="涉密材料")

    def test_the_bin_lists_what_was_of_a_task_that_is_gone(self):
        place = ("--indicator", 46, "--material", 2, "--unit", "区司法局")
        self.done("assign", self.workspace, *place)
        self.done("evidence", "add", self.workspace, *place, self.file("乙.txt"))
        self.done("evidence", "remove", self.workspace, "--number", "046-2-01")
        self.done("assign", self.workspace, *place, "--years", "2023")
        piece, = self.json("evidence", "bin", self.workspace)["removed"]
        self.assertTrue(piece["withdrawn"])
        self.assertIn("放回时放到本局自收", self.done("evidence", "bin", self.workspace))
        said = self.ran("evidence", "put-back", self.workspace, "--filing", piece["filing"])
        self.assertEqual(said.stdout, "已放回：046-2-01\n")
        self.assertIn("放在本局自收", said.stderr)
        self.assertEqual(self.piece("046-2-01")["sourceUnit"], "区司法局")

    def test_a_piece_says_whose_it_is_and_who_added_it(self):
        self.done("assign", self.workspace, "--indicator", 46, "--material", 2, "--unit", "区教育局", "--years", "2023")
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--unit", "区教育局", "--period",
                  "2023年", self.file("甲.txt"))
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 1, "--url", "http://b.example/x")
        piece = self.piece("046-2-01")
        self.assertEqual((piece["unit"], piece["period"]), ("区教育局", "2023"))
        self.assertNotEqual(self.piece("046-1-01")["addedBy"], "")

    def test_personal_data_is_said_with_its_place(self):
        said = self.ran("evidence", "add", self.workspace, "--indicator", 46, "--material", 2,
                        self.file("名单.txt", "名单\n某甲 13800138000"))
        self.assertIn("手机号 1 个（第2行）", said.stderr)

    def test_taking_out_says_where_else_it_is_used(self):
        file = self.file("甲.txt")
        self.add(46, 2, file)
        self.add(20, 1, file)
        said = self.ran("evidence", "remove", self.workspace, "--number", "046-2-01")
        self.assertIn("020-1-01", said.stderr)

    def test_altered_bytes_are_not_read_as_the_text(self):
        self.add(46, 2, self.file("甲.txt", "行政执法"))
        stored = self.workspace / self.piece("046-2-01")["path"]
        stored.chmod(0o644)
        stored.write_bytes(b"other")
        result = self.run_it("evidence", "text", self.workspace, "--number", "046-2-01")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("不一样", result.stderr)

    def test_an_add_that_is_interrupted_leaves_nothing(self):
        large = self.root / "大.bin"
        with large.open("wb") as out:
            out.truncate(1 << 30)
        for wish in (signal.SIGINT, signal.SIGTERM):
            adding = subprocess.Popen([TAIZHANG, "evidence", "add", str(self.workspace), "--indicator", "20",
                                       "--material", "1", str(large)], stderr=subprocess.PIPE, text=True)
            incoming = self.workspace / "objects/incoming"
            until = time.monotonic() + 60
            while not any(incoming.glob("*")) and time.monotonic() < until:
                time.sleep(0.01)
            self.assertIsNone(adding.poll(), "it was over before it could be interrupted")
            adding.send_signal(wish)
            said = adding.communicate(timeout=60)[1]
            self.assertEqual(adding.returncode, 1, said)
            self.assertEqual(len(said.splitlines()), 1, said)
            self.assertEqual([each.name for each in incoming.glob("*")], [])
        self.assertEqual(self.json("check", self.workspace)["findings"], [])

    def test_an_export_that_is_interrupted_leaves_nothing(self):
        for number in range(8):
            self.add(20, 1, self.file(f"{number}.bin", bytes([number]) * (40 << 20)))
        place = self.root / "优盘"
        place.mkdir()
        exporting = subprocess.Popen([TAIZHANG, "evidence", "export", str(self.workspace), "--out", str(place / "导出")],
                                     stderr=subprocess.PIPE, text=True)
        until = time.monotonic() + 60
        while not any(place.iterdir()) and time.monotonic() < until:
            time.sleep(0.005)
        self.assertIsNone(exporting.poll(), "it was over before it could be interrupted")
        exporting.send_signal(signal.SIGTERM)
        said = exporting.communicate(timeout=60)[1]
        self.assertEqual((exporting.returncode, len(said.splitlines())), (1, 1), said)
        self.assertEqual([each.name for each in place.iterdir()], [])

    def test_amendments_stand_beside_the_table(self):
        proposed = self.json("amend", self.workspace, "--indicator", 38)["proposed"]
        self.assertIn("行成", proposed[0]["printed"])
        self.done("amend", self.workspace, "--indicator", 38, "--proposed", "--short-name", "合法性审核")
        now = self.json("amend", self.workspace, "--indicator", 38)
        self.assertEqual((now["shortName"], now["errata"], now["proposed"]),
                         ("合法性审核", proposed, []))
        self.refused("amend", self.workspace, "--indicator", 38, "--correct", "没有的字=别的字", says="没有的字")
        self.refused("amend", self.workspace, "--indicator", 101, says="101")
        words = json.dumps(self.json("show", self.workspace, "--indicator", 38), ensure_ascii=False)
        after = words[words.index("行成") + 1:][:2]
        self.refused("amend", self.workspace, "--indicator", 38, "--correct", f"{after}=别的", says="重叠")

    def test_units_are_merged_and_retired(self):
        said = self.done("units", "alias", self.workspace, "--unit", "区司法局", "--alias", "区司法（信访）局")
        self.assertEqual(said, "“区司法（信访）局”现在是“区司法局”的别名，它的报送任务和材料并到“区司法局”名下。\n")
        units = {unit["name"]: unit for unit in self.json("units", "list", self.workspace)["units"]}
        self.assertNotIn("区司法（信访）局", units)  # a name of another by now
        self.assertIn("区司法（信访）局", units["区司法局"]["aliases"])
        self.refused("units", "alias", self.workspace, "--unit", "区司法局", "--alias", "qjyj", says="全名")
        self.assertIn("已停用“区教育局”", self.done("units", "retire", self.workspace, "--unit", "区教育局"))
        units = {unit["name"]: unit for unit in self.json("units", "list", self.workspace)["units"]}
        self.assertTrue(units["区教育局"]["retired"])


if __name__ == "__main__":
    unittest.main()
