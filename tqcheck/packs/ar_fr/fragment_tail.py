from __future__ import annotations

from tqcheck.packs.ar_any._tails import Tail


class FragmentTail(Tail):
    """The tail of a sentence left standing alone.

    Cause: Arabic hangs circumstances, lists and second objects on a sentence by "wa-" or by nothing at all; the
    translation put a full stop before them.
    Repair: join the tail to its sentence, with a comma or without.
    Native French: columnists' fragments, answers, and "Alors que" with a main clause after its comma.
    """

    message = "This is the tail of the sentence before it: Arabic goes on where the translation stopped."
    opener = (
        "Ce qui a|Ce qui avait|Lesquels|Lesquelles|Lequel|Laquelle|Dont|Notant qu[e’']|Soulignant qu[e’']|Ajoutant qu[e’']|Indiquant qu[e’']|Affirmant qu[e’']"
        "|Précisant qu[e’']|Expliquant qu[e’']|Sachant qu[e’']|Afin qu[e’']|De sorte qu[e’']|Y compris|Et qu[e’']il|Et qu[e’']elle|Et que|Où il a|Où elle a"
    )
    alone = "Ainsi que|Notamment|Surtout|Tandis qu[e’']|Alors qu[e’']|Bien qu[e’']|Parce qu[e’']|En raison|Afin de|Selon|Malgré|Et par|Et depuis|Après que|Avant que"
    examples = """
        La grève a fermé le {port. Ce qui a => port, ce qui a | port ce qui a} provoqué de longues files.
        Le ministre a salué l’accord avec la {ville. Soulignant que => ville, soulignant que | ville soulignant que} le pont resterait ouvert.
        La police a libéré dix {pêcheurs. Y compris => pêcheurs, y compris | pêcheurs y compris} trois enfants.
        Ce qui a changé, c’est le port. Le pont est ouvert.
        Le pont est ouvert. Dont acte ?
        Alors que l’armée partait, les pourparlers ont repris.
    """
