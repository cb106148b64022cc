"""Tags are read as a browser could read them: whatever hides between two parsers is found."""

import html
import re

import pytest
from guideline.security.start_tags import tags
from hypothesis import given
from hypothesis import strategies as st

NAME = st.from_regex(r"[a-z][a-z0-9:-]{0,8}", fullmatch=True)
VALUE = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
SPACE = st.text(" \t\n\f\r/", min_size=1, max_size=3)
HTML = st.text("<>/='\" \n\tabS!-&;", max_size=60)


def read(text: str) -> list[tuple[str, dict[str, str]]]:
    return [(tag.name, dict(tag.attributes)) for _, tag in tags(text)]


@given(HTML | st.text())
def test_every_angle_before_a_letter_begins_a_tag(text: str) -> None:
    assert [begin for begin, _ in tags(text)] == [
        found.start() for found in re.finditer("<[A-Za-z]", text)
    ]


@given(NAME, st.dictionaries(NAME, VALUE, max_size=4), SPACE, st.sampled_from("'\""), st.data())
def test_attributes_are_read_as_they_were_written(
    name: str, attributes: dict[str, str], space: str, quote: str, data: st.DataObject
) -> None:
    written = "".join(
        f"{space}{data.draw(st.sampled_from([str.upper, str.lower]))(key)}"
        f" = {quote}{html.escape(value)}{quote}"
        for key, value in attributes.items()
    )
    assert read(f"<{name.upper()}{written}>text") == [(name, attributes)]


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("<a b=c/d>", {"b": "c/d"}),
        ("<a/b=c/>", {"b": "c/"}),
        ("<a b>", {"b": ""}),
        ("<a =b=c>", {"=b": "c"}),
        ("<a b='x>y' c=z>", {"b": "x>y", "c": "z"}),
        ("<a b=&quot;x&quot;>", {"b": '"x"'}),
        ("<a b='x\" c=z>", {"b": ""}),
        ("<a b", {"b": ""}),
    ],
)
def test_attributes_are_cut_as_the_standard_says(text: str, attributes: dict[str, str]) -> None:
    assert read(text) == [("a", attributes)]


def test_a_tag_in_an_attribute_is_found_and_the_attribute_stays_whole() -> None:
    assert read('<p title="<b onclick=x>" id=y>') == [
        ("p", {"title": "<b onclick=x>", "id": "y"}),
        ("b", {"onclick": "x"}),
    ]


def test_of_two_attributes_with_one_name_the_first_counts() -> None:
    ((_, tag),) = tags("<a href=one HREF=two>")
    assert tag.get("href") == "one"
    assert tag.get("src") == ""
