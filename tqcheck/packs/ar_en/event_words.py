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
        (lyrical|artistic|musical|poetic|entertainment|theatrical|singing|dance|folkloric|folklore) paragraphs => performances ; faqarat ; proof
        (?P<a>many|various|several|different|varied|diverse|distinctive) (?P<b>lyrical|artistic|musical|poetic|entertainment|theatrical|folkloric) paragraphs => \g<a> \g<b> performances ; faqarat ; proof
        the (invitation|call) (was|is) (public|general)[( and|\.|,)] => the event was open to the public ; al-da'wa amma ; proof
        a constellation of[ (\w+ )?(professors|inventors|scholars|students|stars|researchers|writers|poets|artists|experts|academics|graduates|martyrs|doctors)] => a group of ; kawkaba min ; proof
        this constellation of => this group of ; kawkaba min ; proof
        (a|an) (elite|selection|group of the elite) of[ (\w+ )?(professors|scholars|students|stars|researchers|writers|poets|artists|experts|academics|doctors|specialists|journalists)] => a select group of ; nukhba min ; proof
        (a bouquet|bouquets) of[ (\w+ )?(songs|activities|programs|performances|services|offers|poems|shows)] => a range of ; baqa min ; proof
        (?P<a>entitled|titled):[ (?-i:[A-Z])[\w-]+ (?:[^\n]{{0,150}}[“"‘(])] => \g<a> ; bi-unwan ; proof
        on the honor platform => on the podium ; minassat al-tatwij ; gated
        (?P<a>hold|holds|held|holding) (?P<b>an? |its |their |the )(?P<c>extended|expanded|enlarged) meeting => \g<a> \g<b>broad meeting ; ijtima' muwassa' ; gated
        <present> (?P<a>a|the|his|her) (?P<b>visual |brief |detailed |short |full |comprehensive )?presentation => <give> \g<a> \g<b>presentation ; qaddama ardan ; proof
        <make> (?P<a>a|an) (?P<b>visual |brief |detailed |short |full |comprehensive )?presentation => <give> \g<a> \g<b>presentation ; qaddama ardan ; gated
        <interact>(?P<a> [a-z]+ly)? with the (?P<b>activities|events|programs?|sessions?|workshop|lecture|exercises) => <take> part\g<a> in the \g<b> ; tafa'ala ; gated
        <contribute> to (?P<a>enhanc|improv|promot|achiev|creat|increas|reduc|provid)ing => <help> \g<a>e ; sahama fi ; gated
        <contribute> to (?P<a>develop|strengthen|spread|build|support)ing => <help> \g<a> ; sahama fi ; gated
        <ensure> the maintenance of => <maintain> ; al-hifaz ala ; gated
        the stages? of (?P<a>manufactur|produc|prepar|packag|stor|process|design|plann|writ|read)ing => \g<a>ing ; marhalat ; gated
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
        <commemorate> the memory of => <commemorate> ; ihya' dhikra ; proof
        it was (?P<a>also )?known (?P<b>how|what)[ (to|the|are|is)] => participants \g<a>learned \g<b> ; wa-tamma ma'rifat ; gated
        honou?ring (ceremony|party|event) => award ceremony ; haflat takrim ; gated
        [(?:workshop|event|ceremony|meeting|conference|session|lecture|visit|day|festival|course|tour|forum|activity|celebration|program|programme|seminar|symposium|exhibition|workshops|events|sessions|activities|meetings)(?: [\w’-]+){{0,4}} ](?:was|were) concluded[ with (?:an?|the|his|her|several|questions|remarks|recommendations)] => concluded ; ukhtutima ; gated
        [(campaign|initiative|drive|project|competition|festival) ]entitled[ [“"‘'(]] => called ; bi-unwan ; gated
        (?<!national\s)(?<!community\s)dialogue sessions => discussions ; jalasat hiwariyya ; gated
        (?<!national\s)(?<!community\s)dialogue session => discussion ; jalsa hiwariyya ; gated
        from the (?P<a>scientific|practical|legal|technical|humanitarian|military|political|economic|health|security|moral|religious|medical|academic|psychological|social) (aspect|aspects|side|sides)[( and|,|\.|;)] => in \g<a> terms ; min al-nahiya ; gated
        from the (?P<a>scientific|legal|technical|humanitarian|political|economic|health|moral|religious|academic|psychological|theoretical) and (?P<b>practical|legal|technical|humanitarian|political|economic|health|moral|social|academic|security|psychological) (aspects|sides) => in \g<a> and \g<b> terms ; min al-nahiyatayn ; gated
        [(he|she|they|and|also|lecturers?|speakers?|dean|president|minister) ]indicated the[ (mistakes|importance|need|role|most|difficulties|necessity|extent|challenges|existence)] => pointed out the ; ashara ila ; gated
        [(lecture|seminar|workshop|session|symposium|episode|program|event) ](?P<a>also )?hosted[ (an?|the|several|many|dr|prof|(?-i:[A-Z]))] => \g<a>featured ; istadafa ; gated
        (?P<a>the )?stereotyp(ed|ical) image of => \g<a>stereotype of ; al-sura al-namatiyya ; proof
        (thanks and appreciation|appreciation|thanks) certificates => certificates of appreciation ; shahadat taqdir ; proof
        <obtain> (?P<a>the )?(?P<b>first|second|third) (place|position|rank) => <win> \g<b> place ; hasala ala al-markaz ; proof
        <win> the (?P<b>first|second|third) (place|position|rank) => <win> \g<b> place ; faza bi-l-markaz ; proof
        <obtain> (?P<a>an?|the|his|her|their|several|its)(?P<b>( [\w-]+){{0,2}}) (?P<c>medals?|awards?|prizes?|title|cup|championship) => <win> \g<a>\g<b> \g<c> ; hasala ala ; gated
        received[ (in his office|at his office|today,? in his office|an? [\w-]+ delegation|the ambassador|(the )?[\w-]+ ambassador)] => met ; istaqbala ; gated
        receives[ (in his office|at his office|an? [\w-]+ delegation|the ambassador|(the )?[\w-]+ ambassador)] => meets ; istaqbala ; gated
        bilateral (?P<a>relations|cooperation|ties) between the two (?P<b>countries|sides|parties) => \g<a> between the two \g<b> ; thuna'i ; gated
        developments (of|on) (?P<a>the (situation|war|events|crisis|case|conditions|aggression)) => developments in \g<a> ; tatawwurat ; gated
        from this (standpoint|premise|starting point|perspective|point of view|principle),? => so ; min hadha al-muntalaq ; gated
        [(its|his|their|her|the \w+[’']s|university’s|country’s) ]keenness (to|on) => commitment to ; hirs ; gated
        valued (?P<a>the|his|her|their|its)[ ([\w-]+ ){{0,2}}(efforts?|role|support|stance|position|initiative|cooperation|contributions?)] => praised \g<a> ; thammana ; gated
        appreciated the[ ([\w-]+ ){{0,2}}(efforts?|role|support|stance|position|initiative|cooperation|contributions?)] => praised the ; qaddara ; gated
        <present> (?P<a>a|an|his|her|their)(?P<b>( [\w-]+)?) (?P<c>speech|talk|lecture|word) => <give> \g<a>\g<b> \g<c> ; qaddama ; gated
        (practical|applied|practical and applied) reality => practice ; al-waqi' al-amali ; gated
        at the (?P<a>university|college|faculty|school|hospital|camp) (site|location|headquarters) => at the \g<a> ; mawqi' ; gated
        the nature of the work of => the work of ; tabi'at amal ; gated
        the nature of (?P<a>his|her|its|their) work => \g<a> work ; tabi'at amalihi ; gated
        <draw> the features of => <shape> ; rasama malamih ; proof
        <draw> (?P<a>a |the )smile on (?P<b>the (faces?|lips)) => <bring> a smile to \g<b> ; rasama al-basma ; proof
        <put> on the table of => <put> before ; ala tawilat ; gated
        success stories (that|which) made their way in (the world of )? => success stories in ; shaqqat tariqaha ; gated
        [(?:advice|ideas|information|knowledge|skills|views|opinions|exchange|exchanging|exchanged|transfer|share|sharing) (?:and |of |their )?]experiences => expertise ; tabadul al-khibrat ; gated
        (?:in|at) (?:the )?(?:speech|word) (?:he|she|they) (?:delivered|gave) => in a speech ; kalima alqaha ; gated
        in a speech before => in a speech to ; kalima amama ; proof
        (?P<a>focused|touched|dwelt) in (?:his|her|their) (?:speech|lecture|talk) on => \g<a> on ; fi kalimatihi ; proof
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
