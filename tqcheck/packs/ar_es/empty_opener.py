from __future__ import annotations

from tqcheck.packs.ar_any._openers import Openers


class EmptyOpener(Openers):
    """An opener that only passes the word on: "Es digno de mención que", "En un contexto relacionado,".

    Cause: "yudhkar anna", "al-jadir bi-l-dhikr", "fi siyaq muttasil", "fi al-itar dhatihi", "min janibihi": each item and
    each speaker of an Arabic report is announced.
    Repair: drop it.
    Native Spanish: "por su parte" and "en este contexto" are at home and left alone; "cabe señalar" is found only in a
    text that looks translated.
    """

    message = "Arabic announces each item and each speaker; Spanish simply goes on."
    category = "formula"
    table = """
        es (?:digno|digna) de (?:mención|mencionar|notar|señalar|destacar|mencionarse|ser mencionad[oa]) que => ; al-jadir bi-l-dhikr ; proof
        (?:se menciona|es de mencionar|es mencionado) que => ; yudhkar anna ; proof
        vale la pena (?:mencionar|señalar|destacar|notar) que => ; al-jadir bi-l-dhikr
        (?:cabe|es de) (?:señalar|destacar|mencionar|notar|recordar|indicar) que => ; tajdur al-ishara
        lo (?:digno|que vale la pena) (?:de )?(?:mencionar|mención) es que => ; al-jadir bi-l-dhikr ; proof
        en un (?:contexto|marco|orden) (?:relacionado|conexo|similar|paralelo|afín), => ; fi siyaq muttasil ; proof
        en el mismo (?:contexto|marco|sentido), => ; fi al-siyaq dhatihi
        (?:en|a) otro (?:nivel|plano), => ; ala sa'id akhar
        (?:de|desde) su (?:parte|lado), => ; min janibihi ; proof
        por su propia parte, => ; min jihatihi ; proof
        en su turno, => ; bi-dawrihi ; proof
    """
    examples = """
        {Es digno de mención que e => E}l club ganó la copa.
        La votación terminó. {En un contexto relacionado, e => E}l puerto reabrió.
        {De su parte, e => E}l alcalde elogió la votación.
        {Se menciona que l => L}a carretera está cerrada.
        Por su parte, el alcalde elogió la votación.
        En este contexto, los precios suben. En cambio, el pan baja.
        La decisión viene de su parte, dice.
    """
