"""A preview is built over the one before it: what is as it was is left where it is."""

import time
from pathlib import Path

from guideline.cache import incremental_output
from mkdocs.utils import clean_directory

from benchmarks.serve import Server, serving
from tests import projects
from tests.handbook.sites import until

PAGES = {f"{language}/a.md": "# A\n\nText.\n" for language in projects.LANGUAGES}
FAULT = """
def on_files(files, config):
    for file in files.documentation_pages():
        if "FAULT" in file.content_string:
            open("failed", "w").close()
            raise RuntimeError
"""

WITNESS = """
def on_post_page(output, page, config):
    with open("built", "a", encoding="utf-8") as file:
        print(page.file.src_uri, file=file)
"""


def begun(site: Path) -> None:
    """Begin a build as MkDocs does."""
    incremental_output.put_aside(site)
    clean_directory(str(site))
    incremental_output.take_back(site)


def written(site: Path, *names: str) -> None:
    for name in names:
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name, "utf-8")


def names(site: Path) -> set[str]:
    """Everything in the site's folder, hidden or not, but the indexes named by their content."""
    found = {path.relative_to(site).as_posix() for path in site.rglob("*")}
    return {name for name in found if not name.startswith("search/")}


def test_what_is_written_again_stays_in_its_place_and_the_rest_goes(tmp_path: Path) -> None:
    written(tmp_path, "a/index.html", "b/c/index.html", "b.css")
    place = (tmp_path / "a/index.html").stat().st_ino
    begun(tmp_path)
    written(tmp_path, "a/index.html", "d/index.html")
    incremental_output.remove_old(tmp_path)
    assert names(tmp_path) == {"a", "a/index.html", "d", "d/index.html"}
    assert (tmp_path / "a/index.html").stat().st_ino == place


def test_a_file_that_has_its_content_already_counts_as_written(tmp_path: Path) -> None:
    written(tmp_path, "a.css", "b.css")
    begun(tmp_path)
    assert incremental_output.has(tmp_path / "a.css", b"a.css")
    assert not incremental_output.has(tmp_path / "b.css", b"another")
    assert not incremental_output.has(tmp_path / "c.css", b"c.css")
    incremental_output.remove_old(tmp_path)
    assert names(tmp_path) == {"a.css"}


def test_what_is_hidden_stays_as_it_does_with_mkdocs(tmp_path: Path) -> None:
    written(tmp_path, ".hidden/a", "b")
    begun(tmp_path)
    incremental_output.remove_old(tmp_path)
    assert names(tmp_path) == {".hidden", ".hidden/a"}


def test_a_build_that_failed_when_it_had_begun_leaves_nothing_behind(tmp_path: Path) -> None:
    written(tmp_path, "a", "b")
    incremental_output.put_aside(tmp_path)
    clean_directory(str(tmp_path))
    begun(tmp_path)
    written(tmp_path, "a")
    incremental_output.remove_old(tmp_path)
    assert names(tmp_path) == {"a"}


def test_a_preview_goes_on_after_a_build_that_failed(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", PAGES, FAULT)
    page = project / "docs/fi/a.md"
    with serving(project / "mkdocs.yml") as server:
        style = next(server.built.glob("place/favicon.*"))
        before, place = names(server.built), style.stat().st_ino
        edited(page, "# A\n\nFAULT\n")
        until((project / "failed").exists)
        edited(page, "# A\n\nMended.\n", server)
        assert "Mended." in server.read("a/")
        assert names(server.built) == before
        assert style.stat().st_ino == place
        for language in projects.LANGUAGES:
            (project / f"docs/{language}/a.md").unlink()
        edited(project / "docs/fi/index.md", "# Home\n", server)
        assert not [name for name in names(server.built) if "a" in name.split("/")]


def test_a_dirty_preview_builds_only_what_was_edited(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", PAGES, WITNESS)
    with serving(project / "mkdocs.yml", options=["--dirty"]) as server:
        before = names(server.built)
        (project / "built").unlink()
        edited(project / "docs/fi/index.md", "# Home\n\nEdited.\n", server)
        assert "Edited." in server.read("")
        assert names(server.built) == before
    assert (project / "built").read_text("utf-8").split() == ["fi/index.md"]


def edited(page: Path, text: str, server: Server | None = None) -> None:
    """Change a page; with a server, wait for it to show that."""
    since = time.monotonic()
    page.write_text(text, "utf-8")
    if server:
        server.reload(since)
