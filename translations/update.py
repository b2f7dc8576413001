#!/usr/bin/env python3
"""Brings taizhang_en.ts up to date with the sources, or with --check fails when it is not, or is not complete.

A free function finds its words through the tr() of its layer's tr.h, whose context lupdate cannot know; so lupdate is
given a copy in which the context is written out.

usage: update.py [--check] LUPDATE
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "translations/taizhang_en.ts"


def copy_sources(target):
    for source in [*ROOT.glob("core/**/*"), *ROOT.glob("app/**/*"), *ROOT.glob("ui/**/*")]:
        if source.suffix not in (".cpp", ".h", ".inc"):
            continue
        copy = target / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        included = re.search(r'#include "([\w/]+/tr\.h)"', text)
        header = source.with_suffix(".h")
        if included and "Q_OBJECT" in text + (header.read_text(encoding="utf-8") if header.exists() else ""):
            # Members would look in the context of their class, which wins over the layer's.
            sys.exit(f"{source.relative_to(ROOT)}: a QObject has a tr() of its own; free functions there use Class::tr()")
        if included:
            context = re.search(r'translate\("(\w+)", text\)', (ROOT / included[1]).read_text(encoding="utf-8"))[1]
            text = re.sub(r"(?<![\w:.>])tr\((?=\s*\")", f'QCoreApplication::translate("{context}", ', text)
        copy.write_text(text, encoding="utf-8")


def update(lupdate, catalogue):
    with tempfile.TemporaryDirectory() as folder:
        copy_sources(pathlib.Path(folder))
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "zh_CN",
                        "-target-language", "en", "-I", folder, folder, "-ts", catalogue], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def messages(catalogue):
    return {(context.findtext("name"), message.findtext("source"))
            for context in ElementTree.parse(catalogue).getroot().iter("context")
            for message in context.iter("message")}


def unfinished(catalogue):
    return [message.findtext("source") for message in ElementTree.parse(catalogue).getroot().iter("message")
            if message.find("translation").get("type") == "unfinished" or not (message.findtext("translation") or "").strip()]


def check(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / CATALOGUE.name
        shutil.copy(CATALOGUE, fresh)
        update(lupdate, fresh)
        problems = [f"not in the catalogue: {source}" for _, source in sorted(messages(fresh) - messages(CATALOGUE))]
        problems += [f"no longer in the sources: {source}" for _, source in sorted(messages(CATALOGUE) - messages(fresh))]
    problems += [f"not translated: {source}" for source in unfinished(CATALOGUE)]
    print("\n".join(problems) if problems else f"{len(messages(CATALOGUE))} sentences, all translated")
    return 1 if problems else 0


def main():
    words = [word for word in sys.argv[1:] if word != "--check"]
    if "--check" in sys.argv:
        return check(words[0])
    update(words[0], CATALOGUE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
