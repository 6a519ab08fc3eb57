from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases


class UniversityWords(DomainPhrases):
    """Words of university news in their everyday sense: "a scientific trip", "teaching bodies", "the lecture talked about".

    Cause: "ilmi" is scientific and academic, "hay'a" body and staff, "tanawala" and "tahaddatha an" are said of lectures,
    "takhassus" is a discipline, "risala" a thesis.
    Repair: academic, staff, covered, discipline, thesis.
    Native English: science faculties hold scientific conferences.
    """

    message = "This is the everyday sense of an Arabic university term; English campuses have a term of their own."
    category = "calque"
    domain = (
        "university", "faculty", "college", "students", "dean", "lecture", "lectures", "department", "professor",
        "workshop", "academic", "seminar", "school", "colleges", "dr", "research",
    )  # fmt: skip
    table = r"""
        [(for|of) ]college students[ (entitled|about|on|at|in|and|under)] => the college’s students ; talabat al-kulliyya ; proof
        (teaching|educational|faculty)( and administrative)? (body|bodies) => staff ; al-hay'a al-tadrisiyya ; gated
        (?P<a>academic|teaching|educational|administrative|technical|medical) cadres? => \g<a> staff ; kawadir ; gated
        thankfully[ (touched|presented|provided|gave|participated|explained|offered)] => kindly ; mashkuran ; gated
        scientific trip => field trip ; rihla ilmiyya ; proof
        scientific trips => field trips ; rihlat ilmiyya ; gated
        scientific (?P<a>degree|degrees|rank|ranks|title|titles|visit|visits|lecture|lectures|qualification|qualifications|reputation|career|material|excellence|level|sessions?|activity|activities|aspects?|content|committees?|exchange|season|supervisor|department|departments|achievements?|programs?|message|mobility|seminars?|meetings?|symposiums?|cooperation|gatherings?|days?) => academic \g<a> ; ilmi ; proof
        (?P<a>lecture|workshop|content|session|report|book|article|seminar|study|research|course|paper|symposium|speech|presentation) talks about => \g<a> covers ; tahaddatha an ; proof
        [(lecture|workshop|content|session|article|seminar|study|research|course|paper|symposium|presentation) ](talked|spoke) about => covered ; tahaddatha an ; gated
        [(lecture|workshop|session|seminar|activity|meeting|training|course|program|symposium|conference|report|study) ](also )?dealt with => covered ; tanawala ; proof
        <include> (talking|speaking) about => <cover> ; tadammanat al-hadith an ; proof
        <include> (explaining|explanation of|an explanation of) => <cover> ; tadammanat sharh ; gated
        (?P<a>lecture|lectures|seminar|seminars|workshop|workshops|symposium|presentation) (about|regarding)[ (the|how|a|an|preparing|using|women|health|importance|of|its|ways)] => \g<a> on ; muhadara an ; gated
        <present> (?P<a>a|the|his|her|several|two|three)(?P<b>( [\w-]+)?) (?P<c>lectures?) => <give> \g<a>\g<b> \g<c> ; qaddama muhadara ; proof
        <provide> (?P<a>a|an)(?P<b>( [\w-]+)?) (?P<c>lecture|speech|presentation|word) => <give> \g<a>\g<b> \g<c> ; qaddama ; gated
        (?P<a>gave|giving|delivered|delivering) (?P<b>a|the|his|her|their)(?P<c>( welcoming| welcome| opening)?) word => \g<a> \g<b>\g<c> speech ; kalima ; gated
        (?P<b>a|his|her) (?P<c>welcoming|welcome|opening) word => \g<b> \g<c> speech ; kalima ; gated
        [the ]guest delegation => visiting delegation ; al-wafd al-dayf ; proof
        speciali[sz]ations => disciplines ; takhassusat ; proof
        [(scientific|medical|academic|university|student’s|his|her|their) ]speciali[sz]ation => field ; takhassus ; proof
        humanitarian (?P<a>faculties|colleges|sciences|studies|disciplines|specializations)( affairs)? => humanities \g<a> ; al-kulliyyat al-insaniyya ; proof
        scientific (?P<a>faculties|colleges)( affairs)? => science \g<a> ; al-kulliyyat al-ilmiyya ; proof
        (?P<a>master[’']s|doctoral|PhD|doctorate) (letter|message) => \g<a> thesis ; risala ; gated
        (?P<a>master[’']s|doctoral|PhD|doctorate) (letters|messages) => \g<a> theses ; rasa'il ; gated
        <discuss> (?P<a>a|the|his|her) (?P<b>master[’']s|doctoral|PhD|doctorate|scientific|university) (?P<c>thesis|dissertation|message|letter) => <defend> \g<a> \g<b> thesis ; naqasha risala ; gated
        discussion (of|for) (?P<a>a|the|his|her) (?P<b>master[’']s|doctoral|PhD|doctorate) (thesis|dissertation|message|letter) => defense of \g<a> \g<b> thesis ; munaqashat risala ; gated
        discussion committee => examining committee ; lajnat al-munaqasha ; gated
        royal (salutation|peace) => royal anthem ; al-salam al-malaki ; proof
        (verses|verse) (from|of) the wise (remembrance|dhikr|verses) => verses from the Quran ; al-dhikr al-hakim ; proof
        (?P<a>tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first|\d+th|current|new|next|last|previous) session of the (?P<b>award|prize|festival|competition|fair|exhibition|championship|tournament) => \g<a> edition of the \g<b> ; dawra ; gated
        (?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|current|new|next|last) version of the (?P<b>award|prize|festival|competition|fair|exhibition|conference|forum|championship|tournament) => \g<a> edition of the \g<b> ; nuskha ; gated
        (?P<a>the )subject(’s|'s)? (?P<b>teacher|professor|lecturer) => \g<a>course \g<b> ; mudarris al-madda ; proof
        the (?P<a>college|faculty|department)(?P<b> students)[ (to|for|on|in|at|about|with|from|who|were|are|will|and|also|participated|attended|visited|celebrated|carried|organized|presented|took|learned|had|received)] => the \g<a>’s\g<b> ; talabat al-kulliyya ; proof
        the school[, (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => the teacher ; al-mudarrisa ; proof
        (?P<a>first|second|third|fourth|fifth) and (?P<c>second|third|fourth|fifth|sixth) year[ (students|female|male|medical|undergraduate|university)] => \g<a>- and \g<c>-year ; al-sana ; proof
        [(the|for|of|by|its|to|with) ](?P<a>first|second|third|fourth|fifth|sixth) year[ (students|female|male|medical|undergraduate)] => \g<a>-year ; al-sana ; proof
        <review> (?P<a>the|its|his|her|their) (?P<b>(most (important|prominent) |main |general )?(objectives|goals|history|stages|steps|field|vision|mission|services|reality|role|achievements|experience|methods|mechanism|mechanisms|idea|importance|course|components|axes|features|specializations|disciplines|departments|aspects)) => <outline> \g<a> \g<b> ; ista'rada ; proof
        (?P<a>Quality Assurance|Quality|Scientific Research|Graduate Studies|Postgraduate Studies|Higher Studies|Accreditation|Training|Planning|International Cooperation|Community Service|Education and Students?) Affairs => \g<a> ; li-shu'un ; proof
        (?P<a>(the )?(?-i:College|Faculty|School|Department|Deanship)) (?P<b>(?-i:Medicine|Law|Arts|Science|Engineering|Nursing|Education|Pharmacy|Dentistry|Agriculture|Sharia|Rehabilitation|Archeology))[ (Prof|Dr|at|in|and|Professor|,)] => \g<a> of \g<b> ; kulliyyat al-tibb ; proof
        (?P<a>scientific|academic|training|practical) material => course material ; al-madda al-ilmiyya ; gated
        (?P<a>method|methods|process) of teaching the subject => \g<a> of teaching the course ; al-madda ; gated
        (?-i:the|The) (?-i:Jordanian University)[(?! (of|for|Hospital|Students?))] => the University of Jordan ; al-jami'a al-urduniyya ; proof
        [(lecture|lectures|students?|workshop|visits?|at|in|of|from|by|to) ](“|")(the )?Jordanian University(”|") => the University of Jordan ; al-jami'a al-urduniyya ; proof
        (?P<a>Business|Nursing|Medicine|Law|Engineering|Pharmacy|Sharia|Dentistry|Agriculture|Arts|Science|Sciences|Education|Languages|Rehabilitation|Deanship|Sports|Tourism|Students?) (“|")(the )?Jordanian(”|") => University of Jordan \g<a> ; al-urduniyya ; proof
        Jordanian (?P<a>Business|Nursing|Medicine|Law|Engineering|Pharmacy|Sharia|Dentistry|Agriculture|Arts)[ (organizes|holds|hosts|honors|carries|participates|discusses|launches|celebrates|concludes|signs|wins|receives|organized|hosted|held)] => University of Jordan \g<a> School ; al-urduniyya ; proof
        [(at|in|of|by|to|from|with|for|and|that|between) ]the (“|")?(?-i:UJ)(”|")? => UJ ; al-urduniyya ; proof
        the (?-i:UJ)[ (honors|organizes|holds|hosts|receives|celebrates|launches|participates|signs|wins|concludes|discusses)] => UJ ; al-urduniyya ; proof
        (our |the )?(Jordanian )?armed forces ?(-|–|—|,) ?the Arab army => the Jordan Armed Forces ; al-quwwat al-musallaha al-urduniyya ; proof
        scientific (?P<a>council|staff|papers?|teams?|position|competitions?) => academic \g<a> ; ilmi ; gated
        (?P<a>lecture|workshop|seminar|course|session|training|exhibition),? (that was |which was )?(presented|provided) by => \g<a> given by ; qaddamaha ; gated
        (?P<a>various|different|all|multiple) fields of knowledge => \g<a> disciplines ; majalat al-ma'rifa ; gated
        <refine> (?P<a>(his |her |their |the |its |students’ |talents and )*)(?P<b>skills|talents?|personality|abilities|expertise|experiences) => <hone> \g<a>\g<b> ; saql ; gated
        (?P<a>youth|young|student|creative|human) energies => \g<a> talent ; taqat ; gated
        (the )?states parties[(?! to)] => the member states ; al-duwal al-atraf ; gated
        (the )?reasons? (?P<a>(is|was|are) (due|attributed)) to => this \g<a> to ; al-sabab yu'ud ila ; gated
        (the )?reasons? for this (is|was|are) due to => this is because of ; wa-yu'ud al-sabab ; proof
        in addition to[ (engineers|members|students|representatives|a number of|many|several|professors|officials|other|workers|the (participation|presence|head|director|dean))] => as well as ; bi-l-idafa ila ; gated
        simulates?[ (the )?(reality|details|life|daily|events|suffering|heritage|nature)] => reflects ; yuhaki ; gated
        emotional songs? => love songs ; aghani atifiyya ; proof
        on the (official|officials|decision[- ]maker)[’']?s?[’']? table => on officials’ agenda ; ala tawilat ; gated
        (kindergarten|nursery) nannies => nursery staff ; murabbiyat ; proof
        represented by[ (?:its|the|his) (?:dean|president|director|chairman|head|minister|governor|ambassador|manager|general)] => through ; mumaththalan bi- ; gated
        in addition to not paying attention to => as well as a disregard for ; bi-l-idafa ila adam ; proof
        in addition to the (?:lack|absence) of => as well as the lack of ; bi-l-idafa ila adam ; gated
        [attributed ]the reasons? for (?P<a>the|this|his|its|their) => \g<a> ; aza asbab ; proof
        nannies[ (?:about|on|were|in the nursery|at)] => nursery staff ; murabbiyat ; gated
        [mothers and ]nannies => nursery staff ; murabbiyat ; proof
        [(?:the|of the) ](?:basic|preparatory) stages?[( in| of| at| and|,|\.| students)] => lower grades ; al-marhala al-asasiyya ; gated
        (?P<a>in|at) the (?P<b>basic|preparatory|secondary|primary) stage => \g<a> \g<b> school ; al-marhala ; gated
        (students of the |the )(?P<b>preparatory|secondary|primary) stage => \g<b>-school students ; al-marhala ; gated
        <raise> the taste of => <refine> the taste of ; raf' dhawq ; proof
        the activity[ (?:included|includes|was held|aimed|was attended|comes)] => the event ; nashat ; gated
        carried out its activity => held its event ; naffadha nashatahu ; proof
        the course of the (?P<a>college|faculty|university|department) => the history of the \g<a> ; masirat ; gated
        (?:the )?course of (?P<a>(?:sports|international|criminal|civil|educational|clinical|general|applied|modern|arabic|islamic|social|public|human|medical|physical) [\w]+)[( taught| at| for|,| course|\.| by)] => the \g<a> course ; masaq ; gated
        [(?:students?|teacher|teachers|professor|part|content|aspects) (?:of|in) ]the subject of => the course in ; al-madda ; gated
        [(?:content|teaching|teacher|material|parts?|exam) of ]the subject => the course ; al-madda ; gated
        the subject(?:’s|'s) (?P<a>teacher|professor|lecturer|instructor) => the course \g<a> ; mudarris al-madda ; proof
        <take> the (?:archaeological |aerial |group )?picture => <take> photographs ; akhdh al-sura ; gated
        <consolidate> (?P<a>the )?(?P<b>concepts?|principles|information|idea|ideas|culture) => <reinforce> \g<a>\g<b> ; tarsikh al-mafahim ; gated
        doctorate degree[( in| from| and|,|\.)] => doctorate ; darajat al-duktura ; proof
        <occupy> the (position|post) of => <hold> the post of ; shaghala mansib ; gated
        skills of[ (dealing|communicating)] => skills in ; maharat ; gated
        take care of dental hygiene => look after their teeth ; nazafat al-asnan ; proof
        (?:resulting|febrile|thermal|heat) spasms => convulsions ; tashannujat ; gated
        (?:come|comes|attend|be present) half an hour before (?:the )?(?:exam|appointment|scheduled) (?:time|date) => arrive half an hour early ; al-hudur qabla al-maw'id ; gated
        (?P<a>mobile|cell) phones? (?:is|are|must be|should be) closed => switch off \g<a> phones ; yughlaq al-hatif ; gated
        <close> (?P<a>his|her|the|their) (?P<b>phones?|mobiles?|cell phones?|tv|television|radio) => <switch> off \g<a> \g<b> ; aghlaqa ; proof
        apply for (?P<a>the )(?P<b>(?:written |final |admission |entrance |oral )*)(?P<c>exam|exams|examination|test)[(?! (?:results|scholarship))] => sit \g<a>\g<b>\g<c> ; al-taqaddum li-l-imtihan ; gated
        <submit> to (?P<a>the )(?P<b>(?:written |final |admission |entrance |oral )*)(?P<c>exam|exams|examination|test) => <sit> \g<a>\g<b>\g<c> ; al-taqaddum li-l-imtihan ; proof
        (?:exam|examination) committees => exam centers ; lijan al-imtihanat ; gated
        (non-curricular|non-methodical|non-classroom|unmethodical) activities => extracurricular activities ; la-manhajiyya ; proof
        community service and environmental development => community service and the environment ; khidmat al-mujtama' ; gated
        [cases of ]stuttering[(?:,| heart)] => choking ; al-ikhtinaq ; proof
        (?P<a>university|college|faculty|school|department)(?:’s|'s)? family[( and| is| in|,|\.| to| congratul\w+| mourns)] => \g<a> community ; usrat al-jami'a ; proof
        awareness (?P<a>lectures?|seminars?|workshops?|meetings?|activity|activities) => awareness-raising \g<a> ; taw'awi ; gated
        voluntary (?P<a>day|campaigns?|initiatives?|activity|activities|teams?|events?) => volunteer \g<a> ; tatawwu'i ; gated
        first (?P<a>students|graduates)[ (?:in|on|of|at) (?:the |their )?(?:college|faculty|university|department|class|batch)] => top \g<a> ; awa'il ; gated
        first (?:on|in|of) (?P<a>his|her|the) (?:batch|payment) => top of \g<a> class ; al-awwal ala al-duf'a ; proof
        (?P<a>[\w-]+) (?:regiment|battalion|batch) of (?P<b>students|graduates|trainees) => \g<a> class of \g<b> ; fawj ; proof
        <polarize> (?P<a>(?:the |new |more |foreign |international )?(?:students|competencies|talents|investments?|tourists|faculty|researchers)) => <attract> \g<a> ; istaqtaba ; proof
        polarization of (?P<a>students|competencies|talents|investments?|tourists|faculty|researchers) => attraction of \g<a> ; istiqtab ; proof
        (?P<a>scientific|national|young|youth|academic|medical|jordanian|egyptian|human|local|administrative|distinguished|qualified|female) competenc(?:ies|es) => \g<a> talent ; kafa'at ; proof
        <graduate> (?P<a>(?:qualified |distinguished |new |conscious )?(?:generations|cadres|competencies|doctors|engineers|leaders)) => <produce> \g<a> ; kharraja ; gated
        national occasions => national holidays ; munasabat wataniyya ; proof
        [(?:be|is|are|was|were) ]up to the (?:level of (?:the )?)?responsibility => equal to the task ; ala qadr al-mas'uliyya ; proof
        (?:at|to|on) the level of (?P<a>the (?:event|responsibility|aspirations|challenges|expectations|ambitions?)) => equal to \g<a> ; ala mustawa ; proof
        (?:the )?(?:spirit of (?:the )?one team|one[- ]team spirit) => team spirit ; ruh al-fariq al-wahid ; proof
        (?:the )?(?:educational|academic|scientific|learning|university) (?:march|procession) => education ; al-masira al-ta'limiyya ; proof
        scientific (?:production|output) => research output ; al-intaj al-ilmi ; proof
        (?:arbitrated|judged) (?:scientific |international )?(?P<a>journals?|magazines?|research) => peer-reviewed \g<a> ; majalla muhakkama ; proof
        (?P<a>scientific|academic|refereed) magazines? => \g<a> journal ; majalla ilmiyya ; gated
        (?:male and female|female and male) (?P<a>students?|teachers?|employees?|citizens|doctors|nurses|workers|graduates|volunteers|trainees|colleagues|professors|researchers) => \g<a> ; tullab wa-talibat ; gated
        (?P<a>students?|teachers|employees|graduates|trainees),? (?:both )?(?:male and female|males and females) => \g<a> ; tullab wa-talibat ; gated
        lectures? (?P<a>the )?students => gives \g<a>students a lecture ; yuhadir ; gated
        lectured (?P<a>the )?(?P<b>[\w’' ]{0,30}?students) (?P<c>about|on) => gave \g<a>\g<b> a lecture \g<c> ; hadara ; gated
        (?P<a>a|the|this) pioneering (?P<b>university|college|institution|experience) => \g<a> leading \g<b> ; ra'id ; gated
        (?:scientific|academic) (?:reputation|standing) it enjoys => academic reputation ; al-sum'a allati tahza biha ; gated
        applied (?:side|aspect)s? => practical side ; al-janib al-tatbiqi ; gated
        (?:theoretical and (?:practical|applied)) (?:sides|aspects) => theory and practice ; al-janib al-nazari wa-l-amali ; gated
        linking the theoretical (?:side|aspect)s? (?:with|to) the (?:practical|applied)(?: one| side| aspect)? => linking theory and practice ; rabt al-nazari bi-l-amali ; proof
        linking theory with (?:practical )?(?:application|reality|practice) => linking theory and practice ; rabt al-nazariyya bi-l-tatbiq ; gated
        (?P<a>enhance|enhancing|strengthen|strengthening|expand|expanding|consolidate|consolidating) (?:the )?(?:bridges|bonds|horizons|aspects) of (?P<b>(?:joint |academic |scientific |bilateral )?(?:cooperation|communication)) => \g<a> \g<b> ; jusur al-ta'awun ; gated
        <extend> (?:bridges|the bridges) of (?P<a>(?:cooperation|communication|trust|understanding)) => <build> bridges ; madd jusur ; gated
        ways to enhance (?P<a>joint |academic |bilateral |scientific )?cooperation => closer \g<a>cooperation ; subul ta'ziz al-ta'awun ; gated
        (?:ways|means|prospects|horizons|mechanisms) (?:of|for) enhancing (?P<a>joint |academic |bilateral |scientific )?cooperation => closer \g<a>cooperation ; subul ta'ziz al-ta'awun ; gated
        mechanisms of (?P<a>(?:joint )?cooperation) => ways of cooperating ; aliyyat al-ta'awun ; gated
        historical extension of => long history of ; al-imtidad al-tarikhi ; proof
        encouraging the reasons for => encouraging ; asbab ; proof
        (?P<a>the|a) group of students[ (?:from|of|and|in)] => \g<a> number of students ; majmu'a ; gated
        presented (?:his|her|their) experience (?P<a>and|in|as) => described his experience \g<a> ; arada tajribatahu ; gated
        (?P<a>a|an|the) (?P<b>\w+ )?artistic painting => \g<a> \g<b>painting ; lawha fanniyya ; gated
        artistic paintings => paintings ; lawhat fanniyya ; gated
        (?P<a>graduation|end-of-year|final) projects? exhibition => exhibition of \g<a> projects ; ma'rad masharee' ; gated
        employment day => job fair ; yawm wazifi ; proof
        (?:career|job|functional) day[( for|,|\.| at| was| in)] => job fair ; al-yawm al-wazifi ; gated
        functional (?P<a>skills|future|path|opportunities|security) => career \g<a> ; wazifi ; gated
        remote (?:education|learning|teaching) => distance learning ; al-ta'lim an bu'd ; gated
        (?:higher|upper|postgraduate|higher) studies (?P<a>students?) => postgraduate \g<a> ; al-dirasat al-ulya ; gated
        (?:the )?higher studies => postgraduate studies ; al-dirasat al-ulya ; proof
        bachelor(?:’s|'s)? stage => bachelor’s level ; marhalat al-bakaluriyus ; proof
        university stage => university level ; al-marhala al-jami'iyya ; gated
    """
    examples = """
        The dean gave the lecture at {the Jordanian University => the University of Jordan} to students.
        {Nursing “Jordanian” => University of Jordan Nursing} holds a workshop, said the dean to students.
        The visit was led by {the subject teacher => the course teacher}, said the dean of the faculty to students.
        The dean gave prizes to {the college students => the college’s students} who took part, and a professor of the faculty spoke.
        The dean, a professor of law, {reviewed the objectives => outlined the objectives} of the faculty to students.
        The dean met the {third and fourth year => third- and fourth-year} students of the faculty in the department.
        The workshop {included talking about => covered} stress, the dean told students.
        The department sent its students on a {scientific trip => field trip} with a professor of the university.
        The dean thanked the {teaching bodies => staff} and the students of the faculty.
        The lecture {talked about => covered} the history of the valley, said the professor, and students asked questions.
        A scientific journal published the work of the professor and two students of the university.
        The lecture began late because the dean talked about the budget with students.
        The children talked about the film.
    """
