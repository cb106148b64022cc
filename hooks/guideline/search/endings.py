"""Sets of endings as one automaton: what two sets share is stored once.

All forms of 365 Finnish words are 92,000 endings in 218 sets, 120 kB gzipped as lists and 6 kB as
an automaton.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Node = tuple[bool, tuple[tuple[str, int], ...]]
"""Whether an ending may stop here; where each next letter leads, in the letters' order."""


@dataclass
class Automaton:
    """A minimal automaton; a set of endings is the number of the node where reading it starts."""

    nodes: list[Node] = field(default_factory=list)
    _numbers: dict[Node, int] = field(default_factory=dict)
    _sets: dict[frozenset[str], int] = field(default_factory=dict)

    @classmethod
    def of(cls, nodes: Sequence[Node]) -> "Automaton":
        """The automaton with these nodes."""
        return cls(list(nodes), {node: number for number, node in enumerate(nodes)})

    def add(self, endings: frozenset[str]) -> int:
        """The number of the node that accepts exactly ``endings``."""
        if endings not in self._sets:
            following: dict[str, set[str]] = defaultdict(set)
            for ending in endings:
                if ending:
                    following[ending[0]].add(ending[1:])
            steps = tuple((c, self.add(frozenset(following[c]))) for c in sorted(following))
            self._sets[endings] = self._number(("" in endings, steps))
        return self._sets[endings]

    def in_order(self, starts: Iterable[int]) -> tuple[list[Node], dict[int, int]]:
        """The nodes reached from ``starts`` in the order they are met, and their new numbers.

        The result depends on ``starts`` only, not on the order in which sets were added.
        """
        order: list[Node] = []
        renumbered: dict[int, int] = {}

        def visit(number: int) -> int:
            if number not in renumbered:
                stops, steps = self.nodes[number]
                node = (stops, tuple((letter, visit(to)) for letter, to in steps))
                renumbered[number] = len(order)
                order.append(node)
            return renumbered[number]

        for start in starts:
            visit(start)
        return order, renumbered

    def _number(self, node: Node) -> int:
        if node not in self._numbers:
            self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return self._numbers[node]
