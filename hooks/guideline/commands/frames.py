"""`guideline frames`: the server lets those show the site in a frame whom the settings name."""

import click

from guideline.commands.language import language, tell
from guideline.commands.project import EXIT_CODES, UnreadableError, configuration
from guideline.delivery.frames import CONFIGURATION, FramesError, ancestors, said, with_ancestors
from guideline.project import mkdocs_config
from guideline.project.atomic_write import save
from guideline.project.messages import message, worded


@click.command(epilog=EXIT_CODES)
def frames() -> None:
    """Write into the server's configuration who may show the site in a frame.

    They are the origins of “frames:” in mkdocs.yml, such as that of an intranet.
    """
    config = configuration()
    settings = mkdocs_config.settings(config)
    file = settings.root / CONFIGURATION
    try:
        allowed = ancestors(mkdocs_config.options(config).frames)
        before = file.read_text(encoding="utf-8")
    except FramesError as error:
        wrong = message("config-setting", name="frames", problem=error.in_language(language()))
        raise UnreadableError(worded(wrong, language())) from None
    except OSError as error:
        raise UnreadableError(f"{error.filename}: {error.strerror}.") from None
    if said(before) is None:
        raise UnreadableError(f"{CONFIGURATION} has no “map $host $guideline_frames”.")
    after = with_ancestors(before, allowed)
    if after == before:
        tell(message("frames-same", file=CONFIGURATION, allowed=allowed))
        return
    save(file, after)
    tell(message("frames-written", file=CONFIGURATION, allowed=allowed))
