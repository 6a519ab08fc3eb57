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
        (?P<a>the|all|various|different) (?P<b>governorate|governorate’s|governorate's) centers => \g<a> \g<b> districts ; marakiz ; gated
        (?-i:Center) and (?-i:City) => district and city ; markaz wa-madina ; proof
        (?P<a>(?-i:[A-Z])[\w-]+) (?-i:Center)(?=,( in)? (?-i:[A-Z])[\w-]+ governorate) => \g<a> district ; markaz ; gated
        local unit => local council ; wahda mahalliyya ; proof
        local units => local councils ; wahadat mahalliyya ; proof
        sheikhdoms => villages ; mashyakhat ; proof
        [(encroachments|violations|infringements|transgressions) and ](occupations|occupancies) => street obstructions ; ishghalat ; proof
        (occupations|occupancies)[ and (encroachments|violations|infringements)] => street obstructions ; ishghalat ; proof
        (road|street|sidewalk) (occupations|occupancies|works and occupations) => street obstructions ; ishghalat ; proof
        (removal|removing|lifting|raising) of (road )?occupations => clearing of street obstructions ; raf' ishghalat ; proof
        <lift> (the )?occupations => <clear> street obstructions ; raf' ishghalat ; proof
        general (hygiene|cleanliness) => street cleaning ; nazafa amma ; proof
        accumulations of (?P<a>garbage|waste|rubbish|trash|dirt|dust) => piles of \g<a> ; tarakumat ; proof
        (?P<a>waste|garbage|rubbish) accumulations => \g<a> piles ; tarakumat ; proof
        counting cases => encroachments ; halat ta'addin ; proof
        (?P<a>case|cases) of (encroachment|infringement|transgression) => encroachments ; halat ta'addin ; gated
        in (the|its|their) (cradle|infancy|bud)[( |,|\.)(which|on|and|were|in)?] => at an early stage ; fi al-mahd ; gated
        in (implementation|execution) of[ the (instructions|directives|orders|directions)] => on ; tanfidhan li- ; proof
        in (implementation|execution) of[ (the|his|its|a) (decision|decisions|plan|initiative|law|agreement|recommendation|recommendations|strategy)] => under ; tanfidhan li- ; gated
        <control> (?P<a>the )?markets => <monitor> \g<a>markets ; dabt al-aswaq ; proof
        catering (?P<a>directorate|office|offices|inspectors|sector|goods|commodities|investigations) => supply \g<a> ; tamwin ; proof
        (the )?(issuance|issuing|release|liberation|editing) of (?P<a>\d+) (reports|records|minutes|violations|tickets) => \g<a> citations ; tahrir mahadir ; proof
        (was|were|been) (liberated|released|edited) (?P<a>\d+) (reports|records|minutes) => \g<a> citations were issued ; tahrir mahadir ; proof
        <follow> up the (?P<a>progress|work|works|implementation|status|regularity|conditions|situation|operation|readiness|efforts|executive|movement) => <monitor> the \g<a> ; taba'a ; gated
        field follow-ups? => inspection ; mutaba'a maydaniyya ; gated
        <follow> up on the (?P<a>progress|work|works|implementation|status|regularity|conditions|operation|readiness|completion)[ (of|in|on|at)] => <monitor> the \g<a> ; taba'a ; gated
        (?:the )?works of (?P<a>paving|developing|raising|installing|rehabilitating|restoring|lighting|cleaning|maintaining|establishing|constructing|digging) => \g<a> ; a'mal ; gated
        (?:the )?position of (?:implementing|the implementation of|implementation of|executing) => progress on ; mawqif tanfidh ; proof
        stressed not to (?:be (?:complacent|lenient) (?:with|in|towards|about)|tolerate) => warned against leniency towards ; adam al-tahawun ; proof
        (?P<a>finishing|paving|restoration|excavation|rehabilitation|maintenance|development) works => \g<a> work ; a'mal ; gated
        (the )?regularity of (the )?(?P<a>work|study|studies|workflow|educational process|exams) => the smooth running of \g<a> ; intizam ; gated
        the educational process => education ; al-amaliyya al-ta'limiyya ; gated
        (?P<a>medical|nursing|teaching|educational|administrative|human|national|technical|trained|qualified|health|academic) cadres? => \g<a> staff ; kawadir ; gated
        <raise> the efficiency of (?P<a>the|all|its|a|roads|hospitals|streets|schools|services|workers) => <improve> \g<a> ; raf' kafa'at ; gated
        raising the efficiency and developing => upgrading ; raf' kafa'at wa-tatwir ; gated
        the (concerned|specialized|competent|relevant|responsible) (authorities|bodies|agencies|parties|entities|departments|sides|destinations) => the authorities ; al-jihat al-mukhtassa ; gated
        the (concerned|specialized) (authorities|bodies|agencies|parties|entities|departments|sides) => the relevant authorities ; al-jihat al-mukhtassa ; gated
        (the )?head of the council of ministers => the prime minister ; ra'is majlis al-wuzara' ; proof
        the presidency of the republic => the presidency ; ri'asat al-jumhuriyya ; gated
        responsibles => officials ; mas'ulun ; proof
        [(a|the|one) ]responsible[ (in|at|from) the (ministry|government|company|authority|army|movement)] => official ; mas'ul ; gated
        affiliated (to|with)[ the ([\w’'-]+ ){0,3}(administration|directorate|ministry|governorate|authority|center|department|municipality|sector|district|city|unit|council)] => under ; tabi' li- ; proof
        affiliated (to|with)[ the (?-i:[A-Z])[\w-]+] => under ; tabi' li- ; gated
        (based on|according to|under|pursuant to|in accordance with|in compliance with) the (directives|instructions|guidance|directions) of[ (the|his|her|president|dr|prime|major|king|minister|governor)] => on the instructions of ; bina'an ala tawjihat ; gated
        <direct> (the )?(necessity|need) (of|to|for) => <order> ; wajjaha bi-darura ; proof
        (executive and popular|popular and executive|executive|security|educational|health|administrative|security and executive) leaders[( of| in| and| at|,|\.| at| who)] => officials ; al-qiyadat al-tanfidhiyya ; gated
        (?:center|markaz) and city(?: of)?[ (?-i:[A-Z])] => district and city of ; markaz wa-madina ; proof
        (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (?:center and city|city and center) => \g<a> district and city ; markaz wa-madina ; proof
        city and center of[ (?-i:[A-Z])] => city and district of ; madinat wa-markaz ; proof
        (?P<w>villages?|hamlets?) (?P<p>of|in|affiliated to|belonging to|affiliated with) (?:the )?(?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (?-i:Center|center) => \g<w> in \g<a> district ; markaz ; proof
        (?P<w>in the village of (?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?),? (?:in |of )?(?:the )?(?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (?-i:Center|center) => \g<w>, \g<a> district ; markaz ; proof
        in the (?:center|centre) of (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?)(?=,? (?:in )?(?:the )?(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? governorate) => in \g<a> district ; markaz ; proof
        (?P<a>(?-i:[A-Z])[\w-]+) (?-i:center)(?=,?( in)? (?-i:[A-Z])[\w-]+ governorate) => \g<a> district ; markaz ; proof
        (?P<p>the )?(?:president|chairman|chief) of (?P<a>the (?:neighborhood|village|local unit)|(?-i:[A-Z])[\w-]+ (?:neighborhood|district|village)) => \g<p>head of \g<a> ; ra'is al-hayy ; proof
        (?:the )?(?:first )?agent of (?:the )?(?P<a>ministry of (?-i:[A-Z])[\w-]+|health|agriculture|endowments|education|youth and sports|supply|ministry)[(?! orange)] => undersecretary of the \g<a> ; wakil al-wizara ; proof
        (?:the )?agent of (?:the )?directorate => deputy head of the directorate ; wakil al-mudiriyya ; proof
        (?:enlarged|magnified|expanded|maximized|amplified|zoomed) (?P<a>(?:security |supply |inspection |cleaning |hygiene |removal |surprise |catering )?campaigns?) => large \g<a> ; hamla mukabbara ; proof
        (?:occupancy|occupancies|occupations|occupation) (?P<a>campaigns?|removal|department|officials?|violations|reports)[( in| on| and|,|\.| of)] => street-obstruction \g<a> ; ishghalat ; proof
        (?P<n>\d[\d,]* )?(?:cases of (?:road )?occupanc(?:y|ies)|occupancy cases|occupation cases|cases of occupation of (?:the )?(?:road|roads|street|streets)) => \g<n>street obstructions ; halat ishghal ; proof
        (?:remov(?:al of|ing)|lift(?:ing)?(?: of)?|rais(?:ing)(?: of)?) (?:the |all )?(?:road |street )?occupanc(?:y|ies) => clearing street obstructions ; raf' ishghalat ; proof
        (?:removed|lifted|raised) (?:the |all |\d[\d,]* )?(?:road |street )?(?:occupancies|occupations|occupancy) => cleared street obstructions ; raf' ishghalat ; proof
        (?:rais(?:e|es)|lifts?) (?P<a>(?:the |all |about |more than |over )*(?:\d[\d,]* )?(?:tons? of )?)(?P<b>garbage|waste|rubbish|trash|rubble|dirt|accumulations|solid waste) => clear \g<a>\g<b> ; raf' al-qimama ; proof
        (?:raised|lifted) (?P<a>(?:the |all |about |more than |over )*(?:\d[\d,]* )?(?:tons? of )?)(?P<b>garbage|waste|rubbish|trash|rubble|dirt|accumulations|solid waste) => cleared \g<a>\g<b> ; raf' al-qimama ; proof
        (?:raising|lifting)(?: of)? (?P<a>(?:the |all |about |more than |over )*(?:\d[\d,]* )?(?:tons? of )?)(?P<b>garbage|waste|rubbish|trash|rubble|dirt|accumulations|solid waste) => clearing \g<a>\g<b> ; raf' al-qimama ; proof
        (?<!general\s)(?:hygiene|cleanliness) (?P<a>campaigns?|works?|workers|equipment|workforce|file|system|department|contractors?|companies) => street-cleaning \g<a> ; nazafa ; gated
        (?:the )?(?:level|levels|state|status|works?) of (?:public |general )?(?:hygiene|cleanliness) => street cleaning ; mustawa al-nazafa ; gated
        (?:random|haphazard) (?P<a>construction|buildings?|housing|markets?|areas?|parking|stops?|garages?|stations?|slums) => unplanned \g<a> ; ashwa'i ; proof
        (?:the )?randomness (?:of|in) (?:the )?(?P<a>construction|building|markets?|streets?|parking|traffic) => unplanned \g<a> ; ashwa'iyyat ; proof
        (?:the )?slum areas => slums ; al-manatiq al-ashwa'iyya ; gated
        violating (?P<a>buildings?|floors?|structures?|shops?|establishments?|cafes|cafés|facilities|vehicles|cars|drivers|merchants|traders|bakeries|units|constructions?|ads|billboards|advertisements|signs|tuk-tuks)[(?! the| a)] => illegal \g<a> ; mukhalif ; proof
        (?:wax(?:ing|ed)?|candl(?:ing|ed)) and (?:clos(?:e|ing|ed)|shut(?:ting)?)[( \d| the| shops| of| (?:several|many|a number)|,|\.| it| them)] => sealing ; tashmi' ; proof
        (?:clos(?:ing|ed|ure)|shut(?:ting)?) and (?:wax(?:ing|ed)?)(?: of)? => sealing ; ghalq wa-tashmi' ; proof
        (?:waxing|wax)(?= (?:of )?(?:\d|the|a|several) ?(?:[\w-]+ )?(?:shops?|cafes?|stores?|establishments?|centers?|facilities|clinics?)) => sealing ; tashmi' ; proof
        (?:the )?reconciliation (?:in|on|over|for|with|of) (?P<a>(?:some )?(?:building|construction) (?:violations|irregularities|offenses)) => settlement of \g<a> ; al-tasaluh ; gated
        (?P<a>construction|building) (?:violations )?reconciliation (?P<b>law|requests|applications|files?|committees?) => \g<a> violations settlement \g<b> ; al-tasaluh ; gated
        reconciliation (?P<b>requests|applications|files?)[(?! with)] => settlement \g<b> ; al-tasaluh ; gated
        (?:the )?spatial (?:variables|variable|changes|changeables) => unlicensed changes in land use ; al-mutaghayyirat al-makaniyya ; proof
        (?:legali[sz]ing|legali[sz]ation of|codif(?:ying|ication of)|rationing|regulari[sz]ation of) (?:the )?(?:status|situations?|conditions|hand) of (?P<a>(?:the )?(?:state |hand-laying |state-owned |reclaimed )?lands?|(?:the )?(?:hand-layers|owners|citizens|farmers|buildings|houses)) => regularizing the status of \g<a> ; taqnin awda' ; gated
        (?:codif(?:y|ying|ication of)|rationing|rationalization of) (?:the )?(?P<a>state lands?|state property|state-owned land|hand-laying|lands) => regularizing \g<a> ; taqnin ; proof
        (?:laying|putting|placing|laid|put) (?:of )?(?:a |the )?hands?(?: on| over) (?P<a>(?:the )?(?:state |state-owned )?(?:lands?|property)) => squatting on \g<a> ; wad' al-yad ; proof
        (?:hand[- ]laying|hand[- ]placing|laying[- ]of[- ]hands?|hand[- ]putting|laying hands) (?P<a>lands?|requests|files?|cases) => squatters’ \g<a> ; wad' al-yad ; proof
        (?:state|government|country)[’']?s? (?:properties|property and lands|ownership)[( and| in| in the| from|,|\.| or)] => state property ; amlak al-dawla ; gated
        (?P<n>\d+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)) wave (?:of|to|for) (?:the )?(?:removal of|removing|remove)(?: the)? (?:encroachments|infringements|violations) => \g<n> round of removals of encroachments ; mawjat al-izala ; proof
        (?P<a>(?:\d+|several|many|the|all|immediate) )?(?:infringements?|transgressions?)(?= (?:on|over|against) (?:the )?(?:agricultural|state|farm|road|property|Nile)) => \g<a>encroachments ; ta'addiyat ; proof
        (?:violations and )?(?:abuses|assaults|attacks)(?= (?:on|over|against) (?:the )?(?:agricultural land|agricultural lands|state property|state land|state lands|state properties)) => encroachments ; ta'addiyat ; proof
        (?:cutting|stopping|halting) (?:it|them) in (?:its|their) (?:cradle|infancy) => stopping them at an early stage ; wa'd fi al-mahd ; proof
        (?:the )?executive (?:devices|organs|apparatus|apparatuses|bodies|agencies|authorities)[(?! of the (?:eu|un))] => the local authorities ; al-ajhiza al-tanfidhiyya ; gated
        (?:the )?(?P<a>city|neighborhood|governorate|state|district|municipality)[’']?s? (?:devices|apparatuses|apparatus) => the \g<a> authorities ; ajhizat al-dawla ; proof
        (?:the )?(?:devices|apparatuses) of (?P<a>the (?:city|neighborhood|governorate|state|district|ministry|municipality)) => the authorities of \g<a> ; ajhizat ; proof
        (?P<a>(?-i:City|Cities)) (?-i:Apparatus|apparatus|Device|device|Agency)[(?! of)] => \g<a> Authority ; jihaz al-madina ; proof
        (?P<who>(?:governor|minister|mayor|president|prime minister|undersecretary|director|secretary|he|she)(?: also)?) (?:directed|instructed|guided) to(?= (?:quickly|speed|intensify|take|complete|follow|raise|provide|remove|form|pay|increase|continue|prepare|develop|open|establish|speed|expedite|refer|solve|find|make|stop|carry|implement|coordinate|double|finish|accelerate|immediately|study|allocate|tighten|improve|supply|conduct|launch|repair|clean|set|not|be|work|start|activate|ensure|maintain|accelerate)) => \g<who> ordered officials to ; wajjaha bi- ; proof
        (?<=,\s)directing to(?= [a-z]+) => instructing officials to ; muwajjihan bi- ; proof
        <direct> (?:the )?speed(?:ing)?(?: up)?(?: of)?(?= (?:complet|implement|finish|remov|the|work|solv|end)) => <order> the speedy ; sur'at ; gated
        (?<=,\s)(?:directing|instructing) (?:the )?(?:need|necessity) (?:to|of|for) => ordering officials to ; muwajjihan bi-darura ; proof
        listened to (?P<a>an?|the|his|their) (?:detailed |brief |full |comprehensive |simplified )?explanations? (?:about|of|on|regarding) => heard a briefing on ; istama'a ila sharh ; proof
        listened to (?P<a>an?|the) (?:detailed |brief |full |comprehensive |simplified )?explanation (?P<b>from|by) => heard a briefing \g<b> ; istama'a ila sharh ; proof
        listening to (?P<a>an?|the) (?:detailed |brief |full |comprehensive |simplified )?explanation (?:about|of|on|regarding) => hearing a briefing on ; istama'a ila sharh ; proof
        <reassure> (?:himself |herself |themselves )?(?:of|about|on) (?P<a>(?:the )?(?:availability|regularity|quality|cleanliness|readiness|safety|level|flow|stability|provision|completion|adequacy|commitment|presence|implementation|conditions|workflow|progress|discipline|progress|smooth running|application|preparedness|efficiency) of) => <check> \g<a> ; itma'anna ala ; proof
        (?:in order )?to stand (?:on|up to|upon)(?= (?:the )?(?:latest|progress|readiness|status|extent|level|needs|requirements|causes|reasons|circumstances|implementation|reality|rates|problems|conditions|developments|course|facts|details|size|validity|obstacles|stages|preparations|work|complaints)) => to check ; lil-wuquf ala ; proof
        standing (?:on|up to|upon)(?= the (?:latest|progress|readiness|status|extent|level|needs|requirements|reality|rates|problems|conditions|developments|preparations)) => checking ; al-wuquf ala ; proof
        on the (?:ground|land|soil) of reality => on the ground ; ala ard al-waqi' ; proof
        <humiliate> (?P<a>(?:all |the |any )*)(?P<b>obstacles|difficulties) => <overcome> \g<a>\g<b> ; dhallala ; proof
        on (?:foot and leg|a foot and a leg|one foot and leg|foot and a leg|a leg and a foot) => in full swing ; ala qadam wa-saq ; proof
        (?:the )?(?:implementation|execution) (?:rates?|percentages?|ratios?|proportion)[( of| in| reached| is| has|,|\.| exceeded| was)] => the completion rate ; nisbat al-tanfidh ; gated
        (?:the )?(?:rates?|percentages?|ratios?) of (?:implementation|execution)[( of| in| reached| is| has|,|\.| exceeded| was| and)] => the completion rate ; nisbat al-tanfidh ; gated
        <raise> the level of (?P<a>the |all |public )?(?P<b>services?|performance|cleanliness|hygiene|roads|infrastructure|efficiency|facilities) => <improve> \g<a>\g<b> ; raf' mustawa ; gated
        (?:the )?services (?:provided|offered|rendered|presented|submitted) to (?:the )?(?:citizens|people|public|residents)[(?! of)] => public services ; al-khadamat al-muqaddama lil-muwatinin ; gated
        (?:the )?civili[sz]ed (?:appearance|look|aspect|image|facade|face|form|view) => a clean and orderly look ; al-mazhar al-hadari ; gated
        civili[sz]ed (?P<a>markets?|buses|outlets?|parking|facade|transport) => modern \g<a> ; hadari ; proof
        (?:surprise|sudden|unexpected) (?:pass|passage|passing|passes) => surprise inspection ; murur mufaji' ; proof
        sudden (?P<a>visits?|inspections?|tours?|campaigns?) => surprise \g<a> ; mufaji' ; gated
        (?:passing|pass) (?:on|over|by|through)(?= (?:the )?(?:\d+ |several |a number of )?(?:food |health |gas |municipal |medical )?(?:bakeries|facilities|hospitals|pharmacies|establishments|schools|shops|markets|units|clinics|stations|bakery|mosques|restaurants)) => inspecting ; al-murur ala ; proof
        (?:it|they|he|committee|committees|team|teams|inspectors|campaign|campaigns|officials) passed (?:on|over|through)(?= (?:the )?(?:\d+ |several |a number of )?(?:food |health |gas |municipal |medical )?(?:bakeries|facilities|hospitals|pharmacies|establishments|shops|markets|units|clinics|stations|restaurants)) => inspectors checked ; marra ala ; gated
        (?:LED|lighting|light) scouts => street lights ; kashafat ; proof
        (?:lighting|light) (?:poles|columns) => street lights ; a'midat al-inara ; gated
        (?:suction|withdrawal|sucking) (?:cars|vehicles|trucks) => tankers ; sayyarat al-shaft ; proof
        (?:the )?(?:purif(?:ying|ication of)|cleansing(?: of)?|disinfect(?:ing|ion of)) (?P<a>(?:the )?(?:canals?|waterways|drains?|sewers?|banks|canals and (?:drains|banks)|sewage networks?|sewer networks?|inspection rooms|sewage rooms?)) => cleaning \g<a> ; tathir al-tira' ; proof
        (?:sanitary|health) (?:drainage|exchange|disbursement|discharge) => sewage ; al-sarf al-sihhi ; proof
        (?P<a>sewage |sanitation |water |drainage )?lifting stations? => \g<a>pumping station ; mahattat raf' ; proof
        (?P<a>inside|outside|within|into) the (?:urban |residential )?(?:cordon|space|ropes?)[( of| and| in| in the|,|\.)] => \g<a> the urban boundary ; al-kardun, al-hayyiz ; proof
        (?P<b>(?:all |most |various |different |the )*(?:governorates|parts|cities|regions|provinces|universities|schools|hospitals|stadiums|mosques|villages|courts)) of (?:the )?(?-i:[Rr]epublic)[(?! of)] => \g<b> of the country ; al-jumhuriyya ; proof
        (?:within|as part of|in the framework of) (?-i:(?:“|")?a decent life(?:”|")?)[(?! for)] => under “A Decent Life” ; hayat karima ; proof
        (?:the |a )?(?-i:decent life) (?P<b>initiatives?|villages|projects?|program|programme|convoys?|foundation|campaign|centers) => the Decent Life \g<b> ; hayat karima ; proof
        (?:the )?(?:presidential )?initiative,? (?:of )?(?-i:(?:“|")?(?:a )?decent life(?:”|")?) => the “Decent Life” initiative ; hayat karima ; proof
        (?:the )?presidential initiative (?:of )?(?-i:(?:“|")?(?:A )?(?:Dignified|Generous|Honourable|Honorable|Noble|Good|Nice) Life(?:”|")?) => the “Decent Life” initiative ; hayat karima ; proof
        (?:Solidarity|Takaful|Interdependence) and (?:Dignity|Generosity|Karama)(?= (?:program|pension|project|cash|support|beneficiar|families|pensions)) => Takaful and Karama ; takaful wa-karama ; gated
        (?:prepare|get ready|dress|be ready) for (?:the )?green(?:”|")? (?P<a>initiative|campaign) => “Go Green” \g<a> ; ithaddar lil-akhdar ; proof
        (?:agricultural|cane|wheat|corn|rice|cotton|banana|palm|vegetable|sugar cane|beet) (?:cultivations|agricultures?|plantings) => crops ; zira'at ; proof
        an? area of (?P<n>\d+|[a-z]+) (?:carats?|karats?) => an area of \g<n> kirats ; qirat ; proof
        (?P<n>\d+ (?:acres|feddans),? (?:and )?\d+) (?:carats?|karats?) => \g<n> kirats ; qirat ; proof
        (?:the )?(?:shounas?|shawns?|shuwan|shonas?)[( and| in| at|,|\.| of)] => storage yards ; shuwan ; gated
        (?:people|those|persons|children|students|players|owners|champions) of (?:special abilities|determination|resolve|strong will)[(?! to)] => people with disabilities ; dhawu al-himam ; proof
        (?:families|people|groups|categories|citizens|cases) (?:that are |who are )?(?:most |first |more |the first )?(?:worthy|deserving) of (?:the )?care => families most in need ; al-ula bi-l-ri'aya ; gated
        (?P<a>building|construction) (?:without|with no) (?:a )?licen[sc]e on (?:the )?(?P<b>agricultural lands?) => unlicensed \g<a> on \g<b> ; bina' bidun tarkhis ; gated
        (?:the )?(?:responsibles|responsible ones|responsible people)[(?! for)] => officials ; mas'ulun ; proof
        (?:the )?responsible (?P<a>for (?:the )?[\w-]+)[( said| told| was)] => the official responsible \g<a> ; mas'ul ; gated
        (?:the )?meeting of (?:the )?(?:citizens|citizen) (?:of the )?day => the open day for residents ; liqa' al-muwatinin ; gated
        (?:citizens|citizen|public) (?:meeting|meetings|encounter)[( day| to| and|,|\.| in)] => open day for residents ; liqa' al-muwatinin ; gated
        (?:demands|requests) and complaints of (?:the )?(?:citizens|people) => residents’ requests and complaints ; matalib wa-shakawa al-muwatinin ; gated
        complaints and (?:demands|requests) of (?:the )?(?:citizens|people) => residents’ complaints and requests ; shakawa al-muwatinin ; gated
        (?:unified )?(?:government|governmental) complaints system => national complaints portal ; manzumat al-shakawa ; gated
        (?:the )?(?:first|top) executive (?:officials?|man)[( of| in)] => governor ; al-mas'ul al-tanfidhi al-awwal ; gated
        (?:to|on|for) whom (?:the )?(?:conditions|terms|requirements|criteria) (?:apply|are applicable|are met) => who meet the conditions ; tantabiq alayhim al-shurut ; proof
        (?:all )?(?:of )?(?:the )?(?:specific |required |necessary )?(?:conditions|terms|requirements) apply to (?P<a>him|her|them) => the conditions are met ; tantabiq alayhi al-shurut ; gated
        [(?:waste|garbage|dust|and|removal of|of|lifting) ]accumulations[( and|,|\.| from| in| of (?:garbage|waste))] => piles of rubbish ; tarakumat ; gated
        (?:from|in|of|with) (?:the )?(?-i:agrarian reform)[( and|,|\.| in| officials)] => of the Agrarian Reform Authority ; al-islah al-zira'i ; gated
        societal (?P<a>satisfaction|participation|dialogue|solidarity|peace|awareness|partnership|contribution|responsibility) => community \g<a> ; mujtama'i ; gated
        (?:the )?(?:community|societal|societal and popular|popular) participation[( in| of| and|,|\.| from)] => contributions from residents ; al-musharaka al-mujtama'iyya ; gated
        (?:lifting|raising) (?:the )?(?:status|degree) of (?:preparedness|readiness|alert)(?: to the maximum(?: degree)?)? => going on high alert ; raf' darajat al-isti'dad ; proof
        (?:raised|lifted) the (?:status|degree|state|level) of (?:preparedness|readiness|alert|emergency)(?: to the maximum(?: degree)?)? => went on high alert ; raf' darajat al-isti'dad ; proof
        <raise> the (?:degree|state|status) of (?:preparedness|readiness|alert|emergency)(?: to the maximum(?: degree)?)? => <go> on high alert ; raf' darajat al-isti'dad ; proof
        (?:declared|declaring|announced|declare|announcing) (?:the )?(?:state of (?:maximum|utmost|highest) (?:emergency|preparedness|alert)|maximum (?:emergency|preparedness)) => on high alert ; halat al-tawari' al-quswa ; gated
        (?:the )?(?:maximum|utmost) (?:state|degree) of (?:readiness|preparedness|alert|emergency) => high alert ; al-tawari' al-quswa ; proof
        (?P<t>the )?(?:operations|operation) room[( to| in| and| for| at|,|\.)] => \g<t>control room ; ghurfat amaliyyat ; gated
        (?:formed|forming|form|formation of) (?:a |an )?(?:operations|operation) room => set up a control room ; ghurfat amaliyyat ; gated
        around the clock (?:operations|operation) room => 24-hour control room ; ghurfat amaliyyat ; proof
        (?:will not|not) be lenient (?:with|towards|in|on)[ (?:any|the|those|anyone|violators|negligen)] => will show no leniency to ; lan natahawan ; gated
        (?:no|without) (?:leniency|complacency|laxity|slackness)(?: (?:with|towards|in)) => no leniency for ; adam al-tahawun ; gated
        <strike> with an iron (?:hand|fist) (?:on |against )?(?P<a>anyone|everyone|all|those|violators|merchants|the) => <crack> down on \g<a> ; al-darb bi-yad min hadid ; proof
        (?:firmly|strictly|decisively) confront(?:ing)?(?= (?:any |all |the )?(?:encroachments?|violations?|attempts?|infringements?|cases)) => crack down on ; al-tasaddi bi-kull hasm ; gated
        confront(?:ing)? (?:firmly|decisively|with all firmness|with all strictness|strictly|with all decisiveness) => crack down on ; al-tasaddi bi-kull hasm ; gated
        with all (?:firmness|strictness|decisiveness|force and firmness|rigor) => firmly ; bi-kull hasm ; proof
        on (?:the )?nature[( to| and|,|\.| in| the)] => on the ground ; ala al-tabi'a ; proof
        (?:on|in) the (?:place|spot) of (?:the )?event => on the spot ; mawqi' al-hadath ; proof
        (?:field|site) (?:passage|passing|pass)(?:es)?[( on| to| of|,|\.| in)] => inspection ; murur maydani ; gated
        <conduct> (?:a |an )?(?:extensive |sudden |surprise |field |expanded |morning |night |evening )*inspection tour => <make> a tour of inspection ; ajra jawla tafaqqudiyya ; gated
        (?:citizens[’']|citizen[’']s) (?:suffering|sufferings)[( from|,|\.| and| due)] => hardship for residents ; mu'anat al-muwatinin ; gated
        (?:relieving|alleviating|lifting|lightening|easing|reduce|relieve|alleviate|lighten|ease) (?:the )?(?:burdens?|suffering)(?: off| on| of| from)? (?:the )?(?:shoulders of )?(?:the )?(?:citizens?|people)(?:[’']s? shoulders)? => help residents ; takhfif al-ab' an kahil al-muwatin ; gated
        (?:the )?shoulders of (?:the )?(?:citizens?|people|families) => residents ; kahil al-muwatin ; gated
        (?:in order to )?preserv(?:e|ing) (?:the )?(?:lives and health|health and safety|health and lives|safety and health) of (?:the )?citizens => protect public health ; hifzan ala sihhat al-muwatinin ; gated
        (?:service|services) (?:and|or) (?:development|developmental) projects[( in| that| which| and|,|\.| for)] => public projects ; mashru'at khadamiyya wa-tanmawiyya ; gated
        service projects[( in| that| which| and|,|\.| for)] => public service projects ; mashru'at khadamiyya ; gated
        (?:developmental|development) and service projects => public projects ; mashru'at tanmawiyya ; gated
        <enter> (?:into )?service[( in| during| at|,|\.| soon)] => <open> ; dakhala al-khidma ; gated
        (?:the )?(?:youth|young) (?:graduates|men) projects? => business loans for young people ; mashru'at shabab ; gated
        (?:the )?(?:natural|legal) (?:gas delivery|delivery of natural gas)(?: to (?:houses|homes))? => connecting homes to natural gas ; tawsil al-ghaz ; gated
        (?:delivery|delivering|introduction|entry|introducing|entering) (?:of )?(?:natural gas|gas|sanitation|sewage|electricity|water)(?: service)? to (?P<a>(?:the )?(?:houses|homes|villages|village|hamlets|region|area)) => connecting \g<a> to the network ; tawsil ; gated
        (?:the )?(?:sewage|drainage|water) (?:breakage|fracture|break|broken) in (?:the |a )?(?:main )?(?:line|pipe) => burst main ; kasr bi-l-khatt ; gated
        (?:a )?(?:breakage|fracture|brokenness) (?:in|of) (?:the |a )?(?P<a>(?:main |water |drinking water |sewage )*(?:line|pipe|pipeline)) => a burst \g<a> ; kasr khatt miyah ; proof
        sudden (?:breakage|fracture|break)[( in| of)] => sudden burst ; kasr mufaji' ; proof
        (?:the )?(?:ground|earth|land) (?:landing|subsidence|drop|decline|fall)[( in| on| of)] => subsidence ; hubut ardi ; proof
        (?:a )?landing (?:in|of) (?:the )?(?:road|ground|street|asphalt)[( in| at| on|,|\.)] => subsidence of the road ; hubut ardi ; proof
        (?:control|supervisory|oversight|regulatory|monitoring) campaigns? (?:on|over|against) (?:the )?(?:markets?|bakeries|shops) => market inspections ; hamalat raqabiyya ; proof
        (?P<a>and|also|he|she|governor|minister) directed to(?= (?!the|a|by|at|its|his|their)[a-z]+ (?:the|a|an|all|any|more|its|their|work|work on|citizens|quickly|with)) => \g<a> ordered officials to ; wajjaha bi- ; gated
    """
    examples = """
        The governor visited a school {affiliated to => under} the education directorate, with local officials in the villages.
        The governor visited the {cities and centers => cities and districts} of the governorate with local officials.
        The municipality carried out {general hygiene => street cleaning} work in the villages, the governor said.
        The minister acted {in implementation of => on} the instructions of the president, local officials said.
        The governor sent {catering inspectors => supply inspectors} to the local markets.
        The ministry trained its {medical cadres => medical staff} in the villages, local officials said.
        The governor {listened to a detailed explanation of => heard a briefing on} the project and met local officials.
        The governor, with local officials, saw the {random markets => unplanned markets} of the villages.
        Local officials {raised 40 tons of waste => cleared 40 tons of waste} from the villages, the governor said.
        The hall has shops, cities of lights and centers of trade.
        Good hygiene keeps children healthy, the minister told villages and local officials.
        The officials in the ministry followed up on the minister's promise to local farmers.
    """
