"""The lock files: exact, hashed, and agreeing with each other however they were updated."""

import re
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
LOCKS = ("site.txt", "test.txt")
TOOLS = ("build.txt", "audit.txt")


def locked(name: str) -> dict[str, tuple[str, list[str]]]:
    """Package -> (version and condition, hashes)."""
    text = (REQUIREMENTS / name).read_text(encoding="utf-8").replace("\\\n", " ")
    found = {}
    for line in text.splitlines():
        if match := re.match(r"([a-z0-9.-]+)==(.*?)\s+(--hash=.*)$", line):
            hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})\b", match[3])
            found[match[1]] = (match[2], sorted(hashes))
        else:
            assert not line.strip() or line.lstrip().startswith("#"), line
    return found


@pytest.mark.parametrize("name", [*LOCKS, *TOOLS])
def test_every_package_has_an_exact_version_and_hashes(name: str) -> None:
    packages = locked(name)
    assert len(packages) > (20 if name in LOCKS else 0)
    assert all(hashes for _, hashes in packages.values())


def test_the_tests_run_with_the_very_packages_that_build_the_site() -> None:
    site, test = (locked(name) for name in LOCKS)
    assert {name: test.get(name) for name in site} == site


def test_what_builds_packages_is_the_locked_version() -> None:
    assert locked("build.txt")["setuptools"] == locked("site.txt")["setuptools"]


def test_every_package_comes_as_a_wheel_or_is_named_as_a_source() -> None:
    makefile = (REQUIREMENTS.parent / "Makefile").read_text(encoding="utf-8")
    (sources,) = re.findall(r"^SOURCES := (.*)$", makefile, flags=re.MULTILINE)
    assert set(sources.split(",")) <= locked("site.txt").keys()
    installs = [
        line for line in makefile.splitlines() if "pip install" in line and "--editable" not in line
    ]
    assert len(installs) == 4
    assert all("--require-hashes" in line and "--only-binary :all:" in line for line in installs)


def test_the_other_engine_is_exact_and_alone() -> None:
    ((name, (_, hashes)),) = locked("engines.txt").items()
    assert name == "properdocs"
    assert hashes


@pytest.mark.parametrize("name", [*LOCKS, *TOOLS, "engines.txt"])
def test_no_lock_file_names_a_registry(name: str) -> None:
    assert "://" not in (REQUIREMENTS / name).read_text(encoding="utf-8")
