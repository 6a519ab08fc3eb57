from __future__ import annotations

from tqcheck.packs.ar_any._orphans import Orphan


class OrphanRelative(Orphan):
    """A relative clause cut off as a sentence of its own.

    Cause: Arabic gives an indefinite noun a relative clause with no word for "que"; the translation began a new sentence
    with its verb.
    Repair: join the two with "que".
    Native Spanish: a sentence may begin with its verb when the one before is complete; a model must tell the two apart.
    """

    message = "This sentence is a relative clause that was cut off: Arabic needs no “que” after an indefinite noun."
    indefinite = "un|una|unos|unas|todo|toda|ningún|ninguna|algunos|algunas|varios|varias|otros|otras|cualquier"
    taken_up = r"(?P<verb>Puede|Pueden|Podría|Podrían|Podrá|Permite|Permiten|Permitirá|Incluye|Incluyen|Afecta|Afectan|Tiene|Tienen|Contiene|Contienen|Sirve|Sirven|Financiará|Acoge|Acogen|Debe|Deben)\b"
    relative = "que"
    examples = """
        El ministerio no firmará ningún {tratado. Podría => tratado que podría | tratado, que podría} dañar a los campesinos del delta.
        La empresa busca un {socio. Financiará => socio que financiará | socio, que financiará} el puerto.
        Construyó unas {escuelas. Acogen => escuelas que acogen | escuelas, que acogen} a mil alumnos.
        El ministro firmó el tratado. Podría publicarse en mayo.
        ¿Hay un plan? Puede ayudar a los campesinos.
        Busca un socio. El tiempo pasa.
    """
