"""The rule *lost*: all words that stand in the file reach readers."""

import re
from collections.abc import Iterator

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.blocks import Kind, normalised
from guideline.pages.gfm import code_lines
from guideline.pages.reader import Page
from guideline.project.findings import Finding

# Words in braces: after a heading, an emphasis or a paragraph the site takes them for attributes.
_BRACES = re.compile(r"\{[^\W\d_][\w \-]*\}")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_BAR = re.compile(r"(?<!\\)\|")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        yield from _braces(rule, page)
        yield from _cells(rule, page)


def _braces(rule: Rule, page: Page) -> Iterator[Finding]:
    code = code_lines(page.lines[page.text_begins :], page.text_begins)
    for number, line in enumerate(page.lines[page.text_begins :], page.text_begins + 1):
        if number not in code and "{" in line:
            for words in _BRACES.findall(_CODE.sub(" ", line)):
                shown = normalised(words)
                if not any(shown in block.prose for block in page.blocks):
                    yield rule.found(page.at(number), "lost-braces", words=words)


def _cells(rule: Rule, page: Page) -> Iterator[Finding]:
    for block in page.blocks:
        columns = len(_split(page.source_line(block)))
        if block.kind is not Kind.TABLE or columns == 1:
            continue  # it is written in HTML
        for number, line in enumerate(page.lines[block.line - 1 :], block.line):
            if not line.strip():
                break
            if len(_split(line)) > columns:
                yield rule.found(page.at(number), "lost-cells", number=columns)


def _split(line: str) -> list[str]:
    return _BAR.split(_CODE.sub("", line).strip("> \t").removeprefix("|").removesuffix("|"))


LOST = Rule(
    id="lost",
    finds="words of the file that readers do not get",
    check=_check,
    scope=Scope.PAGE,
)
