#!/usr/bin/env python3
"""Start and stop real DICOM servers for tests and demonstrations.

    servers.py start KIND PORT FOLDER
        [--aet TITLE] [--options OPTIONS] [--samples]
    servers.py stop FOLDER
    servers.py samples FOLDER

KIND is one of orthanc, dcmqrscp, storescp, wlmscpfs. Everything which the
server needs and writes (configuration, database, log) is under FOLDER. OPTIONS
are those of its program. With --samples, an archive gets the data sets of
tests/data; samples writes them to files.
"""

import argparse
import contextlib
import ctypes
import json
import os
import pathlib
import random
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time

DATA = pathlib.Path(__file__).resolve().parents[2]/"data"

# Debian package and default AE title of each kind, in the order of the help.
KINDS = {
    "orthanc": ("Orthanc", "orthanc", "ORTHANC"),
    "dcmqrscp": ("dcmqrscp", "dcmtk", "QRSCP"),
    "storescp": ("storescp", "dcmtk", "STORESCP"),
    "wlmscpfs": ("wlmscpfs", "dcmtk", "WORKLIST")}

# A destination of C-MOVE which archives know: the port follows the server's.
CLIENT_AET = "CLIENT"

PORTS = 4 # of a server, its client, and a server beside it


class NotInstalled(Exception):
    """A program is missing on this machine."""


class StartError(Exception):
    """The server ended, or did not listen in time."""


def find_program(name, package):
    # Orthanc is in /usr/sbin, which is not on every user's path.
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin"))
    program = shutil.which(name, path=path)
    if program is None:
        raise NotInstalled(f"{name} is not installed (Debian: {package})")
    return program


def orthanc(program, port, folder, aet, destinations):
    """Answers every client; returned texts are UTF-8."""
    allowed = ("Echo", "Store", "Find", "Get", "Move")
    configuration = {
        "Name": "test", "DicomAet": aet, "DicomPort": port,
        "StorageDirectory": str(folder/"db"),
        "IndexDirectory": str(folder/"db"),
        "TemporaryDirectory": str(folder), "Plugins": [],
        "HttpServerEnabled": False, "DicomServerEnabled": True,
        "DicomCheckCalledAet": True, "DefaultEncoding": "Utf8",
        "UnknownSopClassAccepted": True, "DicomScpTimeout": 30,
        "DicomScuTimeout": 5, "ConcurrentJobs": 1, "SaveJobs": False,
        **{f"DicomAlwaysAllow{operation}": True for operation in allowed},
        "DicomModalities": {
            title.lower(): {
                "AET": title, "Host": "127.0.0.1", "Port": destination,
                "AllowStorageCommitment": True}
            for title, destination in destinations.items()}}
    path = folder/"orthanc.json"
    path.write_text(json.dumps(configuration, indent=2), encoding="utf-8")
    return [program, str(path)]


def dcmqrscp(program, port, folder, aet, destinations):
    (folder/"db").mkdir(exist_ok=True)
    path = folder/"dcmqrscp.cfg"
    hosts = "".join(
        f"{title.lower()} = ({title}, 127.0.0.1, {destination})\n"
        for title, destination in destinations.items())
    path.write_text(
        f"NetworkTCPPort = {port}\n"
        "MaxPDUSize = 16384\n"
        "MaxAssociations = 16\n"
        f"HostTable BEGIN\n{hosts}HostTable END\n"
        "VendorTable BEGIN\n"
        "VendorTable END\n"
        "AETable BEGIN\n"
        f"{aet} \"{folder/'db'}\" RW (200, 1024mb) ANY\n"
        "AETable END\n", encoding="utf-8")
    return [program, "-v", "-c", str(path)]


def storescp(program, port, folder, aet, _):
    (folder/"received").mkdir(exist_ok=True)
    return [program, "-v", "-aet", aet, "-od", str(folder/"received"), str(port)]


def wlmscpfs(program, port, folder, aet, _):
    """A folder is an AE title; its files are the worklist."""
    worklist = folder/"worklist"/aet
    worklist.mkdir(parents=True, exist_ok=True)
    (worklist/"lockfile").touch()
    convert_dumps(DATA/"worklist", worklist, "wl")
    return [program, "-v", "-dfp", str(folder/"worklist"), str(port)]


def convert_dumps(source, destination, extension):
    """Convert *.dump, which are UTF-8, to DICOM files in the character set
    that they declare; return their names."""
    program = find_program("dump2dcm", "dcmtk")
    files = []
    for dump in sorted(source.glob("*.dump")):
        text = dump.read_text(encoding="utf-8")
        encoding = "latin-1" if "[ISO_IR 100]" in text else "utf-8"
        encoded = destination/dump.name
        encoded.write_bytes(text.encode(encoding))
        files.append(str(destination/f"{dump.stem}.{extension}"))
        subprocess.run([program, "-q", str(encoded), files[-1]], check=True)
        encoded.unlink()
    return files


def write_samples(folder):
    """Write the data sets of tests/data to a folder; return their names."""
    folder.mkdir(parents=True, exist_ok=True)
    return convert_dumps(DATA, folder, "dcm")


def store_samples(host, port, aet, folder):
    """Send the data sets of tests/data to a server."""
    program = find_program("storescu", "dcmtk")
    files = write_samples(folder/"samples")
    subprocess.run(
        [program, "-q", "-aet", "ODIL", "-aec", aet, host, str(port), *files],
        check=True)


def die_with_parent():
    """Linux: the server gets SIGTERM even if this program is killed."""
    try:
        ctypes.CDLL(None).prctl(1, signal.SIGTERM) # PR_SET_PDEATHSIG
    except (OSError, AttributeError):
        pass


def is_listening(port):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def is_free(port):
    with socket.socket() as server:
        try:
            server.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


@contextlib.contextmanager
def free_ports():
    """The first of PORTS free ports in a row. No other user of this function,
    whatever its process, gets them meanwhile, nor are they among those which
    the system gives to clients."""
    while True:
        port = random.randrange(10000, 32768, PORTS)
        with socket.socket(socket.AF_UNIX) as lock:
            try:
                lock.bind(f"\0odil-ports-{port}")
            except OSError:
                continue
            if all(is_free(port + i) for i in range(PORTS)):
                yield port
                return


def start(
        kind, port, folder, *, aet=None, options="", beside=None,
        detached=False, limit=20):
    """Start a server, return its process once it listens. beside: AE title and
    port of another destination of C-MOVE."""
    name, package, default_aet = KINDS[kind]
    program = find_program(name, package)
    folder = pathlib.Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if is_listening(port):
        raise StartError(f"Port {port} is in use")
    destinations = {CLIENT_AET: port + 1, **(dict([beside]) if beside else {})}
    command = globals()[kind](
        program, port, folder, aet or default_aet, destinations)
    command[1:1] = shlex.split(options)
    with open(folder/"log", "wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            cwd=folder, start_new_session=True,
            preexec_fn=None if detached else die_with_parent)
    (folder/"pid").write_text(str(process.pid))
    deadline = time.monotonic() + limit
    while process.poll() is None and time.monotonic() < deadline:
        if is_listening(port):
            return process
        time.sleep(0.05)
    terminate(process)
    raise StartError(
        f"{kind} does not listen on port {port}:\n"
        + (folder/"log").read_text(errors="replace")[-2000:])


def terminate(process):
    """End a child and wait for it."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def is_alive(pid):
    """Whether a process runs; where /proc tells, not as one which has ended."""
    try:
        os.kill(pid, 0)
        status = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return status.rpartition(")")[2].split()[0] not in "ZX"


def stop(folder):
    """End the server of a folder, which another process may have started."""
    path = pathlib.Path(folder)/"pid"
    pid = int(path.read_text())
    for signal_ in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + 10
        while is_alive(pid) and time.monotonic() < deadline:
            os.kill(pid, signal_)
            time.sleep(0.05)
    path.unlink()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    start_parser = commands.add_parser("start")
    start_parser.add_argument("kind", choices=KINDS)
    start_parser.add_argument("port", type=int)
    start_parser.add_argument("folder", type=pathlib.Path)
    start_parser.add_argument("--aet")
    start_parser.add_argument("--options", default="")
    start_parser.add_argument("--samples", action="store_true")
    stop_parser = commands.add_parser("stop")
    stop_parser.add_argument("folder", type=pathlib.Path)
    samples_parser = commands.add_parser("samples")
    samples_parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.command == "stop":
        stop(arguments.folder)
        return
    if arguments.command == "samples":
        write_samples(arguments.folder)
        return
    aet = arguments.aet or KINDS[arguments.kind][2]
    process = start(
        arguments.kind, arguments.port, arguments.folder, aet=aet,
        options=arguments.options, detached=True)
    if arguments.samples:
        store_samples("127.0.0.1", arguments.port, aet, arguments.folder)
    print(process.pid)


if __name__ == "__main__":
    try:
        main()
    except (NotInstalled, StartError, OSError) as e:
        sys.exit(str(e))
