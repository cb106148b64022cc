"""Compressed copies hold what the file holds, and exist only where they are smaller."""

import gzip
from pathlib import Path
from tempfile import TemporaryDirectory

import brotli
import pytest
from guideline.cache import store
from guideline.delivery.compression import SUFFIXES, compress
from hypothesis import given
from hypothesis import strategies as st


def copies(file: Path) -> dict[str, bytes]:
    """What the copies of a file hold, by their ending."""
    unpack = {".gz": gzip.decompress, ".br": brotli.decompress}
    beside = {end: file.with_name(file.name + end) for end in unpack}
    return {end: unpack[end](path.read_bytes()) for end, path in beside.items() if path.exists()}


@given(st.binary(), st.integers(0, 40), st.sampled_from(sorted(SUFFIXES)))
def test_copies_hold_what_the_file_holds_and_are_smaller(
    content: bytes, times: int, suffix: str
) -> None:
    with TemporaryDirectory() as name:
        file = Path(name, f"file{suffix}")
        file.write_bytes(content * times)
        count = compress(Path(name))
        made = copies(file)
        assert count == bool(made)
        assert set(made.values()) <= {content * times}
        for end in made:
            assert file.with_name(file.name + end).stat().st_size < file.stat().st_size


def test_every_kind_of_text_in_every_folder_has_copies_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "sv").mkdir()
    texts = [tmp_path / "sv" / f"file{suffix}" for suffix in SUFFIXES]
    for file in (*texts, tmp_path / "picture.png", tmp_path / "handbook.pdf"):
        file.write_bytes(b"the same again and again " * 40)
    assert compress(tmp_path) == len(SUFFIXES)
    assert all(copies(file).keys() == {".gz", ".br"} for file in texts)
    assert len(list(tmp_path.rglob("*.gz"))) == len(SUFFIXES)


@pytest.mark.parametrize("kept", [False, True])
def test_the_same_file_gives_the_same_copies_and_another_one_others(
    tmp_path: Path, kept: bool
) -> None:
    (tmp_path / "cache").mkdir()
    store.open_store(tmp_path / "cache" if kept else None)
    file = tmp_path / "page.html"
    results = []
    try:
        for text in ("one " * 200, "one " * 200, "two " * 200):
            file.write_text(text, encoding="utf-8")
            compress(tmp_path)
            assert set(copies(file).values()) == {text.encode()}
            results.append(file.with_name("page.html.gz").read_bytes())
    finally:
        store.open_store(None)
    assert results[0] == results[1] != results[2]
