from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity, compiled

_TOLD = {"announced": "said", "announces": "says", "announcing": "saying", "confirmed": "said", "confirms": "says"}
_OWN = {
    "arrest": "arrested", "capture": "captured", "destruction": "destroyed", "elimination": "eliminated",
    "interception": "intercepted", "dismantling": "dismantled", "seizure": "seized", "downing": "shot down",
    "shooting down": "shot down", "thwarting": "thwarted",
}  # fmt: skip
_DOER = r"\b(?:army|navy|police|forces|IDF|brigades|ministry|authorities|security|coalition|Hamas|Hezbollah|Houthis?|Qassam)\b(?: [\w’'-]+){0,3}\s\Z"
_SUFFERED = {"killing": "killed", "martyrdom": "killed", "death": "killed", "wounding": "wounded", "injury": "injured"}
_WORD = r"[\w’'-]+"
_STOP = r"(?= (?:in|by|during|after|on|at|near|as|when|while|and|who|inside|since|following|from)\b|[.,;:\n]|\Z)"
_MANY = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens of|hundreds of|a number of|\w+teen|\w+ty)"


class AnnouncedDeed(Pattern):
    """A deed announced as a noun: "announced the killing of three soldiers", "announces the destruction of a tank".

    Cause: "a'lana maqtal", "a'lana tadmir": Arabic announces verbal nouns.
    Repair: a clause: said three soldiers had been killed, said it had destroyed.
    Native English: launches, openings and plans are announced; so is one death.
    """

    message = "Arabic announces a verbal noun (a'lana maqtal, tadmir); English says what was done in a clause."
    category = "calque"
    severity = Severity.MINOR
    anchors = ("announced", "announces", "announcing", "confirmed", "confirms")
    pattern = (
        rf"\b(?P<told>{'|'.join(_TOLD)}) the (?:(?P<own>{'|'.join(_OWN)}) of(?= )"
        rf"|(?P<suffered>{'|'.join(_SUFFERED)})(?: and (?P<second>{'|'.join(_SUFFERED)}))? of (?P<whom>{_MANY}(?: (?!in |by |during |after |on |at |near |as |when |while |and |who ){_WORD}){{1,4}}?){_STOP}"
        r"|(?P<there>existence|presence) of(?= ))"
    )
    flags = re.IGNORECASE
    examples = """
        The army {announces the destruction of => says it has destroyed} a bridge.
        The ministry {announced the killing of three guards => said three guards had been killed} in the raid.
        The court {announced the existence of => said there was} a second letter.
        The family {announced the arrest of} its eldest son.
        The firm announced the launch of a new car.
        The palace announced the death of the king.
        He announced the winner of the prize.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """What exists may be confirmed."""
        return not match["there"] or match["told"].casefold().startswith("announc")

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """A clause in the tense of the verb before it; none where the one who tells may be the one who suffered."""
        told = match["told"].casefold()
        said, present = _TOLD[told], told.endswith("s")
        if match["own"]:
            doer = compiled(_DOER, re.IGNORECASE).search(match.string[max(0, match.start() - 60) : match.start()])
            return [f"{said} it {'has' if present else 'had'} {_OWN[match['own'].casefold()]}"] if doer else []
        if match["there"]:
            article = re.match(r"(?:an?|the) ", match.string[match.end() :].lstrip()[:4], re.IGNORECASE)
            be = ("is" if present else "was") if article else ("are" if present else "were")
            return [f"{said} there {be}"]
        done = " and ".join(_SUFFERED[noun.casefold()] for noun in (match["suffered"], match["second"]) if noun)
        return [f"{said} {match['whom']} {'have' if present else 'had'} been {done}"]
