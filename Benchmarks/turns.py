"""Programs that do the same work in turn, and what they took.

A side is a program that stays alive, reads lines `CASE THREADS` and answers each with one line of
JSON that has `seconds`. Sides are asked one after the other, round by round, so that a slow moment
of the machine falls on all of them; figures of different runs are never compared.
"""

import json
import os
import platform
import re
import statistics
import subprocess
import tempfile


class Side:
    """A program that is asked to do a case, once each time."""

    def __init__(self, name, command, environment=None):
        self.name = name
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, **(environment or {})})

    def ask(self, case, threads):
        self.process.stdin.write(f"{case} {threads}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended while it was asked {case}")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def in_turn(sides, case, threads, rounds):
    """The median of each side's seconds; one more round than counted, which warms up."""
    taken = {side.name: [] for side in sides}
    for _ in range(rounds + 1):
        for side in sides:
            taken[side.name].append(side.ask(case, threads)["seconds"])
    return {name: statistics.median(times[1:]) for name, times in taken.items()}


def instructions(command, case):
    """How many instructions a side executes for a case on one thread, start and reading left out."""
    return _executed(command, f"{case} 1\n") - _executed(command, "")


def _executed(command, asked):
    with tempfile.NamedTemporaryFile(suffix=".callgrind") as out:
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", *command],
            input=asked, capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", result.stderr).group(1))


def machine():
    """What the figures were measured on, in one line."""
    name = platform.processor() or platform.machine()
    with open("/proc/cpuinfo") as info:
        for line in info:
            if line.startswith("model name"):
                name = line.split(":", 1)[1].strip()
                break
    return f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"
