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


READ = {
    "ours": "ours_read {folder} {content}",
    "limit": "limit_read {folder} {bytes}",
    "dcmtk": "dcmtk_read {folder} {content}",
    "odil012": "odil012_read {folder} {content}",
    "gdcm": "gdcm_read {folder} {content}",
}

FILE_ROWS = [
    Row("read-ct", "read 1 000 CT of 512 kB", READ,
        at_most((1.4, "limit"), (0.5, "dcmtk")), "ct"),
]

NETWORK_ROWS = []

ROWS = FILE_ROWS + NETWORK_ROWS
