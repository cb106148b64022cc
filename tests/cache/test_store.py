"""What is kept between builds is never lost for good, never believed when damaged, and bounded."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from guideline.cache import store

from tests.projects import kept_in

VALUE = b"made" * 1000


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which things are kept, as long as a test lasts."""
    folder = tmp_path / "cache"
    folder.mkdir()
    with kept_in(folder):
        yield folder


def reopen(folder: Path) -> None:
    """Do as the next build does."""
    store.open_store(None)
    store.open_store(folder)


def makes(*parts: str) -> bool:
    """Ask for what is made of parts; tell whether it was made, not found."""
    made = []

    def make() -> bytes:
        made.append(parts)
        return VALUE

    assert store.get_or_make("kind", parts, make) == VALUE
    return bool(made)


def test_what_one_build_makes_the_next_one_finds(folder: Path) -> None:
    assert makes("page")
    reopen(folder)
    assert not makes("page")


def test_something_else_is_made_of_other_parts(folder: Path) -> None:
    makes("one", "two")
    assert makes("onetwo")
    assert makes("one", "two", "")
    assert store.get_or_make("another kind", ["one", "two"], lambda: b"other") == b"other"


def test_a_new_cache_is_in_no_commit(tmp_path: Path) -> None:
    cache = tmp_path / ".cache"
    with kept_in(cache):
        store.get_or_make("page", ["one"], lambda: b"made")
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    added = ["git", "status", "--porcelain", "--untracked-files=all"]
    assert (cache / store.NAME).is_file()
    assert subprocess.run(added, cwd=tmp_path, capture_output=True, check=True).stdout == b""


def test_without_a_folder_everything_is_made(folder: Path) -> None:
    store.open_store(None)
    assert makes("page")
    assert makes("page")


def test_other_code_makes_everything_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    makes("page")
    reopen(folder)
    monkeypatch.setattr(store, "_code", lambda: b"other code")
    assert makes("page")


@pytest.mark.parametrize(
    "content",
    [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000],
    ids=["empty", "text", "damaged"],
)
def test_a_file_that_is_no_database_is_replaced(folder: Path, content: bytes) -> None:
    store.open_store(None)
    (folder / store.NAME).write_bytes(content)
    store.open_store(folder)
    assert makes("page")
    reopen(folder)
    assert not makes("page")


def test_a_truncated_file_is_rebuilt(folder: Path) -> None:
    for number in range(50):
        makes(str(number))
    store.open_store(None)
    file = folder / store.NAME
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    store.open_store(folder)
    assert True in [makes(str(number)) for number in range(50)]
    reopen(folder)
    assert True not in [makes(str(number)) for number in range(50)]


def test_what_changed_on_the_disk_is_made_anew(folder: Path) -> None:
    makes("page")
    store.open_store(None)
    file = folder / store.NAME
    file.write_bytes(file.read_bytes().replace(b"made", b"mode"))
    store.open_store(folder)
    assert makes("page")


def test_a_table_of_another_shape_is_replaced(folder: Path) -> None:
    store.open_store(None)
    (folder / store.NAME).unlink(missing_ok=True)
    with sqlite3.connect(folder / store.NAME) as database:
        database.execute("CREATE TABLE cache (key TEXT)")
    database.close()
    store.open_store(folder)
    makes("page")
    reopen(folder)
    assert not makes("page")


def test_the_file_may_be_deleted_while_a_build_is_at_work(folder: Path) -> None:
    makes("page")
    store.save()
    (folder / store.NAME).unlink()
    makes("other")
    reopen(folder)
    assert makes("page")


def test_where_nothing_can_be_written_everything_is_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store.open_store(tmp_path / "file" / "cache")
    assert makes("page")


def test_two_builds_keep_things_at_once(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from guideline.cache import store\n"
        "for number in range(100):\n"
        "    store.open_store(Path(sys.argv[1]))\n"
        "    store.get_or_make('kind', [sys.argv[2], str(number)], lambda: b'made' * 1000)\n"
        "    store.open_store(None)\n"
    )
    builds = [
        subprocess.Popen([sys.executable, "-c", code, str(folder), name]) for name in ("a", "b")
    ]
    assert [build.wait() for build in builds] == [0, 0]
    reopen(folder)
    found = [not makes(name, str(number)) for name in ("a", "b") for number in range(100)]
    assert all(found)


def test_what_is_at_hand_is_found_without_the_file(folder: Path) -> None:
    store.keep_in_memory()
    makes("kept")
    store.save()
    with sqlite3.connect(folder / store.NAME) as database:
        database.execute("DELETE FROM cache")
    database.close()
    assert not makes("kept")
    reopen(folder)
    assert makes("kept")


def test_of_what_is_at_hand_the_last_asked_for_stays() -> None:
    recent = store.LRUCache(8)
    recent.put(b"1", b"four")
    recent.put(b"2", b"four")
    recent.put(b"1", b"two.")
    recent.put(b"3", b"four")
    assert [recent.get(key) for key in (b"1", b"2", b"3")] == [b"two.", None, b"four"]
    recent.get(b"1")
    recent.put(b"4", b"four")
    assert [recent.get(key) for key in (b"1", b"3", b"4")] == [b"two.", None, b"four"]
    recent.put(b"5", b"more than all of it")
    assert recent.get(b"5") is None


def test_what_no_build_uses_for_a_month_goes(folder: Path) -> None:
    makes("used")
    makes("unused")
    store.open_store(None)
    with sqlite3.connect(folder / store.NAME) as database:
        database.execute("UPDATE cache SET used = used - 30")
    store.open_store(folder)
    assert not makes("used")
    store.open_store(None)
    with sqlite3.connect(folder / store.NAME) as database:
        database.execute("UPDATE cache SET used = used - 30")
    database.close()
    store.open_store(folder)
    assert not makes("used")
    makes("new")
    reopen(folder)
    assert makes("unused")
    assert not makes("used")


def test_what_is_kept_does_not_grow_for_ever(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_MOST", 200_000)
    for number in range(300):
        makes(str(number))
        store.save()
    reopen(folder)
    assert not makes("299")
    assert (folder / store.NAME).stat().st_size < 400_000


@pytest.mark.parametrize("linked", ["folder", "file"])
def test_nothing_is_kept_through_a_link(tmp_path: Path, linked: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / store.NAME).touch()
    folder = tmp_path / "linked"
    if linked == "folder":
        folder.symlink_to(outside)
    else:
        folder.mkdir()
        (folder / store.NAME).symlink_to(outside / store.NAME)
    with kept_in(folder):
        assert makes("page")
    assert (outside / store.NAME).read_bytes() == b""
    assert [path.name for path in outside.iterdir()] == [store.NAME]


def test_a_disk_that_is_nearly_full_is_left_to_the_site(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=8_000_000))
    makes("page")
    reopen(folder)
    assert makes("page")
    monkeypatch.undo()
    makes("page")
    reopen(folder)
    assert not makes("page")
