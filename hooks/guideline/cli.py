"""The command line: `guideline`, with one subcommand for each thing there is to do."""

import click

from guideline.commands.language import Localised
from guideline.commands.project import EXIT_CODES
from guideline.project.messages import languages

# Each with the module that is loaded when somebody calls it.
COMMANDS = {
    "check": "check",
    "status": "check",
    "diff": "check",
    "record": "record",
    "adopt": "adopt",
    "new": "new",
    "frames": "frames",
    "rename": "moves",
    "remove": "moves",
    "reviewed": "moves",
    "serve": "serve",
    "build": "build",
    "readers": "github",
    "comment": "github",
    "receive": "github",
    "remind": "github",
    "doctor": "doctor",
    "edition": "edition",
    "request": "requests",
    "propose": "requests",
    "published": "published",
    "receipts": "published",
    "schema": "schema",
}


@click.group(
    cls=Localised,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXIT_CODES,
    modules={name: f"guideline.commands.{module}" for name, module in COMMANDS.items()},
)
@click.version_option(package_name="guideline-contract", message="%(version)s")
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
