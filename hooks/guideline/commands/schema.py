"""`guideline schema`: what the settings may hold, for editors' programs."""

import json

import click

from guideline.commands.project import EXIT_CODES
from guideline.project import options


@click.command(epilog=EXIT_CODES)
@click.option(
    "--mkdocs", is_flag=True, help="For mkdocs.yml, where the settings are “extra: guideline:”."
)
def schema(mkdocs: bool) -> None:
    """Print the JSON schema of guideline.yml."""
    click.echo(json.dumps(options.schema(in_mkdocs=mkdocs), indent=2, ensure_ascii=False))
