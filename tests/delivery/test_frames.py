"""Who may show the site in a frame: origins alone, and the server's configuration that follows them."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from guideline.cli import main
from guideline.delivery.frames import (
    CONFIGURATION,
    FramesError,
    ancestors,
    disagreement,
    said,
    with_ancestors,
)
from guideline.delivery.frames import ancestors as allowed_by
from hypothesis import given
from hypothesis import strategies as st

from tests import projects

SERVER = (projects.REPOSITORY / CONFIGURATION).read_text("utf-8")
INTRANET = "https://intra.town.example"


def test_without_origins_nobody_may() -> None:
    assert ancestors([]) == "'none'"


def test_each_origin_is_named_once_in_the_order_of_the_setting() -> None:
    origins = [INTRANET, "https://*.cloud.microsoft", "https://a.b.example:8443", INTRANET]
    assert ancestors(origins) == " ".join(origins[:3])


@pytest.mark.parametrize(
    "origin",
    [
        "http://intra.town.example",
        "intra.town.example",
        "https://intra.town.example/",
        "https://intra.town.example/sites/some",
        "https://intra.town.example?x=1",
        "https://intra.town.example:0",
        "https://user@intra.town.example",
        "https://*",
        "https://*.example",
        "https://a.*.example",
        "https://intranet",
        "https://-a.example",
        "*",
        "'self'",
        "",
    ],
)
def test_anything_but_an_https_origin_is_refused_with_what_to_write(origin: str) -> None:
    with pytest.raises(FramesError, match=r"Write https:// and the host alone") as refusal:
        ancestors([INTRANET, origin])
    assert f"“{origin}”" in str(refusal.value)


@given(st.text(st.sampled_from("abz09-.:*/ ;\"'{}$\n"), max_size=20).map("https://{}".format))
def test_no_origin_can_say_anything_else_to_the_server(origin: str) -> None:
    try:
        allowed = allowed_by([origin])
    except FramesError:
        return
    assert not set(allowed) & set(" ;\"'{}$\n")
    assert said(with_ancestors(SERVER, allowed)) == allowed


def project(folder: Path, setting: str) -> Path:
    (folder / "server").mkdir(parents=True)
    (folder / CONFIGURATION).write_text(SERVER, "utf-8")
    made = projects.write(folder / "project", {"fi/a.md": "# A {#a}\n"})
    (folder / "server").rename(made / "server")
    projects.edit(made / "mkdocs.yml", "frames: []", f"frames: {setting}")
    return made


def test_a_build_says_that_the_server_lets_others_and_the_command_tells_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = project(tmp_path / "a", f"[{INTRANET}]")
    before = projects.build(made)
    assert "Run “guideline frames”" in before.stdout
    monkeypatch.chdir(made)
    for answer in ("written", "says so already"):
        done = CliRunner().invoke(main, ["frames"])
        assert (done.exit_code, answer in done.output) == (0, True), done.output
    assert disagreement(made, [INTRANET]) == ""
    assert "guideline frames" not in projects.build(made).stdout
    text = (made / CONFIGURATION).read_text("utf-8")
    assert text == SERVER.replace("\"'none'\";", f'"{INTRANET}";')


def test_a_wrong_origin_stops_the_build_and_the_command_with_one_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = project(tmp_path / "b", "[https://intra.town.example/sites]")
    result = projects.build(made)
    assert result.returncode == 1
    assert "mkdocs.yml: “frames:” is wrong. “https://intra.town.example/sites”" in result.stdout
    assert "Traceback" not in result.stdout
    monkeypatch.chdir(made)
    done = CliRunner().invoke(main, ["frames"])
    assert done.exit_code == 2
    assert "“frames:” is wrong" in done.output
    assert (made / CONFIGURATION).read_text("utf-8") == SERVER


def test_a_server_without_the_place_is_the_citys_own(tmp_path: Path) -> None:
    assert disagreement(tmp_path, [INTRANET]) == ""
    (tmp_path / "server").mkdir()
    (tmp_path / CONFIGURATION).write_text("server { listen 80; }\n", "utf-8")
    assert disagreement(tmp_path, [INTRANET]) == ""
