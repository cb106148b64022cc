"""Writes what analysers and dictionaries say about the words of the real pages: ``make words``."""

import os
import tempfile
from pathlib import Path
from shutil import copyfile, copytree
from types import ModuleType
from typing import Any

import msgspec
from guideline.cache import store
from guideline.hyphenation import finnish
from guideline.languages import analysed
from guideline.project import mkdocs_config
from guideline.search import languages
from guideline.search.cached_morphology import CachedMorphology
from guideline.terms import base_forms, known_words, language_model
from mkdocs.commands.build import build
from mkdocs.config import load_config

LOCALE = "fi"
LOCALES = (LOCALE, "sv", "en")
DECIMALS = 6  # of likelihoods: more differ between machines
_PROJECT = Path(__file__).parents[2]
_PARTS = (
    "docs hooks overrides receipts joints.yml mkdocs.yml glossary.yml questions.yml synonyms.yml"
)


def asked(project: Path) -> dict[str, analysed.Analysed]:
    """Return, by language, the answers to all that a build of a project asks, which has cached nothing."""
    forms = _noted(base_forms, "ask")
    breaks = _noted(finnish, "find")
    likelihoods = _noted(language_model, "likelihoods")
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(project / "site"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    store.open_store(mkdocs_config.cache_folder(config))
    morphology = languages.morphology(LOCALE)
    assert isinstance(morphology, CachedMorphology)
    answers = {
        locale: analysed.Analysed(
            dictionary=known_words.version(locale),
            words=known_words.answers(locale),
            model=language_model.model(),
            likelihoods={
                text: {each: round(likely, DECIMALS) for each, likely in sorted(found)}
                for (text, own, _), found in sorted(likelihoods.items())
                if own == locale
            },
        )
        for locale in LOCALES
    }
    return answers | {
        LOCALE: msgspec.structs.replace(
            answers[LOCALE],
            version=base_forms.analyser_version(),
            base_forms={word: tuple(sorted(found)) for (word,), found in sorted(forms.items())},
            search=morphology.answers(),
            hyphenation=finnish.hyphenation(),
            breaks={word: tuple(found) for (word,), found in sorted(breaks.items())},
        )
    }


def _noted(module: ModuleType, name: str) -> dict[tuple[Any, ...], Any]:
    """Return what a function of a module will answer from now on, by its arguments."""
    answers: dict[tuple[Any, ...], Any] = {}
    ask = getattr(module, name)

    def noted(*args: Any) -> Any:
        answers[args] = ask(*args)
        return answers[args]

    setattr(module, name, noted)
    return answers


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
