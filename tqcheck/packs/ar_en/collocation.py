from __future__ import annotations

from tqcheck.rules import Phrases


class Collocation(Phrases):
    """The verb of an Arabic set phrase where English has another: "practise pressure", "direct thanks to", "launch bullets".

    Cause: "marasa dughutan", "wajjaha al-shukr", "athara al-jadal", "atlaqa al-rasas", "asfara 'an maqtal": the noun chooses
    its verb in each language, and the translation keeps the Arabic choice.
    Repair: the verb that the noun has in English, or the verb alone.
    Native English: the same verbs with other nouns: to raise a child, to launch a ship, to direct a film.
    """

    message = "The noun has this verb in Arabic; in English it goes with another."
    category = "calque"
    table = r"""
        <reveal> the lie of => <expose> as false ; kashf kadhib ; gated
        <use> (its|the|their) (veto|veto power|right of veto|right to veto|veto right)( power)? against => <veto> ; istakhdama haqq al-naqd ; proof
        <heal> (?P<a>its|his|her|their|the|our) wounds[( and|\.|,)] => <nurse> \g<a> wounds ; yudammid jirahahu ; gated
        <take> caution => <take> care ; akhdh al-hidhr ; gated
        <provide> (?P<a>a|its|his|their) (response|answer|reply) to => <respond> to ; taqdim radd ; gated
        <achieve> the (interests?|interest) of => <serve> the interests of ; tahqiq masalih ; gated
        <achieve> (?P<a>the|its|his|their|our) (?P<b>hopes|wishes) => <fulfill> \g<a> \g<b> ; tahqiq tumuhat ; gated
        <achieve> (?P<a>the|its|his|their|our|all) (?P<b>demands|needs|requirements) => <meet> \g<a> \g<b> ; tahqiq matalib ; gated
        (?<=,\s)(a|the) (matter|thing|issue|something) (that|which) => which ; al-amr alladhi ; proof
        <introduce> (?P<a>(more |the |humanitarian |food |medical |relief |additional |any |urgent )*)(?P<b>aid|assistance|fuel|supplies|trucks|food|medicines?) => <bring> in \g<a>\g<b> ; idkhal ; proof
        the introduction of (?P<a>(more |the |humanitarian |food |medical |relief |additional |any |urgent )*)(?P<b>aid|assistance|fuel|supplies|trucks|food|medicines?) => the entry of \g<a>\g<b> ; idkhal ; proof
        <call> for the (?P<a>importance|necessity|need) (?P<b>of|for|to) => <stress> the \g<a> \g<b> ; da'a ila ; proof
        <express> (the )?(level|extent|depth|magnitude|size) of => <reflect> the extent of ; yu'abbir an ; gated
        <implement> (?P<a>an?|the|several|many|two|three|its|their|his|this)(?P<b>( (?!of|in|to)[\w-]+){0,2}) (?P<c>attacks?|operations?|raids?|ambush|ambushes|strikes?|airstrikes?|assassinations?|arrests?|exercises?|maneuvers?|death sentence|tours?|visits?|massacres?|bombings?|incursions?) => <carry> out \g<a>\g<b> \g<c> ; naffadha ; proof
        <execute> (?P<a>an?|the|several|many|two|three|its|their|his|this)(?P<b>( (?!of|in|to)[\w-]+){0,2}) (?P<c>attacks?|operations?|raids?|ambush|ambushes|strikes?|projects?|decisions?|massacres?) => <carry> out \g<a>\g<b> \g<c> ; naffadha ; proof
        <practice> (?P<a>(more |any |great |all |all kinds of |political |maximum |its |their |various )*)pressures? => <exert> \g<a>pressure ; marasa dughutan ; proof
        <practice> (?P<a>his|her|its|their|the) (?P<b>([\w]+ )?(rights?|powers?|authority|duties|sovereignty|role)) => <exercise> \g<a> \g<b> ; marasa ; proof
        <practice> (?P<a>(the )?(worst |ugliest |all kinds of |all forms of |various types of |policy of |most horrific )*)(?P<b>violence|terrorism|racism|repression|torture|killing|intimidation|blackmail|incitement|bullying) => <use> \g<a>\g<b> ; marasa ; proof
        <issue> a decision (?P<c>to|on|regarding|appointing|forming|banning|preventing|stipulating) => <issue> an order \g<c> ; asdara qararan ; gated
        (republican|presidential) decision => presidential decree ; qarar jumhuri ; proof
        (republican|presidential) decisions => presidential decrees ; qararat jumhuriyya ; proof
        [(a|the) ]royal will[ (was|has|is) (been )?issued] => royal decree ; irada malakiyya ; proof
        <take> (a|the) decision (to|of) (?P<a>[a-z]+)(?<!ing) => <decide> to \g<a> ; ittakhadha qararan ; gated
        (?P<a>necessary|required|precautionary|deterrent|preventive|urgent|legal and administrative) procedures => \g<a> measures ; ijra'at ; gated
        <take> (all )?(the )?(necessary )?legal (procedures|measures) => <take> legal action ; ittikhadh al-ijra'at al-qanuniyya ; proof
        <raise> (?P<a>a|the) (?P<b>lawsuits?|complaints?|case|memorandum|appeal) => <file> \g<a> \g<b> ; rafa'a da'wa ; proof
        <raise> (?P<a>the )?(?P<b>slogans|banners|pictures|placards|signs|photos) => <carry> \g<a>\g<b> ; rafa'a shi'arat ; gated
        <launch> (?P<a>(live |rubber |tear |sound |stun |heavy |random |intensive )*)(?P<b>bullets|gas|ammunition|shots|bombs|grenades|gunfire|fire|flares) => <fire> \g<a>\g<b> ; atlaqa ; proof
        <release> (?P<a>an?|the|several|new) (?P<b>(\w+ )?(initiative|campaign|platform|project|program|call|warning|appeal)) => <launch> \g<a> \g<b> ; atlaqa ; gated
        (fell|fall) (as )?(martyrs|martyr|dead and wounded|killed and wounded) => were killed ; saqata shuhada' ; proof
        (?P<a>(the )?fall of )(?P<b>(many |dozens of |hundreds of |a number of |several |more )?(dead|wounded|martyrs|victims|casualties|civilians)) => \g<b> ; suqut ; proof
        the fall of (?P<a>a |several |dozens of )?(?P<b>rockets?|missiles?|shells?|shrapnel|drone) => the landing of \g<a>\g<b> ; suqut ; gated
        [(lens|lenses|camera|cameras) ]<monitor> => <capture> ; rasada ; proof
        <monitor> (?P<a>the|a|an|several|\d+) (?P<b>(launch|launching|infiltration|violations?|cases?|entry|attempts?|drones?|missiles?|rockets?|movement|presence)) => <detect> \g<a> \g<b> ; rasada ; gated
        (the )?lens of => the camera of ; adasat ; gated
        [(users|activists|pioneers|pages|accounts|platforms|tweeters|media|followers|websites) ([\w-]+ ){0,4}]circulated => shared ; tadawala ; gated
        [(users|followers|activists|audience|tweeters|fans|public|pioneers|netizens|commentators) ([\w-]+ ){0,4}]interacted with => reacted to ; tafa'ala ma'a ; proof
        <raise> (?P<a>(a |great |widespread |wide |much |huge |state of )*)(?P<b>controversy|anger|sarcasm|ridicule|astonishment|panic|uproar|outrage|sensation) => <spark> \g<a>\g<b> ; athara ; proof
        <excite> (?P<a>(a |great |widespread |wide |much |huge )*)(?P<b>controversy|anger|sarcasm|panic|uproar) => <spark> \g<a>\g<b> ; athara ; proof
        <direct> an invitation to => <invite> ; wajjaha da'wa ; proof
        <direct> (?P<a>his |her |their |its |a |the )?(thanks|thank you|word of thanks|gratitude)( and appreciation| and gratitude)? to => <thank> ; wajjaha al-shukr ; proof
        <direct> (?P<a>the |an |several |strong |any |sharp |his |her |its |their |harsh |severe )*(accusations?|charges?) (to|at|against) => <accuse> ; wajjaha ittihaman ; proof
        <direct> (?P<a>(the |strong |sharp |harsh |severe |his |her |its |their |scathing )*)criticisms? (to|at|against|towards?) => <criticize> ; wajjaha intiqadat ; proof
        <direct> (?P<a>a|an|his|her|its|their|several) (?P<b>(strong |urgent |important |clear |harsh |touching |stern |fiery |special |direct |last |open )?)(?P<c>messages?|letters?|warnings?|calls?|appeals?|advice) to => <send> \g<a> \g<b>\g<c> to ; wajjaha risala ; proof
        <direct> (?P<a>a |the |several |strong |severe |painful |fatal |devastating |successive |new )*blows? (to|at) => <deal> a blow to ; wajjaha darba ; proof
        <address> (?P<a>a|an) (?P<b>letter|message|invitation|warning|call|memo|memorandum) to => <send> \g<a> \g<b> to ; wajjaha ; gated
        <present> (?P<a>(his |her |their |its |sincere |deepest |heartfelt |warmest |the )*)(?P<b>condolences|congratulations|greetings|felicitations|apolog(y|ies)) => <offer> \g<a>\g<b> ; qaddama ; proof
        <provide> (?P<a>(his |her |their |its |sincere |deepest |heartfelt |warmest |the )*)(?P<b>condolences|congratulations|greetings|felicitations|thanks|apology) => <offer> \g<a>\g<b> ; qaddama ; proof
        <extend> (his |her |their |its |sincere |deepest |heartfelt |many |the |all |our |my )*(thanks|gratitude|appreciation)( and (thanks|gratitude|appreciation))? to => <thank> ; taqaddama bi-l-shukr ; gated
        <go> out in (?P<a>(massive |large |peaceful |angry |huge |spontaneous |popular |mass )*)(?P<b>demonstrations?|march|marches|protests?|rally|rallies) => <take> to the streets in \g<a>\g<b> ; kharaja fi muzahara ; proof
        <go> (out )?(to|down to|out into) the streets[ (to|in|and)] => <take> to the streets ; nazala ila al-shari' ; gated
        <descend> to the streets? => <take> to the streets ; nazala ila al-shari' ; proof
        <enter> (into )?an? (?P<a>(open |hunger |open-ended |general |comprehensive )*)(?P<b>strike|sit-in) => <go> on \g<a>\g<b> ; dakhala fi idrab ; proof
        <enter> (into )?a (?P<a>(deep |complete )?)coma => <fall> into a \g<a>coma ; dakhala fi ghaybuba ; proof
        met (his|her) (death|fate|end|doom)[( in| after| at| on|,|\.| while| when)] => was killed ; laqiya hatfahu ; gated
        met their (deaths?|fate|end|doom)[( in| after| at| on|,|\.| while| when)] => were killed ; laqu hatfahum ; gated
        (the )?(outcome|tally|harvest) of the (?P<a>aggression|war|bombing|victims|martyrs|attack|earthquake|shelling) => the toll of the \g<a> ; hasilat ; proof
        (in|according to) an? (non-final|not final|infinite|incomplete|endless) (toll|outcome|count|result|number) => so far ; hasila ghayr niha'iyya ; proof
        <conduct> (a|an|several|two|the|three)( \w+)? (tele)?phone (calls?|conversations?|contacts?) with => <speak> by phone with ; ajra ittisalan ; gated
        <make> (a|several|two|the|three)( \w+)? (tele)?phone (calls?|conversations?|contacts?) with => <speak> by phone with ; ajra ittisalan ; proof
        <make> (?P<a>intensive |extensive |several |many |some |continuous |urgent )?(contacts|communications|calls) with => <contact> ; ajra ittisalat ; gated
        <conduct> (?P<a>(intensive |extensive |several |many |bilateral |joint |a series of |important |direct |indirect )*)(?P<b>talks|negotiations|discussions|consultations|meetings|dialogues?|elections) => <hold> \g<a>\g<b> ; ajra ; gated
        <conduct> (?P<a>an?|the|two|several) (?P<b>(\w+ )?)(?P<c>meetings?|press conference|dialogue|conference|election|draw|ceremony) => <hold> \g<a> \g<b>\g<c> ; ajra ; gated
        <make> (?P<a>a|the) (?P<b>(\w+ )?)dialogue with => <interview> ; ajra hiwaran ; gated
        <conduct> (a |an )?(\w+ )?inspection tours? (of|in|to|for|at) => <tour> ; jawla tafaqqudiyya ; gated
        <carry> out (a |an )?(\w+ )?(inspection )?tours? (of|in|to|for|at|inside) => <tour> ; qama bi-jawla ; proof
        <make> (a |an )?(field |inspection |surprise )tours? (of|in|to|for|at|inside) => <tour> ; qama bi-jawla ; gated
        in the strongest (terms|words|expressions|phrases|tones?) of condemnation => in the strongest terms ; ashadd ibarat al-idana ; proof
        <raise> the (level|standard|quality) of (?P<a>the |their |its |his )?(?P<b>performance|services?|skills|competence|awareness|efficiency|education|students|health|production|coordination|work|cooperation|readiness|knowledge|culture) => <improve> \g<a>\g<b> ; raf' mustawa ; proof
        <stand> on (?P<a>the (circumstances|causes|reasons|facts|details|truth|needs|reality|conditions|problems)) => <establish> \g<a> ; al-wuquf ala ; proof
        more of[ (the )?(cooperation|efforts|support|achievements|success|aid|pressure|work|coordination|attention|blood|victims|progress|details|information)] => more ; al-mazid min ; proof
        <wish> (?P<a>him|her|them|everyone|all|you|the students|the team|the graduates) (all )?more (success|progress|excellence|brilliance|prosperity)( and (success|progress|excellence|brilliance|prosperity))? => <wish> \g<a> every success ; mazid min al-tawfiq ; proof
        giv(?P<a>e|es|ing|en) an executive (?:formula|form) to => giv\g<a> effect to ; sigha tanfidhiyya ; proof
        <oblige>[ (?:#?israel|the (?:occupation|government|israeli|enemy|parties)|hamas) (?:\w+ ){0,2}to] => <force> ; alzama ; proof
        feelings of (?P<a>sympathy|solidarity|anger|hatred|joy|happiness|sadness|frustration|pride|love|grief|shock|hostility|resentment|despair|gratitude|sorrow) => \g<a> ; masha'ir ; gated
        <dismantle>[ (?:the |a |an |several |\d+ )?(?:bombs?|explosives?|mines?|explosive devices?|booby traps?|unexploded)] => <defuse> ; fakkaka ; proof
        without (?:the|an|any) ability to => unable to ; duna al-qudra ala ; gated
        <abort> (?P<a>(?:the |an |any |all |its |their |this |these |several )?)(?P<b>attempts?|plans?|schemes?|plots?|coup|attacks?) => <thwart> \g<a>\g<b> ; ajhada ; gated
        with (?:complete|full|all) (?:reassurance|tranquility) => with complete ease ; bi-kull tuma'nina ; proof
        fed (?P<a>us|them|him|her|me) with[ (?:their|his|her|our|the same)] => fed \g<a> ; at'ama min ; proof
        take (?P<a>enough|sufficient|adequate|complete|full) rest => get \g<a> rest ; akhdh al-raha ; proof
        <live> in (?:difficult|harsh|tragic|catastrophic|very difficult) (?P<a>humanitarian )?(?:conditions|circumstances) => <live> in dire \g<a>conditions ; zuruf sa'ba ; gated
    """
    examples = """
        The guild {practiced pressure => exerted pressure} on the mill.
        The chairman {directed his thanks to => thanked} the nurses.
        The clip {raised widespread controversy => sparked widespread controversy} on Sunday.
        The guards {launched rubber bullets => fired rubber bullets} at the gate.
        The crew {implemented three raids => carried out three raids} on the mill.
        The miners {went out in massive demonstrations => took to the streets in massive demonstrations} at noon.
        The clerk {presented his condolences => offered his condolences} to the widow.
        The surgeon practised his trade in the village.
        She directed a film about bees.
        The company launched a ship.
        They raise goats and sheep.
    """
