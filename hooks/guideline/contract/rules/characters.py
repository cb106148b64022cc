"""The rule *characters*: none that nobody sees, none that only looks like another."""

import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from guideline.contract.guideline import Guideline
from guideline.contract.rules.rule import Rule, Scope
from guideline.pages.gfm import code_lines
from guideline.pages.reader import Page
from guideline.project.findings import Finding

# Control characters, marks of direction, what stands for an unreadable character, private use,
# tags, invisible letters, Braille of no dots. Zero width spaces and joiners belong to words in many
# a script.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u115f\u1160\u180e\u200e\u200f\u2028-\u202e\u2061-\u2064"
    "\u2066-\u206f\u2800\u3164\uffa0\ufff0-\ufffd\ue000-\uf8ff\ud800-\udfff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
# Drawn over the letter before: what is struck through so, no mark says (names in Unicode's chart).
_OVERLAY = re.compile("[\u0334-\u0338\u20d2\u20d3\u20e5\u20e6\u20ea\u20eb]")
_REFERENCE = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w*);")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Greek letters that look like Latin ones (https://www.unicode.org/Public/security/latest/).
_GREEK = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορτυχϲϳ")
_FOREIGN = ("CYRILLIC", "ARMENIAN", "CHEROKEE", "LISU", "COPTIC", "FULLWIDTH", "MATHEMATICAL")
# The bytes of characters as Windows-1252 has them; it leaves out five, which stand for themselves.
_BYTES = {chr(byte): byte for byte in range(256)} | {
    bytes([byte]).decode("cp1252"): byte
    for byte in range(256)
    if byte not in b"\x81\x8d\x8f\x90\x9d"
}
_RUN = re.compile(r"[^\x00-\x7f]{2,}")
# UTF-8 that was read as such. Of two bytes what Latin has, but a capital Ä or Å may well stand
# before a quotation mark; of three punctuation, signs and the mark of byte order; of four emoji.
_MISREAD = re.compile(
    rb"[\xc2\xc3][\x80-\xbf]|[\xc4\xc5][\xa1-\xb6\xb8-\xba\xbc-\xbf]"
    rb"|\xe2[\x80-\xaf][\x80-\xbf]|\xef\xbb\xbf|\xef\xbf\xbd|\xf0\x9f[\x80-\xbf]{2}"
)
# The letters of Finnish and Swedish, read as old Mac or DOS text.
_OTHERS = {
    letter.encode().decode(encoding): letter
    for letter in "äöåÄÖÅé"
    for encoding in ("mac_roman", "cp850")
}
# Followed by a space that cannot be told from others any more, after no capital.
_LONE = {"Â": "\N{NO-BREAK SPACE}", "Ã": "à"}
_ALONE = re.compile(r"(?<![A-ZÀ-Þ])[ÂÃ](?=[\s.,;:!?%)]|$)")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")


def _check(rule: Rule, guideline: Guideline) -> Iterator[Finding]:
    for page in guideline.all_pages():
        code = code_lines(page.lines[page.text_begins :], page.text_begins)
        written = _in_fields(page)
        for number, line in enumerate(page.lines, 1):
            said = "" if number in code else _CODE.sub(" ", line)
            references = "".join(map(html.unescape, _REFERENCE.findall(said)))
            yield from _unseen(rule, page, number, line + references + written.get(number, ""))
            if said.isascii() and not references:
                continue
            for sign in dict.fromkeys(_OVERLAY.findall(said + references)):
                yield rule.found(page.at(number), "characters-over", **_called(sign))
            for id_, args in (*_mixed(said), *_misread(said)):
                yield rule.found(page.at(_begins(page, number)), id_, **args)


def _begins(page: Page, line: int) -> int:
    """Return where the block of a line begins: a comment can silence the rule there."""
    return max((block.line for block in page.texts if block.line <= line), default=line)


def _unseen(rule: Rule, page: Page, number: int, line: str) -> Iterator[Finding]:
    for character in dict.fromkeys(_UNSEEN.findall(line)):
        yield rule.found(page.at(number), "characters-unseen", **_called(character))


def _in_fields(page: Page) -> dict[int, str]:
    """Return the text of each field by its line: YAML can write a character as its number."""
    fields = page.meta.values.items()
    return {page.meta.line(name): value for name, value in fields if isinstance(value, str)}


def _called(character: str) -> dict[str, Any]:
    name = unicodedata.name(character, "a control character").lower()
    return {"sign": f"U+{ord(character):04X}", "name": name}


def _mixed(line: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for word in dict.fromkeys(_WORD.findall(line)):
        if not word.isascii() and any(_name(letter).startswith("LATIN") for letter in word):
            script = next(filter(None, map(_foreign, word)), "")
            if script:
                yield "characters-mixed", {"word": word, "script": script}


def _name(letter: str) -> str:
    return unicodedata.name(letter, "")


def _foreign(letter: str) -> str:
    """Return the script of a letter that has no place in a Latin word; empty for others."""
    script = next((each for each in _FOREIGN if _name(letter).startswith(each)), "")
    return script.capitalize() or ("Greek" if letter in _GREEK else "")


def _misread(line: str) -> Iterator[tuple[str, dict[str, Any]]]:
    shown = {}
    for run in _RUN.findall(line):
        # 255 is no byte of UTF-8.
        text = bytes(_BYTES.get(character, 255) for character in run)
        for found in _MISREAD.finditer(text):
            shown[run[found.start() : found.end()]] = found[0].decode()
    shown |= {wrong: right for wrong, right in _OTHERS.items() if wrong in line}
    shown |= {found[0]: _LONE[found[0]] for found in _ALONE.finditer(line)}
    for wrong, right in shown.items():
        yield "characters-misread", {"wrong": wrong, "right": right}


CHARACTERS = Rule(
    id="characters",
    finds="characters that nobody sees, look like others or come from a wrong encoding",
    check=_check,
    scope=Scope.PAGE,
)
