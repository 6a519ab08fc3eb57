from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases
from tqcheck.rules import Severity


class PoliceWords(DomainPhrases):
    """Words of the police blotter in their everyday sense: "received a signal", "by confronting him, he confessed".

    Cause: Arabic police and court reports are formulaic ("bi-l-intiqal wa-l-fahs", "talaqqa isharatan", "bi-muwajahatihi",
    "hurrira mahdar"), and each formula is put over word for word.
    Repair: what an English crime reporter writes: went to the scene, received a report, when confronted.
    Native English: the words off the crime page; a phone receives a signal.
    """

    message = (
        "This is an Arabic police-report formula put over word for word; English crime reports say it differently."
    )
    category = "calque"
    severity = Severity.MAJOR
    domain = (
        "police", "arrested", "arrest", "prosecution", "prosecutors", "suspect", "suspects", "accused", "court", "crime",
        "defendant", "defendants", "murder", "detained", "security", "investigation", "investigations", "victim", "killed",
        "accident", "detectives", "bail", "judge", "hashish", "theft", "corpse", "collision", "quarrel", "hospital", "ambulance",
        "narcotic", "narcotics", "drugs", "trafficking", "seizures",
    )  # fmt: skip
    table = r"""
        by (moving|transferring|going) and (examining|inspecting|inspection|examination|checking), it (was|has been|became|turned) (found|revealed|discovered|shown|clear|evident|out) that => officers went to the scene and found that ; bi-l-intiqal wa-l-fahs ; proof
        by (moving|transferring|going) and (examining|inspecting|inspection|examination|checking) => when officers went to the scene ; bi-l-intiqal wa-l-fahs ; proof
        by (examining|inspecting) (it|him|her|them|the scene), it (was found|turned out|became clear|was revealed|was discovered) that => an inspection showed that ; bi-l-fahs tabayyana ; proof
        <receive> a (signal|notice|notification|sign|indication)[ (from|that|stating|of|about|by|reporting|indicating) (the|a|an|residents|civilians|police|hospital)] => <receive> a report ; talaqqa isharatan ; gated
        (?P<a>stating|reporting|indicating|of|about) the occurrence of (?P<b>an?) (?P<c>quarrel|accident|fire|collision|fight|explosion|traffic|theft|murder|crash|collapse|shooting|incident) => \g<a> \g<b> \g<c> ; wuqu' ; gated
        by confronting (him|her|them|the accused|the suspects?|the defendants?),? (?P<a>he|she|they) => when confronted, \g<a> ; bi-muwajahatihi ; proof
        by (discussing|interrogating) (him|her|them|the accused|the suspects?|the defendants?),? (?P<a>he|she|they) => under questioning, \g<a> ; bi-munaqashatihi ; proof
        <commit> the incident => <commit> the crime ; irtakaba al-waqi'a ; gated
        (the )?commission of the incident => the crime ; irtikab al-waqi'a ; proof
        <confess> to the incident => <confess> to the crime ; i'tarafa bi-l-waqi'a ; gated
        sheriff of (the )?(?P<a>(?-i:[A-Z])[\w-]+( (?!Police)(?-i:[A-Z])[\w-]+)?) (police )?(department|section|station|center)( police)? => chief of \g<a> police station ; ma'mur al-qism ; proof
        in the third decade of (?P<a>his|her|their) (life|age) => in \g<a> twenties ; fi al-aqd al-thalith ; proof
        in the fourth decade of (?P<a>his|her|their) (life|age) => in \g<a> thirties ; fi al-aqd al-rabi' ; proof
        in the fifth decade of (?P<a>his|her|their) (life|age) => in \g<a> forties ; fi al-aqd al-khamis ; proof
        in the sixth decade of (?P<a>his|her|their) (life|age) => in \g<a> fifties ; fi al-aqd al-sadis ; proof
        in the second decade of (?P<a>his|her|their) (life|age) => in \g<a> teens ; fi al-aqd al-thani ; proof
        priority of (passage|passing|traffic|crossing) => right of way ; awlawiyyat al-murur ; proof
        [(services|forces|men|police|agencies|detectives|investigators|officers|department|directorate|authorities)( [\w-]+){0,4} ](managed to arrest|succeeded in arresting|(was|were) able to arrest) => arrested ; tamakkanat min dabt ; gated
        (?P<a>injuries|wounds) (varied|ranged) between (?P<b>bruises|fractures|burns|wounds|abrasions|cuts|[\w-]+) and => \g<a> included \g<b> and ; tanawwa'at bayna ; proof
        as the (outcome|result|product) of[ (his|her|their) criminal] => as the proceeds of ; hasilat ; proof
        (the )?(necessary )?legal (measures|procedures) (have been|were|are being|will be) taken => legal action is being taken ; ittukhidhat al-ijra'at ; gated
        <commit> the (aforementioned|said|referred) (incident|crime|accident) => <commit> the crime ; al-madhkur ; proof
        the (aforementioned|above-mentioned|mentioned|said) (?P<a>accused|suspect|defendant|person|woman|man|victim|two|incident|car|vehicle|apartment|area|place) => the \g<a> ; al-madhkur ; gated
        the (aforementioned|above-mentioned|mentioned)[ (was|were|confessed|had|admitted|is|are|has|and|,)] => the suspect ; al-madhkur ; gated
        (?P<a>the necessary|the|a|an|official) (?P<b>report|record|minutes?)( of the incident)? (was|has been) (drawn up|edited|liberated|released|written|freed) => a police report was filed ; hurrira mahdar ; proof
        <edit> (?P<a>a|the) (report|record|minutes) (of|about|on) => <file> \g<a> report on ; harrara mahdar ; proof
        the (public )?prosecution (undertook|took over|assumed|took charge of) the investigations? => prosecutors are investigating ; tawallat al-niyaba al-tahqiq ; gated
        <transfer> to the public prosecution => <refer> to prosecutors ; uhila ; proof
        [the ]investigations of the detectives => detectives’ inquiries ; tahariyyat al-mabahith ; gated
        (?P<a>head|chief) of (the )?investigations[ (at|of|in|unit)] => \g<a> of detectives ; ra'is al-mabahith ; gated
        (?P<a>security|police|fixed) ambush(es)?[ (stopped|on|at|was|set|near|was set up)] => police checkpoint ; kamin ; gated
        (emptying|unloading|unpacking|discharging|vacating) (of )?(the )?(surveillance |security |monitoring )?cameras => reviewing security camera footage ; tafrigh al-kamirat ; proof
        (emptied|unloaded|unpacked|discharged|vacated) (the )?(surveillance |security |monitoring )?cameras => reviewed security camera footage ; tafrigh al-kamirat ; proof
        (contents|content) of the (surveillance |security )?cameras => footage from security cameras ; muhtawa al-kamirat ; gated
        white weapon => knife ; silah abyad ; proof
        white weapons => knives ; asliha bayda' ; proof
        (?P<v>was|were) (afflicted|infected|injured) with (?P<a>various |different |minor |serious |scattered |multiple |severe |slight |several )?(?P<b>injuries|wounds|bruises|fractures|burns|cuts|abrasions|shrapnel|a fracture|a wound|a gunshot|gunshots|bullets) => suffered \g<a>\g<b> ; usiba bi- ; proof
        lifeless corpse => dead ; juththa hamida ; proof
        a (lifeless|motionless|still) corpse => dead ; juththa hamida ; proof
        (ambulance cars|cars of the ambulance) => ambulances ; sayyarat al-is'af ; proof
        ambulance car => ambulance ; sayyarat al-is'af ; proof
        (fire|firefighting|fire-fighting|extinguishing) cars => fire engines ; sayyarat al-itfa' ; proof
        to the session of[ (\d|(?-i:[A-Z])[a-z]+|the \d)] => until ; ila jalsat ; gated
        first session (to consider|to look into|to hear|to examine|of|in) (?P<a>the|his|her|their|a) (?P<b>case|trial|lawsuit|appeal|complaint) => first hearing in \g<a> \g<b> ; ula jalasat ; proof
        first session (to consider|to look into|to examine) => first hearing in ; ula jalasat al-nazar ; proof
        warden of (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (center|police( station| department)?|police) => \g<a> police chief ; ma'mur al-markaz ; proof
        warden of the (?P<a>center|department|police station|police department|(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? (center|department|police)) => chief of the police station ; ma'mur al-markaz ; proof
        (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (police center|center police)( station)? => \g<a> police station ; markaz shurta ; gated
        the police center => the police station ; markaz al-shurta ; proof
        security (men|individuals) => security officers ; rijal al-amn ; gated
        (individuals|elements) of (the )?police => police officers ; afrad al-shurta ; proof
        (police|security) (elements|individuals) => officers ; anasir al-amn ; gated
        (with the intention|with the intent|with intent) of (stealing|theft|robbery) => to rob them ; bi-qasd al-sariqa ; proof
        with premeditation and (surveillance|stalking|lurking|observation|ambush) => with premeditation ; ma'a sabq al-israr wa-l-tarassud ; proof
        due to (previous|old|past) (disputes|differences|disagreements) between them => over an old dispute ; li-khilafat sabiqa ; proof
        <breathe> his last breaths => <die> ; lafaza anfasahu ; proof
        passed away as a result of => died of ; tuwuffiya athar ; gated
        urgent (criminal |quick )?trial => expedited trial ; muhakama ajila ; proof
        <renew> the (imprisonment|detention|pretrial detention|confinement|jailing) of => <extend> the detention of ; tajdid habs ; proof
        renew(al|ing) (of )?the (imprisonment|detention|confinement) of => extending the detention of ; tajdid habs ; proof
        on the guarantee of (?P<a>his|her|their) (place of residence|residence) => without bail ; bi-daman mahall iqamatihi ; proof
        (evacuat|vacat|clear)ing the (way|path|road) of => releasing ; ikhla' sabil ; proof
        (arrest and (summons|bring|bringing)|seizure and (bringing|summons)|seize and bring|control and bring)( warrant| order| decision)? => arrest warrant ; dabt wa-ihdar ; proof
        civil (protection|defen[sc]e) (forces|men|cars|personnel) => firefighters ; al-himaya al-madaniyya ; gated
        criminal (evidence|laboratory|lab) (?P<a>men|team|experts|department|teams|specialists) => forensics \g<a> ; al-adilla al-jina'iyya ; proof
        <deposit> in the (morgue|mortuary) => <take> to the morgue ; udi'at al-mashraha ; proof
        (mortuary|morgue|hospital) (refrigerators?|fridge) => morgue ; thallajat al-mawta ; proof
        (fire|fiery) shots => gunshots ; ayira nariyya ; proof
        under the threat of (weapons?|arms|white weapons?) => at gunpoint ; tahta tahdid al-silah ; proof
        <refer> the papers of => <refer> ; ihalat awraq ; gated
        <receive> (?:a |an |several )?(?:communications?|communiqu[eé]s?)(?= (?:from|stating|that|of|about|by|reporting|indicating|via)) => <receive> a report ; talaqqa balaghan ; proof
        <receive> (?:a |an )?(?:notification|notice|signal|report)(?: from [^,.]{3,60}?)?,? (?:to the effect|stating the effect|with the content) that => <receive> a report that ; talaqqa balaghan yufid ; proof
        <submit> (?:a |an |the |several )?(?:communications?|communiqu[eé]s?)(?= (?:to|against)) => <file> a complaint ; qaddama balaghan ; proof
        (?:stating|reporting|indicating|of|about) (?:the )?(?:presence|existence) of (?:an? )?(?P<c>quarrel|fire|collision|fight|explosion|injured|dead|deaths|injuries|accident|corpse|body) => reporting \g<c> ; wujud ; gated
        (?:stating|indicating|informing|includes|including) (?:of )?the (?P<a>arrival|death|outbreak|discovery|finding|injury|killing|drowning|collapse|overturning|collision) of => reporting the \g<a> of ; yufid bi- ; gated
        (?:the )?(?:place|location|site|scene) of the (?:communication|communiqu[eé]|report|notification|reporting) => the scene ; mahall al-balagh ; proof
        [(?:moved|went|rushed|arrived|headed|moving|transferred|hurried) (?:immediately )?to ](?:the )?(?:place|location|site) of (?:the )?(?:accident|incident|fire|crime|collision|event) => the scene ; makan al-hadith ; gated
        [(?:forces?|men|officers?|police|leaders|ambulances?|cars|teams?|prosecution|services|vehicles|engines|investigators|detectives|experts|officials) (?:immediately |quickly |also )?]moved(?= (?:immediately |quickly )?to (?:the )?(?:scene|place|site|location|village|hospital|area)) => went ; intaqalat ; proof
        (?P<a>ambulances?|fire engines?|fire trucks?|fire cars?|ambulance cars|cars|vehicles|forces|equipment|teams|loaders|reinforcements) (?:was|were|have been|had been) (?:pushed|paid|pushed out|pushed forward|defended)(?= to| and|,|\.| with) => \g<a> were sent ; tamma al-daf' bi- ; proof
        <push>(?: with| by)?(?= (?:\d+|several|a number of|two|three|four|five|six|many|ten|large|security|an additional|additional) ?(?:[\w-]+ )?(?:ambulances?|ambulance cars|fire engines|fire trucks|fire cars|equipment|cars|vehicles|teams|loaders|mobile clinics|buses|reinforcements)) => <send> ; dafa'a bi- ; proof
        paying(?: with| by)?(?= (?:\d+|several|a number of|two|three|four|five|six|many|ten) (?:equipped )?(?:ambulances?|ambulance cars|fire engines|fire trucks|fire cars|cars|vehicles|teams|loaders)) => sending ; dafa'a bi- ; proof
        (?:the )?(?:payment|push|pushing) of(?= (?:\d+|several|a number of|two|three|four|five|six|many|ten) (?:equipped )?(?:ambulances?|ambulance cars|fire engines|fire trucks|fire cars|cars|vehicles|teams|loaders)) => the dispatch of ; al-daf' bi- ; proof
        (?:the )?(?:investigation|investigations|detective|criminal investigation) (?:men|forces|individuals)[(?! of the)] => detectives ; rijal al-mabahith ; proof
        (?:the )?men of (?:the )?(?P<a>investigations?|criminal investigations?|detectives?) => detectives ; rijal al-mabahith ; proof
        (?:the )?(?:men of (?:the )?civil (?:protection|defen[sc]e)) => firefighters ; rijal al-himaya al-madaniyya ; proof
        (?:the )?(?:men of (?:the )?traffic|traffic men) => traffic police ; rijal al-murur ; proof
        (?:the )?(?:men of (?:the )?ambulance|ambulance men|ambulance crews? men|paramedic men) => paramedics ; rijal al-is'af ; proof
        (?:the )?men of (?:the )?(?P<a>police|security) => \g<a> officers ; rijal al-shurta ; proof
        by (?:conducting|making|carrying out|intensifying) (?:the )?(?:necessary )?(?:investigations?|inquiries|investigations and inquiries),? it (?:was|became|turned|has been) (?:found|revealed|shown|concluded|discovered|established|clear|out|evident)(?: out)? that => inquiries showed that ; bi-ijra' al-taharriyat ; proof
        by (?:conducting|making|carrying out|intensifying) (?:the )?(?:necessary )?(?:investigations?|inquiries|investigations and inquiries)[,] => after inquiries ; bi-ijra' al-taharriyat ; proof
        (?P<a>(?:the )?(?:investigations|inquiries)(?: of (?:the )?[\w ]{3,30})?) (?:reached|led to the fact|resulted in the fact|led to) that => \g<a> showed that ; tawassalat al-taharriyat ; proof
        (?:a )?research team[(?: headed| led| under|,| to (?:uncover|identify|reveal|find)| formed| was)] => investigation team ; fariq bahth ; gated
        by (?:codifying|legalizing|legitimizing|rationing) the procedures => with a warrant ; bi-taqnin al-ijra'at ; proof
        (?:after|following) (?:codifying|legalizing|legitimizing|rationing|codification of|legalization of) (?:the )?(?:legal )?procedures => with a warrant ; ba'da taqnin al-ijra'at ; proof
        (?:it was|were|was) (?:possible|able) to (?:seize|control|set|adjust) (?P<a>him|her|them|the (?:accused|suspects?|perpetrators?|defendants?)) => officers arrested \g<a> ; amkana dabtuhu ; gated
        (?P<w>he|she|(?:the )?(?:accused|suspect|perpetrator|defendant)) was (?:seized|controlled|adjusted|set|caught) => \g<w> was arrested ; tamma dabtuhu ; gated
        (?P<w>they|(?:the )?(?:suspects|perpetrators|defendants|accused)) were (?:seized|controlled|adjusted|set|caught) => \g<w> were arrested ; tamma dabtuhum ; gated
        (?:the )?(?:control|setting|adjusting|adjustment|tuning|controlling)(?: of)?(?= (?:about |more than )?\d[\d,.]* (?:and a half )?(?:tons?|kilos?|kilograms|kg|bags|bottles|packages|cylinders|cases|bricks|pieces|sacks|litres|liters)) => seizure of ; dabt ; proof
        (?:the )?(?:control|setting|adjusting) of (?P<a>an? (?:[\w-]+ ){0,3}(?:person|man|unemployed|gang|worker|merchant|trader|driver|fugitive|dealer)) => arrest of \g<a> ; dabt ; proof
        (?P<v>was|were|been) (?:imprisoned|jailed|locked up|confined)(?: for)? (?P<n>4|four|15|fifteen|45|forty-five) days(?: pending (?:the )?investigations?)? => \g<v> remanded in custody for \g<n> days ; hubisa arba'at ayyam ; proof
        (?:imprisoned|jailed|confined) (?P<a>(?:the )?(?:accused|suspect|defendant|driver|owner|mother|father|wife|husband|man|worker|perpetrator)s?)(?: for)? (?P<n>4|four|15|fifteen|45) days => remanded \g<a> in custody for \g<n> days ; habs ; proof
        (?:imprisonment|jailing|imprisoning|confinement) (?:of )?(?P<a>(?:the )?(?:two |three |four )?(?:accused|suspects?|defendants?|driver|owner|mother|father|wife|husband|man|worker|perpetrators?)(?: of [\w ]{3,30}?)?)(?: for)? (?P<n>4|four|15|fifteen|45) days => remand of \g<a> in custody for \g<n> days ; habs ; proof
        on (?:the )?(?:responsibility|liability|conscience|account|disclosure|custody|strength|dhimma|receivable) of (?:the )?(?:investigations?|case) => pending investigation ; ala dhimmat al-tahqiq ; proof
        (?:evacuat(?:ed|e)|vacat(?:ed|e)|cleared) (?:the )?(?:path|way|road|cause) of => released ; ukhliya sabil ; proof
        (?:the )?(?:evacuation|eviction|vacation) of (?:the |his |her )?(?:path|way|road|cause)(?: of)? => release of ; ikhla' sabil ; proof
        (?:with|on) (?:a )?(?:financial |bail )?(?:guarantee|warranty|security) of (?P<a>\d[\d,]*|one|two|five|ten|twenty|fifty) (?P<b>thousand )?pounds => on bail of \g<a> \g<b>pounds ; bi-kafala ; proof
        (?:declared|authorized|permitted|declares|allowed) (?:the )?burial(?: of the (?:body|corpse|bodies|deceased|victim|dead))? => cleared the body for burial ; sarraha bi-l-dafn ; proof
        (?:declaring|authorizing|permitting|declaration of|permission for|permit for) (?:the )?burial(?: of the (?:body|corpse|bodies|deceased|victim|dead))? => clearing the body for burial ; al-tasrih bi-l-dafn ; proof
        (?:delegated|assigned|mandated|appointed|mourned|seconded|scarred) (?:the |a )?(?:forensic (?:medicine|doctor|medical examiner|physician|examiner|medicine doctor)) => called in a forensic pathologist ; nadb al-tabib al-shar'i ; proof
        (?:delegating|assigning|mandating|appointing|mourning|seconding|scarring|delegation of|assignment of|scarring of) (?:the |a )?(?:forensic (?:medicine|doctor|medical examiner|physician|examiner|medicine doctor)) => calling in a forensic pathologist ; nadb al-tabib al-shar'i ; proof
        (?:delegating|assigning|delegation of|delegated|assigned|seconded) (?:the |a )?criminal (?:laboratory|lab|evidence)(?: experts?)? => called in forensics experts ; nadb al-mamal al-jina'i ; gated
        <dissect> the (?P<a>body|corpse|bodies) => <carry> out an autopsy on the \g<a> ; tashrih ; proof
        (?:dissection|anatomy) of the (?P<a>body|corpse|bodies) => an autopsy on the \g<a> ; tashrih ; proof
        (?P<a>the|his|her|their|a) corpses? of => \g<a> body of ; juththa ; gated
        (?P<a>the|his|her) corpse[(?! of|[’']s)] => \g<a> body ; juththa ; gated
        an? (?P<a>person|man|woman|girl|corpse|body|child|youth|young man|bodies) of (?:an )?unknown identity => an unidentified \g<a> ; majhul al-huwiyya ; proof
        (?<!\ba\s)(?P<a>person|man|woman|girl|corpse|body|child|youth|young man|bodies) of (?:an )?unknown identity => unidentified \g<a> ; majhul al-huwiyya ; proof
        (?:an? )(?:unknown|anonymous) (?:corpse|dead body|body) => an unidentified body ; juththa majhula ; proof
        (?:the )?(?:parents|families|people) of (?P<a>the (?:village|region|area|neighborhood|town|street))[( found| reported| gathered| heard| were| to| informed| managed| caught|,)] => residents of \g<a> ; al-ahali ; gated
        (?:an? )(?P<a>car|bus|microbus|minibus|truck|motorcycle|tuk-tuk|taxi|tractor|vehicle) (?:coup|revolution|flip) => a \g<a> crash ; inqilab sayyara ; proof
        (?:the )?(?:coup|revolution|flipping) of (?P<a>an? (?:[\w-]+ )?(?:car|bus|microbus|minibus|truck|motorcycle|tuk-tuk|taxi|tractor|vehicle|trailer)) => the crash of \g<a> ; inqilab sayyara ; proof
        (?P<a>collision|crash|explosion|drowning|overturning|run-over|hit-and-run|suicide|murder|stabbing|theft) (?:accident|incident)[( in| on| of| that| which| and|,|\.| occurred| took| between)] => \g<a> ; hadith tasadum ; gated
        <trample>(?= (?:by|under|beneath|a|an|him|her|the) ?(?:the wheels of )?(?:an? |the )?(?:car|train|truck|bus|motorcycle|vehicle|tractor|citizen|person|child|student|girl|boy|pedestrian)) => <run> over ; dahs ; gated
        (?:half|quarter|semi)[- ]?(?:transport|transfer|transportation|moving|freight|cargo)(?: (?:car|cars|truck|vehicle|vehicles))? => pickup truck ; nisf naql ; proof
        (?<!half\s)(?<!semi\s)(?<!quarter\s)(?:heavy )?(?:transport|transportation|transfer) (?:car|vehicle)[(?! (?:company|hire))] => lorry ; sayyarat naql ; gated
        (?:malaki|angelic|royal|angel|king[’']?s?|owners?) car[( and| that| with| in| on|,|\.| collided| overturned)] => private car ; sayyara mallaki ; proof
        (?P<a>microbus|minibus|taxi|bus|pickup|truck|jeep|tanker|trailer|tractor|toktok|tuk-tuk|motorcycle) (?:car|cars)[(?! (?:park|wash|parks))] => \g<a> ; sayyarat mikrubas ; proof
        (?:trosc?ic?y?cles?|tr[oi]sik[ei]ls?|trosycles?) => three-wheeler ; trusikl ; proof
        (?:the )?(?:leader|commander|captain) of the (?P<a>car|vehicle|bus|truck|motorcycle|microbus|minibus|taxi|tuk-tuk|train|tractor) => the \g<a> driver ; qa'id al-sayyara ; proof
        (?P<a>car|vehicle|bus|truck|motorcycle|taxi|tuk-tuk|microbus)(?:[’']s)? (?:leader|commander) => \g<a> driver ; qa'id al-sayyara ; proof
        (?:the )?(?:imbalance|disturbance|malfunction|defect|dysfunction|breaking|disruption) of the steering wheel(?: (?:in|at|from|by) (?:the |its )?(?:hands?|control) of (?:the|its|his) (?:driver|leader|commander))? => the driver losing control ; ikhtilal ajalat al-qiyada ; proof
        the steering wheel (?:was )?(?:imbalanced|disturbed|got out|malfunctioned|misaligned|unbalanced|broke down) (?:in|from|at|by) (?:the )?(?:hands?|driver[’']s hands?) (?:of )?(?:the |its )?(?:driver|leader)? => the driver lost control ; ikhtilal ajalat al-qiyada ; proof
        (?:crazy|insane|mad) speed => excessive speed ; al-sur'a al-jununiyya ; proof
        (?:scattered|separate|dispersed|sporadic|varied) (?P<a>bruises|wounds|injuries|abrasions|fractures|burns|contusions) => multiple \g<a> ; mutafarriqa ; proof
        (?:in|on|to|throughout) (?:different|various|separate|scattered|varying|all) (?:parts|areas|places) of (?P<a>the|his|her|their) (?:body|bodies) => all over \g<a> body ; anha' mutafarriqa ; gated
        (?:a )?suspicion of (?:a |an )?(?P<a>fracture|concussion|hemorrhage|bleeding|skull|internal|brain|spinal) => a suspected \g<a> ; ishtibah ; proof
        concussion (?:of|in) (?:the )?brain => concussion ; irtijaj fi al-mukhkh ; proof
        (?:bruises|wounds|fractures|injuries) and abrasions[( all| in| on| to| of| and|,|\.)] => cuts and bruises ; kadamat wa-sahajat ; gated
        (?:the )?(?:registered|recorded|registrar|registrant),? (?:a |as |of |in )?(?:a )?(?:danger(?:ous)?|risk|hazard|at risk)[(?! assessment)] => known offender ; musajjal khatar ; proof
        (?:danger|risk|dangerous) (?:registered|registrar|registrant) => known offender ; musajjal khatar ; proof
        (?:previously|already) (?:accused|charged) in (?P<n>\d+|several|many|two|three) (?:cases|issues) => with a record of \g<n> cases ; sabaqa ittihamuhu ; gated
        (?:gang (?:formation|composition|configuration)|gangster formation|criminal formation) => gang ; tashkil isabi ; proof
        gang formations => gangs ; tashkilat isabiyya ; proof
        (?:cartridge|cartouche|birdshot|shotgun|khartoush|local|locally[- ]made) individual|individual (?:of )?(?:cartridge|cartouche|birdshot|shotgun|khartoush) => homemade shotgun ; fard khartush ; proof
        (?:firing|shooting|a) khartoush => birdshot ; khartush ; proof
        (?P<a>hashish|heroin|cocaine|opium|hydro|bango|marijuana|shabu|strox|methamphetamine)(?: drug| narcotic| anesthetic)[(?! (?:dealer|trade|trafficking|users?|addict\w*))] => \g<a> ; mukhaddir ; gated
        (?:the )?(?:narcotic|drug|narcotics) (?:substance|material)s? (?:of )?(?:“|")?(?P<a>hashish|heroin|cocaine|opium|hydro|bango|marijuana|shabu|strox|methamphetamine|ice)(?:”|")? => \g<a> ; maddat ; proof
        (?:the )?narcotic (?P<a>hashish|heroin|opium|hydro|bango|shabu|strox|ice)(?: substance| plant)? => \g<a> ; mukhaddir ; proof
        (?:quantity|quantities) of (?:narcotic|narcotics|anesthetic) (?:substances|materials) => quantity of drugs ; mawadd mukhaddira ; gated
        (?:with the (?:intention|intent|aim|purpose) of|for the purpose of|with intent (?:of|to)) (?:trading|trafficking|trade|traffic|circulation|promotion|promoting)[( in|,|\.| and|;)] => for sale ; bi-qasd al-ittijar ; gated
        (?:neighborly|neighborliness|neighbourly|neighborhood|neighbor|neighbors) (?:disputes|differences|disagreements) => a dispute between neighbours ; khilafat al-jira ; proof
        (?:disputes|differences|disagreements) (?:over|of|on|about|due to) (?:the )?(?:neighborhood|neighborliness|neighbors|neighbor[’']s|neighboring) => a dispute between neighbours ; khilafat al-jira ; proof
        (?P<a>family|financial|marital|material|previous|old) differences[( between| with| over|,|\.| among| that| and)] => \g<a> disputes ; khilafat ; proof
        [(?:a|the|in a|during a|violent|armed) ]quarrel(?= (?:broke out|between|that|over|with|took place|occurred|in|with (?:weapons|knives))) => fight ; mushajara ; gated
        (?:both |the two |the )?(?:parties|sides|ends) (?:to|of|in) the (?:quarrel|fight|brawl|altercation) => those involved in the fight ; tarafay al-mushajara ; gated
        (?P<a>drug|murder|theft|bribery|rape) issues?[( in| against| of| no| and|,|\.| before)] => \g<a> case ; qadiyya ; gated
        in the issue of (?:the )?(?P<a>murder|killing|bribery|theft|rape|assassination|drugs) => in the case of the \g<a> ; fi qadiyyat ; proof
        (?P<n>\d[\d,]* )?(?:various |different |outstanding )?judicial (?:provisions|judgments|sentences) => \g<n>court rulings ; ahkam qada'iyya ; proof
        (?:implemented|executed)(?= (?:\d[\d,]* )?(?:various |different )?(?:judicial |court )?(?:rulings|judgments|provisions|sentences|verdicts)) => enforced ; naffadha al-ahkam ; proof
        (?:implementing|implementation of|execution of|executing)(?= (?:\d[\d,]* )?(?:various |different )?(?:judicial |court )?(?:rulings|judgments|provisions|sentences|verdicts)) => enforcing ; tanfidh al-ahkam ; proof
        (?:fugitives?|fleeing|escaping|escapees?|escaped) from (?:the )?(?:execution of |implementation of )?(?:judicial |court |\d+ )*(?:judgments?|rulings?|provisions|sentences|verdicts) => wanted to serve sentences ; harib min tanfidh ahkam ; proof
        (?:the )?(?:court of (?:felonies|felony|offenses|criminal offenses)|(?:felonies|felony|crimes|criminals?[’']) court) => the criminal court ; mahkamat al-jinayat ; proof
        (?:the )?(?:Court of )?Jinayat(?: Court)? => the criminal court ; mahkamat al-jinayat ; proof
        (?P<a>trial|pronouncement|sentencing|appeal|court) sessions?[(?! of parliament)] => \g<a> hearing ; jalsat al-muhakama ; gated
        (?:the )?session (?:of|to|for) (?:the )?(?P<a>trial|pronouncing|pronounce|considering|consider|issuing|hearing) => hearing for the \g<a> ; jalsat ; gated
        <postpone> (?P<a>the (?:trial|first session|case|appeal|lawsuit|hearing|consideration|session|second session|third session)) => <adjourn> \g<a> ; ajjala ; gated
        (?:headed|chaired|presided over|led) by (?:the )?(?:counsell?or|chancell?or|advisor|adviser) => presided over by Judge ; bi-ri'asat al-mustashar ; proof
        under the (?:chairmanship|presidency|headship|leadership) of (?:the )?(?:counsell?or|chancell?or|advisor|adviser) => presided over by Judge ; bi-ri'asat al-mustashar ; proof
        (?P<c>and )?(?:the )?membership of (?:the )?(?:two )?(?:counsell?ors|chancell?ors|advisors|advisers|judges) => \g<c>with Judges ; wa-udwiyyat ; proof
        (?:the )?(?:merits|rationales?|premises|circumstances|recitals|reasonings) of (?P<a>the|its|her|his) (?:ruling|verdict|judgment|sentence)(?= |,|\.) => the grounds for \g<a> ruling ; haythiyyat al-hukm ; proof
        (?:the )?(?:ruling|verdict|judgment) (?:merits|rationales?|recitals) => the grounds for the ruling ; haythiyyat al-hukm ; proof
        (?:the )?(?:pronunciation|uttering|utterance|pronouncement) (?:of )?(?:the )?(?P<a>verdict|judgment|ruling|sentence) => the \g<a> ; al-nutq bi-l-hukm ; proof
        pronouncing (?P<a>the )?(?P<b>verdict|judgment|ruling) => delivering \g<a>\g<b> ; al-nutq bi-l-hukm ; gated
        (?:the )?(?:appointment|assignment) of (?P<a>the (?:accused|suspect|defendant)) (?:to|on) (?:the )?(?:representation|representing|acting) => the crime re-enactment by \g<a> ; tamthil al-jarima ; gated
        <represent> (?:the )?(?:his |her |their )?(?P<a>crime|incident)[( in front| before| at the scene| under|,|\.)] => <re-enact> the crime ; maththala al-jarima ; gated
        (?P<a>(?:a |the )?(?:car|house|apartment|shop|store|warehouse|factory|land|building)) (?:owned by|is owned by|its owner is) the (?:aforementioned|mentioned|so-called) => \g<a> owned by ; mulk al-madhkur ; gated
        (?:the )?(?:cooling|cool down|cool-down) (?:works?|operations?|process(?:es)?) (?:are|is|were|was) (?:underway|being carried out|carried out|being conducted|ongoing) => firefighters are damping down the site ; a'mal al-tabrid ; proof
        (?:carry(?:ing)? out|conduct(?:ing)?|perform(?:ing)?|carried out|start(?:ing|ed)?) (?:the )?cooling (?:works?|operations?|process(?:es)?) => damping down ; a'mal al-tabrid ; proof
        (?:the )?fire (?:devoured|ate|eats|devours|consumed) (?P<a>the|a|two|three|several) => the fire gutted \g<a> ; iltahamat al-niran ; gated
        (?:flames|the flames) (?:devoured|ate|eat) => flames gutted ; iltahamat al-niran ; gated
        (?:due to|because of|as a result of|caused by|from) (?:an? )?electrical (?:short|contact|touch|mass|brushing|circuit|maas) (?:circuit)?[(?:,|\.| and| in| that)] => from an electrical fault ; mass kahraba'i ; proof
        electric(?:al)? (?:touch|contact|maas|brushing|caress) => electrical fault ; mass kahraba'i ; proof
        by (?:examination|inspection|examining|inspecting),? it (?:was|became|turned|has been) (?:found|clear|out|revealed|discovered|evident|shown) that => an inspection showed that ; bi-l-fahs tabayyana ; proof
        [(?:injured|wounded|victims?|body|bodies|corpses?|deceased|dead|casualties|victim|child|woman|man|girl) (?:(?:was|were|has been|have been|had been) )?]transferred(?= to (?:the )?(?:[\w-]+ ){0,4}?(?:morgue|mortuary|hospital)) => taken ; nuqila ila ; gated
        (?:placed |put |kept )?(?:at|under) the disposal of (?:the )?(?:public )?(?:prosecution|prosecutors?) => pending a decision by prosecutors ; tahta tasarruf al-niyaba ; proof
        (?:ordered|issued|granted) (?:the |a )?burial (?:permit|license|declaration|statement) => cleared the body for burial ; sarraha bi-l-dafn ; proof
        (?:issuing|granting|ordering) (?:the |a )?burial (?:permit|license|declaration|statement) => clearing the body for burial ; tasrih al-dafn ; proof
        (?:a|an|the|the necessary|an official|the required) (?:report|record|minutes) (?:was|were|has been) (?:issued|released|drawn up|written|edited|made|prepared|taken|liberated) (?:for|about|of|on|regarding) the (?:incident|accident) => a police report was filed ; hurrira mahdar ; proof
    """
    examples = """
        The police station {received a signal => received a report} from the hospital that a suspect had been arrested.
        Police said the suspect had {committed the incident => committed the crime} because of a debt, and he was arrested.
        {By confronting him, he => When confronted, he} confessed to the murder before the prosecution and the police.
        The victim {was infected with burns => suffered burns}, police told the court.
        The court heard that the accused carried a {white weapon => knife} when the police came.
        Detectives said the suspect was a {registered danger => known offender}, and prosecutors took over.
        {The leader of the car => The car driver} was arrested, police said, and the victim taken to hospital.
        The court {postponed the trial => adjourned the trial} of the suspect and prosecutors objected.
        The phone received a signal from the tower.
        Police and prosecutors told the court that the accused had committed the crime.
        The patients were infected with the virus in the hospital.
    """
