from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases

_WORK = "series|film|films|movie|movies|play|plays|drama|show|episode|episodes"


class ScreenWords(DomainPhrases):
    """Words of show business word for word: "the heroes of the series", "embodies the character of", "revives a concert".

    Cause: "abtal al-musalsal", "yujassid shakhsiyyat", "yuhyi haflan", "shubbak al-tadhakir", "raf' kamil al-adad", "al-fannan".
    Repair: the cast of, plays, gives a concert, the box office, sells out, the actor.
    Native English: heroes of a story; an artist who paints.
    """

    message = "This is a term of Arabic show business put over word for word; English has another one."
    category = "calque"
    domain = (
        "series", "film", "films", "movie", "movies", "actor", "actors", "actress", "drama", "episode", "episodes", "cinema", "theater",
        "theatre", "festival", "ramadan", "starring", "song", "songs", "concert", "concerts", "singer", "album", "artist", "artists",
        "artistic", "director", "role", "trailer", "television", "stars", "screens",
    )  # fmt: skip
    table = rf"""
        (?:the )?heroes of (?P<a>(?:the |this |his |her )?(?:{_WORK}|work)) => the cast of \g<a> ; abtal al-musalsal ; proof
        (?P<a>series|film|movie|play|work)(?:’s|'s) heroes => \g<a>’s cast ; abtal al-musalsal ; proof
        (?:the )?(?:heroine|hero) of (?P<a>(?:the |this )?(?:series|film|movie|play|work))[(?! who| is a)] => the star of \g<a> ; batal al-musalsal ; gated
        (?:is |was |and is |with )?(?:the )?(?:tournament|championship|heroism) of[ (?:the (?:star|artist|great)|(?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+(?:,| and))] => starring ; butulat ; gated
        (?:the |its |in )?(?P<a>absolute|individual|sole) (?:heroism|championship|tournament|starring) => lead role ; butula mutlaqa ; proof
        (?:the |its )?(?:first|collective|joint) (?:heroism|tournament)[( of| role| in| with|,|\.)] => lead role ; butula ; gated
        <participate> in (?:the )?(?:championship|tournament|heroism|starring) (?:of )?(?P<a>the (?:series|film|movie|play|work)) => <star> in \g<a> ; yusharik fi butulat ; proof
        the secret (?:of|behind)[ (?:his|her|the|their) (?:absence|disappearance|divorce|separation|withdrawal|delay|anger|refusal|apology|retirement|quarrel|dispute|weight loss)] => the reason for ; sirr ; gated
        dramatic (?:race|marathon) => television season ; al-sibaq al-drami ; proof
        artistic (?:balance|credit) => body of work ; al-rasid al-fanni ; proof
        (?P<a>film|series|movie|play|work) (?:is|was) starring => \g<a> stars ; min butulat ; proof
        <embody> (?P<a>a|an|his|her|this|that) (?:character|personality|persona)[(?! of)] => <play> \g<a> part ; yujassid shakhsiyya ; gated
        <embody> the (?:character|personality|role|persona) of => <play> ; yujassid shakhsiyyat ; proof
        <personify> the (?:character|personality|role) of => <play> ; yujassid ; proof
        <embody> (?P<a>his|her) (?:role|character|personality) in => <play> \g<a> role in ; yujassid dawrahu ; proof
        <revive> (?P<a>an?|the|his|her|two|several|its)(?P<b>(?: [\w’'-]+){{0,3}}?) (?P<c>concerts?|evening|night|festival|ceremony) => <give> \g<a>\g<b> \g<c> ; yuhyi haflan ; proof
        <revive> (?P<a>an?|the|his|her)(?P<b>(?: (?!political|ruling|old|labou?r|democratic|republican)[\w’'-]+){{0,3}}?) (?:party) => <give> \g<a>\g<b> concert ; yuhyi haflan ; gated
        <raise> (?:the |a )?(?:“|")?(?:full|complete)(?: number| house| count)?(?:”|")? (?:banner|sign|banners|slogan|signs) => <sell> out ; raf' lafitat kamil al-adad ; proof
        (?:the )?(?:banner|sign|slogan) (?:of )?(?:“|")?(?:full|complete)(?: number| house)(?:”|")? => sold out ; kamil al-adad ; proof
        (?:the )?(?:ticket|tickets) windows? => the box office ; shubbak al-tadhakir ; proof
        (?P<a>film|movie|films|movies) revenues[( in| at| of| yesterday|,|\.| are| is| reached)] => \g<a> takings ; iradat al-aflam ; gated
        revenues of (?:the )?(?P<a>film|movie|films|movies)[(?! industry)] => takings of the \g<a> ; iradat ; gated
        [(?:the |star |great |late |young |egyptian |lebanese |syrian |and |comedian |comic )]artists?(?=,? (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+) => actor ; al-fannan ; gated
        (?:the )?(?P<a>great|late|able|senior) artist[,? (?-i:[A-Z])[\w-]+] => the \g<a> actor ; al-fannan al-kabir ; gated
        (?:young|rising|promising) artist[,? (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => young actor ; al-fannan al-shabb ; gated
        (?:comedian|comic|comedy) artist[,? (?-i:[A-Z])[\w-]+] => comedian ; al-fannan al-kumidi ; proof
        artists[ (?:participating|who participate|starring|in the (?:series|film|play))] => actors ; fannanun ; gated
        stars of (?:the )?art[( and| world| in|,|\.| who)] => show-business stars ; nujum al-fann ; proof
        (?:stars|people|men|women|world) of art and (?P<a>media|sports|society|politics) => figures from entertainment and \g<a> ; nujum al-fann wa-l-i'lam ; proof
        (?:the )?artistic (?:career|life|journey|march|path|biography)[( of| in| and|,|\.| that| began| by| with)] => career ; al-mashwar al-fanni ; gated
        (?P<a>his|her|their) (?:long |great |distinguished )?artistic (?:career|life|journey|march|path) => \g<a> career ; masiratuhu al-fanniyya ; gated
        (?:the )?artistic (?:works?)[( of| in| that| which| and|,|\.|, the)] => productions ; a'mal fanniyya ; gated
        (?:the )?artistic (?:community|arena|scene|field|yard|square|milieu) => the entertainment world ; al-saha al-fanniyya ; proof
        (?:the )?artistic (?:production)[( company| companies| of|,|\.)] => production ; al-intaj al-fanni ; gated
        [(?:to|will|would) ]put (?:forward |up )?(?P<a>(?:his|her|a|the|its|their)(?: (?:new|latest|first|second|official))*) (?P<b>songs?|album|single|clip|video clip|promo|trailer|poster) => release \g<a> \g<b> ; taraha ughniya ; proof
        (?<!will\s)(?<!to\s)(?<!would\s)put (?:forward |up )?(?P<a>(?:his|her|a|the|its|their)(?: (?:new|latest|first|second|official))*) (?P<b>songs?|album|single|clip|video clip|promo|trailer|poster)[(?! on| in| together| at| up)] => released \g<a> \g<b> ; taraha ughniya ; gated
        <offer> (?P<a>(?:his|her|its|their)(?: (?:new|latest|first|second|official))*) (?P<b>songs?|album|single|clip|video clip|promo|trailer|poster) => <release> \g<a> \g<b> ; taraha ughniya ; proof
        <raise> (?P<a>(?:his|her|its|their)(?: (?:new|latest|first|second|official))*) (?P<b>songs?|album|single|clip|video clip|promo|trailer|poster) => <release> \g<a> \g<b> ; taraha ughniya ; proof
        <subtract> (?P<a>(?:his|her|its|their|the)(?: (?:new|latest|first|second|official))*) (?P<b>songs?|album|single|clip|film|video clip|promo|trailer|poster) => <release> \g<a> \g<b> ; taraha ughniya ; proof
        (?:subtracting|subtraction of|putting forward|proposing|asking) (?P<a>(?:the |his |her )?(?:new |latest |first )?(?:song|album|film|promo|trailer|single)) => releasing \g<a> ; tarh ; proof
        (?:song clip|clip of (?:the|his|her) (?:new |latest )?song|clip song) => music video ; klib ughniya ; proof
        video clip (?P<a>(?:for|of) (?:the|his|her) (?:new |latest )?song) => music video \g<a> ; fidyu klib ; gated
        (?P<a>song|songs) in the (?:video clip|clip) (?:way|manner|method) => music video of the \g<a> ; ala tariqat al-fidyu klib ; proof
        in the (?:video clip|clip) (?:way|manner|method) => as a music video ; ala tariqat al-fidyu klib ; proof
        ramadan (?:drama )?(?:\d{{4}} )?(?:race|marathon)(?: (?:of )?\d{{4}})? => Ramadan season ; al-sibaq al-ramadani ; proof
        (?:the )?drama (?:race|marathon)[( of| in|,|\.| for| this)] => the Ramadan season ; al-maraton al-drami ; proof
        (?:display|viewing|presentation|showing|screening|show) (?:dates|appointments|date)[( of| for| on| and|,|\.)] => air times ; mawa'id al-ard ; gated
        (?:dates|appointments|date) (?:of|for) (?:the )?(?:display|showing|presentation|presenting|displaying|show)(?: of)? (?P<a>(?:the )?series) => air times of \g<a> ; mawa'id ard ; gated
        <display>[ (?:on|at) (?:the )?(?:[\w-]+ ){{0,3}}?(?:channels?|screens?|platform|cinemas|theaters|TV)] => <show> ; yu'rad ; gated
        (?:drama|dramatic) works?[( in| that| this| of| and|,|\.| for)] => dramas ; a'mal dramiyya ; gated
        (?:dramatic|drama) (?P<a>series)[(?! of)] => drama \g<a> ; musalsal drami ; gated
        propaganda (?P<a>posters?|campaigns?|ads?|advertisements?|videos?|banners?|promo|clip) => promotional \g<a> ; di'a'i ; proof
        advertising (?P<a>poster|promo) => promotional \g<a> ; i'lani ; gated
        promo (?:video|clip|announcement) => trailer ; brumu ; gated
        [(?:the |a |official |first |second |its |advertising )]promo[( of| for| of the|,|\.| was| video)] => trailer ; brumu ; gated
        (?:as )?(?:an? )?guests? of honou?r[( in the (?:series|film|movie|work|events)| during the events)] => in a cameo ; dayf sharaf ; gated
        appear(?:s|ed|ing)? as guests? of honou?r => makes a cameo ; dayf sharaf ; gated
        within the events of (?P<a>(?:the |his |her )?(?:series|film|movie|play|work|episode)) => in \g<a> ; dimna ahdath ; proof
        (?:during|in|through) the events of (?P<a>(?:the |his |her |this )?(?:series|film|movie|play|work|episode|\w+ episode)) => in \g<a> ; ahdath ; proof
        the events of (?P<a>the (?:\w+ )?(?:episode|series|film|movie|play|work)) (?P<b>witnessed|saw|began|included) => \g<a> \g<b> ; ahdath al-halqa ; gated
        (?:it|the (?:series|film|movie|play|work)) is (?:authored|composed|written) by (?P<a>[^,.]{{3,40}}?),? (?:and )?(?:output|out|directing|exit|produced) by => it was written by \g<a> and directed by ; ta'lif wa-ikhraj ; gated
        (?:the )?(?:output|outputting) (?:by|of)(?= (?-i:[A-Z])[\w-]+ (?-i:[A-Z])) => directed by ; ikhraj ; proof
        (?:authored|composed|authorship|authoring|composition) (?:by|of)(?= (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+,? (?:and )?(?:directed|output|directing|produced|starring)) => written by ; ta'lif ; proof
        (?:production|produced) (?:of|by) the producer[ (?-i:[A-Z])] => produced by ; intaj al-muntij ; proof
        (?:the )?(?:words|speech) of (?P<a>the poet )?(?P<b>(?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+),? (?:and )?(?:composed|melody|melodies|tune|composition|melodized) (?:by|of) => with lyrics by \g<b> and music by ; kalimat wa-alhan ; proof
        (?:its |the )?(?:words|lyrics) (?:are )?by (?P<b>(?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+),? (?:and )?(?:melody|melodies|tunes?|melodized) by => lyrics by \g<b>, music by ; kalimat wa-alhan ; proof
        (?:melodies|melody) (?:of|by)(?= (?-i:[A-Z])[\w-]+ (?-i:[A-Z])) => music by ; alhan ; proof
        (?:distribution|music distribution|musical distribution) (?:of|by)(?= (?-i:[A-Z])[\w-]+ (?-i:[A-Z])) => arranged by ; tawzi' ; proof
        musical distribution => arrangement ; tawzi' musiqi ; proof
        theatrical (?:shows|displays|presentations|offers|works) => plays ; urud masrahiyya ; proof
        (?P<a>a |the )?theatrical (?:show|display|presentation|offer)[(?! of)] => \g<a>play ; ard masrahi ; gated
        (?:cairo |international |the )?(?:international )?book exhibition => book fair ; ma'rid al-kitab ; proof
        (?:the )?(?:great|large|big) egyptian museum => the Grand Egyptian Museum ; al-mathaf al-masri al-kabir ; proof
        (?:the )?broadcaster[,? (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => TV presenter ; al-mudhi' ; gated
        (?:tele)?phone (?:interference|overlap|interjection|insertion|interpolation) => phone interview ; mudakhala hatifiyya ; proof
        (?:during|in) (?:his|her) (?:meeting|dialogue|hosting) (?P<a>with|on|in) (?:the )?(?P<b>program|programme) => in an interview on the \g<b> ; liqa' ma'a barnamaj ; gated
        (?P<a>tops|topping|leads|led|topped) the (?:list of )?(?:search )?(?:trend|trends)(?: list)?[( on| of| in|,|\.| after)] => trends ; tasaddara al-tirind ; gated
        (?:the )?(?:condolence|consolation|mourning) (?:hall|house|pavilion|tent|ceremony)[( of| for| at|,|\.| in)] => the wake ; aza' ; gated
        (?:the )?(?:consolation|condolence) of (?:the )?(?P<a>late |great )?(?:artist|actor|actress|singer|star) => the wake for the \g<a>actor ; aza' al-fannan ; proof
        (?:buried|covered|concealed|interred) (?:his|her) body (?:in the )?(?:with )?(?:the )?(?:soil|dust|dirt|earth|dirt) => was buried ; wara jathmanahu al-thara ; proof
        (?:held|holding|concluded|contracted|holds|concludes) (?P<a>his|her|their) (?:quran|qiran|marriage contract|book|knot) => married ; aqd qiran ; gated
        (?:the )?social (?:drama|dramatic) series => drama series ; musalsal ijtima'i ; gated
        (?:the )?(?:star|stars) of the (?:arab|egyptian) (?P<a>song|singing|world)[( and|,|\.| in)] => star of Arab \g<a> ; najm al-ghina' al-arabi ; gated
        (?:met|meets|received|enjoyed|achieved|gained|garnered|wins|won) (?:great|wide|a great|a wide|large|remarkable|huge|overwhelming) (?:interaction|turnout|demand) (?:from|by|of) (?:the )?(?:public|audience|followers|fans|viewers) => was popular with audiences ; laqiya tafa'ulan ; gated
        <achieve> (?P<a>a |an )?(?P<b>great|huge|big|wide|unprecedented|large|resounding|overwhelming|remarkable) (?P<c>success|views|viewing rates?|viewership)[( in| on| with| and|,|\.| since| at)] => <enjoy> \g<a>\g<b> \g<c> ; haqqaqa najahan ; gated
        (?:views?|viewing|viewership|watching) (?:ratios?|percentages?|rates?)[( of| on| in| and|,|\.| reached| exceeded)] => viewing figures ; nisab al-mushahada ; proof
    """
    examples = """
        {The heroes of the series => The cast of the series} met the press, and the actor sang in the film.
        She {embodies the character of => plays} a nurse in the film and a queen in the series, the director said.
        The singer will {revive a big concert => give a big concert} with songs from her film and her album.
        The film leads the {propaganda posters => promotional posters} of the festival, with two actors.
        The heroes of the village fought on; the film is set there, and its song is old.
        The artist Ann Lee paints.
        The museum’s artistic director gave a talk on old songs in film.
    """
