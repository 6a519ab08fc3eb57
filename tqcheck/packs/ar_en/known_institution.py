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
        (?:the )?Swords of (?:the )?Iron => Swords of Iron ; al-suyuf al-hadidiyya ; proof
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
