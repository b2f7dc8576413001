#!/ usr / bin / env python3
"""Writes unified_ideograph.inc, the table of unified_ideograph.cpp, from Unicode's data.

    core/formats/pdf/unified_ideograph.py /usr/share/unicode/EquivalentUnifiedIdeograph.txt

The result is committed, so that a build needs no package unicode-data. Run again for a newer Unicode.
"""

import pathlib
import sys

#Where Unicode's choice is not what is written in China today.
EXTRA = {0x2E95: 0x5F50, 0x2F3E: 0x6237}


def pairs(lines):
    for line in lines:
        fields = line.split("#")[0].split(";")
        if len(fields) != 2:
            continue
        first, _, last = fields[0].strip().partition("..")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            yield code, int(fields[1], 16)


def main():
    source = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    table = dict(pairs(source.splitlines())) | EXTRA
    rows = [f"    {{0x{code:04X}, 0x{table[code]:04X}}}, // {chr(code)} {chr(table[code])}" for code in sorted(table)]
    version = source.splitlines()[0].lstrip("# ")
    target = pathlib.Path(__file__).with_suffix(".inc")
    target.write_text(
        f"// Made by unified_ideograph.py from {version}, Unicode License. In the order of the first column.\n"
        + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
