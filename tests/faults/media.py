#!/usr/bin/env python3
"""A full disk of several sizes and a read-only medium, really mounted (needs root; says so and passes otherwise).

usage: media.py TAIZHANG
"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from contextlib import contextmanager

TAIZHANG = pathlib.Path(sys.argv[1]).resolve()


@contextmanager
def mounted(folder, options):
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def run(*words):
    return subprocess.run([TAIZHANG, *map(str, words)], capture_output=True, encoding="utf-8", timeout=120)


def done(*words):
    result = run(*words)
    if result.returncode:
        sys.exit(f"{words}: {result.stderr}")
    return result.stdout


def tree(folder):
    """All but the lock and the backup that precedes the first change of a day, which a step that is then refused may leave."""
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.rglob("*")) if file.is_file() and not file.name.startswith("lock")
            and file.parent.name != "backups"}


def fill(folder, leave):
    """Fills the disk but for about `leave` bytes."""
    with open(folder / "占满", "wb") as file:
        state = os.statvfs(folder)
        file.write(b"\0" * max(0, state.f_bavail * state.f_frsize - leave))


def full_disk(root):
    file = root / "材料.bin"
    file.write_bytes(os.urandom(300_000))
    text = root / "文.txt"
    text.write_text("一句话。" * 20000, encoding="utf-8")
    refusals = 0
    for size in range(16):
        disk = root / "盘"
        with mounted(disk, "size=4m"):
            workspace = disk / "台账"
            done("new", workspace)
            fill(disk, size * 65_536)
            before = tree(workspace)
            for words in (("evidence", "add", workspace, "--indicator", "20", "--material", "1", file),
                          ("report", "set", workspace, "--indicator", "20", "--point", "1", "--text-file", text)):
                result = run(*words)
                if result.returncode == 0:
                    before = tree(workspace)
                    continue
                refusals += 1
                if result.returncode != 1 or len(result.stderr.splitlines()) != 1 or "满" not in result.stderr:
                    sys.exit(f"{size}: {result.returncode} {result.stderr!r}")
                if tree(workspace) != before:
                    sys.exit(f"{size}: a refused step changed the workspace: {words}")
            done("check", workspace)
    if refusals < 8:
        sys.exit(f"only {refusals} refusals: the disks were not full enough to prove anything")
    with mounted(root / "盘", "size=64k"):
        result = run("new", root / "盘" / "台账")
        if result.returncode != 1 or (root / "盘" / "台账").exists():
            sys.exit(f"new on a full disk: {result.returncode} {result.stderr}")
    print(f"a full disk of 16 sizes: {refusals} refusals, the old data whole each time")


def full_temporary_folder(root):
    workspace = root / "台账"
    done("new", workspace)
    before = tree(workspace)
    with mounted(root / "盘", "size=64k"):
        result = subprocess.run([TAIZHANG, "show", workspace, "--indicator", "20"], capture_output=True, encoding="utf-8",
                                timeout=120, env={**os.environ, "TMPDIR": str(root / "盘")})
        if result.returncode != 1 or f"临时文件夹“{root / '盘'}" not in result.stderr or "TMPDIR" not in result.stderr:
            sys.exit(f"no room for temporary files: {result.returncode} {result.stderr}")
        if list((root / "盘").iterdir()):
            sys.exit(f"no room for temporary files: left {list((root / '盘').iterdir())}")
    if tree(workspace) != before:
        sys.exit("no room for temporary files: the workspace was changed")
    print("no room for temporary files: the folder is named, nothing left there")


def reports_on_a_small_disk(root):
    workspace = root / "台账"
    done("new", workspace)
    for form in ("pdf", "txt"):
        for blocks in (8, 30, 60):
            with mounted(root / "盘", f"size={blocks * 4}k"):
                result = run("report", "export", workspace, "--all", "--out", root / "盘" / "说明", "--format", form)
                left = [file for file in (root / "盘").rglob("*") if file.is_file()]
                if result.returncode != 1 or "一份也没有写出" not in result.stderr or left:
                    sys.exit(f"reports on a disk of {blocks} blocks: {result.returncode} {result.stderr!r} {len(left)} files")
    print("all reports on a small disk: refused, nothing left there")


def sets_on_a_small_disk(root):
    workspace = root / "台账"
    done("new", workspace)
    for name in "甲乙":
        file = root / f"{name}.bin"
        file.write_bytes(os.urandom(300_000))
        done("evidence", "add", workspace, "--indicator", "20", "--material", "1", file)
    done("backup", workspace, "--to", root / "备份")
    before = tree(workspace)
    disk = root / "盘"
    for size in ("256k", "400k", "560k"):
        for words, place in ((("evidence", "export", workspace, "--out"), disk / "出" / "材料"),
                             (("evidence", "export", workspace, "--out"), disk / "材料.zip"),
                             (("inspector", workspace, "--out"), disk / "迎检"),
                             (("inspector", workspace, "--out"), disk / "迎检.zip"),
                             (("restore", root / "备份"), disk / "台账")):
            with mounted(disk, f"size={size}"):
                result = run(*words, place)
                left = [file for file in disk.rglob("*") if file.is_file()]
                # What a backup needs is known before; what an export needs is not.
                why = "剩余空间不够" if words[0] == "restore" else "磁盘已满"
                if (result.returncode != 1 or why not in result.stderr or str(place) not in result.stderr
                        or "没有改动" not in result.stderr or left):
                    sys.exit(f"{words} on a disk of {size}: {result.returncode} {result.stderr!r} {left}")
    if tree(workspace) != before:
        sys.exit("sets on a small disk: the workspace was changed")
    for place in (disk / "新备份", disk):  # a folder that has to be made, one that is there
        with mounted(disk, "size=256k"):
            result = run("backup", workspace, "--to", place)
            if result.returncode != 1 or "剩余空间不够" not in result.stderr or list(disk.iterdir()):
                sys.exit(f"a backup without room: {result.returncode} {result.stderr!r} {list(disk.rglob('*'))}")
    print("exports, the inspector's folder, a restored ledger and a backup on a small disk: named, nothing left there")


def restored_in_place_on_a_full_disk(root):
    file = root / "材料.bin"
    file.write_bytes(os.urandom(300_000))
    disk = root / "盘"
    with mounted(disk, "size=4m"):
        workspace = disk / "台账"
        done("new", workspace)
        done("evidence", "add", workspace, "--indicator", "20", "--material", "1", file)
        done("backup", workspace, "--to", root / "备份")
        lost, = (each for each in (workspace / "objects").rglob("*") if each.is_file() and len(each.name) == 64)
        lost.unlink()
        fill(disk, 100_000)
        before = tree(workspace)
        result = run("restore", root / "备份", workspace, "--in-place")
        if (result.returncode != 1 or "磁盘已满" not in result.stderr or "台账保持原样" not in result.stderr
                or tree(workspace) != before):
            sys.exit(f"restored in place on a full disk: {result.returncode} {result.stderr!r}")
    print("restored in place on a full disk: refused, the full disk is named")


def read_only(root):
    file = root / "甲.txt"
    file.write_text("甲", encoding="utf-8")
    disk = root / "光盘"
    with mounted(disk, "size=16m"):
        workspace = disk / "台账"
        done("new", workspace)
        done("evidence", "add", workspace, "--indicator", "20", "--material", "1", file)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        if len(json.loads(done("evidence", "list", workspace, "--json"))["evidence"]) != 1:
            sys.exit("nothing listed from read-only media")
        done("check", workspace)
        done("report", "export", workspace, "--indicator", "20", "--out", root / "020.pdf")
        result = run("material", "set", workspace, "--indicator", "20", "--material", "1", "--state", "collected")
        if result.returncode != 1 or "只能读取" not in result.stderr:
            sys.exit(f"writing to read-only media: {result.returncode} {result.stderr}")
    print("read-only media: read, checked, printed; writing refused")


def main():
    if os.geteuid() != 0:
        print("not root: nothing mounted, nothing tried")
        return 0
    for part in (full_disk, full_temporary_folder, reports_on_a_small_disk, sets_on_a_small_disk,
                 restored_in_place_on_a_full_disk, read_only):
        with tempfile.TemporaryDirectory() as folder:
            part(pathlib.Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
