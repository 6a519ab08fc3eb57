from __future__ import annotations

import re

from tqcheck.packs.any_fr._marks import FrenchMark
from tqcheck.rules import Document

_THIN = "\u202f"


class HighMark(FrenchMark):
    """No space before a high mark or inside guillemets: "Pourquoi?", "«oui»".

    Cause: the machine set the mark as English and Arabic do.
    Repair: a narrow no-break space.
    Native writing: Swiss and Canadian houses, and texts that never set the space; those are left alone.
    """

    message = "French sets a narrow no-break space before ? ! ; and inside guillemets."
    sign = "[?!;«»]"
    pattern = r"(?<=[\w»)])(?P<before>[?!;]+|»)(?!\w)|(?P<after>«)(?=\w)"
    examples = """
        Est-il parti ? Pourquoi{? => \u202f?} Elle le sait.
        Qui vient ? Il parle{; => \u202f;} elle se tait.
        Qui vient ? Le mot « paix{» => \u202f»} est écrit.
        Est-il parti\u202f? Elle le sait\u202f!
        Pourquoi? Comment? Quand?
        Il a dit « non » hier.
        The mill « La Rive » is shut. It was for sale; they have sold it.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only in a text that sets the space elsewhere; references of HTML end in a semicolon."""
        spaced = document.count(r"[\w»)][\u00a0\u202f ][?!;»]|«[\u00a0\u202f ]\w")
        reference = re.search(r"&#?\w+\Z", document.prose[max(0, match.start() - 10) : match.start()])
        return bool(spaced) and not reference and super().accept(match, document)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The mark with the space."""
        return [f"{_THIN}{match['before']}" if match["before"] else f"{match['after']}{_THIN}"]
