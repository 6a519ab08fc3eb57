from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_NOUNS = {
    "arrest": "arrested", "detention": "detained", "killing": "killed", "assassination": "assassinated", "signing": "signed",
    "opening": "opened", "inauguration": "inaugurated", "release": "released", "launch": "launched", "launching": "launched",
    "transfer": "transferred", "seizure": "seized", "removal": "removed", "establishment": "established", "implementation": "implemented",
    "evacuation": "evacuated", "rescue": "rescued", "burial": "buried", "appointment": "appointed", "formation": "formed",
    "selection": "chosen", "discussion": "discussed", "exchange": "exchanged", "approval": "approved", "issuance": "issued",
    "distribution": "distributed", "delivery": "delivered", "completion": "completed", "destruction": "destroyed", "discovery": "discovered",
    "execution": "executed", "referral": "referred", "postponement": "postponed", "cancellation": "cancelled", "closure": "closed",
    "confiscation": "confiscated", "construction": "built", "preparation": "prepared", "recording": "recorded", "targeting": "targeted",
    "review": "reviewed", "honoring": "honored", "honouring": "honoured", "holding": "held", "submission": "submitted", "training": "trained",
}  # fmt: skip
_PLURAL = re.compile(
    r"(?:\A(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens|hundreds|thousands|some|all|both)\b|\b(?:people|men|women|children|police)\Z|[^su’']s\Z| and )",
    re.IGNORECASE,
)


class TammaPassive(Pattern):
    """A passive said with a noun and "took place": "The arrest of two men was carried out".

    Cause: newspaper Arabic forms its passive with "tamma" or "jara" and a verbal noun.
    Repair: the verb in the passive.
    Native English: "the signing took place in Oslo", where the place is the news.
    """

    message = "Arabic forms this passive with “tamma” and a noun; English puts the verb itself into the passive."
    category = "grammar"
    anchors = ("done", "carried", "made", "took", "completed", "conducted", "achieved", "performed", "accomplished")
    pattern = (
        rf"(?P<mark>\b(?P<the>[Tt]he )(?P<noun>{'|'.join(_NOUNS)})(?: process)? of (?P<what>(?!which)[^.,;:\n“”\"(]{{3,70}}?) "
        r"(?P<was>was|were|has been|have been|had been|will be|is being) (?:done|carried out|made|completed|conducted|achieved|performed|accomplished))"
        r"(?! (?:by|of|to|in order|public|possible|easier|easy|clear|known)\b)"
        rf"|(?P<second>\b(?P<the2>[Tt]he )(?P<noun2>arrest|killing|detention|release|transfer|seizure|removal|referral|assassination|formation|selection)(?: process)? of (?P<what2>[^.,;:\n“”\"(]{{3,60}}?) took place)\b(?! (?:in|at|on|near|between)\b)"
    )
    examples = """
        {The arrest of two men was carried out => Two men were arrested} near the port.
        After a week {the removal of the wall was completed => the wall was removed} at last.
        {The distribution of bread has been done => Bread has been distributed} in the camp.
        The signing of the treaty took place in Oslo.
        The discovery of gas was made public on Monday.
        The work was carried out at night.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The verb in the passive."""
        noun, what = match["noun"] or match["noun2"], match["what"] or match["what2"]
        many = bool(_PLURAL.search(what))
        was = (match["was"] or "was").split()
        was[0] = (
            {"was": "were", "has": "have"}.get(was[0], was[0])
            if many
            else {"were": "was", "have": "has"}.get(was[0], was[0])
        )
        text = f"{what} {' '.join(was)} {_NOUNS[noun]}"
        return [text[:1].upper() + text[1:] if (match["the"] or match["the2"])[0] == "T" else text]
