#!/usr/bin/env python3
"""kill -9 at random moments of `taizhang evidence propose --apply` on a heap of 300 files, 100 of them in an archive:
all of them are in the ledger or none, nothing acknowledged is lost, and the check is clean.

usage: kill_while_taking_in.py TAIZHANG [RUNS]

Fails too when fewer than 30 % of the kills fell between the first write and the commit, since then it proves nothing.
"""
import json
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

LOOSE, PACKED = 200, 100
SHARE_INSIDE = 0.30


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))} -> {done.returncode}: {done.stderr}")
    return done.stdout


def make_heap(folder, generator):
    (folder / "第20项").mkdir(parents=True)
    for number in range(LOOSE):
        (folder / "第20项" / f"意见{number:03}.bin").write_bytes(generator.randbytes(8192))
    with zipfile.ZipFile(folder / "第99项.zip", "w") as archive:
        for number in range(PACKED):
            archive.writestr(f"报表{number:03}.bin", generator.randbytes(8192))


def main():
    taizhang, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 40
    generator = random.Random(20240301)
    inside = committed = 0
    with tempfile.TemporaryDirectory() as root:
        root = pathlib.Path(root)
        heap, workspace = root / "来件", root / "台账"
        make_heap(heap, generator)
        run(taizhang, "new", workspace)
        command = [taizhang, "evidence", "propose", workspace, "--apply", heap]
        begun = time.monotonic()
        run(*command)
        duration = time.monotonic() - begun
        if len(json.loads(run(taizhang, "evidence", "list", workspace, "--json"))["evidence"]) != LOOSE + PACKED:
            sys.exit("the heap is not taken in even without a kill")
        for _ in range(runs):
            shutil.rmtree(workspace)
            run(taizhang, "new", workspace)
            child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            time.sleep(generator.uniform(0, duration * 1.05))
            child.send_signal(signal.SIGKILL)
            acknowledged = child.communicate()[0].count("\n") >= LOOSE + PACKED
            filed = len(json.loads(run(taizhang, "evidence", "list", workspace, "--json"))["evidence"])
            if filed not in (0, LOOSE + PACKED):
                sys.exit(f"half a heap was committed: {filed}")
            if acknowledged and filed == 0:
                sys.exit("it said done and nothing is there")
            found = json.loads(run(taizhang, "check", workspace, "--json"))["findings"]
            inside += filed == 0 and any(finding["kind"] == "leftover" for finding in found)
            committed += filed > 0
            repaired = json.loads(run(taizhang, "check", workspace, "--json", "--repair"))
            if not repaired["sound"] or json.loads(run(taizhang, "check", workspace, "--json"))["findings"]:
                sys.exit(f"not clean after repair: {repaired}")
    print(f"{runs} kills: {inside} between first write and commit ({inside / runs:.0%}), {committed} after the commit, "
          "nothing lost")
    return 0 if inside / runs >= SHARE_INSIDE else 1


if __name__ == "__main__":
    sys.exit(main())
