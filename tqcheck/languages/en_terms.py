"""Terms with one meaning in every text, by concept; ``_`` between two words."""

from __future__ import annotations

MONTHS = {
    1: "january jan", 2: "february feb", 3: "march", 4: "april", 5: "may", 6: "june", 7: "july", 8: "august aug",
    9: "september sept sep", 10: "october oct", 11: "november nov", 12: "december dec",
}  # fmt: skip
HIJRI_MONTHS = {
    1: "muharram", 2: "safar", 3: "rabi_i rabi_al-awwal", 4: "rabi_ii rabi_al-thani rabi_al-akhir", 5: "jumada_i jumada_al-awwal jumada_al-ula",
    6: "jumada_ii jumada_al-thani jumada_al-akhira", 7: "rajab", 8: "shaaban sha'ban shaban", 9: "ramadan ramadhan", 10: "shawwal",
    11: "dhu_al-qadah dhul_qadah dhu_al-qa'dah", 12: "dhu_al-hijjah dhul_hijjah dhu_al-hijja",
}  # fmt: skip
WEEKDAYS = {
    1: "monday mondays", 2: "tuesday tuesdays", 3: "wednesday wednesdays", 4: "thursday thursdays",
    5: "friday fridays", 6: "saturday saturdays", 7: "sunday sundays",
}  # fmt: skip
CURRENCIES = {
    "dollar": "dollar dollars $ usd cent cents", "euro": "euro euros € eur", "pound": "pound pounds £ gbp egp sterling quid",
    "lira": "lira liras lire", "dinar": "dinar dinars", "dirham": "dirham dirhams", "riyal": "riyal riyals rial rials",
    "shekel": "shekel shekels ₪", "yen": "yen ¥", "yuan": "yuan renminbi", "rouble": "rouble roubles ruble rubles", "rupee": "rupee rupees", "franc": "franc francs",
}  # fmt: skip
UNITS = {
    "kilometre": "kilometre kilometres kilometer kilometers km kms", "metre": "metre metres meter meters m", "centimetre": "centimetre centimetres centimeter centimeters cm",
    "mile": "mile miles", "foot": "foot feet ft", "inch": "inch inches", "yard": "yard yards",
    "kilogram": "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs", "gram": "gram grams gramme grammes", "tonne": "ton tons tonne tonnes",
    "hectare": "hectare hectares", "acre": "acre acres feddan feddans", "litre": "litre litres liter liters", "barrel": "barrel barrels", "gallon": "gallon gallons",
    "second": "second seconds", "minute": "minute minutes", "hour": "hour hours", "day": "day days", "week": "week weeks",
    "month": "month months", "year": "year years", "decade": "decade decades", "century": "century centuries", "percent": "percent % cent",
}  # fmt: skip
PLACES = {
    "afghanistan": "afghanistan afghan afghans", "algeria": "algeria algerian algerians", "america": "america american americans u.s united_states usa", "australia": "australia australian australians",
    "austria": "austria austrian", "bahrain": "bahrain bahraini", "belgium": "belgium belgian", "brazil": "brazil brazilian", "britain": "britain british uk u.k united_kingdom briton britons",
    "canada": "canada canadian", "china": "china chinese", "cyprus": "cyprus cypriot", "croatia": "croatia croatian croat", "denmark": "denmark danish", "egypt": "egypt egyptian egyptians", "england": "england english",
    "ethiopia": "ethiopia ethiopian", "europe": "europe european eu europeans", "france": "france french", "germany": "germany german germans", "greece": "greece greek greeks",
    "hungary": "hungary hungarian", "india": "india indian indians", "iran": "iran iranian iranians", "iraq": "iraq iraqi iraqis", "ireland": "ireland irish", "israel": "israel israeli israelis",
    "italy": "italy italian italians", "japan": "japan japanese", "jordan": "jordan jordanian jordanians", "korea": "korea korean koreans", "kuwait": "kuwait kuwaiti", "lebanon": "lebanon lebanese",
    "libya": "libya libyan libyans", "malta": "malta maltese", "morocco": "morocco moroccan", "mauritania": "mauritania mauritanian", "mexico": "mexico mexican", "netherlands": "netherlands dutch holland", "norway": "norway norwegian",
    "oman": "oman omani", "pakistan": "pakistan pakistani", "palestine": "palestine palestinian palestinians", "poland": "poland polish", "portugal": "portugal portuguese", "qatar": "qatar qatari",
    "russia": "russia russian russians", "saudi": "saudi saudis", "scotland": "scotland scottish scots", "somalia": "somalia somali somalis", "spain": "spain spanish", "sudan": "sudan sudanese", "sweden": "sweden swedish",
    "switzerland": "switzerland swiss", "syria": "syria syrian syrians", "tunisia": "tunisia tunisian tunis", "turkey": "turkey turkish turks", "uae": "uae emirates emirati", "ukraine": "ukraine ukrainian ukrainians",
    "yemen": "yemen yemeni yemenis", "cairo": "cairo", "jerusalem": "jerusalem quds", "damascus": "damascus", "aleppo": "aleppo", "algiers": "algiers", "athens": "athens", "mecca": "mecca makkah", "medina": "medina madinah",
    "nile": "nile", "cologne": "cologne", "venice": "venice", "vienna": "vienna", "moscow": "moscow", "geneva": "geneva", "hebron": "hebron", "nablus": "nablus", "jenin": "jenin", "bethlehem": "bethlehem", "rafah": "rafah", "gaza": "gaza",
}  # fmt: skip
COMMON = {
    "about": "about around approximately", "accident": "accident accidents crash",
    "accuse": "accuse accused accuses accusing accusation accusations alleged allegedly allegation allegations", "achieve": "achieve achieved achieving achievement achievements",
    "activity": "activity activities", "add": "added adds adding", "affair": "affairs", "agree": "agreement agreements agreed agree accord",
    "aid": "aid assistance help helped helping helps humanitarian", "air": "air airline aircraft plane planes airport flight flights", "animal": "animal animals",
    "announce": "announced announce announcement announcing", "area": "area areas region regions regional district zone", "army": "army military troops soldiers soldier",
    "art": "art arts artist artists", "ask": "asked ask asking requested request requests", "attack": "attack attacks attacked attacking assault raid", "bank": "bank banks",
    "begin": "began begin begins beginning start started starting starts", "believe": "believe believes believed think thinks thought", "big": "big large huge great major",
    "birth": "birth birthday born", "black": "black blacks", "blood": "blood", "boat": "boat boats ship ships vessel vessels", "body": "body bodies", "book": "book books",
    "border": "border borders", "boy": "boy boys child children kids kid", "building": "building buildings built build", "business": "business businesses company companies firm firms",
    "camp": "camp camps", "campaign": "campaign campaigns", "cancer": "cancer", "car": "car cars vehicle vehicles driver", "case": "case cases", "change": "change changes changed changing",
    "church": "church churches", "city": "city cities town", "civil": "civilian civilians civil", "climate": "climate weather", "coach": "coach trainer manager training train trained",
    "commission": "commission committee panel", "common": "community communities society", "condemn": "condemned condemn condemns condemnation", "conference": "conference conferences",
    "confirm": "confirmed confirm confirms affirmed stressed reaffirms emphasized underlined", "conflict": "conflict conflicts",
    "continue": "continue continued continues continuing ongoing", "control": "control controlled controls", "convention": "convention treaty",
    "cooperation": "cooperation cooperate cooperating", "council": "council councils", "country": "country countries nation nations state states national international",
    "court": "court courts judge judges judicial", "crime": "crime crimes criminal murder", "death": "death deaths died die dead killed kill killing",
    "decide": "decision decisions decided decide decides", "defend": "defence defense defend defender defenders", "demand": "demand demanded demands called call calls calling",
    "democracy": "democracy democratic democrat democrats", "department": "ministry department minister ministers", "develop": "development developing develop developed",
    "die": "disease diseases illness", "director": "director directors", "doctor": "doctor doctors dr", "dog": "dog dogs", "door": "door gate", "drug": "drug drugs",
    "earthquake": "earthquake quake", "economy": "economy economic", "education": "education school schools teacher student students university",
    "election": "election elections elected vote voted voting votes poll polls", "employ": "job jobs work working worked works workers worker", "end": "end ended ends ending final last",
    "enemy": "enemy enemies", "energy": "energy power", "england": "english", "ensure": "ensure ensuring ensured", "establish": "establish established establishment establishing",
    "evidence": "evidence", "expert": "expert experts", "fact": "fact facts truth", "family": "family families", "fear": "fear fears concern concerned concerns worried",
    "fight": "fight fighting fighters fighter battle", "film": "film movie films", "find": "found find finding finds", "fire": "fire fires fired shooting shot", "first": "first",
    "food": "food", "football": "football soccer", "force": "force forces", "foreign": "foreign", "free": "freedom free liberty", "friend": "friend friends",
    "fund": "fund funds funding financing financial finance", "game": "game games match", "general": "general", "girl": "girl girls", "give": "give given gave gives giving",
    "goal": "goal goals target targets aim", "gold": "gold golden", "government": "government governments", "group": "group groups", "hand": "hand hands",
    "health": "health medical hospital", "hear": "hearing hear heard", "high": "high highest higher", "history": "history historic historical", "home": "home house homes houses",
    "hope": "hope hopes hoping hoped", "hotel": "hotel", "human": "human", "hurricane": "hurricane storm storms", "implement": "implementation implement implemented implementing",
    "important": "important importance significant", "include": "include including includes included", "increase": "increase increased increasing increases rise rose",
    "independent": "independent independence", "information": "information data", "injure": "injured injuries injury wounded", "intelligence": "intelligence",
    "international": "international", "invest": "investment investments invest investors", "investigate": "investigation investigations investigate investigating probe",
    "iron": "iron steel", "island": "island islands", "issue": "issue issues", "join": "joint jointly join joined", "journalist": "journalist journalists press newspaper media reporters",
    "king": "king queen prince princess royal", "know": "know knows known knew", "land": "land lands", "language": "language languages", "late": "later late after",
    "law": "law laws legal lawyer", "lead": "leader leaders leadership led lead", "league": "league", "letter": "letter letters", "life": "life lives live living", "like": "like",
    "long": "long", "look": "look looking looked see seen saw watch", "love": "love loved loves", "magazine": "magazine", "man": "man men", "manage": "management",
    "market": "market markets", "measure": "measures measure", "meet": "meeting meetings met meet", "member": "member members", "message": "message messages",
    "migrate": "migrant migrants immigrants refugees refugee displaced", "mission": "mission missions", "money": "money cash", "moon": "space", "mosque": "mosque",
    "mother": "mother mum mom", "mountain": "mountain mountains", "music": "music song songs", "name": "name names named called", "need": "need needs needed must should", "new": "new",
    "night": "night overnight", "north": "north northern", "note": "noted noting notes note", "now": "now currently current", "nuclear": "nuclear weapon weapons arms",
    "number": "number numbers", "offer": "offer offered offers provide provided providing provides", "office": "office offices",
    "official": "official officials spokesman spokesperson spokeswoman", "oil": "oil petroleum", "open": "open opened opening", "operation": "operation operations",
    "opposition": "opposition", "order": "order ordered orders", "organization": "organization organisation organizations organisations", "other": "other others another",
    "parliament": "parliament", "party": "party parties", "peace": "peace peaceful peacekeeping", "people": "people peoples person", "percent": "percentage",
    "phone": "phone telephone mobile", "picture": "picture photo photos pictures image images photograph", "plan": "plan plans planned planning",
    "player": "player players played play playing", "police": "police officer officers", "policy": "policy policies political politics politician politicians", "poor": "poor poverty",
    "port": "port", "possible": "possible possibly could may might can", "prepare": "prepared preparation preparations preparing", "present": "presented present",
    "president": "president presidential presidency", "prevent": "prevent prevention preventing", "price": "price prices cost costs",
    "prison": "prison jail prisoner prisoners detained detention", "problem": "problem problems", "process": "process", "produce": "product products production produce",
    "program": "programme program programmes programs", "project": "project projects", "protect": "protect protection protected",
    "protest": "protest protests protesters protesting demonstration demonstrators", "public": "public", "question": "question questions", "race": "race racing",
    "rain": "rain rainfall rains", "reach": "reach reached reaching", "reason": "reason reasons", "recommend": "recommendation recommendations recommended", "record": "record records",
    "red": "red", "referendum": "referendum", "religion": "religious religion", "report": "report reports reported", "research": "research study studies researchers",
    "resolution": "resolution resolutions", "respond": "response respond responded", "rest": "rest remaining", "result": "result results resulting",
    "return": "return returned returning returns", "right": "rights right", "river": "river", "road": "road street", "role": "role", "room": "room", "rule": "rule rules",
    "sanction": "sanctions sanction", "say": "said say says saying told stated", "science": "science scientists scientific", "sea": "sea marine", "secretary": "secretary",
    "sector": "sector sectors", "security": "security safe safety secure", "sell": "sell sold selling sale sales", "send": "sent send sending", "service": "service services",
    "sex": "sexual sexually sex", "shop": "shop store shops stores", "show": "show showed shows shown showing", "sign": "signed sign signing", "site": "website site",
    "situation": "situation", "small": "small", "social": "social", "son": "son sons", "south": "south southern", "speak": "speak speaking spoke speech statement statements",
    "sport": "sport sports", "star": "star stars", "statue": "statue", "step": "step steps", "still": "still remain remains remained", "stop": "stop stopped stopping cease ceasefire",
    "student": "pupil pupils", "success": "success successful succeeded", "suffer": "suffer suffered suffering", "summer": "summer", "sun": "sun",
    "support": "support supported supporting supporters supports", "suspect": "suspect suspected suspects", "system": "system systems", "take": "taken take took taking",
    "talk": "talks dialogue negotiations negotiation discuss discussed discussion", "tax": "tax taxes", "team": "team teams club",
    "technology": "technology technologies tech technological technical", "television": "television tv channel network", "territory": "territory territories territorial",
    "terror": "terrorism terrorist terrorists", "test": "test tests testing", "thank": "thank thanks thanked", "threat": "threat threats threaten threatened threatening",
    "time": "time times", "today": "today", "tomorrow": "tomorrow", "tourist": "tourism tourist tourists", "trade": "trade commercial trading", "train": "train trains railway rail",
    "tree": "tree trees", "trial": "trial tried", "united": "united union", "urge": "urge urged urges urging encourage", "use": "use used using uses", "victim": "victim victims",
    "victory": "win won victory winner winning wins", "village": "village villages", "violence": "violence violent violations violation", "visit": "visit visited visiting visits",
    "war": "war wars", "water": "water", "way": "way ways", "west": "west western", "east": "east eastern", "white": "white", "wife": "wife husband", "win": "prize award",
    "wind": "wind winds", "woman": "woman women female lady", "word": "word words", "world": "world worldwide global", "write": "wrote written writing writer write",
    "yesterday": "yesterday", "young": "young youth teenager",
}  # fmt: skip
DATED = "may march"


def forms(word: str) -> tuple[str, ...]:
    """What a word may be in the tables."""
    return (word.lower(),)
