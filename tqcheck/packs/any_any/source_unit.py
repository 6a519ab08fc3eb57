from __future__ import annotations

from tqcheck.alignment.figures import figures
from tqcheck.packs.any_any._swapped import Swapped
from tqcheck.rules import Severity, Span
from tqcheck.rules.beside import Passage

_GAP = 2


class SourceUnit(Swapped):
    """A unit of measure after a number that is another in the source.

    Cause: a near word, or a number left as it is while its unit is exchanged.
    Repair: the unit of the source.
    Native writing: measures converted beside those of the source.
    """

    message = "The source has another unit."
    category = "date-number"
    severity = Severity.MAJOR
    kind = "UNITS"
    examples = """
        يبعد الميناء 12 كيلومترا عن البلدة. ||| The port is 12 {miles => kilometres} from the town.
        استمر العمل سبعة أسابيع. ||| The work went on for seven {months => weeks}.
        نقل القارب 40 طنا من القمح. ||| The boat carried 40 {kilograms => tons} of wheat.
        يبعد الميناء 12 كيلومترا عن البلدة. ||| The port is 12 kilometres from the town.
        استمر العمل أسابيع. ||| The work went on for months.
        The port is 12 miles from the town.
    """

    def accept(self, passage: Passage, span: Span) -> bool:
        """A unit is one right after a number."""
        found = figures(passage.target, passage.document.pair.target)
        return any(0 <= span.start - figure.span.end <= _GAP for figure in found)
