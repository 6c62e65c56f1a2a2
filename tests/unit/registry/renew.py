#!/usr/bin/env python3
"""Renewal of the data of the registry from files like those of the standard.

    renew.py ROOT
"""

import pathlib
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(sys.argv[1])/"registry"))

import data
import renew

ELEMENTS = """\
# Elements: PS3.6, tables 6-1, 7-1, 8-1 and 9-1; PS3.7, annex E.
# Edition 2031a.
# tag or pattern, keyword, name, VRs, VM, retired
0000,0700|Priority|Priority|US|1|
0000,51b0|Overlays|Overlays|US|1-n|R
0002,0010|TransferSyntaxUID|Transfer Syntax UID|UI|1|
0004,1130|FileSetID|File-set ID|CS|1|
0008,0024|OverlayDate|Overlay Date|DA|1|R
0010,0010|PatientName|Patient's Name|PN|1|
0014,0023|CADFileFormat|CAD File Format|ST|1|
0028,0106|SmallestImagePixelValue|Smallest Image Pixel Value|US or SS|1|
0034,0007|FrameOriginTimestamp|Frame Origin Timestamp|OB|1|
60xx,3000|OverlayData|Overlay Data|OB or OW|1|
fffe,e000|Item|Item||1|
""".replace("|", "\t")

UIDS = """\
# UIDs: PS3.6, tables A-1 and A-2.
# Edition 2031a.
# value, keyword, name, type, retired
1.2.840.10008.1.1|Verification|Verification SOP Class|SOP Class|
1.2.840.10008.1.2.2|ExplicitVRBigEndian|Explicit VR Big Endian|\
Transfer Syntax|R
1.2.840.10008.1.4.1.1|TalairachBrainAtlas|\
Talairach Brain Atlas Frame of Reference|Well-known frame of reference|
1.2.840.10008.5.1.4.1.1.40|||SOP Class|R
""".replace("|", "\t")


class Renewal(unittest.TestCase):
    """What is written for PART06 and PART07, possibly changed."""

    def renew(self, old="", new="", file="part06.xml"):
        """Texts of the two files written after one text is replaced."""
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for source in ("part06.xml", "part07.xml"):
                text = (HERE/source).read_text(encoding="utf-8")
                if source == file and old:
                    self.assertIn(old, text)
                    text = text.replace(old, new)
                (folder/source).write_text(text, encoding="utf-8")
            renew.main(
                [str(folder/"part06.xml"), str(folder/"part07.xml"), name])
            return [
                (folder/x).read_text(encoding="utf-8")
                for x in ("elements.txt", "uids.txt")]

    def refused(self, *change):
        """Message of the error which a change leads to."""
        with self.assertRaises(ValueError) as context:
            self.renew(*change)
        return str(context.exception)

    def test_every_table_is_read(self):
        self.assertEqual(self.renew(), [ELEMENTS, UIDS])

    def test_what_is_written_can_be_read_again(self):
        with tempfile.TemporaryDirectory() as name:
            path = pathlib.Path(name)/"elements.txt"
            path.write_text(ELEMENTS, encoding="utf-8")
            rows = data.read(path, data.Element)
            self.assertEqual(rows[4].keyword, "OverlayDate")
            self.assertEqual(rows[9].mask, 0xFF00FFFF)
            self.assertEqual(rows[7].vrs, ["US", "SS"])

    def test_a_new_element_is_written(self):
        texts = self.renew("(0014,0023)", "(0014,F023)")
        self.assertIn("0014,f023\tCADFileFormat", texts[0])

    def test_a_missing_table_is_named(self):
        self.assertIn("E.2-1", self.refused("E.2-1", "E.9-1", "part07.xml"))

    def test_different_editions_are_refused(self):
        self.assertIn(
            "2031b", self.refused("2031a", "2031b", "part07.xml"))

    def test_an_unknown_vr_is_refused(self):
        self.assertIn("0028,0106", self.refused("US or SS", "US or XX"))

    def test_a_keyword_which_occurs_twice_is_refused(self):
        self.assertIn("Item", self.refused("File&#x200B;Set&#x200B;ID", "Item"))

    def test_the_data_of_the_project_are_in_order(self):
        elements, uids = data.load()
        self.assertEqual(len({row.tag for row in elements}), len(elements))
        self.assertGreaterEqual(len(elements), 5160)
        self.assertGreaterEqual(len(uids), 475)
        self.assertEqual(sum(row.is_pattern for row in elements), 88)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
