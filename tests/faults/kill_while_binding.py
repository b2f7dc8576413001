#!/usr/bin/env python3
"""kill -9 while a booklet, or an inspector's folder or zip, is made: whole under its own name, or not there at all.

usage: kill_while_binding.py TAIZHANG [ROUNDS]

Each round starts one of them, into a new place or one that holds what an earlier round finished, and kills it at a random
moment. Volumes that are there are clean PDFs, all of one set; a folder that has an index.html, and a zip, pass their own
checksums; the workspace is as it was. The next run works, and what the killed one left is gone after it. Fails when under
30 % of the kills fell between the first write there and the end.
"""
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True)


def done(*words):
    result = run(*words)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}: {result.stderr}")
    return result.stdout


def names(folder):
    return {path.relative_to(folder) for path in folder.rglob("*")} if folder.exists() else set()


def pdf(content):
    """One page that says nothing, with ballast."""
    ballast = content.hex().encode()
    return (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Length "
            + str(len(ballast) + 1).encode() + b">>stream\n%" + ballast + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n")


def check_booklet(place):
    """All volumes of one set: each clean, as many as the names say."""
    found = sorted(place.glob("汇编*.pdf")) if place.exists() else []
    for file in found:
        done("qpdf", "--check", file)
    if found and not (place / "盒脊.pdf").exists():
        sys.exit(f"{place}: volumes without the labels of their boxes")
    return bool(found)


def check_folder(place):
    if not (place / "index.html").exists():
        return False
    subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=place, check=True)
    return True


def check_zip(place):
    if not place.exists():
        return False
    with zipfile.ZipFile(place) as archive:
        if archive.testzip() or not any(name.endswith("index.html") for name in archive.namelist()):
            sys.exit("a half zip")
    return True


def age(folder):
    """As if the killed program had been here two hours ago."""
    old = time.time() - 7200
    for path in folder.rglob(".*"):
        if path.is_file():
            os.utime(path, (old, old))


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    chance = random.Random(20240301)
    kinds = (("booklet", "汇编", check_booklet), ("inspector", "迎检", check_folder), ("inspector", "迎检.zip", check_zip))
    within = 0
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        workspace = root / "台账"
        done(program, "new", workspace)
        pieces = []
        for number in range(12):
            pieces.append(root / f"材料{number}.pdf")
            pieces[-1].write_bytes(pdf(chance.randbytes(300_000)))
        done(program, "evidence", "add", workspace, "--indicator", 20, "--material", 1, *pieces)
        numbers = ",".join(f"020-1-{number + 1:02}" for number in range(len(pieces)))
        done(program, "evidence", "keep", workspace, "--number", numbers, "--keeping", "bound")
        before = (workspace / "taizhang.db").read_bytes()
        spans = [0.3] * len(kinds)
        for turn in range(rounds):
            kind = turn % len(kinds)
            verb, called, check = kinds[kind]
            outer = root / f"轮{turn}"
            outer.mkdir()
            place = outer / called
            if turn % 2 and verb == "inspector" and not called.endswith(".zip"):
                place.mkdir()  # a stick that is there already
            words = [str(word) for word in (program, verb, workspace, "--indicators", "20,21", "--out", place)]
            making = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while making.poll() is None and not names(outer) - {pathlib.Path(called)}:
                time.sleep(0.0005)
            begun = time.perf_counter()
            try:
                making.wait(chance.uniform(0, spans[kind]))
                spans[kind] = max(0.005, time.perf_counter() - begun)  # as long as it takes
            except subprocess.TimeoutExpired:
                making.kill()
                making.wait()
                within += 1
                spans[kind] *= 1.02
            whole = check(place)
            if (workspace / "taizhang.db").read_bytes() != before:
                sys.exit(f"round {turn}: the workspace was changed")
            if whole and verb == "inspector":
                shutil.rmtree(outer)
                continue
            age(outer)
            done(*words)
            if not check(place):
                sys.exit(f"round {turn}: the next run made nothing")
            if left := [path for path in outer.rglob(".*")]:
                sys.exit(f"round {turn}: left behind: {left}")
            shutil.rmtree(outer)
        done(program, "check", workspace)
    print(f"{rounds} rounds, {within} kills within the making")
    if within * 100 < rounds * 30:
        sys.exit("too few kills fell inside the making")


main()
