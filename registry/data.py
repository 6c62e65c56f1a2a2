"""The data of the registry: elements.txt and uids.txt beside this file.

Both are UTF-8, one row a line, fields separated by tabs; lines which start
with # are comments.
"""

import pathlib
import re
import typing

FOLDER = pathlib.Path(__file__).resolve().parent

# PS3.5, 6.2. The order is that of odil::VR.
VRS = (
    "AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST"
    " SV TM UC UI UL UN UR US UT UV").split()


class Element(typing.NamedTuple):
    """Row of PS3.6, tables 6-1, 7-1 and 8-1, or of PS3.7, annex E."""

    tag: str  # gggg,eeee, lower-case; x where any digit goes
    keyword: str  # empty: withdrawn, without a name either
    name: str
    vr: str  # "US or SS"; empty for items and delimiters
    vm: str
    retired: str  # "R" or empty

    @property
    def is_pattern(self):
        """The row stands for all tags of a repeating group."""
        return "x" in self.tag

    @property
    def value(self):
        """Tag as a number, 0 where the pattern has an x."""
        return int(self.tag.replace(",", "").replace("x", "0"), 16)

    @property
    def mask(self):
        """Bits of the tag which are not covered by an x."""
        digits = self.tag.replace(",", "")
        return int("".join("0" if x == "x" else "f" for x in digits), 16)

    @property
    def vrs(self):
        """Alternatives, in the order of the standard."""
        return self.vr.split(" or ") if self.vr else []


class Uid(typing.NamedTuple):
    """Row of PS3.6, annex A."""

    value: str
    keyword: str  # empty: withdrawn, without a name either
    name: str
    type: str
    retired: str  # "R" or empty


def fail(row, problem):
    """Raise an error which names the row."""
    raise ValueError(f"{row[0]} {row[1]}: {problem}")


def check_element(row):
    """Raise an error if a row cannot be right."""
    if not re.fullmatch(r"[0-9a-fx]{4},[0-9a-fx]{4}", row.tag):
        fail(row, "tag")
    if not re.fullmatch(r"([A-Za-z][A-Za-z0-9_]*)?", row.keyword):
        fail(row, "keyword")
    if bool(row.keyword) != bool(row.name):
        fail(row, "keyword without name, or name without keyword")
    if len(row.vrs) > 3 or not set(row.vrs) <= set(VRS):
        fail(row, "VR")
    if not row.vr and not row.tag.startswith("fffe,"):
        fail(row, "no VR")
    if not re.fullmatch(r"[0-9]+(-([0-9]+|[0-9]*n))?", row.vm):
        fail(row, "VM")
    if row.retired not in ("", "R"):
        fail(row, "retired")


def check_uid(row):
    """Raise an error if a row cannot be right."""
    if not re.fullmatch(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))+", row.value):
        fail(row, "value")
    if not re.fullmatch(r"([A-Za-z][A-Za-z0-9_]*)?", row.keyword):
        fail(row, "keyword")
    if bool(row.keyword) != bool(row.name):
        fail(row, "keyword without name, or name without keyword")
    if not row.type or row.retired not in ("", "R"):
        fail(row, "type or retired")


def check(elements, uids):
    """Raise an error if a row cannot be right, or two contradict each other.

    A keyword which is both that of an element and that of a UID would give
    two constants of the same name; the standard has none.
    """
    for row in elements:
        check_element(row)
    for row in uids:
        check_uid(row)
    keys = [row[0] for row in [*elements, *uids]]
    keywords = [row.keyword for row in [*elements, *uids] if row.keyword]
    for name in (keys, keywords):
        if len(set(name)) != len(name):
            twice = sorted(x for x in set(name) if name.count(x) > 1)
            raise ValueError(f"more than once: {', '.join(twice)}")


def read(path, row_type):
    """Rows of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        row_type(*line.split("\t"))
        for line in lines if line and not line.startswith("#")]


def write(path, rows, title):
    """Write rows to a file, sorted; the lines of the title are comments."""
    def key(row):
        parts = row[0].split(".")
        return [int(x) for x in parts] if len(parts) > 1 else [row[0]]
    lines = [f"# {line}" for line in title]
    lines += ["\t".join(row) for row in sorted(rows, key=key)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def load():
    """Checked rows of the two files: elements, UIDs."""
    elements = read(FOLDER/"elements.txt", Element)
    uids = read(FOLDER/"uids.txt", Uid)
    check(elements, uids)
    return elements, uids
