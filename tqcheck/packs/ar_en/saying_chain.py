from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_DOUBLED = r"(?P<verb>added|continued|went on|stressed|commented|replied|responded|concluded|confirmed|explained|affirmed|declared|stated|noted)"


class SayingChain(Pattern):
    """A verb of saying on top of a verb of saying: "He added, saying:".

    Cause: "wa-adafa qa'ilan", "wa-taba'a qawlahu".
    Repair: one of the two.
    Native English: "He left, saying"; a verb that is not one of saying takes it well.
    """

    message = "Two verbs of saying stand where one says it all: Arabic wa-adafa qa'ilan."
    category = "formula"
    anchors = ("saying", "said", "say")
    pattern = rf"\b{_DOUBLED}(?:,? (?:(?<!replied\s)(?<!responded\s)by )?saying|(?<=continued) to say)(?P<colon>,|:| that)(?= )|\b(?P<twice>went on to say that (?:he|she|it) said)\b|(?P<what>\b(?:said|stated|added) in what (?:he|she) said)\b"
    examples = """
        The coach {continued, saying: => added:} “We were tired.”
        He {added, saying that => added that} the port would open.
        The envoy {concluded by saying, => concluded,} “We will be back.”
        The mayor {went on to say that he said => said} the road was safe.
        He {continued to say that => added that} the port would open.
        He left, saying that he was tired. She went on to say that all was well.
        She added that the port would open.
        He stressed the point, and was heard saying so again.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The verb that says more."""
        if match["twice"] or match["what"]:
            return ["said"]
        verb = "added" if match["verb"] in ("continued", "went on") else match["verb"]
        return [verb + (match["colon"] or "")]
