from __future__ import annotations

from tqcheck.packs.ar_any._openers import Openers


class EmptyOpener(Openers):
    """An opener that only passes the word on: "Il est à mentionner que", "Dans un contexte connexe,".

    Cause: "yudhkar anna", "al-jadir bi-l-dhikr", "fi siyaq muttasil", "fi al-itar dhatihi", "min janibihi": each item and
    each speaker of an Arabic report is announced.
    Repair: drop it.
    Native French: "pour sa part", "de son côté" and "dans ce contexte" are at home and left alone; "il est à noter" is
    found only in a text that looks translated.
    """

    message = "Arabic announces each item and each speaker; French simply goes on."
    category = "formula"
    table = """
        (?:il est|c['’]est) (?:digne|à digne) (?:de mention|d['’]être (?:mentionné|noté|signalé)|de noter|de mentionner|de note) que? => ; al-jadir bi-l-dhikr ; proof
        il est (?:à )?mentionné? que? => ; yudhkar anna ; proof
        il est à mentionner que? => ; yudhkar anna ; proof
        il (?:est utile|vaut la peine|mérite) (?:de |d['’])?(?:mentionner|noter|signaler|être mentionné|être noté) que? => ; al-jadir bi-l-dhikr ; proof
        il (?:convient|y a lieu|importe) de (?:mentionner|noter|signaler|rappeler|souligner) que? => ; tajdur al-ishara
        il est à (?:noter|signaler|rappeler|souligner|indiquer) que? => ; yushar ila anna
        (?:dans|en) (?:un|le même) (?:contexte|cadre|registre|sillage) (?:connexe|lié|parallèle|similaire|relatif), => ; fi siyaq muttasil ; proof
        dans le même (?:contexte|cadre|registre), => ; fi al-siyaq dhatihi
        (?:à|sur) un autre (?:niveau|plan|registre), => ; ala sa'id akhar
        (?:de|à) (?:sa|leur) (?:propre )?part, => ; min janibihi ; proof
        de (?:son|leur) propre côté, => ; min jihatihi ; proof
        (?:à|en) (?:son|leur) tour,[ (?:(?:l|d|m))] => ; bi-dawrihi
    """
    examples = """
        {Il est digne de mention que l => L}e club a gagné la coupe.
        Le vote est clos. {Dans un contexte connexe, l => L}e port a rouvert.
        {De sa part, l => L}e maire a salué le vote.
        {Il est à mentionner que l => L}a route est fermée.
        Pour sa part, le maire a salué le vote.
        De son côté, la banque se tait. Dans ce contexte, les prix montent.
        La décision vient de sa part, dit-il.
    """
