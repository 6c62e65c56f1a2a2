#!/usr/bin/env python3
"""Renew elements.txt and uids.txt from the standard, then the C++ files.

Usage: renew.py PART06.xml PART07.xml [FOLDER]

PART06.xml and PART07.xml are the DocBook files of PS3.6 and PS3.7. With a
FOLDER, the two text files are written there and nothing else is done.
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

import data
import generate

DOCBOOK = "{http://docbook.org/ns/docbook}"
LABEL = "{http://www.w3.org/XML/1998/namespace}id"

# What the standard uses to look nice, and the plain character for it; the
# zero-width space tells where a keyword may be broken.
PLAIN = str.maketrans({
    "\u200b": None, "\u00ad": None, "\u00a0": " ", "\u2018": "'",
    "\u2019": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-",
    "\u00b5": "u", "\u03bc": "u"})


def plain(node):
    """Characters of a cell, without its layout."""
    text = "".join(node.itertext()) if node is not None else ""
    return " ".join(text.translate(PLAIN).split())


def edition(root):
    """"2024e" of "DICOM PS3.6 2024e - Data Dictionary"."""
    words = plain(root.find(f"{DOCBOOK}subtitle")).split()
    if len(words) < 3 or words[0] != "DICOM":
        raise ValueError("the file does not say which edition it is")
    return words[2]


def table(root, label):
    """Rows of a table, by the titles of the columns in lower case."""
    node = next(
        (x for x in root.iter(f"{DOCBOOK}table")
         if x.get(LABEL) == f"table_{label}" or x.get("label") == label),
        None)
    if node is None:
        raise ValueError(f"there is no table {label}")
    titles = [
        plain(x).lower() for x in node.findall(f".//{DOCBOOK}thead//{DOCBOOK}th")]
    for row in node.findall(f".//{DOCBOOK}tbody/{DOCBOOK}tr"):
        cells = [plain(x) for x in row.findall(f"{DOCBOOK}td")]
        yield dict(zip(titles, cells))


def element(row, retired):
    """Element of a row, or None if it is a tag which shall not be used."""
    keyword = row["keyword"]
    name = row["name"] if "name" in row else row["message field"]
    vr = "" if row["vr"].startswith("See Note") else row["vr"]
    if not keyword and not vr:
        return None
    # The last column of PS3.6 has no title: "RET (2007)", "DICONDE".
    return data.Element(
        row["tag"].strip("()").lower(), keyword, name if keyword else "", vr,
        row["vm"] or "1",
        "R" if retired or row.get("", "").startswith("RET") else "")


def elements(part06, part07):
    """Elements of both parts."""
    tables = [
        (part06, "6-1", False), (part06, "7-1", False), (part06, "8-1", False),
        (part06, "9-1", False), (part07, "E.1-1", False),
        (part07, "E.2-1", True)]
    rows = [
        element(row, retired) for root, label, retired in tables
        for row in table(root, label)]
    return [row for row in rows if row is not None]


def uid(row, uid_type):
    """UID of a row."""
    mark = "(Retired)"
    name = row["uid name"]
    retired = name.endswith(mark)
    keyword = row["uid keyword"]
    return data.Uid(
        row["uid value"], keyword,
        name.removesuffix(mark).strip() if keyword else "", uid_type,
        "R" if retired else "")


def uids(part06):
    """UIDs of PS3.6."""
    rows = [uid(row, row["uid type"]) for row in table(part06, "A-1")]
    frame = "Well-known frame of reference"
    return rows + [uid(row, frame) for row in table(part06, "A-2")]


def renew(part06, part07, folder):
    """Read the two files of the standard, write the two text files."""
    roots = [ElementTree.parse(x).getroot() for x in (part06, part07)]
    editions = [edition(root) for root in roots]
    if editions[0] != editions[1]:
        raise ValueError(f"different editions: {', '.join(editions)}")
    new_elements, new_uids = elements(*roots), uids(roots[0])
    data.check(new_elements, new_uids)
    data.write(
        folder/"elements.txt", new_elements,
        ["Elements: PS3.6, tables 6-1, 7-1, 8-1 and 9-1; PS3.7, annex E.",
         f"Edition {editions[0]}.",
         "tag or pattern, keyword, name, VRs, VM, retired"])
    data.write(
        folder/"uids.txt", new_uids,
        ["UIDs: PS3.6, tables A-1 and A-2.", f"Edition {editions[0]}.",
         "value, keyword, name, type, retired"])


def main(arguments):
    """Return the exit status."""
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[2]) if arguments[2:] else data.FOLDER
    renew(arguments[0], arguments[1], folder)
    return generate.main([]) if folder == data.FOLDER else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
