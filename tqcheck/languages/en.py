"""English."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof eng gen col lt maj capt sgt cpl adm cmdr rev hon pres gov sen rep st jr sr messrs mt ft
    vs etc al inc ltd co corp bros no nos vol pp pg fig figs sec dept univ approx est ext tel
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    i.e e.g a.m p.m u.s u.k u.n cf ca viz ed eds trans para art ave blvd rd nw ne sw se lb lbs oz llc
    ala ariz calif colo conn fla ga kan ky md mich minn neb nev okla ore pa tenn tex va vt wis wyo""".split()
)

NEVER_DOUBLED = (
    "the a an of to and or for with from by at as are was were be it its he she they we his her their this these but not"
    " has have will would can"
)
JOINTS = dict.fromkeys(
    "the a an this these those his her its their our all some any".split(), (" of ", " in ", ", ", " ", "; ")
)

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
        twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth
        thirty-first""".split(),
        1,
    )
}

DEMONYMS = frozenset(
    """Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini
    Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Cameroonian Canadian Chadian Chilean
    Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Djiboutian Dutch Ecuadorian Egyptian Emirati
    Eritrean Estonian Ethiopian Finnish French Gabonese Gambian Georgian German Ghanaian Greek Guinean Hungarian
    Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan
    Korean Kosovar Kurdish Kuwaiti Kyrgyz Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malawian Malaysian
    Malian Maltese Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nigerian
    Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Philippine Polish Portuguese Qatari
    Romanian Russian Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese
    Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Togolese Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek
    Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean""".split()
)

COUNTRIES = dict(
    pair.split(":")
    for pair in """Afghan:Afghanistan Albanian:Albania Algerian:Algeria American:America Angolan:Angola
    Argentine:Argentina Armenian:Armenia Australian:Australia Austrian:Austria Azerbaijani:Azerbaijan Bahraini:Bahrain
    Belgian:Belgium Brazilian:Brazil British:Britain Bulgarian:Bulgaria Cameroonian:Cameroon Canadian:Canada Chadian:Chad
    Chilean:Chile Chinese:China Colombian:Colombia Croatian:Croatia Cuban:Cuba Danish:Denmark Dutch:Netherlands
    Egyptian:Egypt Emirati:UAE Eritrean:Eritrea Ethiopian:Ethiopia Finnish:Finland French:France Gabonese:Gabon
    Gambian:Gambia Georgian:Georgia German:Germany Ghanaian:Ghana Greek:Greece Guinean:Guinea Hungarian:Hungary
    Indian:India Indonesian:Indonesia Iranian:Iran Iraqi:Iraq Irish:Ireland Israeli:Israel Italian:Italy Japanese:Japan
    Jordanian:Jordan Kenyan:Kenya Kuwaiti:Kuwait Lebanese:Lebanon Libyan:Libya Malaysian:Malaysia Malian:Mali
    Mauritanian:Mauritania Mexican:Mexico Moroccan:Morocco Mozambican:Mozambique Nigerian:Nigeria Nigerien:Niger
    Norwegian:Norway Omani:Oman Pakistani:Pakistan Polish:Poland Portuguese:Portugal Qatari:Qatar Romanian:Romania
    Russian:Russia Rwandan:Rwanda Senegalese:Senegal Serbian:Serbia Somali:Somalia Spanish:Spain
    Sudanese:Sudan Swedish:Sweden Swiss:Switzerland Syrian:Syria Tanzanian:Tanzania Thai:Thailand Togolese:Togo
    Tunisian:Tunisia Turkish:Turkey Ugandan:Uganda Ukrainian:Ukraine Uruguayan:Uruguay Uzbek:Uzbekistan
    Vietnamese:Vietnam Yemeni:Yemen Zambian:Zambia Zimbabwean:Zimbabwe""".split()
)
COUNTRIES["Saudi"] = "Saudi Arabia"

OFFICES = (
    "President|Vice President|Prime Minister|Deputy Prime Minister|Foreign Minister|Defense Minister|Defence Minister"
    "|Interior Minister|Finance Minister|Justice Minister|Minister|Secretary of State|Secretary-General|Chancellor"
    "|King|Queen|Emir|Crown Prince|Prince|Princess|Sultan|Sheikh|Ambassador|Envoy|Governor|General|Admiral|Speaker"
)
