"""What dcmdump says of a file, and the same of the report of examine.cpp."""

import re
import struct

LINE = re.compile(
    r"( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (\S\S) (.*?) *"
    r"# +([0-9]+|u/l), *([0-9]+) [^#]*$", re.DOTALL)
# Those of DCMTK which are not of the standard.
VRS = {"??": "UN", "up": "UL", "pi": "fragment", "na": "item"}
FORMATS = {
    "FD": "d", "FL": "f", "OD": "d", "OF": "f", "OL": "I", "OV": "Q",
    "OW": "H", "SL": "i", "SS": "h", "SV": "q", "UL": "I", "US": "H",
    "UV": "Q"}
EMPTY = "(no value available)"
NAMES = {"amp": "&", "apos": "'", "gt": ">", "lt": "<", "quot": '"'}


def unquoted(text):
    """Bytes of a text of dcmdump +Qn."""
    return re.sub(
        "&(?:#([0-9]+)|([a-z]+));",
        lambda x: chr(int(x[1])) if x[1] else NAMES[x[2]],
        text).encode("latin-1").rstrip(b" \0")


def parse(text):
    """Depth, tag, VR, value of each line of the data set."""
    text = text[text.index("# Dicom-Data-Set"):]
    for line in text.split("\n"):
        if line.strip() and not line.lstrip().startswith("#"):
            match = LINE.fullmatch(line)
            if match is None:
                raise ValueError(f"dcmdump: {line[:200]!r}")
            spaces, group, element, vr, value, *_ = match.groups()
            yield len(spaces)//2, group + element, VRS.get(vr, vr), value


def from_dump(text):
    """Path: VR, value as in model.py, but that texts are bytes and are not
    split."""
    result, paths, counts = {}, [], []
    for depth, tag, vr, value in parse(text):
        del paths[depth:]
        del counts[depth:]
        if tag in ("fffee00d", "fffee0dd"):
            continue
        if tag == "fffee000":
            index = counts[-1]
            counts[-1] += 1
            if vr == "fragment":
                result[f"{paths[-1]}[{index}]"] = "OB", values("OB", value)
            paths.append(f"{paths[-1]}[{index}].")
            counts.append(0)
            continue
        path = (paths[-1] if paths else "") + tag.upper()
        is_sequence = value.startswith(("(Sequence with", "(PixelSequence"))
        paths.append(path)
        counts.append(0)
        if is_sequence:
            count = int(re.search(r"#=([0-9]+)", value).group(1))
            result[path] = vr, count
        else:
            result[path] = vr, values(vr, value)
    return result


def values(vr, text):
    if text == EMPTY:
        return [] if vr in FORMATS or vr == "AT" else b""
    if text.startswith("[") and text.endswith("]"):
        return unquoted(text[1:-1])
    if vr in ("OB", "UN"):
        return bytes.fromhex(text.replace("\\", ""))
    if vr == "OW":
        return [int(x, 16) for x in text.split("\\")]
    if vr == "AT":
        return re.findall("[0-9a-f]{8}", text.replace(",", ""))
    if vr in ("FD", "FL", "OD", "OF"):
        return [float(x) for x in text.split("\\")]
    return [int(x) for x in text.split("\\")]


def our_values(vr, items, text):
    if vr == "AT":
        return [bytes.fromhex(x).decode() for x in items]
    if text is not None:
        return bytes.fromhex(text).rstrip(b" \0")
    if vr in ("OB", "UN"):
        return b"".join(map(bytes.fromhex, items))
    if vr in ("FD", "FL"):
        return [float(x) for x in items]
    if vr == "UV":
        return [x % (1 << 64) for x in items]
    if vr in ("OD", "OF", "OL", "OV", "OW"):
        code = FORMATS[vr]
        data = b"".join(map(bytes.fromhex, items))
        return [x for x, in struct.iter_unpack("<" + code, data)]
    return items


def from_report(elements, prefix=""):
    """Of the elements of examine.cpp."""
    result = {}
    for tag, vr, items, text in elements:
        path = prefix + tag.upper()
        if vr == "SQ":
            result[path] = vr, len(items)
            for index, item in enumerate(items):
                result.update(from_report(item, f"{path}[{index}]."))
        elif tag.upper() == "7FE00010" and len(items) > 1:
            result[path] = "OB", len(items)
            for index, item in enumerate(items):
                result[f"{path}[{index}]"] = "OB", bytes.fromhex(item)
        else:
            result[path] = vr, our_values(vr, items, text)
    return result
