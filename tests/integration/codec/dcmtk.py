#!/usr/bin/env python3
"""Exchange files with the tools of DCMTK.

    dcmtk.py PROGRAM DUMPS

PROGRAM is files.cpp, DUMPS a folder of texts which dump2dcm reads. Exit status
77 if DCMTK is not installed.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

TOOLS = ["dcmdump", "dcm2json", "dump2dcm"]
SKIPPED = 77


def run(*command):
    """Output of a program which must succeed without any warning."""
    command = [str(x) for x in command]
    result = subprocess.run(
        command, capture_output=True, check=False, timeout=60)
    complaint = result.stderr.decode(errors="replace")
    if result.returncode != 0 or complaint:
        sys.exit(f"{' '.join(command)}: {result.returncode}\n{complaint}")
    return result.stdout.decode(errors="replace")


def as_json(path):
    elements = json.loads(run("dcm2json", path))
    return {
        tag: element for tag, element in elements.items()
        if not tag.startswith("0002") and not tag.endswith("0000")}


def check(condition, message):
    if not condition:
        sys.exit(message)


def read_ours(program, folder):
    """Files written by the library are the same data set to DCMTK."""
    run(program, "write", folder)
    files = sorted(folder.glob("*.dcm"))
    check(len(files) == 17, f"{len(files)} files")
    for path in files:
        run("dcmdump", path)
    natives = sorted(folder.glob("native*.dcm"), key=lambda x: int(
        x.stem.removeprefix("native")))
    reference = as_json(natives[-1])
    for path in natives:
        check(as_json(path) == reference, f"{path} is not like {natives[-1]}")
    expected = {
        "00100010": [{"Alphabetic": "Doe^Jane"}], "00280106": [-2],
        "00280030": [0.5, 0.25], "00280009": ["00181063"], "00720082": [-1],
        "00280010": [2], "00200013": [7]}
    for tag, value in expected.items():
        check(reference[tag]["Value"] == value, f"{tag}: {reference[tag]}")
    check(
        len(reference["00081140"]["Value"]) == 2
        and "00080119" in reference["00081140"]["Value"][1],
        "items of a sequence")


def dump(path):
    """All that DCMTK says of the data set of a file."""
    text = run("dcmdump", "+L", "+U8", path)
    return text[text.index("# Dicom-Data-Set"):]


def rewrite_theirs(program, dumps, folder):
    """Files of DCMTK are the same after the library has read them."""
    sources = sorted(dumps.rglob("*.dump"))
    check(sources, f"no dump in {dumps}")
    theirs, ours = folder/"theirs.dcm", folder/"ours.dcm"
    for source in sources:
        for syntax in ["+ti", "+te", "+tb", "+td"]:
            for lengths in ["+e", "-e"]:
                run("dump2dcm", syntax, lengths, source, theirs)
                run(program, "rewrite", theirs, ours)
                check(as_json(theirs) == as_json(ours), f"{source} {syntax}")
                if lengths == "+e":
                    check(dump(theirs) == dump(ours), f"{source} {syntax}")


def main():
    program, dumps = (pathlib.Path(x) for x in sys.argv[1:])
    missing = [x for x in TOOLS if shutil.which(x) is None]
    if missing:
        print("not installed:", *missing)
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        read_ours(program, pathlib.Path(folder))
        rewrite_theirs(program, dumps, pathlib.Path(folder))


main()
