"""The command line: `guideline`, with one subcommand for each thing there is to do."""

import click

from guideline.commands.check import check, diff, status
from guideline.commands.doctor import doctor
from guideline.commands.edition import edition
from guideline.commands.frames import frames
from guideline.commands.github import adopt, comment, readers, remind
from guideline.commands.language import Localised
from guideline.commands.moves import remove, rename, reviewed
from guideline.commands.new import new
from guideline.commands.project import EXIT_CODES
from guideline.commands.record import record
from guideline.commands.requests import propose, request
from guideline.commands.serve import serve
from guideline.project.messages import languages


@click.group(
    cls=Localised, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXIT_CODES
)
@click.version_option(package_name="pietarsaari-social-media-guideline", message="%(version)s")
@click.option(
    "--language",
    type=click.Choice(languages()),
    help="The language of what is printed; without it, the locale's.",
    expose_value=False,
)
def main() -> None:
    """Keep the languages of the guideline saying the same.

    Run it in the project's folder. “guideline COMMAND --help” explains a command.
    """


for _command in (
    check,
    status,
    diff,
    record,
    new,
    frames,
    rename,
    remove,
    reviewed,
    edition,
    serve,
    readers,
    comment,
    adopt,
    remind,
    request,
    propose,
    doctor,
):
    main.add_command(_command)
