#!/usr/bin/env python3
"""What the command line does with what comes in: words of secrecy, what a file really is, where it goes.

usage: intake_test.py TAIZHANG
"""
import json
import tarfile
import shutil
import subprocess
import time
import unittest
import zipfile

from ledger import TAIZHANG, LedgerCase, tree

PLACE = ("--indicator", 20, "--material", 1)
MARKED = "机密★1年\n\n会议纪要"


class ComingIn(LedgerCase):
    def pieces(self):
        return self.json("evidence", "list", self.workspace)["evidence"]

    def test_the_ledger_itself_and_an_empty_archive_are_told(self):
        self.add(20, 1, self.file("甲.txt"))
        for own in (self.workspace, self.workspace / "objects"):
            self.refused("evidence", "propose", self.workspace, own, says="台账自己的文件夹")
        with tarfile.open(self.root / "空.tar.xz", "w:xz"):
            pass
        refused, = self.json("evidence", "propose", self.workspace, self.root / "空.tar.xz")["refused"]
        self.assertIn("没有文件", refused["why"])

    def test_an_address_without_a_title_is_its_own_title(self):
        self.done("evidence", "add", self.workspace, *PLACE, "--url", "https://www.example.gov.cn/a")
        piece, = self.pieces()
        self.assertEqual((piece["title"], piece["address"]), ("https://www.example.gov.cn/a",) * 2)

    def test_marks_within_are_found_whatever_the_program_is_called(self):
        renamed = self.root / "台账工具"
        shutil.copy(TAIZHANG, renamed)
        result = subprocess.run([renamed, "evidence", "add", self.workspace, *map(str, PLACE),
                                 self.file("纪要.txt", MARKED)],
                                capture_output=True, encoding="utf-8", env={"PATH": "/usr/bin:/bin"}, timeout=120)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("文中标有密级", result.stderr)
        self.assertEqual(self.pieces(), [])

    def test_what_could_not_be_read_is_taken_and_said(self):
        result = self.run_it("evidence", "add", self.workspace, *PLACE, self.file("坏.docx", b"PK\3\4 and no more"))
        self.assertEqual(result.returncode, 0)
        self.assertIn("请核对：“坏.docx”的文字没有读出来", result.stderr)
        self.assertEqual(len(self.pieces()), 1)
        self.assertEqual(self.run_it("evidence", "add", self.workspace, *PLACE, self.file("好.txt")).stderr, "")

    def test_a_pdf_whose_pages_go_in_circles_is_taken_at_once_and_said(self):
        objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 2000000>>",
                   b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 4 0 R]/Count 2000000>>",
                   b"<</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]>>"]
        pdf, places = b"%PDF-1.4\n", []
        for number, each in enumerate(objects, 1):
            places.append(len(pdf))
            pdf += b"%d 0 obj\n%s\nendobj\n" % (number, each)
        table = len(pdf)
        pdf += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
        pdf += b"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % table
        begun = time.monotonic()
        result = self.run_it("evidence", "add", self.workspace, *PLACE, self.file("圈.pdf", pdf))
        self.assertLess(time.monotonic() - begun, 8)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("请核对：“圈.pdf”的文字没有读出来", result.stderr)
        self.assertEqual(len(self.pieces()), 1)

    def test_a_whole_disk_is_not_walked(self):
        result = self.run_it("evidence", "propose", self.workspace, "/")
        self.assertEqual(result.returncode, 1)
        self.assertIn("“/”是整个磁盘，没有查看", result.stderr)

    def test_what_a_township_is_asked_for_is_no_proof_of_what_it_sent(self):
        for unit in ("甲河镇", "乙山镇"):
            self.done("units", "import", self.workspace, self.file(f"{unit}.csv", f"单位,类别\n{unit},乡镇\n"))
            self.done("assign", self.workspace, "--indicator", 30, "--material", 2, "--unit", unit)
        folder = self.root / "来件"
        folder.mkdir()
        for name in ("甲河镇合法性审查意见书.txt", "乙山镇合法性审查工作情况.txt", "乙山镇截图1.txt"):
            (folder / name).write_text(name)
        found = {one["name"].split("/")[-1]: one["confidence"]
                 for one in self.json("evidence", "propose", self.workspace, folder)["proposals"]}
        self.assertEqual(found, {"甲河镇合法性审查意见书.txt": "guess", "乙山镇合法性审查工作情况.txt": "guess",
                                 "乙山镇截图1.txt": "likely"})  # the only thing it is asked for

    def test_a_proposal_stops_what_is_marked_within(self):
        folder = self.root / "第20项"
        folder.mkdir()
        (folder / "020-1-01 纪要.txt").write_text(MARKED)
        (folder / "020-1-02 意见.txt").write_text("意见")
        with zipfile.ZipFile(folder / "包.zip", "w") as archive:
            archive.writestr("020-1-03 名单.txt", MARKED)
        before = tree(self.workspace)
        found = {one["name"].split("/")[-1]: one
                 for one in self.json("evidence", "propose", self.workspace, folder)["proposals"]}
        for name in ("020-1-01 纪要.txt", "020-1-03 名单.txt"):
            self.assertEqual((found[name]["stop"], found[name]["confidence"]), ("机密", "none"))
            self.assertIn("文中", found[name]["reason"])
        self.assertEqual((found["020-1-02 意见.txt"]["stop"], found["020-1-02 意见.txt"]["confidence"]), (None, "sure"))
        self.assertEqual(tree(self.workspace), before)
        result = self.run_it("evidence", "propose", self.workspace, "--apply", "--json", folder)
        self.assertEqual([one["name"] for one in json.loads(result.stdout)["proposals"] if one["filed"]],
                         ["第20项/020-1-02 意见.txt"])
        self.assertIn("020-1-03 名单.txt”（机密）", result.stderr)

    def test_programs_and_macros_are_marked(self):
        program = b"MZ" + bytes(58) + b"\x40\0\0\0PE\0\0" + bytes(200)
        with zipfile.ZipFile(self.root / "表.docm", "w") as archive:
            archive.writestr("word/document.xml", "<a/>")
            archive.writestr("word/vbaProject.bin", "x")
        result = self.run_it("evidence", "add", self.workspace, *PLACE, "--not-secret", self.file("照片.jpg", program),
                             self.root / "表.docm", self.file("好.txt"))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("“照片.jpg”：请核对：可执行程序，名称与内容不符。", result.stderr)
        picture, document, plain = self.pieces()
        self.assertEqual((picture["mediaType"], picture["readability"], picture["advice"]),
                         ("application/x-msdownload", "damaged", ["请核对：可执行程序，名称与内容不符。"]))
        self.assertEqual(document["advice"], ["请核对：含宏，不要启用。"])
        self.assertEqual(plain["advice"], [])

    def test_the_same_file_from_another_unit_is_a_piece_of_its_own(self):
        for unit in ("甲河镇", "乙山镇"):
            self.done("units", "import", self.workspace, self.file(f"{unit}.csv", f"单位,类别\n{unit},乡镇\n"))
            self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", unit)
        first = self.file("甲河镇自查.txt", "同样的话")
        self.done("evidence", "add", self.workspace, *PLACE, "--unit", "甲河镇", first)
        folder = self.root / "第20项"
        folder.mkdir()
        (folder / "020-1-09 乙山镇自查.txt").write_text("同样的话")
        (folder / "020-1-08 甲河镇自查.txt").write_text("同样的话")
        ours, others = self.json("evidence", "propose", self.workspace, folder)["proposals"]
        self.assertEqual((ours["already_use"], others["already_use"]), ("here", "own"))
        self.assertEqual((others["already"], others["already_from"]), (["020-1-01"], "甲河镇"))
        self.assertIn("这次另立一件", self.done("evidence", "propose", self.workspace, folder))
        result = self.run_it("evidence", "add", self.workspace, *PLACE, "--unit", "乙山镇", first)
        self.assertIn("来自甲河镇；这次另立一件", result.stderr)
        self.done("evidence", "facts", self.workspace, "--number", "020-1-02", "--title", "乙山镇的自查")
        one, two = self.pieces()
        self.assertEqual((one["title"], two["title"]), ("甲河镇自查", "乙山镇的自查"))
        self.assertEqual((one["sha256"], one["otherUses"]), (two["sha256"], 0))
        self.assertEqual(len([file for file in (self.workspace / "objects").rglob("*") if file.is_file()]), 1)
        self.done("check", self.workspace)

    def test_the_folder_of_a_file_given_by_itself_is_a_clue(self):
        folder = self.root / "堆/第20项"
        folder.mkdir(parents=True)
        (folder / "照.jpg").write_bytes(b"\xff\xd8\xff\xd9")
        proposal, = self.json("evidence", "propose", self.workspace, folder / "照.jpg")["proposals"]
        self.assertEqual((proposal["name"], proposal["indicator"]), ("照.jpg", 20))


if __name__ == "__main__":
    unittest.main()
