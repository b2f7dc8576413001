#!/usr/bin/env python3
"""What is installed works away from the build folder: installed_test.py BUILD_FOLDER CMAKE"""
import configparser
import ctypes
import pathlib
import subprocess
import sys
import tempfile

build, cmake = pathlib.Path(sys.argv[1]), sys.argv[2]


def say(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}: {done.returncode} {done.stderr}"
    return done.stdout


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    prefix = folder / "装好的程序"
    say(cmake, "--install", str(build), "--prefix", str(prefix))
    share = prefix / "share"

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(share / "applications/fazhi-taizhang.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    assert about["Name"] == "法治台账", about["Name"]
    window = prefix / "bin" / about["Exec"].split()[0]
    assert (share / f"icons/hicolor/scalable/apps/{about['Icon']}.svg").is_file()

    tool, ledger = str(prefix / "bin/taizhang"), str(folder / "台账")
    say(tool, "new", ledger)
    page = folder / "网页.html"
    page.write_text("<html><body>行政规范性文件</body></html>", encoding="utf-8")
    say(tool, "evidence", "add", ledger, "--indicator", "20", "--material", "1", str(page))
    # Read by the program that the installed one starts beside itself.
    assert "行政规范性文件" in say(tool, "evidence", "text", ledger, "--number", "020-1-01")
    shown = say(str(window), "-platform", "offscreen", "--quit-when-shown", ledger)
    assert shown.strip() == "shown", shown

    # What documents need is loaded later: it is where the window looks for it, and the window does not ask the
    # system for the libraries it stands on.
    module = prefix / "lib/fazhi-taizhang/taizhang-late.so"
    entry = ctypes.CDLL(str(module)).taizhangLateFunctions
    entry.restype = ctypes.POINTER(ctypes.c_char_p)
    assert say(str(tool), "--version").split()[-1] == entry()[0].decode(), entry()[0]
    needed = say("readelf", "-d", str(window))
    assert "libQt6Widgets" in needed
    for late in ("crypto", "qpdf", "Qt6Pdf", "Qt6Network", "zip", "archive", "xlsxwriter", "tiff"):
        assert f"[lib{late}." not in needed, f"the window's start waits for lib{late}"
    assert "libqpdf" in say("readelf", "-d", str(module))
print("installed: ok")
