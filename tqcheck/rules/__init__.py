"""Rules, their shapes, the notation of their examples, and how they are found."""

from tqcheck.findings import Edit, Finding, Gate, Message, Safety, Severity
from tqcheck.rules.discovery import RuleError, every_rule, names_of, rules_for, rules_of, selected
from tqcheck.rules.pattern import Pattern, compiled
from tqcheck.rules.phrases import Entry, Phrases, cased_like
from tqcheck.rules.proposed import PROPOSED, ProposedRule
from tqcheck.rules.rule import Rule
from tqcheck.text import Document, Kind, Span

__all__ = [
    "PROPOSED",
    "Document",
    "Edit",
    "Entry",
    "Finding",
    "Gate",
    "Kind",
    "Message",
    "Pattern",
    "Phrases",
    "ProposedRule",
    "Rule",
    "RuleError",
    "Safety",
    "Severity",
    "Span",
    "cased_like",
    "compiled",
    "every_rule",
    "names_of",
    "rules_for",
    "rules_of",
    "selected",
]
