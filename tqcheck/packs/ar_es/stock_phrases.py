from __future__ import annotations

from tqcheck.rules import Phrases


class StockPhrases(Phrases):
    """Formulas of Arabic reports in Spanish words: "Esto vino durante", "subrayó sobre la necesidad".

    Cause: "ja'a dhalika khilal", "akkada ala", "tamma + verbal noun", "qama bi-", "am 2023".
    Repair: what a Spanish desk would write.
    Native Spanish: "El anuncio se produce", where the noun says what came.
    """

    message = "This is an Arabic formula in Spanish words."
    category = "formula"
    table = """
        (?:esto|eso|ello) (?:vino|llegó)[ (?:durante|en el marco|en un comunicado|en una declaración|después|tras)] => esto ocurrió ; ja'a dhalika ; proof
        (?:esto|ello) viene[ (?:después|en un momento|en el marco|a la luz|tras)] => esto ocurre ; ya'ti dhalika
        vino en (?P<what>el comunicado|la declaración|el informe) que => según \\g<what>, ; ja'a fi al-bayan ; proof
        (?P<said>subrayó|afirmó|confirmó|destacó|subrayaron|afirmaron|confirmaron|destacaron) sobre[ (?:la|el|las|los|que)] => \\g<said> ; akkada ala ; proof
        durante el año (?P<year>(?:19|20)\\d\\d) => en \\g<year> ; khilal al-am
        (?:del|para el) año (?P<year>(?:19|20)\\d\\d) => de \\g<year> ; li-am
        mártires (?P<and>y heridos) => muertos \\g<and> ; shuhada wa-jarha
        fueron martirizados => murieron ; ustushhidu ; proof
        fue martirizado => murió ; ustushhida ; proof
        procedió a la realización de => realizó ; qama bi ; proof
        hoy,? (?P<day>lunes|martes|miércoles|jueves|viernes)[,] => el \\g<day> ; al-yawm ; proof
        ayer,? (?P<day>lunes|martes|miércoles|jueves|viernes)[,] => el \\g<day> ; ams ; proof
        (?:el )?(?P<n>\\d{1,2}) (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (?P<year>(?:19|20)\\d\\d) => el \\g<n> de \\g<month> de \\g<year> ; date ; proof
        (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) ?/ ?(?:Kanun|Shbat|Adhar|Nisán|Nisan|Ayyar|Haziran|Tammuz|Ab|Aylul|Tishrin)(?: (?:I|II|primero|segundo))? => \\g<month> ; two names of a month ; proof
        (?:Kanun|Shbat|Adhar|Nisán|Nisan|Ayyar|Haziran|Tammuz|Aylul|Tishrin)(?: (?:I|II|primero|segundo))? ?/ ?(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) => \\g<month> ; two names of a month ; proof
        ,? correspondiente al (?P<date>(?:lunes |martes |miércoles |jueves |viernes |sábado |domingo )?\\d{1,2} de \\w+ de \\d{4}) => ; al-muwafiq ; proof
    """
    examples = """
        {Hoy, lunes => El lunes}, el consejo abrió cinco escuelas.
        El alcalde {subrayó sobre => subrayó} la necesidad del puente.
        El museo reabrió {el 5 mayo 2023 => el 5 de mayo de 2023}.
        La fiesta es en {abril/Nisán => abril}.
        Los tres pescadores {fueron martirizados => murieron} en el mar.
        Hoy el consejo abrió cinco escuelas.
        El anuncio se produce tras la huelga.
        El alcalde subrayó la necesidad del puente el 5 de marzo de 2023.
    """
