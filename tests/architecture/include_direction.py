#!/usr/bin/env python3
"""Fails when an #include goes against the dependency rule of the README.

Linking does not catch it: a header of an upper layer is found all the same, because the include path is the root.
"""
import pathlib
import re
import sys

ORDER = ["domain", "platform", "hashing", "formats", "web", "late", "storage", "evidence", "report", "exchange", "workflow"]
# Which Qt module's headers a layer may use, by the prefix of their names; Sql and Widgets are checked by name.
ONLY_STORAGE = re.compile(r"<QSql|<sqlite3\.h>")
ONLY_UI = re.compile(r"<Q(Widget|MainWindow|Dialog|MessageBox|FileDialog|Printer|Print|PdfView|Application>|Label|Layout)")
ONLY_PLATFORM = re.compile(r"<(unistd|fcntl|windows|sys/\w+)\.h>")
ONLY_WEB = re.compile(r"<Q(Network|Ssl|TcpS|UdpS|Host|Dns|LocalS|WebS|Http)")
# platform::TemporaryFolder goes with signals and with the next start; a folder beside its target is another thing.
TEMPORARY_DIR = re.compile(r"<QTemporaryDir>")
MAY_HAVE_TEMPORARY_DIR = {"core/workflow/workspace/folder_target.cpp"}
NO_GUI = re.compile(r"<Q(Gui|Painter|Image|Pixmap|Font|Pdf|TextLayout|TextDocument)")


def layer_of(path):
    parts = path.parts
    if parts[0] == "core":
        return ORDER.index(parts[1])
    return {"ui": 100, "app": 101}.get(parts[0])


def problems(root):
    for path in sorted(p for top in ("core", "ui", "app") for p in (root / top).rglob("*")
                       if p.suffix in (".cpp", ".h")):
        relative = path.relative_to(root)
        own = layer_of(relative)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("#include"):
                continue
            where = f"{relative}:{number}: {line.strip()}"
            target = re.match(r'#include "((?:core|ui|app)/[^"]+)"', line)
            if target and layer_of(pathlib.PurePath(target.group(1))) > own:
                yield f"{where} — an upper layer"
            if re.match(r'#include "(?!core/|ui/|app/)', line) and not line.rstrip().endswith('.moc"'):
                yield f"{where} — not from the root of the tree"
            if own != ORDER.index("storage") and ONLY_STORAGE.search(line):
                yield f"{where} — SQL outside core/storage"
            if own < 100 and ONLY_UI.search(line):
                yield f"{where} — widgets below ui"
            if own != ORDER.index("platform") and ONLY_PLATFORM.search(line):
                yield f"{where} — an operating-system call outside core/platform"
            if own != ORDER.index("web") and ONLY_WEB.search(line):
                yield f"{where} — a network outside core/web"
            if TEMPORARY_DIR.search(line) and relative.as_posix() not in MAY_HAVE_TEMPORARY_DIR:
                yield f"{where} — copies of evidence that outlive a crash: use platform::TemporaryFolder"
            if own < ORDER.index("formats") and NO_GUI.search(line):
                yield f"{where} — QtGui below formats"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "every include keeps the direction")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
