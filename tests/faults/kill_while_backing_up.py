#!/usr/bin/env python3
"""kill -9 in the middle of a backup elsewhere, then restore from what is there: whole, or not there at all.

usage: kill_while_backing_up.py TAIZHANG [ROUNDS]

Each round changes the workspace, starts a backup into the same folder, kills it at a random moment, and restores the newest
backup into a new folder: its check is clean, its tables are those of one of the backups that were acknowledged or of the
present state, and a backup that was acknowledged before is never lost. Fails when under 30 % of the kills fell between the
first write in the backup's folder and the end.
"""
import json
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True)


def done(*words):
    result = run(*words)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}: {result.stderr}")
    return result.stdout


def dump(workspace):
    with sqlite3.connect(f"file:{workspace / 'taizhang.db'}?mode=ro", uri=True) as database:
        return "\n".join(database.iterdump())


def stamp(folder):
    return {(str(path), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def lock_time(folder):
    """The lock's side file is the first thing that a backup writes."""
    try:
        return (folder / "lock.json").stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    chance = random.Random(20240301)
    within = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        workspace, away = folder / "台账", folder / "备份"
        done(program, "new", workspace)
        states = set()
        span = 0.05  # seconds from the first write to the end
        for turn in range(rounds):
            piece = folder / f"材料{turn}.bin"
            piece.write_bytes(chance.randbytes(200_000))
            done(program, "evidence", "add", workspace, "--indicator", 20, "--material", 1, piece)
            states.add(dump(workspace))
            listed = json.loads(done(program, "backup", workspace, "--to", away, "--list", "--json"))["backups"]
            # One that was killed ahead of its description is offered while there is no other, and was acknowledged to
            # nobody; the name of the ledger stands in the description.
            acknowledged = [one for one in listed if one["workspaceName"]]
            before = stamp(away) if away.exists() else set()
            lock_before = lock_time(away)
            backup = subprocess.Popen([program, "backup", workspace, "--to", away], stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
            while backup.poll() is None and lock_time(away) == lock_before:
                time.sleep(0.0002)
            begun = time.perf_counter()
            try:
                backup.wait(chance.uniform(0, span))
            except subprocess.TimeoutExpired:
                backup.kill()
                backup.wait()
            if backup.returncode == 0:
                span = max(0.01, 0.8 * span + 0.2 * (time.perf_counter() - begun))
            else:
                span *= 1.02
                within += (stamp(away) if away.exists() else set()) != before
            found = json.loads(done(program, "backup", workspace, "--to", away, "--list", "--json"))["backups"]
            missing = {one["file"] for one in acknowledged} - {one["file"] for one in found}
            # The rotation lets go older ones; never the newest.
            if acknowledged and acknowledged[0]["file"] in missing:
                sys.exit(f"round {turn}: the newest backup was lost")
            if not found:
                continue
            target = folder / f"恢复{turn}"
            done(program, "restore", away, target)
            done(program, "check", target)
            if dump(target) not in states:
                sys.exit(f"round {turn}: what was restored is no state that ever was")
            shutil.rmtree(target)
        final = folder / "最后"
        done(program, "backup", workspace, "--to", away)
        done(program, "restore", away, final)
        if dump(final) != dump(workspace):
            sys.exit("the last backup is not the last state")
        done(program, "check", final)
    print(f"{rounds} rounds, {within} kills within the write")
    if within * 100 < rounds * 30:
        sys.exit("too few kills fell inside the write")


main()
