#!/usr/bin/env python3
"""Two writers at once, 50 times: one writes, the other is refused by name or waits its turn; a killed holder needs no
manual deletion of anything.

usage: two_instances.py TAIZHANG [ROUNDS]
"""
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time


def add(taizhang, workspace, file):
    return subprocess.Popen([taizhang, "evidence", "add", workspace, "--indicator", "20", "--material", "1", file],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def main():
    taizhang, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 50
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        workspace = root / "台账"
        subprocess.run([taizhang, "new", workspace], check=True, capture_output=True)
        expected = refused = 0
        for number in range(rounds):
            files = []
            for side in "甲乙":
                file = root / f"{side}{number}.txt"
                file.write_text(f"{side}{number}\n" * 1000, encoding="utf-8")
                files.append(file)
            children = [add(taizhang, workspace, file) for file in files]
            if number % 5 == 4:  # the holder dies in the middle
                time.sleep(0.01)
                children[0].send_signal(signal.SIGKILL)
            for place, child in enumerate(children):
                out, err = child.communicate()
                if child.returncode == 0:
                    expected += 1
                elif child.returncode == 1:
                    refused += 1
                    if "正在使用" not in err or len(err.strip().splitlines()) != 1:
                        sys.exit(f"refused without naming the holder: {err!r}")
                elif not (child.returncode == -9 and place == 0):
                    sys.exit(f"{child.returncode}: {err}")
                elif out:
                    expected += 1
            # Whatever died, the next writer gets in at once.
            late = root / f"丙{number}.txt"
            late.write_text(f"丙{number}\n", encoding="utf-8")
            again = add(taizhang, workspace, late)
            if again.wait() != 0:
                sys.exit(f"the lock outlived its holder: {again.stderr.read()}")
            expected += 1
        listed = json.loads(subprocess.run([taizhang, "evidence", "list", workspace, "--json"], check=True,
                                           capture_output=True, text=True).stdout)["evidence"]
        # A killed child may have committed before it could say so.
        if not expected <= len(listed) <= expected + rounds // 5:
            sys.exit(f"{len(listed)} pieces, {expected} acknowledged")
        subprocess.run([taizhang, "check", workspace], check=True, capture_output=True)
        print(f"{rounds} rounds: {expected} acknowledged and there, {refused} refused by name")
    return 0


if __name__ == "__main__":
    sys.exit(main())
