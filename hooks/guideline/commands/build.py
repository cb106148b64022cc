"""`guideline build`: the site that is published, or one that is read before it is."""

import os
import subprocess
import sys

import click

from guideline.commands.project import EXIT_CODES, configuration

_FOLDER = "preview"


@click.command(epilog=EXIT_CODES)
@click.option("--preview", is_flag=True)
def build(preview: bool) -> None:
    """Build the checked site into site/, fit to be published.

    What is wrong ends the build; the site before it stays as it was. With --preview, what is wrong
    stands on the pages, which lie in preview/ and need no web server.
    """
    configuration()  # MkDocs answers some of what is wrong in it with a traceback
    command = [sys.executable, "-m", "mkdocs", "build"]
    if preview:
        options, kind = ["--no-directory-urls", "--site-dir", _FOLDER], "PREVIEW"
    else:
        options, kind = ["--strict"], "PUBLISHING"
    done = subprocess.run([*command, *options], env=os.environ | {kind: "true"}, check=False)
    click.get_current_context().exit(done.returncode)
