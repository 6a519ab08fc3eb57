from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_CALL = "Find out|Learn(?: about)?|Know|Get to know|Get acquainted with|Identify|Discover|See|Recogni[sz]e|Follow|Watch|Here (?:is|are)"
_THING = (
    "details?|reasons?|dates?|prices?|conditions|link|steps|story|schedule|truth|secret|causes?|results?|video|photos|pictures"
    "|latest|numbers?|names?|places?|requirements|fees|value|cost|way|method|penalty|controls|locations?|documents|papers"
)
_LEADS = {
    "pictures": "In pictures",
    "photos": "In pictures",
    "images": "In pictures",
    "video": "Video",
    "videos": "Video",
    "names": "Full list",
    "name": "Full list",
    "numbers": "In figures",
    "figures": "In figures",
    "documents": "Documents",
    "details": "Details",
}


class HeadlineTeaser(Pattern):
    """A call to the reader at either end of a headline: ".. Find out the details", "With pictures.. ".

    Cause: "ta'arraf ala al-tafasil", "bi-l-suwar", "bi-l-asma'" frame Arabic headlines.
    Repair: delete the tail; "In pictures" for the head.
    Native English: teasers without the two stops.
    """

    message = "Arabic headlines end or begin with a call to the reader after two stops; English ones tell the news."
    category = "boilerplate"
    sign = r"\.\."
    pattern = (
        rf"(?P<mark>(?P<tail>[^\S\n]?\.\. ?\(?(?:(?:{_CALL})(?: [\w’'-]+){{0,5}}? (?:{_THING})(?: [\w’'-]+){{0,6}}?|[Dd]etails|[Pp]hotos|[Vv]ideo|[Pp]ictures)\)?[.!]?)"
        r"(?=[^\S\n]*(?:\n|\Z)))"
        rf"|(?m:^)(?:(?:With|By)(?: the)?|In the) (?P<lead>{'|'.join(_LEADS)})(?=[^\S\n]?\.\.)"
    )
    examples = r"""
        Gold falls in the shops of the old town{ .. Find out the details => }
        School year opens on Sunday{.. Know the dates and fees for all stages => }
        {With pictures => In pictures}.. Mayor opens a bridge
        Mayor opens a bridge{.. Photos => }
        Find out the details of the plan on our page.
        With pictures of the bridge he won a prize.
        The shop sold prints.. with photos and a map for every child who came.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Nothing for a tail; the English label for a lead."""
        return [""] if match["tail"] else [_LEADS[match["lead"].casefold()]]
