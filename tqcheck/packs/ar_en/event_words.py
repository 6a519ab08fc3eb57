from __future__ import annotations

from tqcheck.rules import Phrases

_EVENT = (
    "workshop|visit|meeting|lecture|conference|event|campaign|celebration|trip|course|session|seminar|exhibition|forum|tour|festival|symposium"
    "|ceremony|competition|training|activity"
)
_EVENTS = (
    "activity|activities|events?|workshops?|lectures?|courses?|seminars?|trips?|tours?|meetings?|sessions?|festivals?"
)
_KIND = r"(?: (?!of|the|in|to|on|for)[\w’'-]+,?(?: and)?){0,5}?"


class EventWords(Phrases):
    """Announcements of events in Arabic order: "carried out an activity", "the workshop comes with the aim of".

    Cause: "naffadha nashat", "ya'ti al-liqa' bi-hadaf", "khilal ri'ayatihi", "faqarat", "al-da'wa amma", "kawkaba min".
    Repair: held; was; as he opened; performances; open to the public; a group of.
    Native English: "carried out a survey"; "the visit comes amid", "comes after", which say when.
    """

    message = "Arabic announces events with set words (naffadha, ya'ti, ri'aya, faqarat); English has its own."
    category = "calque"
    table = rf"""
        <carry> out (?P<a>an?|its|his|their|the|several|various|many|two|three|a number of)(?P<b>{_KIND}) (?P<c>{_EVENTS}) => <hold> \g<a>\g<b> \g<c> ; naffadha nashat ; proof
        <implement> (?P<a>an?|several|various|many|two|three|a number of)(?P<b>{_KIND}) (?P<c>{_EVENTS}) => <hold> \g<a>\g<b> \g<c> ; naffadha nashat ; proof
        (?P<a>{_EVENT}) comes (?P<b>under|within|with the aim|to|in implementation|in line|based on|on the occasion|in cooperation|in coordination|at the invitation|in celebration|out of|in the framework) => \g<a> was held \g<b> ; ya'ti ; proof
        (?P<a>{_EVENT}) came (?P<b>under|within|with the aim|in implementation|in line|based on|on the occasion|in cooperation|in coordination|at the invitation|in celebration|out of|in the framework) => \g<a> was held \g<b> ; ja'a ; proof
        (?P<a>conference|meeting|workshop|initiative|campaign|award|project|program) came to (?P<b>exchange|enhance|strengthen|discuss|support|develop|highlight|promote|introduce|raise|achieve|consolidate) => \g<a> was meant to \g<b> ; ja'a li- ; proof
        during (?P<a>his|her|their) (sponsorship|patronage) of => at ; khilal ri'ayatihi ; proof
        [(the )?]representative of the (sponsor|patron) of (?P<a>the) => representative of the patron of \g<a> ; mandub ra'i al-hafl ; gated
        (lyrical|artistic|musical|poetic|entertainment|theatrical|singing|dance|folkloric|folklore) paragraphs => performances ; faqarat ; proof
        (?P<a>many|various|several|different|varied|diverse|distinctive) (?P<b>lyrical|artistic|musical|poetic|entertainment|theatrical|folkloric) paragraphs => \g<a> \g<b> performances ; faqarat ; proof
        the (invitation|call) (was|is) (public|general)[( and|\.|,)] => the event was open to the public ; al-da'wa amma ; proof
        a constellation of[ (\w+ )?(professors|inventors|scholars|students|stars|researchers|writers|poets|artists|experts|academics|graduates|martyrs|doctors)] => a group of ; kawkaba min ; proof
        this constellation of => this group of ; kawkaba min ; proof
        (a|an) (elite|selection|group of the elite) of[ (\w+ )?(professors|scholars|students|stars|researchers|writers|poets|artists|experts|academics|doctors|specialists|journalists)] => a select group of ; nukhba min ; proof
        (a bouquet|bouquets) of[ (\w+ )?(songs|activities|programs|performances|services|offers|poems|shows)] => a range of ; baqa min ; proof
        (?P<a>entitled|titled):[ (?-i:[A-Z])[\w-]+] => \g<a> ; bi-unwan ; proof
        on the honor platform => on the podium ; minassat al-tatwij ; gated
        it was (?P<a>also )?agreed to (?P<b>hold|form|continue|establish|organize|sign|cooperate|strengthen|coordinate|prepare|intensify) => the parties \g<a>agreed to \g<b> ; tamma al-ittifaq ala ; gated
        (?P<a>hold|holds|held|holding) (?P<b>an? |its |their |the )(?P<c>extended|expanded|enlarged) meeting => \g<a> \g<b>broad meeting ; ijtima' muwassa' ; gated
        <present> (?P<a>a|the|his|her) (?P<b>visual |brief |detailed |short |full |comprehensive )?presentation => <give> \g<a> \g<b>presentation ; qaddama ardan ; proof
        <provide> (?P<a>a|the|his|her) (?P<b>visual |brief |detailed |short |full |comprehensive )?presentation => <give> \g<a> \g<b>presentation ; qaddama ardan ; proof
        <present> (?P<a>a|an) (?P<b>brief |short |simplified |detailed |comprehensive |full )explanation (about|on|of) => <explain> ; qaddama sharhan ; gated
        <provide> (?P<a>a|an) (?P<b>brief |short |simplified |detailed |comprehensive |full )explanation (about|on|of) => <explain> ; qaddama sharhan ; gated
        <present> (?P<a>the |a )?(?P<b>memorial |honorary |honor )?(shields?|armors?) => <present> \g<a>plaques ; dir' takrimi ; gated
        (?P<a>memorial|honorary|honor|commemorative) (shield|armor) => commemorative plaque ; dir' takrimi ; gated
        (?P<a>memorial|honorary|honor|commemorative) (shields|armors) => commemorative plaques ; duru' ; gated
        (?P<a>exchanged|exchange|exchanging) (the )?(shields|armors) => \g<a> gifts ; tabadul al-duru' ; gated
        (took|taking|take) (?P<a>the )?(memorial|commemorative|souvenir) (pictures|photos|photographs|images) => posed for group photographs ; suwar tidhkariyya ; gated
        (the )?ceremony pioneer => host ; arif al-hafl ; gated
        in the presence of a (large |great |huge |wide |dense )?(crowd|gathering|audience|elite) of => attended by many ; bi-hudur hashd ; gated
        (?P<a>ceremony|event|celebration|festival|evening|party|program) was presented by => \g<a> was hosted by ; qaddama al-hafl ; proof
        <commemorate> the memory of => <commemorate> ; ihya' dhikra ; proof
        it was (?P<a>also )?known (?P<b>how|what)[ (to|the|are|is)] => participants \g<a>learned \g<b> ; wa-tamma ma'rifat ; gated
    """
    examples = """
        They met to {commemorate the memory of => commemorate} the poet.
        The guild {carried out a health activity => held a health activity} for mothers.
        This {workshop comes under => workshop was held under} a new plan.
        He spoke {during his sponsorship of => at} the opening of the fair.
        The evening had {lyrical paragraphs => performances} by the choir.
        The library {presented a brief presentation => gave a brief presentation} to readers.
        The team carried out a survey of the coast.
        The visit comes amid a row over fish.
        He wrote three paragraphs.
        Stars in that constellation of the north are old.
    """
