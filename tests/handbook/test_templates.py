"""The converter and the templates know the same kinds of nodes."""

import re

from guideline.handbook.typesetting import TEMPLATES

CONVERTERS = ("document.py", "inline.py")


def test_every_kind_that_the_converter_makes_has_its_function_and_no_other_has() -> None:
    sources = [(TEMPLATES.parent / name).read_text("utf-8") for name in CONVERTERS]
    made = set(re.findall(r'node\(\s*"(\w+)"', "".join(sources)))
    made |= set(re.findall(r'"k": "(\w+)"', "".join(sources)))
    made |= set(re.findall(r"_STYLES = \{(.*?)\}", sources[1], re.DOTALL)[0].split('"')[3::4])
    made |= {"ul", "ol", "lang", "passage"}  # named by their element or by their caller
    template = (TEMPLATES / "prose.typ").read_text("utf-8")
    known = set(re.findall(r'^  "(\w+)": ', template, re.MULTILINE))
    assert made == known
