"""The command line speaks Finnish, Swedish and English."""

from collections.abc import Callable

import click
import pytest
from click.testing import CliRunner, Result
from guideline.cli import COMMANDS, main
from guideline.project.messages import has

from tests.tiny_site import TinySite

Run = Callable[..., Result]


@pytest.fixture
def run(site: TinySite, monkeypatch: pytest.MonkeyPatch) -> Run:
    site.configure().record()
    monkeypatch.chdir(site.root)
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LANG", "fi_FI.UTF-8")
    return lambda *arguments: CliRunner().invoke(main, arguments)


def test_without_an_option_the_locale_decides(run: Run) -> None:
    assert run("check").output == "Ei virheitä.\n"


def test_the_option_goes_before_the_locale(run: Run) -> None:
    assert run("--language", "sv", "check").output == "Inga fel.\n"
    assert run("--language=en", "check").output == "No errors.\n"


def test_findings_are_worded_in_the_language(run: Run, site: TinySite) -> None:
    site.change("sv/index.md", "reviewed:", "revieved:")
    output = run("check").output
    assert "virhe (front matter): Sivun alussa on tuntematon tieto ”revieved”." in output
    assert "Mitä tehdä: Tarkoititko ”reviewed”?" in output


def test_commands_explain_themselves_in_the_language(run: Run) -> None:
    assert "Tarkistaa, että kaikki kielet sanovat saman" in run("check", "--help").output
    listed = run("--help").output
    assert "Aja komento projektin kansiossa." in listed
    assert "Paluuarvot:" in listed
    assert "Kontrollerar att alla språk säger samma sak" in run("--language", "sv", "--help").output


def test_a_mistake_is_explained_in_the_language(run: Run) -> None:
    assert "Sivua nowhere.md ei ole kielellä ”sv”" in run("diff", "nowhere.md", "sv").output


def test_the_status_is_in_the_language(run: Run) -> None:
    assert "valmis" in run("status").output


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_and_option_is_in_the_catalogues(name: str) -> None:
    assert has(f"help-{name}")
    command = main.get_command(click.Context(main), name)
    assert command
    for param in command.params:
        if isinstance(param, click.Option) and param.help:
            assert has(f"help-{name}-{param.opts[0].lstrip('-')}"), param.opts
