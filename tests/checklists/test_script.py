"""The script is small, typed, without a framework, and runs under a strict policy."""

import gzip
import re
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from tests.checklists.conftest import boxes, checklist, progress
from tests.conftest import ROOT

SCRIPT = ROOT / "overrides" / "assets" / "javascripts" / "checklists.js"
POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:"


def test_the_script_is_below_3_kb_compressed() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), mtime=0)) < 3000


def test_every_function_says_its_types() -> None:
    text = SCRIPT.read_text("utf-8")
    functions = re.findall(r"(/\*\*(?:(?!\*/).)*\*/)?\s*\nfunction \w+\((\w*)", text, re.DOTALL)
    assert len(functions) > 8
    assert all("@param" in doc for doc, parameter in functions if parameter)


def test_the_script_stands_alone() -> None:
    assert not re.search(r"\bimport\b|\brequire\(|innerHTML|\beval\(", SCRIPT.read_text("utf-8"))


def test_the_lists_bring_no_inline_handlers_scripts_or_styles(built_site: Path) -> None:
    for path in ("representing", "elected-officials", "sv/resources", "en/safety"):
        html = (built_site / path / "index.html").read_text("utf-8")
        for part in re.findall(r"<div class=\"checklist\".*?</div>\n</div>", html, re.DOTALL):
            assert not re.search(r"\son\w+=|<script|\sstyle=|javascript:", part)


def test_everything_works_under_a_strict_content_security_policy(page: Page, server: str) -> None:
    def strict(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": POLICY}
        route.fulfill(response=response, headers=headers)

    page.route("**/representing/", strict)
    page.add_init_script(
        "window.broken = []; document.addEventListener('securitypolicyviolation',"
        " (event) => broken.push(event.sourceFile))"
    )
    page.goto(f"{server}en/representing/")
    found = checklist(page, "representing#before-posting")
    boxes(found).first.check()
    expect(progress(found)).to_have_text("1 of 6 done")
    share = "e => getComputedStyle(e, '::before').width !== '0px'"
    assert found.locator(".checklist__tools").evaluate(share)
    page.get_by_role("button", name="Clear ticks").click()
    page.get_by_role("button", name="Undo").click()
    expect(boxes(found).first).to_be_checked()
    assert not [source for source in page.evaluate("broken") if "checklists.js" in source]
