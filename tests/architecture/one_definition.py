#!/usr/bin/env python3
"""Fails when two headers define a type of one name in one namespace.

No compiler sees it while no source includes both, and the linker keeps one of the two destructors for both types.
"""
import collections
import pathlib
import re
import sys

TOKEN = re.compile(r"""
    R"(?P<tag>\w*)\(.*?\)(?P=tag)" | "(?:\\.|[^"\\])*" | //[^\n]* | /\*.*?\*/
    | (?P<space>\bnamespace\b\s*(?P<name>[\w:]*)\s*\{)
    | \b(?:struct|class|enum|union)\s+(?:class\s+)?(?P<type>\w+)\s*(?:final\s*)?(?::(?!:)[^;{}()]*)?\{
    | (?P<open>\{) | (?P<close>\})""", re.VERBOSE | re.DOTALL)


def types_in(text):
    """The full names of the types that stand directly in a namespace."""
    scopes = []  # the name of a namespace; None for any other brace
    for token in TOKEN.finditer(text):
        if token["close"]:
            scopes.pop()
        elif token["space"]:
            scopes.append(token["name"])
        elif token["type"]:
            if None not in scopes:
                yield "::".join([*scopes, token["type"]])
            scopes.append(None)
        elif token["open"]:
            scopes.append(None)


def main():
    root = pathlib.Path(sys.argv[1])
    found = collections.defaultdict(list)
    for path in sorted(p for top in ("core", "ui", "app") for p in (root / top).rglob("*.h")):
        for name in types_in(path.read_text(encoding="utf-8")):
            found[name].append(path.relative_to(root).as_posix())
    if len(found) < 500:
        sys.exit(f"only {len(found)} types found: the headers are not read as they should be")
    twice = {name: places for name, places in found.items() if len(places) > 1}
    for name, places in twice.items():
        print(f"{name} is defined in {' and '.join(places)}")
    if not twice:
        print(f"{len(found)} types, each defined once")
    return 1 if twice else 0


if __name__ == "__main__":
    sys.exit(main())
