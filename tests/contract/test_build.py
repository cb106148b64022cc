"""A real build: one report before any output, nothing half-published, editors' notes kept back."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.tiny_site import TinySite, environment, page

FI = "# Media {#title}\n\nVideo: @kaupunki.\n"


def test_a_sound_site_is_built_without_a_word_about_it(site: TinySite) -> None:
    done = site.configure().build("--strict")
    assert done.returncode == 0, done.stderr
    assert "checked" not in done.stderr
    assert all((site.root / f"site{lang}/index.html").exists() for lang in ("", "/sv", "/en"))


def test_a_failing_site_is_not_built_and_the_earlier_one_stays(site: TinySite) -> None:
    site.configure().write_pages(FI, sv=FI.replace("@kaupunki", "@staden"), en="# Title\n")
    before = site.root / "site/sv/index.html"
    before.parent.mkdir(parents=True)
    before.write_text("published before")
    done = site.build()
    output = done.stdout + done.stderr
    assert done.returncode == 1
    assert [file for file in (site.root / "site").rglob("*") if file.is_file()] == [before]
    assert before.read_text() == "published before"
    assert "Traceback" not in output
    assert output.count("docs/sv/index.md:9: error (literal)") == 1
    assert output.count("docs/en/index.md:7: error (heading)") == 1
    assert output.count("errors.") == 1


def test_the_report_ends_with_the_number_of_findings(site: TinySite) -> None:
    site.configure().write_pages(FI, sv=FI.replace("@kaupunki", "@staden"))
    site.write({"en/index.md": page(FI, reviewed="2020-01-01")})
    assert re.search(r"^1 error and 2 warnings\.$", site.build().stderr, re.MULTILINE)


def test_warnings_are_shown_and_do_not_stop_a_strict_build(site: TinySite) -> None:
    overdue = page(reviewed="2020-01-01")
    site.configure().write({f"{lang}/index.md": overdue for lang in ("fi", "sv", "en")})
    done = site.build("--strict")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("warning (front matter)") == 3
    assert (site.root / "site/index.html").exists()


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"\xff\xfe", "file"),
        (b"---\nreviewed: 2026-13-45\n---\n", "front matter"),
        (b"", "front matter"),
    ],
)
def test_an_unreadable_page_ends_in_a_finding(site: TinySite, content: bytes, rule: str) -> None:
    done = site.configure().write({"sv/index.md": content}).build()
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert re.search(rf"docs/sv/index\.md:\d+: error \({rule}\)", done.stderr)


def test_editors_notes_are_not_published(site: TinySite) -> None:
    body = "<!-- Editors: x -->\n\n# Media {#title}\n\n!!! note\n    <!-- secret -->\n\n    Video"
    done = site.configure().write_pages(body + " <!-- too -->\n").build()
    assert done.returncode == 0, done.stderr
    html = (site.root / "site/sv/index.html").read_text("utf-8")
    article = html[html.index("<article") : html.index("</article>")]
    assert "<!--" not in article
    assert re.search(r"<p>\s*</p>", article) is None
    assert "Video" in article


def test_the_review_period_can_be_set(site: TinySite) -> None:
    pages = {f"{lang}/index.md": page(reviewed="2024-11-24") for lang in ("fi", "sv", "en")}
    done = site.configure("extra: {guideline: {review_months: 1200}}\n").write(pages).build()
    assert done.returncode == 0
    assert "front matter" not in done.stderr


@pytest.mark.parametrize(
    "given", ["{review_months: soon}", "{review_months: 0}", "{months: 1}", "x"]
)
def test_a_wrong_setting_is_one_clear_message(site: TinySite, given: str) -> None:
    done = site.configure(f"extra: {{guideline: {given}}}\n").build()
    assert done.returncode == 1
    assert "extra: guideline:" in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_pages_left_out_of_the_build_or_the_menu_on_purpose_are_let_be(site: TinySite) -> None:
    site.configure("exclude_docs: drafts/\nnot_in_nav: status.md\n")
    site.write({"fi/drafts/x.md": "kesken"})
    site.write({f"{lang}/status.md": page() for lang in ("fi", "sv", "en")})
    done = site.build("--strict")
    assert done.returncode == 0, done.stderr


class Preview:
    """A running `mkdocs serve`."""

    def __init__(self, site: TinySite, log: Path, process: subprocess.Popen[bytes]) -> None:
        self.site, self.log, self.process = site, log, process

    def wait(self, ready: Callable[[str], bool]) -> str:
        """Return the log once it is as wanted."""
        for _ in range(600):
            text = self.log.read_text("utf-8")
            if ready(text):
                return text
            assert self.process.poll() is None, text
            time.sleep(0.1)
        raise AssertionError(self.log.read_text("utf-8"))


@contextmanager
def preview(site: TinySite) -> Iterator[Preview]:
    log, temporary = site.root / "serve.log", site.root / "temporary"
    temporary.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=site.root,
            env=environment() | {"TMPDIR": str(temporary)},
            stdout=out,
            stderr=out,
        )
    try:
        yield Preview(site, log, process)
    finally:
        process.terminate()
        process.wait()
    assert [*temporary.iterdir()] == []  # however it ended


def test_a_preview_reports_and_shows_the_site_and_checks_every_change(site: TinySite) -> None:
    site.configure().write_pages(FI, sv=FI.replace("@kaupunki", "@staden"))
    with preview(site) as running:
        log = running.wait(lambda text: "Serving on" in text)
        assert log.count("docs/sv/index.md:9: error (literal)") == 1
        address = re.search(r"Serving on (http://\S+)", log)
        assert address
        with urlopen(address[1] + "sv/") as answer:
            assert "@staden" in answer.read().decode()
        site.write({"en/index.md": page(FI.replace("{#title}", "{#other}"))})
        running.wait(lambda text: "docs/en/index.md:7: error (heading)" in text)
