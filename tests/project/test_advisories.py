"""Advisories from a file are compared with the lock files, without a network."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests import advisories


def advisory(**affected: Any) -> dict[str, Any]:
    package = {"ecosystem": "PyPI", "name": "Some_Package"}
    return {"id": "X-1", "affected": [{"package": package, **affected}]}


def between(*events: dict[str, str]) -> dict[str, Any]:
    return advisory(ranges=[{"type": "ECOSYSTEM", "events": list(events)}])


@pytest.mark.parametrize(
    ("given", "concerned"),
    [
        (advisory(versions=["1.2"]), True),
        (advisory(versions=["1.3"]), False),
        (between({"introduced": "0"}), True),
        (between({"introduced": "0"}, {"fixed": "1.2"}), False),
        (between({"introduced": "0"}, {"fixed": "1.10"}), True),
        (between({"introduced": "0"}, {"last_affected": "1.2"}), True),
        (between({"introduced": "1.2.1"}), False),
        (advisory(versions=["1.2"]) | {"withdrawn": "2026-01-01"}, False),
    ],
)
def test_an_advisory_concerns_the_versions_it_names(given: dict[str, Any], concerned: bool) -> None:
    assert advisories.concerns(given, "some-package", "1.2") == concerned
    assert not advisories.concerns(given, "other", "1.2")


def test_a_locked_version_that_is_known_to_be_vulnerable_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("some-package==1.2 \\\n    --hash=sha256:00\n")
    monkeypatch.setattr(advisories, "LOCKS", [lock])
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("X-1.json", json.dumps(advisory(versions=["1.2"])))
    monkeypatch.setattr("sys.argv", ["advisories", str(archive)])
    assert advisories.main() == 1
    assert "some-package 1.2: X-1" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["", "{", "[]"])
def test_a_file_that_says_nothing_is_no_good_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    (tmp_path / "x.json").write_text(content)
    monkeypatch.setattr("sys.argv", ["advisories", str(tmp_path / "x.json")])
    assert advisories.main() == 2


def test_the_lock_files_are_read() -> None:
    assert {"mkdocs", "setuptools", "pytest"} <= {
        name for name, _ in advisories.locked(advisories.LOCKS)
    }
