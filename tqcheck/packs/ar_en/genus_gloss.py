from __future__ import annotations

from tqcheck.rules import Phrases

_APP = "(?P<app>Telegram|WhatsApp|Viber|TikTok|Instagram|Snapchat|Facebook|Twitter|YouTube|Zoom|Skype|Messenger|LinkedIn|Clubhouse|Netflix|Spotify)"
_KIND = "(?:app|application|platform|site|website|network|program)"
_FAMED = (
    "(?:Wall Street Journal|New York Times|Washington Post|Guardian|Times of Israel|Financial Times|Daily Telegraph|Economist|Jerusalem Post"
    "|Independent|Daily Mail|Los Angeles Times|Atlantic|New Yorker|Hill|Sunday Times)"
)
_LETTERS = "(?:BBC|CNN|Fox News|NBC News|ABC News|CBS News|Reuters|Bloomberg|Sky News|Newsweek|Al Jazeera)"
_OUTLET = "(?:newspaper|magazine|weekly|daily|channel|network|news network|news channel|news agency|agency|website|TV)"
_PEOPLE = "(?:American|US|British|English|French|Israeli|Qatari|Hebrew|London|international|well-known|famous)"
_LAND = (
    "(?P<land>South Africa|Libya|Egypt|Jordan|Iraq|Syria|Lebanon|Sudan|South Sudan|Turkey|Iran|Algeria|Tunisia|Morocco|Yemen|Oman|Bahrain|Ethiopia|Somalia|Mauritania"
    "|Djibouti|Chad|Niger|Nigeria|Mali|Kenya|France|Germany|Italy|Spain|Portugal|Britain|Russia|Ukraine|Poland|China|Japan|Indonesia|Malaysia|Pakistan|Saudi Arabia"
    "|the Emirates|the UAE|Canada|Cuba|Venezuela|Senegal|Ghana|Cameroon|Eritrea|Uganda|Rwanda|Tanzania|Azerbaijan|Armenia|Greece|Hungary|Serbia|Austria|Belgium|Sweden|Norway)"
)


class GenusGloss(Phrases):
    """A famous name with the word for its kind in front: "the American newspaper The Wall Street Journal".

    Cause: Arabic puts the kind before a foreign name, "sahifat ... al-amrikiyya", "tatbiq Tilighram", "dawlat Janub
    Ifriqya", "madinat Lumi".
    Repair: the name alone.
    Native English: the kind before a name readers do not know; "the city of London", "the state of Georgia".
    """

    message = "Arabic tells the kind of thing before a foreign name; readers of English know this one, and the name is enough."
    category = "calque"
    table = rf"""
        the (?:{_PEOPLE} )?{_OUTLET} (?P<the>The)[ {_FAMED}\b] => \g<the> ; sahifa ; proof
        the (?:{_PEOPLE} )?{_OUTLET}[ (?:“|")?{_FAMED}\b] => the ; sahifa ; proof
        the (?:{_PEOPLE} )?{_OUTLET} (?P<name>{_LETTERS})\b => \g<name> ; qanat ; proof
        the (?:{_PEOPLE} )(?:“|")?(?P<name>{_LETTERS})(?:”|")? (?:news )?(?:channel|network|newspaper|magazine|website) => \g<name> ; qanat ; proof
        the (?:{_PEOPLE} )(?:“|")?(?:The )?(?P<name>{_FAMED})(?:”|")? (?:newspaper|magazine|daily|weekly) => the \g<name> ; sahifa ; proof
        the (?:“|")?{_APP}(?:”|")? (?:application|program) => \g<app> ; tatbiq ; proof
        the (?:“|")?(?P<app>Twitter|Facebook|Instagram|Telegram)(?:”|")? (?:site|website|network) => \g<app> ; mawqi' ; proof
        the (?:(?:social )?(?:media|networking|communication) )?{_KIND} (?:“|")?{_APP}(?:”|")? => \g<app> ; mawqi' ; proof
        (?:the )?(?:state|State) of {_LAND}[(?![’'\w-])] => \g<land> ; dawlat ; proof
        the country of {_LAND} => \g<land> ; dawlat ; proof
        the continent of (?P<land>Africa|Asia|Europe|South America|North America) => \g<land> ; qarrat ; proof
        the (?:black|brown|yellow|dark) continent => Africa ; al-qarra al-samra' ; proof
        the city of (?P<city>\w+)[, (?:the )?(?:\w+ )?capital] => \g<city> ; madinat ; proof
        the capital(?: city)? of (?P<city>Cairo|Amman|Beirut|Damascus|Baghdad|Riyadh|Doha|Khartoum|Tripoli|Tunis|Algiers|Rabat|Tehran|Ankara|London|Paris|Berlin|Rome|Madrid|Moscow|Kyiv|Washington) => \g<city> ; al-asima ; proof
        the terrorist[ (?:Hamas|Hezbollah|ISIS|Daesh)(?! (?:movement|organi[sz]ation|group|militia|army|regime|attack\w*|leader\w*|fighter\w*|member\w*|cell\w*|brigade\w*|state|entity|infrastructure|target\w*|operative\w*|activit\w*|element\w*|network|stronghold\w*|tunnel\w*|commander\w*))] => the terrorist group ; Hamas al-irhabiyya ; proof
        (?<!#)(?:ISIS|Daesh)(?:,? #?|[-_])Hamas(?!,? (?:and|or)\b|, (?-i:[A-Z])) => ISIS-like Hamas ; Hamas al-da'ishiyya ; proof
        the (?:Palestinian )?(?:“|")?(?P<party>#?Hamas|#?Fatah)(?:”|")? movement(?! (?:of|called|for)) => \g<party> ; harakat Hamas ; proof
        (?P<party>#Hamas)(?:_| )movement => \g<party> ; harakat Hamas ; proof
        (?P<party>Hamas|Fatah) (?-i:Movement)[”?:] => \g<party> ; harakat Hamas ; proof
        a leader (?:in|of|within) (?:the )?#?(?P<party>Hamas|Fatah|Hezbollah|Islamic Jihad)(?: movement)? => a senior \g<party> official ; qiyadi fi ; proof
        an? (?P<n>delegation|official|source|spokesman|spokesperson|team|fighter|member) (?:from|of|in) the #?(?P<party>Hamas|Fatah) movement => a \g<party> \g<n> ; wafd min harakat ; proof
        the (?P<n>delegation|spokesman|leadership|leaders|officials|fighters|prisoners) (?:from|of|in) the #?(?P<party>Hamas|Fatah) movement => the \g<party> \g<n> ; qiyadat harakat ; proof
        (?P<n>tunnels?|cells?|weapons|buildings?|sites?|targets?|operatives?|fighters?|vehicles?|positions?|facilit(?:y|ies)) belonging to (?:the )?#?(?P<party>Hamas|Fatah|Hezbollah)(?: movement| group| organi[sz]ation)? => \g<party> \g<n> ; tabi'a li-harakat ; gated
        leader (?:in|of) the #?(?P<party>Hamas|Fatah|Hezbollah|Islamic Jihad) movement => Senior \g<party> official ; qiyadi fi ; proof
        leaders in (?:the )?#?(?P<party>Hamas|Fatah|Hezbollah|Islamic Jihad)(?: movement)?[(?! (?:Gaza|Lebanon|Iran|Qatar))] => \g<party> leaders ; qiyadat fi ; proof
        the (?P<unit>(?:(?!of |the )[\w’-]+ ){{1,4}}(?:Brigade|Battalion|Unit|Directorate|Council)) in (?P<party>Hamas|Hezbollah|Islamic Jihad) => \g<party>’s \g<unit> ; fi Hamas ; proof
        (?:the )?(?P<name>Yedioth Ahronoth|Haaretz|Maariv|Israel Hayom|Le Monde|Le Figaro|Le Parisien|Libération|Politico|Newsweek|Asharq Al-Awsat|Al-Akhbar) (?:newspaper|magazine) => \g<name> ; sahifa ; proof
        the (?:Palestinian )?(?P<party>Islamic Jihad) (?:movement|organi[sz]ation) => \g<party> ; harakat al-jihad ; proof
        the (?:Lebanese )#?(?:“|")?(?P<party>Hezbollah)(?:”|")?(?: group| party| movement| organi[sz]ation| militia)? => \g<party> ; Hizb Allah al-lubnani ; proof
        (?:the )?#?(?P<party>Hezbollah) party => \g<party> ; Hizb Allah ; proof
        the (?:Yemeni |Iranian-backed )?(?:“|")?(?:Houthi|Ansar Allah)(?:”|")? (?:group|movement) => the Houthis ; jama'at al-Huthi ; proof
        (?:the )?(?:terrorist )?(?P<party>ISIS|Daesh|Al-Qaeda|al Qaeda) (?:terrorist )?organi[sz]ation => \g<party> ; tanzim ; proof
        (?:the )?(?:terrorist )?organi[sz]ation (?P<party>ISIS|Daesh|Al-Qaeda)\b => \g<party> ; tanzim ; proof
        the (?:Islamic )?State organi[sz]ation => the Islamic State group ; tanzim al-dawla ; proof
        the (?:Sultanate) of (?P<land>Oman) => \g<land> ; saltanat Uman ; gated
        the (?:Kingdom) of (?P<land>Saudi Arabia|Bahrain|Morocco) => \g<land> ; mamlakat ; gated
        the (?:State) of (?P<land>Qatar|Kuwait) => \g<land> ; dawlat ; gated
        the State of the (?:United Arab Emirates|Emirates) => the UAE ; dawlat al-Imarat ; proof
        the (?:Islamic Republic) of (?P<land>Iran) => \g<land> ; jumhuriyyat Iran ; gated
        the Republic of (?P<land>Iraq|Lebanon|Yemen|Sudan|Tunisia|Turkey|Türkiye|France|Germany|Italy|India|Azerbaijan|Kazakhstan|Uzbekistan|Djibouti)[(?! (?:of|and))] => \g<land> ; jumhuriyyat ; gated
        the Russian Federation => Russia ; al-ittihad al-rusi ; gated
        the occupation state => Israel ; dawlat al-ihtilal ; gated
        this ISIS[ (?:movement|organization|group|gang)] => this ISIS-like ; al-haraka al-da'ishiyya ; proof
        ISIS[ (?:organizations|organisations|movements) (?:like|such as)] => ISIS-like ; munazzamat da'ishiyya ; proof
        the United States of America => the United States ; al-wilayat al-muttahida al-amrikiyya ; proof
        the Arab Republic of Egypt => Egypt ; jumhuriyyat Misr al-arabiyya ; gated
        the Hashemite Kingdom of Jordan => Jordan ; al-mamlaka al-urduniyya al-hashimiyya ; gated
    """
    examples = """
        The party greeted {the “Hamas” movement => Hamas} in Doha.
        They found a {tunnel belonging to Hamas => Hamas tunnel} by the road.
        He met {a leader in Hamas => a senior Hamas official} on Sunday.
        He told {Maariv newspaper => Maariv} that the vote was near.
        He told {the American newspaper The => The} Wall Street Journal that the vote was near.
        She wrote on {the Telegram application => Telegram} that the road was shut.
        The ships were built in {the state of South Africa => South Africa} in May.
        The team landed in {the city of Bamako => Bamako}, the Malian capital.
        The French newspaper Sud Ouest broke the news.
        The state of Georgia voted last.
        The city of London has its own police.
        Telegram is an application for messages.
    """
