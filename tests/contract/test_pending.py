"""A translation that cannot wait: readers get the source's passage, for two weeks at most."""

import re
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from guideline.contract.guideline import Pair
from guideline.contract.pending import with_source
from guideline.project import clock, interface_words

from tests.clock import today
from tests.projects import build, write
from tests.tiny_site import TODAY, TinySite, page

FI = "# Otsikko {#title}\n\nKerro heti.\n\nÄlä julkaise kuvia.\n\n- Yksi.\n- Kaksi.\n\nLoppu.\n"
SV = "# Rubrik {#title}\n\nBerätta genast.\n\nPublicera inga bilder.\n\n- Ett.\n- Två.\n\nSlut.\n"
LATER = TODAY + timedelta(days=14)
MARK = f"<!-- pending until {LATER}: the translator is away -->\n\n"
NEW = FI.replace("kuvia", "videoita")


def with_mark(mark: str = MARK, before: str = "Publicera") -> str:
    return SV.replace(before, mark + before)


def changed(site: TinySite, sv: str, fi: str = NEW) -> TinySite:
    """The site after the source has changed: its translation as recorded, then as given."""
    site.write_pages(FI, SV, SV)
    site.record()
    return site.write({"fi/index.md": page(fi), "sv/index.md": page(sv)})


def shown(site: TinySite) -> list[tuple[date, list[str], tuple[str, ...]]]:
    """What Swedish readers get from the source: until when, instead of which lines, which lines."""
    pair = site.guideline().pair("index.md", "sv")
    assert isinstance(pair, Pair)
    return [
        (one.until, [*pair.translation.lines[one.where.start : one.where.stop]], one.lines)
        for one in with_source(pair, site.today)
    ]


def sv(found: list[str]) -> list[str]:
    return [finding for finding in found if "/sv/" in finding]


def test_a_marked_passage_is_not_reported(site: TinySite) -> None:
    assert sv(changed(site, SV).found()) == ["docs/sv/index.md:11 error (stale)"]
    assert sv(changed(site, with_mark()).found()) == []


def test_readers_get_the_source_as_it_is_now(site: TinySite) -> None:
    assert shown(changed(site, with_mark())) == [
        (LATER, ["Publicera inga bilder."], ("Älä julkaise videoita.",))
    ]


def test_a_mark_over_a_list_stands_for_all_of_it(site: TinySite) -> None:
    changed(site, with_mark(before="- Ett"), FI.replace("Kaksi", "Toinen"))
    assert shown(site) == [(LATER, ["- Ett.", "- Två."], ("- Yksi.", "- Toinen."))]
    assert sv(site.found()) == []


def test_a_new_passage_waits_as_a_copy_of_the_source(site: TinySite) -> None:
    changed(site, SV.replace("Slut", f"{MARK}Uutta.\n\nSlut"), FI.replace("Lo", "Uutta.\n\nLo"))
    assert sv(site.found()) == []
    assert shown(site) == [(LATER, ["Uutta."], ("Uutta.",))]


def test_a_whole_page_can_wait(site: TinySite) -> None:
    mark = MARK.replace("pending", "page pending")
    changed(site, mark + SV.replace("Slut.\n", ""), NEW)
    assert sv(site.found()) == []
    ((until, _, lines),) = shown(site)
    assert (until, "\n".join(lines).strip()) == (LATER, NEW.strip())


def test_a_new_page_can_wait_with_nothing_but_its_fields(site: TinySite) -> None:
    site.write({"fi/new.md": page(FI), "en/new.md": page(SV)})
    site.write({"sv/new.md": page(MARK.replace("pending", "page pending"))})
    assert sv(site.found()) == []


@pytest.mark.parametrize(("days", "found"), [(0, 0), (14, 0), (-1, 2), (15, 1)])
def test_it_holds_from_today_for_two_weeks(site: TinySite, days: int, found: int) -> None:
    mark = MARK.replace(str(LATER), str(TODAY + timedelta(days=days)))
    assert len(sv(changed(site, with_mark(mark)).found())) == found


def test_the_day_after_the_build_fails(site: TinySite) -> None:
    changed(site, with_mark())
    assert sv(site.found("pending")) == []
    site.today = LATER + timedelta(days=1)
    assert site.message("pending") == (
        f"docs/sv/index.md:11: error (pending): the translation was to be ready by {LATER}: the "
        "translator is away\n    What to do: Translate it and remove the comment."
    )
    assert shown(site) == []


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("<!-- pending -->", "names no day"),
        ("<!-- pending until soon: x -->", "names no day"),
        ("<!-- pending until 2026-13-01: x -->", "names no day"),
        (f"<!-- pending until {LATER} -->", "gives no reason"),
        (f"<!-- pending until {LATER + timedelta(days=1)}: x -->", "more than 14 days away"),
    ],
)
def test_a_mark_that_is_no_good_is_a_finding(site: TinySite, mark: str, expected: str) -> None:
    assert expected in changed(site, with_mark(f"{mark}\n\n")).message("pending")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("until 5.12.2026", "2026-12-05"),
        ("until 5. joulukuuta 2026", "2026-12-05"),
        ("until 5 december 2026", "2026-12-05"),
        ("until 5 December 2026", "2026-12-05"),
        ("until 5.12.", "2026-12-05"),
        ("5.12.2026", "2026-12-05"),
    ],
)
def test_a_day_as_people_write_it_is_put_into_the_checks_form_with_their_own_reason(
    site: TinySite, written: str, day: str
) -> None:
    changed(site, with_mark(f"<!-- pending {written}: översättaren är ledig -->\n\n"))
    (finding,) = [each for each in site.check() if each.place.file == "docs/sv/index.md"]
    right = f"<!-- pending until {day}: översättaren är ledig -->"
    assert finding.remedy.endswith(right)
    assert finding.fix
    assert finding.fix.text == right


def test_a_day_that_may_be_two_is_asked_for(site: TinySite) -> None:
    changed(site, with_mark("<!-- pending until 5/12/2026: översättaren är ledig -->\n\n"))
    assert "names no day" in site.message("pending")


def test_the_reason_that_is_there_stays_in_the_advice(site: TinySite) -> None:
    changed(site, with_mark("<!-- pending until soon: hon är ledig -->\n\n"))
    assert site.message("pending").endswith(f"<!-- pending until {LATER}: hon är ledig -->")


@pytest.mark.parametrize("mark", ["pending", "page pending"])
def test_of_a_faulty_mark_that_fault_alone_is_told(site: TinySite, mark: str) -> None:
    text = f"<!-- {mark} until soon: x -->\n\n"
    changed(site, text + SV if mark == "page pending" else with_mark(text))
    assert [each for each in sv(site.found()) if "(stale)" in each or "(pending)" in each] == [
        f"docs/sv/index.md:{7 if mark == 'page pending' else 11} error (pending)"
    ]


def test_a_sentence_that_begins_with_pending_is_a_note(site: TinySite) -> None:
    note = "<!-- Pending: ask Mikael about the figures -->"
    assert site.write_pages(FI.replace("Kerro", f"{note}\n\nKerro"), SV, SV).found("pending") == []


def test_the_source_waits_for_nothing(site: TinySite) -> None:
    site.write_pages(FI.replace("Kerro", f"{MARK}Kerro"), SV, SV)
    assert "waits for no translation" in site.message("pending")


def test_a_mark_over_a_translation_that_is_there_is_a_finding(site: TinySite) -> None:
    changed(site, with_mark().replace("inga bilder", "inga videor"))
    assert sv(site.found()) == ["docs/sv/index.md:11 error (silence)"]


def test_recording_leaves_a_pending_passage_as_it_is(site: TinySite) -> None:
    changed(site, with_mark()).record()
    site.write({"sv/index.md": page(SV)})
    assert sv(site.found()) == ["docs/sv/index.md:11 error (stale)"]


def test_a_build_fails_the_day_after(site: TinySite) -> None:
    yesterday = MARK.replace(str(LATER), str(today() - timedelta(days=1)))
    changed(site.configure(), with_mark(yesterday))
    done = site.build()
    assert done.returncode == 1
    assert "docs/sv/index.md:11: error (pending): the translation was to be ready by" in done.stderr


@pytest.mark.parametrize(
    ("utc", "day"),
    [("2026-11-24T21:59", 24), ("2026-11-24T22:00", 25), ("2026-06-24T21:00", 25)],
)
def test_a_day_begins_at_midnight_in_the_city(
    monkeypatch: pytest.MonkeyPatch, utc: str, day: int
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls.fromisoformat(f"{utc}+00:00").astimezone(tz)

    monkeypatch.setattr(clock, "datetime", Clock)
    assert today().day == day


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real site with a pending passage, list and heading in Swedish, a whole page in English."""
    until = today() + timedelta(days=3)
    mark = f"<!-- pending until {until}: x -->\n\n"
    whole = mark.replace("pending", "page pending", 1)
    fi = "# Video {#title}\n\nKerro.\n\n## Osa {#part}\n\n- Yksi [tänne](index.md).\n\nLoppu.\n"
    sv_body = fi.replace("Kerro", f"{mark}Kerro").replace("## ", f"{mark}## ")
    sv_body = sv_body.replace("- Yksi", f"{mark}- Yksi").replace("Loppu", "Slut")
    pages = {"fi/a.md": page(fi), "sv/a.md": page(sv_body), "en/a.md": page(whole)}
    project = write(tmp_path_factory.mktemp("pending") / "project", pages)
    done = build(project, "--strict")
    assert done.returncode == 0, done.stdout
    return project / "site"


def article(html: str) -> str:
    return html[html.index("<article") : html.index("</article>")]


def test_the_site_shows_the_source_in_its_language_under_a_notice(built: Path) -> None:
    html = article((built / "sv/a/index.html").read_text("utf-8"))
    notice = interface_words.load(Path("overrides/words"), ["fi", "sv", "en"])["sv"]["pending"]
    assert html.count(notice) == 3
    assert "visas texten på finska" in html
    assert re.search(r'<div class="pending" lang="fi">\s*<p>Kerro.</p>\s*</div>', html)
    assert re.search('<h2 class="pending" id="part" lang="fi">(<a [^>]*>)?Osa', html)
    assert re.search(r'<div class="pending" lang="fi">\s*<ul>\s*<li>Yksi <a [^>]*href="../">', html)
    assert "<p>Slut.</p>" in html


def test_a_page_that_waits_shows_the_whole_source(built: Path) -> None:
    html = article((built / "en/a/index.html").read_text("utf-8"))
    assert '<h1 class="pending" id="title" lang="fi">Video' in html
    assert "The translation of this page will be ready by" in html
    assert html.index("</h1>") < html.index("The translation of this page")
    assert re.search('<h2 class="pending" id="part" lang="fi">(<a [^>]*>)?Osa', html)


def test_the_other_languages_show_nothing_of_it(built: Path) -> None:
    html = article((built / "a/index.html").read_text("utf-8"))
    assert "pending" not in html
    assert not re.search("<(?:div|h[1-6]|li|p|td)[^>]* lang=", html)
