"""`guideline build` makes the site that is published, or one to read before; bad settings are said."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tiny_site import TinySite, environment

COMMAND = Path(sys.executable).with_name("guideline")
PAGE = "# Sivu {#page}\n\nKerro heti."


def build(site: TinySite, *options: str, **variables: str) -> tuple[int, str]:
    command = [str(COMMAND), "--language=en", "build", *options]
    done = subprocess.run(
        command,
        cwd=site.root,
        env=environment() | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def translated(site: TinySite) -> TinySite:
    site.configure().write_pages(
        PAGE, "# Sida {#page}\n\nBerätta genast.", "# Page {#page}\n\nTell."
    )
    site.record()
    return site


def test_what_is_published_is_in_site(translated: TinySite) -> None:
    code, said = build(translated, SITE_URL="https://a.example/")
    assert code == 0, said
    assert (translated.root / "site/index.html").is_file()


def test_a_site_to_read_is_in_preview_and_needs_no_server(translated: TinySite) -> None:
    code, said = build(translated, "--preview")
    assert code == 0, said
    assert (translated.root / "preview/sv/index.html").is_file()
    assert not (translated.root / "site").exists()


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("SITE_URL", "https://[a", "Invalid IPv6 URL"),
        ("DAY", "2027-13-01", "month must be in 1..12"),
    ],
)
def test_a_value_that_nobody_can_read_is_one_message(
    site: TinySite, name: str, value: str, problem: str
) -> None:
    site.configure("site_url: !ENV [SITE_URL, '']\ncopyright: !ENV [DAY, '']\n")
    code, said = build(site, **{name: value})
    assert code == 2
    assert said.startswith("Error: mkdocs.yml: a value in it, or one of the environment")
    assert problem in said
    assert said.count("\n") == 1
