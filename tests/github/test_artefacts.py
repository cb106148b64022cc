"""What a pull request's workflow hands over is data: refused where it is anything else."""

import json
from pathlib import Path

import pytest
from guideline.github import artefacts
from guideline.github.artefacts import ArtefactError, Event, Recording
from guideline.project import limits
from guideline.project.findings import Finding, Place, Severity

RECEIPT = "# What.\n\nfi: Mieti.\nsv: 0123456789ab\n"
PAGE = "# Sida\n\n<!-- allow stale: a typing error in Finnish -->\n\nText.\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    page = tmp_path / "docs/sv/page.md"
    page.parent.mkdir(parents=True)
    page.write_text(PAGE, "utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: X\n", "utf-8")
    return tmp_path


def adopt(checkout: Path, files: dict[str, str]) -> list[str]:
    return artefacts.adopt(Recording(files), checkout, "fi", "docs")


def test_findings_come_back_as_they_were_written(tmp_path: Path) -> None:
    found = [Finding(Place("docs/fi/a.md", 3), "term", "ä @x", "Do.", Severity.WARNING)]
    artefacts.write(tmp_path / "check.json", found)
    assert artefacts.read(tmp_path / "check.json", list[Finding]) == found


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"2 errors",
        b"{}",
        b"[[]]",
        b'[{"place": {"file": "a"}, "rule": "x", "message": "m", "remedy": 7}]',
        b"\xff",
        b"[" * 100_000,
        b" " * limits.ARTEFACT + b"[]",
    ],
    ids=["nothing", "text", "object", "list", "number", "bytes", "nested", "large"],
)
def test_what_is_not_of_its_shape_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "check.json"
    file.write_bytes(content)
    with pytest.raises(ArtefactError, match=r"check\.json: is (?:not what|larger than)"):
        artefacts.read(file, list[Finding])


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("[]")
    (tmp_path / "check.json").symlink_to(tmp_path / "secret")
    with pytest.raises(ArtefactError, match="is a symbolic link"):
        artefacts.read(tmp_path / "check.json", list[Finding])


def test_an_event_without_a_repository_is_read(tmp_path: Path) -> None:
    file = tmp_path / "event.json"
    run = {"head_sha": "a", "head_branch": None, "head_repository": None, "id": 3, "x": [1]}
    file.write_text(json.dumps({"workflow_run": run}))
    assert artefacts.read(file, Event).workflow_run.head_repository is None


def test_receipts_and_pages_that_lose_a_comment_are_written(checkout: Path) -> None:
    page = PAGE.replace("<!-- allow stale: a typing error in Finnish -->\n", "")
    files = {"receipts/sv/a/page.txt": RECEIPT, "docs/sv/page.md": page}
    assert adopt(checkout, files) == list(files)
    assert (checkout / "receipts/sv/a/page.txt").read_text("utf-8") == RECEIPT
    assert (checkout / "docs/sv/page.md").read_text("utf-8") == page


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("mkdocs.yml", "hooks: [evil.py]\n", "neither receipts nor a page"),
        ("hooks/evil.py", "x = 1\n", "neither receipts nor a page"),
        ("receipts/sv/../../hooks/a.txt", RECEIPT, "is a link"),
        ("/etc/receipts/sv/a.txt", RECEIPT, "neither receipts nor a page"),
        ("receipts/sv/a.txt", "anything\n", "holds what is no receipt"),
        ("docs/sv/new.md", "# New\n", "neither receipts nor a page"),
        ("docs/sv/page.md", PAGE + "More.\n", "differs by more than comments"),
        ("docs/sv/page.md", PAGE.replace("Text.", "Another."), "differs by more than comments"),
        ("docs/sv/page.md", PAGE.replace("Text.\n", ""), "differs by more than comments"),
        (".github/workflows/x.yml", "on: push\n", "neither receipts nor a page"),
    ],
)
def test_anything_else_is_refused_and_nothing_written(
    checkout: Path, name: str, text: str, why: str
) -> None:
    with pytest.raises(ArtefactError, match=why):
        adopt(checkout, {"receipts/sv/good.txt": RECEIPT, name: text})
    assert not (checkout / "receipts").exists()
    assert (checkout / "docs/sv/page.md").read_text("utf-8") == PAGE


def test_a_link_in_the_branch_is_not_followed(checkout: Path, tmp_path: Path) -> None:
    (checkout / "receipts").mkdir()
    (checkout / "receipts/sv").symlink_to(checkout / "docs")
    with pytest.raises(ArtefactError, match="is a link"):
        adopt(checkout, {"receipts/sv/a.txt": RECEIPT})
