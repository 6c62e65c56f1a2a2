#!/usr/bin/env python3
"""Input filter of Doxygen: a comment holds for the whole block under it.

    doc_filter.py HEADER

Declarations which follow each other without an empty line share the comment
above the first one; those with a comment of their own keep theirs. Doxygen
knows of one comment for one declaration: the others get a copy, on their own
line, so that the numbers of lines stay.
"""

import re
import sys

SCOPE = re.compile(r"\s*(template *<.*>\s*)?(class|struct|union|enum|namespace)\b")
ACCESS = re.compile(r"\s*(public|protected|private):")


class Filter:
    def __init__(self):
        self.in_comment = False
        self.reset()

    def reset(self):
        self.block = None      # text of the first comment of the block
        self.has_own = False   # the next declaration has a comment of its own
        self.declaration = ""  # lines of it so far
        self.depth = 0         # of braces within it

    def read_comment(self, line):
        """Take in a line of a comment; False: it is something else."""
        text = line.strip()
        starts = text.startswith("/**") or (
            text.startswith("///") and not text.startswith("///<"))
        if not self.in_comment and not starts:
            return False
        first = self.block is None or (
            self.has_own and not self.declaration and self.in_first)
        if first and not self.has_own:
            self.block = ""
        self.in_first = first
        self.has_own = True
        self.in_comment = (self.in_comment or text.startswith("/**")) and (
            not text.endswith("*/"))
        text = re.sub(r"^(///|/\*\*|\*/|\*)|\*/$", "", text).strip()
        if text.startswith("@}"):
            self.reset()
        elif text.startswith("@{"): # of a group: for none of its members yet
            self.has_own = False
        elif first and not text.startswith("@name"):
            self.block = f"{self.block} {text}".strip()
        return True

    def read_code(self, line):
        """Follow a declaration; return the line, with a comment if it needs
        one."""
        result = line
        if not self.declaration:
            if self.block and not self.has_own and "///<" not in line:
                result = f"/** {self.block} */ {line}"
            self.has_own = False
        self.declaration += line
        code = line.partition("//")[0]
        self.depth += code.count("{") - code.count("}")
        if SCOPE.match(self.declaration) and "{" in code and self.depth > 0:
            self.reset()
        elif self.depth <= 0 and code.rstrip().endswith((";", "}")):
            self.declaration, self.depth = "", 0
        return result

    def __call__(self, line):
        if self.read_comment(line):
            return line
        if line.startswith("#"):
            return line
        if not line.strip() or ACCESS.match(line) or line.strip() == "};":
            if self.depth == 0:
                self.reset()
            return line
        return self.read_code(line)


with open(sys.argv[1], encoding="utf-8") as stream:
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.writelines(map(Filter(), stream))
