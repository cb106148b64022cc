"""A rule is added as CONTRIBUTING.md says, and the checks know it."""

import re
from pathlib import Path

from tests import full_site as sites


def test_the_rule_of_the_description_works_as_described(tmp_path: Path) -> None:
    copy = sites.small(tmp_path / "copy")
    section = copy.read("CONTRIBUTING.md").split("\n## A rule\n")[1].split("\n## ")[0]
    (code,) = re.findall(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    copy.write("hooks/guideline/contract/rules/shouting.py", code)
    rules = "hooks/guideline/contract/rules/__init__.py"
    copy.replace(rules, "    presence,\n", "    presence,\n    shouting,\n")
    copy.replace(rules, "    files.FILE,\n", "    files.FILE,\n    shouting.SHOUTING,\n")
    copy.replace("docs/en/safety.md", "Do not open the link.", "DO NOT OPEN THE LINK.")
    line = 1 + copy.read("docs/en/safety.md").splitlines().index("    DO NOT OPEN THE LINK.")
    done = copy.guideline("check")
    assert done.returncode == 0, done.stderr
    assert (
        f"docs/en/safety.md:{line}: warning (shouting): the paragraph “DO NOT OPEN THE LINK.” is all"
        " capitals\n    What to do: Write small letters"
    ) in done.stdout
