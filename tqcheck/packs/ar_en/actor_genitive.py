from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_HELD = "statements|interest|keenness|readiness|insistence|threats|claims|allegations|demands|aspirations|capabilities|refusal|desire|intention|determination|steadfastness|eagerness|calls|remarks|directives|praise|pride|lies|tweets|attempts"
_GIVEN = "sources|estimates|losses|correspondents?"
_LAST = (
    r"leaders?|leadership|movement|army|government|ministry|university|president|minister|forces|company|state|team|authorities|organi[sz]ation|resistance"
    r"|occupation|king|club|faculty|college|party|administration|officials|delegation|enemy|soldiers|fighters|council|agency|newspaper|channel"
)
_SMALL = "(?:said|that|and|or|to|in|on|of|for|from|by|at|about|with|is|are|was|were|has|have|had|will|who|which|the)"
_TITLES = r"(?! (?:of|and|for|from|who|which|that)\b)(?! [“\"]?[A-Z])"


class ActorGenitive(Pattern):
    """The actor behind its act in an of-phrase: "the statements of the army leaders", "sources of the channel".

    Cause: an idafa names the act first and whoever does it after it: "tasrihat qadat al-jaysh".
    Repair: the genitive in -'s, or a compound.
    Native English: an actor with a long name or a clause of its own.
    """

    message = "Arabic names the act first and its actor after it (idafa); English puts the actor first."
    category = "grammar"
    anchors = ("of",)
    pattern = (
        rf"\b(?P<mark>(?:[Tt]he )?(?:(?P<kind>great|big|strong|keen|recent|latest|clear|full|false|military|deep) )?(?:(?P<held>(?i:{_HELD}))|(?P<given>(?i:{_GIVEN}))) of "
        rf"(?P<actor>the (?:(?!{_SMALL}\b)[\w#’'-]+ ){{0,3}}(?:{_LAST})|#Al-\w+|Al-[A-Z]\w+|Hamas|Israel|Netanyahu|Biden|Iran|Hezbollah))\b{_TITLES}"
    )
    examples = """
        {The statements of the army leaders => The army leaders’ statements} are hollow.
        He praised {the great interest of the political leadership => the political leadership’s great interest} in bees.
        {Estimates of the city council => City council estimates} show that the road will cost more.
        The statements of the leaders of both towns are hollow.
        The sources of the river lie in the hills.
        The claims of Karim Adel were false.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The actor first."""
        kind = f"{match['kind']} " if match["kind"] else ""
        actor = " ".join(match["actor"].split())
        if match["given"]:
            text = f"{actor.removeprefix('the ')} {kind}{match['given'].lower()}"
        else:
            text = f"{actor}{'’' if actor.endswith('s') else '’s'} {kind}{match['held'].lower()}"
        return [text[:1].upper() + text[1:] if match.group()[0].isupper() else text]
