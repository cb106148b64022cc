"""A template's scripts are moved into files; what looks like one in content is not the site's."""

import re

import pytest
from guideline.delivery.inline_scripts import ScriptMarker
from hypothesis import given
from hypothesis import strategies as st

TEXT = st.text().filter(lambda text: "</script" not in text.lower())


@pytest.fixture(scope="module")
def mark() -> ScriptMarker:
    return ScriptMarker()


@given(TEXT, st.sampled_from(["", "../", "../../", "/some/"]))
def test_a_script_becomes_a_file_with_its_text_and_its_attributes(text: str, root: str) -> None:
    mark = ScriptMarker()
    html = mark.put(f'<p><script type="module">{text}</script></p>')
    (moved,) = mark.cut(html).inline()
    assert moved.text == text
    assert mark.cut(html).moved_out(root) == (
        f'<p><script type="module" src="{root}{moved.path}"></script></p>'
    )


@given(TEXT, TEXT)
def test_files_have_one_name_only_where_their_text_is_one(one: str, other: str) -> None:
    mark = ScriptMarker()
    html = mark.put(f"<script>{one}</script><script>{other}</script>")
    paths = {moved.path for moved in mark.cut(html).inline()}
    assert (len(paths) == 1) == (one == other)


@pytest.mark.parametrize(
    "script",
    [
        '<script src="a.js" defer></script>',
        '<script type="application/json" id="data">{"a": 1}</script>',
    ],
)
def test_a_script_with_a_file_and_mere_data_stay_as_they_are(
    mark: ScriptMarker, script: str
) -> None:
    html = mark.put(script)
    assert list(mark.cut(html).inline()) == []
    assert mark.cut(html).moved_out("") == script


def test_a_script_that_asks_to_stays_without_its_request(mark: ScriptMarker) -> None:
    html = mark.put("<script data-stays>one</script><script>two</script>")
    assert list(mark.cut(html).staying()) == ["one"]
    assert [moved.text for moved in mark.cut(html).inline()] == ["two"]
    assert mark.cut(html).moved_out("").startswith("<script>one</script>")


def test_a_script_of_content_is_left_to_be_judged(mark: ScriptMarker) -> None:
    page = mark.put("<script>own</script>") + "<script data-stays>content</script>"
    assert list(mark.cut(page).staying()) == []
    assert [moved.text for moved in mark.cut(page).inline()] == ["own"]
    assert mark.cut(page).without_scripts() == "<script data-stays>content</script>"


def test_the_mark_is_another_one_in_each_build_and_in_no_page(mark: ScriptMarker) -> None:
    html = mark.put("<script>x</script><script src=y></script><script without end")
    assert mark.word in html
    assert mark.word not in mark.cut(html).moved_out("")
    forged = ScriptMarker().put("<script>x</script>")
    assert list(mark.cut(forged).inline()) == []
    assert re.search("<script", mark.cut(forged).without_scripts())
