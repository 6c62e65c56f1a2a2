"""The checks of one file of the corpus.

Each gives a list of what is wrong: "PATH: text" where this is an element.
"""

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

DEFLATED = "1.2.840.10008.1.2.1.99"


@dataclasses.dataclass
class Result:
    name: str
    problems: dict  # check: list of what is wrong
    encoding: str = "none"  # of items
    elements: int = 0


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
            result.problems["read"] = [str(error)]
            return result
        report = json.loads((folder/"report.json").read_text())
        for check in CHECKS:
            try:
                problems = list(check(path, folder, report, result))
            except oracles.Refused as error:
                problems = [str(error)]
            except Exception:  # whatever it is, it is not equal
                problems = [traceback.format_exc()]
            if problems:
                result.problems[check.__name__] = problems
    return result


def complaint(text):
    return [text] if text else []


def read(_path, _folder, report, _result):
    """The file can be read tolerantly."""
    return complaint(report["error"])


def strict(_path, _folder, report, _result):
    """The file follows the standard."""
    return complaint(report["strict"]) or [
        x["text"] for x in report["deviations"]]


def loss(_path, _folder, report, _result):
    """Nothing of the file is missing in the data set."""
    return [x["text"] for x in report["deviations"] if x["is_loss"]]


def again(_path, _folder, report, _result):
    """What was written is read as the same data set."""
    return complaint(report["explicit"] or report["undefined"])


def rewrite(path, folder, report, result):
    """Read and written, the file is byte by byte the same."""
    if "strict" in result.problems:
        return []
    text = oracles.run("dcmdump", "-q", path)
    kinds = [x for x in ("explicit", "undefined") if re.search(
        rf"\((Sequence|Item) with {x} length #=", text)]
    result.encoding = "mixed" if kinds[1:] else kinds[0] if kinds else "none"
    original = inflated(path.read_bytes(), report)
    for encoding in kinds or ["explicit"]:
        data = inflated((folder/f"{encoding}.dcm").read_bytes(), report)
        if data == original:
            return []
    position = len(os.path.commonprefix([data, original]))
    return [f"{result.encoding}: differs at {position}, "
            f"{len(data) - len(original):+} bytes"]


def inflated(data, report):
    """Two compressors need not agree; what comes out has to."""
    if report["transfer_syntax"] != DEFLATED:
        return data
    # The group length of the meta information, behind preamble and prefix.
    length = int.from_bytes(data[140:144], "little") + 144
    return data[:length] + zlib.decompressobj(-15).decompress(data[length:])


def dcmdump(path, _folder, report, result):
    ours = dump.from_report(report["elements"])
    result.elements = len(ours)
    return model.differences(ours, oracles.dcmdump(path))


def private(path, _folder, report, _result):
    """Elements of a private dictionary have the VR of this."""
    if "with_dictionary" not in report:
        return []
    return model.differences(
        dump.from_report(report["with_dictionary"]),
        oracles.dcmdump(
            path, (oracles.DICTIONARY, oracles.PRIVATE_DICTIONARY)))


def pydicom(path, _folder, report, _result):
    return oracles.pydicom_differences(
        report["elements"], oracles.read_with_pydicom(path))


def json_again(_path, _folder, report, _result):
    """JSON, there and back."""
    return complaint(report["json"])


def xml_again(_path, _folder, report, _result):
    """XML, there and back."""
    return complaint(report["xml"])


def dcm2json(path, folder, _report, _result):
    ours = model.load_json((folder/"data_set.json").read_text("utf-8"))
    digestible = oracles.Digestible(path, folder)
    return oracles.model_differences(
        digestible.expected(ours), oracles.dcm2json(digestible.path))


def dcm2xml(path, folder, _report, _result):
    ours = model.load_xml((folder/"data_set.xml").read_bytes())
    digestible = oracles.Digestible(path, folder)
    return oracles.model_differences(
        digestible.expected(ours), oracles.dcm2xml(digestible.path))


def pydicom_text(path, folder, _report, _result):
    """Texts as pydicom decodes them."""
    ours = model.load_json((folder/"data_set.json").read_text("utf-8"))
    return oracles.text_differences(
        ours, oracles.read_with_pydicom(path))


CHECKS = [
    read, strict, loss, again, rewrite, dcmdump, private, pydicom, json_again,
    xml_again, dcm2json, dcm2xml, pydicom_text]
