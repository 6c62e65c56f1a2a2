#!/usr/bin/env python3
"""Fail if an example of the documentation is not compiled: each ```cpp block of
README.md and docs stands, white space apart, in a source of the tests.

    check_documentation.py ROOT
"""

import pathlib
import re
import sys

BLOCK = re.compile(r"^```cpp\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def squeeze(text):
    """clang-format may break the lines of a source elsewhere."""
    return re.sub(r"\s+", "", text)


def check_all(root):
    sources = [
        squeeze(x.read_text(encoding="utf-8"))
        for folder in ("tests", "examples") for x in (root/folder).rglob("*.cpp")]
    for path in [root/"README.md", *sorted((root/"docs").rglob("*.md"))]:
        text = path.read_text(encoding="utf-8")
        for block in BLOCK.finditer(text):
            if not any(squeeze(block[1]) in x for x in sources):
                line = text.count("\n", 0, block.start()) + 1
                yield f"{path}:{line}: no test has this example"


if __name__ == "__main__":
    sys.exit("\n".join(check_all(pathlib.Path(sys.argv[1]))) or 0)
