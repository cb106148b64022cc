"""The policy stands before all that it rules, and allows a script in a page by its hash alone."""

from base64 import b64encode
from hashlib import sha256

import pytest
from guideline.delivery.content_security_policy import header, policy, with_policy
from hypothesis import given
from hypothesis import strategies as st


def directives(text: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in text.split(";"))}


@given(st.lists(st.text(), unique=True, max_size=3))
def test_only_the_hash_of_each_script_is_added(scripts: list[str]) -> None:
    hashes = [b64encode(sha256(script.encode()).digest()).decode() for script in scripts]
    assert directives(policy(scripts)) == directives(policy()) | {
        "script-src": ["'self'", *(f"'sha256-{digest}'" for digest in hashes)]
    }


def test_nothing_is_allowed_that_is_not_named_and_nothing_unsafe() -> None:
    named = directives(policy())
    assert named.pop("default-src") == named.pop("base-uri") == ["'none'"]
    assert named.pop("img-src") == ["'self'", "data:"]
    assert all(values == ["'self'"] for values in named.values())


def test_a_server_says_besides_that_no_other_page_may_frame_it() -> None:
    assert directives(header(["x"])) == directives(policy(["x"])) | {"frame-ancestors": ["'none'"]}


@pytest.mark.parametrize(
    "start",
    ["<head>", "<HEAD lang='fi'>", '<head>\n<meta charset="utf-8">', "<head><meta charset=utf-8/>"],
)
def test_it_is_the_first_thing_of_the_head_but_for_the_encoding(start: str) -> None:
    page = f"<!doctype html><html>{start}<script src=a.js></script></head><head></head></html>"
    html = with_policy(page)
    before, after = html.split('<meta http-equiv="Content-Security-Policy"')
    assert before.rstrip().endswith(start)
    assert after.index(policy()) < after.index("<script")


@given(st.text().filter(lambda text: "<head" not in text.lower()))
def test_a_piece_of_a_page_stays_as_it_is(text: str) -> None:
    assert with_policy(text) == text
