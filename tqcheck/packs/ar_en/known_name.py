from __future__ import annotations

from tqcheck.rules import Phrases, Severity


class KnownName(Phrases):
    """A well-known foreign name spelt back from Arabic letters: "Bayden", "the Bentagon", "Josevaldo Ferreira".

    Cause: Arabic has no p, v or hard g and writes no short vowels; the translation spelt the name from the Arabic.
    Repair: the spelling the bearer uses.
    Native English: other people who bear the name as it stands here.
    """

    message = "This is a well-known name spelt back from Arabic letters; it has an established English spelling."
    category = "name"
    severity = Severity.MAJOR
    table = r"""
        (?:Joe|Jo) (?:Bayden|Baiden|Payden|Baydin|Payne|Byden) => Joe Biden ; Bayden ; proof
        (?:Bayden|Baydin)(?=['’]s| |,|\.) => Biden ; Bayden ; proof
        (?:Donald|Dunald) (?:Tramp|Trumb|Tramb|Terrump) => Donald Trump ; Tramb ; proof
        (?:Kamala|Kamila) (?:Haris|Hares|Harries) => Kamala Harris ; Haris ; proof
        (?:Anthony|Antony|Antoni) (?:Blinkin|Plinken|Blinkn|Belinken|Blenkin) => Antony Blinken ; Blinkin ; proof
        (?:Plinken|Blinkin|Belinken) => Blinken ; Blinkin ; proof
        Lloyd (?:Osten|Ostin|Austen|Oston) => Lloyd Austin ; Ustin ; proof
        Jake (?:Solivan|Sulivan|Sullivin|Solevan) => Jake Sullivan ; Salifan ; proof
        (?:Binyamin|Benjamin|Bnyamin) (?:Natanyahu|Nitanyahu|Netanyaho|Nitenyahu|Natenyahu|Netinyahu) => Benjamin Netanyahu ; Nitanyahu ; proof
        (?:Natanyahu|Nitanyahu|Netanyaho|Netinyahu) => Netanyahu ; Nitanyahu ; proof
        (?:Yoav|Yoaf|Yuav|Yoaff) (?:Galant|Ghalant|Jalant|Galannt|Gallent) => Yoav Gallant ; Ghalant ; proof
        (?:Yoaf|Yuav|Yoaff) Gallant => Yoav Gallant ; Ghalant ; proof
        (?:Itamar|Etamar|Ittamar) (?:Bin|Ben) (?:Ghafir|Ghfir|Gafir|Ghavir|Gfir|Jafir|Ghvir) => Itamar Ben-Gvir ; Bin Ghafir ; proof
        (?:Bin|Ben) (?:Ghafir|Ghfir|Gafir|Ghavir|Gfir) => Ben-Gvir ; Bin Ghafir ; proof
        (?:Bezalel|Bitsalel|Betsalel|Btsalel|Bitslail) (?:Smotritch|Smotrish|Smutrich|Somotrich|Smotrech|Smotrig) => Bezalel Smotrich ; Smutritsh ; proof
        (?:Benny|Beni|Bini|Penny) (?:Gants|Ghants|Ghantz|Jantz|Gantes|Ganz) => Benny Gantz ; Ghants ; proof
        (?:Yair|Yaer|Yaeer) (?:Labid|Labied|Lbid|Labeed|Lapied) => Yair Lapid ; Labid ; proof
        (?:Herzi|Hertzi|Hirtsi|Hertsi) (?:Halifi|Halefi|Halivi|Hallevy|Hallifi) => Herzi Halevi ; Halifi ; proof
        (?:Gadi|Ghadi|Jadi) (?:Eisencott|Izenkot|Eizencot|Eisinkot|Ezenkot|Aizenkot|Isenkot) => Gadi Eisenkot ; Ayzinkut ; proof
        (?:Daniel|Danyal|Danial) (?:Hajari|Haghari|Hageri|Hagary) => Daniel Hagari ; Haghari ; proof
        (?:Avichai|Afikhay|Afichai|Avikhai|Afikhai|Avichay) (?:Adre|Adrai|Edrei|Edraee|Edry|Adrei) => Avichay Adraee ; Adra'i ; proof
        (?:Avigdor|Avighdor|Afigdor|Avijdor) (?:Leberman|Libraman|Liebermann|Liberman)(?=['’]s| |,|\.) => Avigdor Lieberman ; Libirman ; proof
        (?:Karmi|Carmi) (?:Gilon|Gillon|Ghilon|Jilon) => Carmi Gillon ; Karmi Ghilun ; proof
        Yahya (?:al-|el-)?Sanwar => Yahya Sinwar ; al-Sinwar ; proof
        #Yahya_(?:al-|el-)?Sanwar => #Yahya_Sinwar ; al-Sinwar ; proof
        (?:Vladimir|Fladimir|Flademir|Vladmir) (?:Putine|Botin|Boutin|Butin|Poteen|Puten) => Vladimir Putin ; Butin ; proof
        (?:Fladimir|Flademir|Vladmir) Putin => Vladimir Putin ; Butin ; proof
        (?:Vladimir|Volodymyr|Fladimir|Folodymyr|Volodimir|Vlodymyr) (?:Zilinsky|Zelinsky|Zylinsky|Zelinski|Zilinski|Zlinsky|Zelenscy) => Volodymyr Zelensky ; Zilinski ; proof
        (?:Sergey|Sergei|Serjy|Sirgy) (?:Lafrov|Lavrof|Lafruf|Laverov|Laffrov) => Sergei Lavrov ; Lafruf ; proof
        (?:Dmitry|Dmitri|Dimitry) (?:Biskov|Beskov|Biskuf|Piskov|Bskov) => Dmitry Peskov ; Biskuf ; proof
        (?:Dmitry|Dmitri|Dimitry) (?:Midvedev|Medvidev|Medfedev|Midfidif|Medvedif) => Dmitry Medvedev ; Midfidif ; proof
        (?:Sergey|Sergei) (?:Shwigo|Shoygo|Shuego|Shoigo|Choigou) => Sergei Shoigu ; Shuyghu ; proof
        (?:Emmanuel|Emanuel|Imanuel) (?:Makron|Macaron|Macroon|Makroun|Macron’n) => Emmanuel Macron ; Makrun ; proof
        (?:Olaf|Olav|Ulaf) (?:Schultz|Shultz|Schulz|Shults|Choltz|Sholtz|Schultes) => Olaf Scholz ; Shults ; proof
        (?:Angela|Anjela|Angila) (?:Mirkel|Merkle|Mirkil|Mercle) => Angela Merkel ; Mirkil ; proof
        (?:Analena|Annalena|Anna Lena) (?:Bierbock|Birbok|Berbock|Barbock|Bairbock|Baerbok|Bearbock) => Annalena Baerbock ; Birbuk ; proof
        (?:Rishi|Richi) (?:Sunac|Sonak|Sounak|Sonac) => Rishi Sunak ; Sunak ; proof
        (?:Kir|Kier|Keer|Cair|Keir) (?:Starmar|Stermer|Sturmer) => Keir Starmer ; Starmar ; proof
        (?:Kir|Keer|Cair) Starmer => Keir Starmer ; Kir Starmar ; proof
        (?:Josep|Joseph|Josip|Jozeb|Joseb) (?:Burrell|Borell|Burell|Boril|Borel|Burel|Burrel|Porel) => Josep Borrell ; Buril ; proof
        (?:Joseph|Josip|Jozeb|Joseb) Borrell => Josep Borrell ; Juzib Buril ; proof
        Ursula (?:von|fon|Von|Fon) (?:der|dir|dar) (?:Line|Lyn|Layen|Lyin|Layn|Lain|Leyn|Lien)\b => Ursula von der Leyen ; Layin ; proof
        (?:Antonio|António|Antonyo) (?:Gutierrez|Guterish|Guteres|Gutteres|Guterich|Gutierres|Guetierrez|Guterrez|Ghoteresh|Gutierrish) => António Guterres ; Ghutirish ; proof
        (?:Philippe|Philip|Filip|Phillipe|Phillip) (?:Lazarini|Lazarine|Lazareny|Lazariny|Lazzarine) => Philippe Lazzarini ; Lazarini ; proof
        (?:Tedros|Tidros) (?:Adhanom )?(?:Gebrisos|Gebreyesus|Gebresus|Ghebrisos|Ghebrysus|Jebrisus|Gebrisus) => Tedros Adhanom Ghebreyesus ; Tidrus ; proof
        (?:Rafael|Raphael|Rafail) (?:Grosi|Grossy|Jrossi|Ghrossi|Groci) => Rafael Grossi ; Ghrusi ; proof
        (?:Recep|Rajab|Recip|Rejeb) (?:Tayyip|Tayeb|Tayyib|Tayip|Taib) (?:Ardogan|Ordogan|Erdoghan|Urdugan|Urdughan|Ardoghan) => Recep Tayyip Erdogan ; Urdughan ; proof
        (?:Rajab Tayeb|Rajab Tayyip|Rajab Tayyib) Erdogan => Recep Tayyip Erdogan ; Urdughan ; proof
        (?:Ardogan|Ordogan|Urdugan|Urdughan|Erdoghan) => Erdogan ; Urdughan ; proof
        (?:Janet|Janit) (?:Yelin|Yellin|Yellen’n|Yilin) => Janet Yellen ; Yilin ; proof
        (?:Elon|Ilon|Eilon) (?:Mask|Mosk|Masc|Mousk) => Elon Musk ; Mask ; proof
        (?:Jeff|Jif) (?:Bizos|Bezus|Besos|Pezos|Bizus) => Jeff Bezos ; Bizus ; proof
        Mark (?:Zuckerburg|Zukerberg|Zokerberg|Zuckerbirg|Zukkerberg) => Mark Zuckerberg ; Zukarbirgh ; proof
        (?:Kylian|Kilian|Killian|Kilyan|Kelian) (?:Mbabi|Mbabe|Mbabbe|Embappe|Mbappi|Imbabe|Embabi|Mbappie|Mbabbé|Mbabé) => Kylian Mbappe ; Mbabi ; proof
        (?:Kilian|Killian|Kilyan|Kelian) Mbapp[eé] => Kylian Mbappe ; Mbabi ; proof
        (?:Jurgen|Jürgen|Yurgen|Jorgen) (?:Klop|Clop|Clopp|Klub|Kloop) => Jurgen Klopp ; Klub ; proof
        (?:Pep|Beb|Bip) (?:Gwardiola|Gardiola|Ghwardiola|Jwardiola|Guardyola) => Pep Guardiola ; Ghwardyula ; proof
        Lionel (?:Missi|Missy|Mesi|Misi|Messy) => Lionel Messi ; Misi ; proof
        Zein (?:al-|el-)Din Zidane => Zinedine Zidane ; Zayn al-Din Zidan ; proof
        Marcel (?:Kohler|Koler|Kuler|Colar|Collar|Coller|Kooler) => Marcel Koller ; Kulir ; proof
        (?:Josevaldo|Josualdo|Jesvaldo|Gesualdo|Juzvaldo|Josvaldo|Gozvaldo|Jesfaldo) (?P<name>Ferreira|Fereira|Ferera|Ferrera) => Jesualdo Ferreira ; Juzifaldu ; proof
        Pitso (?:Musimani|Mosimani|Musimane|Mousimani|Mossimane|Mosemani) => Pitso Mosimane ; Musimani ; proof
        (?:Jaime|Jimmy|Jaimi|Jayme) (?:Bacheco|Batcheco|Bachiko|Pachico|Bashiko) => Jaime Pacheco ; Batshiku ; proof
        (?:Percy|Persy|Bersi|Bierce|Perci|Berci) (?:Taw|Tao|Taou|Tawo) => Percy Tau ; Birsi Tau ; proof
        (?:Sundawns|Sandowns|Sandawns|Sundownz|Sun Downs|Sondowns) => Sundowns ; Sandawnz ; proof
        (?:Asko|Asco|Isco|Esco|Askou|Asku|Isko|Esko|Escou) (?:Kara|Cara|Car|Kar|Caro)\b => ASKO Kara ; Asku Kara ; proof
        (?:Cotton|Koton|Kotton) (?:Sport|Sports|Spor)\b => Coton Sport ; Kutun Spur ; proof
        the (?:Cameroonian )?cotton[ (?:match|team|club|game)\b(?! (?:of|in))] => Coton Sport ; Kutun ; proof
        (?:Kaizer|Kayzer|Kaiser|Caesar|Kizer|Kayser) (?:Cheifs|Shives|Tshifs|Chives|Shifs|Chiefes|Cheves) => Kaizer Chiefs ; Kayzar Tshifs ; proof
        (?:Bentagon|Pintagon|Bintagon|Pentagone|Bintaghon|Pentaghon) => Pentagon ; al-Bintaghun ; proof
        (?:Interbol|Intirbol|Anterpol) => Interpol ; al-Intirbul ; proof
        (?:Jeneva|Genif|Jenif|Jineva|Jenyv) => Geneva ; Jinif ; proof
        (?:Bakistan|Packistan|Bakestan) => Pakistan ; Bakistan ; proof
        (?:Bolanda|Polanda|Bulanda|Bolonia) => Poland ; Bulanda ; proof
        (?:Kiyev|Kyeef|Kiyiv|Keyev|Kief)\b => Kyiv ; Kyif ; proof
        (?:Kharkif|Kharkeef|Kharkeev|Kharcov|Kharkief) => Kharkiv ; Kharkif ; proof
        (?:Khirson|Kherston|Kherssoun|Khersun) => Kherson ; Khirsun ; proof
        (?:Zaborizhia|Zaporigia|Zaborijia|Zaporegia|Zaborizhya|Zabourijia|Zaporijia|Zaporizia) => Zaporizhzhia ; Zaburijya ; proof
        (?:Donitsk|Dounetsk|Donitesk|Dunitsk|Donyetsk|Doneck) => Donetsk ; Dunitsk ; proof
        (?:Mariobol|Mariopol|Maryobol|Maryupol|Mariobul) => Mariupol ; Maryubul ; proof
        (?:Bakhmot|Bakhmout|Bachmout) => Bakhmut ; Bakhmut ; proof
        (?:Lohansk|Logansk|Luhanesk|Loghansk|Lougansk) => Luhansk ; Luhansk ; proof
        (?:Tel Abib|Tal Abib|Tall Abib|Til Abib|Tel Abeeb) => Tel Aviv ; Tall Abib ; proof
        (?:Askalan|Asqalan|Ashqelon|Asklan)\b => Ashkelon ; Asqalan ; proof
        (?:Sdirot|Sederot|Sidirot|Sdiroot|Sderout) => Sderot ; Sdirut ; proof
        (?:Haarets|Haaritz|Haaretes|Ha’arets) => Haaretz ; Ha'arits ; proof
        (?:Yediot|Yedioth|Yediout|Yadiot|Yidiot|Yedeot|Yadioth) (?:Aharanot|Ahranot|Ahronote|Aharunut|Ahrnot|Akhronot|Ahronut|Ahranoot) => Yedioth Ahronoth ; Yadi'ut Ahrunut ; proof
        (?:Jerusalem|Jeruzalem|Yerushalem|Gerusalem|Jerosalem) (?:Boost|Bost|Poust|Boast|Bust) => Jerusalem Post ; Jiruzalim Bust ; proof
        (?:Wall Strait|Wal Street|Wole Street|Wool Street) (?:Journal|Jornal|Gornal) => Wall Street Journal ; Wul Strit Jurnal ; proof
        (?:Washington|Washintun) (?:Boost|Bost|Poust) => Washington Post ; Washintun Bust ; proof
        (?:Finantial|Financal|Fainanshal|Fynanshal) Times => Financial Times ; Faynanshal Tayms ; proof
        (?:Blomberg|Bloomburg|Blumberg|Ploomberg) (?P<a>Agency|agency|News|news|Economy|reported|quoted|said) => Bloomberg \g<a> ; Blumbirgh ; proof
        (?:Lufthanza|Loftanza|Luftanza|Lufthansia) => Lufthansa ; Lufthanza ; proof
        (?:Boing|Bowing|Boeng) (?P<a>aircraft|planes?|company|jets?|7\d7) => Boeing \g<a> ; Buwing ; proof
        (?:Kegui|Kigui|Keguey|Kegue|Kigoi) Stadium => Kégué Stadium ; Kighi ; proof
        (?:Shireen|Shirin|Cherine) Abu (?:Aqla|Akla|Aqleh|Aqilah) => Shireen Abu Akleh ; Abu Aqla ; proof
        (?:Hassan|Hasan) Nasr (?:Allah|Alla|God) => Hassan Nasrallah ; Nasr Allah ; proof
        (?:Ali )(?:Khaminai|Khamenaei|Khamini|Khamnei|Khamaney) => Ali Khamenei ; Khamini'i ; proof
        (?:Qasem|Qassem|Qasim|Kassem) (?:Sulaymani|Sulaimani|Solimani|Soliemani|Suleimany) => Qassem Soleimani ; Sulaymani ; confirm
        Biebs[ family] => Bibas ; Bibas ; proof
        (?:Salman|Muhammad|Mohammed|Mohamed) (?:Bin|bin) (?:Selman|Sulman) => Mohammed bin Salman ; bin Salman ; proof
        (?:Hakan|Haqan|Haccan) (?:Feydan|Fedan|Vidan|Fiddan) => Hakan Fidan ; Fidan ; proof
        (?:Nancy|Nansi) (?:Bilosi|Pilosi|Belosi|Pelozi|Bilusi) => Nancy Pelosi ; Bilusi ; proof
        (?:Nikki|Niki|Nicky) (?:Hayley|Heili|Hilly|Hali) => Nikki Haley ; Hili ; proof
        (?:Narendra|Nirendra|Narindra) (?:Mody|Moudi|Mudi|Moody) => Narendra Modi ; Mudi ; proof
        (?:Xi|Shi|Chi|She) (?:Jinbing|Jenping|Jin Ping|Jin Bing|Jeanping|Jinpeng) => Xi Jinping ; Shi Jinbingh ; proof
        (?:Justin|Jostin|Gustin) (?:Trodo|Trudo|Trudou|Terudo|Trudeu) => Justin Trudeau ; Trudu ; proof
        (?:Giorgia|Georgia|Jorgia|Giorgina) (?:Miloni|Melony|Meluni|Meloney) => Giorgia Meloni ; Miluni ; proof
        Georgia Meloni => Giorgia Meloni ; Jurjya Miluni ; proof
        (?:Pedro|Bedro|Bidro) (?:Sanchiz|Sanshez|Sanshiz|Santchez|Sanches) => Pedro Sánchez ; Sanshiz ; proof
        (?:Viktor|Victor|Fiktor) (?:Oroban|Orpan|Urban|Aurban) => Viktor Orbán ; Urban ; proof
        (?:Jens|Yens|Ines|Jins) (?:Stoltenburg|Stultenberg|Stoltinberg|Shtoltenberg|Stoltenbirg) => Jens Stoltenberg ; Stultinbirgh ; proof
        (?:Mike|Mayk) (?:Bombio|Pompio|Bompeo|Pombeo|Bompio|Bombeo) => Mike Pompeo ; Bumbyu ; proof
        (?:John|Jon|Jun) (?:Kirbi|Kerby|Kerbi|Cerby) => John Kirby ; Kirbi ; proof
        (?:Stephane|Stephan|Stefan|Steven) (?:Dogarik|Dujaric|Dojarric|Dojarik|Dogaric|Dugaric|Dougarik) => Stephane Dujarric ; Dujarik ; proof
        (?:Martin) (?:Grifith|Griffits|Grivith|Grifiths|Grevith|Grifits) => Martin Griffiths ; Ghrifith ; proof
        (?:Volker|Fulker|Folker|Volcker) (?:Birtes|Pertes|Berthes|Peretz|Birthes|Pirtes) => Volker Perthes ; Birtis ; proof
        (?:Amos|Amus) (?:Hochstine|Hockstein|Hochestein|Hokstein|Hokstine|Huchstein) => Amos Hochstein ; Hukstayn ; proof
        (?:Brett|Bret|Prett|Pret) (?:Mcgurk|McGork|Macgurk|McGurck|Mac Gurk|Makgork) => Brett McGurk ; Makghurk ; proof
        (?:Linda) (?:Tomas|Thomas)[- ](?:Grinfield|Grenfield|Greenfeld|Jrinfield) => Linda Thomas-Greenfield ; Tumas Ghrinfild ; proof
        (?<!Clive\s)(?<!Yoav\s)(?-i:Galant)(?=['’]s|:| said| and| also|,) => Gallant ; Ghalant ; proof
        Anthony #?Blinken => Antony Blinken ; Blinkin ; proof
        (?:Herzi|Hertzi) (?:Halevy|Halevie|Halivy) => Herzi Halevi ; Halifi ; proof
        (?:Avihai|Afihai|Avihay) (?:Adraee|Adrai|Adri|Edri|Adre) => Avichay Adraee ; Adra'i ; proof
        Amit (?:Siegel|Sigal|Seagal|Segel) => Amit Segal ; Sighal ; proof
        (?:David|Dadi|Daoud) (?:Barnia|Barnie|Barnieh|Barniya|Bernea|Barneaa) => David Barnea ; Barnia' ; proof
        Ronen (?:Barr|Par|Baar) => Ronen Bar ; Bar ; proof
        (?:Ron|Roon) (?:Dirmer|Durmer|Dermar|Deremer) => Ron Dermer ; Dirmir ; proof
        (?:Gideon|Gidon|Jidon|Gedeon|Jadoun|Gadoun) (?:Saer|Sa'er|Saaer|Sa’er|Sair) => Gideon Saar ; Sa'ir ; proof
        (?:Tzachi|Tsahi|Tzahi|Tsachi|Tsakhi) (?:Hangbi|Hanghbi|Hengbi|Hanegby|Henegbi|Hanjbi) => Tzachi Hanegbi ; Hanghbi ; proof
        (?:Amihai|Amichay|Amihay|Emihai|Amikhai) (?:Eliyahu|Elyahu|Eliahu) => Amichai Eliyahu ; Iliyahu ; proof
        (?:Ehud|Ihud|Yehud) (?:Olmirt|Ulmert|Almert|Olmart) => Ehud Olmert ; Ulmirt ; proof
        (?:Yitzhak|Yitshak|Isaac|Yitzchak) (?:Hertzog|Hertsog|Hirzog|Hertzogh|Herzogh|Hartzog) => Isaac Herzog ; Hirtsugh ; proof
        (?:Yitzhak|Isaac|Yitshak) (?:Breek|Bryck|Preck|Prick) => Yitzhak Brik ; Brik ; proof
        (?:Kiryat|Qiryat|Kriat|Kiriat) (?:Shmouna|Shimona|Shamona|Shemouna|Shamouna|Shamuna) => Kiryat Shmona ; Kiryat Shmuna ; proof
        (?:Nitivot|Netifot|Nitifot|Natifot)\b => Netivot ; Nitifut ; proof
        (?:Ophakim|Ufakim|Aufakim|Ovakim)\b => Ofakim ; Ufakim ; proof
    """
    examples = """
        {Galant => Gallant} said that the talks would go on.
        US President {Joe Payne => Joe Biden} will speak at noon.
        The {Bentagon => Pentagon} denied the report.
        {Josevaldo Ferreira => Jesualdo Ferreira} rested three men.
        The plane landed in {Jeneva => Geneva} at dawn.
        Joe Biden spoke for an hour.
        Ann Payne wrote the play.
        The cotton harvest was late.
    """
