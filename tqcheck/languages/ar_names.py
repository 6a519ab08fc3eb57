"""How Arabic introduces the names of persons; forms as ``ar.plain`` writes them."""

from __future__ import annotations

TITLES = frozenset("سيد سيده انسه دكتور دكتوره د".split())
