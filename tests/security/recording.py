"""What a browser does while a test uses a page: everything that must not happen."""

from collections import Counter
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response

_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`))
"""


@dataclass
class Recording:
    """Every request with its type; failed requests, script errors, policy violations, dialogs."""

    requests: list[tuple[str, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def to_other_hosts(self, address: str) -> list[str]:
        """The requests that left for another host than the one at ``address``."""
        return [url for url, _ in self.requests if not url.startswith((address, "data:", "blob:"))]

    def kinds(self) -> Counter[str]:
        """How many requests there were of each type."""
        return Counter(kind for _, kind in self.requests)


def record(context: BrowserContext) -> Recording:
    """Record everything that happens from now on in the context's pages and their workers."""
    recording = Recording()

    def ask(request: Request) -> None:
        recording.requests.append((request.url, request.resource_type))

    def answer(response: Response) -> None:
        if response.status >= 400:
            recording.refused.append(f"{response.status} {response.url}")

    def fail(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the page was left before the answer came
            recording.refused.append(f"{request.failure} {request.url}")

    def say(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            recording.complaints.append(message.text)

    context.add_init_script(_VIOLATIONS)
    context.on("request", ask)
    context.on("requestfailed", fail)
    context.on("response", answer)
    context.on("console", say)
    context.on("weberror", lambda error: recording.complaints.append(str(error.error)))

    def refuse(dialog: object) -> None:
        recording.dialogs.append(str(getattr(dialog, "message", "")))
        dialog.dismiss()  # type: ignore[attr-defined]

    context.on("dialog", refuse)
    return recording
