#!/usr/bin/env python3
"""情况说明 as files: all at once, out to Word and back, pages as LibreOffice lays them out.

usage: report_files_test.py TAIZHANG
"""
import copy
import json
import os
import re
import shutil
import stat
import subprocess
import unittest

import docx

from ledger import LedgerCase

SOFFICE = shutil.which("soffice")


class ReportFiles(LedgerCase):
    def write(self, indicator, point, text, row=None):
        file = self.root / "文字.txt"
        file.write_text(text, encoding="utf-8")
        self.done("report", "set", self.workspace, "--indicator", indicator, "--point", point, "--text-file", file,
                  *(("--row", row) if row else ()))

    def text(self, indicator, point, row=1):
        shown = json.loads(self.done("show", self.workspace, "--indicator", indicator, "--json"))
        return shown["rows"][row - 1]["reportPoints"][point - 1]["written"]

    def exported(self, indicator, *words, name="说明.docx"):
        file = self.root / name
        self.done("report", "export", self.workspace, "--indicator", indicator, "--out", file, *words)
        return file

    def compared(self, file, *words):
        """But for 落款, which is a point by itself."""
        compared = json.loads(self.done("report", "import", self.workspace, file, "--dry-run", "--json", *words))
        self.signature = next(p for p in compared["points"] if p["heading"] == "落款")
        compared["points"].remove(self.signature)
        return compared

    def libreoffice(self, kind, *files):
        out = self.root / f"lo-{kind}"
        subprocess.run([SOFFICE, f"-env:UserInstallation=file://{self.root}/profile", "--headless", "--convert-to", kind,
                        "--outdir", out, *files], check=True, capture_output=True, timeout=180)
        return out

    def test_a_shared_report_comes_back_to_each_row(self):
        self.done("report", "serve", self.workspace, "--indicator", 30, "--with", "32,33")
        self.write(30, 1, "共同的情况。")
        self.write(32, 1, "各自的情况。")
        for asked in (30, 32):
            file = self.exported(asked)
            self.assertEqual(set(self.states(self.compared(file))), {"same"})
            document = docx.Document(file)
            for paragraph in document.paragraphs:
                if paragraph.text in ("共同的情况。", "各自的情况。"):
                    paragraph.text = f"{asked}改过的{paragraph.text}"
            document.save(file)
            places = {(point["indicator"], point["point"]): point for point in self.compared(file)["points"]}
            self.assertEqual(places[(32, 1)]["state"], "changed")
            self.done("report", "import", self.workspace, file, "--indicator", 32)
            self.assertEqual(self.text(30, 1), f"{asked}改过的共同的情况。")
            self.assertEqual(self.text(32, 1), f"{asked}改过的各自的情况。")
            self.write(30, 1, "共同的情况。")
            self.write(32, 1, "各自的情况。")
        document = docx.Document(self.exported(32))
        for paragraph in document.paragraphs:
            if paragraph.text in ("共同的情况。", "各自的情况。"):
                paragraph.text = f"32改过的{paragraph.text}"
        document.save(file)
        self.done("report", "import", self.workspace, file, "--points", "32.1.1")
        self.assertEqual((self.text(30, 1), self.text(32, 1)), ("共同的情况。", "32改过的各自的情况。"))

    def test_what_was_shared_when_it_went_out_is_not_swallowed(self):
        self.done("report", "serve", self.workspace, "--indicator", 20, "--with", 32)
        self.write(20, 1, "这一项的。")
        self.write(32, 1, "另一项的。")
        file = self.exported(20)
        self.done("report", "serve", self.workspace, "--indicator", 20, "--alone")
        compared = self.compared(file)
        self.assertEqual(self.states(compared), ["same", "new"])
        self.done("report", "import", self.workspace, file)
        self.assertEqual(self.text(20, 1), "这一项的。")

    def test_what_is_not_read_back_since_another_report_answers_it_is_told(self):
        self.write(1, 1, "这一项的。")
        file = self.exported(1)
        self.done("report", "serve", self.workspace, "--indicator", 30, "--with", 1)
        self.assertIn("第1项的情况说明现在由第30项一并说明", self.ran("report", "import", self.workspace, file, "--dry-run").stderr)

    def test_without_its_styles_the_end_is_no_text(self):
        self.write(1, 1, "第一段。")
        self.add(1, 1, self.file("甲.txt", "a"), self.file("乙.txt", "b"))
        file = self.exported(1)
        document = docx.Document(file)
        for paragraph in document.paragraphs:
            paragraph.style = document.styles["Normal"]
        document.save(file)
        compared = self.compared(file)
        for point in compared["points"]:
            self.assertNotIn("附件：", point["new"])
            self.assertNotIn("司法局", point["new"])
        self.assertEqual([remark for remark in compared["remarks"] if "落款" in remark], [])

    def test_a_chapter_put_in_takes_no_point_away(self):
        self.write(1, 1, "一的情况。")
        self.write(1, 2, "二的情况。")
        file = self.exported(1)
        document = docx.Document(file)
        second = [p for p in document.paragraphs if p.style.name == "Heading 1"][1]
        copied = copy.deepcopy(second._p)  # with its bookmark, as a person copies a line
        second._p.addprevious(copied)
        added = docx.text.paragraph.Paragraph(copied, second._parent)
        for run in added.runs[1:]:
            run.text = ""
        added.runs[0].text = "二、新加的一章"
        document.save(file)
        compared = self.compared(file)
        self.assertEqual(self.states(compared)[:2], ["same", "same"])
        self.assertEqual([p["heading"] for p in compared["points"] if p["state"] == "new"], ["二、新加的一章"])
        self.assertEqual([r for r in compared["remarks"] if "不止一次" in r], [])

    def test_each_of_several_numbers_is_a_citation(self):
        self.add(20, 1, self.file("甲.txt", "a"), self.file("乙.txt", "b"), self.file("丙.txt", "c"))
        self.write(20, 1, "见附件020-1-02、020-1-03。")
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        self.assertEqual(self.text(20, 1), "见附件020-1-01、附件020-1-02。")

    def test_citations_in_a_file_from_before_a_renumbering_stay_what_they_were(self):
        self.add(20, 1, self.file("甲.txt", "a"), self.file("乙.txt", "b"), self.file("丙.txt", "c"))
        self.write(20, 1, "见附件020-1-01、020-1-02。\n见附件020-1-03。")
        file = self.exported(20)
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        compared = self.compared(file)
        self.assertEqual(self.states(compared), ["same"])
        self.assertEqual([r for r in compared["remarks"] if "编号有变动" in r], compared["remarks"])
        self.assertEqual(len(compared["remarks"]), 1)
        document = docx.Document(file)
        for paragraph in document.paragraphs:
            if "020-1-03" in paragraph.text:
                paragraph.runs[0].text = "另见附件020-1-03，即丙。"
                for run in paragraph.runs[1:]:
                    run.text = ""
        document.save(file)
        self.assertEqual(self.states(self.compared(file)), ["changed"])
        self.done("report", "import", self.workspace, file)
        self.assertEqual(self.text(20, 1), "见〔附件已移出〕、附件020-1-01。\n另见附件020-1-02，即丙。")

    def test_what_is_no_file_is_not_replaced_by_one(self):
        pipe = self.root / "管道.pdf"
        os.mkfifo(pipe)
        self.refused("report", "export", self.workspace, "--indicator", 20, "--out", pipe, says="不是普通文件")
        self.assertTrue(stat.S_ISFIFO(pipe.stat().st_mode))

    def test_shown_as_printed(self):
        self.add(20, 1, self.file("目录.txt"))
        self.write(20, 1, "已经公开（见附件020-1-01）。")
        self.assertEqual(self.text(20, 1), "已经公开（见附件020-1-01）。")

    def states(self, compared):
        return [point["state"] for point in compared["points"]]

    def test_the_signature_comes_back_when_it_was_changed(self):
        self.write(20, 1, "情况。")
        file = self.exported(20)
        document = docx.Document(file)
        agency, day = document.paragraphs[-2:]
        agency.runs[0].text, day.runs[0].text = "甲县司法局", "2024年5月31日"
        document.save(file)
        self.assertEqual(self.states(self.compared(file)), ["same"])
        self.assertEqual((self.signature["state"], self.signature["proposed"]), ("changed", True))
        self.done("report", "import", self.workspace, file)
        self.exported(20, name="说明.txt")
        self.assertEqual((self.root / "说明.txt").read_text(encoding="utf-8").split()[-2:], ["甲县司法局", "2024年5月31日"])
        self.compared(file)
        self.assertEqual(self.signature["state"], "same")

    def test_comes_back_by_point(self):
        self.write(1, 1, "旧的情况。")
        file = self.exported(1)
        document = docx.Document(file)
        points = [p for p in document.paragraphs if p.style.name == "Heading 1"]
        self.assertGreater(len(points), 1)
        for paragraph in document.paragraphs:
            if paragraph.text == "旧的情况。":
                paragraph.text = "新的情况。"
            if paragraph.text == "（待填写）":
                paragraph.text = "补上了。"
        document.save(file)
        compared = self.compared(file)
        self.assertEqual(compared["indicator"], 1)
        self.assertEqual({"old": "旧的情况。", "new": "新的情况。"}, {k: compared["points"][0][k] for k in ("old", "new")})
        self.assertEqual(set(self.states(compared)), {"changed"})
        self.assertEqual(self.text(1, 1), "旧的情况。")  # nothing was taken yet
        self.done("report", "import", self.workspace, file, "--points", "1")
        self.assertEqual((self.text(1, 1), self.text(1, 2)), ("新的情况。", ""))
        self.done("report", "import", self.workspace, file)
        self.assertEqual(self.text(1, 2), "补上了。")
        self.assertEqual(set(self.states(self.compared(file))), {"same"})

    @unittest.skipUnless(SOFFICE, "LibreOffice is not installed")
    def test_comes_back_through_libreoffice(self):
        self.write(1, 1, "印发了“办法”。\n（一）加强领导。成立专班。\n1.抓落实\n又一段")
        self.write(20, 1, "只有一个要点。\n第二段。")
        files = [self.exported(n, name=f"{n}.docx") for n in (1, 2, 20, 88)]
        out = self.libreoffice("docx", *files)
        for file in files:
            compared = self.compared(out / file.name)
            self.assertEqual(set(self.states(compared)), {"same"}, compared)
            self.assertEqual(compared["remarks"], [])

    @unittest.skipUnless(SOFFICE, "LibreOffice is not installed")
    def test_same_lines_as_the_pdf(self):
        """22 lines of 28 characters, and every page of the .docx ends where the page of the PDF ends."""
        self.write(20, 1, "测试文字内容依法行政" * 504)
        lines = {}
        for pdf in (self.exported(20, name="a.pdf"), self.libreoffice("pdf", self.exported(20, name="b.docx")) / "b.pdf"):
            text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, encoding="utf-8").stdout
            pages = [[re.sub(r"\s", "", line) for line in page.splitlines() if line.strip()] for page in text.split("\f")]
            lines[pdf.name] = [page for page in pages if page]
        # Latin digits of another typeface may move a word of the heading lines, never a line of the page.
        self.assertEqual([len(page) for page in lines["a.pdf"]], [len(page) for page in lines["b.pdf"]])
        self.assertEqual(lines["a.pdf"][1:], lines["b.pdf"][1:])
        self.assertEqual(len(lines["b.pdf"][1]), 22 + 1)  # and the page number
        self.assertEqual({len(line) for line in lines["b.pdf"][1][:22]}, {28})
        self.assertEqual(lines["b.pdf"][1][22], "—2—")

    def test_every_report_at_once(self):
        out = self.root / "全部"
        listed = self.done("report", "export", self.workspace, "--all", "--out", out, "--format", "txt").splitlines()
        self.assertEqual(len(listed), 99)  # 18 is nobody's
        self.assertEqual(len(set(listed)), 99)
        self.assertEqual(sorted(p.name for p in out.iterdir())[0], "001 情况说明.txt")
        self.assertIn("第20项", (out / "020 情况说明.txt").read_text(encoding="utf-8"))
        self.assertEqual(self.run_it("report", "export", self.workspace, "--all", "--out", out, "--indicator", 1).returncode, 2)
        self.assertEqual(self.run_it("report", "export", self.workspace, "--all", "--out", out, "--format", "doc").returncode, 2)

    def test_format_goes_before_the_ending(self):
        file = self.root / "看起来是.pdf"
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", file, "--format", "docx")
        self.assertTrue(file.read_bytes().startswith(b"PK"))

    def test_a_place_that_cannot_be_written_to(self):
        blocked = self.root / "文件"
        blocked.write_text("是文件，不是文件夹")
        self.assertIn("一份也没有写出", self.refused("report", "export", self.workspace, "--all", "--out", blocked / "里面"))
        full = self.refused("report", "export", self.workspace, "--all", "--out", "/dev/full/里面", "--format", "docx")
        self.assertIn("台账没有改动", full)
        taken = self.root / "有文件夹"
        (taken / "020 情况说明.txt").mkdir(parents=True)
        told = self.refused("report", "export", self.workspace, "--all", "--out", taken, "--format", "txt")
        self.assertIn(str(taken / "020 情况说明.txt"), told)
        self.assertIn("这是一个文件夹", told)

    def test_files_that_are_not_taken(self):
        good = self.exported(20)
        for name, content in (("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)), ("b.docx", b"PK\3\4 half"),
                              ("c.txt", "第20项".encode()), ("d.docx", b"")):
            (self.root / name).write_bytes(content)
            self.assertIn(name, self.refused("report", "import", self.workspace, self.root / name))
        self.assertIn("不是第3项", self.refused("report", "import", self.workspace, good, "--indicator", 3))
        self.assertEqual(self.run_it("report", "import", self.workspace, good, "--points", "9").returncode, 2)
        other = docx.Document()
        other.add_paragraph("随便写的。")
        other.save(self.root / "别的.docx")
        self.assertIn("看不出", self.refused("report", "import", self.workspace, self.root / "别的.docx"))

    def test_a_units_own_file_comes_back_to_the_unit(self):
        self.write(20, 1, "本局的综合文字。")
        own = self.root / "单位文字.txt"
        own.write_text("财政局的文字。", encoding="utf-8")
        of_unit = ("--indicator", 20, "--unit", "区财政局")
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--unit", "区财政局", "--text-file", own)
        file = self.exported(20, "--unit", "区财政局")
        document = docx.Document(file)
        for paragraph in document.paragraphs:
            if paragraph.text.strip() == "财政局的文字。":
                paragraph.runs[0].text = "财政局改过的文字。"
        document.save(file)
        compared = self.compared(file)
        self.assertEqual([point["old"] for point in compared["points"]], ["财政局的文字。"])
        self.refused("report", "import", self.workspace, file, "--indicator", 20, "--unit", "区教育局", says="区财政局")
        self.done("report", "import", self.workspace, file)
        self.assertEqual(self.text(20, 1), "本局的综合文字。")
        again = self.compared(self.exported(20, "--unit", "区财政局"), *of_unit)
        self.assertEqual([point["new"] for point in again["points"]], ["财政局改过的文字。"])

    def test_a_file_that_says_nothing_is_of_the_indicator_that_is_named(self):
        document = docx.Document()
        document.add_paragraph("没有标题，只有一段情况。")
        file = self.root / "来件.docx"
        document.save(file)
        self.refused("report", "import", self.workspace, file, says="第几项指标")
        self.done("report", "import", self.workspace, file, "--indicator", 20)
        self.assertEqual(self.text(20, 1), "没有标题，只有一段情况。")

    def test_a_typed_number_becomes_a_citation(self):
        for name in ("甲", "乙", "丙"):
            self.add(20, 1, self.file(f"{name}.txt", name))
        file = self.root / "文字.txt"
        file.write_text("见附件020-1-02、附件020-1-09。", encoding="utf-8")
        said = self.ran("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file", file)
        self.assertIn("020-1-09", said.stderr)
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        out = self.root / "020.txt"
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", out)
        self.assertIn("见附件020-1-01、附件020-1-09。", out.read_text(encoding="utf-8"))
        self.done("evidence", "remove", self.workspace, "--number", "020-1-01")
        self.done("report", "export", self.workspace, "--indicator", 20, "--out", out)
        self.assertIn("附件已移出", out.read_text(encoding="utf-8"))

    def test_from_another_workspace(self):
        file = self.exported(20)
        elsewhere = self.root / "另一个"
        self.done("new", elsewhere)
        document = docx.Document(file)
        for paragraph in document.paragraphs:
            if paragraph.text == "（待填写）":
                paragraph.text = "别处写的。"
        document.save(file)
        compared = json.loads(self.done("report", "import", elsewhere, file, "--json"))
        self.assertEqual([p["taken"] for p in compared["points"] if p["heading"] != "落款"], [False])
        self.assertIn("另一个台账", compared["remarks"][0])
        self.workspace = elsewhere
        self.done("report", "import", elsewhere, file, "--points", "1")
        self.assertEqual(self.text(20, 1), "别处写的。")


if __name__ == "__main__":
    unittest.main()
