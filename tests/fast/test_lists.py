"""A page's task lists are the same when they are found as when they are read."""

from pathlib import Path

import pytest
from guideline import task_lists
from guideline.fast import lists

from tests.projects import kept_in

ITEM = '<li class="task-list-item"><input type="checkbox" disabled/> '
PAGES = [
    "",
    "<p>Text</p><ul><li>One</li></ul>",
    f'<h2 id="a">A</h2><p>Before <b>it</b></p><ul>{ITEM}One</li>{ITEM}Två <i>två</i></li></ul>',
    f'<div lang="fi"><h2 id="b">Ä</h2><ol>{ITEM}<p>One</p><ul>{ITEM}Two</li></ul></li></ol></div>',
]


@pytest.mark.parametrize("html", PAGES)
def test_they_are_the_same_as_read_anew(html: str, tmp_path: Path) -> None:
    with kept_in(tmp_path):
        made, found = lists.read(html), lists.read(html)
    assert made == found == task_lists.read(html)
    assert len(found) == ("task-list" in html)
