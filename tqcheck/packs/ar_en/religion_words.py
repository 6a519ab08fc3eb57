from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases


class ReligionWords(DomainPhrases):
    """Words of mosques and endowments word for word: "houses of God", "replacement and renewal", "tables of mercy".

    Cause: "buyut Allah", "ihlal wa-tajdid", "mawa'id al-rahman", "al-mawlid al-nabawi al-sharif", "ayat al-dhikr al-hakim".
    Repair: mosques, rebuilding, charity iftar tables, the Prophet’s birthday, verses of the Quran.
    Native English: none of these in news.
    """

    message = "This is a set phrase of Arabic religious news put over word for word; English news has a plain one."
    category = "calque"
    domain = (
        "mosque", "mosques", "endowments", "endowment", "imam", "imams", "sheikh", "prayer", "prayers", "sermon", "quran",
        "qur’an", "qur'an", "koran", "ramadan", "eid", "hajj", "umrah", "azhar", "islam", "islamic", "mufti", "fatwa", "prophet",
        "pilgrims", "preacher", "preachers",
    )  # fmt: skip
    least = 2
    table = r"""
        (?:the )?endowments? (?P<a>opens|opened|will open|inaugurates|inaugurated|holds|organizes|announces|launches|announced)[ \w] => the endowments directorate \g<a> ; al-awqaf ; gated
        (?P<a>(?:the )?(?-i:[A-Z])[\w-]+) endowments?[ (?:opens|opened|will open|inaugurates|inaugurated|holds|organizes|announces|launches|launched|announced)] => \g<a> Endowments Directorate ; awqaf ; proof
        (?-i:Endowments)[:] => Endowments Ministry ; al-awqaf ; proof
        [(?:minister|ministry) of ](?-i:Awqaf|Waqf|waqfs) => Endowments ; al-awqaf ; gated
        (?:replacement|substitution) and (?:renewal|renovation|refurbishment|restoration)[( of| and|,|\.| work)] => rebuilding ; ihlal wa-tajdid ; proof
        (?:replacing|substituting) and (?:renewing|renovating)[ (?:it|them|the|\d|several|\w+ mosques?)] => rebuilding ; ihlal wa-tajdid ; proof
        (?:replaced|substituted) and (?:renewed|renovated) => rebuilt ; ihlal wa-tajdid ; proof
        (?:the )?(?:reconstruction|construction|building|rebuilding) of (?:the )?houses of (?:God|Allah) => building mosques ; i'mar buyut Allah ; proof
        (?:reconstructing|building|constructing|rebuilding) (?:the )?houses of (?:God|Allah) => building mosques ; i'mar buyut Allah ; proof
        (?:the )?houses of (?:God|Allah)[(?: Almighty)?] => mosques ; buyut Allah ; proof
        (?:the )?house of (?:God|Allah)[( in the village| in the city|, the mosque)] => the mosque ; bayt Allah ; proof
        friday[’']?s?[’']? (?:speech|oratory|speeches|rhetoric|betrothal|engagement|khutbah? speech) => the Friday sermon ; khutbat al-jum'a ; proof
        (?:speech|oratory|rhetoric) of friday => Friday sermon ; khutbat al-jum'a ; proof
        <deliver> the (?:sermon of|speech of) friday => <give> the Friday sermon ; alqa khutbat al-jum'a ; proof
        (?:reward|remuneration|bonus) (?:preachers|speakers|orators) => part-time preachers ; khutaba' al-mukafa'a ; proof
        (?P<a>(?:imams?|scholars) and )(?:speakers|orators|rhetoricians|fianc[eé]s) => \g<a>preachers ; khutaba' ; proof
        (?:the )?(?:reader|reading),?(?P<a> (?:Sheikh|sheikh)) (?P<b>(?-i:[A-Z])[\w-]+) => the reciter\g<a> \g<b> ; al-qari' ; proof
        (?:the )?(?:supplicant|prayerful|invoker|mubtahil|beggar|pleader),?(?P<a> (?:Sheikh|sheikh)) => the religious chanter\g<a> ; al-mubtahil ; proof
        (?:some )?verses (?:of|from) the (?:wise|noble|great) (?:remembrance|dhikr|mention|male|zikr) => verses of the Quran ; ayat al-dhikr al-hakim ; proof
        (?:fragrant|perfumed|scented|aromatic) (?:recitations?|verses?|readings?)(?: of verses)?(?: (?:of|from) the (?:holy |noble |blessed )?(?:qur[’']?an|koran))? => a recitation from the Quran ; tilawa atira ; proof
        what (?:is|was) (?:easy|available|possible) (?:of|from) the (?:verses of the )?(?:holy |noble )?(?:qur[’']?an|koran) => verses of the Quran ; ma tayassara ; proof
        (?:his )?(?:virtue|eminence|grace) (?:of )?(?:the )?(?P<a>Grand Imam|Imam|Mufti|Sheikh of) => the \g<a> ; fadilat ; proof
        (?:the )?(?:honou?rable|virtuous) (?P<a>Grand Imam|Mufti|Sheikh of Al-Azhar) => the \g<a> ; fadilat ; proof
        (?:his )?(?:virtue) (?P<a>(?:the )?(?:Sheikh|Dr)) => \g<a> ; fadilat ; proof
        (?:the )?(?:Egyptian )?(?:house of (?:issuing )?fatwas?|house of (?:al-)?iftaa?|fatwa house|iftaa? house) => Dar al-Ifta ; dar al-ifta' ; proof
        (?:the )?egyptian dar (?P<a>al-ifta'?a?) => Dar \g<a> ; dar al-ifta' al-misriyya ; gated
        (?:legally|legitimately|lawfully|legal) (?P<a>permissible|forbidden|prohibited|permitted|obligatory) => \g<a> in Islam ; ja'iz shar'an ; gated
        (?P<a>permissible|forbidden|prohibited|permitted) (?:legally|legitimately|by law|in law|by sharia law) => \g<a> in Islam ; ja'iz shar'an ; gated
        (?:legitimate|legal) (?P<a>evidence|rulings?|opinions?|provisions?|controls?|science|sciences)[( of| on| for| from| regarding|,|\.| in)] => religious \g<a> ; shar'i ; gated
        what is the (?:rule|judgment|verdict|governance|judgement) (?:of|on|for)[ \w] => is it permissible: ; ma hukm ; gated
        tables? of (?:mercy|(?:the )?(?:most )?merciful|(?:al-)?rahman|compassion|the beneficent) => charity iftar tables ; mawa'id al-rahman ; proof
        (?:rahman|mercy|merciful) tables? => charity iftar tables ; mawa'id al-rahman ; proof
        (?:ramadan|food) (?:cartons?|bags) => food parcels ; karatin ramadan ; proof
        (?:ramadan|iftar|breakfast) (?:gun|artillery) => iftar cannon ; midfa' al-iftar ; proof
        (?:the )?(?P<a>ramadan )breakfasts?[( tables?| meals?| party| parties| for| time| in|,|\.)] => \g<a>iftar ; iftar ; gated
        breakfast (?P<a>of|for) (?:the )?fasting(?: people| person| ones)? => iftar meals ; iftar sa'im ; proof
        (?:fasting person’?s?|a fasting person) breakfast => iftar meals ; iftar sa'im ; proof
        (?P<a>Eid al-(?:Fitr|Adha)) (?:al-)?mubarak => \g<a> ; al-mubarak ; proof
        (?:the )?blessed (?P<a>Eid al-(?:Fitr|Adha)|Eid (?:El|Al)-(?:Fitr|Adha)) => \g<a> ; al-mubarak ; proof
        (?:the )?blessed month of ramadan => Ramadan ; shahr Ramadan al-mubarak ; gated
        (?:the )?(?:feast of (?:breaking (?:the )?fast|sacrifice|al-fitr|al-adha)) => Eid ; id ; gated
        (?:the )?(?:blessed |happy )?(?:eid|feast) (?:holidays?|vacation) => the Eid holiday ; ijazat al-id ; gated
        (?:the )?(?:noble|honou?rable|holy|sharif) (?:prophet[’']?s|prophetic|prophet) birthday => the Prophet’s birthday ; al-mawlid al-nabawi al-sharif ; proof
        (?:the )?prophet[’']?s (?:noble|honou?rable|holy|sharif) birthday => the Prophet’s birthday ; al-mawlid al-nabawi al-sharif ; proof
        (?:the )?(?:birth|birthday) of the (?:noble|honou?rable|holy) prophet => the Prophet’s birthday ; al-mawlid al-nabawi al-sharif ; proof
        (?:the )?(?:noble|honou?rable|honoured|generous) (?:messenger|prophet)[(?! mohamm| muhamm|[’']s birthday)] => the Prophet ; al-nabi al-karim ; gated
        (?:the )?(?:noble|honou?rable|honoured) (?:prophetic|prophet’s) (?P<a>hadiths?|sunnah|hadith) => the \g<a> ; al-hadith al-sharif ; proof
        (?:the )?(?:noble|glorious|honou?rable) (?P<a>qur[’']?an|koran)[(?! museum)] => the \g<a> ; al-qur'an al-karim ; gated
        pilgrims (?:of|to) (?:the )?(?:sacred |holy )?house of (?:God|Allah) => pilgrims ; hujjaj bayt Allah ; proof
        (?:guests of (?:God|Allah|(?:al-)?rahman|the (?:most )?(?:merciful|gracious|beneficent))) => pilgrims ; duyuf al-Rahman ; proof
        <perform> the (?:rituals?|rites?|duty|obligation|ritual) of (?:the )?(?P<a>hajj|umrah|pilgrimage) => <perform> \g<a> ; ada' manasik al-hajj ; gated
        (?:the )?(?:stoning|throwing) of (?:the )?(?:jamarat|embers|coals|pebbles) => the stoning of the devil ; rami al-jamarat ; proof
        (?:the )?throw(?:ing)? (?:of )?(?:the )?(?:jamarat|embers|coals) => the stoning of the devil ; rami al-jamarat ; proof
        (?:slaughtering|slaughter of) (?:the )?sacrifices? => slaughtering sacrificial animals ; dhabh al-adahi ; gated
        (?:advocacy|da[’']?wah?|preaching|proselytizing|religious|invitation) (?:convoys?|caravans?) => preaching tour ; qafila da'awiyya ; proof
        (?:the )?(?:advocacy|da[’']?wah?|preaching) (?:work|activity|activities|aspect|side|field) => preaching ; al-amal al-da'awi ; gated
        (?:da[’']?wah?|advocacy) (?:seminars?|councils?|nights?|evenings?) => religious talks ; nadawat da'awiyya ; gated
        (?:the )?middle (?:thought|approach|ideology) => moderate thought ; al-fikr al-wasati ; proof
        (?:moderate|centrist|middle|correct) (?:religious )?thought[( and|,|\.| among| in)] => moderate Islam ; al-fikr al-wasati ; gated
        (?:correct|correcting|right|true) (?:the )?religious (?:concepts|understandings?) => sound religious ideas ; al-mafahim al-diniyya ; gated
        (?P<a>mosque|mosques) (?:furnishing|furnishings|brushing|mattress|brush) => carpeting of \g<a> ; farsh al-masajid ; gated
        (?:furnishing|brushing) (?P<a>(?:of )?(?:the )?mosques?) => carpeting \g<a> ; farsh al-masajid ; gated
        (?:the )?(?:souls?|spirit) of (?:the )?(?:deceased|martyr|late)[( and| was|,|\.)] => the deceased ; ruh al-faqid ; gated
        (?:prayed|praying|pray|performed|performing) (?:the )?(?:absentee|absent|absence) prayers? => held funeral prayers in absentia ; salat al-gha'ib ; proof
        (?P<a>the )?(?:mosque workers|workers of mosques) => mosque staff ; ummal al-masajid ; gated
        (?:the )?call (?:to|for) (?P<a>maghrib|dawn|fajr|noon|dhuhr|asr|isha) prayers? => the \g<a> call to prayer ; adhan ; gated
        (?:the )?ear (?:of|for) (?:the )?(?P<a>maghrib|dawn|fajr|noon|dhuhr|asr|isha)(?: prayers?)? => the \g<a> call to prayer ; adhan ; proof
    """
    examples = """
        The endowment spent the money on {houses of God => mosques} and on a school for imams.
        {Sohag endowment => Sohag Endowments Directorate} opens five mosques after {replacement and renewal => rebuilding}.
        The charity set up {tables of mercy => charity iftar tables} for Ramadan beside the mosque.
        The shops shut for {the noble Prophet’s birthday => the Prophet’s birthday} and for Eid.
        The evening at the mosque opened with {verses of the wise remembrance => verses of the Quran} read by an imam.
        The endowment opened a school for girls.
        The imam of the old mosque gave a sermon on mercy.
        The tables in the mosque library are of oak, the sheikh says.
    """
