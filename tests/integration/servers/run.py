#!/usr/bin/env python3
"""Run a program while a DICOM server of its own is running.

    run.py [--peer] [--empty] KIND [--] PROGRAM [ARGUMENT...]

The server gets a free port of the loopback interface, a folder which is removed
at the end, and the data sets of tests/data (none with --empty). It is stopped
whatever happens. The program finds in its environment:

    ODIL_PEER_HOST_NAME, ODIL_PEER_PORT, ODIL_PEER_AET   whom to call
    ODIL_OWN_AET                                         how to call oneself
    ODIL_PEER_KIND     orthanc, dcmqrscp, storescp, wlmscpfs or unknown
    ODIL_PEER_FOLDER   files of the server; not set if unknown

With --peer, a server which ODIL_PEER_HOST_NAME already names is used instead,
and nothing is started or stored.

Exit status: the program's; 77 if the server is not installed.
"""

import argparse
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

import servers

SKIPPED = 77
ATTEMPTS = 5 # a free port may be taken by another program before we use it


def start(kind, folder):
    for attempt in range(ATTEMPTS):
        port = servers.get_free_port()
        try:
            return servers.start(kind, port, folder), port
        except servers.StartError:
            if attempt == ATTEMPTS - 1:
                raise


def run(command, environment):
    """Status of the program; a signal's number as a shell would say it."""
    status = subprocess.run(
        command, env={**os.environ, **environment}, check=False).returncode
    return status if status >= 0 else 128 - status


def run_with_named_peer(command):
    defaults = {
        "ODIL_PEER_PORT": "104", "ODIL_PEER_AET": "ANY-SCP",
        "ODIL_OWN_AET": "ODIL", "ODIL_PEER_KIND": "unknown"}
    return run(command, {
        name: value for name, value in defaults.items()
        if name not in os.environ})


def run_with_server(kind, empty, command):
    aet = servers.KINDS[kind][2]
    with tempfile.TemporaryDirectory(prefix="odil-") as name:
        folder = pathlib.Path(name)
        process, port = start(kind, folder)
        try:
            if not empty and kind in ("orthanc", "dcmqrscp"):
                servers.store_samples("127.0.0.1", port, aet, folder)
            return run(command, {
                "ODIL_PEER_HOST_NAME": "127.0.0.1",
                "ODIL_PEER_PORT": str(port), "ODIL_PEER_AET": aet,
                "ODIL_OWN_AET": "ODIL", "ODIL_PEER_KIND": kind,
                "ODIL_PEER_FOLDER": name})
        finally:
            servers.terminate(process)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--peer", action="store_true")
    parser.add_argument("--empty", action="store_true")
    parser.add_argument("kind", choices=servers.KINDS)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    command = arguments.command
    if command[:1] == ["--"]:
        command = command[1:]
    if not command:
        parser.error("no program")
    if arguments.peer and "ODIL_PEER_HOST_NAME" in os.environ:
        return run_with_named_peer(command)
    return run_with_server(arguments.kind, arguments.empty, command)


if __name__ == "__main__":
    # Turn the request to end into an exception: servers are stopped.
    for signal_ in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(signal_, lambda number, _: sys.exit(128 + number))
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
    except servers.NotInstalled as e:
        print(e, file=sys.stderr)
        sys.exit(SKIPPED)
    except (servers.StartError, subprocess.CalledProcessError, OSError) as e:
        sys.exit(str(e))
