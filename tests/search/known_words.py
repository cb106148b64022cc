"""Writes what the Finnish analyser says about the words of the real pages: ``make words``."""

import os
import tempfile
from pathlib import Path
from shutil import copyfile, copytree

from guideline.cache import store
from guideline.languages import analysed
from guideline.project import mkdocs_config
from guideline.search import languages
from guideline.search.cached_morphology import CachedMorphology
from guideline.terms import base_forms
from mkdocs.commands.build import build
from mkdocs.config import load_config

LOCALE = "fi"
_PROJECT = Path(__file__).parents[2]
_PARTS = (
    "docs hooks overrides receipts joints.yml mkdocs.yml glossary.yml questions.yml synonyms.yml"
)


def asked(project: Path) -> analysed.Analysed:
    """Return the answers to all that a build of a project asks, which has cached nothing yet."""
    forms: dict[str, tuple[str, ...]] = {}
    ask = base_forms.ask

    def noted(word: str) -> frozenset[str]:
        answer = ask(word)
        forms[word] = tuple(sorted(answer))
        return answer

    base_forms.ask = noted
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(project / "site"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    store.open_store(mkdocs_config.cache_folder(config))
    morphology = languages.morphology(LOCALE)
    assert isinstance(morphology, CachedMorphology)
    return analysed.Analysed(
        base_forms.analyser_version(), dict(sorted(forms.items())), morphology.answers()
    )


def main() -> None:
    """Write the file."""
    os.environ |= {"CACHE": "true", "NO_MKDOCS_2_WARNING": "1"}
    analysed.path(LOCALE).unlink(missing_ok=True)  # what is in it would not be asked
    with tempfile.TemporaryDirectory() as folder:
        for part in _PARTS.split():
            copy = copytree if (_PROJECT / part).is_dir() else copyfile
            copy(_PROJECT / part, Path(folder, part))
        answers = asked(Path(folder))
    analysed.write(analysed.path(LOCALE), answers)
    print(f"{len(answers.base_forms)} + {len(answers.search.readings)} words: {answers.version}")


if __name__ == "__main__":
    main()
