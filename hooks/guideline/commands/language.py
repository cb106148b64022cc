"""The language of the command line: `--language`, then the locale, then English."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from importlib import import_module
from typing import Any

import click
from click.exceptions import NoSuchCommand

from guideline.commands.click_words import speaking
from guideline.project.messages import (
    SOURCE,
    MessageError,
    Text,
    chosen,
    has,
    languages,
    message,
    said,
    worded,
)

_OPTION = "--language"


class Localised(click.Group):
    """Commands that explain themselves in the language of the command line.

    Texts are in the catalogues as `help`, `help-COMMAND` and `help-COMMAND-OPTION`; what is in none
    stays as it is in the code.
    """

    language = SOURCE
    is_asked_for = False

    def __init__(self, *args: Any, modules: Mapping[str, str] | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        self._modules = modules or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in order."""
        return sorted([*super().list_commands(ctx), *self._modules])

    def main(self, args: Sequence[str] | None = None, *rest: Any, **more: Any) -> Any:
        """Run a command; what click says of it is in the language too."""
        given = sys.argv[1:] if args is None else args
        with speaking(_asked(given) or chosen(os.environ)):
            return super().main(args, *rest, **more)

    def make_context(self, info_name: str | None, args: list[str], *rest: Any, **more: Any) -> Any:
        """Find out the language before anything is explained."""
        asked = _asked(args)
        own = copy(self)
        own.language = asked or chosen(os.environ)
        own.is_asked_for = bool(asked)
        _explain(own, "help", own.language)
        return super(Localised, own).make_context(info_name, args, *rest, **more)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, explained in the language."""
        command = super().get_command(ctx, cmd_name) or self._loaded(cmd_name)
        root = ctx.find_root().command
        if command is None or not isinstance(root, Localised):
            return command
        own = copy(command)
        _explain(own, f"help-{cmd_name}", root.language)
        return own

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Find the command to run; where there is none of the name, say which may be meant."""
        try:
            return super().resolve_command(ctx, args)
        except NoSuchCommand as error:
            names = self.list_commands(ctx)
            raise NoSuchCommand(error.command_name, possibilities=names, ctx=ctx) from None

    def _loaded(self, name: str) -> click.Command | None:
        """Return the command of its module; a stand-in where a package that it needs is not there."""
        if name not in self._modules:
            return None
        try:
            found: click.Command = getattr(import_module(self._modules[name]), name)
        except ModuleNotFoundError as error:
            if str(error.name).startswith("guideline"):
                raise
            return click.Command(name, callback=_without(str(error.name)), hidden=True)
        return found


def _without(package: str) -> Callable[[], None]:
    def refuse() -> None:
        raise misused("command-without", package=package)

    return refuse


def _asked(args: Sequence[str]) -> str:
    for at, each in enumerate(args):
        if not each.startswith("-"):
            return ""
        name, _, value = each.partition("=")
        value = value or next(iter(args[at + 1 :]), "")
        if name == _OPTION and value in languages():
            return value
    return ""


def _explain(command: click.Command, name: str, language: str) -> None:
    if has(name):
        command.help = said(language, name)
    if command.epilog and has(f"{name}-exit-codes"):
        command.epilog = f"\b\n{said(language, f'{name}-exit-codes')}"
    elif command.epilog:
        command.epilog = f"\b\n{said(language, 'help-exit-codes')}"
    command.options_metavar = said(language, "click-any-options")
    if isinstance(command, click.Group):
        command.subcommand_metavar = said(language, "click-any-command")
    params = []
    for param in command.params:
        own = copy(param)
        if isinstance(own, click.Option) and has(id_ := f"{name}-{own.opts[0].lstrip('-')}"):
            own.help = said(language, id_)
        params.append(own)
    command.params = params


def language() -> str:
    """Return the language of the command that is running."""
    context = click.get_current_context(silent=True)
    root = context.find_root().command if context else None
    return root.language if isinstance(root, Localised) else SOURCE


def language_for(editors: Sequence[str]) -> str:
    """Return the language that was asked for, else the editors' first one: for what they read."""
    root = click.get_current_context().find_root().command
    return root.language if isinstance(root, Localised) and root.is_asked_for else editors[0]


def misused(id: str, **args: Any) -> click.UsageError:  # noqa: A002 - the catalogue's word
    """Return that a command cannot do what it was told, and why."""
    return refused(MessageError(message(id, **args)))


def refused(why: MessageError) -> click.UsageError:
    """Return the same for what was raised."""
    return click.UsageError(why.in_language(language()))


def tell(text: Text, *, err: bool = False) -> None:
    """Print a message."""
    click.echo(worded(text, language()), err=err)
