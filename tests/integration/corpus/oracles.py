"""What DCMTK and pydicom say of a file, in the form of model.py."""

import glob
import os
import struct
import subprocess
import warnings

import pydicom
import pydicom.config
import pydicom.dataelem

import dump
import model

TIMEOUT = 120  # seconds
DIRECTORY = "00041220"  # Directory Record Sequence
DIRECTORY_CLASS = b"1.2.840.10008.1.3.10"
STAND_IN = "00081140"
CHARACTER_SET = 0x00080005
UNKNOWN_TO_ICONV = b"ISO 2022 IR 87", b"ISO 2022 IR 159"

# VRs of private elements are those of a dictionary only where this is compared.
DICTIONARY = "".join(glob.glob("/usr/share/libdcmtk*/dicom.dic")[:1])
PRIVATE_DICTIONARY = DICTIONARY.replace("dicom.dic", "private.dic")
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
pydicom.config.settings.writing_validation_mode = pydicom.config.IGNORE
pydicom.config.replace_un_with_known_vr = False
pydicom.config.use_DS_decimal = False
warnings.simplefilter("ignore")


class Refused(Exception):
    """The oracle does not read the file, and says why."""


def run(*command, dictionaries=(DICTIONARY,)):
    command = [str(x) for x in command]
    result = subprocess.run(
        command, capture_output=True, check=False, timeout=TIMEOUT,
        env={**os.environ, "DCMDICTPATH": ":".join(dictionaries)})
    if result.returncode:
        lines = result.stderr.decode(errors="replace").strip().splitlines()
        raise Refused(f"{command[0]}: {lines[-1] if lines else '?'}")
    return result.stdout.decode(errors="replace")


def dcmdump(path, dictionaries=(DICTIONARY,)):
    return dump.from_dump(run(
        "dcmdump", "-q", "+L", "-Un", "+Qn", path, dictionaries=dictionaries))


def read_with_pydicom(path):
    return pydicom.dcmread(path, force=True)


class Digestible:
    """A copy of a file without what dcm2json and dcm2xml of DCMTK 3.6.7 refuse
    as a whole, so that all the rest can be compared.

    - dcm2json has no form for encapsulated pixel data: it is left out, with
      what is behind it. dcmdump shows it.
    - Both take the character sets from iconv, which does not have those of ISO
      2022 IR 87 and IR 159 as DICOM uses them: pydicom makes it UTF-8.
    - dcm2xml knows no directory records: the sequence gets another tag.
    """

    def __init__(self, path, folder):
        self.without_pixels = False
        self.tag = None
        data = path.read_bytes()
        if any(x in data for x in UNKNOWN_TO_ICONV):
            data = self.as_utf8(path, folder)
        data = self.without_fragments(data)
        data = self.without_records(data)
        self.path = folder/"digestible.dcm"
        self.path.write_bytes(data)

    @staticmethod
    def as_utf8(path, folder):
        data_set = read_with_pydicom(path)
        data_set.decode()
        data_set.SpecificCharacterSet = "ISO_IR 192"
        for element in data_set.iterall():
            if element.tag == CHARACTER_SET:
                element.value = "ISO_IR 192"
        target = folder/"utf8.dcm"
        data_set.save_as(target, write_like_original=True)
        return target.read_bytes()

    def without_fragments(self, data):
        for vr in b"OB", b"OW":
            start = data.find(
                b"\xe0\x7f\x10\0" + vr + b"\0\0\xff\xff\xff\xff\xfe\xff\0\xe0")
            if start >= 0:
                self.without_pixels = True
                return data[:start]
        return data

    def without_records(self, data):
        if DIRECTORY_CLASS not in data[:1024]:
            return data
        for order in "<", ">":
            old, new = (
                struct.pack(order + "HH", int(x[:4], 16), int(x[4:], 16))
                for x in (DIRECTORY, STAND_IN))
            start = data.find(old)
            if start >= 0:
                self.tag = STAND_IN
                return data[:start] + new + data[start + 4:]
        return data

    def expected(self, elements):
        """Our elements, without those which are left out."""
        result = {}
        for path, value in elements.items():
            if self.without_pixels and path >= "7FE00010":
                continue
            if self.tag and path.startswith(DIRECTORY):
                path = self.tag + path[len(DIRECTORY):]
            result[path] = value
        return result


def model_differences(ours, theirs):
    """All our text is UTF-8, and says so, whatever the oracles say: in items,
    DCMTK leaves the character set of the file; dcm2xml states one where all
    text is ASCII."""
    for path, value in ours.items():
        if is_character_set(path) and value != ("CS", ["ISO_IR 192"]):
            yield f"{path}: {value}, not UTF-8"
    yield from model.differences(
        *({path: value for path, value in elements.items()
           if not is_character_set(path)} for elements in (ours, theirs)))


def is_character_set(path):
    return path.endswith("00080005")


def dcm2json(path):
    return model.load_json(run("dcm2json", "-q", "-ee", path))


def swapped(value):
    return b"".join(
        value[x:x + 2][::-1] for x in range(0, len(value), 2))


def without_repetition(name):
    """A name of which the third component group says what the second does."""
    groups = name.split("=") if isinstance(name, str) else []
    return "=".join(groups[:2]) if groups[2:3] == groups[1:2] != [] else name


def dcm2xml(path):
    """DCMTK 3.6.7 writes words of OW with the high byte first, where PS3.19
    A.1.5 wants the low one; and the second component group of a name also for
    the third one, if this is empty but its delimiter is there."""
    text = run("dcm2xml", "-q", "-nat", "+Eb", "+M", "+U8", path)
    result = {}
    for key, (vr, value) in model.load_xml(text).items():
        if vr == "OW":
            value = swapped(value)
        elif vr == "PN":
            value = [without_repetition(x) for x in value]
        result[key] = vr, value
    return result


def raw_bytes(element, is_little_endian):
    """Value field of an element of examine.cpp, padded."""
    _, vr, items, text = element
    if text is not None and vr != "AT":
        data = bytes.fromhex(text)
        return data + (b"\0" if vr == "UI" else b" ")*(len(data) % 2)
    order = "<" if is_little_endian else ">"
    if vr == "AT":
        return b"".join(
            struct.pack(order + "HH", int(x[0:4], 16), int(x[4:8], 16))
            for x in (bytes.fromhex(y).decode() for y in items))
    if vr in ("FD", "FL"):
        code = order + dump.FORMATS[vr]
        return b"".join(struct.pack(code, float(x)) for x in items)
    if vr in dump.FORMATS and not vr.startswith("O"):
        code = order + dump.FORMATS[vr].upper()
        size = struct.calcsize(code)
        mask = (1 << (8*size)) - 1
        return b"".join(struct.pack(code, x & mask) for x in items)
    data = b"".join(map(bytes.fromhex, items))
    size = struct.calcsize(dump.FORMATS.get(vr, "B"))
    if not is_little_endian and size > 1:
        data = b"".join(
            data[x:x + size][::-1] for x in range(0, len(data), size))
    return data + b"\0"*(len(data) % 2)


def pydicom_differences(elements, data_set, prefix=""):
    """Tags, VRs and bytes of all elements, one by one."""
    ours = {x[0].upper(): x for x in elements}
    theirs = {f"{x:08X}": data_set.get_item(x) for x in data_set.keys()}
    for tag in ours.keys() ^ theirs.keys():
        side = "ours" if tag in ours else "pydicom"
        yield f"{prefix}{tag}: only in {side}"
    for tag in sorted(ours.keys() & theirs.keys()):
        yield from compare_element(
            ours[tag], theirs[tag], data_set, prefix + tag)


def compare_element(ours, theirs, data_set, path):
    _, vr, items, text = ours
    is_raw = isinstance(theirs, pydicom.dataelem.RawDataElement)
    if vr == "SQ":
        sequence = data_set[theirs.tag].value
        if len(sequence) != len(items):
            yield f"{path}: {len(items)} items, not {len(sequence)}"
        for index, (left, right) in enumerate(zip(items, sequence)):
            yield from pydicom_differences(left, right, f"{path}[{index}].")
    elif is_raw:
        if theirs.VR and vr not in theirs.VR.split(" or "):
            yield f"{path}: {vr}, not {theirs.VR}"
        value = theirs.value or b""
        if path.endswith("7FE00010") and len(items) > 1:
            if fragments(value) != [bytes.fromhex(x) for x in items]:
                yield f"{path}: fragments differ"
        elif padded(value, vr) != raw_bytes(ours, theirs.is_little_endian):
            yield f"{path}: bytes differ from {model.shortened(value)}"
    elif isinstance(theirs.value, bytes):
        if padded(theirs.value, vr) != raw_bytes(ours, True):
            yield f"{path}: bytes differ from {model.shortened(theirs.value)}"
    elif not items and not text and not their_values(theirs):
        # What is empty has the VR of pydicom's dictionary in implicit VR.
        if not data_set.is_implicit_VR and theirs.VR != vr:
            yield f"{path}: {vr}, not {theirs.VR}"
    elif (our_values(ours) != their_values(theirs)
            or vr not in theirs.VR.split(" or ")):
        yield (f"{path}: {vr} {our_values(ours)}, not {theirs.VR}"
               f" {their_values(theirs)}")


def our_values(element):
    """Of what pydicom decodes while it reads: character sets, offsets."""
    _, _, items, text = element
    if text is None:
        return [str(x) for x in items]
    text = bytes.fromhex(text).decode("latin-1").rstrip(" \0")
    return [x.strip() for x in text.split("\\")] if text else []


def their_values(element):
    value = element.value
    if value is None or value == "":
        return []
    values = [value] if isinstance(value, (int, str)) else value
    return [str(x).strip() for x in values]


def padded(value, vr):
    return value + (b"\0" if vr in ("UI", "OB", "UN") else b" ")*(
        len(value) % 2)


def fragments(data):
    result, position = [], 0
    while position + 8 <= len(data):
        tag, length = struct.unpack_from("<4sI", data, position)
        if tag != b"\xfe\xff\x00\xe0":
            break
        position += 8
        result.append(data[position:position + length])
        position += length
    return result


def text_differences(ours, data_set, prefix=""):
    """Decoded texts of pydicom, against those of our JSON."""
    for tag in data_set.keys():
        element = data_set[tag]
        path = f"{prefix}{int(tag):08X}"
        if element.VR == "SQ":
            for index, item in enumerate(element.value):
                yield from text_differences(ours, item, f"{path}[{index}].")
        elif path in ours and ours[path][0] in (
                "LO", "LT", "PN", "SH", "ST", "UC", "UT"):
            values = element.value
            if not isinstance(values, (list, pydicom.multival.MultiValue)):
                values = [values]
            values = [
                model.person_name(str(x).split("="))
                if element.VR == "PN" else str(x)
                for x in values if x is not None]
            values = model.normalized_list(ours[path][0], values)
            if values != ours[path][1]:
                yield f"{path}: {ours[path][1]}, not {values}"
