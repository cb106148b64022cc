"""A project without MkDocs: folders of Markdown, and `guideline.yml`."""

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError

from guideline.project import options, yaml_nodes
from guideline.project.chosen import with_options
from guideline.project.layout import layout_of
from guideline.project.messages import message
from guideline.project.options import Options, OptionsError
from guideline.project.regular_files import read_text
from guideline.project.settings import Language, MarkdownConfig, Settings

FILE = "guideline.yml"
# The Markdown of most projects; what pages don't use changes nothing.
_EXTENSIONS = (
    *("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc"),
    *("pymdownx.blocks.admonition", "pymdownx.blocks.details", "pymdownx.blocks.tab"),
    *("pymdownx.details", "pymdownx.superfences", "pymdownx.tasklist", "pymdownx.tilde"),
)
_TYPES = (
    *("note", "attention", "caution", "danger", "error", "tip", "hint", "warning"),
    *("info", "check"),
)
_CONFIGS = {"pymdownx.blocks.admonition": {"types": [*_TYPES]}}


def load(root: Path) -> Options:
    """Return what `guideline.yml` in a folder holds. Raises OptionsError where it can't be used."""
    file = root / FILE
    try:
        node = yaml_nodes.composed(read_text(file, root))
        given = None if node is None else yaml_nodes.constructed(node)
    except OSError as error:
        raise OptionsError(message("config-unread", problem=error.strerror or "")) from None
    except UnicodeDecodeError:
        raise OptionsError(message("config-not-utf8")) from None
    except (ValueError, TypeError, OverflowError) as error:
        raise OptionsError(message("config-unread", problem=str(error))) from None
    except yaml.YAMLError as error:
        line, problem = yaml_nodes.fault(error)
        raise OptionsError(message("config-not-yaml", line=line, problem=problem)) from None
    return options.read(given)


def settings(root: Path, given: Options) -> Settings:
    """Return the settings of the project in a folder. Raises OptionsError where they don't suffice."""
    layout = layout_of(given.pages, given.source)
    lacking = [name for name in ("pages", "source", "languages") if not getattr(given, name)]
    if lacking or layout is None:
        raise OptionsError(message("config-pages", lacking=lacking or ["pages"]))
    docs, places = layout
    source, *others = (Language(code, name_of(code)) for code in (given.source, *given.languages))
    folder = (root / docs).resolve()
    return with_options(
        Settings(
            root=root.resolve(),
            docs=folder,
            config=(root / FILE).resolve(),
            source=source,
            translations=tuple(others),
            markdown_config=_markdown(given),
            excluded=_matcher(given.exclude),
            layout=places,
        ),
        given,
    )


def name_of(code: str) -> str:
    """Return what a language calls itself; its code where nobody knows."""
    try:
        name = Locale.parse(code.replace("-", "_")).get_display_name()
    except (ValueError, UnknownLocaleError):
        return code
    return f"{name[:1].upper()}{name[1:]}" if name else code


def _markdown(given: Options) -> MarkdownConfig:
    if given.markdown_extensions is None:
        return MarkdownConfig(_EXTENSIONS, _CONFIGS)
    named = [
        (each, None) if isinstance(each, str) else next(iter(each.items()))
        for each in given.markdown_extensions
        if each
    ]
    return MarkdownConfig(
        tuple(name for name, _ in named), {name: config for name, config in named if config}
    )


def _matcher(patterns: Sequence[str]) -> Callable[[str], bool]:
    return lambda name: any(fnmatchcase(name, pattern) for pattern in patterns)
