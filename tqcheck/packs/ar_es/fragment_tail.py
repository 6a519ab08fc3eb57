from __future__ import annotations

from tqcheck.packs.ar_any._tails import Tail


class FragmentTail(Tail):
    """The tail of a sentence left standing alone.

    Cause: Arabic hangs circumstances, lists and second objects on a sentence by "wa-" or by nothing at all; the
    translation put a full stop before them.
    Repair: join the tail to its sentence, with a comma or without.
    Native Spanish: columnists' fragments, answers, and "Mientras" with a main clause after its comma.
    """

    message = "This is the tail of the sentence before it: Arabic goes on where the translation stopped."
    opener = (
        "Lo que llevó|Lo que provocó|Lo cual|El cual|La cual|Los cuales|Las cuales|Cuyo|Cuya|Cuyos|Cuyas|Señalando que|Subrayando que|Añadiendo que|Agregando que|Indicando que"
        "|Afirmando que|Precisando que|Explicando que|Destacando que|Sabiendo que|De modo que|De manera que|Incluyendo|Incluidos|Incluidas|Y que el|Y que la|Donde se reunió"
    )
    alone = "Así como|Especialmente|Sobre todo|Mientras que|Mientras|Aunque|Porque|Debido a|A fin de|Para que|Según|A pesar de|Y por|Y desde|Después de que|Antes de que"
    examples = """
        La huelga cerró el {puerto. Lo que provocó => puerto, lo que provocó | puerto lo que provocó} largas filas.
        El ministro elogió el acuerdo con la {ciudad. Subrayando que => ciudad, subrayando que | ciudad subrayando que} el puente seguiría abierto.
        La policía liberó a diez {pescadores. Incluidos => pescadores, incluidos | pescadores incluidos} tres niños.
        Lo que cambió fue el puerto. El puente está abierto.
        El puente está abierto. ¿Porque es nuevo?
        Mientras el ejército se iba, las conversaciones siguieron.
    """
