#!/usr/bin/env python3
"""Run clang-tidy on every file of a build which is compiled.

    tools/tidy.py BUILD [FOLDER...]

BUILD has a compile_commands.json; FOLDER (default: src and examples) says which
of its files are looked at. Most of the time of clang-tidy goes into headers
which many files share: the files of a folder are looked at as one, apart from
those which cannot be compiled in one with the others (a name in two anonymous
namespaces). These are found by trying.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# In a file made of files, these find what is none of one of them.
NOT_IN_UNIT = [
    "bugprone-exception-escape", "bugprone-forward-declaration-namespace",
    "bugprone-suspicious-include"]


def read_commands(build, folders):
    """Files by folder, and the options with which each is compiled."""
    result = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if any(folder in path.parents for folder in folders):
            command = re.sub(r"^.*?\S+\s(?=-)| -[oc] \S+", "", entry["command"])
            options = shlex.split(command)
            result.setdefault((path.parent, tuple(options)), []).append(path)
    return result


def make_unit(build, folder, files):
    name = str(folder.relative_to(ROOT)).replace(os.sep, "_")
    unit = build / f"tidy_{name}.cpp"
    unit.write_text("".join(f'#include "{path}"\n' for path in files))
    return unit


def divide(build, folder, options, files):
    """A unit, and the files which have to be looked at by themselves."""
    together, alone = sorted(files), []
    while len(together) > 1:
        unit = make_unit(build, folder, together)
        output = subprocess.run(
            ["clang++", "-fsyntax-only", "-w", *options, unit],
            capture_output=True, text=True, check=False).stderr
        errors = re.findall(r"^([^:\n]+):\d+:\d+: (?:fatal )?error:", output, re.M)
        faulty = [path for path in together if str(path) in errors]
        if not errors:
            return unit, alone
        if not faulty:
            break
        alone += faulty
        together = [path for path in together if path not in faulty]
    return None, alone + together


def find_configuration(folder):
    """That of the sources, which a unit beside the objects would not find."""
    return next(
        path / ".clang-tidy" for path in (folder, *folder.parents)
        if (path / ".clang-tidy").exists())


def tidy(path, folder, options, checks):
    run = subprocess.run(
        ["clang-tidy", "--quiet", f"--checks={checks}",
         f"--config-file={find_configuration(folder)}", path, "--", *options],
        capture_output=True, text=True, check=False)
    return run.returncode, run.stdout


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    folders = [ROOT / x for x in sys.argv[2:] or ["src", "examples"]]
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = []
        commands = read_commands(build, folders)
        parts = [
            (folder, options, len(files),
             pool.submit(divide, build, folder, options, files))
            for (folder, options), files in commands.items()]
        for folder, options, count, part in parts:
            unit, alone = part.result()
            count -= len(alone)
            print(f"{unit.name if unit else 'no unit'}: {count} files,"
                  f" {len(alone)} by themselves", flush=True)
            checks = ",".join("-" + x for x in NOT_IN_UNIT)
            if unit:
                # Names of one file are in front of the next one.
                in_unit = (*options, "-Wno-shadow")
                runs.append(pool.submit(tidy, unit, folder, in_unit, checks))
            runs += [
                pool.submit(tidy, path, folder, options, "") for path in alone]
        for run in runs:
            status, output = run.result()
            failures += status != 0
            print(output, end="", flush=True)
    print(f"{len(runs)} runs of clang-tidy, {failures} with findings")
    return 1 if failures or not runs else 0


if __name__ == "__main__":
    sys.exit(main())
