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
    )  # fmt: skip
    table = r"""
        by (moving|transferring|going) and (examining|inspecting|inspection|examination|checking), it (was|has been|became|turned) (found|revealed|discovered|shown|clear|evident|out) that => officers went to the scene and found that ; bi-l-intiqal wa-l-fahs ; gated
        by (moving|transferring|going) and (examining|inspecting|inspection|examination|checking) => when officers went to the scene ; bi-l-intiqal wa-l-fahs ; gated
        by (examining|inspecting) (it|him|her|them|the scene), it (was found|turned out|became clear|was revealed|was discovered) that => an inspection showed that ; bi-l-fahs tabayyana ; gated
        <receive> a (signal|notice|notification|sign|indication)[ (from|that|stating|of|about|by|reporting|indicating) (the|a|an|residents|civilians|police|hospital)] => <receive> a report ; talaqqa isharatan ; gated
        (?P<a>stating|reporting|indicating|of|about) the occurrence of (?P<b>an?) (?P<c>quarrel|accident|fire|collision|fight|explosion|traffic|theft|murder|crash|collapse|shooting|incident) => \g<a> \g<b> \g<c> ; wuqu' ; gated
        by confronting (him|her|them|the accused|the suspects?|the defendants?),? (?P<a>he|she|they) => when confronted, \g<a> ; bi-muwajahatihi ; gated
        by (discussing|interrogating) (him|her|them|the accused|the suspects?|the defendants?),? (?P<a>he|she|they) => under questioning, \g<a> ; bi-munaqashatihi ; gated
        <commit> the incident => <commit> the crime ; irtakaba al-waqi'a ; gated
        <commit> the (aforementioned|said|referred) (incident|crime|accident) => <commit> the crime ; al-madhkur ; gated
        the (aforementioned|above-mentioned|mentioned|said) (?P<a>accused|suspect|defendant|person|woman|man|victim|two|incident|car|vehicle|apartment|area|place) => the \g<a> ; al-madhkur ; gated
        the (aforementioned|above-mentioned|mentioned)[ (was|were|confessed|had|admitted|is|are|has|and|,)] => the suspect ; al-madhkur ; gated
        (?P<a>the necessary|the|a|an|official) (?P<b>report|record|minutes?)( of the incident)? (was|has been) (drawn up|edited|liberated|released|written|freed) => a police report was filed ; hurrira mahdar ; gated
        <edit> (?P<a>a|the) (report|record|minutes) (of|about|on) => <file> \g<a> report on ; harrara mahdar ; gated
        the (public )?prosecution (undertook|took over|assumed|took charge of) the investigations? => prosecutors are investigating ; tawallat al-niyaba al-tahqiq ; gated
        <transfer> to the public prosecution => <refer> to prosecutors ; uhila ; gated
        [the ]investigations of the detectives => detectives’ inquiries ; tahariyyat al-mabahith ; gated
        (?P<a>head|chief) of (the )?investigations[ (at|of|in|unit)] => \g<a> of detectives ; ra'is al-mabahith ; gated
        (?P<a>security|police|fixed) ambush(es)?[ (stopped|on|at|was|set|near|was set up)] => police checkpoint ; kamin ; gated
        (emptying|unloading|unpacking|discharging|vacating) (of )?(the )?(surveillance |security |monitoring )?cameras => reviewing security camera footage ; tafrigh al-kamirat ; gated
        (emptied|unloaded|unpacked|discharged|vacated) (the )?(surveillance |security |monitoring )?cameras => reviewed security camera footage ; tafrigh al-kamirat ; gated
        (contents|content) of the (surveillance |security )?cameras => footage from security cameras ; muhtawa al-kamirat ; gated
        white weapon => knife ; silah abyad ; gated
        white weapons => knives ; asliha bayda' ; gated
        (?P<v>was|were) (afflicted|infected|injured) with (?P<a>various |different |minor |serious |scattered |multiple |severe |slight |several )?(?P<b>injuries|wounds|bruises|fractures|burns|cuts|abrasions|shrapnel|a fracture|a wound|a gunshot|gunshots|bullets) => suffered \g<a>\g<b> ; usiba bi- ; gated
        lifeless corpse => dead ; juththa hamida ; gated
        a (lifeless|motionless|still) corpse => dead ; juththa hamida ; gated
        (ambulance cars|cars of the ambulance) => ambulances ; sayyarat al-is'af ; gated
        ambulance car => ambulance ; sayyarat al-is'af ; gated
        (fire|firefighting|fire-fighting|extinguishing) cars => fire engines ; sayyarat al-itfa' ; gated
        to the session of[ (\d|(?-i:[A-Z])[a-z]+|the \d)] => until ; ila jalsat ; gated
        first session (to consider|to look into|to hear|to examine|of|in) (?P<a>the|his|her|their|a) (?P<b>case|trial|lawsuit|appeal|complaint) => first hearing in \g<a> \g<b> ; ula jalasat ; gated
        first session (to consider|to look into|to examine) => first hearing in ; ula jalasat al-nazar ; gated
        warden of (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (center|police( station| department)?|police) => \g<a> police chief ; ma'mur al-markaz ; gated
        warden of the (?P<a>center|department|police station|police department|(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? (center|department|police)) => chief of the police station ; ma'mur al-markaz ; gated
        (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (police center|center police)( station)? => \g<a> police station ; markaz shurta ; gated
        the police center => the police station ; markaz al-shurta ; gated
        security (men|individuals) => security officers ; rijal al-amn ; gated
        (individuals|elements) of (the )?police => police officers ; afrad al-shurta ; gated
        (police|security) (elements|individuals) => officers ; anasir al-amn ; gated
        (with the intention|with the intent|with intent) of (stealing|theft|robbery) => to rob them ; bi-qasd al-sariqa ; gated
        with premeditation and (surveillance|stalking|lurking|observation|ambush) => with premeditation ; ma'a sabq al-israr wa-l-tarassud ; gated
        due to (previous|old|past) (disputes|differences|disagreements) between them => over an old dispute ; li-khilafat sabiqa ; gated
        <breathe> his last breaths => <die> ; lafaza anfasahu ; gated
        passed away as a result of => died of ; tuwuffiya athar ; gated
        urgent (criminal |quick )?trial => expedited trial ; muhakama ajila ; gated
        <renew> the (imprisonment|detention|pretrial detention|confinement|jailing) of => <extend> the detention of ; tajdid habs ; gated
        renew(al|ing) (of )?the (imprisonment|detention|confinement) of => extending the detention of ; tajdid habs ; gated
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
    """
    examples = """
        The police station {received a signal => received a report} from the hospital that a suspect had been arrested.
        Police said the suspect had {committed the incident => committed the crime} because of a debt, and he was arrested.
        {By confronting him, he => When confronted, he} confessed to the murder before the prosecution and the police.
        The victim {was infected with burns => suffered burns}, police told the court.
        The court heard that the accused carried a {white weapon => knife} when the police came.
        The phone received a signal from the tower.
        Police and prosecutors told the court that the accused had committed the crime.
        The patients were infected with the virus in the hospital.
    """
