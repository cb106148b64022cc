"""What editors are told while main is not published: an issue in their languages, the first one open."""

from collections.abc import Sequence

from guideline.github.writing import fenced
from guideline.project.findings import Finding, ordered, report
from guideline.project.messages import said

_MOST = 40  # findings; the run's log has all


def stopped(findings: Sequence[Finding], languages: Sequence[str], run: str) -> str:
    """Return the issue's Markdown. findings: what stops publishing. run: the workflow run's address."""
    first, *others = languages
    lines = [_in_language(findings, first, run)]
    for language in others:
        summary = said(language, "comment-in-language")
        lines += ["", f'<details lang="{language}"><summary>{summary}</summary>', ""]
        lines += [_in_language(findings, language, run), "", "</details>"]
    return "\n".join(lines)


def _in_language(findings: Sequence[Finding], language: str, run: str) -> str:
    about = said(language, "published-not", run=run)
    if not findings:
        return about
    return f"{about}\n\n{fenced(report(ordered(findings)[:_MOST], language))}"
