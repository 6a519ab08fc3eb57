from __future__ import annotations

import re
from html import unescape

from tqcheck.rules import Document, Gate, Pattern, Safety


class EntityResidue(Pattern):
    """A character reference of HTML left as it is written: "&quot;", "&#39;".

    Cause: the text was taken out of a page without being decoded, or was encoded twice.
    Repair: the character that is meant.
    Native writing: texts about HTML, and native pages that were scraped; so it counts only in a text that looks translated.
    """

    message = "A character is still written as HTML writes it."
    category = "orthography"
    safety = Safety.SAFE
    gate = Gate.TRANSLATED
    sign = "&[#a-zA-Z]"
    pattern = r"&(?:amp;){0,2}(?:#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|(?:quot|amp|lt|gt|nbsp|apos|[lr][sd]quo|[lr]aquo|hellip|[nm]dash|[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil|ring)|shy|zwnj|[lr]rm|iexcl|iquest|euro|pound|copy));"
    examples = """
        He called it {&quot; => "}a dream.
        They don{&#39; => '}t know the way.
        The firm Salt {&amp; => &} Sons is shut.
        The caf{&amp;eacute; => é} is shut.
        The firm Salt & Sons is shut.
        He wrote R&D; nobody knew why.
        The code is &x1;
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The character, decoded as often as it was encoded."""
        return [unescape(unescape(unescape(match.group())))]
