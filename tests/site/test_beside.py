"""A page beside itself in another language, block by block."""

from playwright.sync_api import Page, Route, expect

from tests.site.axe import faults

PAIRS = """() => [...document.querySelectorAll(".beside__own")].map(own => {
    const other = own.nextElementSibling
    const [a, b] = [own, other].map(each => each.getBoundingClientRect())
    return [own.tagName, other.tagName, other.lang, a.top - b.top, b.left - a.right]
})"""


def test_each_block_stands_beside_its_own_in_the_other_language(page: Page, server: str) -> None:
    page.goto(f"{server}safety/?beside=sv")
    page.wait_for_selector(".beside")
    pairs = page.evaluate(PAIRS)
    assert len(pairs) > 10
    for own, other, lang, above, beside in pairs:
        assert (own, lang) == (other, "sv")
        assert abs(above) < 2
        assert beside > 0
    tops = "list => [...list.children].map(item => item.getBoundingClientRect().top)"
    lists = page.locator(".beside > ol")
    assert lists.nth(0).evaluate(tops) == lists.nth(1).evaluate(tops)  # item by item
    assert page.evaluate("[...document.querySelectorAll('[id]')].length") == page.evaluate(
        "new Set([...document.querySelectorAll('[id]')].map(each => each.id)).size"
    )


def test_only_this_languages_boxes_can_be_ticked(page: Page, server: str) -> None:
    page.goto(f"{server}safety/?beside=sv")
    page.wait_for_selector(".beside")
    page.locator(".beside__own input[type=checkbox]").first.check()
    others = page.locator(".beside__other input[type=checkbox]")
    assert others.count()
    assert all(others.nth(at).is_disabled() for at in range(others.count()))


def test_a_phone_shows_one_block_after_the_other(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{server}en/employees/?beside=fi")
    page.wait_for_selector(".beside")
    assert all(above < 0 for *_, above, _ in page.evaluate(PAIRS))
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_way_there_and_back_is_at_the_foot(page: Page, server: str) -> None:
    page.goto(f"{server}en/safety/")
    page.locator(".beside-links").get_by_role("link", name="Svenska").click()
    page.wait_for_selector(".beside")
    assert faults(page) == []
    page.get_by_role("link", name="This language alone").click()
    expect(page.locator(".beside")).to_have_count(0)


def test_a_page_that_cannot_be_loaded_is_told_of(page: Page, server: str) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.route("**/sv/safety/", refuse)
    page.goto(f"{server}safety/?beside=sv")
    expect(page.locator(".beside-links [data-failed]")).to_be_visible()
    expect(page.locator("h1")).to_have_count(1)
