"""The task lists of a page, kept by its HTML."""

import json
from dataclasses import asdict
from typing import Any

from guideline import keeping, task_lists
from guideline.task_lists import TaskItem, TaskList


def read(html: str) -> list[TaskList]:
    """Return what `task_lists.read` returns."""

    def made() -> bytes:
        lists = [asdict(each) for each in task_lists.read(html)]
        return json.dumps(lists, ensure_ascii=False).encode("utf-8", "surrogatepass")

    if task_lists.ITEM not in html:
        return []
    kept = json.loads(keeping.kept("task lists", [html], made))
    return [TaskList(**each | {"items": _items(each["items"])}) for each in kept]


def _items(kept: list[dict[str, Any]]) -> tuple[TaskItem, ...]:
    return tuple(TaskItem(**each) for each in kept)
