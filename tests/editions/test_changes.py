"""What changed with an edition, and what a page said before, whatever it was called then."""

from pathlib import Path

from guideline.editions import changes, earlier
from guideline.editions.closing import Today
from guideline.pages.text_changes import Kind

from tests.editions.test_files import closed, page

WORDS = {
    "edition.same": "No change.",
    "edition.new": "new",
    "edition.gone": "gone",
    "edition.renamed": "renamed",
    "edition.moved": "Now on {page}:",
    "edition.del": "Removed:",
    "edition.ins": "Added:",
}
LONG = [f"Section {number} says this." for number in range(9)]


def told(root: Path, *states: dict[str, Today], locale: str = "fi") -> str:
    """What readers are told of the last edition."""
    history = closed(root, *states)
    at = len(states) - 1
    found = changes.changes(history, at, locale)
    listed = [changes.listed(history, at, change, locale) for change in found]
    return changes.markup(listed, lambda change: f"../{change.path}", WORDS)


def test_words_taken_out_and_put_in_are_told_without_colours(tmp_path: Path) -> None:
    was, now = page("You may post & like."), page("You must not post & like.")
    assert told(tmp_path, {"a.md": was}, {"a.md": now}).endswith(
        "<li>You "
        '<del><span class="visually-hidden">Removed: </span>may</del>'
        '<ins><span class="visually-hidden">Added: </span>must not</ins>'
        " post &amp; like.</li>\n</ul>\n</div>\n"
    )


def test_a_language_that_was_mended_alone_has_changed_alone(tmp_path: Path) -> None:
    was = page("One")
    now = Today(was.ids, was.titles, {**was.html, "sv": was.html["sv"].replace("One", "En")})
    assert "<del>" in told(tmp_path / "sv", {"a.md": was}, {"a.md": now}, locale="sv")
    assert told(tmp_path / "fi", {"a.md": was}, {"a.md": now}) == "<p>No change.</p>\n"


def test_other_html_of_the_same_words_is_no_change(tmp_path: Path) -> None:
    was = page("One")
    now = Today(
        was.ids, was.titles, {at: f"<div>\n{html}\n</div>" for at, html in was.html.items()}
    )
    assert told(tmp_path, {"a.md": was}, {"a.md": now}) == "<p>No change.</p>\n"


def test_what_went_to_another_page_is_not_told_as_taken_out(tmp_path: Path) -> None:
    whole, left = page(*LONG, "Keep secrets."), page(*LONG)
    split = told(tmp_path, {"a.md": whole}, {"a.md": left, "b.md": page("Keep secrets.")})
    assert 'Now on <a href="../b.md">Sivu</a>:\n<ul>\n<li>Keep secrets.</li>' in split
    assert "<del>" not in split


def test_what_stands_elsewhere_on_the_same_page_is_told_as_taken_out_and_put_in(
    tmp_path: Path,
) -> None:
    moved = told(tmp_path, {"a.md": page(*LONG, "Last.")}, {"a.md": page("Last.", *LONG)})
    assert "Now on" not in moved
    assert moved.count("Last.</del>") == moved.count("Last.</ins>") > 0


def test_pages_that_are_new_gone_or_renamed_are_told_by_name(tmp_path: Path) -> None:
    before = {"a.md": page("One"), "b.md": page(*LONG)}
    after = {"c.md": page("Something else"), "d.md": page(*LONG)}
    history = closed(tmp_path, before, after)
    kinds = {change.path: change.kind for change in changes.changes(history, 1, "fi")}
    assert kinds == {"a.md": Kind.GONE, "c.md": Kind.NEW, "d.md": Kind.RENAMED}


def test_the_first_edition_has_nothing_to_compare_with(tmp_path: Path) -> None:
    assert changes.changes(closed(tmp_path, {"a.md": page("One")}), 0, "fi") == ()


def test_a_renamed_page_takes_its_earlier_versions_along(tmp_path: Path) -> None:
    history = closed(
        tmp_path,
        {"old.md": page("One")},
        {"new.md": page("One"), "other.md": page("Two")},
        {"newest.md": page("Three"), "other.md": page("Two")},
    )
    lineage = history.lineage("newest.md", ["old.md", "new.md"])
    assert lineage == ["old.md", "new.md", "newest.md"]
    found = history.versions(lineage, "fi")
    ends = [(each.path, each.edition.number, each.ended and each.ended.number) for each in found]
    assert ends == [("old.md", 1, 3), ("newest.md", 3, None)]


def test_a_page_that_took_anothers_readers_over_has_not_been_that_page(tmp_path: Path) -> None:
    both = {"a.md": page("One"), "b.md": page("Two")}
    history = closed(tmp_path, both, {"a.md": page("One", "Two")})
    assert history.lineage("a.md", ["b.md"]) == ["a.md"]


def test_a_page_that_was_away_for_a_while_was_not_valid_then(tmp_path: Path) -> None:
    history = closed(tmp_path, {"a.md": page("One")}, {}, {"a.md": page("One")})
    found = history.versions(["a.md"], "fi")
    holds = [[each.holds_in(edition) for edition in history.editions] for each in found]
    assert holds == [[True, False, False], [False, False, True]]


def test_a_link_of_an_earlier_page_leads_to_where_that_is_now_or_stays_words() -> None:
    places = {"deep/b.md": "../../b/", "gone.md": ""}
    html = (
        '<p><a class="x" href="b.md#at">B</a> <a href="../gone.md">Gone</a> <a href="#own">Own</a>'
        ' <a href="https://kela.fi/">Kela</a> <input type="checkbox" disabled checked/>'
        ' <img src="x.png" alt="A picture" /></p>'
    )
    asked = []

    def leads(path: str, heading: str) -> str:
        asked.append((path, heading))
        return places[path] + (f"#{heading}" if heading else "")

    assert earlier.shown(html, "deep/a.md", leads) == (
        '<p><a class="x" href="../../b/#at">B</a> Gone <a href="#own">Own</a>'
        ' <a href="https://kela.fi/">Kela</a> ☑ A picture</p>'
    )
    assert asked == [("deep/b.md", "at"), ("gone.md", "")]
