#!/usr/bin/env python3
"""The command line as scripts see it: results, JSON, exit codes, and one line on standard error for every refusal.

usage: commands_test.py TAIZHANG
"""
import datetime
import hashlib
import http.server
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import unittest
import zipfile

import openpyxl

from ledger import TAIZHANG, LedgerCase, tree

SUPPORT = pathlib.Path(__file__).resolve().parent.parent / "support"
sys.path.insert(0, str(SUPPORT))
from stored_rar import stored_rar  # noqa: E402

ARCHIVES = SUPPORT / "archives"


class CommandLine(LedgerCase):
    def setUp(self):
        self.make("台账 一")
        self.addCleanup(self.temporary.cleanup)

    def tamper(self, sql, restored=None):
        """With a database tool; the trigger `restored` is put back afterwards."""
        connection = sqlite3.connect(self.workspace / "taizhang.db")
        trigger = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (restored,)).fetchone()
        connection.executescript(sql)
        if trigger:
            connection.executescript(trigger[0].replace("CREATE TRIGGER", "CREATE TRIGGER IF NOT EXISTS"))
        connection.close()

    def row(self, indicator, row=1):
        return self.json("show", self.workspace, "--indicator", indicator)["rows"][row - 1]

    def heap(self):
        """A folder, an archive and loose files as units send them."""
        folder = self.root / "来件"
        (folder / "区教育局" / "第46项").mkdir(parents=True)
        (folder / "区教育局" / "第46项" / "材料1.txt").write_text("一")
        (folder / "046-2-03 决定.txt").write_text("二")
        (folder / "截图1.png").write_text("三")
        (folder / "机密 046-2-01.txt").write_text("四")
        with zipfile.ZipFile(folder / "20.zip", "w") as archive:
            archive.writestr("第20项/意见.txt", "五")
            archive.writestr("../坏.txt", "六")
        return folder

    def test_a_heap_is_proposed_and_nothing_is_taken(self):
        before = tree(self.workspace)
        found = self.json("evidence", "propose", self.workspace, self.heap())
        proposals = {one["name"]: one for one in found["proposals"]}
        self.assertEqual(set(proposals["来件/截图1.png"]), {
            "name", "indicator", "row", "material", "unit", "reason", "confidence", "stop", "already",
            "already_from", "already_use", "old_version_of", "same_as", "filed"})
        sure = proposals["来件/046-2-03 决定.txt"]
        self.assertEqual((sure["indicator"], sure["row"], sure["material"], sure["unit"], sure["confidence"]),
                         (46, 1, 2, None, "sure"))
        self.assertIn("046-2-03", sure["reason"])
        self.assertEqual(proposals["来件/20.zip/第20项/意见.txt"]["confidence"], "sure")
        self.assertEqual(proposals["来件/区教育局/第46项/材料1.txt"]["unit"], "区教育局")
        self.assertEqual(proposals["来件/截图1.png"]["confidence"], "none")
        self.assertEqual(proposals["来件/机密 046-2-01.txt"]["stop"], "机密")
        self.assertEqual([one["name"] for one in found["refused"]], ["来件/20.zip/../坏.txt"])
        self.assertEqual(tree(self.workspace), before)

    def test_a_stored_rar_is_taken_in(self):
        rar = self.file("来件.rar", stored_rar([("第20项/意见.txt", "五".encode()), ("区教育局/截图1.png", b"PNG"),
                                              ("../坏.txt", b"x")]))
        found = self.json("evidence", "propose", self.workspace, "--apply", rar)
        self.assertEqual({one["name"]: one["filed"] for one in found["proposals"]},
                         {"来件.rar/第20项/意见.txt": "020-1-01", "来件.rar/区教育局/截图1.png": None})
        self.assertEqual([one["name"] for one in found["refused"]], ["来件.rar/../坏.txt"])
        piece = self.json("evidence", "list", self.workspace)["evidence"][0]
        self.assertEqual((self.workspace / piece["path"]).read_bytes(), "五".encode())

    def test_archives_that_need_a_password_or_unrar_are_refused_as_a_whole(self):
        files = [("第20项/意见.txt", "五".encode()), ("第20项/附件.txt", "六".encode())]
        for name in ("encrypted.zip", "encrypted.7z", "encrypted-names.7z"):
            shutil.copy(ARCHIVES / name, self.root / name)
            self.refused_as_a_whole(self.root / name, "设有密码")
        for name, marks, says in (("密码.rar", {"encrypted": True}, "设有密码"),
                                  ("连名称.rar", {"encrypted_headers": True}, "设有密码"),
                                  ("固实.rar", {"solid": True}, "固实")):
            self.refused_as_a_whole(self.file(name, stored_rar(files, **marks)), says)

    def refused_as_a_whole(self, archive, says):
        before = tree(self.workspace)
        result = self.run_it("evidence", "propose", self.workspace, "--apply", "--json", archive)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        found = json.loads(result.stdout)
        self.assertEqual(found["proposals"], [])
        self.assertEqual(len(found["refused"]), 1)
        why = found["refused"][0]["why"]
        self.assertIn(says, why)
        self.assertIn("没有取出任何文件", why)
        self.assertEqual(len(why.splitlines()), 1)
        self.assertEqual(tree(self.workspace), before)

    def test_what_is_sure_of_a_heap_is_filed_once(self):
        heap = self.heap()
        first = self.json("evidence", "propose", self.workspace, "--apply", heap)
        self.assertEqual({one["name"]: one["filed"] for one in first["proposals"] if one["filed"]},
                         {"来件/046-2-03 决定.txt": "046-2-01", "来件/20.zip/第20项/意见.txt": "020-1-01"})
        again = self.json("evidence", "propose", self.workspace, "--apply", heap)
        self.assertEqual([one for one in again["proposals"] if one["filed"]], [])
        self.assertEqual({one["name"]: one["already"] for one in again["proposals"] if one["already"]},
                         {"来件/046-2-03 决定.txt": ["046-2-01"], "来件/20.zip/第20项/意见.txt": ["020-1-01"]})
        self.assertEqual(len(self.json("evidence", "list", self.workspace)["evidence"]), 2)
        self.assertEqual(self.json("check", self.workspace)["findings"], [])

    def test_an_archive_refused_as_a_whole_is_an_exit_code_of_1_and_the_rest_goes_on(self):
        broken = self.file("坏.zip", b"PK\3\4 and no more")
        result = self.run_it("evidence", "propose", self.workspace, broken, self.file("020-1-01.txt"), "--json")
        self.assertEqual(result.returncode, 1)
        self.assertIn("坏.zip", result.stderr)
        found = json.loads(result.stdout)
        self.assertEqual([one["name"] for one in found["proposals"]], ["020-1-01.txt"])
        self.assertEqual([one["name"] for one in found["refused"]], ["坏.zip"])
        self.refused("evidence", "propose", self.workspace, code=2)

    # ── what works ──

    def test_words_are_found_in_the_table_in_units_and_within_files(self):
        page = "<html><style>隐藏</style><p>独特的　意见</p></html>"
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("意见.html", page))
        self.assertEqual(self.done("evidence", "text", self.workspace, "--number", "020-1-01"), "独特的 意见\n")
        found = {group["kind"]: group["hits"] for group in self.json("search", self.workspace, "独特的意见")["groups"]}
        self.assertEqual(list(found), ["content"])
        hit = found["content"][0]
        self.assertEqual((hit["indicator"], hit["place"]), (20, "020-1-01 · 意见.html"))
        start, length = hit["spans"][0]
        self.assertEqual(hit["snippet"][start:start + length], "独特的 意见")
        found = self.json("search", self.workspace, "qsfj")["groups"]
        self.assertEqual([group["kind"] for group in found], ["unit"])
        self.assertIn("没有找到", self.done("search", self.workspace, "没有这几个字的"))
        self.refused("search", self.workspace, "，。", code=2)
        self.refused("search", self.workspace, "意见", "--most", 0, code=2, says="大于 0")
        self.assertTrue(self.json("search", self.workspace, "独特的意见")["complete"])
        some = self.json("search", self.workspace, "行政", "--most", 1)
        self.assertTrue(any(group["more"] for group in some["groups"]))
        self.assertFalse(some["complete"])
        self.refused("evidence", "text", self.workspace, "--number", "020-1-09", says="020-1-09")

    def test_a_file_that_cannot_be_read_is_marked(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1,
                  self.file("坏.docx", b"PK\x03\x04 cut off"))
        unread = self.json("search", self.workspace, "行政")["unread"]
        self.assertEqual(len(unread), 1)
        self.assertIn("坏.docx", unread[0]["reason"])
        self.assertIn("有 1 份材料的文字没有读出", self.ran("search", self.workspace, "行政").stderr)
        self.refused("evidence", "text", self.workspace, "--number", "020-1-01", says="未读取")

    def test_a_new_workspace_has_the_whole_table(self):
        table = self.json("table", self.workspace)
        indicators = [i for section in table["sections"] for i in section["indicators"]]
        rows = [row for indicator in indicators for row in indicator["rows"]]
        self.assertEqual([len(table["sections"]), len(indicators), len(rows)], [9, 100, 109])
        self.assertEqual(sum(len(row["materials"]) for row in rows), 286)
        self.assertEqual(sum(len(row["reportPoints"]) for row in rows), 148)

    def test_addresses_and_notes_are_filed(self):
        place = ("--indicator", 20, "--material", 1)
        capture = self.file("截图.png", b"PNG")
        self.done("evidence", "add", self.workspace, *place, "--url", "www.example.gov.cn/a", "--title", "公开网址",
                  "--capture", capture)
        self.done("evidence", "add", self.workspace, *place, "--note", "光盘在档案室3柜")
        url, note = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual([url["kind"], url["title"], url["address"], url["role"], url["name"]],
                         ["url", "公开网址", "https://www.example.gov.cn/a", "capture", "截图.png"])
        self.assertEqual([note["kind"], note["title"], note["note"], note["path"], note["keeping"], note["restricted"]],
                         ["note", "光盘在档案室3柜", "光盘在档案室3柜", None, "boxed", False])
        self.refused("evidence", "add", self.workspace, *place, "--url", "no address", "--title", "甲", says="不是网址")
        self.refused("evidence", "add", self.workspace, *place, "--note", "甲", capture, code=2, says="同时")
        self.refused("evidence", "add", self.workspace, *place, code=2)
        self.refused("evidence", "add", self.workspace, *place, self.file("机密 名单.txt"), says="机密")
        marked = self.file("纪要.txt", "绝 密\n\n会议纪要".encode())
        self.refused("evidence", "add", self.workspace, *place, marked, says="文中标有密级")
        self.done("evidence", "add", self.workspace, *place, "--not-secret", marked)
        page = (*place, "--url", "www.example.gov.cn/b", "--capture", self.file("网页.txt", "机密★5年\n\n通报"))
        self.refused("evidence", "add", self.workspace, *page, says="文中标有密级")
        self.done("evidence", "add", self.workspace, *page, "--not-secret")

    def test_a_capture_has_its_own_time(self):
        capture = self.file("截图.png", b"PNG")
        os.utime(capture, (1717370888, 1717370888))
        said = self.ran("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, "--url",
                        "www.example.gov.cn/a", "--capture", capture).stderr
        taken = datetime.datetime.fromtimestamp(1717370888)
        self.assertIn(f"截取时间记为{taken.year}年{taken.month}月{taken.day}日 {taken:%H:%M}（文件的修改时间）", said)
        captured = lambda: self.json("evidence", "list", self.workspace)["evidence"][0]["capturedAt"]
        self.assertEqual(captured(), f"{taken:%Y-%m-%dT%H:%M}")
        facts = ("evidence", "facts", self.workspace, "--number", "020-1-01")
        self.done(*facts, "--captured", "2024年5月31日 10:20")
        self.assertEqual(captured(), "2024-05-31T10:20")
        self.assertIn("截取时间\t2024年5月31日 10:20", self.done(*facts))
        self.assertIn("截取时间", self.done("history", self.workspace))
        self.done("evidence", "replace", self.workspace, "--number", "020-1-01", "--capture", "--captured", "2024-06-01",
                  self.file("又.png", b"PNG2"))
        self.assertEqual(captured(), "2024-06-01")
        self.refused(*facts, "--captured", "2999-01-01", code=2, says="已经过去")
        self.refused("evidence", "replace", self.workspace, "--number", "020-1-01", "--captured", "2024-06-01", capture,
                     code=2, says="--capture")
        out = self.root / "网址.xlsx"
        self.done("evidence", "addresses", self.workspace, "--out", out)
        self.assertEqual(openpyxl.load_workbook(out).active.cell(3, 5).value, "2024年6月1日")

    def test_originals_that_name_people_are_pointed_out(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1,
                  self.file("名单.txt", "身份证号 11010519491231002X"), self.file("通知.txt", "没有号码"))
        for words in (("evidence", "export", self.workspace, "--out", self.root / "导出"),
                      ("inspector", self.workspace, "--out", self.root / "迎检")):
            result = self.run_it(*words)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(result.stderr.splitlines()[0], "taizhang: 请核对：020-1-01“名单”里有身份证号 1 个（第1行），没有脱敏件。")
            self.assertEqual(result.stderr.count("请核对"), 1)

    def test_addresses_are_tried_only_when_asked_for(self):
        asked = []

        class Site(http.server.BaseHTTPRequestHandler):
            def do_HEAD(self):
                asked.append(self.path)
                self.send_response(200 if self.path == "/ok" else 404)
                self.end_headers()

            do_GET = do_HEAD

            def log_message(self, *_):
                pass

        site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
        threading.Thread(target=site.serve_forever, daemon=True).start()
        self.addCleanup(site.server_close)
        self.addCleanup(site.shutdown)
        self.refused("evidence", "links", self.workspace, "--check", says="还没有网址")
        for path in ("ok", "gone"):
            self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, "--url",
                      f"http://127.0.0.1:{site.server_port}/{path}", "--title", path)
        self.assertEqual([one["opens"] for one in self.json("evidence", "links", self.workspace)["links"]], [None, None])
        self.done("check", self.workspace)
        self.assertEqual(asked, [])
        links = self.json("evidence", "links", self.workspace, "--check")["links"]
        self.assertEqual([(one["number"], one["opens"], one["outcome"], one["status"]) for one in links],
                         [("020-1-01", True, "opens", 200), ("020-1-02", False, "not_there", 404)])
        self.assertEqual(self.json("evidence", "links", self.workspace)["links"], links)
        self.assertEqual(self.json("check", self.workspace)["findings"], [])
        self.done("evidence", "addresses", self.workspace, "--out", self.root / "网址.xlsx")
        cells = [cell for row in openpyxl.load_workbook(self.root / "网址.xlsx").active.values for cell in row if cell]
        day = "{0.year}年{0.month}月{0.day}日核查".format(datetime.date.today())
        self.assertIn(f"能打开（{day}）", cells)
        self.assertIn(f"打不开：没有这个网页（404，{day}）", cells)
        self.codes_beside_addresses(self.root / "网址.xlsx", 2)
        self.done("evidence", "addresses", self.workspace, "--out", self.root / "再一次.xlsx")
        self.assertEqual((self.root / "再一次.xlsx").read_bytes(), (self.root / "网址.xlsx").read_bytes())
        told = [line for line in self.json("history", self.workspace)["changes"] if line["step"] == "核查网址能否打开"]
        self.assertEqual(len(told), 2)

    def codes_beside_addresses(self, file, count):
        """A picture of its own in the last cell of every row, whole in it, the sheet ready to print."""
        sheet = openpyxl.load_workbook(file).active
        self.assertEqual([cell.value for cell in sheet[2]],
                         ["编号", "位置", "题名", "网址", "截取时间", "能否打开", "二维码"])
        self.assertEqual((sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.print_title_rows),
                         ("landscape", 9, "$1:$2"))
        with zipfile.ZipFile(file) as parts:
            drawing = parts.read("xl/drawings/drawing1.xml").decode()
            pictures = [parts.read(name) for name in parts.namelist() if name.startswith("xl/media/")]
        anchors = re.findall(r"<xdr:from><xdr:col>(\d+)</xdr:col>.*?<xdr:row>(\d+)</xdr:row>.*?<xdr:to><xdr:col>(\d+)</xdr:col>"
                             r".*?<xdr:row>(\d+)</xdr:row>.*?descr=\"二维码：(.*?)\"", drawing)
        self.assertEqual(anchors, [("6", str(row), "6", str(row), sheet.cell(row + 1, 4).value)
                                   for row in range(2, 2 + count)])
        self.assertEqual(len(set(pictures)), count)
        for picture in pictures:
            self.assertEqual(picture[:8], b"\x89PNG\r\n\x1a\n")

    def test_evidence_is_moved_and_removed_by_number(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt", "甲"),
                  self.file("乙.txt", "乙"))
        self.refused("evidence", "remove", self.workspace, "--number", "020-1-09", says="020-1-09")
        self.refused("evidence", "remove", self.workspace, code=2)
        self.done("evidence", "move", self.workspace, "--number", "020-1-01", "--indicator", 30, "--material", 1)
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual([(p["indicator"], p["name"]) for p in pieces], [(20, "乙.txt"), (30, "甲.txt")])
        # What is there is named by its number there, not by the one that it was to be moved from.
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 1, self.file("甲.txt", "甲"))
        self.refused("evidence", "move", self.workspace, "--number", "046-1-01", "--indicator", 30, "--material", 1,
                     says="已经有了（030-1-01）")
        self.done("evidence", "remove", self.workspace, "--number", "046-1-01")
        self.done("evidence", "remove", self.workspace, "--number", f"{pieces[0]['number']},{pieces[1]['number']}")
        self.assertEqual(self.json("evidence", "list", self.workspace)["evidence"], [])

    def test_evidence_is_filed_numbered_and_listed(self):
        first, second = self.file("甲.txt", "甲"), self.file("乙.txt", "乙")
        self.done("evidence", "add", self.workspace, "--indicator", 3, "--row", 2, "--material", 1, first, second)
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual([(p["number"], p["name"]) for p in pieces], [("003.2-1-01", "甲.txt"), ("003.2-1-02", "乙.txt")])
        stored = self.workspace / pieces[0]["path"]
        self.assertEqual(stored.read_bytes(), "甲".encode())
        self.assertEqual(pieces[0]["sha256"], hashlib.sha256("甲".encode()).hexdigest())

    def test_the_same_content_is_stored_once_and_linked_twice(self):
        one, other = self.file("一.txt", "同"), self.file("二.txt", "同")
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, one)
        self.done("evidence", "add", self.workspace, "--indicator", 22, "--material", 1, other)
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual(len(pieces), 2)
        self.assertEqual(pieces[0]["sha256"], pieces[1]["sha256"])
        self.assertEqual(len([f for f in tree(self.workspace) if f.startswith("objects/")]), 1)

    def test_the_same_content_again_in_one_material_is_said_and_not_filed(self):
        place = ("--indicator", 20, "--material", 1)
        self.done("evidence", "add", self.workspace, *place, self.file("一.txt", "同"))
        before = self.json("history", self.workspace)
        result = self.ran("evidence", "add", self.workspace, *place, self.file("二.txt", "同"))
        self.assertEqual(result.stderr, "taizhang: “二.txt”的内容在这项材料里已经有了，编号 020-1-01，没有重复归入。\n")
        self.assertEqual(len(self.json("evidence", "list", self.workspace)["evidence"]), 1)
        self.assertEqual(self.json("history", self.workspace), before)
        # It may still be what a unit hands in, or a secret.
        self.done("evidence", "add", self.workspace, *place, "--restricted", self.root / "二.txt")
        piece, = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual((piece["restricted"], piece["keeping"]), (True, "on_site"))

    def test_states_and_progress(self):
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")
        self.done("material", "set", self.workspace, "--indicator", 26, "--material", 1, "--state", "nil")
        self.done("material", "set", self.workspace, "--indicator", 26, "--material", 2, "--state", "na", "--reason", "本区没有")
        self.assertEqual([m["state"] for m in self.row(26)["materials"]], ["nil", "na"])
        progress = self.json("progress", self.workspace)
        self.assertEqual((progress["materials"], progress["answered"], progress["nilReturns"], progress["notApplicable"]),
                         (285, 2, 1, 1))
        eighteen = progress["sections"][1]["indicators"][0]
        self.assertEqual((eighteen["number"], eighteen["applicable"], eighteen["mark"]), (18, False, "不适用"))
        unasked = [i for s in progress["sections"] for i in s["indicators"] if i["mark"] == "未列要求"]
        self.assertEqual([(i["number"], i["applicable"], i["percent"]) for i in unasked], [(39, True, None)])

    def test_too_few_pieces_are_to_be_looked_at_and_change_nothing(self):
        self.assertEqual(self.row(20)["materials"][0]["advice"], [])
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt"))
        material = self.row(20)["materials"][0]
        self.assertEqual(material["advice"], ["请核对：写明“5件”，现有 1 件。"])
        self.assertEqual(material["state"], "collected")
        self.assertEqual(self.json("progress", self.workspace)["answered"], 1)
        self.assertIn("写明“5件”", self.done("show", self.workspace, "--indicator", 20))

    def test_a_unit_has_a_report_of_its_own(self):
        place = ("--indicator", 20)
        self.done("report", "set", self.workspace, *place, "--point", 1, "--unit", "区财政局", "--text-file",
                  self.file("局.txt", "年份 | 件数\n2023年 | 8\n财政局已审核。"))
        self.assertEqual(self.row(20)["reportPoints"][0]["written"], "")
        self.done("report", "export", self.workspace, *place, "--unit", "区财政局", "--out", self.root / "局.html")
        page = (self.root / "局.html").read_text(encoding="utf-8")
        self.assertIn("财政局已审核。", page)
        self.assertIn("<table", page)

    def test_a_citation_follows_the_number_of_its_evidence(self):
        place = ("--indicator", 20, "--material", 1)
        self.done("evidence", "add", self.workspace, *place, self.file("甲.txt", "甲"), self.file("乙.txt", "乙"))
        second = self.json("evidence", "list", self.workspace)["evidence"][1]
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                  self.file("文.txt", "已印发（见{{证据:%s}}）。" % second["uuid"]))

        def printed():
            self.done("report", "export", self.workspace, "--indicator", 20, "--out", self.root / "20.txt")
            return (self.root / "20.txt").read_text(encoding="utf-8")

        self.assertIn("（见附件020-1-02）", printed())
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        self.assertIn("（见附件020-1-01）", printed())
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        self.assertIn("（见〔附件已移出〕）", printed())

    def test_a_report_is_set_and_exported(self):
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file",
                  self.file("文.txt", "共审核12件行政规范性文件。".encode("gb18030")))
        self.assertEqual(self.row(20)["reportPoints"][0]["written"], "共审核12件行政规范性文件。")
        out = self.root / "新的/文件夹/020.pdf"
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", out)
        text = subprocess.run(["pdftotext", out, "-"], capture_output=True, encoding="utf-8", check=True).stdout
        self.assertIn("12件行政规范性文件", text.replace("\n", ""))

    def test_what_is_kept_in_the_set_is_bound_where_the_json_says(self):
        text = self.file("会议纪要.txt", "第一次会议。\n")
        recording = self.file("录像.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100))
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, text, recording)
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 2, "--note", "光盘在档案室3柜")
        self.done("evidence", "keep", self.workspace, "--number", "020-1-01,020-1-02", "--keeping", "bound")
        self.done("evidence", "keep", self.workspace, "--number", "046-2-01", "--keeping", "on_site", "--place", "档案室3柜")
        before = tree(self.workspace)
        out = self.root / "汇编"
        made = self.json("booklet", self.workspace, "--out", out, "--indicators", "20,46", "--duplex", "--volume-pages", 12)
        self.assertEqual(tree(self.workspace), before)
        self.assertEqual(sorted(each.name for each in out.iterdir()), ["汇编 第1册.pdf", "汇编 第2册.pdf", "盒脊.pdf"])
        self.assertEqual([each["evidence"] for each in made["notIncluded"]], ["020-1-02"])
        printed, bound = 0, []
        for volume in made["volumes"]:
            pages = subprocess.run(["pdftotext", volume["file"], "-"], check=True, capture_output=True,
                                   encoding="utf-8").stdout.split("\f")[:-1]
            self.assertEqual(len(pages), volume["pages"])
            for number, page in enumerate(pages, printed + 1):
                if number > printed + 1 and page.strip():  # neither a cover nor an empty page bears its number
                    self.assertIn(f"— {number} —", page)
            for entry in volume["contents"]:
                self.assertEqual(entry["printedPage"], printed + entry["physicalPage"])
                self.assertIn(entry["title"], pages[entry["physicalPage"] - 1])
                bound += [entry["evidence"]] if entry["evidence"] else []
            printed += volume["pages"]
        self.assertEqual(bound, ["020-1-01"])
        self.refused("booklet", self.workspace, "--out", out, "--sections", "77", says="第77部分")
        self.refused("booklet", self.workspace, "--out", out, "--indicators", "x", code=2, says="逗号")
        self.refused("booklet", self.workspace, "--out", self.workspace / "汇编", says="台账文件夹里面")
        self.refused("evidence", "keep", self.workspace, "--number", "020-1-01", "--keeping", "book", code=2, says="bound")
        for ending in ("pdf", "xlsx"):
            self.done("index", self.workspace, "--out", self.root / f"目录.{ending}")
            self.assertGreater((self.root / f"目录.{ending}").stat().st_size, 1000)

    def test_a_set_is_frozen_with_its_booklet_and_what_comes_later_is_a_supplement(self):
        def add(name):
            self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file(name, name))
        self.refused("booklet", self.workspace, "--out", self.root / "增补", "--supplement", says="没有封过版")
        add("甲.txt")
        self.done("evidence", "keep", self.workspace, "--number", "020-1-01", "--keeping", "bound")
        self.refused("freeze", self.workspace, "--title", "送审", "--supplement", code=2, says="--booklet")
        self.refused("freeze", self.workspace, "--title", " ", "--booklet", self.root / "汇编", says="名称")
        said = self.done("freeze", self.workspace, "--title", "送审", "--date", "2024-05-31", "--note", "两份",
                         "--booklet", self.root / "汇编")
        self.assertIn("汇编.pdf", said)
        freeze, = self.json("freeze", self.workspace, "--list")["freezes"]
        self.assertEqual((freeze["title"], freeze["note"]), ("送审", "两份"))
        piece, = freeze["pieces"]
        page = subprocess.run(["pdftotext", "-f", str(piece["page"]), "-l", str(piece["page"]), self.root / "汇编/汇编.pdf", "-"],
                              check=True, capture_output=True, encoding="utf-8").stdout
        self.assertEqual((piece["number"], piece["volume"]), ("020-1-01", 1))
        self.assertIn("020-1-01", page)
        self.assertIn(f"— {piece['page']} —", page)
        self.refused("booklet", self.workspace, "--out", self.root / "增补", "--supplement", says="还没有添加、更换")
        self.refused("freeze", self.workspace, "--title", "送审 ", says="已经有一次封版叫“送审”")
        self.refused("freeze", self.workspace, "--title", "再送", "--note", "长" * 501, says="最多 500 字")
        said = self.ran("freeze", self.workspace, "--title", "再送", "--note", "机密★")
        self.assertIn("请核对：备注", said.stderr)
        self.refused("freeze", self.workspace, "--title", "再送", "--date", "2824-05-31", says="请核对")
        self.refused("freeze", self.workspace, "--title", "再送", "--date", "五月", says="日期不对")
        add("乙.txt")
        listed = self.json("booklet", self.workspace, "--out", self.root / "增补", "--supplement")
        self.assertEqual([each["evidence"] for each in listed["volumes"][0]["contents"] if each["evidence"]], [])
        self.done("evidence", "keep", self.workspace, "--number", "020-1-02", "--keeping", "bound")
        again = self.ran("booklet", self.workspace, "--out", self.root / "再做", "--json")
        made = json.loads(again.stdout)
        self.assertEqual(made["notIncluded"], [{"evidence": "020-1-02", "why": "封版以后添加，见增补册"}])
        self.assertEqual([each["printedPage"] for each in made["volumes"][0]["contents"] if each["evidence"] == "020-1-01"],
                         [piece["page"]])
        self.assertIn("1 份材料不在这一套里", again.stderr)
        self.assertIn("1 份材料不在这一套里", " ".join(made["remarks"]))
        made = self.json("booklet", self.workspace, "--out", self.root / "增补", "--supplement", "--errata")
        self.assertEqual([each["evidence"] for each in made["volumes"][0]["contents"] if each["evidence"]], ["020-1-02"])
        self.assertEqual(sorted(each.name for each in (self.root / "增补").iterdir()), ["增补册.pdf", "增补册盒脊.pdf"])

    def test_a_bulletin_is_one_page_and_a_table_and_changes_nothing(self):
        self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "区教育局", "--due", "2024-01-31")
        before = tree(self.workspace)
        for name in ("通报.pdf", "通报.xlsx"):
            out = self.root / "送出" / name
            self.assertEqual(self.done("bulletin", self.workspace, "--out", out).strip(), str(out))
        self.assertEqual(tree(self.workspace), before)
        pdf = self.root / "送出" / "通报.pdf"
        self.assertIn("Pages:           1\n", subprocess.run(["pdfinfo", pdf], capture_output=True, encoding="utf-8").stdout)
        text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, encoding="utf-8").stdout
        for words in ("进度通报", "哪里可能丢分", "至今什么都没有报的有 1 个单位：区教育局。", "逾期1"):
            self.assertIn(words, text)
        book = openpyxl.load_workbook(self.root / "送出" / "通报.xlsx")
        self.assertEqual(book.sheetnames, ["可能丢分", "各部分", "各单位", "逐日进度"])
        gaps = [[cell.value for cell in row] for row in book["可能丢分"].iter_rows(min_row=3)]
        self.assertEqual(gaps[0][0], "20")
        self.assertEqual(gaps[0][2], 1)
        self.assertEqual(gaps[-1][:2], ["单位", "区教育局"])
        units = {row[0].value: row[-1].value for row in book["各单位"].iter_rows(min_row=3)}
        self.assertEqual(units["区教育局"], "都没有报")
        self.assertNotIn("区水务局", units)
        self.assertIn("区水务局", next(name for name in units if name.startswith("未布置任务的单位：")))
        self.refused("bulletin", self.workspace, "--out", self.root / "通报.doc", says="pdf 或 xlsx")
        self.refused("bulletin", self.workspace, code=2, says="--out")

    def test_an_indicator_of_several_rows_is_exported_whole_or_by_row(self):
        for place, words in ((1, "甲单位所做的工作"), (2, "乙单位所做的工作")):
            self.done("report", "set", self.workspace, "--indicator", 3, "--row", place, "--point", 1, "--text-file",
                      self.file("文.txt", words))
        self.done("report", "export", self.workspace, "--indicator", 3, "--out", "all.pdf")
        self.done("report", "export", self.workspace, "--indicator", 3, "--row", 2, "--out", "two.pdf")
        texts = [subprocess.run(["pdftotext", self.root / name, "-"], capture_output=True, encoding="utf-8",
                                check=True).stdout.replace("\n", "") for name in ("all.pdf", "two.pdf")]
        self.assertIn("甲单位", texts[0])
        self.assertIn("乙单位", texts[0])
        self.assertNotIn("甲单位", texts[1])
        self.assertIn("乙单位", texts[1])

    def test_a_copied_workspace_is_whole(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt"))
        copy = self.root / "U盘" / "副本"
        shutil.copytree(self.workspace, copy)
        shutil.rmtree(self.workspace)
        self.assertEqual(len(json.loads(self.run_it("evidence", "list", copy, "--json").stdout)["evidence"]), 1)
        self.assertEqual(self.run_it("check", copy).returncode, 0)
        self.workspace = copy

    # ── what is refused ──

    def test_wrong_usage_is_2(self):
        for words in ((), ("没有这个命令",), ("new",), ("new", "a", "b"), ("table", self.workspace, "--unknown"),
                      ("show", self.workspace), ("show", self.workspace, "--indicator", "二十"),
                      ("evidence", "add", self.workspace, "--indicator", "20", "--material", "1"),
                      ("evidence", "add", self.workspace, "--indicator", "20", "x.txt"),
                      ("material", "set", self.workspace, "--indicator", "20", "--material", "1", "--state", "好"),
                      ("report", "export", self.workspace, "--indicator", "20")):
            self.refused(*words, code=2)
        out = self.root / "out"
        for verb, rest in (("booklet", ()), ("inspector", ()), ("index", ()), ("freeze", ("--title", "a")), ("summary", ()),
                           ("report export", ("--indicator", "20"))):
            self.refused(*verb.split(), self.workspace, *rest, "--out", out, "--out", out, code=2)
        self.refused("freeze", self.workspace, "--title", "a", "--title", "b", code=2, says="不止一次")

    def test_a_file_of_an_unknown_kind_is_not_written(self):
        for verb, rest in (("index", ()), ("evidence addresses", ()), ("report export", ("--indicator", "20"))):
            for name in ("a.exe", "a.doc"):
                self.refused(*verb.split(), self.workspace, *rest, "--out", self.root / name, code=2, says="结尾")
                self.assertFalse((self.root / name).exists())
        self.done("report", "export", self.workspace, "--indicator", "20", "--out", self.root / "a.exe", "--format", "txt")

    def test_places_that_are_not_there(self):
        file = self.file("甲.txt")
        for place, says in ((("0", "1"), "第0项"), (("101", "1"), "第101项"), (("-5", "1"), "第-5项"), (("18", "1"), "不适用"),
                            (("20", "2"), "第 2 项材料"), (("20", "0"), "第 0 项材料"), (("38", "1"), "材料"), (("2", "1"), "--row")):
            self.refused("evidence", "add", self.workspace, "--indicator", place[0], "--material", place[1], file, says=says)
        self.refused("evidence", "add", self.workspace, "--indicator", 3, "--row", 3, "--material", 1, file, says="第 3 行")
        self.refused("report", "set", self.workspace, "--indicator", 20, "--point", 2, "--text-file", file, says="要点")
        self.refused("report", "export", self.workspace, "--indicator", 18, "--out", self.root / "x.pdf", says="不适用")
        self.refused("show", self.workspace, "--indicator", 0)

    def test_files_that_cannot_be_taken(self):
        add = ("evidence", "add", self.workspace, "--indicator", 20, "--material", 1)
        self.refused(*add, self.root / "没有.txt", says="没有.txt")
        self.refused(*add, self.root, says="文件夹")
        self.refused(*add, self.file("甲.txt"), self.root / "没有.txt", says="没有.txt")
        os.mkfifo(self.root / "管道")
        self.refused(*add, self.root / "管道", says="管道")
        self.assertEqual(self.json("evidence", "list", self.workspace)["evidence"], [])

    def test_an_empty_file_is_kept_and_said_to_be_empty(self):
        result = self.run_it("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("空.txt", ""))
        self.assertEqual(result.returncode, 0)
        self.assertIn("空文件", result.stderr)
        self.assertEqual(self.json("evidence", "list", self.workspace)["evidence"][0]["readability"], "empty")

    def test_any_name_is_kept_to_the_letter(self):
        names = ["a" * 251 + ".txt", "换\n行.txt", "😀表情.txt", 'CON', "尾点.", "尾空格 ", 'a:b*?"<>|.txt', "制\t表.txt", "反\u202egpj.exe"]
        files = [self.file(name, name) for name in names]
        self.assertEqual(len(self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, *files).splitlines()), len(names))
        self.assertEqual([p["name"] for p in self.json("evidence", "list", self.workspace)["evidence"]], names)
        lines = self.done("evidence", "list", self.workspace).splitlines()
        self.assertEqual(len(lines), len(names))
        self.assertEqual([line.split("\t")[1] for line in lines], [n.replace("\n", " ").replace("\t", " ").replace("\u202e", "") for n in names])

    def test_a_name_in_gbk_is_taken_in_as_it_reads(self):
        folder = os.fsencode(self.root)
        names = ["合法性审查.txt".encode("gbk"), b"\xff\xff\xe8\xa1\xa8.txt"]
        for name in names:
            with open(os.path.join(folder, name), "wb") as file:
                file.write(name)
        result = subprocess.run([TAIZHANG, "evidence", "add", self.workspace, "--indicator", "20", "--material", "1", *names],
                                capture_output=True, encoding="utf-8", cwd=self.root)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("“合法性审查.txt”的文件名不是 UTF-8", result.stderr)
        self.assertIn("记为“__表.txt”", result.stderr)
        self.assertEqual([p["name"] for p in self.json("evidence", "list", self.workspace)["evidence"]],
                         ["合法性审查.txt", "__表.txt"])
        with open(os.path.join(folder, names[0]), "wb") as file:
            file.write("一句话。".encode())
        subprocess.run([TAIZHANG, "report", "set", self.workspace, "--indicator", "20", "--point", "1", "--text-file", names[0]],
                       check=True, cwd=self.root)
        self.assertEqual(self.row(20)["reportPoints"][0]["written"], "一句话。")

    def test_a_ledger_is_not_made_or_written_to_under_a_name_that_qt_cannot_keep(self):
        for words in (("new", b"\xcc\xa8\xd5\xcb"), ("check", b"\xcc\xa8\xd5\xcb"),
                      ("report", "export", self.workspace, "--indicator", "20", "--out", b"\xb1\xed.pdf")):
            result = subprocess.run([TAIZHANG, *words], capture_output=True, encoding="utf-8", cwd=self.root)
            self.assertEqual(result.returncode, 1)
            self.assertIn("不是 UTF-8 编码", result.stderr)
        self.assertEqual([path.name for path in self.root.iterdir()], [self.workspace.name])

    def test_not_applicable_needs_a_reason(self):
        self.refused("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "na", says="理由")
        self.refused("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "na", "--reason", " ")
        self.refused("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "na", "--reason",
                     os.fsdecode("没有".encode("gbk")), code=2, says="UTF-8")

    def test_folders_that_are_no_workspace(self):
        empty = self.root / "空"
        empty.mkdir()
        self.refused("show", empty, "--indicator", 1, says="没有台账")
        self.refused("show", self.root / "没有", "--indicator", 1, says="没有")
        self.refused("new", self.workspace, says="已经有台账")
        self.refused("new", self.root, says="已有其他文件")
        self.refused("new", self.file("文件.txt"), says="是一个文件")
        self.assertEqual(list(empty.iterdir()), [])

    def test_databases_that_are_none_of_ours_stay_as_they_are(self):
        database = self.workspace / "taizhang.db"
        good = database.read_bytes()
        newer = good[:60] + (999).to_bytes(4, "big") + good[64:]
        foreign = self.root / "other.db"
        connection = sqlite3.connect(foreign)
        connection.execute("CREATE TABLE t (x)")
        connection.commit()
        connection.close()
        for content, says in (("一段文字".encode(), "不是台账数据库"), (good[:len(good) // 2], "不完整"), (newer, "999"),
                              (foreign.read_bytes(), "其他程序"), (b"", "不是台账数据库")):
            database.write_bytes(content)
            for words in (("show", self.workspace, "--indicator", 1), ("check", self.workspace),
                          ("check", self.workspace, "--repair"),
                          ("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")):
                self.assertIn(f"“{self.workspace.name}/taizhang.db”", self.refused(*words, says=says))

    def test_a_lost_and_an_altered_file_are_named_and_the_rest_works(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt", "甲"), self.file("乙.txt", "乙"))
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        (self.workspace / pieces[0]["path"]).unlink()
        altered = self.workspace / pieces[1]["path"]
        altered.chmod(0o644)
        altered.write_text("丙")
        line = self.refused("check", self.workspace)
        self.assertIn("甲.txt", line)
        found = json.loads(self.run_it("check", self.workspace, "--json").stdout)
        self.assertEqual([(f["kind"], f["item"]) for f in found["findings"]],
                         [(kind, item) for kind, item in sorted([("lost", "020-1-01 甲.txt"), ("altered", "020-1-02 乙.txt")],
                                                                key=lambda pair: pieces[0 if pair[0] == "lost" else 1]["sha256"])])
        self.refused("evidence", "restore-file", self.workspace, self.file("丙.txt", "丙"), says="没有哪份材料")
        said = self.done("evidence", "restore-file", self.workspace, self.file("甲.txt", "甲"), self.file("乙.txt", "乙"))
        self.assertEqual(said, "已放回：020-1-01 甲.txt\n已放回：020-1-02 乙.txt\n")
        self.done("check", self.workspace)
        self.assertEqual(len(self.json("evidence", "list", self.workspace)["evidence"]), 2)
        self.refused("evidence", "restore-file", self.workspace, self.root / "甲.txt", says="完好")
        place = self.workspace / "objects" / (digest := hashlib.sha256("甲".encode()).hexdigest())[:2] / digest
        place.unlink()
        place.mkdir()
        (place / "别的").touch()
        self.refused("evidence", "restore-file", self.workspace, self.root / "甲.txt", says="里面有东西")
        (place / "别的").unlink()
        self.done("evidence", "restore-file", self.workspace, self.root / "甲.txt")
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("丁.txt", "丁"))

    def test_what_is_to_be_looked_at_is_told_as_in_the_window(self):
        pictures = [self.file(f"{n}.png", b"\x89PNG\r\n\x1a\n" + bytes([n])) for n in range(4)]
        table = self.json("table", self.workspace)
        place = next((indicator["number"], row, material)
                     for section in table["sections"] for indicator in section["indicators"]
                     for row, task in enumerate(indicator["rows"], 1) for material, asked in enumerate(task["materials"], 1)
                     if "照片2-3张" in asked["text"] and "2022年以来" in asked["text"])
        where = ("--indicator", place[0], "--row", place[1], "--material", place[2])
        self.done("evidence", "add", self.workspace, *where, *pictures)
        piece = self.json("evidence", "list", self.workspace)["evidence"][0]
        self.done("evidence", "facts", self.workspace, "--number", piece["number"], "--date", "2019-05-01")
        for told in (self.json("evidence", "list", self.workspace)["evidence"][0],
                     self.json("evidence", "facts", self.workspace, "--number", piece["number"])):
            self.assertTrue(any("2022年以来" in sentence and "2019" in sentence for sentence in told["advice"]), told["advice"])
        self.done("material", "set", self.workspace, *where, "--state", "collected")
        shown = self.json("show", self.workspace, "--indicator", place[0])["rows"][place[1] - 1]["materials"][place[2] - 1]["advice"]
        self.assertTrue(any("现有图片 4 张" in sentence for sentence in shown), shown)
        self.assertTrue(any("有 1 件的日期不在要求的时段里" in sentence for sentence in shown), shown)

    def test_a_file_that_the_disk_cannot_read_is_not_called_altered(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt", "甲"))
        piece = self.json("evidence", "list", self.workspace)["evidence"][0]
        strace = ["strace", "-f", "-qqq", "-o", "/dev/null", "-P", self.workspace / piece["path"]]
        for fault in ("inject=read:error=EIO", "inject=openat:error=EACCES"):
            result = subprocess.run([*strace, "-e", fault, TAIZHANG, "check", self.workspace, "--json"],
                                    capture_output=True, encoding="utf-8", timeout=60)
            self.assertEqual(result.returncode, 1, result.stderr)
            self.assertEqual([(f["kind"], f["item"]) for f in json.loads(result.stdout)["findings"]],
                             [("unreadable", "020-1-01 甲.txt")])
            self.assertIn("读不出来", result.stderr)
        self.done("check", self.workspace)

    def test_what_was_written_past_the_program_is_found(self):
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")
        database = self.workspace / "taizhang.db"
        good = database.read_bytes()
        for sql, item in (("UPDATE requirement SET state = 'nil' WHERE state = 'collected'", "第20项材料1"),
                          ("DROP TRIGGER change_is_not_removed; DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)",
                           "第20项材料1"),
                          ("DROP TRIGGER change_is_not_removed; DELETE FROM change", "修改记录")):
            database.write_bytes(good)
            self.tamper(sql, "change_is_not_removed")
            self.refused("check", self.workspace, says=item)
            found = json.loads(self.run_it("check", self.workspace, "--json").stdout)
            self.assertEqual([(f["kind"], f["item"]) for f in found["findings"]], [("unrecorded", item)])

    def test_a_foreign_schema_is_found_and_not_written_to(self):
        state = ("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")
        self.tamper("CREATE TRIGGER planted AFTER INSERT ON change BEGIN UPDATE unit SET kind = '乡镇'; END")
        for words in (state, ("check", self.workspace, "--repair")):
            self.refused(*words, says="多出触发器“planted”")
        self.refused("check", self.workspace, says="多出触发器“planted”")
        found = json.loads(self.run_it("check", self.workspace, "--json").stdout)
        self.assertEqual([(f["kind"], f["item"], f["serious"]) for f in found["findings"]], [("schema", "planted", True)])
        self.done("show", self.workspace, "--indicator", 20)
        self.tamper("DROP TRIGGER planted")
        self.done("check", self.workspace)
        self.done(*state)

    def test_a_database_without_its_tables_is_not_read(self):
        (self.workspace / "taizhang.db").unlink()
        self.tamper("CREATE TABLE a(b); PRAGMA application_id = 1180324954; PRAGMA user_version = 5")
        for words in (("progress", self.workspace), ("evidence", "list", self.workspace),
                      ("search", self.workspace, "甲"), ("history", self.workspace)):
            self.refused(*words, says="结构不是本程序建立的样子")
        self.refused("check", self.workspace, says="结构不是本程序建立的样子")

    def test_a_deleted_unit_is_named_and_nothing_is_written(self):
        self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "区司法局")
        self.tamper("DELETE FROM unit WHERE name = '区司法局'")
        self.refused("due", self.workspace, "--date", "2099-05-31", says="已损坏，没有写入任何内容")
        self.refused("show", self.workspace, "--indicator", 20, says="已损坏，没有写入任何内容")
        before = tree(self.workspace)
        found = json.loads(self.run_it("check", self.workspace, "--json").stdout)
        self.assertIn(("unrecorded", "单位“区司法局”"), [(f["kind"], f["item"]) for f in found["findings"]])
        self.assertIn("database", [f["kind"] for f in found["findings"]])
        self.assertEqual(tree(self.workspace), before)

    def test_nothing_is_written_over_the_ledger_or_a_device(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt"))
        piece = self.json("evidence", "list", self.workspace)["evidence"][0]
        os.mkfifo(self.root / "管道")
        for target in (self.workspace / "taizhang.db", self.workspace / piece["path"], self.workspace / "objects/x/y.pdf",
                       self.root / "管道", self.root):
            self.refused("report", "export", self.workspace, "--indicator", 20, "--format", "pdf", "--out", target)
        self.refused("report", "export", self.workspace, "--indicator", 20, "--out", "")
        self.assertTrue((self.root / "管道").is_fifo())

    def test_a_text_that_cannot_be_read_leaves_the_old_one(self):
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file", self.file("文.txt", "旧文"))
        os.mkfifo(self.root / "管道")
        for source in (self.root / "管道", "/dev/null", "/proc/self/mem", self.root, self.file("二.bin", b"\xff\xfe\x00\xd8")):
            self.refused("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file", source)
        self.assertEqual(self.row(20)["reportPoints"][0]["written"], "旧文")

    def test_links_out_of_the_ledger_are_not_followed(self):
        outside = self.root / "外面"
        (self.workspace / "objects").rename(outside)
        (self.workspace / "objects").symlink_to(outside)
        self.refused("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt"), says="链接")
        (self.workspace / "objects").unlink()
        outside.rename(self.workspace / "objects")
        victim = self.file("别人的.txt", "原样")
        for name in ("lock.json",):
            (self.workspace / name).unlink(missing_ok=True)
            (self.workspace / name).symlink_to(victim)
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "collected")
        self.assertEqual(victim.read_text(), "原样")

    def test_noncharacters_do_not_break_the_history(self):
        self.done("material", "set", self.workspace, "--indicator", 20, "--material", 1, "--state", "na", "--reason", "a\ufffe\uffffb")
        self.done("check", self.workspace)

    def test_two_creations_at_once_leave_one_ledger(self):
        for number in range(5):
            folder = self.root / f"新{number}"
            both = [subprocess.Popen([TAIZHANG, "new", folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
            codes = sorted(child.wait() for child in both)
            for child in both:
                child.communicate()
            self.assertEqual(codes, [0, 1])
            self.done("check", folder)

    def test_a_killed_creation_is_made_good_by_the_next(self):
        folder = self.root / "半途"
        folder.mkdir()
        for name in ("taizhang.db.part", "taizhang.db.part-journal", "lock"):
            (folder / name).write_bytes(b"x")
        self.done("new", folder)
        self.done("check", folder)

    # ── the result has no place to go ──

    def unwritten(self, shell, *words, says):
        """Runs it with its output led elsewhere by the shell; temporary files in a folder of their own."""
        temporary = self.root / "临时"
        temporary.mkdir(exist_ok=True)
        result = subprocess.run(["bash", "-c", f'set -o pipefail; "$0" "$@" {shell}', TAIZHANG, *map(str, words)],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", timeout=60,
                                env={"PATH": "/usr/bin:/bin", "TMPDIR": str(temporary)}, cwd=self.root)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertIn(says, result.stderr)
        self.assertEqual(list(temporary.iterdir()), [], "temporary files were left")

    def test_a_listing_that_is_not_taken_leaves_nothing_behind(self):
        for shell in (">/dev/full", ">&-", "| head -c1"):
            before = tree(self.workspace)
            self.unwritten(shell, "table", self.workspace, "--json", says="台账没有改动")
            self.assertEqual(tree(self.workspace), before)

    def test_a_step_whose_result_is_not_taken_is_said_to_be_stored(self):
        self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "区司法局")
        for day, shell in enumerate((">/dev/full", ">&-", "<&- >&-"), 1):
            self.unwritten(shell, "due", self.workspace, "--date", f"2099-05-0{day}", says="已经完成并存入台账")
            self.assertIn(f"2099-05-0{day}", self.done("requirements", self.workspace, "--json"))
        self.unwritten(">/dev/full", "new", self.root / "新", says="已经完成并存入台账")
        self.done("check", self.workspace)

    def test_a_folder_for_temporary_files_that_is_none_is_named(self):
        place = self.file("一个文件")
        before = tree(self.workspace)
        result = subprocess.run([TAIZHANG, "show", self.workspace, "--indicator", "20"], capture_output=True,
                                encoding="utf-8", timeout=60, env={"PATH": "/usr/bin:/bin", "TMPDIR": str(place)})
        self.assertEqual(result.returncode, 1)
        self.assertIn(f"临时文件夹“{place}”", result.stderr)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertEqual(tree(self.workspace), before)

    def test_a_reading_verb_that_is_ended_leaves_no_copy(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt"))
        place = self.root / "临时"
        place.mkdir()
        for signal_ in (signal.SIGINT, signal.SIGTERM):
            # It waits for whoever reads what it says, and its copy is there meanwhile.
            process = subprocess.Popen([TAIZHANG, "table", self.workspace, "--json"], stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, env=os.environ | {"TMPDIR": str(place)})
            process.stdout.read(1)
            self.assertEqual([each.name[:9] for each in place.iterdir()], ["taizhang."])
            process.send_signal(signal_)
            self.assertEqual(process.wait(timeout=60), -signal_)
            process.stdout.close()
            self.assertEqual(list(place.iterdir()), [])

    def test_read_only_media(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt"))
        if os.geteuid() == 0:
            self.skipTest("root writes to read-only folders; faults/media.py mounts one")
        for folder, folders, files in os.walk(self.workspace):
            os.chmod(folder, 0o555)
        self.done("show", self.workspace, "--indicator", 20)


if __name__ == "__main__":
    unittest.main(verbosity=1)
