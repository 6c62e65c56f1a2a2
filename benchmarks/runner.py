"""Build the benchmarks, make their data, run their programs."""

import mmap
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

import rows

ROOT = pathlib.Path(__file__).resolve().parent
BUILD = ROOT.parent / "build" / "benchmarks"
MOST_MEMORY = 2200 << 20 # of a row: data sets and files of write-large
WHATS = ("wall", "cpu", "memory")
# As shipped, Nagle's algorithm costs DCMTK's clients 44 ms an operation.
os.environ["TCP_NODELAY"] = "1"


def make_folder():
    """Folder in memory, if there is one; to be used in a with statement."""
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix="odil-", dir=shared)


def build(folder, options):
    subprocess.run(
        ["cmake", "-S", ROOT, "-B", folder, *options],
        check=True, stdout=subprocess.DEVNULL)
    subprocess.run(
        ["cmake", "--build", folder, "-j", str(os.cpu_count())],
        check=True, stdout=subprocess.DEVNULL)


def warm_up(size):
    """Use memory and give it back. What a virtual machine has not used for seconds
    it may have to get from its host again, which takes longer than all the rest."""
    with mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        for page in range(0, size, mmap.PAGESIZE):
            memory[page] = 1


def on_processor(index):
    """What a new process calls: servers and clients have a processor each, where
    there are two. Whether they share one makes more of a difference than what is
    measured."""
    processors = sorted(os.sched_getaffinity(0))
    processor = processors[index % len(processors)]
    return lambda: os.sched_setaffinity(0, {processor})


class Runner:
    def __init__(
            self, build_folder, memory, data, is_quick=False, is_complete=False):
        """is_complete: a command which is not installed is an error."""
        self.programs, self.memory = build_folder / "bin", pathlib.Path(memory)
        self.data, self.is_quick = data, is_quick
        self.is_complete = is_complete
        self.made = {}

    def make_data(self, name):
        """Values of the placeholders which have to do with files."""
        if not name:
            return {}
        if name not in self.made:
            data = self.data[name]
            folder = self.memory / name
            content, size, data_sets = subprocess.check_output(
                [self.programs / "make_data", data.kind, folder,
                 str(data.count), str(data.pixel_bytes)], text=True).split()
            self.made[name] = {
                "folder": folder, "count": data.count, "content": content,
                "bytes": size, "data_sets": data_sets}
        return self.made[name]

    def drop_data(self, names):
        for name in set(self.made) - set(names):
            shutil.rmtree(self.made.pop(name)["folder"])

    def get_arguments(self, command):
        """Words of a command, or None if it is not installed."""
        program, *arguments = command.split()
        if (self.programs / program).exists():
            return [self.programs / program, *arguments]
        if shutil.which(program) and "_" not in program:
            return [self.programs / "run_command", program, *arguments]
        if self.is_complete:
            raise FileNotFoundError(program)
        return None

    def check_output(self, values):
        """What has been written: as many files, of about the same size (their
        meta information is another one)."""
        sizes = [
            path.stat().st_size for path in values["output"].rglob("*")
            if path.is_file()]
        if (len(sizes) != values["count"]
                or abs(sum(sizes) - int(values["bytes"])) > 512 * len(sizes)):
            raise RuntimeError(f"{len(sizes)} files of {sum(sizes)} bytes written")

    def run_once(self, row, command):
        """Wall time, CPU time (s), and memory (kB) which the work took."""
        output = self.memory / "output"
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir()
        values = {
            **self.make_data(row.data), **row.parameters,
            **(row.quick if self.is_quick else {}), "output": output}
        server = None
        if isinstance(command, rows.Served):
            server = subprocess.Popen(
                self.get_arguments(command.server.format(**values)),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                preexec_fn=on_processor(1))
            values["port"] = server.stdout.readline().strip()
            command = command.command
        has_output = "{output}" in command
        command = self.get_arguments(command.format(**values))
        try:
            if not self.is_quick:
                warm_up(MOST_MEMORY)
            line = subprocess.check_output(
                command, text=True, timeout=600, preexec_fn=on_processor(0))
        finally:
            if server:
                server.communicate()
        if server and server.returncode != 0:
            raise RuntimeError(f"{row.name}: the server reports an error")
        if has_output:
            self.check_output(values)
        wall, user, system, peak, idle = map(float, line.split())
        return wall, user + system, peak - idle

    def run(self, row, rounds):
        """Medians by who and what."""
        commands = {
            who: command for who, command in row.commands.items()
            if self.get_arguments(getattr(command, "command", command))}
        runs = {who: [] for who in commands}
        for index in range(rounds):
            # What one leaves behind is not always found by the same one.
            for who in list(commands)[::-1 if index % 2 else 1]:
                runs[who].append(self.run_once(row, commands[who]))
        return {
            who: dict(zip(WHATS, map(statistics.median, zip(*results))))
            for who, results in runs.items()}
