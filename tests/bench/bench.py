#!/usr/bin/env python3
"""Speed as ratios against a reference in the same run; judges nothing.

usage: bench.py BUILD_FOLDER [start] [add] [intake[=FILES]] [pieces[=PIECES]] [check[=PIECES]] [memory]
                [report] [reports] [matrix] [search[=PIECES]] [booklet]

start   from start to a complete window on the official table, against an empty Qt main window    (goal: at most 2.5)
add     500 files of 1 MB taken in, against cp + sha256sum + sync of the same                     (goal: at most 1.3)
intake  2,000 files of 1 MB proposed for and taken in, against cp + sha256sum + sync of the same  (goal: at most 1.2)
pieces  a ledger with 100,000 pieces of 10 kB, spread over what is asked of ten units for every material:
        opening the window against the same ledger without pieces                                 (goal: at most 1.5)
        a query of Ctrl+K against its bare statements given to SQLite in the same process         (goal: at most 2)
        taizhang check against sha256sum of the same files: tiny ones, so that it is the audit of the history that
        is measured; of files as they are, see check                                              (goal: at most 1.1)
check   taizhang check against sha256sum of the same 10,000 files, from 80 kB to 1.3 MB, 500 kB on average
        (goal: at most 1.1)
memory  the most memory that adding and checking take with a file of 2 GB, against one of 20 MB   (goal: the same)
report  one report to PDF, against LibreOffice converting a like DOCX in one call of 100          (goal: at least 20 times)
reports every report of a ledger to PDF in one call, against LibreOffice converting the same as DOCX, ours, in one call
        (goal: at least 30 times)
matrix  scrolling and narrowing 109 rows by 60 units with every cell asked, against an empty table view of that size
        (goal: every frame within 16 ms)
booklet 5,000 pages of evidence in 200 files bound, against qpdf --empty --pages of the same files
        (goals: at most 1.5 in time, 1.3 in memory)
search  40 MB of text in 400 files: a query against grep -c of the same, making the index against cat of the same
        a ledger with 100,000 pieces: the first search after one change, against one for which the index is made from
        nothing; a ratio of 1 means that all was fed anew                                          (goal: at most 0.1)
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


def shown_and_gone(*command, env):
    """Seconds until the program says that its window is shown and painted, and until it has taken it down again."""
    begun = time.perf_counter()
    with subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          env=env) as child:
        said = child.stdout.readline()
        shown = time.perf_counter() - begun
    if said != b"shown\n" or child.returncode != 0:
        raise subprocess.CalledProcessError(child.returncode, command)
    return shown, time.perf_counter() - begun


def bench_start(build, folder):
    workspace = folder / "台账"
    subprocess.run([build / "app/taizhang", "new", workspace], check=True, stdout=subprocess.DEVNULL)
    environment = dict(os.environ, XDG_CONFIG_HOME=str(folder / "config"))
    if not os.environ.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    ours, reference = [], []
    for _ in range(21):
        reference.append(shown_and_gone(build / "tests/empty_window", env=environment))
        ours.append(shown_and_gone(build / "app/fazhi-taizhang", "--quit-when-shown", workspace, env=environment))
    for name, which in (("start", 0), ("start and end", 1)):
        say(name, [each[which] for each in ours[1:]], [each[which] for each in reference[1:]])


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


def bench_intake(build, folder, count=2000):
    source = folder / "来件" / "第20项"
    source.mkdir(parents=True)
    for number in range(count):
        (source / f"意见{number:04}.bin").write_bytes(os.urandom(1_000_000))
    ours, proposed, reference = [], [], []
    for turn in range(5):
        copy = folder / f"copy{turn}"
        subprocess.run(["sync"], check=True)
        reference.append(timed("sh", "-c", f"cp -r '{source}' '{copy}' && sha256sum '{copy}'/* && sync"))
        shutil.rmtree(copy)
        workspace = folder / f"台账{turn}"
        subprocess.run([build / "app/taizhang", "new", workspace], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["sync"], check=True)
        proposed.append(timed(build / "app/taizhang", "evidence", "propose", workspace, folder / "来件"))
        subprocess.run(["sync"], check=True)
        ours.append(timed(build / "app/taizhang", "evidence", "propose", workspace, "--apply", folder / "来件"))
        shutil.rmtree(workspace)
    say("intake (proposed only)", proposed, reference)
    say("intake", ours, reference)


def bench_pieces(build, folder, count=100_000):
    full, empty, taizhang = folder / "台账", folder / "空台账", build / "app/taizhang"
    begun = time.perf_counter()
    subprocess.run([build / "tests/make_many_pieces", full, str(count), "10000"], check=True)
    print(f"pieces: {count} made in {time.perf_counter() - begun:.0f} s")
    subprocess.run([build / "tests/make_many_pieces", empty, "0", "0"], check=True)
    subprocess.run(["sync"], check=True)

    environment = dict(os.environ, XDG_CONFIG_HOME=str(folder / "config"))
    if not os.environ.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    ours, reference = [], []
    for _ in range(21):
        for workspace, times in ((empty, reference), (full, ours)):
            times.append(shown_and_gone(build / "app/fazhi-taizhang", "--quit-when-shown", workspace, env=environment))
    for name, which in (("opening the window", 0), ("opening and closing", 1)):
        say(f"pieces, {name}", [each[which] for each in ours[1:]], [each[which] for each in reference[1:]])

    for words in ("行政", "执法监督", "说明"):
        # What the program itself needs to start and to open the workspace is not the query's.
        printed = subprocess.run([build / "tests/bench_search", full, words], check=True, capture_output=True,
                                 text=True).stdout
        pairs = [[float(time) for time in line.split()] for line in printed.splitlines()]
        say(f"pieces, query {words}", [pair[0] for pair in pairs], [pair[1] for pair in pairs])
    check_against_sha256sum("pieces, check of tiny files", taizhang, full)


def check_against_sha256sum(name, taizhang, workspace):
    ours, reference = [], []
    for _ in range(5):
        reference.append(timed("sh", "-c", f"find '{workspace / 'objects'}' -type f -print0 | xargs -0 sha256sum"))
        ours.append(timed(taizhang, "check", workspace))
    say(name, ours, reference)


def bench_check(build, folder, count=10_000):
    workspace = folder / "台账"
    subprocess.run([build / "tests/make_many_pieces", workspace, str(count), "500000"], check=True)
    subprocess.run(["sync"], check=True)
    size = sum(path.stat().st_size for path in (workspace / "objects").rglob("*") if path.is_file())
    check_against_sha256sum(f"check of {count} files, {size / 1e9:.1f} GB", build / "app/taizhang", workspace)


def bench_memory(build, folder):
    taizhang, peaks = build / "app/taizhang", {}
    for megabytes in (20, 2000):
        source, workspace = folder / f"{megabytes}.bin", folder / f"台账{megabytes}"
        with source.open("wb") as file:
            for _ in range(megabytes):
                file.write(os.urandom(1_000_000))
        subprocess.run([taizhang, "new", workspace], check=True, stdout=subprocess.DEVNULL)
        peaks[megabytes] = {
            "add": measured(taizhang, "evidence", "add", workspace, "--indicator", "20", "--material", "1", source)[1],
            "check": measured(taizhang, "check", workspace)[1]}
        source.unlink()
    for verb in ("add", "check"):
        small, large = peaks[20][verb], peaks[2000][verb]
        print(f"memory, {verb}: {large:.0f} MB with 2 GB, {small:.0f} MB with 20 MB, ratio {large / small:.2f}")


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


def bench_reports(build, folder):
    soffice = shutil.which("soffice")
    if not soffice:
        print("reports: LibreOffice is not installed, nothing to compare with")
        return
    taizhang, workspace, text = build / "app/taizhang", folder / "台账", folder / "文字.txt"
    text.write_text(("2022年以来，我局严格落实行政规范性文件合法性审核制度，审核时间不少于5个工作日。" * 4 + "\n") * 6)
    subprocess.run([taizhang, "new", workspace], check=True, stdout=subprocess.DEVNULL)
    for number in range(1, 101):  # where there is no point 1 the report stays as it is
        subprocess.run([taizhang, "report", "set", workspace, "--indicator", str(number), "--row", "1", "--point", "1",
                        "--text-file", text], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    timed(taizhang, "report", "export", workspace, "--all", "--out", folder / "docx", "--format", "docx")
    files = sorted((folder / "docx").iterdir())
    ours, reference = [], []
    for turn in range(3):
        reference.append(timed(soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                               "pdf", "--outdir", folder / f"office{turn}", *files))
        ours.append(timed(taizhang, "report", "export", workspace, "--all", "--out", folder / f"pdf{turn}", "--format",
                          "pdf"))
    say(f"reports, {len(files)}", ours, reference)
    print(f"reports: {statistics.median(reference) / statistics.median(ours):.0f} times as fast")


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


def bench_search_after_change(build, folder, count):
    workspace = folder / "台账多"
    subprocess.run([build / "tests/make_many_pieces", workspace, str(count), "100"], check=True)
    printed = subprocess.run([build / "tests/bench_search_after_change", workspace, "行政"], check=True,
                             capture_output=True, text=True).stdout
    pairs = [tuple(map(float, line.split())) for line in printed.splitlines()]
    say(f"search after one change, {count} pieces", [ours for ours, _ in pairs], [whole for _, whole in pairs])


def bench_search(build, folder, count=100_000):
    bench_search_after_change(build, folder, count)
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
    for words in ("罕见的字句", "行政", "执法监督"):  # rare, in every file, in two
        # What the program itself needs to start and to open the workspace is not the query's.
        printed = subprocess.run([build / "tests/bench_search", workspace, words], check=True, capture_output=True,
                                 text=True).stdout
        ours = [float(line) for line in printed.split()]
        say(f"search, {words}", ours, [grepped(words, files) for _ in ours])


def pdf_of_scans(path, pages, picture, seed):
    """As a scanner writes it: a JPEG and a line of text on each page."""
    parts, offsets = [b"%PDF-1.5\n"], {}

    def put(number, body):
        offsets[number] = sum(map(len, parts))
        parts.append(b"%d 0 obj\n" % number + body + b"\nendobj\n")

    put(1, b"<</Type/Catalog/Pages 2 0 R>>")
    kids = b" ".join(b"%d 0 R" % (4 + 3 * page) for page in range(pages))
    put(2, b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids))
    put(3, b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    for page in range(pages):
        content = b"q 500 0 0 700 40 60 cm /Im0 Do Q BT /F1 20 Tf 60 780 Td (%d %d) Tj ET" % (seed, page + 1)
        first = 4 + 3 * page
        put(first, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>"
                   b"/XObject<</Im0 %d 0 R>>>>/Contents %d 0 R>>" % (first + 2, first + 1))
        put(first + 1, b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        put(first + 2, b"<</Type/XObject/Subtype/Image/Width 800/Height 1100/BitsPerComponent 8/ColorSpace/DeviceGray"
                       b"/Filter/DCTDecode/Length %d>>stream\n%s\nendstream" % (len(picture), picture))
    table, size = sum(map(len, parts)), max(offsets) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    parts.append(b"".join(b"%010d 00000 n \n" % offsets[number] for number in range(1, size)))
    parts.append(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, table))
    path.write_bytes(b"".join(parts))


def measured(*command):
    """Seconds, and the most memory in MB that the program had."""
    begun = time.perf_counter()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise subprocess.CalledProcessError(child.returncode, command)
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def bench_booklet(build, folder):
    # 40 kB as a JPEG has them: nothing that can be packed further.
    picture = b"\xff\xd8" + os.urandom(40_000) + b"\xff\xd9"
    source, workspace, out = folder / "材料", folder / "台账", folder / "汇编"
    source.mkdir()
    for number in range(200):
        pdf_of_scans(source / f"材料{number:03}.pdf", 25, picture[:-2] + number.to_bytes(2, "big") + b"\xff\xd9", number)
    taizhang, files = build / "app/taizhang", sorted(source.iterdir())
    subprocess.run([taizhang, "new", workspace], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([taizhang, "evidence", "add", workspace, "--indicator", "20", "--material", "1", *files], check=True,
                   stdout=subprocess.DEVNULL)
    numbers = ",".join(f"020-1-{number:02}" for number in range(1, 201))
    subprocess.run([taizhang, "evidence", "keep", workspace, "--number", numbers, "--keeping", "bound"], check=True)
    ours, reference = [], []
    for _ in range(6):
        shutil.rmtree(out, ignore_errors=True)
        (folder / "merged.pdf").unlink(missing_ok=True)
        subprocess.run(["sync"], check=True)
        reference.append(measured("qpdf", "--empty", "--pages", *files, "--", folder / "merged.pdf"))
        subprocess.run(["sync"], check=True)
        ours.append(measured(taizhang, "booklet", workspace, "--out", out, "--indicators", "20"))
    say("booklet", [each[0] for each in ours[1:]], [each[0] for each in reference[1:]])
    print(f"booklet, words not read before: ratio {ours[0][0] / reference[0][0]:.2f}, one pair")
    print(f"booklet: {max(each[1] for each in ours):.0f} MB, qpdf {max(each[1] for each in reference):.0f} MB, "
          f"ratio {max(each[1] for each in ours) / max(each[1] for each in reference):.2f}")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    benches = {"start": bench_start, "add": bench_add, "intake": bench_intake, "pieces": bench_pieces,
               "check": bench_check, "memory": bench_memory,
               "report": bench_report, "reports": bench_reports,
               "matrix": bench_matrix, "search": bench_search, "booklet": bench_booklet}
    for word in sys.argv[2:] or benches:
        name, _, count = word.partition("=")
        with tempfile.TemporaryDirectory(dir=os.environ.get("TAIZHANG_BENCH_FOLDER")) as folder:
            benches[name](build, pathlib.Path(folder), *([int(count)] if count else []))


if __name__ == "__main__":
    main()
