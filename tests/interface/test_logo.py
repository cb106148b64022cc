"""The city's logo is a picture of the theme's folder; it stands in the header, where the name says it."""

from pathlib import Path

import pytest
from guideline.interface.logo import LogoError, logo

from tests import projects


def test_without_a_setting_there_is_none(tmp_path: Path) -> None:
    assert logo("  ", tmp_path) == ""


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../secret.svg", "is no picture's name"),
        ("city.html", "is no picture's name"),
        ("https://city.example/city.svg", "is no picture's name"),
        ("city.svg", r"There is no theme/place/city\.svg"),
    ],
)
def test_anything_but_a_picture_that_is_there_is_refused(
    tmp_path: Path, name: str, message: str
) -> None:
    with pytest.raises(LogoError, match=message):
        logo(name, tmp_path / "theme")


def built(folder: Path, setting: str) -> tuple[int, str, Path]:
    project = projects.write(folder / "project", {})
    projects.edit(project / "mkdocs.yml", 'logo: ""', f"logo: {setting}")
    done = projects.build(project)
    return done.returncode, done.stdout, project / "site"


def test_the_header_shows_it_beside_the_name(tmp_path: Path) -> None:
    code, said, site = built(tmp_path, "favicon.svg")
    assert code == 0, said
    header = (site / "sv/index.html").read_text("utf-8").partition("<header")[2]
    assert '<img class="site-name__logo" src="../place/favicon.svg" alt="">' in header
    assert "site-name__mark" not in header


def test_a_wrong_name_stops_the_build_with_one_message(tmp_path: Path) -> None:
    code, said, _ = built(tmp_path, "coat-of-arms.svg")
    assert code == 1
    assert "mkdocs.yml: “logo:” is wrong. There is no overrides/place/coat-of-arms.svg" in said
    assert "Traceback" not in said
