"""What others made is published with its licence; what the site is built with is listed."""

import json
import subprocess
import sys
from pathlib import Path

from guideline.delivery import third_party_notices as notices

from tests import projects
from tests.project.test_locks import locked

ROOT = Path(__file__).parents[2]


def test_the_notices_hold_the_licence_of_the_theme_and_of_its_icons() -> None:
    text = notices.notices()
    assert "Permission is hereby granted, free of charge" in text
    assert "Martin Donath" in text
    for package in notices.PUBLISHED:
        assert f"{package} {locked('site.txt')[package][0]}: " in text


def test_the_site_publishes_them(tmp_path: Path) -> None:
    project = projects.write(tmp_path / "project", {})
    built = projects.build(project)
    assert built.returncode == 0, built.stdout
    assert (project / "site" / notices.PATH).read_text("utf-8") == notices.notices()


def test_the_bill_of_materials_names_everything_that_is_locked(tmp_path: Path) -> None:
    file = tmp_path / "bom.json"
    command = ["requirements", "requirements/site.txt", "--output-reproducible", "-o", str(file)]
    done = subprocess.run(
        [Path(sys.executable).parent / "cyclonedx-py", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    bill = json.loads(file.read_bytes())
    assert bill["bomFormat"] == "CycloneDX"
    assert {each["name"] for each in bill["components"]} == set(locked("site.txt"))
