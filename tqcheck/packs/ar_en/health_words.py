from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases


class HealthWords(DomainPhrases):
    """Words of hospitals and health campaigns word for word: "kidney washing", "door knocking campaign", "treatment exchange".

    Cause: "ghasil kulawi", "tarq al-abwab", "sarf al-ilaj", "al-kashf ala", "al-mubadara al-ri'asiyya", "al-inaya al-murakkaza".
    Repair: dialysis, door-to-door campaign, dispensing medicine, examining, intensive care.
    Native English: none of these in health news.
    """

    message = "This is a term of Arab hospitals and health notices put over word for word; English has another one."
    category = "calque"
    domain = (
        "health", "hospital", "hospitals", "medical", "patients", "patient", "doctors", "doctor", "treatment", "clinic", "clinics",
        "vaccination", "vaccine", "disease", "diseases", "nursing", "medicine", "medicines", "surgery", "virus", "corona", "ambulance",
    )  # fmt: skip
    least = 2
    table = r"""
        medical (?:convoys|caravans) => mobile clinics ; qawafil tibbiyya ; proof
        (?:therapeutic|treatment|health|comprehensive medical|free medical) (?:convoys|caravans) => mobile clinics ; qawafil ilajiyya ; proof
        (?P<a>an? |the )?(?:therapeutic|treatment|health|comprehensive medical|free medical) (?:convoy|caravan) => \g<a>mobile clinic ; qafila ilajiyya ; proof
        veterinary (?:convoys|caravans) => mobile veterinary clinics ; qawafil baytariyya ; proof
        (?P<a>an? |the )?veterinary (?:convoy|caravan) => \g<a>mobile veterinary clinic ; qafila baytariyya ; proof
        convoys? (?:doctors|clinics) => doctors of the mobile clinic ; atibba' al-qafila ; gated
        (?:revealed|disclosed)(?: on| about)?(?= (?:more than |about )?\d[\d,]* (?:patients|citizens|sick|people|children|cases|female|male|women)) => examined ; al-kashf ala ; proof
        (?:revealing|disclosing)(?: on| about)?(?= (?:more than |about )?\d[\d,]* (?:patients|citizens|sick|people|children|cases|female|male|women)) => examining ; al-kashf ala ; proof
        (?:the )?(?:detection|disclosure|unveiling) (?:of|on)(?= (?:more than |about )?\d[\d,]* (?:patients|citizens|sick|people|children|women)) => examination of ; al-kashf ala ; proof
        (?:the )?medical (?:detection|disclosure|revealing) (?:of|on|for) => medical examination of ; al-kashf al-tibbi ; proof
        (?:sign|signed|signing|signature of) (?:the )?medical (?:examinations?|checkups?) (?:on|for) => examine ; tawqi' al-kashf al-tibbi ; gated
        dispensing (?:the )?(?:free |necessary |appropriate )?treatment => dispensing medicine ; sarf al-ilaj ; proof
        dispensed (?:the )?(?:free |necessary |appropriate )?treatment => dispensed medicine ; sarf al-ilaj ; proof
        (?:exchange|exchanging|disbursement|disbursing|spending|discharging) (?:of )?(?:the )?(?:free |necessary |appropriate )?(?:treatment|medicines?|medications?|medical treatment)[(?! between)] => dispensing medicine ; sarf al-ilaj ; proof
        (?P<a>treatment|medicines?|medications?) (?:was|were|is|are) (?:exchanged|disbursed|spent) => medicine was dispensed ; surifa al-ilaj ; proof
        (?:door[- ]knock(?:ing|ers?)?|knock(?:ing)?(?: on)? (?:the )?doors?|knocking doors|doors knocking) (?P<a>campaigns?|initiative|visits?) => door-to-door \g<a> ; tarq al-abwab ; proof
        (?:the )?(?:presidential )?initiative,? (?:of )?(?:“|")?100 million (?:health|sehha|seha|healthy)(?:”|")? => the “100 Million Healthy Lives” initiative ; mi'at milyun sihha ; proof
        (?:the )?(?:“|")?100 million (?:health|sehha|seha|healthy)(?:”|")? (?P<a>initiatives?|campaign) => the “100 Million Healthy Lives” \g<a> ; mi'at milyun sihha ; proof
        (?:the )?(?P<a>end|ending|elimination|eliminating) (?:of )?(?:surgery|operations|surgical) waiting lists? => \g<a> of surgery waiting lists ; qawa'im al-intizar ; gated
        (?P<a>new|corona|coronavirus|covid-19|daily|confirmed) injuries[(?! in the (?:accident|crash))] => \g<a> infections ; isabat ; proof
        (?:injured|wounded|afflicted) (?:with|by) (?:the )?(?P<a>(?:new |emerging )?(?:corona|coronavirus|covid|virus|disease|flu|influenza|cancer|diabetes|epidemic)(?: virus)?) => infected with \g<a> ; musab bi- ; proof
        (?:injury|injuries) (?:with|by|of) (?:the )?(?P<a>(?:new |emerging )?(?:corona|coronavirus|covid|virus|flu|influenza|epidemic)(?: virus)?) => infection with \g<a> ; isaba bi- ; proof
        (?P<a>new )?positive cases (?:for|of|with) (?:the )?(?:virus|corona|coronavirus) => \g<a>cases of the virus ; halat ijabiyya ; gated
        (?:the )?(?:exit|departure|leaving|graduation) of (?P<a>(?:\d[\d,]* )?(?:[\w-]+ ){0,3}(?:cases|patients|infected|injured|people|recovered)(?: [\w-]+)?) from (?P<b>(?:the )?(?:isolation |quarantine )?hospitals?) => the discharge of \g<a> from \g<b> ; khuruj ; proof
        (?:central|concentrated|centered|focused|concentration|intense|meticulous|careful) care[( unit| units| room| rooms| department| beds| in|,|\.)] => intensive care ; al-inaya al-murakkaza ; proof
        (?:kidney|renal|kidneys) wash(?:ing|es)? => dialysis ; ghasil kulawi ; proof
        (?:wash|washing) (?:the |his |her )?kidneys? => dialysis ; ghasil kulawi ; proof
        (?P<a>the )?(?:artificial|industrial) kidney(?P<b> unit| units| department)? => \g<a>dialysis\g<b> ; al-kula al-sina'iyya ; proof
        [(?:necessary|medical|laboratory|required|some|the|and|tests|all|various) ]analyzes[(?! the| a| how| data)] => tests ; tahalil ; proof
        (?:the )?(?:necessary |required |medical )?(?:rays|radiation) and (?:analyses|analyzes|analysis|tests) => scans and tests ; ashi''a wa-tahalil ; proof
        (?:make|making|made|do|did|conduct|conducted|conducting|perform|performed|performing) (?:the )?(?:necessary |required |some |medical )?rays => take x-rays ; ashi''a ; proof
        (?:television|tv|telephone) (?:rays|radiology|radiation|x-rays|waves) => ultrasound ; ashi''a tilifiziyuniyya ; proof
        (?:rays on|x-ray on|radiation on) (?P<a>the (?:chest|heart|brain|knee|abdomen|foot|ankle)) => a scan of \g<a> ; ashi''a ala ; proof
        sound waves on[ the] => an ultrasound of ; mawjat sawtiyya ; proof
        (?:sugar|the sugar) (?:disease|patients?)[( and| in|,|\.| or| are)] => diabetes ; al-sukkar ; gated
        (?P<a>patients with|patients of|diseases? of|and|suffers? from) (?:pressure|blood pressure) and sugar => \g<a> high blood pressure and diabetes ; al-daght wa-l-sukkar ; proof
        (?:pressure and sugar|sugar and pressure|diabetes and pressure|pressure and diabetes) => blood pressure and blood sugar ; al-daght wa-l-sukkar ; proof
        (?P<a>chronic |non-communicable )diseases and early detection of (?:renal|kidney) (?:weakness|insufficiency) => \g<a>diseases and early detection of kidney failure ; i'tilal kulawi ; gated
        (?:bones|eyes|ears?|teeth|skin|inner|batin|internal medicine|esoteric|nose and ear) (?P<a>clinics?)[(?! of)] => specialist \g<a> ; iyadat al-izam ; gated
        (?:esoteric|inner|subcutaneous|belly|batinah?)(?: diseases?)?[(?:,| and) (?:pediatrics?|children|surgery|bones|dermatology|obstetrics|women|eyes|heart)] => internal medicine ; batina ; proof
        [(?:pediatrics?|children|surgery|dermatology|obstetrics|women|eyes|heart),? (?:and )?](?:esoteric|inner|belly|batinah?)[(?:,| and|\.| clinics)] => internal medicine ; batina ; proof
        women and (?:childbirth|birth|obstetrics|births|delivery) => obstetrics and gynaecology ; nisa' wa-tawlid ; proof
        nose and (?:ear|ears)(?:,? and throat)? => ear, nose and throat ; anf wa-udhun ; proof
        (?:heart and chest|chest and heart) (?P<a>surgery|department|hospital) => cardiothoracic \g<a> ; al-qalb wa-l-sadr ; gated
        (?P<a>blood diseases?|tropical|endemic) (?:parents|homelands) => \g<a> ; mutawattina ; gated
        (?:family|families) (?:organization|arrangement|regulation|structuring) (?P<a>clinics?|means|methods|services?|convoy|medical|vehicles?|programs?) => family planning \g<a> ; tanzim al-usra ; proof
        (?:the )?(?:means|methods) of (?:family planning|contraception)[( and| were| are| for|,|\.)] => contraceptives ; wasa'il tanzim al-usra ; gated
        (?:childhood and motherhood|motherhood and childhood) (?P<a>centers?|centres?|hospital|services?|units?) => mother and child \g<a> ; al-umuma wa-l-tufula ; gated
        <fortify>(?= (?:more than |about )?(?:\d[\d,]* )?(?:thousand )?(?:heads?|cattle|livestock|animals|children|citizens|birds|poultry|pets)) => <vaccinate> ; tahsin ; proof
        (?:the )?fortification of(?= (?:more than |about )?(?:\d[\d,]* )?(?:thousand )?(?:heads?|cattle|livestock|animals|children|citizens|birds|poultry|pets)) => vaccination of ; tahsin ; proof
        (?P<n>\d[\d,.]*|thousand|thousands of) heads of (?P<b>cattle|livestock|sheep|goats|cows|buffaloe?s?|camels|animals|poultry) => \g<n> head of \g<b> ; ra's mashiya ; proof
        (?:vaccination|vaccine|inoculation|fortification) doses? (?:against|anti) => doses of vaccine against ; jur'at ; gated
        (?:serum|the serum)[ (?:and (?:the )?vaccine)] => antiserum ; al-amsal wa-l-luqahat ; gated
        (?P<a>vaccines|vaccine) and (?:serums|sera|serum) => \g<a> ; al-amsal wa-l-luqahat ; gated
        (?:health|medical) (?:control|surveillance|observation|monitoring) (?P<a>men|officers?|inspectors?|campaigns?|teams?) => health \g<a> ; muraqabat al-aghdhiya ; gated
        (?:free|private) treatment (?:administration|department)[( in| at| of|,|\.)] => private clinics licensing department ; al-ilaj al-hurr ; proof
        free treatment (?P<a>officials|campaigns?|inspectors?) => clinic licensing \g<a> ; al-ilaj al-hurr ; gated
        (?P<a>state|at the) expense(?: of the state)? treatment(?: decisions?)?|treatment decisions? at the expense of the state => state-funded treatment ; al-ilaj ala nafaqat al-dawla ; proof
        treatment at (?:the )?(?:expense of the state|state[’']s expense|state expense) => state-funded treatment ; al-ilaj ala nafaqat al-dawla ; proof
        at (?P<a>his|her|their) (?:private|own) (?:expense|account)s?[( in|,|\.)] => privately ; ala nafaqatihi ; gated
        (?:the )?(?:reception and emergency|emergency and reception|reception and emergencies)(?: department| section| departments)? => the emergency department ; al-istiqbal wa-l-tawari' ; proof
        (?:accidents? and emergenc(?:y|ies)|emergency and accidents) (?:section) => accident and emergency department ; al-hawadith ; gated
        (?:nursery|nurseries)[( for (?:premature|newborn|newborns|incomplete)| (?:beds|units?) (?:in|at) the hospital)] => incubators ; haddanat ; proof
        (?:incomplete|unfinished|incompletely developed) (?:children|babies|infants|newborns) => premature babies ; mubtasarun ; proof
        (?:health|hospital|the) (?:wards|medicines|drugs) (?:deficit|shortfall|inability) => shortages ; ajz ; gated
        (?:the )?(?:deficit|inability|disability) (?:in|of) (?:the )?(?P<a>doctors|medicines|nursing|medical staff|drugs|nurses) => the shortage of \g<a> ; al-ajz fi ; proof
        (?:the )?(?:commitment|regularity|discipline) (?:of|in) (?:the )?(?:work|medical|nursing|attendance and departure|presence) (?:crews?|staff|teams?|shifts?) => staff attendance ; intizam ; gated
        (?:missed|absent|stopped) from (?:the )?(?:work|shift)[( at| in| without|,|\.)] => absent ; al-mutaghayyibun ; gated
        the dropouts from work => absent staff ; al-munqati'un an al-amal ; proof
        (?:those who )?(?:dropped out|interrupted|cut off) (?:of|from) work without permission => those absent without leave ; inqita' an al-amal ; gated
        (?:surgical|delicate|rare|precise) intervention succeeded => operation succeeded ; tadakhkhul jirahi ; gated
        (?:accurate|precise|minute) (?:surgery|surgical operation|surgeries|operation)[( to| on| for| at| in)] => delicate operation ; jiraha daqiqa ; proof
        <eradicate> (?P<a>(?:a |the |his |her )?(?:tumou?r|uterus|gallbladder|spleen|kidney|appendix|tonsils|breast)) => <remove> \g<a> ; isti'sal ; proof
        (?:the )?eradication of (?P<a>(?:a |the |his |her )?(?:tumou?r|uterus|gallbladder|spleen|kidney|appendix|tonsils|breast)) => removal of \g<a> ; isti'sal ; proof
        (?:the )?(?:accompanying|escort|companion) (?:person |people )?(?:of|to) (?:the )?patients => patients’ companions ; murafiqu al-marda ; proof
        (?P<a>patients?) and (?:their )?(?:escorts?|facilities|attendants) => \g<a> and their relatives ; murafiqun ; gated
        (?:his|her) (?:health|healthy) (?:condition|state|status) (?:is )?(?:stable and|in) (?:improvement|improving|continuous improvement) => improving ; halatuhu al-sihhiyya ; gated
        (?:a )?(?:health|sudden|severe|sharp) (?:setback|ailment|indisposition|crisis)[( that| which| and|,|\.| during| due)] => illness ; wa'ka sihhiyya ; gated
        (?:was )?exposed to (?:a )?(?:health|sudden) (?:crisis|illness|ailment|setback) => fell ill ; ta'arrada li-wa'ka ; proof
        (?:the )?(?:vital|life) (?:functions|organs) (?:rates?|indicators) => vital signs ; al-mu'ashshirat al-hayawiyya ; gated
        (?:animal|vital|vivid) (?:signs|indicators)[( of| are| were| and|,|\.)] => vital signs ; al-alamat al-hayawiyya ; gated
    """
    examples = """
        The ministry sent {medical convoys => mobile clinics} to the villages with doctors and free treatment.
        The {door knocking campaign => door-to-door campaign} brings the vaccine to every house, the health chief said.
        The hospital will close {the artificial kidney unit => the dialysis unit} for patients from the south.
        The doctors {revealed => examined} 400 patients in the hospital.
        The clinic opened after {the exit of 40 patients from the hospital => the discharge of 40 patients from the hospital} ward, a doctor said.
        The doctors in the hospital revealed their pay.
        Medical students analysed 40 blood tests in the hospital.
        The hospital cares for patients from the islands, with two doctors.
    """
