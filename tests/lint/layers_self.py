#!/usr/bin/env python3
"""The layer check must find what it is there to find.

    layers_self.py CHECKER
"""

import pathlib
import subprocess
import sys
import tempfile

RULE = "low | | Low.h\nhigh | low | High.h\n"

# Contents of the files, and a part of the message; "" if nothing is wrong.
CASES = [
    ({"include/odil/High.h": '#include "odil/Low.h"\n'}, ""),
    ({"src/high/x.cpp": '#include "low/x.h"\n#include <vector>\n'}, ""),
    ({"include/odil/Low.h": '#include "odil/High.h"\n'},
     "low may not use odil/High.h"),
    ({"include/odil/low/X.h": "#include <odil/high/Y.h>\n"},
     "low may not use odil/high/Y.h"),
    ({"src/low/x.cpp": '#  include "high/y.h"\n'}, "low may not use high/y.h"),
    ({"include/odil/High.h": '#include "high/private.h"\n'},
     "public header uses private high/private.h"),
    ({"include/odil/New.h": "\n"}, "(not in layers.txt)"),
    ({"src/high/x.cpp": '#include "odil/New.h"\n'}, "(not in layers.txt)")]


def run(checker, files):
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        for path, text in {"tools/layers.txt": RULE, **files}.items():
            (root/path).parent.mkdir(parents=True, exist_ok=True)
            (root/path).write_text(text)
        return subprocess.run(
            [sys.executable, checker, name], capture_output=True, text=True,
            check=False)


failures = []
for files, expected in CASES:
    result = run(sys.argv[1], files)
    if (result.returncode != 0) != bool(expected) or (
            expected not in result.stderr):
        failures.append(f"{files}: {result.returncode} {result.stderr!r}")
sys.exit("\n".join(failures) or 0)
