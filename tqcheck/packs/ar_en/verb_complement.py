from __future__ import annotations

from tqcheck.rules import Phrases

_END = "(?:stop|end|halt|cease)"
_GIVE = r"(?P<verb>{}) (?P<who>(?:the (?:\w+ )?\w+|him|her|them|us|me|it|Israel|Hamas|Iran|civilians|people|citizens|journalists|aid|trucks))"


class VerbComplement(Phrases):
    """A verb with the complement of its Arabic counterpart: "called to stop the war", "refused giving details".

    Cause: "talaba waqf", "da'a ila waqf", "rafada i'ta'", "mana'a ... min", where Arabic has a verbal noun or "an".
    Repair: the complement that English gives the verb.
    Native English: "called to say", "demanded to know".
    """

    message = "The complement of this verb is the one its Arabic counterpart takes; English has another one."
    category = "grammar"
    table = rf"""
        (?P<verb>demand(?:ed|s|ing)?) to {_END}[ (?:the|its|all|this|these|aggression|war)] => \g<verb> an end to ; talaba bi-waqf ; proof
        (?P<verb>demand(?:ed|s|ing)?) to release[ (?:the|all|its|his|their)] => \g<verb> the release of ; talaba bi-itlaq ; proof
        (?P<verb>demand(?:ed|s|ing)?) (?:stopping|ending|halting)[ (?:the|its|all|this|these|aggression|war)] => \g<verb> an end to ; talaba bi-waqf ; proof
        (?P<verb>demand(?:ed|s|ing)?) releasing[ (?:the|all|its|his|their)] => \g<verb> the release of ; talaba bi-itlaq ; proof
        (?P<verb>called|calling) (?:to|for) {_END}[ (?:the|its|all|this|these|aggression|war)] => \g<verb> for an end to ; da'a ila waqf ; proof
        (?P<verb>call(?:ed|s|ing)?) for (?:stopping|ending|halting|ceasing)[ (?:the|its|all|this|these|aggression|war)] => \g<verb> for an end to ; da'a ila waqf ; proof
        (?P<verb>call(?:ed|s|ing)?) for releasing[ (?:the|all|its|his|their)] => \g<verb> for the release of ; da'a ila itlaq ; proof
        (?P<verb>call(?:ed|s|ing)?) for implementing[ (?:the|all|its|his|their)] => \g<verb> for the implementation of ; da'a ila tanfidh ; proof
        (?P<verb>call(?:ed|s|ing)?) for lifting[ (?:the|all|its|his|their)] => \g<verb> for the lifting of ; da'a ila raf' ; proof
        (?P<verb>call(?:ed|s|ing)?) for protecting[ (?:the|all|its|his|their)] => \g<verb> for the protection of ; da'a ila himayat ; proof
        {_GIVE.format("prevent(?:ed|s|ing)?|stopped|banned|prohibit(?:ed|s|ing)?")} to (?P<do>enter|leave|reach|move|return|work|pass|travel|cross|go|take|carry|practice|perform|pray|attend|hold)[ \w+] => \g<verb> \g<who> from \g<do>ing ; mana'a min ; confirm
        (?P<verb>recommended|recommends) the (?:necessity|need|importance) (?:of|to|for)[ [a-z]+ing] => \g<verb> ; awsa bi-darurat ; proof
        (?P<verb>recommended|recommends) the (?:necessity|need|importance) (?:of|for)[ [a-z]+] => \g<verb> ; awsa bi-darurat ; proof
        (?P<verb>continued|continues|continue) in (?P<do>(?!spring|evening|morning|bring)[a-z]+ing)[ (?:the|its|his|their|a|an)] => \g<verb> \g<do> ; istamarra fi ; proof
        (?P<verb>began|begins|started|starts) with (?P<do>implementing|building|preparing|carrying|withdrawing|applying|executing|holding|distributing|constructing|moving)[ (?:the|its|his|their|a|an|out|from)] => \g<verb> \g<do> ; bada'a bi- ; proof
        (?P<verb>warned|warns|warning) (?:from|about|of) that[ (?:the|any|this|these|he|it|they)] => \g<verb> that ; hadhdhara min anna ; proof
        (?P<verb>warned|warns|warning) (?P<who>(?:(?:his|the|its) )?(?:\w+ )?(?:players?|citizens|people|team|residents|army|government|enemy|world)) from[ (?:the|a|an|his|its|any|\w+ing)] => \g<verb> \g<who> about ; hadhdhara min ; proof
        (?P<verb>warned|warns|warning) from[ (?:the|a|an|any|his|its|their|\w+ing|dangers?|attempts|what)] => \g<verb> against ; hadhdhara min ; proof
        told to[ (?:the newspaper|reporters|journalists|the channel|Reuters|Al Jazeera|the agency|the press)] => told ; qala li- ; proof
        <participate> the[ (?:conference|meeting|tournament|championship|competition|festival|workshop|exhibition|event|match)] => <participate> in the ; sharaka ; proof
        <attend> in the[ (?:conference|meeting|ceremony|celebration|session|lecture|workshop|opening|event)] => <attend> the ; hadara fi ; proof
        entered (?:in|into|to)[ (?:Gaza|the Gaza Strip|Gaza Strip|Israel|Lebanon|Syria|Egypt)] => entered ; dakhala ila ; proof
        explained (?P<who>him|her|them|us|me)[ (?:the|that|how|what|his)] => explained to \g<who> ; sharaha lahu ; proof
        (?:won|defeated) (?:on|over|against) (?P<who>(?:[A-Z][\w-]+(?: [A-Z]\w+)?|his rival|its rival|its guest|its host)) (?:with|by) (?P<goals>\d|two|three|four|a goal|a clean|one goal)\b => beat \g<who> \g<goals> ; faza ala ; gated
        (?P<verb>confirmed|stressed|affirmed|emphasized) (?:to|about|of) the (?P<what>importance|need|necessity|role)[ (?:of|to|for)] => stressed the \g<what> ; akkada ala ; proof
        (?:confirms|reveals|stresses) to[ (?:Al Jazeera|#?Al[-_]\w+|Sky News|the channel|the newspaper|Anadolu)] => tells ; akkada li- ; gated
        (?:confirm|reveal|stress) to[ (?:Al Jazeera|#?Al[-_]\w+|Sky News|the channel|the newspaper|Anadolu)] => tell ; akkada li- ; gated
        (?:confirmed|revealed|stressed) to[ (?:Al Jazeera|#?Al[-_]\w+|Sky News|the channel|the newspaper|Anadolu)] => told ; akkada li- ; gated
        (?P<verb>allow(?:s|ed|ing)?|permit(?:s|ted|ting)?) (?:entering|entry of)[ (?:the|aid|humanitarian|fuel|food|trucks|more)] => \g<verb> in ; samaha bi-dukhul ; proof
        (?P<verb>allow(?:s|ed|ing)?) to enter[ (?:the|aid|humanitarian|fuel|food|trucks)] => \g<verb> in ; samaha bi-idkhal ; proof
        (?P<verb>threaten(?:ed|s|ing)) (?P<who>[A-Z]\w+|him|her|them|it|us|the \w+) to (?P<do>start|attack|kill|bomb|strike|destroy|arrest|close|invade|launch|leave|expel|open)[ (?:the|an?|his|its|their|[“"])] => \g<verb> to \g<do> ; haddada bi- ; gated
        on the authority of[ (?:the |an? )?(?:[Ii]sraeli|[Aa]merican|informed|sources?|security|official|officials|military|[Pp]alestinian|[Ee]gyptian|senior|Hebrew|medical|media|spokes\w+)] => citing ; naqlan an ; proof
        announc(?:ed|ing) (?:its|their) control (?:of|over)[ (?:the|an?|\w+)] => said it had taken control of ; a'lana saytaratahu ; gated
        announces (?:its|their) control (?:of|over)[ (?:the|an?|\w+)] => says it has taken control of ; a'lana saytaratahu ; gated
        provide (?P<n>\d[\d,.]* [a-z]+s) only => provide only \g<n> ; faqat ; proof
        [(?:for|after|in|with|of|to|at|by) ](?P<n>(?:\d[\d,.]*|two|three|four|five|six|ten) (?:hours|days|weeks|months|minutes|liters|litres|meters|metres|kilometers|kilometres|people|members|percent|players|students|goals|matches|pounds|dollars)) only[(?= ?[.,;]| (?:for|in|to|and|on|of|at|from)\b)] => only \g<n> ; faqat ; proof
        (?P<verb>led|leads|leading) to that[ (?:the|he|she|it|they)] => meant that ; adda ila anna ; proof
    """
    examples = """
        The crowd {demanded to stop => demanded an end to} the war.
        He {called for stopping => called for an end to} the strike.
        The team {continued in building => continued building} the wall.
        The judge {warned from => warned against} the danger of the road.
        The coach {told to => told} reporters that he was glad.
        The caller demanded to know the price.
        He called to say that the wall was done.
        They demanded to see the mayor.
    """
