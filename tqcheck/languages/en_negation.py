"""What denies in English."""

from __future__ import annotations

import re
from collections import Counter

_SURE = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|am) not\b(?! (?:only|just|merely|least|simply|necessarily))"
    r"|\b(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must)n[’']t\b|\bcannot\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\b(?:whether or not|if not|not only|not just|why not|unless)\b", re.IGNORECASE)
_POSSIBLE = re.compile(
    r"\b(?:not|no|none|never|neither|nor|nothing|nobody|nowhere|no-one|cannot|without|unless|hardly|barely|scarcely|few|little|lack\w*|fail\w*"
    r"|den(?:y|ie[ds]|ying|ial)|refus(?:e[ds]?|al|ing)|reject\w*|avoid\w*|absen\w+|missing|unable|cease[ds]?|stopp?\w*|refrain\w*|impossib\w+|far from|free (?:of|from)|short of"
    r"|declin\w+|neglect\w*|ignor\w+|forb[ia]d\w*|prohibit\w*|devoid|contrary|rare\w*|seldom|least|less|too|yet to"
    r"|(?-i:un)(?!der|it|ion|iv|iq|if|il|til|anim|less)\w{3,}|in(?:ability|complete\w*|sufficien\w+|adequate\w*|effective\w*|correct\w*|consisten\w+|eligible|conclusive|formal\w*|visible|tolerable|evitabl\w|security|stability)"
    r"|im(?:proper\w*|practical|partial\w*|munity|punity)|ir(?:regular\w*|relevant|respective|reversibl\w)|il(?:legal\w*|legitimate|licit)|dis(?:agree\w*|allow\w*|regard\w*|appear\w*|abled?|continu\w+|satisf\w+|honest)"
    r"|non-\w+|nonetheless|\w{3,}less(?:ly|ness)?)\b|n[’']t\b",
    re.IGNORECASE,
)

_KINDS = {
    "without": re.compile(r"without", re.IGNORECASE),
    "word": re.compile(r"(?:un|in|il|im|ir|dis|non-)\w+|missing|impunity|absen\w+|lack\w*|\w+less\w*", re.IGNORECASE),
    "refuse": re.compile(r"(?:refus|reject|den(?:y|ie)|avoid|stop|fail|refrain)\w*", re.IGNORECASE),
}


def sure(text: str) -> list[re.Match[str]]:
    """Where a text surely denies something."""
    return [] if _ASIDE.search(text) else list(_SURE.finditer(text))


def possible(text: str) -> Counter[str]:
    """How many words of a text may deny, by what they mean: ``without``, a ``word`` that denies, ``refuse``, or nothing else."""
    words = (match.group() for match in _POSSIBLE.finditer(text))
    return Counter(next((kind for kind, known in _KINDS.items() if known.fullmatch(word)), "") for word in words)
