from __future__ import annotations

from types import MappingProxyType

from tqcheck.packs.ar_any._chains import Chain


class ParticipleChain(Chain):
    """Statement after statement hung on one sentence: ", soulignant que ..., notant que ...".

    Cause: "mu'akkidan", "mushiran ila", "mudifan": Arabic strings circumstantial participles of saying.
    Repair: the first may stay; a later one becomes a finite verb.
    Native French: one such tail in a sentence is at home.
    """

    message = "Arabic strings statements on one sentence with participles; French uses a finite verb for the next."
    joint = " et a "
    said = MappingProxyType({
        "soulignant que": "souligné que", "notant que": "noté que", "ajoutant que": "ajouté que", "affirmant que": "affirmé que",
        "indiquant que": "indiqué que", "expliquant que": "expliqué que", "précisant que": "précisé que", "confirmant que": "confirmé que",
        "considérant que": "estimé que", "rappelant que": "rappelé que", "estimant que": "estimé que", "signalant que": "signalé que",
        "soulignant qu": "souligné qu", "notant qu": "noté qu", "ajoutant qu": "ajouté qu", "affirmant qu": "affirmé qu",
    })  # fmt: skip
    examples = """
        Le ministre a dit que l’usine était sûre, soulignant que l’eau était propre{, ajoutant que => \\ et a ajouté que} les salaires suivraient.
        Elle a dit que la route était ouverte, notant que les camions passaient{, précisant que => \\ et a précisé que} les cars attendaient.
        Il a promis un pont, affirmant que l’argent était là{, et ajoutant qu => \\ et a ajouté qu}’il serait large.
        Le ministre a dit que l’usine était sûre, ajoutant que les salaires suivraient.
        Il est parti, soulignant la date, notant l’heure.
        Ajoutant que tout allait bien, il est parti.
    """
