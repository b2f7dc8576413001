#!/usr/bin/env python3
"""What a person sees at a terminal: terminal_test.py TAIZHANG WINDOW"""
import os
import pathlib
import pty
import subprocess
import sys
import unittest

WINDOW = pathlib.Path(sys.argv.pop(2)).resolve()

from ledger import TAIZHANG, LedgerCase


class Terminal(LedgerCase):
    def at_terminal(self, *words):
        """What came to stderr, of which a person reads it, and the result."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen([TAIZHANG, *map(str, words)], stdout=subprocess.PIPE, stderr=theirs)
        os.close(theirs)
        seen = b""
        while True:
            try:
                block = os.read(ours, 4096)
            except OSError:  # the other end is shut
                break
            if not block:
                break
            seen += block
        os.close(ours)
        out = process.stdout.read()
        process.stdout.close()
        self.assertEqual(process.wait(), 0)
        return seen.decode(), out.decode()

    def test_how_far_it_is(self):
        large = self.root / "大.bin"
        with large.open("wb") as file:
            file.truncate(64 << 20)
        seen, out = self.at_terminal("evidence", "add", self.workspace, "--indicator", 20, "--material", 1, large)
        self.assertIn("%", seen)
        self.assertIn("Ctrl+C", seen)
        self.assertRegex(seen, r"%[^%]*\r {20,}\r[^%]*$")  # it is gone before anything else is said
        self.assertIn("020-1-01", out)
        seen, _ = self.at_terminal("check", self.workspace)
        self.assertIn("%", seen)

    def test_nothing_of_it_for_a_program(self):
        result = self.run_it("check", self.workspace)
        self.assertEqual(result.stderr, "")

    def test_a_window_without_a_desktop(self):
        environment = {"PATH": "/usr/bin:/bin"}
        told = subprocess.run([WINDOW, self.workspace], capture_output=True, encoding="utf-8", env=environment, timeout=60)
        self.assertEqual((told.returncode, told.stdout), (1, ""))
        self.assertIn("没有图形桌面", told.stderr)
        self.assertEqual(len(told.stderr.splitlines()), 1)
        told = subprocess.run([WINDOW, "--help"], capture_output=True, encoding="utf-8", env=environment, timeout=60)
        self.assertEqual(told.returncode, 0)
        self.assertIn("台账", told.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=1)
