from __future__ import annotations

from tqcheck.rules import Phrases


class ServiceWords(Phrases):
    """Words of schools, hospitals, markets and offices as Egyptian papers have them: "general secondary", "gold caliber 21".

    Cause: "al-thanawiyya al-amma", "iyar 21", "qafila tibbiyya", "al-kashf al-tibbi", "wazir al-tamwin", "Korona".
    Repair: the English term.
    Native English: none of these.
    """

    message = (
        "This is a term of Arab schools, clinics, markets or offices put over word for word; English has another one."
    )
    category = "calque"
    table = r"""
        (?P<a>(?-i:the ))?(?-i:Corona) ?(virus )?(?P<b>pandemic|epidemic|crisis|outbreak) => the coronavirus \g<b> ; Kuruna ; proof
        (?P<a>the )?(new |emerging )?(?-i:Corona) virus => \g<a>coronavirus ; Kuruna ; proof
        general secondary (?P<a>exams?|examinations?|students?|results?|certificate|school|stage|education) => secondary-school leaving \g<a> ; al-thanawiyya al-amma ; proof
        (the )?general secondary[(?! (exam|student|result|cert|school|stage|educ))] => the secondary-school certificate ; al-thanawiyya al-amma ; gated
        (gold )?(?-i:[Cc])alib(er|re) (?P<a>14|18|21|22|24)( gold)? => \g<a>-carat gold ; iyar ; proof
        (?P<a>14|18|21|22|24)[- ](calib(er|re)|gauge|karat caliber)( gold)? => \g<a>-carat gold ; iyar ; proof
        medical (convoy|caravan)[( in| to| for| visited| at| organized|,|\.)] => mobile clinic ; qafila tibbiyya ; gated
        (signing|signed|sign) (?P<a>a |the )?medical (examination|detection|disclosure) on => examining ; tawqi' al-kashf al-tibbi ; proof
        medical (detection|disclosure)[( on| of| for|,|\.)] => medical examination ; al-kashf al-tibbi ; proof
        (?P<a>\d+|thousands of|hundreds of|several|many|some) (sick|pathological|disease) cases[ (were|was|in|at|of|with|from)] => \g<a> patients ; hala maradiyya ; gated
        (the )?(great|greater|major|maximum) temperatures? (in|on)[ (?-i:[A-Z])[\w-]+] => the high in ; al-darajat al-uzma ; gated
        (the )?(small|minor|micro|smaller) temperatures? => the low ; al-sughra ; gated
        (able|capable) artist => veteran actor ; al-fannan al-qadir ; proof
        (?P<a>cost|price|prices) of (a |the )?kilo of => \g<a> of a kilo of ; si'r al-kilu ; gated
        (?P<a>nationality|personal) card => identity card ; al-bitaqa ; gated
        national number => ID number ; al-raqm al-qawmi ; gated
        (?P<a>the )?head of the (?P<b>city|neighborhood|district|village)[,? (?-i:[A-Z])[\w-]+] => mayor of \g<a>\g<b> ; ra'is al-madina ; gated
        (?P<a>the )?presidency of the (?P<b>city|neighborhood|district|center) => \g<a>\g<b> council ; ri'asat al-madina ; gated
        the (?P<a>second|first) chapter of the (academic|school) year => the \g<a> semester ; al-fasl al-dirasi ; proof
        (?P<a>first|second|summer) (study|school|academic) (chapter|season) => \g<a> semester ; al-fasl al-dirasi ; proof
        (the )?student union elections? round => student union election ; intikhabat ; gated
        (?P<a>dispensing|dispense|dispensed) (?P<b>the )?(salaries|pensions|wages|bonuses) => paying \g<b>salaries ; sarf al-murattabat ; gated
        (?P<a>exchange|exchanging|disbursement|disbursing) of (?P<b>salaries|pensions|wages) => payment of \g<b> ; sarf al-murattabat ; gated
        strong (?P<a>cold|flu|fever) => heavy \g<a> ; nazlat bard qawiyya ; proof
        heart and lung arrest => cardiac arrest ; tawaqquf al-qalb wa-l-ri'a ; proof
        <reassure> (about|of|on) (?P<a>the|his|her|their) (health|health condition|condition|health status|progress|regularity) of => <check> on ; itma'anna ala ; proof
        <reassure> (?P<a>him|her|them|the players?|the patients?|the injured|the wounded) (of|about|on) (his|her|their) (health|condition|health condition|injury) => <check> on \g<a> ; itma'anna ala ; proof
        <suffer> (from )?an? (sudden |acute |severe |serious )?(health (crisis|ailment|setback|illness|problem)) => <fall> ill ; wa'ka sihhiyya ; gated
        (?P<a>heart|cardiac) crisis => heart attack ; azma qalbiyya ; proof
        (a )?(sharp |severe |acute )?drop in (the )?blood circulation => heart failure ; hubut fi al-dawra al-damawiyya ; proof
        (brain|cerebral) clot => stroke ; jalta dimaghiyya ; proof
        heart clot => heart attack ; jalta qalbiyya ; proof
        artificial (respirators?|respiration (devices?|apparatus)|breathing (devices?|apparatus)) => ventilator ; jihaz tanaffus ; proof
        medical (analyses|analysis) => medical tests ; tahalil ; proof
        (analyses|analysis|tests) and (rays|radiology|radiation|x-rays) => tests and scans ; tahalil wa-ashi''a ; proof
        (?P<a>the|his|her|their) treating (doctor|physician) => \g<a> doctor ; al-tabib al-mu'alij ; gated
        care room => intensive care ; ghurfat al-inaya ; gated
        paving and (asphalting|tarring) => paving ; rasf wa-saflata ; proof
        (people|those|citizens|families) (with|of) limited income => people on low incomes ; mahdudu al-dakhl ; proof
        first[- ]care families => families most in need ; al-ula bi-l-ri'aya ; proof
        (people|owners|those) of determination => people with disabilities ; ashab al-himam ; proof
        people of special needs => people with special needs ; dhawu al-ihtiyajat ; proof
        (fish|fishery) wealth => fisheries ; tharwa samakiyya ; proof
        (animal|livestock) wealth => livestock ; tharwa hayawaniyya ; proof
        fuel materials => fuel ; mawadd al-waqud ; proof
        food (materials|stuffs) => food ; mawadd ghidha'iyya ; proof
        petroleum materials => petroleum products ; mawadd bitruliyya ; proof
        transportation means => transport ; wasa'il al-naql ; proof
        touris(t|m) movement => tourism ; haraka siyahiyya ; proof
        traffic movement => traffic ; harakat al-murur ; proof
        traffic (fluidity|liquidity) => traffic flow ; suyula mururiyya ; proof
        (the )?state[’']?s? general budget|(the )?general budget of the state => the state budget ; al-muwazana al-amma ; gated
        the green currency => the dollar ; al-amla al-khadra' ; proof
        the (size|volume) of (?P<a>investments?|exports|imports|revenues?|debts?|sales|loans) => the value of \g<a> ; hajm ; gated
        human losses => casualties ; khasa'ir bashariyya ; gated
        without (any )?(human or material|material or human|human and material) (losses|damage) => without casualties or damage ; khasa'ir ; gated
    """
    examples = """
        The governor {reassured about the health of => checked on} the wounded.
        The school shut during {the Corona pandemic => the coronavirus pandemic}.
        {General secondary exams => Secondary-school leaving exams} begin in June.
        {Gold caliber 21 => 21-carat gold} rose by ten pounds.
        The council sent doctors to the village.
        A 21-carat ring was lost.
        The secondary exams begin in June.
    """
