"""The checks of one file of the corpus."""

import dataclasses
import gzip
import json
import os
import pathlib
import re
import tempfile
import traceback
import zlib

import dump
import model
import oracles

PREAMBLE = 128  # bytes, which are no part of the data set
DEFLATED = "1.2.840.10008.1.2.1.99"


@dataclasses.dataclass
class Result:
    name: str
    problems: dict  # check: what is wrong
    encoding: str = "none"  # of items


def check_file(program, name, path):
    result = Result(name, {})
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        if path.suffix == ".gz":
            target = folder/path.with_suffix(".dcm").name
            target.write_bytes(gzip.decompress(path.read_bytes()))
            path = target
        try:
            oracles.run(program, path, folder, oracles.PRIVATE_DICTIONARY)
        except oracles.Refused as error:
            result.problems["read"] = str(error)
            return result
        report = json.loads((folder/"report.json").read_text())
        for check in CHECKS:
            try:
                text = check(path, folder, report, result)
            except Exception as error:  # whatever it is, it is not equal
                text = f"{type(error).__name__}: {error}"
                if not isinstance(error, oracles.Refused):
                    text += traceback.format_exc()[-300:].replace("\n", "|")
            if text:
                result.problems[check.__name__] = text
    return result


def some(differences):
    """The first of them, and how many there are."""
    lines = list(differences)
    return "; ".join([*lines[:4], *([f"… {len(lines)}"] if lines[4:] else [])])


def read(_path, _folder, report, _result):
    """The file can be read tolerantly."""
    return report["error"]


def strict(path, _folder, report, _result):
    """The file follows the standard."""
    if re.search(rb"\xe0\x7f\x10\0OW\0\0\xff\xff\xff\xff", path.read_bytes()):
        return "encapsulated pixel data of VR OW (PS3.5, A.4)"
    return report["strict"] or some(x["text"] for x in report["deviations"])


def loss(_path, _folder, report, _result):
    """Nothing of the file is missing in the data set."""
    return some(x["text"] for x in report["deviations"] if x["is_loss"])


def again(_path, _folder, report, _result):
    """What was written is read as the same data set."""
    return report["explicit"] or report["undefined"]


def rewrite(path, folder, report, result):
    """Read and written, the file is byte by byte the same."""
    if "strict" in result.problems:
        return ""
    text = oracles.run("dcmdump", "-q", path)
    kinds = [x for x in ("explicit", "undefined") if re.search(
        rf"\((Sequence|Item) with {x} length #=", text)]
    result.encoding = "mixed" if kinds[1:] else kinds[0] if kinds else "none"
    original = inflated(path.read_bytes()[PREAMBLE:], report)
    for encoding in kinds or ["explicit"]:
        data = inflated(
            (folder/f"{encoding}.dcm").read_bytes()[PREAMBLE:], report)
        if data == original:
            return ""
    position = len(os.path.commonprefix([data, original])) + PREAMBLE
    return (f"{result.encoding}: differs at {position}, "
            f"{len(data) - len(original):+} bytes")


def inflated(data, report):
    """Two compressors need not agree; what comes out has to."""
    if report["transfer_syntax"] != DEFLATED:
        return data
    length = int.from_bytes(data[12:16], "little") + 16
    return data[:length] + zlib.decompressobj(-15).decompress(data[length:])


def dcmdump(path, _folder, report, _result):
    ours = dump.from_report(report["elements"])
    return some(model.differences(ours, oracles.dcmdump(path)))


def private(path, _folder, report, _result):
    """Elements of a private dictionary have the VR of this."""
    if "with_dictionary" not in report:
        return ""
    return some(model.differences(
        dump.from_report(report["with_dictionary"]),
        oracles.dcmdump(
            path, (oracles.DICTIONARY, oracles.PRIVATE_DICTIONARY))))


def pydicom(path, _folder, report, _result):
    return some(oracles.pydicom_differences(
        report["elements"], oracles.read_with_pydicom(path)))


def json_again(_path, _folder, report, _result):
    """JSON, there and back."""
    return report["json"]


def xml_again(_path, _folder, report, _result):
    """XML, there and back."""
    return report["xml"]


def dcm2json(path, folder, _report, result):
    ours = model.load_json((folder/"data_set.json").read_text("utf-8"))
    digestible = oracles.Digestible(path, folder)
    return some(model.differences(
        oracles.without_character_sets(digestible.expected(ours)),
        oracles.without_character_sets(oracles.dcm2json(digestible.path))))


def dcm2xml(path, folder, _report, result):
    ours = model.load_xml((folder/"data_set.xml").read_bytes())
    digestible = oracles.Digestible(path, folder)
    return some(model.differences(
        oracles.without_character_sets(digestible.expected(ours)),
        oracles.without_character_sets(oracles.dcm2xml(digestible.path))))


def pydicom_text(path, folder, _report, result):
    """Texts as pydicom decodes them."""
    ours = model.load_json((folder/"data_set.json").read_text("utf-8"))
    return some(oracles.text_differences(
        ours, oracles.read_with_pydicom(path)))


CHECKS = [
    read, strict, loss, again, rewrite, dcmdump, private, pydicom, json_again,
    xml_again, dcm2json, dcm2xml, pydicom_text]
