from __future__ import annotations

import re

from tqcheck.rules import Document, Entry, Phrases

_EVENTS = (
    "clashes|confrontations|protests|demonstrations|tension|tensions|unrest|fighting|bombing|shelling|raids|strength"
    "|competition|rivalry|participation|attendance|turnout|congestion|crowding|calm|stability|progress|success|momentum"
    "|activity|demand|interaction|controversy|transformations?|developments?|movement|recovery|instability|interest"
    "|cooperation|disagreements?|differences|disputes|discussions|fluctuations?|massacres?|movements|events|explosions"
)
_MUCH = (
    "(?:violent |intense |fierce |heavy |sporadic |armed |ongoing |renewed |limited |great |large |wide |remarkable |significant "
    "|strong |noticeable |notable |considerable |unprecedented |big |major |rapid |continuous |remarkable |good |tangible )"
)
_DONE = (
    "holding|conducting|organizing|presenting|delivering|giving|explaining|introducing|displaying|offering|providing|performing"
    "|carrying out|making|showing|discussing|reviewing"
)


class FillerVerb(Phrases):
    """A verb that only fills the place of "have", "see" or "be": "will witness strength", "included holding activities".

    Cause: "shahida", "arafa", "tamatta'a bi-", "tadammana", "shakkala", "sajjala" open a clause about a thing's state.
    Repair: see, have, pose, cover; or the noun alone.
    Native English: people witness crimes and sign as witnesses; laws say what constitutes a crime.
    """

    message = "Arabic shahida, arafa, tamatta'a or tadammana only fill the verb's place; English has a plainer verb."
    category = "calque"
    table = rf"""
        <witness> (?P<a>(?:an? |the |some |many )?{_MUCH}{{0,2}}(?:{_EVENTS})) => <see> \g<a> ; shahida ; proof
        <witness> (?P<a>{_MUCH}{{1,2}}violence) => <see> \g<a> ; shahida ; gated
        <witness>[ (?:an? |the )?{_MUCH}?(increase|rise|decline|drop|growth|improvement|deterioration|escalation|shift|revolution|crisis|boom|renaissance|revival|state|wave|launch|opening|signing|holding) (of|in)] => <see> ; shahida ; gated
        <know> (?P<a>an? {_MUCH}{{1,2}}(?:increase|rise|decline|growth|success|development|participation|attendance|turnout|improvement|demand|expansion)) => <see> \g<a> ; arafa ; gated
        [(region|country|city|sector|market|season|session|conference|festival|process|area|relations) ](knows|has known|have known)[ (tension|an?|great|several|many|some|unprecedented|remarkable|intense|strong)] => has seen ; arafa ; gated
        the (?P<a>(?!of |the )[\w-]{{1,30}}( (?!of |the )[\w-]{{1,30}}){{0,3}}?) (that |which )?it (enjoys?|enjoyed)(?= ?[,.]| and | in | at | as ) => its \g<a> ; allati yatamatta' biha ; gated
        the (?P<a>(?!of |the )[\w-]{{1,30}}( (?!of |the )[\w-]{{1,30}}){{0,3}}?) (that |which )?he (enjoys?|enjoyed)(?= ?[,.]| and | in | at | as ) => his \g<a> ; allati yatamatta' biha ; gated
        the (?P<a>(?!of |the )[\w-]{{1,30}}( (?!of |the )[\w-]{{1,30}}){{0,3}}?) (that |which )?she (enjoys?|enjoyed)(?= ?[,.]| and | in | at | as ) => her \g<a> ; allati yatamatta' biha ; gated
        the (?P<a>(?!of |the )[\w-]{{1,30}}( (?!of |the )[\w-]{{1,30}}){{0,3}}?) (that |which )?they (enjoys?|enjoyed)(?= ?[,.]| and | in | at | as ) => their \g<a> ; allati yatamatta' biha ; gated
        <enjoy> (?P<a>(?:an? |the |many |several |all )?{_MUCH}?(?:high |vast |long |extensive |excellent |technical |academic |advanced )?(?:capabilities|skills|specifications|competence|efficiency|qualities|qualifications|reputation|credibility|expertise|stature|position|status|powers|morals|importance)) => <have> \g<a> ; tamatta'a bi- ; gated
        [(workshop|meeting|visit|tour|program|lecture|session|event|ceremony|activity|course|campaign|day|conference|training|it|which|that) (also )?](included|includes|including) (?P<a>{_DONE})[ (an?|the|its|his|various|several|many|some|of)] => included ; tadammana ; proof
        <form> (?P<a>a|the) (?P<b>real |serious |great |direct |major |clear |grave |big |new )?(?P<c>threat|danger|challenge|risk|burden) => <pose> \g<a> \g<b>\g<c> ; shakkala ; gated
        <constitute> (?P<a>a|the) (?P<b>real |serious |great |direct |major |clear |grave |big |new )?(?P<c>threat|danger|challenge|risk) => <pose> \g<a> \g<b>\g<c> ; shakkala ; gated
        <constitute> (?P<a>a|an|the)(?P<b>( (real|important|first|major|qualitative|significant|basic|essential|great|historic|new))?) (?P<c>step|turning point|shift|breakthrough|milestone|addition|leap|starting point) => <mark> \g<a>\g<b> \g<c> ; shakkala ; gated
        (?P<a>would|could|may|might|will|must) constitute[ (?:an?|the) (?:“|")?(?:\w+ )?(?:trap|lesson|obstacle|obstacles|victory|defeat|opportunity|answer|response|solution|alternative|shock|surprise|escalation|development|gain|disaster|catastrophe|problem|message|model|gateway|burden)] => \g<a> be ; yushakkil ; gated
        <represent> (?P<a>a|the) (?P<b>real |serious |great |direct |major |grave |big )?(?P<c>danger|threat) => <pose> \g<a> \g<b>\g<c> ; maththala ; gated
        <achieve> (?P<a>an?|any|no|the|its|his)(?P<b>( (new|great|any|real|field|military|historic|major|big|strategic|remarkable|qualitative|significant))?) achievements? => <score> \g<a>\g<b> success ; haqqaqa injazan ; proof
        <achieve> (?P<a>(many |great |several |these |such |historic |new |remarkable |field |more |further |important ){{1,2}})achievements => <make> \g<a>gains ; haqqaqa injazat ; gated
        <achieve> (?P<a>a|an|the) (?P<b>crushing |overwhelming |historic |great |decisive |big |resounding |complete |military |field |new |major |important )?victory => <win> \g<a> \g<b>victory ; haqqaqa nasran ; gated
        <achieve> (victory|triumph)[( over| in| against|,|\.| and| at)] => <win> ; haqqaqa al-nasr ; proof
        <commit> (?P<a>(?:an?|the|this|these|another|several|big|many) )(?P<b>(?:grave |big |serious |fatal |huge |historic |terrible |strategic |great |major |gross ){{0,2}}(?:mistakes?|errors?)) => <make> \g<a>\g<b> ; irtakaba ; proof
        <shed> the light on => <shed> light on ; sallata al-daw' ; gated
        <resort> to (using|the use of) => <use> ; laja'a ila ; proof
        <deal> positively with => <respond> positively to ; ta'amala bi-ijabiyya ; gated
        <initiate> to[ [a-z]+] => <hasten> to ; badara ila ; gated
        <receive> (?P<a>a|an|the|another|several|many) (?P<b>strong |painful |heavy |severe |harsh |hard |major |big )?(?P<c>blows?) => <suffer> \g<a> \g<b>\g<c> ; talaqqa darba ; proof
        <suffer> from (?P<a>a |an |the )?(?P<b>losses|defeat|setback|injuries) => <suffer> \g<a>\g<b> ; ana min ; gated
        reassured about[ (the|his|her|their) (health|condition|conditions|progress|readiness|injured|safety)] => checked on ; itma'anna ala ; gated
    """
    examples = """
        The club {committed a grave mistake => made a grave mistake} in May.
        The town {witnessed heavy clashes => saw heavy clashes} at night.
        The workshop {included presenting => included} a film on bees.
        The dam {forms a real danger => poses a real danger} to the village.
        The army {received a strong blow => suffered a strong blow} in the south.
        The clerk witnessed the signature.
        The couple witnessed the accident.
        The law says what constitutes a crime.
        Children form a queue.
        In May I witnessed the signing of the accord.
    """

    def accept(self, entry: Entry, match: re.Match[str], document: Document) -> bool:
        """People who stand there do witness things."""
        before = document.prose[max(0, match.start() - 16) : match.start()]
        return not (entry.form.startswith("<witness>") and re.search(r"\b(?:I|[Ww]e|who) \Z", before))
