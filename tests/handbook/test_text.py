"""What a page says is what is printed: every element, and no text that Typst would read as its own."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.handbook import paper

TASKS = (
    '<ul class="task-list">'
    '<li class="task-list-item"><input type="checkbox" disabled/> Open</li>'
    '<li class="task-list-item"><input type="checkbox" disabled checked/> Done</li>'
    "<li>Plain</li></ul>"
)
ELEMENTS = {
    "<p>One <strong>bold</strong> <em>word</em></p>": "One bold word",
    "<p>H<sub>2</sub>O, <del>old</del> <ins>new</ins> <small>small</small></p>": (
        "H2O, old new small"
    ),
    "<p>Two<br/>lines</p>": "Two lines",
    "<p>Write <code>@name  x</code></p>": "Write @name x",
    "<pre><code>a = 1\nb = 2</code></pre>": "a = 1 b = 2",
    "<ol start='4'><li>Four</li><li><p>Five</p></li></ol>": "4. Four 5. Five",
    "<ul><li>Outer<ul><li>Inner</li></ul></li></ul>": "• Outer – Inner",
    TASKS: "☐Open ☑Done • Plain",
    "<ol><li class='task-list-item'><input type='checkbox'> First</li></ol>": "☐ 1. First",
    "<blockquote><p>Said</p></blockquote>": "Said",
    '<div class="admonition danger"><p class="admonition-title">No</p><p>Never.</p></div>': (
        "IMPORTANT No Never."
    ),
    '<div class="admonition tip"><p>Try.</p></div>': "TIP Try.",
    "<details><summary>More</summary><p>Here.</p></details>": "NOTE More Here.",
    "<dl><dt>Term</dt><dd>Meaning</dd></dl>": "Term Meaning",
    "<div><section><p>Inside</p>Loose</section></div>": "Inside Loose",
    "<table><tr><th>A</th></tr><tr><td style='text-align: right'>1</td></tr></table>": "A 1",
    "<p>\N{NO-BREAK SPACE}äöå éšžđŋ €</p>": "äöå éšžđŋ €",
    '<p><span class="twemoji"><svg></svg></span> Icon</p>': "Icon",
    "<p>Shown</p><!-- hidden --><p hidden>hidden</p>": "Shown",
    '<p>Shown</p><p class="site-only">hidden</p>': "Shown",
    '<h2 class="site-only">hidden</h2><p>hidden</p><h3>hidden</h3><h2>Shown</h2>': "Shown",
}
INJECTIONS = [
    "#panic()",
    '#image("/etc/passwd")',
    '#include "/etc/passwd"',
    "#(sys.inputs.data)",
    "= No heading",
    "$ x^2 $",
    "*not bold* _not slanted_",
    "`raw` ```typ #panic()```",
    "<label> @label",
    "\\ \\u{41} \\#",
    "// no comment /* none */",
    "- no list + 1. none / Term: none",
    "https://example.org",
    "[content] {code} #{code}",
    "~ -- --- ... 'quotes' \"quotes\"",
    '", "k": "heading", "x": "',
    '\\" } ] #eval("1")',
    "%PDF-1.7 endobj",
]
PRINTABLE = st.characters(max_codepoint=0x17E, exclude_categories=["C", "Z"])


def body(html: str) -> str:
    """What a page of the HTML prints under its heading, furniture and contents left out."""
    printed = paper.text(paper.handbook(paper.page(html)).content)
    return printed.split("Rules ")[-1].split(" Guideline · ")[0]


@pytest.mark.parametrize("html", ELEMENTS)
def test_an_element_is_printed(html: str) -> None:
    assert body(html) == ELEMENTS[html]


def test_a_picture_is_printed_with_its_description(tmp_path: Path) -> None:
    files = {"en/rules/dot.png": paper.picture(tmp_path / "dot.png")}
    html = "<p>In <img src='dot.png' alt='One'> text</p><p><img src='dot.png' alt='Two'></p>"
    caption = "<figure><img src='dot.png' alt='Three'><figcaption>Below</figcaption></figure>"
    pdf = paper.handbook(paper.page(html + caption), files=files)
    pdf.write(tmp_path)
    assert paper.problems(tmp_path / pdf.name) == []
    assert [each.type for each in paper.reading(tmp_path / pdf.name)].count("Figure") == 3
    assert "Below" in paper.text(pdf.content)


@pytest.mark.parametrize("text", INJECTIONS)
def test_text_that_looks_like_typst_is_printed_as_it_is(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert body(f"<p>{escaped}</p>") == " ".join(text.split())
    assert body(f"<ul><li>{escaped}</li></ul>") == "• " + " ".join(text.split())


def test_titles_and_descriptions_are_no_markup_either() -> None:
    text = '#panic() *a* "b" <c>'
    pdf = paper.handbook(paper.page("<p>A</p>", groups=(text,)), title=text, description=text)
    assert paper.text(pdf.content).count(text) >= 4


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(PRINTABLE, min_size=1, max_size=30), min_size=1, max_size=8))
def test_any_text_is_printed_word_for_word(words: list[str]) -> None:
    escaped = " ".join(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    printed = body(f"<p>{escaped}</p>").replace("\N{SOFT HYPHEN}", "")
    assert printed.replace(" ", "") == "".join(words)


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("<>/!-= \"'abcdivhpultr1&;[]#"), max_size=80))
def test_no_html_makes_the_converter_raise(html: str) -> None:
    paper.converted(html)
