#!/usr/bin/env python3
"""Run a program while a DICOM server of its own is running.

    run.py [--peer] [--empty] [--options=OPTIONS]
        [--beside=KIND [--beside-options=OPTIONS]]
        KIND [--] PROGRAM [ARGUMENT...]

The server gets a free port of the loopback interface, a folder which is removed
at the end, and the data sets of tests/data (none with --empty). OPTIONS are
those of its program, as a shell would read them. It is stopped whatever
happens. The program finds in its environment:

    ODIL_PEER_HOST_NAME, ODIL_PEER_PORT, ODIL_PEER_AET   whom to call
    ODIL_OWN_AET                                         how to call oneself
    ODIL_CLIENT_AET, ODIL_CLIENT_PORT
        destination of C-MOVE and storage commitment which archives know, on
        which nobody listens yet
    ODIL_PEER_KIND      orthanc, dcmqrscp, storescp, wlmscpfs or unknown
    ODIL_PEER_OPTIONS   OPTIONS
    ODIL_PEER_FOLDER    files of the server; not set if unknown
    ODIL_PEER_PID       process of the server, and its group, which may be
                        killed; not set if unknown

With --beside, there is a second server, a destination of C-MOVE for the first:

    ODIL_BESIDE_AET, ODIL_BESIDE_PORT, ODIL_BESIDE_FOLDER   as above

storescp keeps what it gets in the folder received of its own.

With --peer, a server which ODIL_PEER_HOST_NAME already names is used instead,
and nothing is started or stored.

Exit status: the program's; 77 if the server is not installed.
"""

import argparse
import contextlib
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

import servers

SKIPPED = 77
ARCHIVES = ("orthanc", "dcmqrscp")
ATTEMPTS = 5 # a free port may be taken by another program before we use it


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


def start(stack, arguments, folder):
    """Start the servers; they end with the stack. Return the environment."""
    port = stack.enter_context(servers.free_ports())
    environment = {
        "ODIL_PEER_HOST_NAME": "127.0.0.1", "ODIL_PEER_PORT": str(port),
        "ODIL_PEER_AET": servers.KINDS[arguments.kind][2],
        "ODIL_PEER_KIND": arguments.kind,
        "ODIL_PEER_OPTIONS": arguments.options,
        "ODIL_PEER_FOLDER": str(folder/"peer"), "ODIL_OWN_AET": "ODIL",
        "ODIL_CLIENT_AET": servers.CLIENT_AET,
        "ODIL_CLIENT_PORT": str(port + 1)}
    beside = None
    if arguments.beside:
        beside = (servers.KINDS[arguments.beside][2], port + 2)
        process = servers.start(
            arguments.beside, beside[1], folder/"beside",
            options=arguments.beside_options)
        stack.callback(servers.terminate, process)
        environment.update({
            "ODIL_BESIDE_AET": beside[0], "ODIL_BESIDE_PORT": str(beside[1]),
            "ODIL_BESIDE_FOLDER": str(folder/"beside")})
    process = servers.start(
        arguments.kind, port, folder/"peer", options=arguments.options,
        beside=beside)
    stack.callback(servers.terminate, process)
    environment["ODIL_PEER_PID"] = str(process.pid)
    return environment


def run_with_server(arguments, command):
    with tempfile.TemporaryDirectory(prefix="odil-") as name:
        for attempt in range(ATTEMPTS):
            folder = pathlib.Path(name)/str(attempt)
            with contextlib.ExitStack() as stack:
                try:
                    environment = start(stack, arguments, folder)
                except servers.StartError:
                    if attempt == ATTEMPTS - 1:
                        raise
                    continue
                if not arguments.empty and arguments.kind in ARCHIVES:
                    servers.store_samples(
                        "127.0.0.1", environment["ODIL_PEER_PORT"],
                        environment["ODIL_PEER_AET"], folder/"peer")
                return run(command, environment)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--peer", action="store_true")
    parser.add_argument("--empty", action="store_true")
    parser.add_argument("--options", default="")
    parser.add_argument("--beside", choices=servers.KINDS)
    parser.add_argument("--beside-options", default="")
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
    return run_with_server(arguments, command)


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
