"""Every attempt of the table is refused where it belongs, and what pages may have is not."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import material
import pytest
from guideline.contract import linter
from guideline.delivery.finished_site import Protection
from guideline.delivery.inline_scripts import ScriptMarker
from guideline.project import mkdocs_config
from guideline.project.clock import epoch_fault
from guideline.project.interface_words import WordsError, load
from guideline.project.settings import Language, nav_entries
from guideline.security.foreign_settings import (
    address_faults,
    dangerous_texts,
    foreign_settings,
    texts_of,
)
from mkdocs.config import load_config

from tests import projects
from tests.security.attempts import (
    ADDRESSES,
    ALONE,
    FIELDS,
    FILES,
    GOOD,
    LINKS,
    OWN_FIELDS,
    PUBLISHED,
    SETTINGS,
    TEXTS,
)
from tests.tables import Show
from tests.tiny_site import ROOT, TinySite, page

LANGUAGES = ("fi", "sv", "en")


@pytest.mark.parametrize("name", FILES)
def test_a_file_beside_the_pages(name: str, site: TinySite) -> None:
    path, content = FILES[name]
    site.write({path: content})
    found = [finding for finding in site.check() if finding.rule == "kind"]
    assert len(found) == 1
    shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in path)
    assert found[0].place.file == f"docs/{shown}"
    assert found[0].remedy


@pytest.mark.parametrize("path", GOOD)
def test_a_file_that_pages_may_bring(path: str, site: TinySite) -> None:
    _, _, rest = path.partition("/")
    site.write({f"{language}/{rest}": GOOD[path]() for language in LANGUAGES})
    assert site.found() == []


@pytest.mark.parametrize("name", TEXTS)
def test_a_page_s_text(name: str, site: TinySite) -> None:
    site.write({"sv/index.md": page(f"# Otsikko {{#title}}\n\n{TEXTS[name]}\n\nLoppu.")})
    found = [finding for finding in site.check() if finding.rule == "unsafe"]
    assert found
    assert {finding.place.file for finding in found} == {"docs/sv/index.md"}
    assert min(finding.place.line for finding in found) >= 9
    assert all(finding.firm for finding in found)


@pytest.mark.parametrize("name", FIELDS)
def test_a_page_s_front_matter(name: str, site: TinySite) -> None:
    text = page().replace("---\n# ", f"{FIELDS[name]}\n---\n# ")
    site.write({f"{language}/index.md": text for language in LANGUAGES})
    guideline = site.guideline()
    templates = frozenset(["main.html"])
    settings = replace(guideline.settings, has_template=templates.__contains__)
    found = sorted(linter.check(replace(guideline, settings=settings)))
    places = [str(finding.place) for finding in found if finding.rule == "front matter"]
    assert places == [f"docs/{each}/index.md:6" for each in sorted(LANGUAGES)]


@pytest.mark.parametrize("name", ADDRESSES)
def test_an_address_that_is_not_what_it_looks_like(name: str, site: TinySite) -> None:
    site.write_pages(f"# Otsikko {{#title}}\n\n{ADDRESSES[name]}\n\nLoppu.")
    assert site.found("address") == [f"docs/{each}/index.md:9 error" for each in sorted(LANGUAGES)]


@pytest.mark.parametrize("name", ALONE)
def test_what_one_language_folds_or_shows_under_the_pointer(name: str, site: TinySite) -> None:
    ours, alone = (f"# Otsikko {{#title}}\n\n{text}" for text in ALONE[name])
    site.write_pages(ours, sv=alone)
    assert [found for found in site.found("marking") if found.startswith("docs/sv/")]
    site.write_pages(alone, sv=ours)
    assert [found for found in site.found("marking") if found.startswith("docs/sv/")]
    site.write_pages(alone)
    assert not site.found("marking")
    assert not site.found("unsafe")


@pytest.mark.parametrize("name", OWN_FIELDS)
def test_a_field_of_one_language(name: str, site: TinySite) -> None:
    text = page().replace("---\n# ", f"{OWN_FIELDS[name]}\n---\n# ")
    site.write({"sv/index.md": text})
    assert site.found("front matter") == ["docs/sv/index.md:6 error"]
    site.write({f"{language}/index.md": text for language in ("fi", "sv", "en")})
    assert not site.found("front matter")
    site.write({"sv/index.md": page()})
    assert site.found("front matter")


def test_the_site_has_one_template_that_pages_may_name() -> None:
    settings = mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml")))
    folders = (ROOT / "overrides", Path(material.__file__).parent / "templates")
    names = {path.relative_to(each).as_posix() for each in folders for path in each.rglob("*.*")}
    assert {name for name in names if settings.has_template(name)} == {"main.html"}


@pytest.mark.parametrize("name", LINKS)
def test_a_file_that_is_none(name: str, site: TinySite) -> None:
    path, put = LINKS[name]
    (site.root / path).parent.mkdir(parents=True, exist_ok=True)
    put(site.root / path)
    guideline = site.guideline(theme=site.root / "overrides")
    found = [finding for finding in linter.check(guideline) if finding.rule == "kind"]
    assert [finding.place.file for finding in found] == [path]


@pytest.mark.parametrize("name", SETTINGS)
def test_the_site_s_settings(name: str) -> None:
    given = SETTINGS[name]
    theme = {"font": False} | dict(given.get("theme") or {})
    scripts = [
        str(each["path"] if isinstance(each, dict) else each)
        for each in given.get("extra_javascript", ())
    ]
    extra = given.get("extra") or {}
    found = foreign_settings(
        given.get("extra_css", ()),
        scripts,
        theme,
        extra,
        given.get("repo_url", ""),
    )
    address = address_faults(given.get("site_url", ""))
    assert len([*found, *address, *dangerous_texts(given)]) == 1


@pytest.mark.parametrize(
    "language",
    [
        Language("sv", '<img src="//a.example/x">'),
        Language("sv", "Svenska", titles={"Etusivu": "<script>alert(1)</script>"}),
        Language("sv", "Svenska", nav_entries([{"<b onclick=alert(1)>x</b>": "index.md"}])),
        Language("sv", "Svenska", nav_entries([{"Group": [{"Page": "javascript:alert(1)"}]}])),
    ],
)
def test_a_language_s_settings(language: Language) -> None:
    assert len([*dangerous_texts(texts_of(language))]) == 1


def test_the_settings_of_the_site_s_languages_do_no_harm() -> None:
    menu = [{"Etusivu": "index.md"}, {"Muualla": [{"Kela": "https://kela.fi/a?b=1"}]}]
    language = Language("fi", "Suomi", nav_entries(menu), {"Start & slut": "A < B"})
    assert not [*dangerous_texts(texts_of(language))]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://a.example",
        "http://127.0.0.1:8000/x/",
        "http://[::1]:8000/",
        "https://kaupunki.fi/some/%C3%A4_1/..x/",
    ],
)
def test_an_address_that_the_site_may_have(address: str) -> None:
    assert not [*address_faults(address)]


@pytest.mark.parametrize("given", ["abc", "", "-1", "1.5", "99999999999999999999", "\u0661"])
def test_a_moment_of_building_that_is_none(given: str) -> None:
    assert epoch_fault(given).startswith(f"SOURCE_DATE_EPOCH is {given!r}. Give seconds")
    assert not epoch_fault(None)
    assert not epoch_fault("1764460800")


def test_settings_from_another_file(tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    file.write_text("site_name: !ENV [NAME, x]\nINHERIT: /etc/passwd\n")
    with pytest.raises(mkdocs_config.SettingsError, match=r"mkdocs\.yml takes its settings"):
        mkdocs_config.refuse_inherited(file)


def test_elements_among_the_interface_s_words(tmp_path: Path) -> None:
    (tmp_path / "sv.yml").write_text("more: 5 < 6\ntop: Till <img src=x onerror=alert(1)>\n")
    with pytest.raises(WordsError, match=r"^\S+/sv\.yml:2: 'top' holds HTML\. Write text alone"):
        load(tmp_path, ["sv"])


def test_a_build_names_every_such_setting_and_ends(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "site", {})
    projects.edit(project / "mkdocs.yml", "  font: false", "  font: {text: Roboto}")
    with (project / "mkdocs.yml").open("a") as config:
        config.write("repo_url: https://github.com/owner/name\n")
    projects.edit(project / "mkdocs.yml", "extra_css:", "extra_css:\n  - https://a.example/x.css")
    done = projects.build(project)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout
    for setting in ("extra_css:", "theme: font:", "repo_url:"):
        assert f"mkdocs.yml: “{setting}” has every page" in done.stdout
    assert not (project / "site").exists()


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_file_of_the_finished_site(name: str, tmp_path: Path) -> None:
    path, content = PUBLISHED[name]
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_bytes(content)
    found = Protection(ScriptMarker(), policy=True).finish(tmp_path, "/", "site")
    assert {finding.place.file for finding in found} == {f"site/{path}"}


def test_the_table(show: Show) -> None:
    kinds: dict[str, Mapping[str, Any]] = {
        "files beside the pages": FILES,
        "texts of pages": TEXTS,
        "front matter": {**FIELDS, **OWN_FIELDS},
        "addresses": ADDRESSES,
        "of one language alone": ALONE,
        "settings": SETTINGS,
        "files of the finished site": PUBLISHED,
        "links, pipes, devices": LINKS,
    }
    for kind, attempts in kinds.items():
        show("Attempts to harm readers", kind, f"{len(attempts)} tried", "all refused")
    assert sum(map(len, kinds.values())) > 200
