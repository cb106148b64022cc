"""After any edits, in any order, a preview is what a clean build of the same files makes, byte for byte.

The edits are drawn: pages written, renamed and deleted, the menu, the glossary, interface words,
templates and settings changed. A fault names its seed; the same seed draws the same edits.
"""

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from benchmarks.serve import serving
from tests import projects
from tests.cache.test_identity import NOTHING_KEPT, differences, files

EDITS = 9
SEEDS = (109,)
"""It draws each kind of edit once; others are tried by writing them here."""
KINDS = 9

pytestmark = pytest.mark.xdist_group("random edits")


@dataclass
class Edited:
    """A project, and the names of its pages besides the home page."""

    folder: Path
    draw: random.Random
    pages: list[str] = field(default_factory=list)
    count: int = 0
    done: list[str] = field(default_factory=list)

    def step(self) -> None:
        """Change something; no two edits write the same."""
        self.count += 1
        kinds: dict[str, Callable[[], None]] = {
            each.__name__: each
            for each in (
                *(self.write, self.write, self.add, self.rename, self.delete, self.menu),
                *(self.glossary, self.words, self.template, self.setting),
            )
        }
        kind = self.draw.choice([*kinds])
        self.done.append(kind)
        kinds[kind]()

    def path(self, name: str, language: str) -> Path:
        return self.folder / f"docs/{language}/{name}.md"

    def write(self) -> None:
        page = self.path(self.draw.choice([*self.pages, "index"]), self.language())
        text = page.read_text("utf-8")
        other = self.draw.choice([*self.pages, "index"])
        more = (
            f"\n## Viesti {self.count} {{#part-{self.count}}}\n\n[Uhka]({other}.md) {self.count}\n"
        )
        page.write_text(text + more, "utf-8")

    def add(self) -> None:
        name = f"page-{self.count}"
        for language in projects.LANGUAGES:
            text = f"# Sivu {self.count} {{#{name}}}\n\nTeksti, johon kuuluu kanava.\n"
            self.path(name, language).write_text(text, "utf-8")
        self.pages.append(name)
        self.menu()

    def rename(self) -> None:
        name = self.draw.choice(self.pages)
        self.pages[self.pages.index(name)] = new = f"moved-{self.count}"
        for language in projects.LANGUAGES:
            self.path(name, language).rename(self.path(new, language))
        self.menu()

    def delete(self) -> None:
        name = self.draw.choice(self.pages)
        self.pages.remove(name)
        for language in projects.LANGUAGES:
            self.path(name, language).unlink()
        self.add()

    def menu(self) -> None:
        self.draw.shuffle(self.pages)
        entries = [f"  - Kohta {self.count}: {name}.md\n" for name in self.pages]
        self.config("nav:\n", "".join(["nav:\n  - Etusivu: index.md\n", *entries]) + "\n")

    def glossary(self) -> None:
        entry = f"- {{fi: kanava, sv: kanal, en: channel, also: {{fi: [some{self.count}]}}}}\n"
        (self.folder / "glossary.yml").write_text(entry, "utf-8")

    def words(self) -> None:
        file = self.folder / f"overrides/words/{self.language()}.yml"
        lines = file.read_text("utf-8").splitlines()
        at = next(number for number, line in enumerate(lines) if line.startswith("top:"))
        lines[at] = f"top: Ylös {self.count}"
        file.write_text("\n".join(lines) + "\n", "utf-8")

    def template(self) -> None:
        meta = '<meta charset="utf-8">'
        shown = f'{meta}\n  <meta name="generator" content="{self.count}">'
        projects.edit(self.folder / "overrides/main.html", meta, shown)

    def setting(self) -> None:
        self.config("copyright:", f"copyright: CC BY {self.count}\n")

    def language(self) -> str:
        return self.draw.choice(projects.LANGUAGES)

    def config(self, key: str, block: str) -> None:
        """Put a block of mkdocs.yml in the place of the one that begins with a key."""
        file = self.folder / "mkdocs.yml"
        before, found, rest = f"\n{file.read_text('utf-8')}".partition(f"\n{key}")
        lines = rest.splitlines(keepends=True)[not key.endswith("\n") :] if found else []
        while lines and (lines[0].startswith(" ") or not lines[0].strip()):
            del lines[0]
        file.write_text(f"{before}\n{block}{''.join(lines)}".lstrip("\n"), "utf-8")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_preview_after_drawn_edits_is_a_clean_build(seed: int, tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", {})
    (project / "overrides").unlink()
    shutil.copytree(projects.REPOSITORY / "overrides", project / "overrides")
    edited = Edited(project, random.Random(seed))
    (project / "glossary.yml").write_text("[]\n", "utf-8")
    for _ in range(3):
        edited.count += 1
        edited.add()
    with serving(project / "mkdocs.yml") as server:
        for _ in range(EDITS):
            edited.step()
            server.reload(time.monotonic())
        assert len({*edited.done}) == KINDS, edited.done
        port = int(server.address.rstrip("/").rpartition(":")[2])
        kept = files(server.built)
    assert len([name for name in kept if name.endswith("/index.html")]) > len(edited.pages)
    with serving(project / "mkdocs.yml", port, **NOTHING_KEPT) as server:
        assert differences(kept, files(server.built)) == [], edited.done
