"""Many token sequences in one tree, so that what they share from the beginning is read once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

Tokens = tuple[int, ...]


def common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens two sequences share from the beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


@dataclass(slots=True)
class Tree:
    """Token sequences laid over each other; a node is a token after a certain beginning.

    Args:
        tokens: the token of each node.
        depths: its place in the sequence, from 0.
        parents: the node before it; -1 for a root.
        paths: for each sequence, its nodes in order.
    """

    tokens: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    paths: list[list[int]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tokens)

    def shared(self, sequence: Tokens) -> int:
        """How many tokens at the beginning of a sequence the one added last has too."""
        return common(sequence, [self.tokens[node] for node in self.paths[-1]]) if self.paths else 0

    def add(self, sequence: Tokens) -> None:
        """Lay a sequence over the one added last."""
        common = self.shared(sequence)
        path = self.paths[-1][:common] if common else []
        for depth in range(common, len(sequence)):
            self.parents.append(path[-1] if path else -1)
            self.depths.append(depth)
            path.append(len(self.tokens))
            self.tokens.append(sequence[depth])
        self.paths.append(path)


def pack(sequences: Sequence[Tokens], size: int) -> Iterator[Tree]:
    """Lay sequences into trees, filling one after the other.

    Args:
        sequences: in ascending order, so that neighbours share the most.
        size: nodes a tree may have; a longer sequence has a tree to itself.
    """
    tree = Tree()
    for sequence in sequences:
        if tree and len(tree) + len(sequence) - tree.shared(sequence) > size:
            yield tree
            tree = Tree()
        tree.add(sequence)
    if tree:
        yield tree
