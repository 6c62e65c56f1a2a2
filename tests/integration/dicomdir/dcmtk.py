#!/usr/bin/env python3
"""Exchange directories with the tools of DCMTK, and read those of pydicom.

    dcmtk.py PROGRAM DUMPS

PROGRAM is directory.cpp, DUMPS a folder of texts which dump2dcm reads. Exit
status 77 if DCMTK or python3-pydicom is not installed.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import records

TOOLS = ["dcmdump", "dcmmkdir", "dump2dcm"]
PYDICOM = pathlib.Path(
    "/usr/lib/python3/dist-packages/pydicom/data/test_files/dicomdirtests")
SKIPPED = 77

# What the profile for general purposes of dcmmkdir adds to the standard keys;
# it has the issuer of an assembly in the place of the manufacturer, which is
# that of PS3.3, F.5.38.
EXTRA_KEYS = (
    "IMAGE:ImageType,IMPLANT ASSY:ImplantAssemblyTemplateIssuer,"
    "IMPLANT ASSY:Manufacturer")
LINKS = ("(0004,1400)", "(0004,1420)", "(fffe,")

Record = collections.namedtuple("Record", "depth type offset path")


def run(*command, folder=None):
    """Output of a program which must succeed without any warning."""
    command = [str(x) for x in command]
    result = subprocess.run(
        command, capture_output=True, check=False, timeout=60, cwd=folder)
    complaint = result.stderr.decode(errors="replace")
    if result.returncode != 0 or complaint:
        sys.exit(f"{' '.join(command)}: {result.returncode}\n{complaint}")
    return result.stdout.decode(errors="replace")


def check(condition, message):
    if not condition:
        sys.exit(message)


def correct(text):
    """dcmmkdir 3.6.7 takes one of these two types for the other."""
    names = {"IMPLANT ASSY": "IMPLANT GROUP", "IMPLANT GROUP": "IMPLANT ASSY"}
    return re.sub("|".join(names), lambda match: names[match[0]], text)


def list_records(program, path):
    lines = run(program, "list", path).splitlines()
    return [Record(int(x[0]), x[1], int(x[2]), x[3])
            for x in (line.split("\t") for line in lines)]


def get_shape(program, path):
    """The tree, without what depends on the order of the records in the file."""
    return [(x.depth, x.type, pathlib.Path(x.path).name if x.path else "")
            for x in list_records(program, path)]


def get_keys(path):
    """Keys of the records, as DCMTK reads them, in an order of their own."""
    dump = re.sub("with (explicit|undefined) length", "",
                  run("dcmdump", "+L", path))
    found = dump.split('"Directory Record"')[1:]
    return sorted(
        "\n".join(
            line.split("#")[0].strip() for line in record.splitlines()
            if re.match(r"\s+\([0-9a-f]{4},", line)
            and not line.strip().startswith(LINKS))
        for record in found)


def make_files(dumps, root):
    """Files of the dumps, with names which are valid on all media."""
    names = []
    sources = sorted(dumps.glob("*.dump"))
    check(sources, f"no dump in {dumps}")
    for number, source in enumerate(sources):
        folder = root/f"DIR{number % 3}"
        folder.mkdir(exist_ok=True)
        path = folder/f"IM{number}"
        run("dump2dcm", "+te", source, path)
        names.append(path.relative_to(root).as_posix())
    return names


def make_file_of_each_type(root):
    names = []
    source = root/"text"
    for number, text in enumerate(records.make_texts()):
        source.write_text(text, encoding="ascii")
        names.append(f"FILE{number}")
        run("dump2dcm", "+te", source, root/names[-1])
    return names


def compare(program, root, names):
    """Directories of the same files are the same, whoever makes them."""
    run("dcmmkdir", "-nb", "+F", "LABEL", *names, folder=root)
    theirs = sorted(correct(x) for x in get_keys(root/"DICOMDIR"))
    shape = [(depth, correct(type_), name)
             for depth, type_, name in get_shape(program, root)]
    check(len(theirs) == len(shape), "records which the library did not find")
    for encoding in ["explicit", "undefined"]:
        run(program, "create", root, encoding, EXTRA_KEYS, *names)
        dump = run("dcmdump", root/"DICOMDIR")
        offsets = [int(x.split("$")[1].split()[0]) for x in dump.splitlines()
                   if "#  offset=$" in x]
        found = list_records(program, root)
        check(offsets == sorted(x.offset for x in found), "offsets")
        ours = get_keys(root/"DICOMDIR")
        for left, right in zip(ours, theirs):
            check(left == right, f"keys:\n{left}\n{right}")
        check(len(ours) == len(theirs), "number of records")
        check(get_shape(program, root) == shape, "tree")


def update(program, root, names):
    """dcmmkdir takes a directory of ours, and keeps its records."""
    for encoding in ["explicit", "undefined"]:
        for option in ["+A", "+U"]:
            run(program, "create", root, encoding, EXTRA_KEYS, *names[1:])
            before = get_keys(root/"DICOMDIR")
            run("dcmmkdir", option, "-nb", "+F", "LABEL", names[0],
                folder=root)
            after = get_keys(root/"DICOMDIR")
            check(set(before) <= set(after), f"{option}: records are lost")
            check(len(after) > len(before), f"{option}: no record is added")
            files = [x for x in list_records(program, root) if x.path]
            check(len(files) == len(names), f"{option}: {len(files)} files")


def read_others(program):
    """Directories of pydicom: all records, and all their files."""
    numbers = {
        "DICOMDIR": 31, "DICOMDIR-bigEnd": 31, "DICOMDIR-empty.dcm": 0,
        "DICOMDIR-implicit": 31, "DICOMDIR-nooffset": 31,
        "DICOMDIR-reordered": 31, "TINY_ALPHA": 50}
    for name, number in numbers.items():
        found = list_records(program, PYDICOM/name)
        check(all(x.depth >= 0 for x in found), f"{name}: unreachable")
        paths = {x.path for x in found if x.path}
        check(len(paths) == number, f"{name}: {len(paths)} files")
        check(all(pathlib.Path(x).is_file() for x in paths), name)
    # The link to the first record is wrong: nearly all of them are not linked.
    found = list_records(program, PYDICOM/"DICOMDIR-nopatient")
    depths = collections.Counter(x.depth for x in found)
    check(depths == {0: 1, -1: 51}, f"DICOMDIR-nopatient: {depths}")


def main():
    program, dumps = (pathlib.Path(x) for x in sys.argv[1:])
    missing = [x for x in TOOLS if shutil.which(x) is None]
    if missing or not PYDICOM.is_dir():
        print("not installed:", *missing, PYDICOM)
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        names = make_files(dumps, root)
        compare(program, root, names)
        update(program, root, names)
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        names = make_file_of_each_type(root)
        compare(program, root, names)
        types = {x.type for x in list_records(program, root)}
        check(types >= set(records.RECORDS), f"types: {types}")
    read_others(program)


main()
