from __future__ import annotations

from tqcheck.rules import Phrases, Severity


class KnownClub(Phrases):
    """A club under a literal or Arabic form of its name: "the Royal Army", "Paris Saint-German", "Star of the Sahel".

    Cause: Arabic translates or transliterates the French and English names of clubs, and the machine renders that anew.
    Repair: the name the club plays under.
    Native English: a real army, youth or union, and nicknames.
    """

    message = "This club has an established name in English; here stands a rendering of its Arabic one."
    category = "name"
    severity = Severity.MAJOR
    table = r"""
        (?:the )?Royal Army[(?: club| team| match|,? (?:in the lead|the Moroccan|Moroccan|leads?|with \d+ points)| coach| goalkeeper)] => AS FAR ; al-Jaysh al-Malaki ; proof
        (?:the )?Moroccan Royal Army(?= |,|\.) => AS FAR ; al-Jaysh al-Malaki ; gated
        (?:al-)?(?:Widad|Wedad|Weydad)(?: Athletic| Sports)?(?: of)? Casablanca => Wydad Casablanca ; al-Widad ; proof
        Moroccan (?:al-)?(?:Widad|Wydad|Wedad)\b => Wydad Casablanca ; al-Widad al-maghribi ; proof
        (?:al-)?(?:Raja|Rajaa)(?: Sports)? (?:of )?Casablanca (?:Sports|Athletic) => Raja Casablanca ; al-Raja' ; proof
        (?:Berkane Renaissance|Renaissance (?:of )?Ber[kc]ane?|Nahda(?:t)? Ber[kq]ane?|Nahdet Ber[kq]ane?) => RS Berkane ; Nahdat Birkan ; proof
        (?:al-)?(?:Taraji|Tarji|Tarajy|Targi)(?: Sports| Sporting)?(?: (?:of )?(?:Tunis|Tunisian|Tunisia))? => Esperance de Tunis ; al-Taraji ; proof
        Tunisian (?:Esperance|Hope|Taraji)(?= |,|\.) => Esperance de Tunis ; al-Taraji al-tunisi ; proof
        (?:the )?(?:Coastal Star|Star of the (?:Sahel|Coast)|Sahel Star|Al-Najm Al-Sahli|Najm Sahli|Najm Al-Sahel)(?: team| club)? => Etoile du Sahel ; al-Najm al-Sahili ; proof
        (?:Sfaxian Club|Al-Safaqsi|Sfaxien Club|Safaqsi)(?= |,|\.) => CS Sfaxien ; al-Nadi al-Safaqisi ; proof
        (?:Mouloudia|Mawludiyat|Mouludia|Moloudia) (?:of )?(?:Algiers|Algeria|Alger|the Capital) => MC Alger ; Mawludiyyat al-Jaza'ir ; proof
        (?:Ittihad|Union|Federation) (?:of )?(?:the )?(?:Capital|Algiers|Algerian Capital)[(?: club| team| match| player|,? Algerian| coach| in the)] => USM Alger ; Ittihad al-Asima ; proof
        (?:Shabab|Youth(?: of)?|Chabab) (?:of )?(?:Belouizdad|Blouzdad|Bilouzdad|Belwizdad|Bluzdad) => CR Belouizdad ; Shabab Bilwizdad ; proof
        (?:Shabibat|Shabiba|Youth(?: of)?|Chabiba) (?:of )?(?:the )?(?:Kabylie|Kabyle|Tribes|al-Qabail|Kabylia) => JS Kabylie ; Shabibat al-Qaba'il ; proof
        (?:Wifaq|Wefaq|Accord|Concord|Wefak) (?:of )?(?:Setif|Stif|Satif) => ES Sétif ; Wifaq Stif ; proof
        (?:Vanguards of the Army|Army Vanguards|Vanguard of the Army|Tala[’']?e?a? (?:al-|el-)(?:Jaish|Jaysh)) => Tala’ea El Gaish ; Tala'i' al-Jaysh ; proof
        (?:the )?(?:Mahalla Spinning|Spinning (?:of )?Mahalla|Mahalla Yarn|Ghazl (?:of )?(?:al-)?Mahalla|Mahalla Textile) => Ghazl El Mahalla ; Ghazl al-Mahalla ; gated
        (?:Ittihad of Alexandria|Alexandria Union|Alexandrian Union|Al-Ittihad Al-Sakandari|Alexandria Ittihad|Ittihad Al-Sakandary|Al-Ittihad Sakandari) => Al Ittihad Alexandria ; al-Ittihad al-Sakandari ; proof
        (?:Enbi|Inby|Anbi|Enbe)[(?: club| team| match|,| coach| player)] => ENPPI ; Inbi ; proof
        (?:Sudanese (?:Crescent|Hilal)|Hilal of Sudan|Crescent of Sudan)(?= |,|\.) => Al-Hilal Omdurman ; al-Hilal al-sudani ; proof
        (?:Sudanese (?:Mars|Marikh|Merrikh)|Mars of Sudan)(?= |,|\.) => Al-Merrikh ; al-Mirrikh ; proof
        Saudi (?:Al-)?Na[sṣ]r(?= |,|\.) => Al-Nassr ; al-Nasr al-sa'udi ; proof
        Al-Nasr Saudi(?: Club| club| team)? => Al-Nassr ; al-Nasr al-sa'udi ; proof
        Saudi (?:Hilal|Crescent)(?= |,|\.) => Al-Hilal ; al-Hilal al-sa'udi ; gated
        Saudi (?:Union|Ittihad)[(?: club| team| match| coach| player)] => Al-Ittihad ; al-Ittihad al-sa'udi ; proof
        Saudi Al-Ahly => Al-Ahli ; al-Ahli al-sa'udi ; proof
        Egyptian Al-Ahli[(?: club| team| match| coach| player)] => Al Ahly ; al-Ahli al-misri ; gated
        Iraqi (?:Air Force|Police)[(?: club| team| match)] => Al-Quwa Al-Jawiya ; al-Quwwa al-Jawiyya ; gated
        (?:Mamelody|Mamilodi|Mamludi|Mamlodi|Mamelodie) (?:Sundowns|Sun Downs|Sandowns) => Mamelodi Sundowns ; Mamilodi Sandawnz ; proof
        (?:TB|T\.B\.|TP) (?:Mazimbi|Mazimbe|Mazmbe|Mazimby|Mazeembe) => TP Mazembe ; Mazimbi ; proof
        Orlando (?:Pirate|Birates|Byrates|Perates) => Orlando Pirates ; Urlandu Bayrits ; proof
        Young (?:Afrikans|African’s|Avricans) => Young Africans ; Yangh Afrikanz ; proof
        (?:Asante|Ashanti|Asanti) (?:Kotoku|Cotoco|Kutoko|Kotuko) => Asante Kotoko ; Ashanti Kutuku ; proof
        (?:Petro|Bitro|Betro) (?:Atlitico|Atletico|Luanda|Lowanda) (?:Angolan|Angolian) => Petro de Luanda ; Bitru Atlitiku ; proof
        (?:Bayren|Baern|Byren|Payern|Bayirn) (?:Munich|Munchen|Munikh|Monich) => Bayern Munich ; Bayirn Myunikh ; proof
        (?:Borussia|Burussia|Porussia|Borosia) (?:Dourtmund|Dortmound|Durtmund|Dortmond) => Borussia Dortmund ; Burusya Durtmund ; proof
        Paris Saint[- ](?:German|Jerman|Germaine|Jerma[in]n|Germin) => Paris Saint-Germain ; Baris San Jirman ; proof
        (?:Juventos|Yuventus|Joventus|Yuvintus|Juvintus) => Juventus ; Yuvintus ; proof
        (?:Atletic|Atletico’s|Atlitico|Atlético’s|Atleteco) Madrid => Atletico Madrid ; Atlitiku Madrid ; proof
        (?:Atletic|Atlitic) (?:Bilbao|Balbao|Pilbao) => Athletic Bilbao ; Atlitik Bilbaw ; proof
        (?:Liverbool|Lifarpool|Liverpol|Lifirbul) => Liverpool ; Lifirbul ; proof
        (?:Arsinal|Arsnal|Arcenal) => Arsenal ; Arsinal ; proof
        (?:Chelsy|Tchelsea|Chelsi|Tshelsi) => Chelsea ; Tshilsi ; proof
        Manchester (?:Seti|Citi|Citty|Sity) => Manchester City ; Manshistir Siti ; proof
        Manchester (?:Unitid|Yunited|Younited) => Manchester United ; Manshistir Yunaytid ; proof
        (?:Tottinham|Tottenhan|Totnham|Tutinham)(?: Hotspur)? => Tottenham ; Tutinham ; proof
        (?:Real|Riyal|Rial) (?:Madried|Madreed|Madrit) => Real Madrid ; Riyal Madrid ; proof
        (?:Riyal|Rial) Madrid => Real Madrid ; Riyal Madrid ; proof
        (?:Inter|Antar|Enter) (?:Melan|Millan|Milano’s|Milaan) => Inter Milan ; Intir Milan ; proof
        (?:A\.?C\.? )?(?:Melan|Meilan) (?:club|team|match|coach) => AC Milan ; Milan ; gated
        (?:Fanarbahce|Fenerbahche|Fenerbaghce|Fanarbakhsha|Fenerbahtsha) => Fenerbahce ; Fanarbakhsha ; proof
        (?:Galata Saray|Galatasarai|Ghalatasaray|Galatasray) => Galatasaray ; Ghalatasaray ; proof
        (?:Ajaks|Ayax|Aiax|Ajacks)(?= Amsterdam| club|,) => Ajax ; Ayaks ; proof
    """
    examples = """
        He plays for {Paris Saint-German => Paris Saint-Germain} and the old town.
        She joined {Star of the Sahel => Etoile du Sahel} in May.
        They lost to {Bayren Munich => Bayern Munich} at home.
        He plays for Paris Saint-Germain and the old town.
        The Royal Army Medical Corps left in May.
        They lost to Bayern Munich at home.
    """
