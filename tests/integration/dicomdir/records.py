"""A file for each type of record which dcmmkdir knows, as texts for dump2dcm.

They have the keys of PS3.3, F.5, and little else.
"""

STORAGE = "1.2.840.10008.5.1.4."


def make_sequence(tag, *items):
    lines = [f"({tag}) SQ (Sequence)"]
    for item in items:
        lines += ["(fffe,e000) na (Item)", *item, "(fffe,e00d) na (end)"]
    return [*lines, "(fffe,e0dd) na (end)"]


NUMBER = ["(0020,0013) IS [1]"]
TIME = ["(0008,0023) DA [20240102]", "(0008,0033) TM [120000]"]
IDENTIFICATION = [
    *NUMBER, "(0070,0080) CS [LABEL]", "(0070,0081) LO [Text]",
    "(0070,0084) PN [Doe^John]"]
CODE = [
    "(0008,0100) SH [1]", "(0008,0102) SH [99ODIL]", "(0008,0104) LO [One]"]
TITLE = make_sequence("0040,a043", CODE)
MODIFIER = make_sequence(
    "0040,a730",
    ["(0040,a010) CS [CONTAINS]", "(0040,a040) CS [TEXT]"],
    ["(0040,a010) CS [HAS CONCEPT MOD]", "(0040,a040) CS [CODE]", *TITLE])
OBSERVERS = make_sequence(
    "0040,a073",
    ["(0040,a030) DT [20240102110000]"], ["(0040,a030) DT [20240102120000]"])
IMAGES = make_sequence(
    "0008,1115",
    ["(0020,000e) UI [1.2]", *make_sequence(
        "0008,1140",
        ["(0008,1150) UI [1.2.840.10008.5.1.4.1.1.2]",
         "(0008,1155) UI [1.2.3]"])])
# dcmmkdir 3.6.7 takes one for the other, and looks for the keys of both.
IMPLANTS = [
    "(0076,0001) LO [Assembly]", "(0076,0003) LO [Issuer]",
    *make_sequence("0076,0020", CODE), "(0078,0001) LO [Group]",
    "(0078,0020) LO [Issuer]"]

RECORDS = {
    "SR DOCUMENT": ("1.1.88.11", [
        *TIME, *NUMBER, "(0040,a491) CS [COMPLETE]",
        "(0040,a493) CS [VERIFIED]", *OBSERVERS, *TITLE, *MODIFIER]),
    "KEY OBJECT DOC": ("1.1.88.59", [*TIME, *NUMBER, *TITLE, *MODIFIER]),
    "PRESENTATION": ("1.1.11.1", [
        *IMAGES, *IDENTIFICATION, "(0070,0082) DA [20240102]",
        "(0070,0083) TM [120000]"]),
    "WAVEFORM": ("1.1.9.1.1", [*TIME, *NUMBER]),
    "RT DOSE": ("1.1.481.2", [*NUMBER, "(3004,000a) CS [PLAN]"]),
    "RT STRUCTURE SET": ("1.1.481.3", [
        *NUMBER, "(3006,0002) SH [Set]", "(3006,0008) DA [20240102]",
        "(3006,0009) TM [120000]"]),
    "RT PLAN": ("1.1.481.5", [
        *NUMBER, "(300a,0002) SH [Plan]", "(300a,0006) DA [20240102]",
        "(300a,0007) TM [120000]"]),
    "RT TREAT RECORD": ("1.1.481.4", [
        *NUMBER, "(3008,0250) DA [20240102]", "(3008,0251) TM [120000]"]),
    "RAW DATA": ("1.1.66", [*TIME, *NUMBER]),
    "REGISTRATION": ("1.1.66.1", [*TIME, *IDENTIFICATION]),
    "FIDUCIAL": ("1.1.66.2", [*TIME, *IDENTIFICATION]),
    "SPECTROSCOPY": ("1.1.4.2", [
        *TIME, *NUMBER, "(0008,0008) CS [ORIGINAL\\PRIMARY]",
        "(0028,0008) IS [1]", "(0028,0010) US 2", "(0028,0011) US 3",
        "(0028,9001) UL 4", "(0028,9002) UL 5"]),
    "ENCAP DOC": ("1.1.104.1", [
        *TIME, *NUMBER, *TITLE, "(0042,0010) ST [Title]",
        "(0042,0012) LO [application/pdf]"]),
    "VALUE MAP": ("1.1.67", [*TIME, *IDENTIFICATION]),
    "STEREOMETRIC": ("1.1.77.1.5.3", []),
    "MEASUREMENT": ("1.1.78.1", [*TIME, *IDENTIFICATION]),
    "SURFACE": ("1.1.66.5", [*TIME, *IDENTIFICATION]),
    "SURFACE SCAN": ("1.1.68.1", [*TIME, *NUMBER]),
    "TRACT": ("1.1.66.6", [*TIME, *IDENTIFICATION]),
    "ASSESSMENT": ("1.1.90.1", [
        *NUMBER, "(0008,0012) DA [20240102]", "(0008,0013) TM [120000]"]),
    "RADIOTHERAPY": ("1.1.481.10", [
        *IDENTIFICATION, "(3010,0033) SH [Label]",
        "(3010,0034) LO [Long label]"]),
    "ANNOTATION": ("1.1.91.1", [*TIME, *IDENTIFICATION]),
    "HANGING PROTOCOL": ("38.1", [
        "(0072,0002) SH [Name]", "(0072,0004) LO [Text]",
        "(0072,0006) CS [SITE]", "(0072,0008) LO [Doe^John]",
        "(0072,000a) DT [20240102120000]",
        *make_sequence("0072,000c", ["(0008,0060) CS [CT]"]),
        *make_sequence("0072,000e", CODE), "(0072,0014) US 0"]),
    "PALETTE": ("39.1", ["(0070,0080) CS [LABEL]", "(0070,0081) LO [Text]"]),
    "IMPLANT": ("43.1", [
        "(0008,0070) LO [Maker]", "(0022,1095) LO [Name]",
        "(0022,1097) LO [Part]", "(0068,6210) LO [10]"]),
    "IMPLANT ASSY": ("44.1", IMPLANTS),
    "IMPLANT GROUP": ("45.1", IMPLANTS),
}


def make_texts():
    """The text of a file of each type; all are of one series, if of any."""
    series = [
        "(0008,0020) DA [20240102]", "(0008,0030) TM [120000]",
        "(0008,0050) SH [A1]", "(0008,0060) CS [OT]", "(0008,1030) LO [Text]",
        "(0010,0010) PN [Doe^Jane]", "(0010,0020) LO [P1]",
        "(0020,000d) UI [1.3]", "(0020,000e) UI [1.4]", "(0020,0010) SH [S1]",
        "(0020,0011) IS [1]"]
    for number, (uid, keys) in enumerate(RECORDS.values()):
        yield "\n".join([
            *series, f"(0008,0016) UI [{STORAGE}{uid}]",
            f"(0008,0018) UI [1.5.{number}]", *keys, ""])
