"""The sections of a page to be read, as a role's path lists them."""

from collections import defaultdict

from guideline.onboarding import markup, passages
from guideline.onboarding.path import Path, Stop
from guideline.pages.fingerprint import fingerprint

HTML = '<h2 id="wait" lang="fi">Odota</h2>\n<p>Text.</p>\n<h2 id="own">Own</h2>\n<p>More.</p>'
TEXTS = ("Odota", "Text.", "Own", "More.")


def test_a_heading_in_another_language_is_listed_in_it() -> None:
    known = {fingerprint(text): text for text in TEXTS}
    sections = passages.mark(HTML, known, TEXTS).sections
    assert [(each.id, each.language) for each in sections] == [("wait", "fi"), ("own", "")]
    path = Path("staff", "", (Stop("a.md", "a/", "A", "About.", "everyone"),))
    words: dict[str, str] = defaultdict(str)
    shown = markup.Shown({"staff": path}, {"a.md": sections}, {"a.md": "a/"}, {}, words)
    html = markup.with_paths('<div data-onboarding="staff"></div>', shown)
    assert '<a href="a/#wait" lang="fi">Odota</a>' in html
    assert '<a href="a/#own">Own</a>' in html
    assert "path__feed" not in html  # the site has no list of changes
