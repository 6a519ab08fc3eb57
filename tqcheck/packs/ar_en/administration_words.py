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
        centers and (?P<a>cities|villages) => districts and \g<a> ; marakiz ; gated
        (?P<a>the|all|various|different) (?P<b>governorate|governorate’s|governorate's) centers => \g<a> \g<b> districts ; marakiz ; gated
        (?-i:Center) and (?-i:City) => district and city ; markaz wa-madina ; proof
        (?P<a>(?-i:[A-Z])[\w-]+) (?-i:Center)(?=,( in)? (?-i:[A-Z])[\w-]+ governorate) => \g<a> district ; markaz ; gated
        local unit => local council ; wahda mahalliyya ; proof
        local units => local councils ; wahadat mahalliyya ; proof
        sheikhdoms => villages ; mashyakhat ; proof
        [(encroachments|violations|infringements|transgressions) and ](occupations|occupancies) => street obstructions ; ishghalat ; proof
        (occupations|occupancies)[ and (encroachments|violations|infringements)] => street obstructions ; ishghalat ; gated
        (road|street|sidewalk) (occupations|occupancies|works and occupations) => street obstructions ; ishghalat ; gated
        (removal|removing|lifting|raising) of (road )?occupations => clearing of street obstructions ; raf' ishghalat ; gated
        <lift> (the )?occupations => <clear> street obstructions ; raf' ishghalat ; gated
        general (hygiene|cleanliness) => street cleaning ; nazafa amma ; proof
        accumulations of (?P<a>garbage|waste|rubbish|trash|dirt|dust) => piles of \g<a> ; tarakumat ; gated
        (?P<a>waste|garbage|rubbish) accumulations => \g<a> piles ; tarakumat ; gated
        counting cases => encroachments ; halat ta'addin ; proof
        (?P<a>case|cases) of (encroachment|infringement|transgression) => encroachments ; halat ta'addin ; gated
        in (the|its|their) (cradle|infancy|bud)[( |,|\.)(which|on|and|were|in)?] => at an early stage ; fi al-mahd ; gated
        in (implementation|execution) of[ the (instructions|directives|orders|directions)] => on ; tanfidhan li- ; proof
        in (implementation|execution) of[ (the|his|its|a) (decision|decisions|plan|initiative|law|agreement|recommendation|recommendations|strategy)] => under ; tanfidhan li- ; gated
        <control> (?P<a>the )?markets => <monitor> \g<a>markets ; dabt al-aswaq ; proof
        catering (?P<a>directorate|office|offices|inspectors|sector|goods|commodities|investigations) => supply \g<a> ; tamwin ; gated
        (the )?(issuance|issuing|release|liberation|editing) of (?P<a>\d+) (reports|records|minutes|violations|tickets) => \g<a> citations ; tahrir mahadir ; proof
        (was|were|been) (liberated|released|edited) (?P<a>\d+) (reports|records|minutes) => \g<a> citations were issued ; tahrir mahadir ; gated
        <follow> up the (?P<a>progress|work|works|implementation|status|regularity|conditions|situation|operation|readiness|efforts|executive|movement) => <monitor> the \g<a> ; taba'a ; gated
        field follow-ups? => inspection ; mutaba'a maydaniyya ; gated
        (the )?regularity of (the )?(?P<a>work|study|studies|workflow|educational process|exams) => the smooth running of \g<a> ; intizam ; gated
        the educational process => education ; al-amaliyya al-ta'limiyya ; gated
        (?P<a>medical|nursing|teaching|educational|administrative|human|national|technical|trained|qualified|health|academic) cadres? => \g<a> staff ; kawadir ; gated
        <raise> the efficiency of (?P<a>the|all|its|a|roads|hospitals|streets|schools|services|workers) => <improve> \g<a> ; raf' kafa'at ; gated
        raising the efficiency and developing => upgrading ; raf' kafa'at wa-tatwir ; gated
        the (concerned|specialized|competent|relevant|responsible) (authorities|bodies|agencies|parties|entities|departments|sides|destinations) => the authorities ; al-jihat al-mukhtassa ; gated
        the (concerned|specialized) (authorities|bodies|agencies|parties|entities|departments|sides) => the relevant authorities ; al-jihat al-mukhtassa ; gated
        (the )?head of the council of ministers => the prime minister ; ra'is majlis al-wuzara' ; gated
        the presidency of the republic => the presidency ; ri'asat al-jumhuriyya ; gated
        responsibles => officials ; mas'ulun ; gated
        [(a|the|one) ]responsible[ (in|at|from) the (ministry|government|company|authority|army|movement)] => official ; mas'ul ; gated
        affiliated (to|with)[ the ([\w’'-]+ ){0,3}(administration|directorate|ministry|governorate|authority|center|department|municipality|sector|district|city|unit|council)] => under ; tabi' li- ; proof
        affiliated (to|with)[ the (?-i:[A-Z])[\w-]+] => under ; tabi' li- ; gated
        (based on|according to|under|pursuant to|in accordance with|in compliance with) the (directives|instructions|guidance|directions) of[ (the|his|her|president|dr|prime|major|king|minister|governor)] => on the instructions of ; bina'an ala tawjihat ; gated
        <direct> (the )?(necessity|need) (of|to|for) => <order> ; wajjaha bi-darura ; proof
        (executive and popular|popular and executive|executive|security|educational|health|administrative|security and executive) leaders[( of| in| and| at|,|\.| at| who)] => officials ; al-qiyadat al-tanfidhiyya ; gated
    """
    examples = """
        The governor visited a school {affiliated to => under} the education directorate, with local officials in the villages.
        The governor visited the {cities and centers => cities and districts} of the governorate with local officials.
        The municipality carried out {general hygiene => street cleaning} work in the villages, the governor said.
        The minister acted {in implementation of => on} the instructions of the president, local officials said.
        The governor sent {catering inspectors => supply inspectors} to the local markets.
        The ministry trained its {medical cadres => medical staff} in the villages, local officials said.
        The hall has shops, cities of lights and centers of trade.
        Good hygiene keeps children healthy, the minister told villages and local officials.
        The officials in the ministry followed up on the minister's promise to local farmers.
    """
