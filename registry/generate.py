#!/usr/bin/env python3
"""Write the C++ files made of elements.txt and uids.txt.

Usage: generate.py [--check]

With --check, write nothing, and fail if a file is not what would be written.
"""

import sys

import data

ROOT = data.FOLDER.parent
CHUNK = 0x10000  # longest string literal that compilers must accept
SLOTS = 0x4000  # of the hash tables; a power of two
NOTICE = "// Made by registry/generate.py: do not edit.\n// clang-format off\n"


def first_tags(elements):
    """Tag of each row, in the order of the tags; tag and row.

    For a repeating group, the lowest tag of the pattern which is neither an
    element of its own nor a group length, so that it leads back to the row.
    """
    taken = {row.value for row in elements if not row.is_pattern}

    def lowest(row):
        free = ~row.mask & 0xFFFFFFFF
        bits = 0
        while row.value | bits in taken or not (row.value | bits) & 0xFFFF:
            bits = (bits - free) & free  # next subset of the free bits
        return row.value | bits

    tags = [
        (lowest(row) if row.is_pattern else row.value, row) for row in elements]
    return sorted(tags, key=lambda item: item[0])


def header(elements, uids):
    """Text of odil/registry.h."""
    lines = [
        "#ifndef ODIL_REGISTRY_H\n#define ODIL_REGISTRY_H\n", NOTICE,
        '#include "odil/ElementsDictionary.h"',
        '#include "odil/Tag.h"',
        '#include "odil/UIDsDictionary.h"',
        '#include "odil/registry/StaticString.h"\n',
        "/// Constants: the elements and the UIDs of the standard, by keyword.",
        "/** A constant of a repeating group is the first tag of the group.",
        " * @see PS3.6; PS3.7, annex E */",
        "namespace odil::registry\n{\n"]
    for tag, row in first_tags(elements):
        if not row.keyword:
            continue
        retired = ", retired" if row.retired else ""
        lines.append(
            f"inline constexpr Tag {row.keyword}"
            f"(0x{tag >> 16:04x}, 0x{tag & 0xFFFF:04x});"
            f" ///< {row.name} ({row.vr or 'no VR'}, {row.vm}{retired})")
    lines.append("")
    for row in uids:
        if row.keyword:
            retired = ", retired" if row.retired else ""
            lines.append(
                f"inline constexpr StaticString {row.keyword}"
                f'("{row.value}", {len(row.value)});'
                f" ///< {row.name} ({row.type}{retired})")
    lines += ["", "}\n", "#endif // ODIL_REGISTRY_H", ""]
    return "\n".join(lines)


class Texts:
    """All texts of the tables, each one once, in chunks."""

    def __init__(self):
        self.positions = {}
        self.chunks = [[]]
        self.size = 0

    def add(self, text):
        """Position of a text, which is added if it is not there."""
        if text not in self.positions:
            size = len(text.encode()) + 1
            if self.size % CHUNK + size > CHUNK - 1:
                self.chunks.append([])
                self.size = CHUNK*(len(self.chunks) - 1)
            self.positions[text] = self.size
            self.chunks[-1].append(text)
            self.size += size
        return self.positions[text]

    def source(self):
        """Text of texts.cpp."""
        lines = [
            '#include "registry/generated.h"\n', NOTICE,
            "namespace odil::registry\n{\n",
            f"char const texts[][0x{CHUNK:x}] = {{"]
        for chunk in self.chunks:
            lines += [f'    "{text}\\0"' for text in chunk]
            lines[-1] += ","
        lines += ["};\n", "}", ""]
        return "\n".join(lines)


def fnv_1a(text):
    """Hash of a text; the same function is in find.cpp."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte)*0x01000193) & 0xFFFFFFFF
    return value


def mix(tag):
    """Hash of a tag; the same function is in find.cpp."""
    return ((tag*0x9E3779B1) & 0xFFFFFFFF) >> 16


def slots(name, hashes):
    """Hash table with linear probing: indices of rows, 0xFFFF where free."""
    table = [0xFFFF]*SLOTS
    for index, value in hashes:
        slot = value % SLOTS
        while table[slot] != 0xFFFF:
            slot = (slot + 1) % SLOTS
        table[slot] = index
    lines = [f"Slots const {name} = {{"]
    for start in range(0, SLOTS, 16):
        values = ", ".join(str(x) for x in table[start:start + 16])
        lines.append(f"    {values},")
    return lines + ["};"]


def elements_source(elements, texts):
    """Text of elements.cpp: rows by tag, then patterns."""
    items = sorted(first_tags(elements), key=lambda item: item[1].is_pattern)
    rows = [row for tag, row in items]
    # These positions are in 16 bits.
    short = {text: texts.add(text) for row in rows for text in (row.vr, row.vm)}
    lines = [
        '#include "registry/generated.h"',
        '#include "registry/tables.h"\n', NOTICE,
        "namespace odil::registry\n{\n", "ElementRow const elements[] = {"]
    for tag, row in items:
        lines.append(
            f"    {{0x{tag:08x}, 0x{row.mask:08x},"
            f" {texts.add(row.keyword)}, {texts.add(row.name)},"
            f" {short[row.vr]}, {short[row.vm]},"
            f" {{{', '.join(row.vrs)}}}, {'true' if row.retired else 'false'}}},"
            f" // {row.keyword}")
    patterns = sum(row.is_pattern for row in rows)
    lines += [
        "};\n", f"std::size_t const elements_count = {len(rows)};",
        f"std::size_t const patterns_count = {patterns};\n"]
    lines += slots(
        "tag_slots",
        [(i, mix(row.value)) for i, row in enumerate(rows)
         if not row.is_pattern])
    lines.append("")
    lines += slots(
        "keyword_slots",
        [(i, fnv_1a(row.keyword)) for i, row in enumerate(rows)
         if row.keyword])
    return "\n".join(lines + ["", "}", ""])


def uids_source(uids, texts):
    """Text of uids.cpp: rows in the order of the characters of the UIDs."""
    rows = sorted(uids)
    types = {row.type: texts.add(row.type) for row in rows}
    lines = [
        '#include "registry/tables.h"\n', NOTICE,
        "namespace odil::registry\n{\n", "UIDRow const uids[] = {"]
    for row in rows:
        lines.append(
            f"    {{{texts.add(row.value)}, {texts.add(row.keyword)},"
            f" {texts.add(row.name)}, {types[row.type]},"
            f" {'true' if row.retired else 'false'}}}, // {row.value}")
    lines += ["};\n", f"std::size_t const uids_count = {len(rows)};\n", "}", ""]
    return "\n".join(lines)


def generate():
    """Texts of all files, by their paths."""
    elements, uids = data.load()
    texts = Texts()
    files = {
        "include/odil/registry.h": header(elements, uids),
        "src/registry/elements.cpp": elements_source(elements, texts),
        "src/registry/uids.cpp": uids_source(uids, texts)}
    files["src/registry/texts.cpp"] = texts.source()
    return {ROOT/path: text for path, text in files.items()}


def main(arguments):
    """Return the exit status."""
    check_only = arguments == ["--check"]
    if arguments and not check_only:
        sys.exit(__doc__)
    status = 0
    for path, text in generate().items():
        if not check_only:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path}: not what registry/generate.py writes")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
