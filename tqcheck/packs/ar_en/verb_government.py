from __future__ import annotations

from tqcheck.rules import Phrases, Severity

_WHOLE = "(?:the|his|her|its|their|our|a|an|this|these|that|all|any)"
_ABSTRACT = (
    "(?:need|necessity|importance|right|rights|role|fact|depth|strength|commitment|keenness|position|support|unity|firm|continu|idea"
    r"|rejection|refusal|readiness|desire|respect|principle|point|urgency|centrality|significance|value|danger|legitimacy|possibility)\w*"
)


class VerbGovernment(Phrases):
    """A verb with the preposition of its Arabic counterpart: "stressed on the need", "discussed about the plan".

    Cause: "akkada ala", "ittahama bi-", "sharaka fi", "talaba min" and many more verbs take a preposition that English
    has no use for, or another one.
    Repair: the verb with its English object or preposition.
    Native English: "confirmed on Monday" and other adverbs of time and place.
    """

    message = (
        "The preposition after this verb is the one its Arabic counterpart takes; English joins the object differently."
    )
    category = "grammar"
    severity = Severity.MAJOR
    table = rf"""
        <stress> on[ (?:(?:the|his|her|its|their|our|a|this) (?:\w+ )?{_ABSTRACT}|that\b|respect|not \w+ing)] => <stress> ; akkada ala ; proof
        <emphasize> on[ (?:(?:the|his|her|its|their|our|a|this) (?:\w+ )?{_ABSTRACT}|that\b|respect)] => <emphasize> ; akkada ala ; proof
        <emphasise> on[ (?:(?:the|his|her|its|their|our|a|this) (?:\w+ )?{_ABSTRACT}|that\b|respect)] => <emphasise> ; akkada ala ; proof
        <affirm> on[ (?:(?:the|his|her|its|their|our|a|this) (?:\w+ )?{_ABSTRACT}|that\b)] => <affirm> ; akkada ala ; proof
        <confirm> on[ (?:(?:the|his|her|its|their|our) (?:\w+ )?{_ABSTRACT}|that\b)] => <stress> | <confirm> ; akkada ala ; proof
        <underline> on[ (?:the|that|his|its|their)] => <underline> ; shaddada ala ; proof
        <reiterate> on[ (?:the|that|his|its|their)] => <reiterate> ; jaddada ala ; proof
        <discuss> about[ (?!(?:\d|twenty|thirty|forty|fifty|a (?:dozen|hundred|third|quarter|half)))[\w“”"'#]+] => <discuss> ; tabahatha hawla ; proof
        <discuss> (?:on|over)[ {_WHOLE} (?:issue|issues|ways|matter|latest|developments|means|possibility|cooperation|mechanism)] => <discuss> ; naqasha hawla ; proof
        <mention> about[ {_WHOLE}] => <mention> ; dhakara an ; proof
        <announce> about[ {_WHOLE}] => <announce> ; a'lana an ; proof
        (?:declared|declares) about[ {_WHOLE}] => declared ; a'lana an ; proof
        (?P<verb>called|calls|calling|call) on for => \g<verb> for ; da'a ila ; proof
        (?P<verb>called|calls|calling) for to[ [a-z]+] => \g<verb> for ; da'a ila ; proof
        (?P<verb>called|calls|calling) (?:for|on|to) the (?:need|necessity) (?:to|of|for)\b => stressed the need to ; da'a ila darurat ; proof
        (?P<verb>called|calling|calls) for that => \g<verb> for this ; da'a ila dhalika ; gated
        demanded for[ {_WHOLE}] => demanded ; talaba bi- ; proof
        (?P<verb>demanded|demands|demanding) from (?P<who>(?:the (?:\w+ )?\w+|him|her|them|us|me|Israel|Iran|Russia|Egypt|Hamas|Turkey)) to[ [a-z]+] => \g<verb> that \g<who> ; talaba min ; proof
        (?P<verb>requested|requests|requesting) from (?P<who>(?:the (?:\w+ )?\w+|him|her|them|us|me|Israel|Egypt|Hamas)) to[ [a-z]+] => asked \g<who> to ; talaba min ; proof
        (?P<verb>asked|asks|asking) from (?P<who>(?:the (?:\w+ )?\w+|him|her|them|us|me|Israel|Egypt|Hamas)) to[ [a-z]+] => \g<verb> \g<who> to ; talaba min ; proof
        <enter> (?:in|into|to)[ (?:the|his|her|its|their) (?:\w+ )?(?:city|town|village|country|building|house|mosque|camp|territory|region|hospital|school|stadium|church|capital|presidential|headquarters|neighborhood|neighbourhood)\b] => <enter> ; dakhala ila ; confirm
        <reach> to[ (?:an? (?:agreement|deal|solution|settlement|understanding|truce|conclusion|compromise)|the (?:final|semi|quarter|conclusion|result|number|stage|level|point))] => <reach> ; wasala ila ; proof
        reached to[ (?:\$)?\d] => reached ; wasala ila ; proof
        arrived to[ (?:(?:the|a) (?:city|capital|airport|country|hospital|region|village|town|stadium|camp|headquarters|conclusion|agreement)|(?:Cairo|Riyadh|Doha|Beirut|Baghdad|Amman|Damascus|Tehran|Gaza|Egypt|Jordan|Qatar|Turkey|Israel|Moscow|Washington|Paris|Tunis))] => arrived in | arrived at ; wasala ila ; proof
        <attend> to[ (?:the|a|this|that) (?:\w+ )?(?:meeting|conference|session|ceremony|lecture|celebration|summit|opening|event|workshop|match)] => <attend> ; hadara ; proof
        <participate> at[ (?:the|a|this)] => <participate> in ; sharaka fi ; confirm
        <participate> to[ (?:the|a|this)] => <participate> in ; sharaka fi ; proof
        <contribute> in[ (?:a (?:major|big|great|large) way|(?:the )?(?:enhanc|improv|achiev|strengthen|rais|develop|reduc|increas|support|build|creat|spread|provid|promot|solv|establish|chang|encourag|mak|facilitat|advanc|protect|preserv|transform|boost|stabiliz|restor|form|driv|sav|eliminat|limit)(?:ing|ment|tion|ation)\b)] => <contribute> to ; sahama fi ; proof
        (?P<verb>accused|accuses|accusing)(?P<who>(?: (?:him|her|them|it|us|Israel|Hamas|Iran|Russia))?) (?:with|for|in|by|on)[ (?!(?:during|evening|morning|spring|being|bring))[a-z]+ing (?!to )\w+] => \g<verb>\g<who> of ; ittahama bi- ; confirm
        (?P<verb>charged|charging)(?P<who>(?: (?:him|her|them))?) of[ (?:\w+ing|murder|theft|fraud|terrorism|treason|corruption|espionage)] => \g<verb>\g<who> with ; ittahama bi- ; proof
        (?:convicted|acquitted) (?:with|from)[ (?:\w+ing|murder|theft|fraud|terrorism|treason|corruption|espionage|charges|all|the charge)] => convicted of ; udina bi- ; confirm
        suspected (?:with|by|in)[ (?:being|having|killing|carrying|planning|belonging|participating|committing)] => suspected of ; mushtabah bi- ; proof
        <suffer> of[ (?:a|an|the|his|severe|chronic)] => <suffer> from ; ana min ; confirm
        (?P<verb>suffered|suffers) by[ (?:a|an) (?:\w+ )?(?:injury|lack|shortage|crisis|disease|illness)] => \g<verb> from ; ana min ; proof
        (?P<verb>benefited|benefitted|benefits|benefiting) (?:of|by the)[ (?:this|these|his|its|their|services|expertise|experience)] => \g<verb> from ; istafada min ; gated
        (?P<verb>consists|consisted|consisting|consist) from => \g<verb> of ; takawwana min ; proof
        composed from[ (?:the|a|an|\d|two|three|four|five|members|several)] => composed of ; mukawwan min ; proof
        (?P<verb>replied|replies|replying|responded|responds|responding|commented) on[ (?:the|his|her|a|their|these|this) (?:\w+ )?(?:question|questions|accusation|accusations|criticism|request|letter|statement|statements|allegations|proposal|attack|attacks|aggression|crime|crimes)] => \g<verb> to ; radda ala ; proof
        (?P<verb>answered|answers|answering) on[ (?:the|his|her|a|their|these|this) (?:\w+ )?(?:question|questions|inquir\w+|query|queries)] => \g<verb> ; ajaba ala ; proof
        <supervise> (?:on|over)[ {_WHOLE}] => <supervise> ; ashrafa ala ; proof
        (?P<verb>searched|searching|searches) about => \g<verb> for ; bahatha an ; proof
        <point> out to[ (?:that|(?:the|his|its) (?:\w+ )?(?:need|importance|fact|role|existence|necessity|danger|efforts))] => <point> to ; ashara ila ; proof
        (?P<verb>pointed|points|pointing) to that[ (?:the|he|she|it|they|there|this|we)] => \g<verb> out that ; ashara ila anna ; proof
        (?P<verb>pointed|pointing)[ that (?:the|he|she|it|they|there|this|we|these|those|his|its|their) (?!way|direction)\w+ (?!at|to|toward)\w+] => \g<verb> out ; ashara ila anna ; proof
        (?P<verb>indicated|indicates|indicating|alluded|hinted) to[ that (?:the|he|she|it|they|there|this|we)] => \g<verb> ; ashara ila anna ; proof
        (?P<verb>indicated|indicates|indicating) to[ (?:the|his|its) (?:\w+ )?{_ABSTRACT}] => pointed to ; ashara ila ; proof
        (?:referred|referring) that[ (?:the|he|she|it|they|there|this|we)] => noted that ; ashara ila anna ; proof
        (?:referred|referring) to that[ (?:the|he|she|they|there|we) \w+ (?!of\b)\w+] => noted that ; ashara ila anna ; confirm
        (?P<verb>agreed|agree|agreeing|insisted|insisting|insists|bet|swore) on[ that (?:the|he|she|it|they|there|we)] => \g<verb> ; ittafaqa ala anna ; proof
        (?P<verb>agreed|agree|agreeing) on[ to [a-z]+] => \g<verb> ; ittafaqa ala ; proof
        <congratulate>(?P<who>(?: (?:him|her|them|us|you|the \w+))) (?:with|by)[ (?:the|this|his|her|their)] => <congratulate>\g<who> on ; hanna'a bi- ; proof
        <marry> from[ (?:a|an|the|his|her)] => <marry> ; tazawwaja min ; confirm
        <resist> (?:to|against)[ (?:the|this|any)] => <resist> ; qawama ; confirm
        <approach> (?:to|from)[ (?:the|his|her|its|their|an) (?:\w+ )?(?:agreement|end|border|city|area|area|deadline|coast|final)\b] => <approach> ; iqtaraba min ; confirm
        <violate> (?:of|on|to)[ (?:the|international|human)] => <violate> ; intahaka ; proof
        <condemn> (?:of|on|about)[ (?:the|this|these|that|any|all)] => <condemn> ; nadida bi- ; proof
        <denounce> (?:of|on|about)[ (?:the|this|these|that|any|all)] => <denounce> ; nadida bi- ; proof
        <praise> (?:of|on|with)[ (?:the|his|its|their) (?:role|efforts|level|support|position|great|performance)] => <praise> ; ashada bi- ; confirm
        <welcome> (?:with|of)[ (?:the|his|this|these|its) (?:\w+ )?(?:decision|statement|agreement|guests?|delegation|initiative|participants|visit)] => <welcome> ; rahhaba bi- ; confirm
        (?P<verb>prevented|prevents|preventing)(?P<who> (?:him|her|them|us|it)) of => \g<verb>\g<who> from ; mana'a min ; proof
        <inform> to[ (?:him|her|them|the \w+)] => <inform> ; ablagha ; proof
        <announce> on[ (?:the|his|its) (?:\w+ )?(?:start|beginning|launch|launching|establishment|results|names|names|opening|death|formation|completion)\b] => <announce> ; a'lana an ; proof
        <reveal> (?:on|about|of)[ (?:the|his|its|a|an) (?:\w+ )?(?:existence|launch|plan|details|results|names|identity|discovery|presence|secret)\b] => <reveal> ; kashafa an ; confirm
        <express> (?:about|on)[ (?:his|her|its|their|the)] => <express> ; abbara an ; proof
        <await> for => <await> ; intazara ; proof
        <seek> (?:for|to)[ (?:the|a|an) (?:\w+ )?(?:solution|help|support|peace|truce|agreement|end)\b] => <seek> ; sa'a ila ; confirm
        <exceed> (?:to|than|over|about|from)[ (?:\d|the|a)] => <exceed> ; tajawaza ; proof
        <obtain> on[ (?:the|a|an|his|\d)] => <obtain> ; hasala ala ; proof
        <receive> (?:on|with)[ (?:the|a) (?:\w+ )?(?:award|prize|support|treatment|message|letter|approval)] => <receive> ; hasala ala ; confirm
        <influence> (?:on|in)[ (?:the|his|its|their) (?:course|outcome|decision|minds?|lives|public)] => <influence> ; aththara ala ; confirm
        <affect> (?:on|in|to)[ (?:the|his|her|its|their|our)] => <affect> ; aththara ala ; proof
        <depend> (?:to|from|in)[ (?:the|a|his|its|their) (?!past|end|long|short|first|same|final|main|case)\w+] => <depend> on ; i'tamada ala ; confirm
        <rely> (?:in|to|with)[ (?:the|a|his|its|their)] => <rely> on ; i'tamada ala ; proof
        <focus> (?:about|over)[ {_WHOLE}] => <focus> on ; rakkaza ala ; proof
        <concentrate> (?:about|over)[ {_WHOLE}] => <concentrate> on ; rakkaza ala ; proof
        <insist> (?:about|for|to)[ (?:the|his|her|its|their|a)] => <insist> on ; asarra ala ; proof
        <belong> (?:for|of)[ (?:the|a|his)] => <belong> to ; tabi' li- ; proof
        <apologize> (?:from|of)[ (?:the|his|her|their|not|a)] => <apologize> for | <apologize> to ; i'tadhara an ; confirm
        <succeed> (?:to|at|for) (?P<gerund>(?:achieving|reaching|making|forming|winning|liberating|entering|getting|obtaining)) => <succeed> in \g<gerund> ; najaha fi ; proof
        <participate> (?:with|by) (?:the|a)[ (?:workshop|conference|meeting|tournament|championship|competition)] => <participate> in the ; sharaka fi ; proof
        media (?P<stem>confirm|indicate|reveal|say|describe|publish|announce|mention|broadcast|circulate|admit)s\b[ (?!that (?:was|were)|of|from|in|on|about)[\w#“"]+] => media \g<stem> ; wasa'il al-i'lam ; proof
        (?P<verb>informed) (?P<who>the (?:\w+ )?\w+|him|them) to[ (?:freeze|stop|leave|evacuate|suspend|return|prepare)] => told \g<who> to ; ablagha bi- ; proof
        (?P<verb>reported|reports) (?P<who>(?:an?|the|its|one|several|senior|official|informed) (?:[\w’-]+ ){{0,4}}?(?:sources?|officials?|officers?|spokes\w+|minister|ministry|witnesses)) as saying => quoted \g<who> as saying ; naqala an ; proof
    """
    examples = """
        The channel {reported an army source as saying => quoted an army source as saying} that the road was shut.
        The envoy {stressed on => stressed} the need for a quick vote.
        The two ministers {discussed about => discussed} the water treaty.
        The union {called on for => called for} a strike.
        The judge {pointed => pointed out} that the deadline had passed.
        The jury {consists from => consists of} seven writers.
        Local {media confirms => media confirm} that the bridge is shut.
        The minister confirmed on Monday that the road would open.
        They discussed about 20 cases in one day.
        She stressed on the phone that she was well.
        The demand for the new stamps is high.
        Media reports from the border differ.
    """
