from __future__ import annotations

from tqcheck.rules import Phrases


class StockPhrases(Phrases):
    """Formulas of Arabic reports in French words: "Cela est venu lors de", "a affirmé sur la nécessité".

    Cause: "ja'a dhalika khilal", "akkada ala", "tamma + verbal noun", "qama bi-", "am 2023".
    Repair: what a French desk would write.
    Native French: "Cette annonce intervient", where the noun says what came.
    """

    message = "This is an Arabic formula in French words."
    category = "formula"
    table = """
        (?:cela|ceci) est (?:venu|survenu|arrivé)[ (?:lors|pendant|au cours|durant)] => ; ja'a dhalika khilal ; proof
        c['’]est (?:venu|arrivé) dans[ (?:un (?:communiqué|rapport)|une (?:déclaration|lettre))] => ; ja'a dhalika fi ; proof
        (?:cela|ceci) vient[ (?:après|alors|au moment|dans le cadre|à la lumière)] => Cela intervient ; ya'ti dhalika
        il est venu dans (?P<what>le communiqué|la déclaration|le rapport) que => selon \\g<what>, ; ja'a fi al-bayan ; proof
        (?P<verb>a|ont) (?:souligné|affirmé|confirmé) sur[ (?:l[ae’']|les)] => \\g<verb> souligné ; akkada ala ; proof
        au (?:cours|courant) de l['’]année (?P<year>(?:19|20)\\d\\d) => en \\g<year> ; khilal al-am
        (?:de|pour) l['’]année (?P<year>(?:19|20)\\d\\d) => de \\g<year> ; li-am
        martyrs? (?P<and>et blessés?) => morts \\g<and> ; shuhada wa-jarha
        ont été martyrisée?s => ont été tués ; ustushhidu ; proof
        (?P<who>a) été martyrisé => \\g<who> été tué ; ustushhida ; proof
        a procédé à la réalisation de => a réalisé ; qama bi ; proof
        (?P<n>\\d{1,3}) mille[ (?:dollars|dinars|livres|euros|personnes|habitants|tonnes)] => \\g<n>\u202f000 ; alf ; proof
        (?:ce|le) jour d['’]aujourd['’]hui, (?P<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) => \\g<day> ; al-yawm ; proof
        aujourd['’]hui,? (?P<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[,] => \\g<day> ; al-yawm ; proof
        hier,? (?P<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[,] => \\g<day> ; ams ; proof
        le 1 (?P<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) => le 1er \\g<month> ; al-awwal min ; proof
        (?P<month>janvier|février|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) ?/ ?(?:Kanoun|Chbat|Adhar|Nissan|Ayyar|Haziran|Tammouz|Aab|Eiloul|Techrine)(?: (?:I|II|al-awwal|al-thani|premier|deuxième))? => \\g<month> ; two names of a month ; proof
        (?:Kanoun|Chbat|Adhar|Nissan|Ayyar|Haziran|Tammouz|Aab|Eiloul|Techrine)(?: (?:I|II|premier|deuxième))? ?/ ?(?P<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) => \\g<month> ; two names of a month ; proof
        ,? correspondant au (?P<date>(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\\d{1,2} \\w+ \\d{4}) => ; al-muwafiq ; proof
    """
    examples = """
        {Aujourd’hui, lundi => Lundi}, le conseil a ouvert cinq écoles.
        Le pont a coûté {12 mille => 12\u202f000} dinars.
        Le musée a rouvert {le 1 mai => le 1er mai} 2023.
        Le maire {a souligné sur => a souligné} la nécessité du pont.
        La fête est en {avril/Nissan => avril}.
        Les trois pêcheurs {ont été martyrisés => ont été tués} en mer.
        Aujourd’hui, le conseil a ouvert cinq écoles.
        Cette annonce intervient après la grève.
        Le maire a souligné la nécessité du pont le 5 mars.
    """
