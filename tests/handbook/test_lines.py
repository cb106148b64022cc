"""A fault's element is found in the page's file."""

from dataclasses import replace

import pytest
from guideline.handbook import press
from guideline.handbook.elements import Fault
from guideline.handbook.lines import line_of
from guideline.pages import line_markers
from guideline.pages.reader import Reader
from guideline.project.messages import message
from guideline.project.settings import MarkdownConfig

from tests.handbook import paper

DIALECT = MarkdownConfig(("attr_list", "tables", "admonition", "md_in_html", "pymdownx.tasklist"))
PAGES = {
    "One\n\n### Deep {#deep}\n": 3,
    "One\n\nTwo\nwith a ![](a.png) picture\n\nThree": 4,
    "One\n\n![](a.png)\n\nThree": 3,
    "One\n\nTwo ![](a.png)\ngoes on": 3,
    "One\n\n- First\n- Second <button>now</button>\n- Third": 4,
    "One\n\n<video src='a'></video>\n\nThree": 3,
    "One\n\nTwo\n\n<div>\n<iframe></iframe>\n</div>\n\nThree": 6,
    "One\n\n!!! note\n    Text\n\n    [away](javascript:x)\n": 6,
    "One\n\n| A | |\n|---|---|\n| 1 | 2 |\n": 3,
    "One\n\n> Quoted\n> [there](#nowhere)\n": 4,
    "One\n\n![](a.png)\n\n![Two](b.png)": 3,
    "One\n\nTwo\n\nA \N{SNOWMAN}\n": 5,
}


@pytest.mark.parametrize("text", PAGES)
def test_the_line_of_a_fault_is_found(text: str) -> None:
    source = f"# Title\n\n{text}"
    marked = Reader(DIALECT).convert(source)
    page = replace(paper.page(""), html=line_markers.strip(marked))
    fault = press.print_edition(paper.edition(page)).faults[0].fault
    assert line_of(fault, marked, source.split("\n")) == PAGES[text] + 2


def test_what_a_hook_made_is_on_the_first_line() -> None:
    fault = Fault("video", 1, message("print-element", tag="video"))
    assert line_of(fault, "<p>Text</p>", ["Text"]) == 1
