#!/usr/bin/env python3
"""run.py must hand on the program's status, stop its servers whatever happens,
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
ROOT = "2.25.11328789485148295317074404335668888615" # of tests/data
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

    def test_options_reach_the_server(self):
        store = (
            'echo "$ODIL_PEER_OPTIONS"; '
            'echoscu "$ODIL_PEER_HOST_NAME" "$ODIL_PEER_PORT" 2>&1')
        for options, status in (("", 0), ("--refuse", 1)):
            with run(
                    f"--options={options}", "storescp", "--",
                    "sh", "-c", store) as process:
                output, _ = process.communicate()
            self.assertEqual(output.splitlines()[0], options)
            self.assertEqual("Association Rejected" in output, bool(options))
            self.assertEqual(process.returncode, status)

    def test_server_which_rejects_its_options_is_an_error(self):
        with run("--options=--nonsense", "storescp", "--", "true") as process:
            _, error = process.communicate()
        self.assertEqual(process.returncode, 1)
        self.assertIn("Unknown option --nonsense", error)

    def check_beside(self, kind):
        move = (
            f'movescu -S -aec "$ODIL_PEER_AET" -aem "$ODIL_BESIDE_AET" '
            f'-k QueryRetrieveLevel=STUDY -k StudyInstanceUID={ROOT}.1 '
            '"$ODIL_PEER_HOST_NAME" "$ODIL_PEER_PORT" && '
            'ls "$ODIL_BESIDE_FOLDER/received"; '
            'echo "$ODIL_PEER_PORT $ODIL_BESIDE_PORT $ODIL_CLIENT_PORT" '
            '"$ODIL_CLIENT_AET $ODIL_PEER_FOLDER"')
        with run(
                "--beside=storescp", "--beside-options=-fe .received", kind,
                "--", "sh", "-c", move) as process:
            output, _ = process.communicate()
        *files, last = output.splitlines()
        self.assertEqual(len(files), 5)
        self.assertTrue(all(file.endswith(".received") for file in files))
        peer, beside, client, aet, folder = last.split()
        self.assertEqual((aet, int(client)), ("CLIENT", int(peer) + 1))
        self.assertFalse(is_listening(peer) or is_listening(beside))
        self.assertFalse(pathlib.Path(folder).exists())

    def test_archive_moves_to_the_server_beside(self):
        for kind in ("dcmqrscp", "orthanc"):
            with self.subTest(kind):
                self.check_beside(kind)

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
    path = f"{os.environ['PATH']}:/usr/sbin"
    for program in ("storescp", "Orthanc"):
        if shutil.which(program, path=path) is None:
            print(f"{program} is not installed")
            sys.exit(77)
    unittest.main()
