from __future__ import annotations

from tqcheck.rules import Phrases


class AdjectiveChoice(Phrases):
    """An adjective in the wrong one of its senses: "electronic newspapers", "wide controversy", "a qualitative leap".

    Cause: one Arabic adjective has several English ones, which the noun chooses: "iliktruni" (electronic, online), "wasi'"
    (wide, widespread), "naw'i" (qualitative, major), "shamil" (comprehensive, general, all-out), "dakhili" (internal, domestic).
    Repair: the adjective that the noun has in English.
    Native English: electronic parts, a wide road, comprehensive schools.
    """

    message = "The Arabic adjective has several English ones, and this noun takes another."
    category = "calque"
    table = r"""
        radical (?P<a>solutions?) => lasting \g<a> ; jadhri ; gated
        radically[ (dismantl|solv|chang|eliminat|address)\w+] => completely ; jadhriyyan ; gated
        dangerous (?P<a>indicators?|violations?|injur(y|ies)|wounds?|crimes?|repercussions|consequences|stage|violation|development) => serious \g<a> ; khatir ; gated
        electronic attacks? => cyberattacks ; hajamat iliktruniyya ; proof
        electronic (?P<a>newspapers?|magazines?|press|media|platforms?|portals?|exams?|tests?|store|stores|shopping|bullying|blackmail|extortion|fraud|registration|application|form|campaigns?|committees?|services|publishing|marketing|newspaper|lessons?|content|chat) => online \g<a> ; iliktruni ; gated
        electronic (site|website|page) => website ; mawqi' iliktruni ; proof
        electronic (sites|websites|pages) => websites ; mawaqi' iliktruniyya ; proof
        electronic games => video games ; al-al'ab al-iliktruniyya ; gated
        electronic (piracy|hacking) => hacking ; qarsana ; proof
        electronic flies => online trolls ; dhubab iliktruni ; proof
        electronic (crime|crimes) => cybercrime ; jara'im iliktruniyya ; gated
        comprehensive (strike) => general strike ; idrab shamil ; proof
        comprehensive (?P<a>war|confrontation|attack|invasion|bombing) => all-out \g<a> ; harb shamila ; gated
        comprehensive (?P<a>cessation|ceasefire|withdrawal|siege|blockade|closure|halt) => full \g<a> ; shamil ; gated
        [for ]internal[ consumption] => domestic ; dakhili ; proof
        [(?:the|its|an|any|israeli|their) ]internal[ (?:front|situation|pressure|crisis|tourism|opposition|market|flights|debt|trade|production|investment|public opinion)] => domestic ; dakhili ; gated
        (?P<a>the )(wise|rightly guided|rational|prudent|hashemite) (?P<b>(hashemite )?leadership) => \g<a>\g<b> ; al-qiyada al-rashida ; gated
        effective (?P<a>role|participation|participant|contribution|presence|member|partner|partnership) => active \g<a> ; fa''al ; gated
        pioneering (?P<a>role|position) => leading \g<a> ; riyadi ; gated
        pivotal (?P<a>positions?|issues?|axis|states?|countries) => key \g<a> ; mihwari ; gated
        distinguished (?P<a>performance|level|services?|participation|programs?|experience|results|projects?|works?|opportunit(y|ies)|education|quality|model|research|ideas|achievements?|efforts) => outstanding \g<a> ; mutamayyiz ; gated
        qualitative leap => major leap forward ; naqla naw'iyya ; proof
        qualitative (?P<a>shift|achievement|addition|transformation|change|development|step) => major \g<a> ; naw'i ; gated
        qualitative (military )?(?P<a>operations?|attacks?) => high-profile \g<a> ; amaliyya naw'iyya ; proof
        vital (?P<a>targets?|sites?)[( in| inside| belonging| of the (enemy|occupation)|,|\.| was| were)] => key \g<a> ; hadaf hayawi ; gated
        very catastrophic => catastrophic ; karithi jiddan ; proof
        technical (?P<a>acceleration|revolution|advances?|progress|innovations?) => technological \g<a> ; tiqani ; gated
        (difficult|hard|dangerous|exceptional|unusual) security (?P<a>incidents?|events?) => serious security incident ; hadath amni sa'b ; gated
        wide (?P<a>controversy|popularity|participation|anger|condemnation|criticism|interest|reactions?|attention|resonance|spread|destruction|damage|welcome|support|debate|protests|demonstrations|circulation|interaction|turnout|echo) => widespread \g<a> ; wasi' ; proof
        (a )?great (turnout|demand)[ (by|from|on|for|of|in)] => strong demand ; iqbal kabir ; gated
        great (?P<a>interaction|popularity|controversy) => wide \g<a> ; kabir ; gated
        strong (?P<a>explosions?|blasts?) => powerful \g<a> ; qawi ; gated
        sudden (?P<a>visits?|tours?|inspections?|campaigns?) => surprise \g<a> ; mufaji' ; proof
        violating (?P<a>buildings?|constructions?|shops|cafes|structures|signs|stalls) => illegal \g<a> ; mukhalif ; proof
        violating (?P<a>cars|vehicles|drivers|people|persons|motorcycles|bakeries|facilities|institutions) => offending \g<a> ; mukhalif ; gated
        (random|indiscriminate) (?P<a>housing|construction|building|buildings|areas|markets|settlements|neighbou?rhoods) => informal \g<a> ; ashwa'i ; proof
        simple (?P<a>citizens?|people|families|classes) => ordinary \g<a> ; al-busata' ; gated
        (limited-income|limited income) (?P<a>people|families|citizens|groups|earners) => low-income \g<a> ; mahdudu al-dakhl ; proof
    """
    examples = """
        He writes for {electronic newspapers => online newspapers} in the north.
        The law met {wide criticism => widespread criticism} in the press.
        The plant is a {qualitative leap => major leap forward} for the town.
        The unions called a {comprehensive strike => general strike} for Monday.
        The road is wide and straight.
        The firm makes electronic parts for cars.
        He teaches at a comprehensive school.
    """
