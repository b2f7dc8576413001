#!/usr/bin/env python3
"""Speed as ratios against a reference in the same run; judges nothing.

usage: bench.py BUILD_FOLDER [start] [add] [intake] [report] [matrix] [search]

start   from start to a complete window on the official table, against an empty Qt main window    (goal: at most 2.5)
add     500 files of 1 MB taken in, against cp + sha256sum + sync of the same                     (goal: at most 1.3)
intake  3,000 files of 10 kB proposed for and taken in, against cp -r + sync of the same
report  one report to PDF, against LibreOffice converting a like DOCX in one call of 100          (goal: at least 20 times)
matrix  scrolling and narrowing 109 rows by 60 units with every cell asked, against an empty table view of that size
        (goal: every frame within 16 ms)
search  40 MB of text in 400 files: a query against grep -c of the same, making the index against cat of the same
"""
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def timed(*command, **options):
    begun = time.perf_counter()
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   **options)
    return time.perf_counter() - begun


def say(name, ours, reference, unit="倍"):
    ratios = sorted(a / b for a, b in zip(ours, reference))
    print(f"{name}: ratio {statistics.median(ours) / statistics.median(reference):.2f} "
          f"(paired {ratios[0]:.2f} … {ratios[-1]:.2f}; ours {statistics.median(ours) * 1000:.0f} ms "
          f"[{min(ours) * 1000:.0f} … {max(ours) * 1000:.0f}], reference {statistics.median(reference) * 1000:.0f} ms "
          f"[{min(reference) * 1000:.0f} … {max(reference) * 1000:.0f}], {len(ours)} pairs)")


def bench_start(build, folder):
    workspace = folder / "台账"
    subprocess.run([build / "app/taizhang", "new", workspace], check=True, stdout=subprocess.DEVNULL)
    environment = dict(os.environ, XDG_CONFIG_HOME=str(folder / "config"))
    if not os.environ.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    ours, reference = [], []
    for _ in range(21):
        reference.append(timed(build / "tests/empty_window", env=environment))
        ours.append(timed(build / "app/fazhi-taizhang", "--quit-when-shown", workspace, env=environment))
    say("start", ours[1:], reference[1:])


def bench_add(build, folder):
    source = folder / "文件"
    source.mkdir()
    for number in range(500):
        (source / f"{number:03}.bin").write_bytes(os.urandom(1_000_000))
    ours, reference = [], []
    for turn in range(5):
        copy = folder / f"copy{turn}"
        subprocess.run(["sync"], check=True)
        reference.append(timed("sh", "-c", f"cp -r '{source}' '{copy}' && sha256sum '{copy}'/* && sync"))
        shutil.rmtree(copy)
        workspace = folder / f"台账{turn}"
        subprocess.run([build / "app/taizhang", "new", workspace], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["sync"], check=True)
        ours.append(timed(build / "app/taizhang", "evidence", "add", workspace, "--indicator", "20", "--material", "1",
                          *sorted(source.iterdir())))
        shutil.rmtree(workspace)
    say("add", ours, reference)


def bench_intake(build, folder):
    source = folder / "来件" / "第20项"
    source.mkdir(parents=True)
    for number in range(3000):
        (source / f"意见{number:04}.bin").write_bytes(os.urandom(10_000))
    ours, proposed, reference = [], [], []
    for turn in range(3):
        copy = folder / f"copy{turn}"
        subprocess.run(["sync"], check=True)
        reference.append(timed("sh", "-c", f"cp -r '{source}' '{copy}' && sync"))
        shutil.rmtree(copy)
        workspace = folder / f"台账{turn}"
        subprocess.run([build / "app/taizhang", "new", workspace], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["sync"], check=True)
        proposed.append(timed(build / "app/taizhang", "evidence", "propose", workspace, folder / "来件"))
        ours.append(timed(build / "app/taizhang", "evidence", "propose", workspace, "--apply", folder / "来件"))
        shutil.rmtree(workspace)
    say("intake (proposed only)", proposed, reference)
    say("intake", ours, reference)


REPORT_DOCX = """
import sys, docx
from docx.oxml.ns import qn
document = docx.Document()
style = document.styles["Normal"]
style.font.name = "仿宋_GB2312"
style.element.rPr.rFonts.set(qn("w:eastAsia"), "仿宋_GB2312")
document.add_heading("关于第20项指标落实情况的说明", 0)
for number in range(12):
    document.add_paragraph("2022年以来，我局严格落实行政规范性文件合法性审核制度，审核时间不少于5个工作日。" * 4)
document.save(sys.argv[1])
"""


def bench_report(build, folder):
    soffice = shutil.which("soffice")
    if not soffice:
        print("report: LibreOffice is not installed, nothing to compare with")
        return
    first = folder / "0.docx"
    subprocess.run(["/usr/bin/python3", "-c", REPORT_DOCX, first], check=True)
    files = [first] + [pathlib.Path(shutil.copy(first, folder / f"{number}.docx")) for number in range(1, 100)]
    ours, reference = [], []
    for turn in range(3):
        out = folder / f"pdf{turn}"
        reference.append(timed(soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                               "pdf", "--outdir", out, *files) / len(files))
        printed = subprocess.run([build / "tests/bench_report_pdf"], check=True, capture_output=True, text=True,
                                 env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
        ours.append(float(printed.split()[-1]))
    say("report", ours, reference)
    print(f"report: {statistics.median(reference) / statistics.median(ours):.0f} times as fast")


def bench_matrix(build, folder):
    printed = subprocess.run([build / "tests/bench_matrix", folder / "台账"], check=True, capture_output=True, text=True,
                             env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
    frames = {}
    for line in printed.splitlines():
        name, side, *times = line.split()
        frames[name, side] = [float(each) / 1000 for each in times]
    for name in ("scroll", "filter"):
        ours, reference = frames[name, "matrix"], frames[name, "empty"]
        say(f"matrix {name}", ours, reference)
        slow = sum(1 for each in ours if each > 0.016)
        print(f"matrix {name}: slowest frame {max(ours) * 1000:.1f} ms, {slow} of {len(ours)} beyond 16 ms")


SYLLABLES = "行政执法监督规范文件审查合议决定公开群众乡镇司法局年度清单事项人员责任制度落实情况说明会议研究重大"


def grepped(words, files):
    begun = time.perf_counter()
    subprocess.run(["grep", "-c", words, *files], stdout=subprocess.DEVNULL)  # 1: a file without it
    return time.perf_counter() - begun


def bench_search(build, folder):
    source = folder / "文件"
    source.mkdir()
    chosen = random.Random(20)
    for number in range(400):
        lines = ("".join(chosen.choices(SYLLABLES, k=40)) for _ in range(840))
        (source / f"{number:03}.txt").write_text("\n".join(lines) + ("\n罕见的字句\n" if number == 200 else "\n"))
    files = sorted(source.iterdir())
    workspace = folder / "台账"
    taizhang = build / "app/taizhang"
    subprocess.run([taizhang, "new", workspace], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([taizhang, "evidence", "add", workspace, "--indicator", "20", "--material", "1", *files], check=True,
                   stdout=subprocess.DEVNULL)
    making, reading = [], []
    for _ in range(3):
        reading.append(timed("cat", *files))
        shutil.rmtree(workspace / "cache", ignore_errors=True)
        making.append(timed(taizhang, "search", workspace, "罕见"))
    say("search, making the index", making, reading)
    for words in ("罕见的字句", "行政", "执法监督规范"):
        # What the program itself needs to start and to open the workspace is not the query's.
        printed = subprocess.run([build / "tests/bench_search", workspace, words], check=True, capture_output=True,
                                 text=True).stdout
        ours = [float(line) for line in printed.split()]
        say(f"search, {words}", ours, [grepped(words, files) for _ in ours])


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    benches = {"start": bench_start, "add": bench_add, "intake": bench_intake, "report": bench_report,
               "matrix": bench_matrix, "search": bench_search}
    for name in sys.argv[2:] or benches:
        with tempfile.TemporaryDirectory(dir=os.environ.get("TAIZHANG_BENCH_FOLDER")) as folder:
            benches[name](build, pathlib.Path(folder))


if __name__ == "__main__":
    main()
