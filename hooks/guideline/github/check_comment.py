"""What translators are told in a pull request: one comment, in all languages."""

from collections.abc import Iterator, Mapping, Sequence

from guideline.github.writing import AllWords, plain, said
from guideline.project.findings import Finding, Severity, ordered

_MOST = 50  # points of a kind; the run's log has all


def run_address(environment: Mapping[str, str], run: int) -> str:
    """Return the address of a workflow run by its number; empty outside a workflow."""
    try:
        server, repository = environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"]
        return f"{server}/{repository}/actions/runs/{run}"
    except KeyError:
        return ""


def check_comment(findings: Sequence[Finding], words: AllWords, run: str = "") -> str:
    """Return the comment's Markdown. run: the address of the workflow run, where one is known."""
    kinds = {kind: [f for f in ordered(findings) if f.severity is kind] for kind in Severity}
    lines = [f"## {said(words, 'github.check')}", ""]
    if not kinds[Severity.ERROR]:
        lines += [said(words, "github.check.good"), ""]
    for kind, points in kinds.items():
        if points:
            lines += [f"**{said(words, f'github.check.{kind}s')}**", ""]
            lines += [line for point in points[:_MOST] for line in _point(point)]
            if more := len(points) - _MOST:
                lines += [said(words, "github.check.more", count=more)] if more > 0 else []
            lines.append("")
    if run:
        lines.append(f"[{said(words, 'github.check.run')}]({run})")
    return "\n".join(lines)


def _point(finding: Finding) -> Iterator[str]:
    yield f"- {plain(str(finding.place))}: {plain(finding.message)}"
    for line in [*map(str, finding.detail), finding.remedy]:
        if line:
            yield f"  <br>{plain(line)}"
