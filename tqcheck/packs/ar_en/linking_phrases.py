from __future__ import annotations

from tqcheck.rules import Phrases

_SAYING = "(?:pointing out|considering|affirming|confirming|clarifying|explaining|asserting|underlining|underscoring|pointing to the fact|stressing|emphasi[sz]ing)"
_OFFICE = "(?:dean|president|vice president|director|minister|head|chairman|chief|secretary|governor|mayor|rector|ambassador|chief executive|general director|director general|CEO|chairperson)"
_PATRON = "(?:the (?:president|dean|minister|prime minister|governor|vice president|director|head|rector|king|prince)|his|her|prof|dr|king|queen|prince|princess|sheikh|minister|president)"


class LinkingPhrases(Phrases):
    """Phrases that link a statement, a second noun or a guest to the sentence: "noting that", "in addition to".

    Cause: "mushiran ila anna", "fadlan an", "bi-l-idafa ila", "bi-ri'ayat", "mumaththalan bi-": one sentence carries them all.
    Repair: "adding that", "as well as", "led by"; the empty ones go.
    Native English: each of them now and then; so they are proof only in a text that looks translated.
    """

    message = "Arabic links everything to one sentence with phrases like this; English takes a lighter joint."
    category = "formula"
    table = rf"""
        (?<=,\s)noting that => adding that | saying ; mushiran ila anna ; proof
        (?<=[”"]\s)noting that => adding that | saying ; mushiran ila anna ; proof
        (?<=[,”\"]\s){_SAYING} that => saying ; mubayyinan anna ; gated
        (?<=,\s)pointing out[ (?:the|its|his|their)] => mentioning ; mushiran ila ; gated
        in addition to (?:this|that),? => also ; bi-l-idafa ila dhalik ; gated
        (?:as well as|and) in addition to => as well as ; fadlan an ; proof
        not to mention that => and ; nahika an ; gated
        represented by (?P<a>(?:its|the|his|her|their) {_OFFICE}) => led by \g<a> ; mumaththalan bi- ; gated
        represented by[,? (?:prof|dr|mr|eng)] => led by ; mumaththalan bi- ; gated
        (?<=,\s)and (?:this|that)[ (?:after|within|in order to|as part of|because of|due to|at the|in light|in response to|for the purpose|with the aim|during)] => ; wa-dhalika ; gated
        under the (?:generous|kind|high|honou?rable) (?:patronage|auspices|sponsorship) of => under the patronage of ; bi-ri'aya karima ; proof
        under the sponsorship of[ {_PATRON}] => under the patronage of ; bi-ri'ayat ; gated
        within the ranks of => in | among ; fi sufuf ; gated
        among the ranks of => among ; fi sufuf ; gated
        came at the (?:generous )?initiative of => was launched on the initiative of ; ja'a bi-mubadara ; proof
        (?:generous|kind|noble) (?P<a>invitation|initiative|gesture|gift) (?P<b>from|by|of)[ (?:his|her|their|the)] => \g<a> \g<b> ; karim ; gated
        (?-i:Subsequently), => Later, ; wa-lahiqan ; gated
        at the same time,? (?P<a>he|she|it|they)(?= (?:stressed|noted|pointed|added|called|confirmed|affirmed|indicated|warned)) => \g<a> also ; fi al-waqt dhatihi ; gated
        in (?:his|her|its|their) (?:speech|statement|remarks|intervention), (?P<a>he|she) (?P<b>said|stressed|added|noted) => \g<a> \g<b> ; fi kalimatihi ; gated
        for (?:his|her|its|their) turn, => ; bi-dawrihi ; proof
        as well,? in addition => also ; aydan ; proof
        according to what was => as was ; wifqan li-ma ; gated
    """
    examples = """
        The council praised the plan, {noting that => adding that | saying} wages would rise.
        The guests came from the north, in addition to two poets from the coast.
        The guild, {represented by its president => led by its president}, thanked the nurses.
        The fair was held {under the sponsorship of => under the patronage of} the governor.
        He is worried, noted that wages fell.
        The firm is represented by a lawyer.
        The talks were held under the auspices of a church.
        The book was subsequently lost.
    """
