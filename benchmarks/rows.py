"""The rows of the table: what is measured, and how fast it has to be.

A command is a program of ours (programs/, support/) or any other of the machine.
{folder}: the files of the row; {content}: their elements, plus the bytes of their
pixel data; {bytes}: the bytes of all of them, {data_sets}: of their data sets;
{count}: their number; {output}: an empty folder, which must have as many files in
the end; {port}: that of the server of the command; {X}: parameter X.
"""

import typing


class Data(typing.NamedTuple):
    """Files which make_data makes."""
    kind: str
    count: int
    pixel_bytes: int = 0


class Served(typing.NamedTuple):
    """A command which needs a server. This prints its port, and ends with its
    input: with status 0 if all was right."""
    server: str
    command: str


class Goal(typing.NamedTuple):
    """Ours is at most `factor` × the other one; × 1 s or 1 kB if there is none.
    """
    factor: float
    other: str = ""
    what: str = "cpu" # or wall, memory


class Row(typing.NamedTuple):
    name: str
    work: str
    commands: dict # by who: ours, dcmtk, odil012, gdcm, limit…
    goals: tuple = ()
    data: str = "" # name in DATA
    parameters: dict = {}
    quick: dict = {} # parameters of the smoke test, which replace those


CT = 512 * 1024
MB = 1 << 20

DATA = {
    "ct": Data("ct", 1000, CT),
    "nested": Data("nested", 5000),
    "large": Data("ct", 4, 256 * MB),
    "one_ct": Data("ct", 1, CT),
    "one_nested": Data("nested", 1),
    "one_100k": Data("ct", 1, 100 * 1024),
    "link": Data("nested", 1000),
}

QUICK_DATA = {
    "ct": Data("ct", 3, CT),
    "nested": Data("nested", 5),
    "large": Data("ct", 2, 4 * MB),
    "one_ct": Data("ct", 1, CT),
    "one_nested": Data("nested", 1),
    "one_100k": Data("ct", 1, 100 * 1024),
    "link": Data("nested", 5),
}


def at_most(*goals):
    return tuple(Goal(*goal) for goal in goals)


PEERS = ("dcmtk", "odil012", "gdcm")


def with_peers(program, arguments, limit):
    """Commands of ours and of all peers, and of the limit."""
    commands = {"ours": f"ours_{program} {arguments}", "limit": limit}
    commands.update((x, f"{x}_{program} {arguments}") for x in PEERS)
    return commands


READ = with_peers("read", "{folder} {content}", "limit_read {folder} {bytes}")
KEEP = with_peers(
    "read", "{folder} {content} keep", "limit_read {folder} {bytes}")
WRITE = with_peers(
    "write", "{folder} {bytes} {output}", "limit_write {folder} {bytes} {output}")

FILE_ROWS = [
    Row("read-ct", "read 1 000 CT of 512 kB", READ,
        at_most((1.4, "limit"), (0.9, "dcmtk")), "ct"),
    Row("read-nested", "read 5 000 files of 10 kB, 420 elements each", READ,
        at_most((0.16, "dcmtk"), (0.22, "gdcm")), "nested"),
    Row("read-nested-keep", "the same, all kept", KEEP,
        at_most((0.3, "dcmtk"), (0.85, "dcmtk", "memory")), "nested"),
    Row("read-large", "read 4 files of 256 MB", READ,
        at_most((1.2, "limit"), (260 * 1024, "", "memory")), "large"),
    Row("read-one-ct", "read 1 CT", READ, (), "one_ct"),
    Row("read-one-nested", "read 1 file of 10 kB", READ, (), "one_nested"),
    Row("write-ct", "write 1 000 CT of 512 kB", WRITE,
        at_most((1.1, "limit")), "ct"),
    Row("write-nested", "write 5 000 files of 10 kB, 420 elements each", WRITE,
        at_most((0.25, "dcmtk")), "nested"),
    Row("write-large", "write 4 files of 256 MB", WRITE,
        at_most((1.05, "limit")), "large"),
    Row("write-one-ct", "write 1 CT", WRITE, (), "one_ct"),
    Row("write-one-nested", "write 1 file of 10 kB", WRITE, (), "one_nested"),
]

NAMES = {
    "ours": "libodil", "dcmtk": "DCMTK", "odil012": "Odil 0.12", "gdcm": "GDCM",
    "limit": "limit"}

QUERY = "-S -pdu 131072 -k QueryRetrieveLevel=STUDY -k StudyInstanceUID=1.2.3"
CANNED = "canned_server --expect-requests {count}"
# Peers may encode the same elements in other lengths.
CANNED_BYTES = CANNED + " --expect-bytes {data_sets}"
DCMSEND = "dcmsend -q -pdu 131072 +sd 127.0.0.1 {port} {folder}"


def send(what, dcmtk):
    """Commands of C-STORE one at a time. The limit waits for an answer to each
    file too."""
    window = " 1" if what == "memory" else ""
    return {
        "ours": Served(
            CANNED_BYTES, f"ours_send {{port}} {{folder}} {what}{window}"),
        "limit": Served(
            "raw_server acknowledge", f"limit_send {{port}} {{folder}} {what}"),
        "dcmtk": Served(CANNED, dcmtk),
        "odil012": Served(CANNED, f"odil012_send {{port}} {{folder}} {what}"),
    }


def get(canned, dcmtk, output):
    """Commands of C-GET, into files or, without output, into data sets. The limit
    answers each instance too."""
    size = "{bytes}" if output else "{pixels}"
    return {
        "ours": Served(canned, f"ours_get {{port}} {size} {output}"),
        "limit": Served(
            "raw_server source {bytes} {count}",
            f"limit_receive {{port}} {{count}} {{bytes}} {output}"),
        "dcmtk": Served(canned, dcmtk),
        # Odil 0.12 has nothing for files.
        **({} if output else {
            "odil012": Served(canned, f"odil012_get {{port}} {size}")}),
    }


def echo(exchange):
    """Commands of C-ECHO; exchange: its messages, for those of the limit."""
    arguments = "{port} {associations} {echoes}"
    canned = "canned_server --expect-requests {echoes}"
    return {
        "ours": Served(canned, f"ours_echo {arguments}"),
        "limit": Served(
            f"raw_server exchange {exchange}",
            f"limit_exchange {arguments} {exchange}"),
        "dcmtk": Served(canned, f"dcmtk_echo {arguments}"),
        "odil012": Served(canned, f"odil012_echo {arguments}"),
    }


SEND = send("files", DCMSEND)
SEND_ONE = send("files", "dcmtk_send {port} {folder} files")
SEND_MEMORY = send("memory", "dcmtk_send {port} {folder} memory")
PDU_16 = {
    "ours": Served(
        CANNED_BYTES + " --pdu 16384", "ours_send {port} {folder} memory 1"),
    "128 kB": SEND_MEMORY["ours"],
}
INSTANCES = "canned_server --instances {folder} --expect-requests 1"
GET = get(INSTANCES, "dcmtk_get {port} {pixels}", "")
GET_FILES = get(
    INSTANCES, f"getscu -q +B {QUERY} -od {{output}} 127.0.0.1 {{port}}",
    "{output}")
MATCHES = "canned_server --matches {matches} --expect-requests 1"
# match_bytes: 280 a match, with its response.
FIND = {
    "ours": Served(MATCHES, "ours_find {port} {matches}"),
    "limit": Served(
        "raw_server source {match_bytes} 1",
        "limit_receive {port} 1 {match_bytes}"),
    "dcmtk": Served(MATCHES, f"findscu -q {QUERY} 127.0.0.1 {{port}}"),
    "odil012": Served(MATCHES, "odil012_find {port} {matches}"),
}
LINK = {
    "ours": Served(
        CANNED_BYTES + " --round-trip 20", "ours_send {port} {folder} memory 16"),
    "window 1": Served(
        CANNED_BYTES + " --round-trip 20", "ours_send {port} {folder} memory 1"),
}

NETWORK_ROWS = [
    Row("send-ct", "send 1 000 CT of 512 kB (files)", SEND,
        at_most((1.3, "limit"), (0.7, "dcmtk")), "ct"),
    Row("send-nested", "send 5 000 files of 10 kB", SEND,
        at_most((2, "limit"), (0.12, "dcmtk")), "nested"),
    Row("send-large", "send 4 files of 256 MB", SEND,
        at_most((1.15, "limit")), "large"),
    Row("send-memory-ct", "send 1 000 CT (data sets)", SEND_MEMORY,
        at_most((1.2, "limit")), "ct"),
    Row("send-memory-nested", "send 5 000 data sets of 10 kB", SEND_MEMORY,
        (), "nested"),
    Row("send-memory-large", "send 4 data sets of 256 MB", SEND_MEMORY,
        at_most((1.2, "limit")), "large"),
    Row("send-memory-ct-16k", "send 1 000 CT (data sets), PDU of 16 kB",
        PDU_16, at_most((1.15, "128 kB")), "ct"),
    Row("send-one-ct", "send 1 CT (file)", SEND_ONE, (), "one_ct"),
    Row("send-one-100k", "send 1 file of 100 kB", SEND_ONE, (), "one_100k"),
    Row("get-ct", "retrieve 1 000 CT into data sets", GET,
        at_most((1.8, "limit")), "ct",
        {"pixels": 1000 * CT}, {"pixels": 3 * CT}),
    Row("get-ct-files", "retrieve 1 000 CT into files", GET_FILES,
        at_most((1.3, "limit")), "ct"),
    Row("get-one-ct", "retrieve 1 CT into a data set", GET, (), "one_ct",
        {"pixels": CT}),
    Row("find", "find with 10 000 matches", FIND,
        at_most((0.025,), (0.2, "dcmtk")), "",
        {"matches": 10000, "match_bytes": 2800000},
        {"matches": 20, "match_bytes": 5600}),
    Row("echo", "10 000 echoes on one association", echo("80:90"),
        at_most((1.5, "limit"), (0.9, "dcmtk")), "",
        {"associations": 1, "echoes": 10000}, {"echoes": 20}),
    Row("echo-one", "associate, one echo, release",
        echo("227:206 80:90 10:10"), (), "",
        {"associations": 1, "echoes": 1}),
    Row("associate", "500 × associate, echo, release",
        echo("227:206 80:90 10:10"),
        at_most((1.6, "limit"), (0.75, "dcmtk")), "",
        {"associations": 500, "echoes": 1}, {"associations": 5}),
    Row("window", "send 1 000 data sets of 10 kB, round trip of 20 ms, "
        "window of 16", LINK, at_most((1 / 12, "window 1", "wall")), "link"),
]

ROWS = FILE_ROWS + NETWORK_ROWS

# How cost grows: name of the file, label of the axis, values, data of a value.
SERIES = (
    ("instances", "instances of 10 kB", (1, 10, 100, 1000, 10000),
     lambda count: Data("nested", count)),
    ("size", "size of one instance (MB)", (1, 4, 16, 64, 256, 1000),
     lambda size: Data("ct", 1, size * MB)),
)
SERIES_ROWS = (
    Row("read", "read", READ), Row("write", "write", WRITE),
    Row("send", "send (files)", SEND), Row("get", "retrieve (files)", GET_FILES))
