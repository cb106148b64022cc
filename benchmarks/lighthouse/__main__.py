"""Lighthouse's scores of the published site on a phone: ``python -m benchmarks.lighthouse``.

Needs Node.js 18 and npm, which nothing else of this project does, and the network at first for the
packages of package-lock.json. The site is built as for publishing and served by nginx with the
project's own configuration. Prints a table; exits with 1 where a score is below its floor.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests import browser, programs
from tests.server import nginx

PROJECT = Path(__file__).parents[2]
PACKAGES = PROJECT / ".cache" / "lighthouse"
PAGES = tuple(
    folder + page for folder in ("", "sv/", "en/") for page in ("", "safety/", "channels/")
)
ATTEMPTS = 3
# Scores of 100 from issue "A site that anyone can use"; performance is as noisy as the machine.
FLOORS: Mapping[str, int] = {
    "performance": 95,
    "accessibility": 100,
    "best-practices": 100,
    "seo": 100,
}


def install() -> Path:
    """Install the locked packages once; return Lighthouse's program.

    Raises:
        SystemExit: where Node.js is missing or npm fails, with a message.

    """
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        raise SystemExit("Lighthouse needs Node.js 18 with npm (Debian: apt install nodejs npm).")
    program = PACKAGES / "node_modules" / ".bin" / "lighthouse"
    locked = [Path(__file__).with_name(name) for name in ("package.json", "package-lock.json")]
    if program.exists() and all(
        (PACKAGES / path.name).read_bytes() == path.read_bytes() for path in locked
    ):
        return program
    shutil.rmtree(PACKAGES, ignore_errors=True)
    PACKAGES.mkdir(parents=True)
    for path in locked:
        shutil.copy(path, PACKAGES)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    if subprocess.run(command, cwd=PACKAGES, check=False).returncode:
        shutil.rmtree(PACKAGES)
        raise SystemExit("npm could not install Lighthouse (see above). Is the network there?")
    return program


def build(folder: Path) -> Path:
    """Build the site as for publishing into ``folder``; return where it stands."""
    site = folder / "site"
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--strict",
        "--site-dir",
        str(site),
    ]
    subprocess.run(command, cwd=PROJECT, env=os.environ | {"PUBLISHING": "true"}, check=True)
    return site


def audit(program: Path, address: str, report: Path) -> tuple[dict[str, int], list[str]]:
    """Return a page's scores by category (0-100), and the audits that cost points.

    Raises:
        SystemExit: where Lighthouse fails again and again, with a message.

    """
    flags = " ".join(("--headless=new", *browser.ARGUMENTS))
    command = [
        str(program),
        address,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        f"--only-categories={','.join(FLOORS)}",
        f"--chrome-flags={flags}",
    ]
    environment = os.environ | {"CHROME_PATH": str(browser.find())}
    # On a busy machine it now and then misses the beginning of a page's load, and says so.
    runs = (
        subprocess.run(command, env=environment, check=False).returncode for _ in range(ATTEMPTS)
    )
    if all(runs):
        raise SystemExit(f"Lighthouse failed {ATTEMPTS} times at {address} (see above).")
    found = json.loads(report.read_text(encoding="utf-8"))
    scores = {
        name: round(100 * (category["score"] or 0))
        for name, category in found["categories"].items()
    }
    return scores, list(_lost(found))


def _lost(report: Mapping[str, dict[str, dict[str, object]]]) -> Iterator[str]:
    for category in report["categories"].values():
        for part in category["auditRefs"]:  # type: ignore[attr-defined]
            result = report["audits"][part["id"]]
            if part["weight"] and isinstance(score := result["score"], int | float) and score < 1:
                yield f"{part['id']} ({score}): {result['title']}"


def main(arguments: Sequence[str]) -> int:
    """Audit ``arguments`` (paths below the site's root) or ``PAGES``; 1 where a floor is missed."""
    program = install()
    programs.main()
    missed = 0
    print("page".ljust(16), *(name.rjust(14) for name in FLOORS))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with nginx.serve(build(folder)) as (address, _):
            for page in arguments or PAGES:
                scores, lost = audit(program, address + page, folder / "report.json")
                print(("/" + page).ljust(16), *(str(scores[kind]).rjust(14) for kind in FLOORS))
                below = [kind for kind, floor in FLOORS.items() if scores[kind] < floor]
                missed += len(below)
                if below:
                    print(*(f"    {line}" for line in lost), sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
