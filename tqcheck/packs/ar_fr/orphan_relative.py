from __future__ import annotations

from tqcheck.packs.ar_any._orphans import Orphan


class OrphanRelative(Orphan):
    """A relative clause cut off as a sentence of its own.

    Cause: Arabic gives an indefinite noun a relative clause with no word for "qui", only a pronoun that points back. The
    translation took the pronoun for the subject of a new sentence.
    Repair: join the two with "qui".
    Native French: a sentence may begin with "Il" when the one before is complete; a model must tell the two apart.
    """

    message = "This sentence is a relative clause that was cut off: Arabic needs no “qui” after an indefinite noun."
    indefinite = "un|une|des|tout|toute|aucun|aucune|quelques|plusieurs|certains|certaines|d’autres"
    taken_up = r"(?:Il|Elle|Ils|Elles) (?P<verb>(?!y )[\w’'-]+)"
    relative = "qui"
    examples = """
        Le ministère ne signera aucun {traité. Il pourrait => traité qui pourrait | traité, qui pourrait} nuire aux paysans du delta.
        La société cherche un {partenaire. Il financera => partenaire qui financera | partenaire, qui financera} le port.
        Elle a bâti des {écoles. Elles accueillent => écoles qui accueillent | écoles, qui accueillent} mille élèves.
        Le ministre a signé le traité. Il sera publié en mai.
        Y a-t-il un plan ? Il aiderait les paysans.
        Il cherche un partenaire. Il y a du temps.
    """
