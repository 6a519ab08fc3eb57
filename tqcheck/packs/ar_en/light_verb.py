from __future__ import annotations

import re

from tqcheck.languages.en_inflection import reinflected, verb_forms
from tqcheck.languages.en_nominals import ACTIONS, CHANGES, MANNERS
from tqcheck.rules import Document, Pattern, cased_like, compiled

_DOING = ("conduct", "perform", "undertake", "implement", "execute", "carry")
_SEEING = ("witness", "know")
_FORMS = {form: lemma for lemma in (*_DOING, *_SEEING, "achieve") for form in verb_forms(lemma)}
_MANNER = rf"(?:(?P<{{}}>{'|'.join(MANNERS)}) )?"
_AUXILIARY = r"\b(?:has|have|had|having|been|being|is|are|was|were|be)(?: \w+ly)? \Z"


def _any(lemmas: tuple[str, ...]) -> str:
    return "|".join(form for lemma in lemmas for form in dict.fromkeys(verb_forms(lemma)))


class LightVerb(Pattern):
    """An empty verb and a noun of action where one verb would do: "carried out the immediate removal of".

    Cause: Arabic forms new actions with an empty verb and a verbal noun ("qama bi-", "ajra", "nafadha", "shahida").
    Repair: the verb behind the noun; the adjective becomes an adverb.
    Native English: "carried out a survey", "performed an operation", where the noun is the name of a thing done.
    """

    message = "Arabic hangs the action on an empty verb (qama bi-, ajra, shahida); English uses the verb of the action."
    category = "calque"
    anchors = (
        "of",
        "witness",
        "witnesses",
        "witnessed",
        "witnessing",
        "know",
        "knows",
        "knew",
        "known",
        "visit",
        "visits",
    )
    pattern = (
        rf"\b(?P<doing>{_any(_DOING)}|{_any(('achieve',))})(?P<out>(?<=carry) out|(?<=carries) out|(?<=carried) out|(?<=carrying) out)? "
        rf"(?:(?:the|a|an) )?{_MANNER.format('how')}(?P<action>{'|'.join(ACTIONS)}) of(?= )"
        rf"|\b(?P<seeing>{_any(_SEEING)}) an? {_MANNER.format('much')}(?P<change>{'|'.join(CHANGES)})\b(?P<by> of(?= (?:about |around |nearly |more than )?\d))?(?! of\b| in (?!\d)|-)"
        rf"|\b(?P<visiting>{_any(('conduct', 'carry', 'perform'))})(?P<out2> out)? a {_MANNER.format('way')}visits? to(?= )"
    )
    flags = re.IGNORECASE
    examples = """
        The council {carried out the immediate removal of => immediately removed} three sheds.
        The ministry will {conduct the distribution of => distribute} seed in May.
        Sales {witnessed a significant decline => declined significantly} after the feast.
        Prices {witnessed an increase of => increased by} 4 percent.
        The envoy {conducted a visit to => visited} the port.
        The institute carried out a survey of the coast.
        The surgeon performed an operation on the boy.
        The city witnessed a rise in crime.
        They implement the plan of the council.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """ "Carry" needs its "out", and the other verbs must not have one."""
        verb = match["doing"] or match["visiting"]
        out = match["out"] or match["out2"]
        return not verb or (verb.casefold().startswith("carr") == bool(out))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The verb in the same form, with an adverb for the adjective."""
        form = match["doing"] or match["seeing"] or match["visiting"]
        wanted = (
            ACTIONS[match["action"].casefold()]
            if match["action"]
            else CHANGES[match["change"].casefold()]
            if match["change"]
            else "visit"
        )
        passive = bool(compiled(_AUXILIARY).search(match.string[: match.start()][-40:]))
        verb = reinflected(form.casefold(), _FORMS[form.casefold()], wanted, passive)
        adjective = match["how"] or match["much"] or match["way"]
        adverb = MANNERS[adjective.casefold()] if adjective else ""
        words = [verb, adverb] if match["change"] else [adverb, verb]
        return [cased_like(match.group(), " ".join(filter(None, words)) + (" by" if match["by"] else ""))]
