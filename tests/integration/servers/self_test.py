#!/usr/bin/env python3
"""run.py must hand on the program's status, stop its server whatever happens,
and say when a server is not installed."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import unittest

RUN = pathlib.Path(__file__).with_name("run.py")
SHOW = (
    'echo "$ODIL_PEER_PORT $ODIL_PEER_AET $ODIL_PEER_KIND ${ODIL_PEER_FOLDER:-}"')


def run(*arguments, **environment):
    inherited = {
        name: value for name, value in os.environ.items()
        if not name.startswith("ODIL_")}
    return subprocess.Popen(
        [sys.executable, str(RUN), *arguments], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env={**inherited, **environment})


def is_listening(port):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", int(port))) == 0


class Run(unittest.TestCase):
    def check_stopped(self, line):
        port, aet, kind, folder = line.split()
        self.assertEqual((aet, kind), ("STORESCP", "storescp"))
        self.assertFalse(is_listening(port))
        self.assertFalse(pathlib.Path(folder).exists())

    def test_status_is_handed_on(self):
        with run("storescp", "--", "sh", "-c", f"{SHOW}; exit 3") as process:
            output, _ = process.communicate()
        self.assertEqual(process.returncode, 3)
        self.check_stopped(output)

    def test_signal_of_the_program_is_a_failure(self):
        with run("storescp", "--", "sh", "-c", f"{SHOW}; kill -9 $$") as process:
            output, _ = process.communicate()
        self.assertEqual(process.returncode, 128 + signal.SIGKILL)
        self.check_stopped(output)

    def test_server_is_stopped_on_request_to_end(self):
        with run(
                "storescp", "--", "sh", "-c", f"{SHOW}; exec sleep 60") as process:
            line = process.stdout.readline()
            self.assertTrue(is_listening(line.split()[0]))
            process.terminate()
            process.wait(20)
        self.assertNotEqual(process.returncode, 0)
        self.check_stopped(line)

    def test_missing_server_is_a_skip(self):
        with run("storescp", "--", "true", PATH="/nowhere") as process:
            _, error = process.communicate()
        self.assertEqual(process.returncode, 77)
        self.assertIn("not installed", error)

    def test_named_peer_is_used(self):
        with run(
                "--peer", "storescp", "--", "sh", "-c", SHOW,
                ODIL_PEER_HOST_NAME="pacs.example.org",
                ODIL_PEER_AET="PACS") as process:
            output, _ = process.communicate()
        self.assertEqual(output.split(), ["104", "PACS", "unknown"])

    def test_named_peer_is_ignored_by_the_other_tests(self):
        with run(
                "storescp", "--", "sh", "-c", SHOW,
                ODIL_PEER_HOST_NAME="pacs.example.org") as process:
            output, _ = process.communicate()
        self.check_stopped(output)


if __name__ == "__main__":
    if shutil.which("storescp") is None:
        print("storescp is not installed")
        sys.exit(77)
    unittest.main()
