#!/usr/bin/env python3
"""Runs the fuzz targets one after the other on what they found so far; stops at the first input that breaks one.

usage: run.py BUILD_FOLDER [TARGET…] [--seconds N]     (60 seconds each unless said otherwise)

Inputs that reach something new are kept in BUILD_FOLDER/corpus/TARGET. An input that crashes, hangs for more than 5 s
or takes more than 512 MB is left in BUILD_FOLDER/found, its name ahead of the report.
"""
import argparse
import os
import pathlib
import subprocess
import sys

TARGETS = ["words", "table", "office_part", "document"]
SEEDS = pathlib.Path(__file__).parent / "seeds.py"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("targets", nargs="*", default=TARGETS)
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    found = options.build / "found"
    found.mkdir(exist_ok=True)
    # PDFium keeps some things for as long as the process lives.
    known = options.build / "known_leaks"
    known.write_text("leak:libQt6Pdf.so\n")
    environment = {**os.environ, "LSAN_OPTIONS": f"suppressions={known.resolve()}:print_suppressions=0",
                   "QT_QPA_PLATFORM": "offscreen"}
    for target in options.targets:
        corpus = options.build / "corpus" / target
        if not corpus.exists():
            subprocess.run([sys.executable, SEEDS, target, corpus], check=True)
        print(f"== {target}", flush=True)
        ended = subprocess.run(
            [options.build / "tests/fuzz" / f"fuzz_{target}", corpus, f"-max_total_time={options.seconds}",
             "-timeout=5", "-rss_limit_mb=1024", "-malloc_limit_mb=512", "-max_len=65536", "-print_final_stats=1",
             "-verbosity=0", f"-artifact_prefix={found}/{target}-"],
            env=environment, check=False)
        if ended.returncode != 0:
            sys.exit(ended.returncode)


if __name__ == "__main__":
    main()
