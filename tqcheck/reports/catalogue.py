"""Rules, listed and explained."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from tqcheck.findings import Gate, Safety
from tqcheck.locale import gettext as _
from tqcheck.reports.formats.json import dumped
from tqcheck.reports.paint import Paint, coloured, plain
from tqcheck.rules import Rule
from tqcheck.rules.notation import Example, parse_all
from tqcheck.text.visible import visible


def as_table(rules: Sequence[Rule], color: bool = False) -> str:
    """The rules, a line each: id, severity, category, summary.

    Args:
        rules: what to list.
        color: whether to use colours.
    """
    paint = coloured if color else plain
    name, category = (
        max(map(len, column), default=0) for column in ([r.id for r in rules], [_(r.category) for r in rules])
    )
    return "".join(
        f"{paint(rule.id.ljust(name), 'rule')}  {paint(_(rule.severity.value).ljust(8), rule.severity.value)}  "
        f"{_(rule.category).ljust(category)}  {_(rule.summary)}\n"
        for rule in rules
    )


def as_json(rules: Iterable[Rule]) -> str:
    """The rules with their documentation and examples, as JSON.

    Args:
        rules: what to list.
    """
    return dumped(
        [
            {
                "id": rule.id,
                "summary": rule.summary,
                "severity": rule.severity.value,
                "category": rule.category,
                "gate": rule.gate.value,
                "safety": rule.safety.value,
                "message": rule.message,
                "documentation": rule.documentation,
                "examples": [line.strip() for line in rule.examples.splitlines() if line.strip()],
            }
            for rule in rules
        ]
    )


def explained(rule: Rule, color: bool = False) -> str:
    """All there is to say of a rule.

    Args:
        rule: the rule.
        color: whether to use colours.
    """
    paint = coloured if color else plain
    lines = [
        f"{paint(rule.id, 'rule')}  {paint(_(rule.severity.value), rule.severity.value)}  {_(rule.category)}",
        "",
        *_translated(rule),
        rule.documentation,
        "",
        *([demonstrated(rule, color), ""] if rule.examples else []),
        *(line for sentence in standing(rule) for line in textwrap.wrap(sentence, 100)),
        _("To leave it out: --ignore {rule}").format(rule=rule.id),
    ]
    return "\n".join(lines) + "\n"


def standing(rule: Rule) -> tuple[str, str]:
    """What its findings and its repairs stand on, a sentence each.

    Args:
        rule: the rule.
    """
    gates = {
        Gate.NONE: _("Evidence: stands without a language model."),
        Gate.CONFIRM: _("Evidence: where there is a language model, it must confirm a repair."),
        Gate.CONTEXT: _(
            "Evidence: stands by itself in a text that looks translated; elsewhere a language model must confirm a repair."
        ),
        Gate.STRICT: _("Evidence: silent without a language model, which must confirm a repair."),
        Gate.INFORMED: _("Evidence: proposed by a large language model; the embedded one says what it thinks."),
        Gate.TRANSLATED: _(
            "Evidence: only in a text that looks translated, where a language model must confirm a repair."
        ),
    }
    safeties = {
        Safety.SAFE: _("Repairs: applied by `tqcheck fix`."),
        Safety.SUGGESTED: _("Repairs: applied by `tqcheck fix --suggested`, where they are proven."),
        Safety.MANUAL: _("Repairs: left to the editor."),
    }
    accepted = _("Repairs: applied by `tqcheck fix --accept-llm`, where nothing speaks against them.")
    return gates[rule.gate], accepted if rule.gate is Gate.INFORMED else safeties[rule.safety]


def _translated(rule: Rule) -> list[str]:
    """Summary and message, where they are in another language than the documentation."""
    lines = [_(text) for text in (rule.summary, rule.message) if _(text) != text]
    return [wrapped for line in lines for wrapped in (*textwrap.wrap(line, 100), "")]


def demonstrated(rule: Rule, color: bool = False) -> str:
    """The examples of a rule: what it changes and what it leaves alone.

    Args:
        rule: the rule.
        color: whether to use colours.
    """
    paint = coloured if color else plain
    examples = parse_all(rule.examples)
    lines = [
        _("What it changes"),
        *(line for example in examples if example.marks for line in _changed(example, paint)),
        "",
        _("What it leaves alone"),
        *(f"    {_line(example.text)}" for example in examples if not example.marks),
    ]
    return "\n".join(lines)


def _changed(example: Example, paint: Paint) -> list[str]:
    before, after, done = "", "", 0
    for mark in example.marks:
        lead, old = example.text[done : mark.span.start], mark.span.of(example.text)
        before += _line(lead) + paint(_line(old), "minor")
        after += _line(lead) + paint(_line(mark.fixes[0] if mark.fixes else old), "new")
        done = mark.span.end
    rest = _line(example.text[done:])
    repaired = any(mark.fixes for mark in example.marks)
    source = [_("    from  ") + visible(example.source)] if example.source else []
    return [*source, f"    - {before}{rest}", *([f"    + {after}{rest}"] if repaired else [])]


def _line(text: str) -> str:
    return visible(text.replace("\n", " ⏎ "))
