"""Spanish."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """sr sra srta sres dr dra d dña prof ing lic gral cnel cap tte etc cf p.ej ej aprox art vol núm nº no pág págs p pp cap
    fig ref tel ed eds trad mín máx hab av avda c/ ctra pza a.c d.c ene feb mar abr may jun jul ago sept oct nov dic lun
    mié jue vie sáb dom s.a s.l ee.uu ud uds vd vds""".split()
)
MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
LONG_DATE = "{day} de {month} de {year}"
NEVER_DOUBLED = (
    "el la los las un una de del y o a al en por para con sin sobre que quien cuyo este esta ese esa su sus se es son"
    " fue ha han pero como"
)
OPENING_MARKS = {"?": "¿", "!": "¡"}
