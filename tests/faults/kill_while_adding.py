#!/usr/bin/env python3
"""kill -9 at random moments of `taizhang evidence add`: nothing acknowledged is lost, no row is without its file.

usage: kill_while_adding.py TAIZHANG [RUNS]

Fails too when fewer than 30 % of the kills fell between the first write and the commit, since then it proves nothing.
"""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

FILES = 40
BYTES = 128 * 1024
RUNS_PER_WORKSPACE = 20
SHARE_INSIDE = 0.30


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))} -> {done.returncode}: {done.stderr}")
    return done.stdout


def make_files(folder, generator):
    folder.mkdir(parents=True)
    for number in range(FILES):
        (folder / f"材料{number:02}.bin").write_bytes(generator.randbytes(BYTES))
    return sorted(folder.iterdir())


def listed(taizhang, workspace):
    return [(piece["number"], piece["sha256"])
            for piece in json.loads(run(taizhang, "evidence", "list", workspace, "--json"))["evidence"]]


def add_command(taizhang, workspace, files):
    return [taizhang, "evidence", "add", workspace, "--indicator", "20", "--material", "1", *files]


class Campaign:
    def __init__(self, taizhang, root, runs):
        self.taizhang, self.root, self.runs = taizhang, root, runs
        self.generator = random.Random(20240301)
        self.inside = self.committed = 0

    def new_workspace(self, number):
        workspace = self.root / f"台账{number}"
        run(self.taizhang, "new", workspace)
        return workspace

    def usual_duration(self, number):
        """As it is just now: what else the machine does comes and goes."""
        durations = []
        for turn in range(3):
            workspace = self.new_workspace(f"计时{number}-{turn}")
            files = make_files(self.root / f"计时文件{number}-{turn}", self.generator)
            begun = time.monotonic()
            run(*add_command(self.taizhang, workspace, files))
            durations.append(time.monotonic() - begun)
        return min(durations)

    def kill_once(self, workspace, files, duration):
        child = subprocess.Popen(add_command(self.taizhang, workspace, files), stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, text=True)
        time.sleep(self.generator.uniform(0, duration * 1.05))
        child.send_signal(signal.SIGKILL)
        acknowledged, _ = child.communicate()
        return acknowledged.count("\n") >= FILES

    def judge(self, workspace, before, acknowledged):
        journal = os.path.exists(workspace / "taizhang.db-journal")
        after = listed(self.taizhang, workspace)
        if after[:len(before)] != before:
            sys.exit("an acknowledged piece is gone")
        added = len(after) - len(before)
        if added not in (0, FILES):
            sys.exit(f"half a batch was committed: {added} of {FILES}")
        if acknowledged and added == 0:
            sys.exit("it said done and nothing is there")
        found = json.loads(run(self.taizhang, "check", workspace, "--json"))
        leftovers = [finding for finding in found["findings"] if finding["kind"] == "leftover"]
        if added == 0 and (leftovers or journal):
            self.inside += 1
        self.committed += added > 0
        repaired = json.loads(run(self.taizhang, "check", workspace, "--json", "--repair"))
        if not repaired["sound"] or json.loads(run(self.taizhang, "check", workspace, "--json"))["findings"]:
            sys.exit(f"not clean after repair: {repaired}")
        return after

    def go(self):
        for number in range(self.runs):
            if number % RUNS_PER_WORKSPACE == 0:
                workspace, before = self.new_workspace(number), []
                duration = self.usual_duration(number)
            files = make_files(self.root / f"文件{number}", self.generator)
            acknowledged = self.kill_once(workspace, files, duration)
            before = self.judge(workspace, before, acknowledged)
            for file in files:
                file.unlink()
        share = self.inside / self.runs
        print(f"{self.runs} kills: {self.inside} between first write and commit ({share:.0%}), "
              f"{self.committed} after the commit, nothing lost")
        return 0 if share >= SHARE_INSIDE else 1


def main():
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    with tempfile.TemporaryDirectory() as folder:
        return Campaign(sys.argv[1], pathlib.Path(folder), runs).go()


if __name__ == "__main__":
    sys.exit(main())
