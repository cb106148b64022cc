"""The plugin `guideline` checks any MkDocs site with static-i18n, in either structure."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.other_sites import widget
from tests.tiny_site import environment


@pytest.mark.parametrize(("structure", "kind"), [("folder", "folders"), ("suffix", "suffixes")])
def test_a_build_stops_at_an_error_and_goes_on_without_one(
    tmp_path: Path, structure: str, kind: str
) -> None:
    root = widget.plain(tmp_path, kind)
    (root / "guideline.yml").unlink()
    (root / "mkdocs.yml").write_text(widget.MKDOCS.format(structure=structure), "utf-8")
    # A page that German lacks is shown in English, so a link to it leads somewhere.
    more = "\n[FAQ](guide/faq.md)\n"
    german = widget.DE + more + "\n<!-- for editors -->\n"
    widget.write(root, widget.PAGES[kind], "en", "index", widget.EN + more)
    widget.write(root, widget.PAGES[kind], "de", "index", german)
    done = build(root)
    assert done.returncode == 0, done.stderr
    assert "warning (missing)" in done.stderr
    html = (root / "site/de/index.html").read_text("utf-8")
    assert "Diagramme" in html
    assert "for editors" not in html
    shutil.rmtree(root / "site")
    widget.write(root, widget.PAGES[kind], "de", "index", german.replace("3.11", "3.10"))
    done = build(root)
    assert done.returncode == 1
    assert f"{widget.file_of(kind, 'de', 'index')}:6: error (literal)" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (root / "site").exists()


def build(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
