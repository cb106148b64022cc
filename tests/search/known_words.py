"""Writes what analysers and dictionaries say about the words of the real pages: ``make words``."""

import os
import tempfile
from pathlib import Path
from shutil import copyfile, copytree

import msgspec
from guideline.cache import store
from guideline.languages import analysed
from guideline.project import mkdocs_config
from guideline.search import languages
from guideline.search.cached_morphology import CachedMorphology
from guideline.terms import base_forms, known_words
from mkdocs.commands.build import build
from mkdocs.config import load_config

LOCALE = "fi"
LOCALES = (LOCALE, "sv", "en")
_PROJECT = Path(__file__).parents[2]
_PARTS = (
    "docs hooks overrides receipts joints.yml mkdocs.yml glossary.yml questions.yml synonyms.yml"
)


def asked(project: Path) -> dict[str, analysed.Analysed]:
    """Return, by language, the answers to all that a build of a project asks, which has cached nothing."""
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
    answers = {
        locale: analysed.Analysed(
            dictionary=known_words.version(locale), words=known_words.answers(locale)
        )
        for locale in LOCALES
    }
    return answers | {
        LOCALE: msgspec.structs.replace(
            answers[LOCALE],
            version=base_forms.analyser_version(),
            base_forms=dict(sorted(forms.items())),
            search=morphology.answers(),
        )
    }


def main() -> None:
    """Write the files."""
    os.environ |= {"CACHE": "true", "NO_MKDOCS_2_WARNING": "1"}
    for locale in LOCALES:
        analysed.path(locale).unlink(missing_ok=True)  # what is in it would not be asked
    with tempfile.TemporaryDirectory() as folder:
        for part in _PARTS.split():
            copy = copytree if (_PROJECT / part).is_dir() else copyfile
            copy(_PROJECT / part, Path(folder, part))
        answers = asked(Path(folder))
    for locale, said in answers.items():
        analysed.write(analysed.path(locale), said)
        count = len(said.words) + len(said.base_forms) + len(said.search.readings)
        print(f"{locale}: {count} answers by {said.dictionary}")


if __name__ == "__main__":
    main()
