"""What the tests of the command line share: a ledger in a folder of its own, and the program run as a script runs it.

The first argument of each test is the program.
"""
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

TAIZHANG = pathlib.Path(sys.argv.pop(1)).resolve()


def tree(folder):
    """All but the lock and the backup that precedes the first change of a day, which a step that is then refused may leave."""
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.rglob("*")) if file.is_file() and file.name not in ("lock", "lock.json")
            and file.parent.name != "backups"}


class Ledger:
    """A new ledger named `name`; `temporary` removes it with everything that was written beside it."""

    def make(self, name="台账"):
        self.temporary = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.temporary.name)
        self.workspace = self.root / name
        self.done("new", self.workspace)

    def run_it(self, *words, zone="UTC", **options):
        environment = {"PATH": "/usr/bin:/bin", "TZ": zone}  # no display, no locale, no home
        return subprocess.run([TAIZHANG, *map(str, words)], capture_output=True, encoding="utf-8", env=environment,
                              cwd=self.root, timeout=120, **options)

    def ran(self, *words):
        """What was said on both ways; exit code 0."""
        result = self.run_it(*words)
        if result.returncode != 0:
            raise AssertionError(f"{words}: {result.stderr}")
        return result

    def done(self, *words):
        return self.ran(*words).stdout

    def json(self, *words):
        text = self.done(*words, "--json")
        if "\\u" in text:
            raise AssertionError(f"{words}: escaped")
        return json.loads(text)

    def file(self, name, content="内容"):
        path = self.root / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def add(self, indicator, material, *files):
        self.done("evidence", "add", self.workspace, "--indicator", indicator, "--material", material, *files)


class LedgerCase(Ledger, unittest.TestCase):
    """A new ledger for each test."""

    def setUp(self):
        self.make()
        self.addCleanup(self.temporary.cleanup)

    def refused(self, *words, code=1, says=""):
        """One line on standard error that says so, and nothing changed."""
        before = tree(self.workspace)
        result = self.run_it(*words)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertTrue(result.stderr.startswith("taizhang: "), result.stderr)
        self.assertIn(says, result.stderr)
        self.assertEqual(tree(self.workspace), before, "the workspace was changed")
        return result.stderr
