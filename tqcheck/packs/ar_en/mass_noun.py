from __future__ import annotations

from tqcheck.rules import Phrases

_WORKS = "scientific|academic|medical|applied|joint|published|previous|recent|specialized|specialised|innovative|theoretical|field|graduation"
_MASS = "information|advice|equipment|software|homework|furniture|luggage|machinery|knowledge"


class MassNoun(Phrases):
    """A noun of mass in the plural or with "a": "researches", "a research", "agricultural lands", "food aids".

    Cause: "bahth", "ma'luma", "ard", "musa'ada" are counted in Arabic.
    Repair: the singular without an article, or a word that can be counted.
    Native English: none; "aids" that help, "she researches".
    """

    message = "Arabic counts this noun; in English it has no plural and takes no “a”."
    category = "grammar"
    table = rf"""
        (?P<a>{_WORKS}|several|many|these|those|his|her|their|some|the) researches[(?! (?:the|a|how|what|and writes)\b)] => \g<a> research ; buhuth ; proof
        researches and studies => research and studies ; buhuth wa-dirasat ; proof
        (?P<b>studies|papers|books) and researches => \g<b> and research ; buhuth ; proof
        (?P<b>an?|one|another|each) (?P<a>(?:{_WORKS}|individual|new|important) )?research[(?: (?:in|on|about|entitled|titled|by|which)\b| ?[.,](?! and)| that (?:was|is|were|has|deals|discusses|examines))] => \g<b> \g<a>study ; bahth ; proof
        an (?P<a>individual|academic|applied|innovative|important) research[ (?:in|on|about|entitled|titled|by)] => an \g<a> research paper ; bahth ; proof
        (?P<a>information|advice|equipment|homework|furniture|luggage)s => \g<a> ; ma'lumat ; proof
        softwares => software ; baramij ; proof
        an? (?P<a>(?:useful|important|new|good|valuable|accurate|necessary|required|modern|full|great|clear) )?(?P<b>{_MASS})[(?: (?:about|on|that|which|to|for|from|in|is|was)\b| ?[.,;])] => \g<a>\g<b> ; ma'luma ; gated
        a (?P<a>great|good|remarkable|significant|big|huge|real|notable|tangible|clear|noticeable) progress[(?! (?:bar|report|test|chart))] => \g<a> progress ; taqaddum ; proof
        (?P<a>humanitarian|food|relief|financial|military|in-kind|emergency|material) aids => \g<a> aid ; musa'adat ; proof
        (?P<a>agricultural|desert|reclaimed|state-owned|cultivated) lands => \g<a> land ; aradi ; proof
        the infrastructures => the infrastructure ; al-buna al-tahtiyya ; gated
        (?P<a>job|work|employment|sports|field|military|practical|summer) trainings => \g<a> training ; tadribat ; gated
        a (?P<a>news)[(?: (?:that|which|about|confirmed|published|reported|was)\b| ?[.,;])] => \g<a> ; khabar ; proof
        a wishful thinking => wishful thinking ; tamanni ; proof
        an? (?P<a>(?:great|huge|severe|heavy|extensive|serious|significant|massive|major|considerable|clear|conclusive|concrete|strong) )(?P<b>damage|destruction|harm|evidence|proof|violence|suffering|bloodshed|devastation|traffic|luck|weather|fun|behavior|legislation|importance|interference)[(?= ?[.,;]| (?:to|in|of|was|that|has|on|for|and)\b)] => \g<a>\g<b> ; adrar ; confirm
        (?P<a>heavy|severe|extensive|great|serious|material|significant|major|massive|minor|substantial|huge) damages[(?= ?[.,;]| (?:to|in|were|as|on|and|that|at)\b)] => \g<a> damage ; adrar ; gated
        (?P<a>evidence|feedback|legislation|ammunition|clothing|baggage|scenery|jewelry|transportation)s[(?! (?:that she|his)\b)] => \g<a> ; adilla ; proof
        the cryptocurrencies (?P<b>war|market|crisis|sector|industry) => the cryptocurrency \g<b> ; al-umlat ; proof
        a good news => good news ; khabar sarr ; proof
    """
    examples = """
        The centre published {many researches => many research} on bees.
        They grow figs on {reclaimed lands => reclaimed land}.
        The convoy carried {food aids => food aid} to the north.
        They gave us {informations => information} about the road.
        The report was merely {a wishful thinking => wishful thinking}.
        She researches old maps.
        The research in this book is old.
        Hearing aids are dear.
    """
