"""The command line speaks Finnish, Swedish and English."""

from collections.abc import Callable
from pathlib import Path

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
    assert "Sivu nowhere.md puuttuu kieleltä ”sv”" in run("diff", "nowhere.md", "sv").output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "Virhe: Komentoa ”chek” ei ole. Tarkoititko "),
        (["check", "--languag", "fi"], "Virhe: Valitsinta ”--languag” ei ole."),
        (["diff", "index.md"], "Virhe: Komennosta puuttuu 'LANG'."),
        (["rename", "a", "b", "c"], "Virhe: Komennossa on liikaa: c"),
        (["new", "a.md"], "Virhe: Komennosta puuttuu valitsin '--title'."),
        (["new", "a.md", "--title"], "Virhe: Valitsimelta ”--title” puuttuu arvo."),
        (["new", "a.md", "--title", "fi=A", "--audience", "x"], "”x” ei ole mikään näistä: "),
        (["serve", "--port", "x"], "'--port'. ”x” ei ole kokonaisluku."),
        (["serve", "--port", "0"], "0 ei ole välillä 1<=x<=65535."),
        (["readers", "nowhere"], "Sellaista ei ole: ”nowhere”."),
        (["--language", "sv", "chek"], "Fel: Det finns inget kommando ”chek”."),
        (["--language", "en", "chek"], "Error: There is no command “chek”."),
    ],
)
def test_what_was_typed_wrongly_is_explained_in_the_language(
    run: Run, arguments: list[str], said: str
) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert said in done.output


def test_a_folder_without_a_project_is_said_to_be_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    assert "Virhe: Tässä ei ole tiedostoa mkdocs.yml eikä guideline.yml." in run("check").output


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("{review_months: 0}", "”review_months”: sen pitää olla kokonaisluku, vähintään 1."),
        ("{report_days: 15}", "”report_days”: sen pitää olla kokonaisluku, vähintään 1 ja "),
        ("{publishing: x}", "”publishing”: sen pitää olla true tai false"),
        ("{footer: [1]}", "”footer”: sen pitää olla luettelo sanoista"),
        ("{assessed: soon}", "”assessed”: sen pitää olla päivä muodossa 2026-11-24"),
        ("{colour: red}", "”colour”: sellaista asetusta ei ole"),
        ("{editors: [de]}", "kohdassa ”editors” on de, mutta viestit ovat vain näillä"),
        ("{repository: x}", "”repository: x” ei ole GitHub-projektin osoite"),
        ("5", "alla pitää olla sisennettyjä asetuksia"),
    ],
)
def test_wrong_settings_are_explained_in_the_language(
    run: Run, site: TinySite, settings: str, said: str
) -> None:
    file = site.root / "mkdocs.yml"
    text = file.read_text("utf-8").partition("\nextra:")[0]
    file.write_text(f"{text}\nextra: {{guideline: {settings}}}\n", "utf-8")
    done = run("check")
    assert done.exit_code == 2
    assert said in done.output


def test_help_has_its_headings_in_the_language(run: Run) -> None:
    shown = run("--help").output
    for heading in ("Käyttö: ", "Valitsimet:", "Komennot:", "Näyttää tämän ohjeen.", "version."):
        assert heading in shown


def test_usage_has_no_english_words(run: Run) -> None:
    assert " [VALITSIMET] KOMENTO [TIEDOT]..." in run("--language", "fi", "-h").output
    assert "check [VAL]" in run("--language", "sv", "check", "-h").output


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
