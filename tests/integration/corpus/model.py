"""Data sets as dictionaries, to compare what programs say of the same file.

The key is the path of an element, "00081140[0].00081155"; the value a pair of
VR and list of values: numbers, texts in Unicode, bytes, or None for what is
empty. A sequence has the number of its items in place of values.
"""

import base64
import json
import math
import xml.etree.ElementTree

BINARY = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
NUMBERS = {"DS", "FD", "FL", "IS", "SL", "SS", "SV", "UL", "US", "UV"}


def as_number(value):
    """What a text says; the text itself if this is no number."""
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            try:
                return float(value)
            except ValueError:
                return value.strip()
    return value


def normalized(vr, value):
    """Insignificant blanks, and ways to write a number, do not count."""
    if isinstance(value, str):
        value = value.rstrip(" \0")
        value = value.upper() if vr == "AT" else value
    if vr in NUMBERS:
        value = as_number(value)
    return None if value == "" else value


def normalized_list(vr, values):
    values = [normalized(vr, x) for x in values]
    return [] if values == [None] else values


def person_name(groups):
    """Text of a name: trailing separators, and blanks around components, say
    nothing."""
    groups = [
        "^".join(x.strip() for x in group.split("^")).rstrip("^")
        for group in groups]
    return "=".join(groups).rstrip("=")


def from_json(data_set, prefix=""):
    """Of the DICOM JSON Model, PS3.18 annex F."""
    result = {}
    for tag, element in data_set.items():
        vr, path = element["vr"], prefix + tag.upper()
        values = element.get("Value", [])
        if vr == "SQ":
            result[path] = vr, len(values)
            for index, item in enumerate(values):
                result.update(from_json(item or {}, f"{path}[{index}]."))
        elif vr in BINARY:
            text = element.get("InlineBinary", "")
            result[path] = vr, base64.b64decode("".join(text.split()))
        else:
            if vr == "PN":
                values = [
                    x and person_name(
                        [x.get(group, "") for group in
                         ("Alphabetic", "Ideographic", "Phonetic")])
                    for x in values]
            result[path] = vr, normalized_list(vr, values)
    return result


def load_json(text):
    """Numbers that a double cannot hold stay what they are."""
    return from_json(json.loads(text))


def xml_name(element):
    groups = []
    for kind in "Alphabetic", "Ideographic", "Phonetic":
        group = element.find(kind)
        parts = [] if group is None else [
            group.findtext(x) or "" for x in (
                "FamilyName", "GivenName", "MiddleName", "NamePrefix",
                "NameSuffix")]
        groups.append("^".join(parts))
    return person_name(groups)


def xml_values(element):
    """Values in the order of their numbers; those which are not there are
    empty."""
    values = {}
    for child in element:
        if child.tag in ("Value", "PersonName"):
            number = int(child.get("number"))
            values[number] = (
                xml_name(child) if child.tag == "PersonName" else child.text)
    return [values.get(x + 1) for x in range(max(values, default=0))]


def from_xml(parent, prefix=""):
    """Of the Native DICOM Model, PS3.19 A.1. Not the block of a private
    element, but its creator is part of the key; of those without a creator,
    only the library keeps the block."""
    result = {}
    for element in parent.findall("DicomAttribute"):
        vr = element.get("vr")
        tag = element.get("tag").upper()
        if int(tag[:4], 16) % 2 == 1 and tag[4:6] != "00":
            tag = tag[:4] + "00" + tag[6:]
        path = prefix + tag
        if element.get("privateCreator"):
            path += f"({element.get('privateCreator')})"
        if vr == "SQ":
            items = sorted(
                element.findall("Item"), key=lambda x: int(x.get("number")))
            result[path] = vr, len(items)
            for index, item in enumerate(items):
                result.update(from_xml(item, f"{path}[{index}]."))
        elif vr in BINARY:
            result[path] = vr, base64.b64decode(
                "".join((element.findtext("InlineBinary") or "").split()))
        else:
            result[path] = vr, normalized_list(vr, xml_values(element))
    return result


def load_xml(text):
    return from_xml(xml.etree.ElementTree.fromstring(text))


def same(vr, left, right):
    """Equal; reals of 32 bits as near as the programs which print them go."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(
            same(vr, x, y) for x, y in zip(left, right))
    numbers = all(
        isinstance(x, (int, float)) and not isinstance(x, bool)
        for x in (left, right))
    if numbers and (isinstance(left, float) or isinstance(right, float)):
        tolerance = 1e-6 if vr in ("FL", "OF") else 0
        return math.isclose(
            left, right, rel_tol=tolerance, abs_tol=1e-30*tolerance) or (
                math.isnan(left) and math.isnan(right))
    return left == right


def shortened(value):
    text = repr(value)
    return text if len(text) < 100 else text[:90] + "…"


def differences(ours, theirs):
    """What they say that we do not, and the reverse: one line each."""
    for path in ours.keys() | theirs.keys():
        left, right = ours.get(path), theirs.get(path)
        if left is None or right is None or left[0] != right[0] or not same(
                left[0], left[1], right[1]):
            yield f"{path}: {shortened(left)}, not {shortened(right)}"
