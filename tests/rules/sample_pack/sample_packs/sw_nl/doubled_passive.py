from __future__ import annotations

from tqcheck.rules import Phrases


class DoubledPassive(Phrases):
    """A passive marked twice.

    Cause: the passive suffix of the verb is translated beside the participle.
    Repair: the participle alone.
    """

    message = "The passive is marked twice."
    category = "grammar"
    table = """
        (?P<done>ge\\w+) geworden => \\g<done> ; -wa ; proof
    """
    examples = """
        De boot is {genoemd geworden => genoemd}.
        De brug is {gebouwd geworden => gebouwd}.
        Het huis is {geverfd geworden => geverfd}.
        De boot is groot geworden.
        De brug is gebouwd.
        Het is laat geworden.
    """
