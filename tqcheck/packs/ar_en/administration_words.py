from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases
from tqcheck.rules import Severity


class AdministrationWords(DomainPhrases):
    """Words of ministry and governorate notices in their everyday sense: "cities and centers", "general hygiene".

    Cause: terms of Arab administration ("markaz", "ishghalat", "nazafa amma", "al-tahrir", "dabt al-aswaq") are everyday
    words with a sense of their own in official notices.
    Repair: the sense the office means: district, obstruction, street cleaning, citation.
    Native English: the same words outside official notices.
    """

    message = "This is the everyday sense of an Arabic administrative term; here it means something else."
    category = "calque"
    severity = Severity.MAJOR
    domain = (
        "governor", "governorate", "governorates", "ministry", "minister", "mayor", "municipality", "directorate", "local",
        "officials", "village", "villages", "encroachments", "citizens", "markets", "project", "projects",
    )  # fmt: skip
    table = r"""
        (?P<a>cities|villages) and centers => \g<a> and districts ; marakiz ; proof
        centers and (?P<a>cities|villages) => districts and \g<a> ; marakiz ; proof
        (?P<a>the|all|various|different) (?P<b>governorate|governorate’s|governorate's) centers => \g<a> \g<b> districts ; marakiz ; proof
        (?-i:Center) and (?-i:City) => district and city ; markaz wa-madina ; proof
        (?P<a>(?-i:[A-Z])[\w-]+) (?-i:Center),( in)? (?P<b>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? governorate) => \g<a> district, \g<b> ; markaz ; proof
        local unit => local council ; wahda mahalliyya ; proof
        local units => local councils ; wahadat mahalliyya ; proof
        sheikhdoms => villages ; mashyakhat ; proof
        (?P<a>encroachments|violations|infringements|transgressions) and (occupations|occupancies) => \g<a> and street obstructions ; ishghalat ; proof
        (occupations|occupancies) and (?P<a>encroachments|violations|infringements) => street obstructions and \g<a> ; ishghalat ; proof
        (road|street|sidewalk) (occupations|occupancies|works and occupations) => street obstructions ; ishghalat ; proof
        (removal|removing|lifting|raising) of (road )?occupations => clearing of street obstructions ; raf' ishghalat ; proof
        <lift> (the )?occupations => <clear> street obstructions ; raf' ishghalat ; proof
        general (hygiene|cleanliness) => street cleaning ; nazafa amma ; proof
        accumulations of (?P<a>garbage|waste|rubbish|trash|dirt|dust) => piles of \g<a> ; tarakumat ; proof
        (?P<a>waste|garbage|rubbish),? accumulations => \g<a> piles ; tarakumat ; proof
        counting cases => encroachments ; halat ta'addin ; proof
        (?P<a>case|cases) of (encroachment|infringement|transgression) => encroachments ; halat ta'addin ; gated
        in (the|its|their) (cradle|infancy|bud)[( |,|\.)(which|on|and|were|in)?] => at an early stage ; fi al-mahd ; gated
        cases considered in the cradle => encroachments at an early stage ; fi al-mahd ; proof
        in implementation of (?P<a>the) (?P<b>instructions|directives|orders|directions) => on \g<a> \g<b> ; tanfidhan li- ; proof
        in implementation of (?P<a>the|his|its|a) (?P<b>decisions?|plan|initiative|law|agreement|recommendations?|strategy) => under \g<a> \g<b> ; tanfidhan li- ; proof
        in execution of (?P<a>the|his) (?P<b>instructions|directives|orders|directions) => on \g<a> \g<b> ; tanfidhan li- ; proof
        <control> (?P<a>the )?markets => <monitor> \g<a>markets ; dabt al-aswaq ; proof
        catering (?P<a>directorate|office|offices|inspectors|sector|goods|commodities|investigations) => supply \g<a> ; tamwin ; proof
        (the )?(issuance|issuing|release|liberation|editing) of (?P<a>\d+) (reports|records|minutes|violations|tickets) => \g<a> citations ; tahrir mahadir ; proof
        (was|were|been) (liberated|released|edited) (?P<a>\d+) (reports|records|minutes) => \g<a> citations were issued ; tahrir mahadir ; proof
        <follow> up the (?P<a>progress|work|works|implementation|status|regularity|conditions|situation|operation|readiness|efforts|executive|movement) => <monitor> the \g<a> ; taba'a ; proof
        field follow-ups? => inspection ; mutaba'a maydaniyya ; proof
        (the )?regularity of (the )?(?P<a>work|study|studies|workflow|educational process|exams) => the smooth running of \g<a> ; intizam ; proof
        the educational process => education ; al-amaliyya al-ta'limiyya ; proof
        (?P<a>medical|nursing|teaching|educational|administrative|human|national|technical|trained|qualified|health|academic) cadres? => \g<a> staff ; kawadir ; proof
        <raise> the efficiency of (?P<a>the|all|its|a|roads|hospitals|streets|schools|services|workers) => <improve> \g<a> ; raf' kafa'at ; proof
        raising the efficiency and developing => upgrading ; raf' kafa'at wa-tatwir ; proof
        the (concerned|specialized|competent|relevant|responsible) (authorities|bodies|agencies|parties|entities|departments|sides|destinations) => the authorities ; al-jihat al-mukhtassa ; gated
        the (concerned|specialized) (authorities|bodies|agencies|parties|entities|departments|sides) => the relevant authorities ; al-jihat al-mukhtassa ; proof
        (the )?head of the council of ministers => the prime minister ; ra'is majlis al-wuzara' ; proof
        the presidency of the republic => the presidency ; ri'asat al-jumhuriyya ; gated
        responsibles => officials ; mas'ulun ; proof
        [(a|the|one) ]responsible[ (in|at|from) the (ministry|government|company|authority|army|movement)] => official ; mas'ul ; proof
        urban (agglomerations?|clusters?) => urban areas ; tajammu'at umraniyya ; gated
        societal => social ; mujtama'i ; gated
    """
    examples = """
        The governor visited the {cities and centers => cities and districts} of the governorate with local officials.
        The municipality carried out {general hygiene => street cleaning} work in the villages, the governor said.
        The minister acted {in implementation of the instructions => on the instructions} of the president, local officials said.
        The governor sent {catering inspectors => supply inspectors} to the local markets.
        The ministry trained its {medical cadres => medical staff} in the villages, local officials said.
        The hall has shops, cities of lights and centers of trade.
        Good hygiene keeps children healthy, the minister told villages and local officials.
        The officials in the ministry followed up on the minister's promise to local farmers.
    """
