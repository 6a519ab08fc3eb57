"""Finding rules by the place they stand in."""

from __future__ import annotations

import difflib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from types import ModuleType

from tqcheck.rules.glossary import read_glossary
from tqcheck.rules.proposed import PROPOSED, ProposedRule
from tqcheck.rules.rule import Rule
from tqcheck.settings import Settings
from tqcheck.text.pair import Pair

HOME = "tqcheck.packs"
ENTRY_POINTS = "tqcheck.packs"


class RuleError(Exception):
    """A rule or pack is not what it should be; the message names it and the remedy."""


def rule_of(module: ModuleType) -> Rule:
    """The one rule a module defines.

    Raises:
        RuleError: the module defines none, or several.
    """
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Rule) and value.__module__ == module.__name__
    ]
    if len(found) != 1:
        raise RuleError(f"{module.__name__} defines {len(found)} rules; a rule file holds exactly one")
    return found[0]()


def pack(package: str) -> Iterator[Rule]:
    """Every rule of one package, by file name; files that begin with an underscore are shared parts."""
    module = import_module(package)
    for info in sorted(pkgutil.iter_modules(module.__path__), key=lambda info: info.name):
        if not info.name.startswith("_"):
            yield rule_of(import_module(f"{package}.{info.name}"))


@cache
def rules_for(pair: Pair) -> tuple[Rule, ...]:
    """Every rule that applies to a language pair, general packs first."""
    parts = dict.fromkeys(part for candidate in pair.candidates() for part in candidate.general_to_special())
    folders = [str(part).replace("-", "_") for part in parts]
    homes = (HOME, *(point.value for point in entry_points(group=ENTRY_POINTS)))
    named = [f"{home}.{folder}" for folder in folders for home in homes]
    packages = dict.fromkeys(each for package in named if find_spec(package) is not None for each in _built_on(package))
    return tuple(rule for package in packages for rule in pack(package))


def _built_on(package: str) -> Iterator[str]:
    """The packs that a pack names in ``BUILDS_ON``, and those that they name, then the pack itself."""
    for base in getattr(import_module(package), "BUILDS_ON", ()):
        yield from _built_on(base)
    yield package


def every_rule(settings: Settings) -> tuple[Rule, ...]:
    """Every rule for a pair, of a house and of a large language model, whether a run goes by it or not.

    Args:
        settings: settings of the run.

    Raises:
        InputError: the glossary cannot be read.
    """
    return (*rules_for(settings.pair), *read_glossary(settings.glossary).rules, *PROPOSED)


def rules_of(settings: Settings) -> tuple[Rule, ...]:
    """The rules a run goes by.

    Args:
        settings: settings of the run.

    Raises:
        RuleError: a selected rule does not exist.
        InputError: the glossary cannot be read.
    """
    wanted = selected(every_rule(settings), settings.selection, settings.ignore)
    return wanted if settings.propose else tuple(rule for rule in wanted if not isinstance(rule, ProposedRule))


def selected(rules: Iterable[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules that are wanted.

    Args:
        rules: what there is.
        select: ids, packs (``ar-en``) or categories to keep; empty keeps all.
        ignore: ids, packs or categories to leave out.

    Raises:
        RuleError: a name fits no rule; the nearest names are given.
    """
    available = tuple(rules)
    names = {name for rule in available for name in _names(rule)}
    wanted, unwanted = set(select), set(ignore)
    for name in sorted((wanted | unwanted) - names):
        near = difflib.get_close_matches(name, names, 3) or sorted(
            known for known in names if known.endswith(f"/{name}")
        )
        raise RuleError(
            f"no rule is called {name!r}" + (f"; did you mean {', '.join(near)}?" if near else "; see `tqcheck rules`")
        )
    return tuple(rule for rule in available if (not wanted or wanted & _names(rule)) and not unwanted & _names(rule))


def names_of(rule: str, category: str) -> frozenset[str]:
    """What a rule can be selected by: its id, its pack, its name in the pack, its category.

    Args:
        rule: id of the rule.
        category: its MQM error type.
    """
    pack_name, _, name = rule.partition("/")
    return frozenset((rule, pack_name, name, category))


def _names(rule: Rule) -> frozenset[str]:
    return names_of(rule.id, rule.category)
