"""A draft takes the site's place whole, at once, or not at all."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from guideline.delivery import build_mark, draft
from guideline.delivery.draft import (
    PublishingError,
    begin,
    discard,
    publish,
)

PAGES = ("index.html", "sv/index.html")


def draft_of(site: Path, text: str) -> draft.Draft:
    draft = begin(site)
    for page in PAGES:
        (draft.folder / page).parent.mkdir(exist_ok=True)
        (draft.folder / page).write_text(text, encoding="utf-8")
    build_mark.put(draft.folder)
    return draft


def texts(site: Path) -> set[str]:
    return {(site / page).read_text(encoding="utf-8") for page in PAGES}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    publish(draft_of(tmp_path / "site", "old"))
    return tmp_path / "site"


@pytest.fixture(params=["one step", "two renames"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to swap; the system refuses the first when asked with an unknown flag."""
    if request.param == "two renames":
        monkeypatch.setattr(draft, "_RENAME_EXCHANGE", 1 << 30)


def test_a_first_draft_becomes_the_site(site: Path) -> None:
    assert texts(site) == {"old"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.usefixtures("either_way")
def test_a_draft_replaces_the_site_and_leaves_nothing_else(site: Path) -> None:
    (site / "gone.html").touch()
    publish(draft_of(site, "new"))
    assert texts(site) == {"new"}
    assert not (site / "gone.html").exists()
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_the_site_is_there_at_every_moment_of_a_hundred_swaps(site: Path) -> None:
    published, missed, looks = threading.Event(), [], 0

    def look() -> None:
        nonlocal looks
        while not published.is_set():
            looks += 1
            if not (site / "sv/index.html").is_file():
                missed.append(looks)

    reader = threading.Thread(target=look)
    reader.start()
    for number in range(100):
        publish(draft_of(site, str(number)))
    published.set()
    reader.join()
    assert looks > 100
    assert not missed


def test_a_discarded_draft_leaves_the_site_as_it_was(site: Path) -> None:
    discard(draft_of(site, "new"))
    assert texts(site) == {"old"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_of_two_drafts_the_last_one_published_is_the_site(site: Path) -> None:
    first, second = draft_of(site, "first"), draft_of(site, "second")
    publish(second)
    publish(first)
    assert texts(site) == {"first"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_draft_without_a_living_build_is_cleared_away_and_a_living_one_stays(site: Path) -> None:
    living, dead = draft_of(site, "living"), draft_of(site, "dead")
    os.close(dead.lock)  # what the system does when a process ends, however it ends
    discard(begin(site))
    assert living.folder.is_dir()
    assert not dead.folder.exists()


def test_a_site_lost_between_two_renames_is_given_back(site: Path) -> None:
    site.rename(site.with_name(".site.cut.previous"))
    discard(begin(site))
    assert texts(site) == {"old"}


def test_a_site_renamed_aside_is_cleared_away_once_there_is_a_new_one(site: Path) -> None:
    site.with_name(".site.cut.previous").mkdir()
    discard(begin(site))
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_files_that_did_not_change_keep_their_time(site: Path) -> None:
    for page in PAGES:
        os.utime(site / page, (1_000_000_000, 1_000_000_000))
    draft = draft_of(site, "old")
    (draft.folder / "index.html").write_text("new", encoding="utf-8")
    publish(draft)
    assert (site / "sv/index.html").stat().st_mtime == 1_000_000_000
    assert (site / "index.html").stat().st_mtime > 1_000_000_000


def test_hidden_files_in_the_sites_folder_stay(site: Path) -> None:
    (site / ".git").mkdir()
    (site / ".git/config").write_text("kept", encoding="utf-8")
    publish(draft_of(site, "new"))
    assert (site / ".git/config").read_text(encoding="utf-8") == "kept"


def test_the_sites_folder_keeps_its_permissions(site: Path) -> None:
    site.chmod(0o750)
    publish(draft_of(site, "new"))
    assert site.stat().st_mode & 0o777 == 0o750


def test_a_new_site_can_be_read_by_the_web_server(site: Path) -> None:
    assert site.stat().st_mode & 0o005 == 0o005 & ~os.umask(os.umask(0o022))


def test_a_link_to_the_site_stays_a_link(site: Path) -> None:
    link = site.with_name("current")
    link.symlink_to("site")
    publish(draft_of(link, "new"))
    assert link.is_symlink()
    assert texts(site) == {"new"}


@pytest.mark.parametrize("named", ["hooks", "link"])
def test_a_folder_of_something_else_is_not_replaced(tmp_path: Path, named: str) -> None:
    (tmp_path / "hooks").mkdir()
    (tmp_path / "hooks/cache.py").touch()
    (tmp_path / "link").symlink_to("hooks")
    with pytest.raises(PublishingError, match="holds what no build of this project has made"):
        begin(tmp_path / named)
    assert [path.name for path in (tmp_path / "hooks").iterdir()] == ["cache.py"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hooks", "link"]


def test_an_empty_folder_may_be_the_site(tmp_path: Path) -> None:
    (tmp_path / "site/.git").mkdir(parents=True)
    publish(draft_of(tmp_path / "site", "new"))
    assert texts(tmp_path / "site") == {"new"}


@pytest.mark.usefixtures("either_way")
def test_a_file_in_the_sites_place_is_not_replaced(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.write_text("a file", encoding="utf-8")
    with pytest.raises(PublishingError, match="is a file, not a folder"):
        publish(draft_of(site, "new"))
    assert site.read_text(encoding="utf-8") == "a file"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_on_windows_a_build_says_at_once_that_it_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft, "fcntl", None)
    with pytest.raises(PublishingError, match=r"can't be built on Windows.*WSL.*mkdocs serve"):
        begin(tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


def test_the_logic_is_imported_on_windows_too() -> None:
    code = "import sys; sys.modules['fcntl'] = None; import guideline.delivery.draft"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_server_can_read_what_is_published_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        publish(draft_of(tmp_path / "site", "new"))
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "site").rglob("*.html")}
    folders = {
        (tmp_path / "site").stat().st_mode & 0o777,
        (tmp_path / "site/sv").stat().st_mode & 0o777,
    }
    assert (modes, folders) == ({0o644}, {0o755})


MOUNTED = """
import sys
from pathlib import Path
from guideline.delivery.draft import PublishingError, begin
try:
    begin(Path(sys.argv[1]))
except PublishingError as error:
    print(error)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
def test_a_mounted_folder_is_known_before_anything_is_built(tmp_path: Path) -> None:
    site = tmp_path / "the site"
    (tmp_path / "other").mkdir()
    site.mkdir()
    mounting = 'mount --bind "$1" "$2" && exec "$3" -c "$4" "$2"'
    shell = [
        "sh",
        "-c",
        mounting,
        "sh",
        str(tmp_path / "other"),
        str(site),
        sys.executable,
        MOUNTED,
    ]
    done = subprocess.run(
        ["unshare", "--mount", *shell], capture_output=True, text=True, check=False
    )
    assert "the site: is a mount" in done.stdout, done.stderr
    assert "Nothing was built. Mount the folder above it" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "the site"]
