"""Known vulnerabilities in what is locked, without a network: `python -m tests.advisories FILE`.

FILE holds advisories in OSV's format (https://ossf.github.io/osv-schema/): one as JSON, a list of them,
or a zip of such files, as https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip is.
"""

import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

LOCKS = sorted((Path(__file__).parents[1] / "requirements").glob("*.txt"))
_LOCKED = re.compile(r"^([a-z0-9.-]+)==([^\s;]+)", re.MULTILINE)


def locked(files: Iterable[Path]) -> set[tuple[str, str]]:
    """Every package and version that lock files hold."""
    found = (pair for file in files for pair in _LOCKED.findall(file.read_text("utf-8")))
    return {(canonicalize_name(name), version) for name, version in found}


def advisories(file: Path) -> Iterator[Mapping[str, Any]]:
    """The advisories of a file."""
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                yield from _of(json.loads(archive.read(name)))
    else:
        yield from _of(json.loads(file.read_bytes()))


def _of(data: Any) -> Iterator[Mapping[str, Any]]:
    yield from data if isinstance(data, list) else [data]


def concerns(advisory: Mapping[str, Any], name: str, version: str) -> bool:
    """Tell whether an advisory that was not withdrawn names a version of a package."""
    return "withdrawn" not in advisory and any(
        entry.get("package", {}).get("ecosystem") == "PyPI"
        and canonicalize_name(entry["package"]["name"]) == name
        and (version in entry.get("versions", ()) or _in_ranges(entry.get("ranges", ()), version))
        for entry in advisory.get("affected", ())
    )


def _in_ranges(ranges: Iterable[Mapping[str, Any]], version: str) -> bool:
    """Tell whether a version lies in a range; https://ossf.github.io/osv-schema/#evaluation."""
    own = Version(version)
    for each in ranges:
        if each.get("type") != "ECOSYSTEM":
            continue
        is_in = False
        for event in each.get("events", ()):
            (kind, at), *_ = event.items()
            try:
                bound = Version("0" if at == "0" else at)
            except InvalidVersion:
                continue
            if kind == "introduced" and own >= bound:
                is_in = True
            elif (kind == "fixed" and own >= bound) or (kind == "last_affected" and own > bound):
                is_in = False
        if is_in:
            return True
    return False


def main() -> int:
    """Print what concerns the lock files; 1 where anything does, 2 where nothing can be told."""
    try:
        known = list(advisories(Path(sys.argv[1])))
    except (OSError, ValueError, IndexError, zipfile.BadZipFile) as error:
        print(f"The advisories can't be read ({error}). Name a file of OSV's.", file=sys.stderr)
        return 2
    if not known:
        print("The file holds no advisory, so nothing is known.", file=sys.stderr)
        return 2
    found = [
        f"{name} {version}: {advisory.get('id')} {advisory.get('summary', '')}".rstrip()
        for name, version in sorted(locked(LOCKS))
        for advisory in known
        if concerns(advisory, name, version)
    ]
    print(
        "\n".join(
            [*found, f"{len(known)} advisories, {len(found)} of them concern what is locked."]
        )
    )
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
