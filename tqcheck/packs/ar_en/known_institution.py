from __future__ import annotations

from tqcheck.rules import Phrases, Severity

_SPORTS = "(?:Federation|Union|Association)"


class KnownInstitution(Phrases):
    """A well-known body, office, cup or operation under a literal translation of its Arabic name.

    Cause: Arabic calls every foreign ministry "wizarat al-kharijiyya" and every military unit "kata'ib"; the translation
    keeps the Arabic words and their order.
    Repair: the name the body bears in English.
    Native English: a Department of Defense that another country calls a ministry.
    """

    message = "This body or event has an established English name; here stands the literal rendering of its Arabic one."
    category = "name"
    severity = Severity.MAJOR
    table = rf"""
        International Justice League => International Court of Justice ; mahkamat al-adl al-duwaliyya ; proof
        (?:International Justice Court|Court of International Justice|International Court for Justice|Court of Justice International|International Court of Law) => International Court of Justice ; mahkamat al-adl al-duwaliyya ; proof
        (?:International Criminal Tribunal|International Court of Crimes|Criminal International Court|International Penal Court)[ (?!for )(?:in The Hague|issued|prosecutor|said|has|against|is)] => International Criminal Court ; al-mahkama al-jina'iyya al-duwaliyya ; proof
        [the ](?:International Security Council|Security Council International|Council of Security|World Security Council) => UN Security Council ; majlis al-amn al-duwali ; proof
        [the ]United Nations Organization(?! for) => United Nations ; munazzamat al-umam al-muttahida ; proof
        (?:the )?(?:International Amnesty Organization|Amnesty International Organization|International Amnesty|Organization of Amnesty International) => Amnesty International ; munazzamat al-afw al-duwaliyya ; proof
        (?:the )?(?:Human Rights Watch Organization|Organization of Human Rights Watch|Organization Human Rights Watch) => Human Rights Watch ; hyuman raytis watsh ; proof
        (?:the )?(?:Doctors Without Borders Organization|Organization of Doctors Without Borders) => Doctors Without Borders ; atibba' bi-la hudud ; proof
        (?:World Health|the Health Organization|the World Organization of Health|the Global Health Organization|the International Health Organization)[ (?:said|confirmed|announced|warned|reported|declared|stressed|indicated)] => the World Health Organization ; al-sihha al-alamiyya ; proof
        by the Health Organization => by the World Health Organization ; munazzamat al-sihha ; proof
        (?:International Bank|World Bank International|Bank International)[ (?:for Reconstruction)?(?:said|announced|loan|report|expects|expected)] => World Bank ; al-bank al-duwali ; proof
        (?:International Monetary Bank|International Cash Fund|International Fund for Monetary|International Money Fund|World Monetary Fund) => International Monetary Fund ; sunduq al-naqd al-duwali ; proof
        [the ](?:International Atomic Energy Organization|International Agency for Atomic Energy|International Agency of Atomic Energy|Atomic Energy International Agency) => International Atomic Energy Agency ; al-wakala al-duwaliyya li-l-taqa al-dharriyya ; proof
        (?:the )?(?:North Atlantic Alliance|NATO Alliance|Atlantic Alliance NATO|Alliance of NATO|Alliance NATO)[ (?:said|announced|members|countries|forces|leaders|in|and|to)] => NATO ; hilf shamal al-atlasi ; gated
        [the ](?:US|American|U\.S\.) (?:Foreign Ministry|Ministry of Foreign Affairs|Foreign Affairs Ministry) => US State Department ; al-kharijiyya al-amrikiyya ; proof
        (?:US|American|U\.S\.) (?:Foreign Minister|Minister of Foreign Affairs|Foreign Secretary) => US Secretary of State ; wazir al-kharijiyya al-amriki ; proof
        American Secretary of (?P<a>(?-i:State|Defen[cs]e|the Treasury|Energy|Commerce)) => US Secretary of \g<a> ; wazir al-kharijiyya al-amriki ; gated
        the (?:US|American|U\.S\.) (?:Defen[cs]e Ministry|Ministry of Defen[cs]e|Ministry of War) => the Pentagon | the US Defense Department ; wizarat al-difa' al-amrikiyya ; proof
        (?:US|American|U\.S\.) (?:Defen[cs]e Minister|Minister of Defen[cs]e) => US Defense Secretary ; wazir al-difa' al-amriki ; proof
        [the ](?:US|American|U\.S\.) (?:Treasury Ministry|Ministry of (?:the )?Treasury|Finance Ministry|Ministry of Finance) => US Treasury ; wizarat al-khizana al-amrikiyya ; proof
        (?:US|American|U\.S\.) (?:Treasury Minister|Minister of (?:the )?Treasury|Finance Minister) => US Treasury Secretary ; wazirat al-khizana al-amrikiyya ; proof
        [the ](?:US|American|U\.S\.) (?:Justice Ministry|Ministry of Justice) => US Justice Department ; wizarat al-adl al-amrikiyya ; proof
        [the ](?:American|US) White House => White House ; al-bayt al-abyad al-amriki ; proof
        [the ]American (?P<a>Congress|Senate|House of Representatives|State Department|Treasury|Federal Reserve|Central Command|Supreme Court|Department of (?:Defense|State|Justice)) => US \g<a> ; al-kunghris al-amriki ; proof
        [the ](?:American|US) (?:Federal Bank|Federal Central Bank|Central Bank|Federal Reserve Bank) => US Federal Reserve ; al-ihtiyati al-fidirali al-amriki ; proof
        [the ](?:American|US) Pentagon => Pentagon ; al-bintaghun al-amriki ; proof
        American President[ (?:Joe |Donald |Barack |#?Joe_)?(?:Biden|Trump|Obama)] => US President ; al-ra'is al-amriki ; proof
        [the ]Russian Kremlin => Kremlin ; al-kirmlin al-rusi ; proof
        [the ](?:Israeli )?(?:Knesset Parliament|Parliament of the Knesset) => Knesset ; barlaman al-kinist ; proof
        [the ](?:British|English) (?:House of Commons Council|Council of Commons|General Council|Commons Council) => House of Commons ; majlis al-umum ; proof
        [the ]House of Lords Council => House of Lords ; majlis al-lurdat ; proof
        the (?:Muslim Brothers|Brothers) (?:group|organization|Organisation)[ (?:in|is|was|said|and|to)] => the Muslim Brotherhood ; jama'at al-ikhwan ; confirm
        the (?:Terrorist |terrorist )?(?:Brothers|Brethren) (?:group|organization) => the Muslim Brotherhood ; jama'at al-ikhwan ; proof
        the Party of God[ (?:in|and|militia|movement|Lebanese)] => Hezbollah ; hizb Allah ; proof
        Lebanese (?:Party of God|“Hezbollah” Party|Hezbollah Party) => Hezbollah ; hizb Allah ; proof
        (?P<a>(?:Izz (?:al|ad|el)-Din )?al-Qassam) (?:Battalions|Phalanges|Companies|Regiments|battalions|phalanges) => \g<a> Brigades ; kata'ib al-Qassam ; proof
        (?:Brigades|Battalions|Phalanges) of (?:the martyr )?(?P<a>(?:Izz (?:al|ad|el)-Din )?al-Qassam) => \g<a> Brigades ; kata'ib al-Qassam ; proof
        (?P<a>(?:al-)?Quds) (?:Companies|Squadrons|Saraya|Platoons) => \g<a> Brigades ; saraya al-Quds ; proof
        (?:Companies|Squadrons|Saraya|Platoons) of (?:al-Quds|Jerusalem) => Al-Quds Brigades ; saraya al-Quds ; proof
        Jerusalem (?:Brigades|Companies|Squadrons)[ (?:the|said|announced|military|fighters|bombed|targeted)] => Al-Quds Brigades ; saraya al-Quds ; proof
        (?:Jerusalem Corps|Jerusalem Force)[ (?:commander|of the|in the Iran|Iranian)] => Quds Force ; faylaq al-Quds ; proof
        (?:the )?(?:Flood|Deluge|Storm|Torrent|Typhoon) (?:of (?:the )?)?al-Aqsa[(?! Mosque)] => Al-Aqsa Flood ; tufan al-Aqsa ; proof
        al-Aqsa (?:Deluge|Torrent|Typhoon|Toufan) => Al-Aqsa Flood ; tufan al-Aqsa ; proof
        #(?:Flood|Deluge|Storm)_(?:of_)?al[-_]Aqsa => #Al_Aqsa_Flood ; tufan al-Aqsa ; proof
        (?:the Swords of (?:the )?Iron|Swords of the Iron) => Swords of Iron ; al-suyuf al-hadidiyya ; proof
        (?:Dome of Iron|Iron Domes? System|Iron Dom\b) => Iron Dome ; al-qubba al-hadidiyya ; proof
        (?:Philadelphia|Philadelphi|Philadelfia|Salah al-Din|Salahuddin) (?:axis|Axis)[(?! road)] => Philadelphi Corridor ; mihwar Filadilfya ; proof
        Philadelphia (?:corridor|Corridor|route) => Philadelphi Corridor ; mihwar Filadilfya ; proof
        (?:the )?(?:Karm|Kerem|Karam) Abu Salem => Kerem Shalom ; Karm Abu Salim ; proof
        (?:Agreement of Oslo|Oslo Agreement)(?= |,|\.) => Oslo Accords ; ittifaq Uslu ; confirm
        Camp David Agreement => Camp David Accords ; ittifaqiyyat Kamb Difid ; confirm
        (?:World|Global|International) Youth Cup => U-20 World Cup ; ka's al-alam li-l-shabab ; proof
        (?:Clubs World Cup|World Cup of Clubs|World Cup for Clubs|Cup of the World for Clubs) => Club World Cup ; ka's al-alam li-l-andiya ; proof
        (?:Nations of Africa Cup|African Nations Cup Championship|African Nations Cup of Nations|Cup of African Nations|Nations Cup of Africa|African Cup of Nations Championship) => Africa Cup of Nations ; ka's umam ifriqya ; proof
        African Cup of Nations => Africa Cup of Nations ; ka's al-umam al-ifriqiyya ; proof
        (?:Asian Nations Cup|Nations of Asia Cup|Asian Cup of Nations|Cup of Asian Nations) => Asian Cup ; ka's umam asya ; proof
        (?:European Nations Championship|European Nations Cup|Nations of Europe Cup|European Cup of Nations)[(?! League)] => European Championship ; ka's umam urubba ; proof
        (?:Champions League of Africa|African League of Champions|African Champions League Championship) => CAF Champions League ; dawri abtal ifriqya ; proof
        (?:African Confederation Cup|Confederation of Africa Cup|Confederation Cup Championship|African Confederation Championship) => CAF Confederation Cup ; ka's al-kunfidiraliyya ; proof
        (?:the )?(?:International|World) (?:Football|Soccer) {_SPORTS}(?: (?:“|"|\()+FIFA(?:”|"|\))+)? => FIFA ; al-ittihad al-duwali li-kurat al-qadam ; proof
        (?:the )?(?:International|World) {_SPORTS} of (?:Football|Soccer)(?: (?:“|"|\()+FIFA(?:”|"|\))+)? => FIFA ; al-ittihad al-duwali li-kurat al-qadam ; proof
        (?:the )?European (?:Football|Soccer) {_SPORTS}(?: (?:“|"|\()+UEFA(?:”|"|\))+)? => UEFA ; al-ittihad al-urubbi li-kurat al-qadam ; proof
        African (?:Football|Soccer) {_SPORTS}(?: (?:“|"|\()+CAF(?:”|"|\))+)? => Confederation of African Football ; al-ittihad al-ifriqi li-kurat al-qadam ; proof
        Asian (?:Football|Soccer) {_SPORTS}(?: (?:“|"|\()+AFC(?:”|"|\))+)? => Asian Football Confederation ; al-ittihad al-asyawi li-kurat al-qadam ; proof
        (?:English Premier League Championship|English Excellent League|English League Premier) => Premier League ; al-dawri al-injlizi al-mumtaz ; proof
        (?P<a>Nobel) (?P<b>Peace|Literature|Medicine|Physics|Chemistry|Economics) Award => \g<a> \g<b> Prize ; ja'izat Nubil ; proof
        Nobel Award[ (?:for|in)] => Nobel Prize ; ja'izat Nubil ; proof
        (?:Oscars? Award|Oscar Awards Ceremony|Oscar Prize) => Oscars ; ja'izat al-uskar ; confirm
        [the ](?:Gulf Cooperation Council States|Cooperation Council for the Gulf) => Gulf Cooperation Council ; majlis al-ta'awun ; confirm
        [the ](?:Arab States League|League of the Arab States|Arab Countries League|University of Arab States|Arab University)[ (?:Secretary|said|condemned|called)] => Arab League ; jami'at al-duwal al-arabiyya ; proof
        [the ](?:Organization|Organisation) of (?:the )?Islamic (?:Conference|Cooperation Countries) => Organisation of Islamic Cooperation ; munazzamat al-ta'awun al-islami ; confirm
        (?:the )?(?:Israeli |Israel )?(?-i:Defen[cs]e Army)(?: of Israel| Israel)? => the Israeli army ; jaysh al-difa' al-isra'ili ; proof
        (?:Israeli |Israel’s |mini |mini-)?(?:War (?:Council|Council of Ministers|Government|Ministerial Council)|Council of War)[(?:,|\.| (?!of\b)\w+)] => War Cabinet ; majlis al-harb ; proof
        (?:Israeli )?(?:mini|mini-|miniature |smaller |small )(?:security |political |ministerial |cabinet |government |security-?political ){{1,3}}(?:council|cabinet|government|meeting)( meeting)? => security cabinet ; al-majlis al-wizari al-musaghghar ; proof
        (?:the )?(?:French Press Agency|Agency France-Presse|France Press Agency)\b(?: \(?AFP\)?)? => AFP ; wikalat al-sahafa al-faransiyya ; proof
        (?:the )?German (?:Press|News) Agency(?: \(?dpa\)?)? => dpa ; wikalat al-anba' al-almaniyya ; proof
        (?:the )?(?:Turkish )?(?-i:Anatolia)(?: News)?(?: Agency)?[(?:, (?:citing|quoting)| quoted| reported| correspondent| said)] => Anadolu ; wikalat al-Anadul ; proof
        (?:the )?(?:Turkish )?(?-i:Anatolia(?: News)? Agency) => Anadolu ; wikalat al-Anadul ; proof
        (?:the )?(?:official )?Israeli? (?:Broadcasting|Broadcast) (?:Authority|Corporation|Commission|Organization|Service|Foundation) => Israel’s public broadcaster Kan ; hay'at al-bathth al-isra'iliyya ; proof
        #Al Jazeera_(?P<a>\w+) => #Al_Jazeera_\g<a> ; al-Jazira ; proof
        #Khan (?P<a>Yunis|Younis) => #Khan_\g<a> ; Khan Yunis ; proof
        #(?P<a>Abu|Beit|Bab|Deir|Ben|Bin) (?P<b>(?-i:[A-Z])[\w-]+) => #\g<a>_\g<b> ; Abu ; gated
        (?:the )?(?:Martyrs of Al-Aqsa Brigades|Brigades of (?:the )?Al-Aqsa Martyrs|Brigades of the Martyrs of Al-Aqsa) => Al-Aqsa Martyrs’ Brigades ; kata'ib shuhada' al-Aqsa ; proof
        [(?:the|by|and|of) ](?:Israeli )?(?:Shabak|Shabaq|Shin Beit)(?: (?:agency|service))? => Shin Bet ; al-Shabak ; proof
        (?:the )?Israeli (?:Mossad)[(?:,|\.|:| \w+)] => Mossad ; al-Musad al-isra'ili ; gated
        the goals of sustainable development => the Sustainable Development Goals ; ahdaf al-tanmiya al-mustadama ; proof
        (?:the )?sustainable development goals of the United Nations => the UN Sustainable Development Goals ; ahdaf al-tanmiya al-mustadama ; gated
        (?:the )?Official (?:Israeli )?Radio and Television Corporation => Israel’s public broadcaster Kan ; hay'at al-idha'a wa-l-tilfizyun ; proof
        [the ](?:US|American) Ministry of (?P<a>Energy|Commerce|Trade|Health|Agriculture|Education|Labor|Transportation) => US \g<a> Department ; wizara amrikiyya ; proof
        [the ](?:US|American) (?P<a>Energy|Commerce|Trade|Health|Agriculture|Education|Labor) Ministry => US \g<a> Department ; wizara amrikiyya ; proof
        (?:US|American) (?:Minister of (?P<a>Energy|Commerce|Trade|Health|Education|Labor)|(?P<b>Energy|Commerce|Trade|Health|Education|Labor) Minister) => US \g<a>\g<b> Secretary ; wazir amriki ; proof
        the (?:US|American) (?:Ministry of (?:Homeland|Internal|National) Security|(?:Homeland|Internal) Security Ministry) => the US Department of Homeland Security ; wizarat al-amn al-dakhili ; proof
        (?:the )?(?:US |American )?(?:Federal Investigations? (?:Bureau|Office|Agency)|Office of Federal Investigations?|Bureau of Federal Investigations?|Federal Bureau of Investigations)(?: \(?(?:“|")?FBI(?:”|")?\)?)? => the FBI ; maktab al-tahqiqat al-fidirali ; proof
        (?:the )?(?:US|American) Central Intelligence(?: Agency)?(?: \(?(?:“|")?CIA(?:”|")?\)?)? => the CIA ; al-mukhabarat al-markaziyya al-amrikiyya ; proof
        (?:US|American) (?:House|Council) of (?:Deputies|Sheikhs) => US Congress ; majlis al-nuwwab al-amriki ; proof
        (?:US|American) (?:Council of Representatives|Representatives Council) => US House of Representatives ; majlis al-nuwwab al-amriki ; proof
        (?:US|American) (?:Sheikhs[’']? Council|Elders[’']? Council|Council of Elders) => US Senate ; majlis al-shuyukh al-amriki ; proof
        (?:the )?Egyptian (?:Sheikhs[’']? Council|Council of Sheikhs|Elders[’']? Council) => the Egyptian Senate ; majlis al-shuyukh ; proof
        British (?:Foreign Minister|Minister of Foreign Affairs) => British Foreign Secretary ; wazir al-kharijiyya al-baritani ; gated
        British (?:Interior Minister|Minister of (?:the )?Interior) => British Home Secretary ; wazir al-dakhiliyya al-baritani ; proof
        British (?:Defen[cs]e Minister|Minister of Defen[cs]e) => British Defence Secretary ; wazir al-difa' al-baritani ; gated
        [the ]British (?:Foreign Ministry|Ministry of Foreign Affairs) => British Foreign Office ; al-kharijiyya al-baritaniyya ; proof
        [the ]British (?:Interior Ministry|Ministry of (?:the )?Interior) => British Home Office ; al-dakhiliyya al-baritaniyya ; proof
        (?:the )?International Committee (?:for the|of) Red Cross => the International Committee of the Red Cross ; al-lajna al-duwaliyya li-l-salib al-ahmar ; proof
        (?:the )?(?:International Red Cross Organi[sz]ation|Red Cross Organi[sz]ation) => the Red Cross ; al-salib al-ahmar ; proof
        (?:the )?(?:Palestinian |Egyptian |Syrian |Turkish )?(?:Red Crescent Association|Crescent Red Society) => the Red Crescent Society ; al-hilal al-ahmar ; proof
        (?:the )?(?:Save the Children Organi[sz]ation|Organi[sz]ation (?:of )?Save the Children|Save Children Organi[sz]ation) => Save the Children ; anqidhu al-atfal ; proof
        (?:the )?(?:Reporters Without Borders Organi[sz]ation|Correspondents Without Borders) => Reporters Without Borders ; murasilun bi-la hudud ; proof
        (?:the )?(?:Committee for the Protection of Journalists|Journalists[’']? Protection Committee|Committee for Protecting Journalists) => the Committee to Protect Journalists ; lajnat himayat al-sahafiyyin ; proof
        (?:the )?(?:International|Global) Food Program(?:me)? => the World Food Programme ; barnamaj al-aghdhiya al-alami ; proof
        (?:the )?(?:Euro-Mediterranean|Euro-Med|Euromed) Observatory(?: for Human Rights)? => Euro-Med Human Rights Monitor ; al-marsad al-urumutawassiti ; proof
        (?:the )?(?:B[’']?tsali?m|Betselem|Betsalem|B[’']?tselim|Bitselem) (?:organi[sz]ation|center|centre) => B’Tselem ; Bitsilim ; proof
        (?:Betselem|Betsalem|B[’']tselim|Bitselem) => B’Tselem ; Bitsilim ; proof
        (?:the )?Palestinian Liberation Organi[sz]ation => the Palestine Liberation Organization ; munazzamat al-tahrir al-filastiniyya ; proof
        (?:the )?(?:Den of Lions|Lion[’']s Den|Areen (?:Al-|al-)?O?sou?d)[ (?:group|battalion|fighters|brigade)] => the Lions’ Den ; Arin al-Usud ; proof
        (?:the )?(?:Jewish Greatness|Jewish Strength|Jewish Might|Otsma Yehudit|Otzma Yahudit)(?: Party)? => Otzma Yehudit ; al-quwwa al-yahudiyya ; proof
        (?:Israel Our Home|Israel Beitna|Israel Beytna|Israel Beiteinu|Our Home Israel)(?: Party)? => Yisrael Beytenu ; Isra'il Baytuna ; proof
        (?:the )?(?:There is a Future|There Is A Future|Yesh Ateed|Hesh Atid|Yish Atid)(?: Party)? => Yesh Atid ; hunak mustaqbal, yish atid ; proof
        (?:the )?(?:Official Camp|State Camp|Camp of the State|National Camp)[ (?:Party|bloc|alliance|leader|list)] => National Unity ; al-mu'askar al-rasmi ; proof
        (?:the )?(?:Yahadut HaTorah|Yahdut Hatorah|Judaism of the Torah|Yahadut Hatora)(?: Party)? => United Torah Judaism ; yahadut hatura ; proof
        (?:Operation )?(?:Molten|Poured|Spilled|Melted) Lead => Cast Lead ; al-rasas al-masbub ; proof
        (?:Operation )?(?:Solid|Steadfast|Hard|Firm) (?:Cliff|Rock)[ (?:operation|war)] => Protective Edge ; al-jurf al-samid ; proof
        (?:Operation )?(?:Pillars? of Clouds?|Column of Clouds?|Cloud Column) => Pillar of Defense ; amud al-sahab ; gated
        (?:Guard|Guards) of the Walls|Guardian of Walls => Guardian of the Walls ; haris al-aswar ; proof
        (?:Operation )?(?:Storm of (?:Resolve|Firmness|Determination)|Firmness Storm|Storm of Decisiveness) => Decisive Storm ; asifat al-hazm ; proof
        (?:the )?(?:Quick|Fast|Swift) (?:Support|Intervention) Forces[ (?:in Sudan|militia|led|and the (?:Sudanese )?army)] => the Rapid Support Forces ; quwwat al-da'm al-sari' ; proof
        (?:the )?(?:Popular Crowd|People[’']s Crowd|Popular Mob)(?: Forces| Units)? => the Popular Mobilization Forces ; al-hashd al-sha'bi ; proof
        (?:the )?(?:Guards? of the (?:Iranian |Islamic )?Revolution|Guardians of the Revolution|(?:Iranian )?Revolution(?:ary)? Guards? of Iran|Iranian Guard of the Revolution) => the Revolutionary Guard ; al-haras al-thawri ; proof
        (?:the )?(?:Guardianship Council|Constitution Protection Council|Council of (?:the )?Protection of the Constitution) => the Guardian Council ; majlis siyanat al-dustur ; proof
        (?:the )?(?:House of (?:Fatwas?|Ifta)|Fatwa House)[(?:,| of Egypt| said| announced| confirmed| explained)] => Dar al-Ifta ; dar al-ifta' ; proof
        (?:the )?(?:Noble|Honou?rable|Holy) (?:al-)?Azhar => Al-Azhar ; al-Azhar al-sharif ; proof
        (?:al-)?Azhar (?:Al-Sharif|Al-Shareef|the Honou?rable|the Noble) => Al-Azhar ; al-Azhar al-sharif ; gated
        Servant of the Two Holy (?:Mosques|Sanctuaries|Shrines) => Custodian of the Two Holy Mosques ; khadim al-haramayn ; proof
        (?:the )?(?:Noble Prophet[’']s Mosque|Prophetic Mosque|Mosque of the Prophet the Noble|Prophet[’']s Noble Mosque) => the Prophet’s Mosque ; al-masjid al-nabawi ; proof
        (?:the )?(?:Holy|Honou?rable|Noble|Honou?red) Kaaba => the Kaaba ; al-ka'ba al-musharrafa ; gated
        (?:the )?(?:Golany|Gulani|Jolani|Golaani|Jawlani) (?P<a>Brigade|brigade|soldiers) => Golani \g<a> ; Julani ; proof
        (?:Gafati|Jafati|Givaati|Gefati|Jefati|Ghivati)(?: (?P<a>Brigade|brigade))? => Givati Brigade ; Jif'ati ; proof
        (?:Dovdevan|Dofdofan|Duvdovan|Dufdufan|Dovdovan) => Duvdevan ; Dufdufan ; proof
        (?:Mirkava|Merkafa|Mirkafa|Markava|Markafa|Mircava) => Merkava ; Mirkafa ; proof
        (?:the )?(?:Sling of David|David[’']?s? Slingshot|Slingshot of David|David Sling) => David’s Sling ; miqla' Dawud ; proof
        (?:Catuisha|Katusha|Katiosha|Katyosha|Katiusha) => Katyusha ; katyusha ; proof
        (?:Batriot|Patryot|Batreot)[ (?:missile|system|batter)\w*] => Patriot ; batriyut ; proof
        (?:Haimars|Hymars|Himaras|Haymars)(?= |,|\.) => HIMARS ; haymars ; proof
        (?:the )?(?:emerging|emergent|new|novel) Corona(?: virus)?\b => the coronavirus ; kuruna al-mustajadd ; proof
        (?:the )?Corona (?P<a>virus|pandemic|epidemic|crisis|vaccine|infection)s? => coronavirus \g<a> ; kuruna ; gated
        (?<!Agence\s)(?:the )?(?:France Press|Frans Press|Fransa Press|France Bress)\b(?! Agency) => AFP ; Fransa Bris ; proof
        (?:the )?(?:Shinhua|Chinkhwa|Shinkhwa|Xin Hua|Xinkhwa)(?: (?:News )?Agency)? => Xinhua ; Shinkhwa ; proof
        (?:Novosti|Ria Novosti|Novesti) (?:News )?Agency => RIA Novosti ; Nufusti ; proof
        (?:Russia (?:Al-Youm|Al-Yawm)|Rusiya (?:Al-Yaum|Today|Al-Youm|Al-Yawm)) => RT Arabic ; Rusiya al-Yawm ; proof
        (?:Al-Masr[iy] (?:Al-)?(?:Yom|Yaum|Yawm)|Egyptian Today|Egyptian Al-Youm)(?: newspaper)? => Al-Masry Al-Youm ; al-Masri al-Yawm ; proof
        (?:Al-Youm Al-Sab(?:ea|i[’']?|aa)|Al-Yawm Al-Sab(?:ea|i[’']?|aa)|Youm Al-Sabea|The Seventh Day (?:newspaper|website|site)) => Youm7 ; al-Yawm al-Sabi' ; proof
        King Abdullah (?P<a>II|the Second) (?:College|Faculty) (?:of|for) Information Technology => King Abdullah II School of Information Technology ; kulliyyat al-Malik Abd Allah al-Thani ; proof
        (?P<a>(?:eternal |immortal |glorious )?)(?-i:battle|Battle) of (?:the )?(?-i:dignity|Dignity)[(?= ?[.,]| (?:in|and|on|which|was|,))] => \g<a>Battle of Karama ; ma'rakat al-Karama ; proof
        Yisrael Hayom => Israel Hayom ; Isra'il Hayum ; proof
        Sky News (?:in )?Arabic => Sky News Arabia ; Skay Niyuz Arabiyya ; proof
        [(?:said|told|to|on|by|from|with|via) ](?:the )?(?:Cairo News|News Cairo)(?: (?:Channel|TV|satellite channel))? => Al Qahera News ; al-Qahira al-ikhbariyya ; gated
        Israel (?:Hayoum|Hayum|Hayoom|Al-Youm|Al-Yawm|Hyom) => Israel Hayom ; Isra'il Hayum ; proof
        (?:Ma[’']?arif newspaper|newspaper,? Ma[’']?arif) => Maariv ; Ma'arif ; proof
        (?:Der|Dir) (?:Spegel|Shpigel|Chpigel|Shbigel|Spigel) => Der Spiegel ; Dir Shbighil ; proof
        (?:Lo|Lu|Le) Mond\b => Le Monde ; Lu Mund ; proof
        Le (?:Vigaro|Figarou|Vigarou|Fegaro) => Le Figaro ; Lu Figharu ; proof
        (?:Roiters|Rueters|Royters|Ruiters) => Reuters ; Ruytirz ; proof
        (?:Sputnek|Spotnik|Sbutnik|Sbotnik) => Sputnik ; Sbutnik ; proof
        (?:Call of Tunisia|Tunisia Call|Nida Tunis) (?:party|movement) => Nidaa Tounes ; Nida' Tunis ; proof
        Tunisian (?:Renaissance|Al-Nahda|Nahda) (?:Movement|Party) => Ennahda ; al-Nahda ; proof
        (?:the )?United Nations (?:Program(?:me)?) for Development => the UN Development Programme ; barnamaj al-umam al-muttahida al-inma'i ; proof
        (?:the )?United Nations Fund for (?:Children|Childhood) => UNICEF ; sunduq al-umam al-muttahida li-l-tufula ; proof
        (?:the )?(?:United Nations )?(?:Childhood|Children) Organi[sz]ation (?:\(|“|")+UNICEF(?:\)|”|")+ => UNICEF ; munazzamat al-umam al-muttahida li-l-tufula ; proof
        the Mondial => the World Cup ; al-mundiyal ; proof
    """
    examples = """
        {The Defense Army => The Israeli army} shelled the ridge.
        The picture was taken by {the French Press Agency => AFP} in May.
        Netanyahu spoke of the {International Justice League => International Court of Justice} on Sunday.
        The call came from {US Foreign Minister => US Secretary of State} Dan Hale.
        He joined the {Battalions of al-Qassam => Al-Qassam Brigades} at 20.
        The squad won the {World Youth Cup => U-20 World Cup} in Accra.
        The Russian foreign minister met the US secretary of state.
        The Africa Cup of Nations begins in June.
        The flood reached the mosque.
    """
