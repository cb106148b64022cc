"""With what is kept between builds and without it, the same site is built, byte for byte.

The real site is built whole. The larger one, which is previewed, goes without what takes the Finnish
analyser and the PDF files most of a minute: there the theme's own index, of which ours is made,
stands for the search.
"""

import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from benchmarks import pages
from benchmarks.serve import serving
from tests import projects
from tests.places import EMPLOYEES, PRINCIPLES, RESOURCES, RESPONSIBILITY, SAFETY

LARGE = 2  # times the real pages
NOTHING_KEPT = {"CACHE": "false"}
Files = Mapping[str, bytes]

pytestmark = pytest.mark.xdist_group("identity")


def grown(folder: Path, copies: int) -> Path:
    """Grow a site without PDF files and the search's own index; some menu titles are the pages'."""
    config = pages.grow(folder, copies)
    text = config.read_text(encoding="utf-8")
    for hook in ("handbook", "search"):
        text = text.replace(f"  - hooks/{hook}.py\n", "")
    text = re.sub(rf"- .*: (.*{PRINCIPLES}\.md)", r"- \1", text)
    config.write_text(text, encoding="utf-8")
    projects.with_kept(folder)
    return config


def build(config: Path, target: Path, **environment: str) -> Files:
    """Build a site into a new folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    done = subprocess.run(
        command,
        cwd=config.parent,
        env=pages.environment(config, **environment),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return files(target)


def files(folder: Path) -> Files:
    """All files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def differences(one: Files, other: Files) -> list[str]:
    """The names of the files that differ, or that only one of them has."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


def test_the_real_site_is_the_same(built_site: Path, tmp_path: Path) -> None:
    config = projects.REPOSITORY / "mkdocs.yml"
    anew = build(config, tmp_path / "anew", **NOTHING_KEPT)
    assert len([name for name in anew if name.endswith("/index.html")]) > 33
    assert [name for name in anew if name.endswith((".pdf", ".br"))]
    assert differences(files(built_site), anew) == []
    assert differences(build(config, tmp_path / "again"), anew) == []


def test_a_preview_of_a_large_site_is_the_same_after_edits(tmp_path: Path) -> None:
    folder = f"copy-{LARGE}/"
    config = grown(tmp_path / "site", LARGE)
    with serving(config) as server:
        for _ in changes(config.parent, folder):
            server.reload(time.monotonic())
        port = int(server.address.rstrip("/").rpartition(":")[2])
        kept = files(server.built)
    assert len([name for name in kept if name.endswith("/index.html")]) > 33 * LARGE
    assert f"{folder}staff/index.html" in kept
    assert f"{folder}{RESOURCES}/index.html" not in kept
    titled = [name for name, read in kept.items() if b"Periaatteita" in read]
    assert any(PRINCIPLES not in name for name in titled)  # the next page's foot says it too
    assert b"open-points" in kept[f"sv/{folder}{SAFETY}/index.html"]
    with serving(config, port, **NOTHING_KEPT) as server:
        assert differences(kept, files(server.built)) == []


def changes(site: Path, folder: str) -> Iterator[None]:
    """Change a site step by step: a rename, a deletion, then edits of which one is undone.

    The edits come last: whatever changes mkdocs.yml may let every page be rendered anew.
    """
    for language in pages.LANGUAGES:
        page = site / f"docs/{language}/{folder}{EMPLOYEES}.md"
        page.rename(page.with_name("staff.md"))
    projects.edit(site / "mkdocs.yml", f": {folder}{EMPLOYEES}.md", f": {folder}staff.md")
    yield
    for language in pages.LANGUAGES:
        (site / f"docs/{language}/{folder}{RESOURCES}.md").unlink()
    # Another page has two places in the menu then.
    projects.edit(site / "mkdocs.yml", f": {folder}{RESOURCES}.md", f": {folder}{SAFETY}.md")
    undone, text = site / f"docs/sv/{folder}{RESPONSIBILITY}.md", "\nNågot som ångras.\n"
    undone.write_text(undone.read_text("utf-8") + text, "utf-8")
    yield
    undone.write_text(undone.read_text("utf-8").removesuffix(text), "utf-8")
    reworded = site / f"docs/fi/{folder}{SAFETY}.md"  # its last passage
    reworded.write_text(f"{reworded.read_text('utf-8').rstrip()} Ja vielä yksi asia.\n", "utf-8")
    titled = site / f"docs/fi/{folder}{PRINCIPLES}.md"
    title = re.sub("^# .* {", "# Periaatteita {", titled.read_text("utf-8"), flags=re.MULTILINE)
    titled.write_text(title, "utf-8")
    yield
