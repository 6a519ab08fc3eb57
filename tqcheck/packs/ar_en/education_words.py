from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases

_YEAR = "(?P<a>first|second|third|fourth|fifth|sixth)"
_STAGE = "(?P<b>secondary|preparatory|primary|elementary)"
_SUBJECT = "physics|chemistry|biology|geology|mathematics|algebra|geometry|mechanics|statistics|history|geography|philosophy|psychology|arabic|english|french|german|italian"


class EducationWords(DomainPhrases):
    """Words of schools and exams word for word: "exam committees", "grievances", "university coordination", "degrees".

    Cause: "lijan al-imtihanat", "tazallumat", "tansiq al-jami'at", "darajat", "al-saff al-thalith al-thanawi", "kathafat al-fusul".
    Repair: exam centres, appeals, university admissions, marks, third year of secondary school, class sizes.
    Native English: committees that meet, degrees that universities give.
    """

    message = "This is a term of Arab schools put over word for word; English schools have another one."
    category = "calque"
    domain = (
        "school", "schools", "exam", "exams", "examination", "examinations", "students", "student", "education", "secondary",
        "pupils", "teachers", "grade", "preparatory", "certificate", "universities", "grievances", "semester", "classrooms",
    )  # fmt: skip
    least = 2
    table = rf"""
        {_YEAR} {_STAGE} (?:grade|row|class|level|year) => \g<a> year of \g<b> school ; al-saff ; proof
        {_YEAR} (?:row|grade) (?:of )?{_STAGE}(?: school| education)? => \g<a> year of \g<b> school ; al-saff ; proof
        {_YEAR} (?:row) (?:of )?(?:middle|high) school => \g<a> year of secondary school ; al-saff ; proof
        {_YEAR} {_STAGE} (?P<c>students|pupils|exams) => \g<a>-year \g<b>-school \g<c> ; al-saff ; proof
        (?P<a>the |all |these |several |many )?(?:high school|secondary school|secondary|diploma|preparatory) (?:certificate )?(?:exam |exams |examination )?committees => \g<a>exam centres ; lijan al-imtihanat ; proof
        [(?:in front of|outside|inside|at|inspected|inspects|toured|heads? of|entering|entered) ](?:the )?(?:exam |examination )?committees => the exam centres ; al-lijan ; gated
        (?:heads?|presidents?|chairmen) of (?:the )?(?:exam |examination |examinations )?committees => exam supervisors ; ru'asa' al-lijan ; proof
        committee[ (?:no\.|number) ?\d] => exam room ; lajna ; gated
        (?P<a>submitting|submit|filing|file|receiving|receive|accepting|accept|reviewing|examining|examine) (?:of )?(?:the |their |students[’'] )?grievances => \g<a> appeals ; tazallumat ; proof
        grievances? (?P<a>(?:on|against|about|for|in) (?:the )?(?:results?|exams?|grades|marks|scores|high school|secondary)) => appeals \g<a> ; tazallumat ; proof
        (?P<a>high school|secondary school|exam|examination|result|results|students[’']|certificate|the) grievances? => \g<a> appeals ; tazallumat ; proof
        grievance (?P<a>fees?|period|forms?|applications?|requests?) => appeal \g<a> ; tazallum ; proof
        (?P<a>universit(?:y|ies)|colleges?|institutes?|facult(?:y|ies)) coordination[(?! between| with| committee of)] => \g<a> admissions ; tansiq al-jami'at ; proof
        (?:high school|secondary school|third preparatory|preparatory) coordination => secondary-school admissions ; al-tansiq ; proof
        (?<![ys]\s)coordination (?P<a>stages?|phases?|office|site|website|results?|indicators|limits?) => admissions \g<a> ; al-tansiq ; proof
        (?:the )?coordination (?:of|for|to) (?:the )?(?P<a>universities|colleges|faculties|high school|secondary school|institutes|private universities|admission) => admission to \g<a> ; tansiq ; proof
        (?P<a>first|second|third|final) (?:stage|phase) of (?:the )?coordination => \g<a> stage of admissions ; marhalat al-tansiq ; proof
        (?:minimum|lowest|limit|reduction) (?:limit )?(?:of|for) (?:the )?coordination => minimum marks for admission ; al-hadd al-adna lil-tansiq ; proof
        (?P<a>a total of|total|sum of|total of) (?P<n>\d[\d.,]*) degrees => \g<a> \g<n> marks ; darajat ; proof
        (?P<a>[(]?\d+[)]?) degrees[( out of| from \d| for the (?:exam|question|subject)| in the (?:exam|subject|test))] => \g<a> marks ; darajat ; proof
        (?:the )?(?:total|exam|final|test|students[’']) degrees[( of| in| for|,|\.)] => marks ; darajat ; gated
        [(?:final|full|exam|half the|distribution of|total of the|zero) ]degree[(?! in| programme| program| from)] => mark ; al-daraja ; gated
        (?:the )?firsts? (?:students? )?(?:of|on|in|at the level of|over) (?:the )?(?P<a>high school|secondary school|preparatory|certificate|technical|diplomas?) => the top students in \g<a> ; awa'il ; proof
        (?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top) (?:place |rank )?(?:on|in|of|over|at the level of) (?:the )?republic => \g<a> in the country ; al-awwal ala al-jumhuriyya ; proof
        (?:the )?firsts of (?:the )?(?:republic|governorate|students) => the top students ; awa'il al-jumhuriyya ; proof
        the result of (?:the )?(?P<a>(?:third |first |second |sixth )?(?:preparatory|secondary|high school|primary|technical)(?: certificate| school| diploma| diplomas)?) => the \g<a> results ; natijat ; proof
        (?P<a>(?:high school|preparatory certificate|secondary school|primary certificate|preparatory)) result[(?! sheet)] => \g<a> results ; natijat ; gated
        <adopt> (?P<a>the )?results? => <approve> \g<a>results ; i'tamada al-natija ; proof
        <accredit> (?P<a>the )?results? => <approve> \g<a>results ; i'tamada al-natija ; proof
        (?:the )?(?:tables?) of (?:the )?(?P<a>(?:[\w-]+ ){{0,3}}?)(?:exams|examinations) => the \g<a>exam timetable ; jadwal imtihanat ; proof
        (?:exams?|examinations?) tables? => exam timetable ; jadwal imtihanat ; proof
        (?:half|middle|mid)[- ](?:of[- ])?(?:the[- ])?(?:school )?year (?:vacation|holiday|leave) => mid-year break ; ijazat nisf al-am ; proof
        (?:the )?(?:classroom|classrooms|class|classes|student|students) (?:density|densities|intensity) => class sizes ; kathafat al-fusul ; proof
        (?:the )?(?:density|densities|intensity) of (?:the )?(?:classes|classrooms|students|pupils)(?: in (?:the )?classes| in (?:the )?classrooms)? => class sizes ; kathafat al-fusul ; proof
        (?P<a>school|schools|tuition|study|university|academic|private schools?|language schools?) expenses => \g<a> fees ; masrufat ; gated
        tuition expenses => tuition fees ; masrufat dirasiyya ; proof
        (?:works?|work grades|marks) of the year => coursework ; a'mal al-sana ; proof
        (?:year[’']s works?|annual works?|year works?)[( grades| marks| degrees|,|\.| for| and)] => coursework ; a'mal al-sana ; proof
        (?P<a>arabic|english|french|german|italian|spanish) language (?P<b>exams?|examinations?|tests?|teachers?|paper) => \g<a> \g<b> ; al-lugha al-arabiyya ; gated
        (?:the )?(?P<a>(?:second|first) (?:foreign )?language) (?:material|article|substance) => \g<a> ; maddat ; proof
        (?P<a>{_SUBJECT}) (?:material|article|substance)[(?! cover| online)] => \g<a> ; maddat ; proof
        [(?:exam|exams|examination|test|tested|students?) (?:in|of|for) ](?:the )?(?:materials?|articles?|substances?|subjects?) of (?P<a>(?:{_SUBJECT})\b) => \g<a> ; maddat ; proof
        <perform> (?P<a>the |their |his |her |an )?(?P<b>(?:[\w-]+ ){{0,4}}?(?:exam|exams|examination|examinations)) => <take> \g<a>\g<b> ; adda al-imtihan ; proof
        (?P<a>the )?performance of (?P<b>the (?:[\w-]+ ){{0,3}}?(?:exam|exams|examinations)) => taking \g<b> ; ada' al-imtihan ; proof
        <examine> the (?P<a>subject of )?(?P<b>{_SUBJECT})[( exam|,|\.| today| in)] => <take> the \g<b> ; yamtahin ; gated
        (?:the )?(?:observers|notes|observer)[ (?:in|inside|of|on) (?:the )?(?:exam|examination|committees)] => invigilators ; mulahizun ; proof
        (?P<a>(?:heads of committees|supervisors|teachers),? and )observers => \g<a>invigilators ; mulahizun ; gated
        (?:electronic|cheating by|collective|mass) fraud[( in| during| on|,|\.)] => cheating ; ghishsh ; gated
        (?P<a>attempts? |cases? of |combat(?:ing)? |prevent(?:ing)? |against )(?:electronic )?fraud[( in| during)? (?:the )?(?:exams?|examinations?|committees)] => \g<a>cheating ; ghishsh ; proof
        (?:school|study) (?:chapters?) => classroom ; fasl ; gated
        [(?:build|building|construct|construction of|adding|establish|establishing|\d) ](?:new )?study (?:chapters|seasons) => classrooms ; fusul dirasiyya ; proof
        (?:educational|teaching) (?:administration|administrations)[( in| of| at|,|\.| affiliated)] => local education authority ; idara ta'limiyya ; gated
        (?:the )?agent of (?:the )?(?:ministry of education|education|the school) => the education undersecretary ; wakil al-tarbiya ; proof
        school agents? => deputy head ; wakil al-madrasa ; proof
        (?P<a>school |schools )(?:principal|principals|director|directors)(?P<b> and agents) => \g<a>heads and their deputies ; mudiru wa-wukala' al-madaris ; proof
        (?:the )?morning (?:queue|line|row) => morning assembly ; tabur al-sabah ; proof
        (?:the )?school (?:queue|line) => the morning assembly ; al-tabur al-madrasi ; proof
        (?P<a>morning|evening|first|second) (?:period|shift) schools? => \g<a>-shift schools ; madaris al-fatra ; gated
        (?:job|career|functional) (?:cadre|staff) (?P<a>of|for) teachers => teachers’ pay scale ; kadir al-mu'allimin ; proof
        (?:the )?(?:nomination|candidacy) (?:cards?|ticket) => admission cards ; bitaqat al-tarshih ; gated
        (?:students?|pupils?)(?:’|')? guardians? => parents ; awliya' al-umur ; gated
        (?:parents and )?guardians of (?:the )?(?P<a>students|pupils) => parents ; awliya' al-umur ; proof
        (?:the )?(?:drop|leak)(?:ping)?[- ]?out of (?:from )?education => dropping out of school ; tasarrub ; gated
        (?:leakage|leaking|seepage|infiltration) (?:from|of) (?:education|schools?|students) => dropping out of school ; tasarrub min al-ta'lim ; proof
        (?:literacy eradication|eradication of illiteracy|literacy and adult education eradication|illiteracy eradication) => adult literacy ; mahw al-ummiyya ; gated
        erasing (?:the )?illiteracy(?: of)? => teaching to read and write ; mahw al-ummiyya ; proof
        (?:teachers[’']|teacher) (?:deficit|disability|inability) => teacher shortage ; ajz al-mu'allimin ; proof
        (?:the )?(?:deficit|disability|inability) (?:of|in) (?:the )?teachers => the teacher shortage ; ajz al-mu'allimin ; proof
    """
    examples = """
        Students of the {third secondary grade => third year of secondary school} sat the exam in June.
        The minister toured {the high school committees => the exam centres} and met students before the exams.
        Students may {submit grievances => submit appeals} after the exams end.
        The {university coordination => university admissions} office opens for secondary students in July, after the exams.
        The student came top with {408 degrees => 408 marks} in the exam.
        The head cut {class density => class sizes} in the school before the exams.
        The school committees of parents met the teachers before the exams.
        The students took the exam at 35 degrees of heat in the school.
        The universities work in coordination with schools on exams.
    """
