from __future__ import annotations

from tqcheck.rules import Phrases

_OUTLET = (
    "(?:Reuters|AFP|CNN|BBC|AP|Axios|Politico|Bloomberg|Haaretz|Maariv|Yedioth Ahronoth|Israel Hayom|Le Monde|Le Figaro|Financial Times|(?:The )?New York Times"
    "|(?:The )?Wall Street Journal|(?:The )?Washington Post|(?:The )?Guardian|Newsweek|Anadolu|NBC|ABC|CBS|Sky News|Al Jazeera|Israeli? (?:Army )?Radio|(?:Israeli )?Channel 1\\d)"
)


class StockPhrases(Phrases):
    """Set phrases of Arabic news that no English desk writes.

    Cause: "wifqan li-ma naqalat", "wa-min abrazuha", "talaqqat nuskha minhu", "yu'tabar min", "a'raba 'an sa'adatihi".
    Repair: the short English form.
    Native English: none of these, or very seldom.
    """

    message = "This is a set phrase of Arabic news writing, carried over word for word."
    category = "formula"
    table = rf"""
        according to what was (?:reported|said|announced|stated|published|broadcast|quoted|written|mentioned|conveyed|confirmed) (?:by|on|in) => according to ; wifqan li-ma dhakarat ; proof
        according to what (?P<he>he|she|they|it) (?:said|stated|mentioned|announced|reported|put it) => as \g<he> put it ; bi-hasab ma qal ; proof
        according to what (?!he |she |they |it |was )(?P<who>(?:[\w#’'“”-]+ ){{0,8}}?[\w#’'“”-]+) (?:reported|says?|said|announced|stated|published|mentioned|confirmed) => according to \g<who> ; wifqan li-ma dhakarat ; proof
        according to (?P<his>his|her|their|its) (?:expression|saying|own expression|description) => in \g<his> words ; ala hadd ta'birihi ; proof
        in (?P<his>his|her|their) expression => in \g<his> words ; ala hadd ta'birihi ; proof
        considered as => considered ; yu'tabar ; confirm
        (?P<be>is|are|was|were) considered (?P<rest>(?:to be )?(?:one of|among)) => \g<be> \g<rest> ; yu'add min ; proof
        a copy of which (?:was|has been) (?:received|obtained|seen|reviewed|acquired) by => seen by ; talaqqat nuskha minhu ; proof
        (?:of|from) which we (?:have )?(?:received|obtained|reviewed) a copy => that we have seen ; talaqqayna nuskha minhu ; proof
        (?:of|from) which (?P<who>(?!we )(?:[\w’'-]+ ){{1,5}}?)(?:received|obtained|reviewed) a copy => seen by \g<who> ; talaqqat nuskha minhu ; proof
        the news of (?P<what>[^.:\n]{{3,60}}?) varied, most notably => the main stories in \g<what> were ; tanawwa'at akhbar ; proof
        (?:and )?(?:the )?most (?:prominent|important|notable) of (?:which|whom) (?:is|are|was|were) => notably ; wa-min abrazuha ; proof
        expressed his (?:great |deep )?(?:happiness|joy|delight)[ (?:at|with|about|that)] => said he was happy ; a'raba 'an sa'adatihi ; proof
        expressed her (?:great |deep )?(?:happiness|joy|delight)[ (?:at|with|about|that)] => said she was happy ; a'rabat 'an sa'adatiha ; proof
        expressed their (?:great |deep )?(?:happiness|joy|delight)[ (?:at|with|about|that)] => said they were happy ; a'rabu 'an sa'adatihim ; proof
        expressed his (?:great |full |deep )?(?:satisfaction|pleasure)[ (?:at|with)] => said he was pleased ; a'raba an irtiyahihi ; gated
        expressed her (?:great |full |deep )?(?:satisfaction|pleasure)[ (?:at|with)] => said she was pleased ; a'rabat an irtiyahiha ; gated
        expressed their (?:great |full |deep )?(?:satisfaction|pleasure)[ (?:at|with)] => said they were pleased ; a'rabu an irtiyahihim ; gated
        [(?-i:[A-Z])[\w-]+,? ]stated that => said that ; dhakara anna ; gated
        expressed his hope that => said he hoped that ; a'raba 'an amalihi ; confirm
        expressed her hope that => said she hoped that ; a'rabat 'an amaliha ; confirm
        expressed their hope that => said they hoped that ; a'rabu 'an amalihim ; confirm
        expressed its hope that => said it hoped that ; a'rabat 'an amaliha ; confirm
        expressed (?P<h>his|her|their|its) hope to => hoped to ; a'raba an amalihi fi ; gated
        expressed (?P<h>his|her|their|its) hope for => hoped for ; a'raba an amalihi fi ; gated
        expressed (?:his|her|their|its) (?:deep |sincere |great )?(?:thanks|gratitude|thanks and (?:gratitude|appreciation)|appreciation and (?:thanks|gratitude)) to => thanked ; a'raba 'an shukrihi ; confirm
        expressed (?:his|her|their|its) (?:categorical |firm |complete |full |absolute )?rejection of => rejected ; a'raba 'an rafdihi ; confirm
        expressed (?:his|her|their|its) (?:strong )?condemnation of => condemned ; a'raba 'an idanatihi ; confirm
        in press statements => in remarks to reporters ; fi tasrihat sahafiyya ; confirm
        in (?:exclusive|special) (?:press )?statements to => in remarks to ; fi tasrihat khassa li- ; confirm
        on the authority of[ (?:the |a |an )?(?:[A-Z]\w+|spokes|sources|source|official)] => citing ; naqlan 'an ; confirm
        <continue> (?:their|its|his) efforts to <intensify> => <intensify> ; tuwasil juhudaha ; proof
        in addition to that, => in addition, ; bi-l-idafa ila dhalik ; confirm
        [{_OUTLET}] (?-i:on|On|about|from)[ (?:an?|the|two|several|senior|informed|American|Israeli|US|Palestinian|Egyptian) (?:[\w-]+ ){{0,4}}(?:officials?|minister|sources?|spokesman|officers?|diplomats?|president)] => , citing ; naqlan an ; proof
        [{_OUTLET}], according to[ (?:[\w-]+ ){{0,5}}(?:officials?|minister|sources?|spokesman|officers?|diplomats?)(?=:)] => , citing ; naqlan an ; proof
        (?-i:Revealing) the way[ (?:the )?#?(?-i:[A-Z])[\w-]*] => Revealed: how ; al-kashf an tariqat ; proof
        announces (?:his|her|its|their) (?:categorical |firm |complete |total |absolute |full )?(?:rejection|refusal) of => rejects ; yu'linu rafdahu ; proof
        announced (?:his|her|its|their) (?:categorical |firm |complete |total |absolute |full )?(?:rejection|refusal) of => rejected ; a'lana rafdahu ; proof
        renewed (?:his|her|its|their) (?:rejection of|opposition to) => again rejected ; jaddada rafdahu ; proof
        as (?:he|she|they) (?:described|expressed) it => ; ala hadd wasfihi ; proof
        explained by saying => said ; awdaha bi-l-qawl ; proof
        (?P<a>he|she|it|they) continued by saying => \g<a> said ; wa-taba'a qa'ilan ; proof
        (?P<a>terrorist|leaders?|commanders?|operatives?|terrorists|militants?|saboteur) (?:who is )?called[ (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]*] => \g<a> ; al-mad'u ; proof
        the so-called (?P<a>Ahmed|Ahmad|Mohammed|Muhammad|Mohamed|Fathi|Ayman|Khaled|Saleh|Ibrahim|Abdullah|Mahmoud|Yahya|Ismail|Hassan|Hussein|Ali|Omar|Youssef|Abu)[ (?-i:[A-Z])[\w-]*] => \g<a> ; al-mad'u ; proof
    """
    examples = """
        The chancellor {announces his rejection of => rejects} a truce.
        The bridge is open, {according to what was reported by => according to} the guild.
        The dam {is considered one of => is one of} the oldest in the north.
        He saw many parks, {the most prominent of which is => notably} the old zoo.
        The road is shut, {according to what the port authority reported => according to the port authority}.
        The bridge is open, according to the guild.
        He is considered kind. One of them is the oldest.
        The most prominent of them left.
    """
