"""Where to report is said with a link that leads there, whatever the setting holds."""

from contextlib import suppress
from datetime import date

import pytest
from guideline.interface.accessibility_contact import ReportingError, assessment, sentence
from guideline.security.start_tags import tags
from hypothesis import example, given
from hypothesis import strategies as st

WORDS = {
    "report.owner": "Tell the owner & co.",
    "report.to": "Tell us: {place}.",
    "report.answer": "Within {days} days.",
    "report.assessed": "Assessed & on {date}.",
    "report.unassessed": "Not yet <assessed>.",
}


def test_without_a_place_it_is_whoever_the_page_names() -> None:
    assert sentence("  ", WORDS, 7) == "<p>Tell the owner &amp; co. Within 7 days.</p>"


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("web@city.example", "mailto:web@city.example"),
        (" https://city.example/a?b=1&c=2 ", "https://city.example/a?b=1&amp;c=2"),
    ],
)
def test_a_mailbox_and_a_page_become_links(place: str, address: str) -> None:
    text = place.strip().replace("&", "&amp;")
    link = f'<a href="{address}">{text}</a>'
    assert sentence(place, WORDS, 14) == f"<p>Tell us: {link}.<br>Within 14 days.</p>"


def test_when_the_city_assessed_the_site_is_said_as_readers_write_dates() -> None:
    said = assessment(date(2027, 2, 1), WORDS, lambda day: f"<{day.day}.{day.month}.>")
    assert said == "<p>Assessed &amp; on &lt;1.2.&gt;.</p>"
    assert assessment(None, WORDS, str) == "<p>Not yet &lt;assessed&gt;.</p>"


@pytest.mark.parametrize(
    "place",
    ["city", "javascript:alert(1)", "http://city.example", "https://", "https://[", "a@b", "@b.c"],
)
def test_anything_else_is_refused_with_what_to_write(place: str) -> None:
    with pytest.raises(ReportingError, match="Write one such as") as refusal:
        sentence(place, WORDS, 1)
    assert f"“{place}”" in str(refusal.value)


@given(st.text() | st.text("<>\"'&{}/:@.ab").map("https://{}".format))
@example('https://a.example/{0}{place}"><script>x</script>')
def test_no_place_brings_anything_but_a_link(place: str) -> None:
    with suppress(ReportingError):
        found = [
            (tag.name, [name for name, _ in tag.attributes])
            for _, tag in tags(sentence(place, WORDS, 1))
        ]
        assert found in ([("p", [])], [("p", []), ("a", ["href"]), ("br", [])])
