#!/usr/bin/env python3
"""Fail on untidy text: trailing blanks, tabs, missing final newline, CRLF, and
sources which are too long or whose include guard does not follow their path.
Generated files are what their generator makes them.

    check_text.py ROOT
"""

import pathlib
import re
import sys

FOLDERS = (
    "include", "src", "tests", "examples", "tools", "cmake", "docs", "scripts")
SUFFIXES = {".h", ".inl", ".cpp", ".py", ".txt", ".cmake", ".in", ".md", ".dump"}
LONGEST = 400
GENERATED = "do not edit"


def expected_guard(path):
    """odil/pdu/X.h: ODIL_PDU_X_H; core/X.h of src: ODIL_SRC_CORE_X_H."""
    base, *parts = path.parts
    if base != "include":
        parts = ["odil", base, *parts]
    return re.sub(r"[^A-Z0-9]", "_", "_".join(parts).upper())


def check(root, path):
    text = path.read_bytes().decode("utf-8")
    if GENERATED in text[:300]:
        return
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if line != line.rstrip() or "\t" in line:
            yield f"{path}:{number}: trailing blank, or tab"
    if text and (not text.endswith("\n") or text.endswith("\n\n")):
        yield f"{path}: must end with one newline"
    if "\r" in text:
        yield f"{path}: CRLF"
    if path.suffix not in (".h", ".cpp"):
        return
    if len(lines) > LONGEST:
        yield f"{path}: {len(lines)} lines, more than {LONGEST}"
    if path.suffix == ".h":
        guard = expected_guard(path.relative_to(root))
        if f"#ifndef {guard}\n#define {guard}\n" not in text:
            yield f"{path}: the include guard should be {guard}"


def check_all(root):
    paths = [*root.glob("*.*")]
    for folder in FOLDERS:
        paths += (root/folder).rglob("*")
    for path in sorted(paths):
        if path.is_file() and path.suffix in SUFFIXES:
            yield from check(root, path)


if __name__ == "__main__":
    sys.exit("\n".join(check_all(pathlib.Path(sys.argv[1]))) or 0)
