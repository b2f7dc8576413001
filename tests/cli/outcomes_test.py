#!/usr/bin/env python3
"""How the verbs of the command line end: what is said, where, and with which exit code.

usage: outcomes_test.py TAIZHANG
"""
import hashlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import struct
import subprocess
import time
import unittest
import zlib

import openpyxl

from ledger import TAIZHANG, LedgerCase, tree


class Outcomes(LedgerCase):
    def test_several_refused_archives_are_one_line(self):
        broken = [self.file(f"坏{number}.zip", b"PK\3\4 and no more") for number in range(1, 8)]
        result = self.run_it("evidence", "propose", self.workspace, "--json", *broken[:2])
        self.assertEqual(result.returncode, 1)
        line, = result.stderr.splitlines()
        self.assertIn("坏1.zip", line)
        self.assertIn("坏2.zip", line)
        self.assertEqual(len(json.loads(result.stdout)["refused"]), 2)
        line, = self.run_it("evidence", "propose", self.workspace, *broken).stderr.splitlines()
        self.assertIn("坏5.zip", line)
        self.assertNotIn("坏6.zip", line)
        self.assertIn("等 7 个", line)

    def test_a_ledger_changed_after_today_puts_the_date_of_the_computer_in_doubt(self):
        add = ("evidence", "add", self.workspace, "--indicator", "20", "--material", "1")
        self.assertEqual(self.run_it(*add, self.file("甲.txt", "甲")).stderr, "")
        with sqlite3.connect(self.workspace / "taizhang.db") as ledger:
            names = [row[1] for row in ledger.execute("PRAGMA table_info(change)")]
            same = ", ".join("'2099-01-01T00:00:00.000Z'" if name == "at" else
                             "seq + 1" if name == "seq" else f'"{name}"' for name in names)
            ledger.execute(f"INSERT INTO change SELECT {same} FROM change ORDER BY seq DESC LIMIT 1")
        ledger.close()
        result = self.run_it(*add, self.file("乙.txt", "乙"))
        self.assertEqual(result.returncode, 0)
        line, = result.stderr.splitlines()
        self.assertRegex(line, "^taizhang: 请核对：本机的日期是.*最近一次改动却在2099年1月1日")
        self.assertEqual(self.run_it("progress", self.workspace).stderr, "")  # nothing is written by it

    def test_several_lost_files_of_a_backup_are_one_line_and_no_success(self):
        self.add(20, 1, self.file("甲.txt", "甲"), self.file("乙.txt", "乙"))
        self.done("backup", self.workspace, "--to", self.root / "备份")
        for each in (self.root / "备份/objects").glob("??/*"):
            each.unlink()
        result = self.run_it("restore", self.root / "备份", self.root / "新")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        line, = result.stderr.splitlines()
        self.assertRegex(line, "^taizhang: 已把 .*恢复到“.*新”，其余都在，只缺：.*丢失")  # what is there comes first
        self.assertIn("甲.txt", line)
        self.assertIn("乙.txt", line)

    def test_a_backup_onto_the_same_disk_says_so(self):
        said = self.ran("backup", self.workspace, "--to", self.root / "备份").stderr
        self.assertRegex(said, "^taizhang: 请核对：“.*备份”和台账在同一块盘上，盘坏了会一起丢")

    def test_a_backup_that_lacks_a_file_says_first_where_the_rest_is(self):
        self.add(20, 1, self.file("甲.txt", "甲"), self.file("乙.txt", "乙"))
        piece = self.json("evidence", "list", self.workspace)["evidence"][0]
        (self.workspace / piece["path"]).unlink()
        result = self.run_it("backup", self.workspace, "--to", self.root / "备份")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        line, = result.stderr.splitlines()
        self.assertRegex(line, "^taizhang: 已备份到“.*”，新复制 1 份材料，其余都在，只缺：.*甲.txt")

    def test_several_lost_files_of_an_export_are_one_line(self):
        self.add(20, 1, self.file("甲.txt", "甲"), self.file("乙.txt", "乙"))
        self.add(20, 1, self.file("丙.txt", "丙"))
        for each in self.json("evidence", "list", self.workspace)["evidence"][:2]:
            (self.workspace / each["path"]).unlink()
        for verb in (("evidence", "export"), ("inspector",)):
            result = self.run_it(*verb, self.workspace, "--out", self.root / verb[0])
            self.assertEqual(result.returncode, 1)
            line, = result.stderr.splitlines()
            self.assertIn("020-1-01", line)
            self.assertIn("020-1-02", line)

    def test_what_is_not_bound_since_its_file_is_lost_is_no_success(self):
        self.add(20, 1, self.file("甲.txt", "甲"), self.file("录像.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100)))
        self.done("evidence", "keep", self.workspace, "--number", "020-1-01,020-1-02", "--keeping", "bound")
        made = self.json("booklet", self.workspace, "--out", self.root / "汇编", "--indicators", 20)
        self.assertEqual(made["lost"], []) # a film is only elsewhere
        (self.workspace / self.json("evidence", "list", self.workspace)["evidence"][0]["path"]).unlink()
        result = self.run_it("booklet", self.workspace, "--out", self.root / "汇编", "--indicators", 20, "--json")
        self.assertEqual(result.returncode, 1)
        self.assertIn("“020-1-01 甲”的文件已经丢失，没有装订", result.stderr)
        made = json.loads(result.stdout)
        self.assertEqual(len(made["lost"]), 1)
        self.assertEqual([each["evidence"] for each in made["notIncluded"]], ["020-1-01", "020-1-02"])
        self.assertTrue(all(pathlib.Path(each["file"]).exists() for each in made["volumes"]))

    def test_a_set_is_not_frozen_without_a_file_that_is_lost(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        self.done("evidence", "keep", self.workspace, "--number", "020-1-01", "--keeping", "bound")
        (self.workspace / self.json("evidence", "list", self.workspace)["evidence"][0]["path"]).unlink()
        self.refused("freeze", self.workspace, "--title", "送审", "--booklet", self.root / "汇编", says="“020-1-01 甲”的文件已经丢失")
        self.assertFalse((self.root / "汇编").exists())
        self.assertEqual(self.json("freeze", self.workspace, "--list")["freezes"], [])

    def test_a_freeze_is_told_as_json_and_takes_a_day_without_its_year(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        result = self.ran("freeze", self.workspace, "--title", "送审", "--date", "5月31日", "--booklet", self.root / "汇编", "--json")
        made = json.loads(result.stdout)
        self.assertEqual(made["title"], "送审")
        self.assertRegex(made["frozenOn"], r"^20\d\d-05-31$")
        self.assertIn("请核对：“5月31日”", result.stderr)
        self.assertTrue(pathlib.Path(made["volumes"][0]["file"]).exists())
        self.assertEqual([each["number"] for each in made["pieces"]], ["020-1-01"])

    def test_a_freeze_that_is_interrupted_leaves_nothing(self):
        self.add(20, 1, *(self.file(f"{number}.txt", f"{number}\n" * 20000) for number in range(30)))
        self.done("evidence", "keep", self.workspace, "--keeping", "bound", "--number",
                  ",".join(each["number"] for each in self.json("evidence", "list", self.workspace)["evidence"]))
        freezing = subprocess.Popen([TAIZHANG, "freeze", str(self.workspace), "--title", "送审", "--booklet",
                                     str(self.root / "新/汇编")], stderr=subprocess.PIPE, text=True)
        until = time.monotonic() + 60
        while not (self.root / "新/汇编").exists() and time.monotonic() < until:
            time.sleep(0.01)
        self.assertIsNone(freezing.poll(), "it was over before it could be interrupted")
        freezing.send_signal(signal.SIGINT)
        said = freezing.communicate(timeout=60)[1]
        self.assertEqual((freezing.returncode, len(said.splitlines())), (1, 1), said)
        self.assertIn("已停止", said)
        self.assertFalse((self.root / "新").exists())
        self.assertEqual(self.json("freeze", self.workspace, "--list")["freezes"], [])

    def test_an_inspectors_folder_is_stopped_while_files_are_looked_through(self):
        files = [self.file(f"{number}.txt", f"第{number}件事办好了，经办人李四。\n" * 100_000) for number in range(8)]
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, "--not-secret", *files)
        shutil.rmtree(self.workspace / "cache")  # what was found when they came in
        making = subprocess.Popen([TAIZHANG, "inspector", str(self.workspace), "--out", str(self.root / "迎检")],
                                  stderr=subprocess.PIPE, text=True)
        time.sleep(1)
        self.assertIsNone(making.poll(), "it was over before it could be stopped")
        making.send_signal(signal.SIGTERM)
        said = making.communicate(timeout=60)[1]
        # In the look for people or, on a fast machine, while the folder is written already.
        self.assertEqual(making.returncode, 1, said)
        self.assertRegex(said, "^taizhang: 已停止，.*台账没有改动。\n$")
        self.assertFalse((self.root / "迎检").exists())

    def test_an_export_that_fails_leaves_no_folder(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        self.done("assign", self.workspace, "--indicator", 20, "--material", 1, "--unit", "区水务局")
        out = self.root / "新/里" / ("长" * 100)  # a longer name than file systems take
        file = ("report", "export", self.workspace, "--indicator", 20, "--out")
        for words in ((*file, f"{out}.pdf"), (*file, f"{out}.docx"), ("report", "export", self.workspace, "--all", "--out", out),
                      ("index", self.workspace, "--out", f"{out}.xlsx"), ("evidence", "export", self.workspace, "--out", out),
                      ("inspector", self.workspace, "--out", out), ("inspector", self.workspace, "--out", f"{out}.zip"),
                      ("booklet", self.workspace, "--indicators", 20, "--out", out), ("remind", self.workspace, "--out", out)):
            result = self.run_it(*words)
            self.assertEqual(result.returncode, 1, (words, result.stderr))
            self.assertFalse((self.root / "新").exists(), words)

    def test_a_part_of_the_table_goes_by_its_mark(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        part = next(section["ordinal"] for section in self.json("table", self.workspace)["sections"]
                    if any(indicator["number"] == 20 for indicator in section["indicators"]))
        mark = "一二三四五六七八九"[part - 1]
        exported = [self.json("evidence", "export", self.workspace, "--out", self.root / f"导出{i}", "--section", word)["files"]
                    for i, word in enumerate((part, mark, f"第{mark}部分"))]
        self.assertEqual(exported, [1, 1, 1])
        made = [self.json("inspector", self.workspace, "--out", self.root / f"迎检{i}", "--sections", word)["indicators"]
                for i, word in enumerate((f"{part}，1", f"{mark}、一"))]
        self.assertEqual(made[0], made[1])
        self.refused("evidence", "export", self.workspace, "--out", self.root / "x", "--section", "十一", code=2, says="整数")
        self.refused("inspector", self.workspace, "--out", self.root / "x", "--indicators", "二", code=2, says="整数")

    def test_what_another_one_is_just_storing_is_not_surplus(self):
        bytes_ = b"half an hour of film"
        name = hashlib.sha256(bytes_).hexdigest()
        place = self.workspace / "objects" / name[:2] / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(bytes_)
        half = self.workspace / "objects" / name[:2] / ("0" * 64)
        half.write_bytes(b"")
        self.assertEqual({each["kind"] for each in self.json("check", self.workspace)["findings"]}, {"leftover", "stray"})
        holder = self.workspace / "lock.json" # as it stands while somebody on another computer writes
        holder.write_text(json.dumps({"user": "张三", "machine": "PC-3", "since": "2024-05-31T01:00:00Z", "pid": 1}))
        self.assertEqual(self.json("check", self.workspace)["findings"], [])
        holder.unlink()
        self.assertEqual(len(self.json("check", self.workspace)["findings"]), 2)
        said = self.done("check", self.workspace, "--repair")
        self.assertIn("已移到台账的 objects/bin 里，没有删除", said)
        self.assertEqual((self.workspace / "objects/bin" / name).read_bytes(), bytes_)

    def test_a_point_zero_is_refused_where_there_are_points(self):
        text = self.file("文.txt", "文字")
        self.refused("report", "set", self.workspace, "--indicator", 20, "--point", 0, "--text-file", text, says="没有第 0 个")
        for point in ((), ("--point", 0)):
            self.done("report", "set", self.workspace, "--indicator", 88, *point, "--text-file", text)
        self.refused("report", "set", self.workspace, "--indicator", 88, "--point", 1, "--text-file", text)

    def test_a_booklet_is_chosen_by_sections_or_by_indicators(self):
        self.refused("booklet", self.workspace, "--out", self.root / "汇编", "--sections", 1, "--indicators", 20, code=2,
                     says="只能给一个")

    def test_all_reports_say_of_which_indicator_they_speak(self):
        out = self.root / "全部"
        result = self.run_it("report", "export", self.workspace, "--all", "--out", out, "--format", "txt")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(len(list(out.iterdir())), 99)
        lines = result.stderr.splitlines()
        self.assertTrue(all(line.startswith("taizhang: 第") for line in lines), lines)
        self.assertEqual([line for line in lines if "第18项" in line], [line for line in lines if "没有导出" in line])
        self.assertIn("第18项不适用", result.stderr)
        with_number = [line.split("：")[0] for line in lines if "（待填写）" in line]
        self.assertTrue(any("20" in line or "—" in line for line in with_number), lines)

    def test_a_number_finds_its_indicator_before_those_that_only_have_the_figure(self):
        for query in ("30", "第30项"):
            found = self.json("search", self.workspace, query)["groups"][0]["hits"]
            self.assertEqual(found[0]["indicator"], 30)
        self.assertGreater(len(self.json("search", self.workspace, "30")["groups"][0]["hits"]), 1)

    def test_help_on_a_verb_is_its_usage(self):
        for word in ("--help", "-h"):
            self.assertEqual(self.done("evidence", "move", word).splitlines()[1][:24], "  taizhang evidence move")
        told = self.done("booklet", "--help").splitlines()
        self.assertEqual(len(told), 3)
        self.assertEqual(told[2].strip(), "装订汇编")
        self.assertGreater(len(self.done("evidence", "--help").splitlines()), 8)
        self.assertIn("taizhang check DIR", self.done("check", self.workspace, "--help"))
        self.refused("read-nothing", "--help", code=2)

    def test_help_lists_every_verb_under_its_subject_with_its_purpose(self):
        lines = self.done("--help").splitlines()
        subjects = [line for line in lines[1:] if line and not line.startswith(" ")]
        self.assertEqual(subjects, ["台账", "单位和报送任务", "材料", "情况说明", "成册迎检"])
        verbs = [at for at, line in enumerate(lines) if line.startswith("  taizhang ")]
        self.assertGreater(len(verbs), 60)
        for at in verbs:
            self.assertRegex(lines[at + 1], "^      [\u4e00-\u9fff]")
        self.assertNotIn("read-text", "\n".join(lines))

    def test_a_unit_that_wrote_nothing_has_its_report_to_be_filled_in(self):
        out = self.root / "局.txt"
        result = self.run_it("report", "export", self.workspace, "--indicator", 20, "--unit", "区水务局", "--out", out)
        self.assertEqual(result.returncode, 0, result.stderr)
        text = out.read_text(encoding="utf-8")
        self.assertIn("（待填写）", text)
        self.assertIn("区水务局", text)
        self.assertIn("（待填写）", result.stderr)

    def test_the_same_list_of_units_again_changes_nothing(self):
        table = self.file("名录.csv", "单位,类别,联系人,电话\n甲镇,乡镇,王某某,13800000001\n区水务局,,李某某,13800000002\n")
        first = self.json("units", "import", self.workspace, table)
        self.assertEqual([row["outcome"] for row in first["rows"]], ["新增", "更新"])
        before = self.json("history", self.workspace)
        again = self.json("units", "import", self.workspace, table)
        self.assertEqual([row["outcome"] for row in again["rows"]], ["没有变化", "没有变化"])
        self.assertEqual((again["added"], again["changed"], again["same"]), (0, 0, 2))
        self.assertIn("没有变化\t甲镇", self.done("units", "import", self.workspace, table))
        self.assertEqual(self.json("history", self.workspace), before)

    def test_a_list_of_units_in_two_encodings_or_with_zeros_is_one_sentence(self):
        mixed = "单位,电话\n甲镇,1\n".encode() + "乙镇,2\n".encode("gb18030")
        self.refused("units", "import", self.workspace, self.file("名录.csv", mixed), says="名录.csv”混用了两种编码（第 1 行是 UTF-8，第 3 行不是）")
        zeros = self.file("空.csv", "单位,电话\n甲\0镇,1380\n乙镇,2\n")
        self.refused("units", "import", self.workspace, zeros, says="第 2 行有空字节")

    def test_of_two_columns_of_units_it_is_said_which_was_read(self):
        result = self.ran("units", "import", self.workspace, self.file("名录.csv", "单位,单位\n甲镇,乙镇\n"))
        self.assertIn("采用的是第 1 列", result.stderr)
        self.assertIn("新增\t甲镇", result.stdout)

    def test_a_file_for_what_is_not_applicable_is_remarked_on(self):
        place = ("--indicator", 20, "--material", 1)
        self.done("material", "set", self.workspace, *place, "--state", "na", "--reason", "本地没有")
        result = self.ran("evidence", "add", self.workspace, *place, self.file("甲.txt", "甲"))
        self.assertIn("请核对：第20项材料1已标为不适用，文件放进去了，状态没有改", result.stderr)
        self.assertNotIn("不适用", self.ran("evidence", "add", self.workspace, "--indicator", 19, "--material", 1,
                                         self.file("乙.txt", "乙")).stderr)

    def test_a_volume_larger_than_was_asked_is_said_on_both_ways(self):
        result = self.ran("booklet", self.workspace, "--out", self.root / "汇编", "--indicators", "20", "--volume-pages", 3, "--json")
        said = json.loads(result.stdout)
        pages = said["volumes"][0]["pages"]
        self.assertGreater(pages, 3)
        sentence = f"请核对：第1册有 {pages} 页，超过每册 3 页：一项指标不拆到两册。"
        self.assertIn(sentence, said["remarks"])
        self.assertIn(sentence, result.stderr)

    def test_what_was_given_is_told_so_far_as_it_can_be_read(self):
        said = self.run_it("units", "alias", self.workspace, "--unit", "某" * 30000, "--alias", "乙").stderr
        self.assertIn("某…”", said)
        self.assertLess(len(said), 400)
        said = self.run_it("search", self.workspace, "-情况").stderr
        self.assertIn("不认识的选项“-情况”：要写以“-”开头的文字，前面单独写一个 -- 。", said)
        self.ran("search", self.workspace, "--", "-情况")

    def test_a_restore_to_no_name_is_refused(self):
        self.done("backup", self.workspace, "--to", self.root / "备份")
        result = self.run_it("restore", self.root / "备份", "")
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertIn("DIR 是空的", result.stderr)

    def test_a_refused_restore_names_a_way_that_there_is(self):
        self.done("backup", self.workspace, "--to", self.root / "备份")
        self.refused("restore", self.root / "备份", self.workspace, says="--in-place")
        base = sqlite3.connect(self.workspace / "taizhang.db")
        base.execute("CREATE TRIGGER stray AFTER INSERT ON unit BEGIN SELECT 1; END")
        base.close()
        said = self.refused("restore", self.root / "备份", self.workspace, "--in-place", says="请去掉 --in-place，恢复到一个还没有的文件夹")
        self.assertNotIn("请从备份恢复", said)
        self.done("restore", self.root / "备份", self.root / "新")

    def test_a_restore_goes_on_where_one_was_killed_at_its_beginning(self):
        self.done("backup", self.workspace, "--to", self.root / "备份")
        begun = self.root / "新"
        begun.mkdir()
        for name in (".taizhang-a1B2c3.part", "lock", "lock.json"):
            (begun / name).write_bytes(b"")
        self.done("restore", self.root / "备份", begun)
        self.assertFalse((begun / ".taizhang-a1B2c3.part").exists())
        self.assertEqual(self.json("check", begun)["findings"], [])

    def test_a_backup_whose_description_is_damaged_is_restored_all_the_same(self):
        self.done("backup", self.workspace, "--to", self.root / "盘")
        for sidecar in (self.root / "盘" / "snapshots").glob("*.json"):
            sidecar.write_text("x")
        self.assertEqual(len(self.json("backup", self.root / "盘", "--list")["backups"]), 1)
        self.done("restore", self.root / "盘", self.root / "恢复")
        self.assertEqual(self.json("check", self.root / "恢复")["findings"], [])

    def test_a_place_of_backups_whose_description_is_damaged_is_said_to_be_so(self):
        place = self.root / "盘"
        self.done("backup", self.workspace, "--to", place)
        (place / "backup.json").write_text("{")
        said = self.refused("backup", self.workspace, "--to", place, says="backup.json 已损坏")
        self.assertNotIn("另一个台账", said)
        self.done("restore", place, self.root / "恢复")

    def test_freezes_that_a_restoration_takes_away_are_named_first(self):
        self.add(20, 1, self.file("甲.txt"))
        self.done("freeze", self.workspace, "--title", "先前的")
        backup = self.json("backup", self.workspace)["file"]
        self.done("freeze", self.workspace, "--title", "2024年书面评审")
        said = self.ran("restore", backup, self.workspace, "--in-place").stderr
        self.assertIn("请核对：这份备份以后做的 1 次封版“2024年书面评审”在恢复后就没有了", said)
        self.assertNotIn("先前的", said)
        self.assertEqual(self.ran("restore", backup, self.workspace, "--in-place").stderr, "")

    def test_damaged_pages_are_told_once_and_in_chinese(self):
        base = self.workspace / "taizhang.db"
        content = bytearray(base.read_bytes())
        content[len(content) // 2:len(content) // 2 + 3000] = bytes(3000)
        base.write_bytes(content)
        result = self.run_it("check", self.workspace)
        self.assertEqual(result.returncode, 1)
        told = [line for line in result.stdout.splitlines() if "数据库检查发现问题" in line]
        self.assertEqual(len(told), 1, result.stdout)
        self.assertNotRegex(told[0], r"[A-Za-z]{4}")

    def test_pictures_and_pdfs_with_nothing_in_them_are_marked_and_told_in_our_words_alone(self):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        def png(side, data):
            return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)) +
                    chunk(b"IDAT", data) + chunk(b"IEND", b""))
        none = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
        none += (b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\n"
                 b"startxref\n%d\n%%%%EOF\n" % len(none))
        self.add(20, 1, self.file("空图.png", png(0, zlib.compress(b"\0"))), self.file("坏.png", png(9, b"\xff" * 99)),
                 self.file("空册.pdf", none))
        found = {each["title"]: each["readability"] for each in self.json("evidence", "list", self.workspace)["evidence"]}
        self.assertEqual((found["空图"], found["空册"]), ("damaged", "damaged"))
        self.done("evidence", "keep", self.workspace, "--number", "020-1-01,020-1-02,020-1-03", "--keeping", "bound")
        for words in (("booklet", self.workspace, "--indicators", 20), ("inspector", self.workspace, "--indicators", 20)):
            said = self.ran(*words, "--out", self.root / words[0]).stderr
            self.assertEqual([line for line in said.splitlines() if not line.startswith("taizhang: ")], [], said)

    def test_half_a_backup_goes_with_the_next(self):
        left = [self.workspace / "backups" / name for name in (".taizhang-a1B2c3.part", "0001-20240301-081500-asked.db.part")]
        left[0].parent.mkdir(exist_ok=True)
        for file in left:
            file.write_bytes(b"half")
        self.done("backup", self.workspace)
        self.assertEqual([file for file in left if file.exists()], [])

    def test_a_scan_and_a_thing_are_pieces(self):
        place = ("--indicator", 46, "--material", 1)
        scan = self.file("盖章件.txt", "扫描")
        self.done("evidence", "add", self.workspace, *place, "--scan", scan)
        self.done("evidence", "add", self.workspace, *place, "--thing", "宣传栏")
        pieces = self.json("evidence", "list", self.workspace)["evidence"]
        self.assertEqual([(piece["kind"], piece["title"]) for piece in pieces], [("scan", "盖章件"), ("thing", "宣传栏")])
        self.refused("evidence", "add", self.workspace, *place, "--thing", "宣传栏", "--note", "x", code=2, says="一次添加一件")
        self.refused("evidence", "add", self.workspace, *place, "--thing", "宣传栏", scan, code=2, says="一次添加一件")
        self.refused("evidence", "add", self.workspace, *place, "--scan", self.root / "没有.pdf", says="没有.pdf")
        self.assertEqual(len(self.json("evidence", "list", self.workspace)["evidence"]), 2)

    def test_the_lists_of_the_visit_are_written(self):
        owed = self.root / "补交.xlsx"
        self.done("hand-in", self.workspace, "--indicators", "20,46", "--out", owed)
        self.assertIn("第20项", self.words_of(owed))
        self.assertNotIn("第30项", self.words_of(owed))
        self.done("evidence", "add", self.workspace, "--indicator", 7, "--material", 1,
                  self.file("名单.txt", "示例公司 联系人张某 13800000000"))
        masked, whole = self.root / "回访.xlsx", self.root / "回访全.xlsx"
        self.done("call-back", self.workspace, "--out", masked)
        self.assertIn("138****0000", self.words_of(masked))
        self.assertNotIn("13800000000", self.words_of(masked))
        self.refused("call-back", self.workspace, "--out", whole, "--to", "王某某", says="没有写交给谁、为什么")
        self.assertFalse(whole.exists())
        self.refused("call-back", self.workspace, "--out", self.workspace / "内.xlsx", "--to", "王某某", "--reason", "电话回访")
        folder = self.root / "夹.xlsx"
        folder.mkdir()
        failed = self.run_it("call-back", self.workspace, "--out", folder, "--to", "王某某", "--reason", "电话回访")
        self.assertEqual(failed.returncode, 1, failed.stderr)
        with sqlite3.connect(self.workspace / "taizhang.db") as database:  # nobody got it
            self.assertEqual(database.execute("SELECT count(*) FROM loan WHERE retired_at IS NULL").fetchone(), (0,))
        self.done("call-back", self.workspace, "--out", whole, "--to", "王某某", "--reason", "电话回访")
        self.assertIn("13800000000", self.words_of(whole))
        self.assertIn("电话回访", self.done("history", self.workspace))

    @staticmethod
    def words_of(book):
        return "\n".join(str(cell.value) for sheet in openpyxl.load_workbook(book) for row in sheet for cell in row)

    def test_what_a_unit_sends_unasked_is_the_bureaus_with_its_source(self):
        place = ("--indicator", 20, "--material", 1)
        result = self.run_it("evidence", "add", self.workspace, *place, "--unit", "区水务局", self.file("甲.txt", "甲"))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("请核对", result.stderr)
        self.done("evidence", "add", self.workspace, *place, "--unit", "区水务局", "--note", "光盘在档案室3柜")
        self.done("assign", self.workspace, *place, "--unit", "区财政局")
        self.done("evidence", "add", self.workspace, *place, "--unit", "区财政局", self.file("乙.txt", "乙"))
        self.assertEqual({one["title"]: one["sourceUnit"] for one in self.json("evidence", "list", self.workspace)["evidence"]
                          if one["title"] != "乙"}, {"甲": "区水务局", "光盘在档案室3柜": "区水务局"})
        self.refused("evidence", "move", self.workspace, "--number", "020-1-01", *place, "--unit", "区水务局", says="没有交办")

    def test_a_backup_is_not_led_elsewhere_by_a_link(self):
        self.done("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, self.file("甲.txt", "甲"))
        target, elsewhere = self.root / "备份", self.root / "别处"
        self.done("backup", self.workspace, "--to", target)
        for name in ("objects", "snapshots"):
            (target / name).rename(elsewhere)
            (target / name).symlink_to(elsewhere)
            before = tree(elsewhere)
            self.assertIn(name, self.refused("backup", self.workspace, "--to", target, says="没有备份"))
            self.assertEqual(tree(elsewhere), before)
            (target / name).unlink()
            elsewhere.rename(target / name)
        self.done("backup", self.workspace, "--to", target)

    def test_what_leads_out_of_the_cache_is_named_and_neither_read_nor_written(self):
        own = self.root / "own.txt"
        own.write_text("mine")
        self.done("search", self.workspace, "行政")
        cache = self.workspace / "cache"
        for name in ("search.db", "search.db-journal"):
            shutil.rmtree(cache)
            cache.mkdir()
            (cache / name).symlink_to(own)
            self.done("search", self.workspace, "行政")
            self.assertEqual(own.read_text(), "mine")
            found = {(each["item"], each["kind"]) for each in self.json("check", self.workspace, "--repair")["findings"]}
            self.assertIn((f"cache/{name}", "stray"), found)
            self.assertTrue((cache / name).is_symlink())
        shutil.rmtree(cache)
        cache.symlink_to(self.root)
        before = sorted(self.root.iterdir())
        self.done("search", self.workspace, "行政")
        self.assertEqual(sorted(self.root.iterdir()), before)
        found = {(each["item"], each["kind"]) for each in self.json("check", self.workspace)["findings"]}
        self.assertIn(("cache", "stray"), found)

    def test_stray_files_among_the_evidence_are_listed_and_kept(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        objects = self.workspace / "objects"
        strays = [objects / "ab/报告.docx", objects / "readme.txt", objects / "incoming/notes.txt",
                  objects / "ff" / ("f" * 64)]
        for stray in strays:
            stray.parent.mkdir(exist_ok=True)
            stray.write_text("某人的")
        temporary = objects / "ab/.taizhang-a1B2c3.part"
        temporary.write_text("half")
        past = 1_600_000_000
        os.utime(temporary, (past, past))
        listed = {finding["item"]: finding["kind"] for finding in self.json("check", self.workspace)["findings"]}
        self.assertEqual(listed, {str(each.relative_to(self.workspace)): "stray" for each in strays}
                         | {"objects/ab/.taizhang-a1B2c3.part": "leftover"})
        self.assertIn("objects/readme.txt", self.done("check", self.workspace))
        self.done("check", self.workspace, "--repair")
        self.assertTrue(all(stray.exists() for stray in strays))
        self.assertFalse(temporary.exists())

    def test_a_link_in_the_place_of_evidence_counts_as_loss(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        objects = self.workspace / "objects"
        place = next(each for each in objects.iterdir() if len(each.name) == 2)
        place.rename(self.root / "别处")
        place.symlink_to(self.root / "别处")
        (objects / "00").symlink_to(self.root)
        said = self.refused("check", self.workspace, says="指向别处的链接，那里的 1 个材料文件")
        found = {finding["item"]: (finding["kind"], finding["serious"]) for finding in
                 json.loads(self.run_it("check", self.workspace, "--json").stdout)["findings"]}
        self.assertEqual(found, {f"objects/{place.name}": ("unreadable", True), "objects/00": ("stray", False)})
        self.assertNotIn("不认识的文件", said)
        self.assertTrue(place.is_symlink())

    def test_what_was_written_before_is_replaced_and_nothing_else(self):
        self.add(20, 1, self.file("甲.txt", "甲"))
        for verb in (("evidence", "export"), ("inspector",)):
            out = self.root / verb[-1]
            self.done(*verb, self.workspace, "--out", out)
            inode = out.stat().st_ino
            self.done(*verb, self.workspace, "--out", out)
            self.assertNotEqual(out.stat().st_ino, inode)  # as a whole
            self.assertEqual([each.name for each in self.root.iterdir() if each.name.startswith(".")], [])
            for spoil in (lambda: (out / "另一份.txt").write_text("某人的"), lambda: (out / "空").mkdir(),
                          lambda: (out / "材料清单.xlsx").write_text("改过")):
                spoil()
                before = tree(out)
                self.refused(*verb, self.workspace, "--out", out, says="已有别的文件")
                self.assertEqual(tree(out), before)
                if (out / "另一份.txt").exists():
                    (out / "另一份.txt").unlink()
                if (out / "空").exists():
                    (out / "空").rmdir()
        archive = self.root / "迎检.zip"
        for _ in range(2):
            self.done("inspector", self.workspace, "--out", archive)
            self.assertTrue(archive.is_file())


if __name__ == "__main__":
    unittest.main()
