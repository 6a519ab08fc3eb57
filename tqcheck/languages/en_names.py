"""How English writes the names of persons."""

from __future__ import annotations

NOUNS = frozenset(
    "Arena Arrangement Academy Awards Award Agency Agreement Airport Avenue Bay Beach Bridge Channel Coast College Community Conference Convention Cup Directorate Evil Fashion Festival Front Garden Gardens"
    " Generation Goods Governance Government Group Hall Hill Hospital Hotel House Initiative Institute Island Islands Lake League Liberation Magistrates Mountain Mountains Movement Museum News Oblast Office"
    " Open Organisation Organization Over Park Party Plan Port Post Principles Process Program Programme Province Rally Republic Republican River Road School Sen Service Square Stadium State Station Street"
    " Strait Strategy Studio Struggle Summit Team Theatre Times Toll Tower Tournament Trust Undergoes Union Valley View Week Convoy Group Groups Protocol Declaration Statute Rules Zone Model Council Bank Battalion Battalions Brigade Brigades Club Company Counter Examiner Faculty Forces Front Investment Journal Ministry Post Scholars Scientists Society Telecom University Workers".split()
)
NOUN_ENDINGS = ("tion", "tions", "ment", "ments", "ical", "ness", "ship", "ering", "ism", "ics", "ity", "ities")
TITLES = frozenset({"Mr", "Ms", "Mrs", "Miss", "Dr"})
PERSON = (
    r"(?<![\w.’'-])(?P<first>Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Miss|[A-Z][a-zà-ÿ]+) "
    r"(?=(?P<last>(?:(?:[Aa]l|[Ee]l|O|Mc|Mac|De)[’'-]?)?[A-Z][a-zà-ÿ]{2,})(?![\w’-]|'[A-Z]))"
)
