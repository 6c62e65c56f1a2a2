"""The rows of the table: what is measured, and how fast it has to be.

A command is a program of ours (programs/, support/) or any other of the machine.
{folder}: the files of the row; {content}: their elements, plus the bytes of their
pixel data; {bytes}: the bytes of all of them; {count}: their number; {output}:
an empty folder; {port}: that of the server of the command; {X}: parameter X.
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
}

QUICK_DATA = {
    "ct": Data("ct", 3, CT),
    "nested": Data("nested", 5),
    "large": Data("ct", 2, 4 * MB),
    "one_ct": Data("ct", 1, CT),
    "one_nested": Data("nested", 1),
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
        at_most((1.4, "limit"), (0.5, "dcmtk")), "ct"),
    Row("read-nested", "read 5 000 files of 10 kB, 420 elements each", READ,
        at_most((0.16, "dcmtk"), (0.22, "gdcm")), "nested"),
    Row("read-nested-keep", "the same, all kept", KEEP,
        at_most((0.3, "dcmtk"), (0.85, "dcmtk", "memory")), "nested"),
    Row("read-large", "read 4 files of 256 MB", READ,
        at_most((1.05, "limit"), (260 * 1024, "", "memory")), "large"),
    Row("read-one-ct", "read 1 CT", READ, (), "one_ct"),
    Row("read-one-nested", "read 1 file of 10 kB", READ, (), "one_nested"),
    Row("write-ct", "write 1 000 CT of 512 kB", WRITE,
        at_most((1.1, "limit")), "ct"),
    Row("write-nested", "write 5 000 files of 10 kB, 420 elements each", WRITE,
        at_most((2.5, "limit")), "nested"),
    Row("write-large", "write 4 files of 256 MB", WRITE,
        at_most((1.05, "limit")), "large"),
    Row("write-one-ct", "write 1 CT", WRITE, (), "one_ct"),
    Row("write-one-nested", "write 1 file of 10 kB", WRITE, (), "one_nested"),
]

NETWORK_ROWS = []

ROWS = FILE_ROWS + NETWORK_ROWS
