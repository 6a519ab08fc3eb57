from __future__ import annotations

from types import MappingProxyType

from tqcheck.packs.ar_any._chains import Chain


class ParticipleChain(Chain):
    """Statement after statement hung on one sentence: ", subrayando que ..., señalando que ...".

    Cause: "mu'akkidan", "mushiran ila", "mudifan": Arabic strings circumstantial participles of saying.
    Repair: the first may stay; a later one begins a new sentence.
    Native Spanish: one such tail in a sentence is at home.
    """

    message = "Arabic strings statements on one sentence with participles; Spanish begins a new sentence."
    joint = ". "
    said = MappingProxyType({
        "subrayando que": "Subrayó que", "señalando que": "Señaló que", "añadiendo que": "Añadió que", "afirmando que": "Afirmó que",
        "agregando que": "Agregó que", "indicando que": "Indicó que", "explicando que": "Explicó que", "precisando que": "Precisó que",
        "confirmando que": "Confirmó que", "considerando que": "Consideró que", "recordando que": "Recordó que", "destacando que": "Destacó que",
    })  # fmt: skip
    examples = """
        El ministro dijo que la planta era segura, subrayando que el agua era limpia{, añadiendo que => . Añadió que} los salarios subirían.
        Dijo que la carretera estaba abierta, señalando que los camiones pasaban{, precisando que => . Precisó que} los autobuses esperaban.
        Prometió un puente, afirmando que había dinero{, y agregando que => . Agregó que} sería ancho.
        El ministro dijo que la planta era segura, añadiendo que los salarios subirían.
        Se fue, subrayando la fecha, señalando la hora.
        Añadiendo que todo iba bien, se fue.
    """
