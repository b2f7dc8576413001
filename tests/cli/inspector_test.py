#!/usr/bin/env python3
"""The inspector's folder in a real browser: opened from file://, searched, clicked through, and nothing leaves.

usage: inspector_test.py TAIZHANG
Needs Debian's chromium, chromium-driver and python3-selenium; without them it fails, since a folder that no
browser was seen to open proves nothing.
"""
import hashlib
import json
import re
import struct
import unittest
import zipfile
import zlib

import docx
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from ledger import TAIZHANG, Ledger

HOSTILE = "</script><img src=x onerror=alert(1)>\"'"
TEXT = "一、甲事项已经办结，见附件020-1-01，联系电话13812345678。"


def png(width, height):
    """A picture of one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\x20\x60\xa0" * width for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def pdf():
    body = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" \
           b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>endobj\n"
    return body + b"xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n%d\n%%%%EOF\n" % len(body)


class Exhibits(Ledger):
    """A ledger with one piece of each kind under 第20项, made once for all tests."""

    def __init__(self):
        self.make()
        word = docx.Document()
        word.add_paragraph("工作方案的正文")
        word.save(self.root / "方案.docx")
        self.add(20, 1, self.file("目录.pdf", pdf()), self.file("照片.png", png(2000, 1000)), self.root / "方案.docx",
                 self.file("页面.html", b"<!DOCTYPE html><html><body>hello page<script>document.title='RUN'</script></body></html>"),
                 self.file("台账.txt", "第一行\n身份证 11010519491231002X\n".encode()))
        self.done("evidence", "add", self.workspace, "--indicator", 46, "--material", 1, "--note", "光盘在档案室3柜",
                  "--title", HOSTILE)
        text = self.file("文字.txt", TEXT.encode())
        self.done("report", "set", self.workspace, "--indicator", 20, "--point", 1, "--text-file", text)
        self.done("material", "set", self.workspace, "--indicator", 46, "--material", 2, "--state", "nil", "--reason",
                  "本年没有")
        self.done("material", "set", self.workspace, "--indicator", 46, "--material", 3, "--state", "na", "--reason",
                  "不是本级事权")


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Folder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ledger = Exhibits()
        cls.addClassCleanup(cls.ledger.temporary.cleanup)
        cls.out = cls.ledger.root / "迎检"
        cls.ledger.done("inspector", cls.ledger.workspace, "--out", cls.out)

    def test_holds_files_under_their_names_with_sums_that_agree(self):
        files = contents(self.out)
        self.assertTrue(any(re.search(r"/020 .*/020-1-01 目录\.pdf$", name) for name in files), sorted(files))
        sums = files.pop("SHA256SUMS").decode().splitlines()
        self.assertEqual({line[66:]: line[:64] for line in sums},
                         {name: hashlib.sha256(data).hexdigest() for name, data in files.items()})
        self.assertIn("材料清单.xlsx", files)
        self.assertFalse([path for path in self.ledger.root.iterdir() if path.name.startswith(".")])

    def test_the_same_set_gives_the_same_bytes_and_a_zip_holds_the_same(self):
        again, packed = self.ledger.root / "再来", self.ledger.root / "迎检.zip"
        self.ledger.done("inspector", self.ledger.workspace, "--out", again)
        self.assertEqual(contents(again), contents(self.out))
        self.ledger.done("inspector", self.ledger.workspace, "--out", packed)
        first = packed.read_bytes()
        with zipfile.ZipFile(packed) as opened:
            self.assertIsNone(opened.testzip())
            self.assertEqual({name: opened.read(name) for name in opened.namelist()}, contents(self.out))
        self.ledger.done("inspector", self.ledger.workspace, "--out", packed)
        self.assertEqual(packed.read_bytes(), first)

    def test_nothing_in_it_is_remote_and_words_are_only_words(self):
        for name, data in contents(self.out).items():
            if name.endswith((".html", ".css", ".js")) and name.split("/")[0] in ("index.html", "pages"):
                text = data.decode()
                self.assertNotRegex(text, r"(?i)https?://|url\(|@import|\bfetch\b|XMLHttp", name)
                self.assertNotIn("<img src=x", text, name)
                self.assertNotIn("13812345678", text, name)
                self.assertNotIn("11010519491231002X", text, name)
                if name.endswith(".html"):
                    self.assertIn("Content-Security-Policy", text, name)
                    self.assertNotIn("<script>", text, name)
        self.assertIn("138****5678", (self.out / "pages/020.html").read_text())

    def test_the_state_of_the_work_stays_inside(self):
        page = (self.out / "pages/046.html").read_text()
        self.assertIn("零报告（无此类情形）：本年没有", page)
        self.assertIn("不适用：不是本级事权", page)
        whole = "".join(data.decode() for name, data in contents(self.out).items() if name.endswith((".html", ".js")))
        for word in ("退回", "未收集", "未报送", "待填写", "逾期"):
            self.assertNotIn(f">{word}", whole)
            self.assertNotIn(f"（{word}）", whole)

    def test_sections_are_chosen_and_what_is_not_there_is_refused(self):
        some = self.ledger.root / "一部分"
        said = json.loads(self.ledger.done("inspector", self.ledger.workspace, "--out", some, "--indicators", "20,46",
                                           "--json"))
        self.assertEqual((said["indicators"], said["files"]), (2, 5))
        self.assertEqual(sorted(path.name for path in (some / "pages").glob("0??.html")), ["020.html", "046.html"])
        for words, code in ((("--sections", "10"), 1), (("--indicators", "甲"), 2)):
            result = self.ledger.run_it("inspector", self.ledger.workspace, "--out", self.ledger.root / "没有", *words)
            self.assertEqual(result.returncode, code, result.stderr)
            self.assertFalse((self.ledger.root / "没有").exists())
        (some / "另一份.txt").write_text("某人的")
        result = self.ledger.run_it("inspector", self.ledger.workspace, "--out", some)
        self.assertEqual(result.returncode, 1)
        self.assertIn("已有别的文件", result.stderr)


class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        Folder.setUpClass.__func__(cls)
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1366,768",
                     "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"):
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        cls.browser = webdriver.Chrome(service=webdriver.chrome.service.Service("/usr/bin/chromedriver"),
                                       options=options)
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        self.drain()
        self.open("index.html")

    def tearDown(self):
        requested, complaints = self.drain()
        self.assertEqual([url for url in requested if not url.startswith(("file:", "data:", "chrome", "about:"))], [])
        self.assertEqual(complaints, [])

    def drain(self):
        """Addresses that were asked for, and what the browser complained of, since the last time."""
        requested = []
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                requested.append(message["params"]["request"]["url"])
        return requested, [entry["message"] for entry in self.browser.get_log("browser")]

    def open(self, page):
        self.browser.get((self.out / page).as_uri())

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def wait(self, condition):
        WebDriverWait(self.browser, 10).until(lambda _: condition())

    def page(self):
        return self.browser.current_url.rsplit("/", 1)[1]

    def search(self, words):
        self.one("#find").send_keys(words)
        self.wait(lambda: self.all("#found a, #found p:not(:empty)") and "正在读取" not in self.one("#found").text)
        return self.all("#found a")

    def test_the_tree_shows_all_by_section_and_by_number(self):
        self.assertEqual(len(self.all("#bySection details")), 9)
        self.assertEqual(len(self.all("#bySection li")), 100)
        self.assertFalse(self.one("#byNumber").is_displayed())
        self.one("button[data-way=byNumber]").click()
        self.assertTrue(self.one("#byNumber").is_displayed())
        self.all("#byNumber a")[19].click()
        self.wait(lambda: self.page() == "020.html")
        self.assertEqual(self.one("#side a.here .number").text, "20")

    def test_a_search_finds_an_indicator_a_report_and_a_piece_and_a_click_opens_it(self):
        self.assertIn("第46项", self.search("46")[0].text)
        self.one("#find").clear()
        kinds = {link.find_element(By.CSS_SELECTOR, ".kind").text for link in self.search("甲事项")}
        self.assertEqual(kinds, {"情况说明"})
        self.one("#find").clear()
        found = self.search("目录 020-1")
        self.assertIn("020-1-01", found[0].text)
        found[0].click()
        self.wait(lambda: self.page() == "020-1-01.html")
        self.assertEqual(self.search("没有这个词的")[:1], [])
        self.assertIn("没有找到", self.one("#found").text)

    def test_keys_go_to_the_next_piece_and_back_and_into_the_search(self):
        self.open("pages/020-1-01.html")
        body = self.one("body")
        body.send_keys(Keys.ARROW_RIGHT)
        self.wait(lambda: self.page() == "020-1-02.html")
        self.one("body").send_keys(Keys.ARROW_LEFT)
        self.wait(lambda: self.page() == "020-1-01.html")
        self.one("a[rel=next]").click()
        self.wait(lambda: self.page() == "020-1-02.html")
        self.one("body").send_keys("/")
        self.assertEqual(self.browser.switch_to.active_element.get_attribute("id"), "find")
        self.browser.switch_to.active_element.send_keys("第46项")
        self.wait(lambda: self.all("#found a"))
        self.browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN, Keys.ENTER)
        self.wait(lambda: self.page() == "046.html")
        self.one("a[rel=prev]").click()
        self.wait(lambda: self.page() == "045.html")

    def test_a_picture_a_pdf_and_words_are_shown_beside_the_file_itself(self):
        self.open("pages/020-1-02.html")
        picture = self.one("figure img")
        self.wait(lambda: self.browser.execute_script("return arguments[0].complete", picture))
        self.assertEqual(self.browser.execute_script("return arguments[0].naturalWidth", picture), 1280)
        self.assertTrue(self.one("a.original").get_attribute("href").endswith(".png"))
        self.open("pages/020-1-01.html")
        self.assertEqual(self.one("object.pdf").get_attribute("type"), "application/pdf")
        self.assertTrue(self.one("a.original").get_attribute("href").endswith(".pdf"))
        self.open("pages/020-1-03.html")
        self.assertEqual(self.one("pre.words").text, "工作方案的正文")

    def test_a_page_that_came_as_evidence_is_shown_as_words_and_never_opened(self):
        self.open("pages/020-1-04.html")
        self.assertIn("hello page", self.one("pre.words").text)
        self.assertEqual(self.all("a.original, iframe, object, embed"), [])
        self.assertTrue((self.out / self.one(".path").text).is_file())
        self.assertNotIn("RUN", self.browser.title)

    def test_hostile_words_are_shown_to_the_letter(self):
        self.open("pages/046-1-01.html")
        self.assertIn(HOSTILE, self.one("h1").text)
        self.search("alert")[0].click()
        self.wait(lambda: self.page() == "046-1-01.html")
        self.assertEqual(self.all("main img"), [])

    def test_a_report_leads_to_the_evidence_it_names(self):
        self.open("pages/report-020.html")
        self.one("article a").click()
        self.wait(lambda: self.page() == "020-1-01.html")

    def test_it_fits_a_phone(self):
        self.addCleanup(self.browser.execute_cdp_cmd, "Emulation.clearDeviceMetricsOverride", {})
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True})
        for page in ("index.html", "pages/020.html", "pages/020-1-01.html", "pages/020-1-04.html", "pages/046-1-01.html"):
            self.open(page)
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth"), 390, page)


if __name__ == "__main__":
    unittest.main()
