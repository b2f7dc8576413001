#!/usr/bin/env python3
"""Compares what `taizhang table DIR --json` prints with the official text, to the letter.

It shares no code with the program and does not parse lists: it walks through each cell of the text and asks that the
pieces of the JSON stand there one after the other, with nothing between them but blanks and nothing left at the end.

usage: compare_official_table.py OFFICIAL.txt REPORT.json
       compare_official_table.py OFFICIAL.txt --program PATH/TO/taizhang
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

EXPECTED = {"sections": 9, "indicators": 100, "rows": 109, "materials": 286, "report points": 148}
HINT_KINDS = {"count", "threshold", "period", "form"}

problems = []


def check(condition, where, message):
    if not condition:
        problems.append(f"{where}: {message}")
    return condition


def squeezed(text):
    """The paragraphs of a cell, blank ones left out."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def skip_blanks(text, at):
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def walk_items(cell, items, where):
    """Finds each item of the JSON in the cell, in order; reports what is missing, altered, or left over."""
    at = 0
    for place, item in enumerate(items, 1):
        here = f"{where} item {place}"
        at = skip_blanks(cell, at)
        line_start = not cell[:at].rsplit("\n", 1)[-1].strip()
        if item["number"] is None:
            printed = re.match(r"\d{1,2}\s*\.", cell[at:])
            check(line_start, here, "an unnumbered item in the middle of a line")
            check(not printed, here, f"the print has the number {printed and printed.group()}")
        else:
            printed = re.match(rf"{item['number']}(?:\s*\.|(?!\d))\s*", cell[at:])
            if not check(printed, here, f"number {item['number']} is not printed at {cell[at:at + 12]!r}"):
                return
            check(line_start or cell[at - 1] in "；。", here, "a number in the middle of a sentence")
            at += printed.end()
        if not check(cell.startswith(item["text"], at), here, f"{item['text']!r} against {cell[at:at + 40]!r}"):
            return
        check(item["text"] == item["text"].strip() != "" and "\n" not in item["text"], here, "blanks or line breaks")
        at += len(item["text"])
    check(not cell[at:].strip(), where, f"left over: {cell[at:].strip()[:40]!r}")


def check_units(printed, names, where):
    """Nothing but separators and line breaks may be missing between the names; 无 is nobody."""
    letters = re.sub(r"[、\s]", "", printed)
    check("".join(names) == ("" if letters == "无" else letters), where, f"{names} against {printed!r}")
    check(all(name and not re.search(r"[、\s]", name) for name in names), where, f"a name is not clean: {names}")
    check("办公室" not in names, where, "a broken name was not joined")


def check_hints(material, where):
    end = 0
    for hint in material["hints"]:
        words = material["text"][hint["begin"]:hint["end"]]
        check(hint["kind"] in HINT_KINDS and hint["value"], where, f"hint {hint}")
        check(end <= hint["begin"] < hint["end"] <= len(material["text"]), where, f"hint out of place: {hint}")
        same = hint["value"] == words or hint["kind"] in ("count", "threshold")
        check(same, where, f"hint {hint['value']!r} is not in the words {words!r}")
        end = hint["end"]


def check_row(cells, row, where):
    check(row["leadText"] == squeezed(cells[2]), where, "lead cell")
    check(row["responsibleText"] == squeezed(cells[3]), where, "responsible cell")
    check_units(cells[2], row["leadUnits"], f"{where} lead")
    check_units(cells[3], row["responsibleUnits"], f"{where} responsible")
    walk_items(cells[4], row["materials"], f"{where} materials")
    walk_items(cells[5], row["reportPoints"], f"{where} report points")
    for material in row["materials"]:
        check_hints(material, f"{where} {material['text'][:16]}")


def check_indicator(cells, at, indicator):
    """Checks one indicator and its continuation rows; the place of the cell after them."""
    where = f"indicator {indicator['number']}"
    check(cells[at].strip() == str(indicator["number"]), where, f"the print has {cells[at].strip()!r}")
    check(squeezed(cells[at + 1]) == indicator["text"], where, "text")
    check(indicator["applicable"] == bool(indicator["rows"]), where, "applicable")
    if not indicator["rows"]:
        check(indicator["note"] == squeezed(cells[at + 2]), where, "note")
        return at + 3
    check(indicator["note"] is None, where, "a note that is not printed")
    for ordinal, row in enumerate(indicator["rows"], 1):
        here = f"{where} row {ordinal}"
        check(row["ordinal"] == ordinal, here, "ordinal")
        if ordinal > 1:
            check(not cells[at].strip() and not cells[at + 1].strip(), here, "is no continuation in print")
        check_row(cells[at:at + 6], row, here)
        at += 6
    return at


def compare(text, report):
    heading, *cells = re.split(r"(?m)^\t", text)
    title = [line.strip() for line in heading.split("\n") if line.strip() and not line.startswith("附件")]
    check([report["title"]] == title, "title", f"{report['title']!r} against {title}")
    totals = dict.fromkeys(EXPECTED, 0)
    at = 6  # after the six headings of the columns
    for ordinal, section in enumerate(report["sections"], 1):
        where = f"section {ordinal}"
        check(section["ordinal"] == ordinal, where, "ordinal")
        printed_title, _, printed_goal = squeezed(cells[at]).partition("\n")
        check(re.sub(r"^[一二三四五六七八九十]+、", "", printed_title) == section["title"], where, "title")
        check(re.sub(r"^目标要求[：:]", "", printed_goal) == section["goal"], where, "goal")
        totals["sections"] += 1
        at += 1
        for indicator in section["indicators"]:
            at = check_indicator(cells, at, indicator)
            totals["indicators"] += 1
            totals["rows"] += len(indicator["rows"])
            totals["materials"] += sum(len(row["materials"]) for row in indicator["rows"])
            totals["report points"] += sum(len(row["reportPoints"]) for row in indicator["rows"])
    check(at == len(cells), "end", f"{len(cells) - at} cells of the print are not in the JSON")
    for what, number in EXPECTED.items():
        check(totals[what] == number, "totals", f"{totals[what]} {what}, should be {number}")
    return totals


def printed_by(program):
    with tempfile.TemporaryDirectory() as folder:
        workspace = f"{folder}/台账"
        subprocess.run([program, "new", workspace], check=True, stdout=subprocess.DEVNULL)
        return subprocess.run([program, "table", workspace, "--json"], check=True, stdout=subprocess.PIPE).stdout


def main(arguments):
    if len(arguments) == 3 and arguments[1] == "--program":
        output = printed_by(arguments[2])
    elif len(arguments) == 2:
        output = pathlib.Path(arguments[1]).read_bytes()
    else:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        totals = compare(pathlib.Path(arguments[0]).read_text(encoding="utf-8"), json.loads(output))
    except (KeyError, IndexError) as error:
        problems.append(f"the JSON and the print do not have the same shape: {error!r}")
        totals = {}
    print("\n".join(problems) or "equal to the letter: " + ", ".join(f"{n} {what}" for what, n in totals.items()))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
