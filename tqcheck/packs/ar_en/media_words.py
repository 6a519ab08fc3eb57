from __future__ import annotations

from tqcheck.rules import Phrases


class MediaWords(Phrases):
    """Words of the media and the arts, word for word: "an audio speech", "pioneers of social media", "plastic artist".

    Cause: "kalima sawtiyya", "ruwwad mawaqi al-tawasul", "fannan tashkili", "masrahiyya", "mashahid", "i'lami".
    Repair: audio message, social media users, visual artist, play, footage, TV presenter.
    Native English: scenes in a film, pioneers of a trade.
    """

    message = "This is an Arabic media or arts term put over word for word; English has another word for it."
    category = "calque"
    table = r"""
        (an )?(audio|voice) (speech|word) => an audio message ; kalima sawtiyya ; proof
        (?P<a>audio|voice) speeches => audio messages ; kalimat sawtiyya ; gated
        theatrical play => play ; masrahiyya ; proof
        theatrical plays => plays ; masrahiyyat ; gated
        (social )?communication (sites|platforms|networks|pages) => social media ; mawaqi' al-tawasul ; gated
        means of social communication => social media ; wasa'il al-tawasul ; gated
        (the )?social (networking|communication) (sites?|platforms?|pages|means)( “?(facebook|twitter)”?)? => social media ; mawaqi' al-tawasul ; gated
        social media (sites|pages) => social media ; mawaqi' al-tawasul ; gated
        (the )?pioneers (of|on) (the )?(social|communication) (media|networking|communication|sites|platforms)( sites| platforms| networks)? => social media users ; ruwwad mawaqi' al-tawasul ; gated
        (activists|tweeters) on (the )?(social|communication) (media|networking|communication|sites|platforms)( sites| platforms| networks)? => social media users ; nushata' ; gated
        (?P<the>the )hebrew (?P<a>newspaper|newspapers|website|websites|press|broadcaster|radio|site|media|channels) => \g<the>Israeli \g<a> ; al-ibriyya ; proof
        hebrew (?P<a>media|press|websites|newspapers|channels)(?! (in|studies|of)) => Israeli \g<a> ; al-ibriyya ; proof
        (?P<a>channel \d+),? hebrew => Israel’s \g<a> ; al-ibriyya ; proof
        (?:the )?hebrew (?P<a>channel \d+) => Israel’s \g<a> ; al-qanat al-ibriyya ; proof
        (the )?hebrew (state|entity) => Israel ; al-dawla al-ibriyya ; proof
        singing artist => singer ; al-fannan al-mutrib ; gated
        plastic (?P<a>artists?) => visual \g<a> ; fannan tashkili ; gated
        plastic arts? => visual arts ; al-fann al-tashkili ; gated
        (the )?artistic (medium|milieu|community) => show business ; al-wasat al-fanni ; gated
        the ramadan (race|marathon) => the Ramadan season ; al-sibaq al-ramadani ; gated
        [(publishes|published|publish|publishing|broadcast|broadcasts|broadcasting|shows|showed|posted|shared|circulated|released|releases|circulating|documenting|displayed|airs|aired) ]scenes[ (of|showing|from|documenting|that it|it|for)] => footage ; mashahid ; proof
        scenes (that|which)[ (it|they|he|the (army|movement|brigades)) (says|said|claims|claimed)] => footage that ; mashahid ; gated
        (?P<a>video|videos|pictures|clips|images) (?P<b>and scenes|of scenes) => footage ; mashahid ; gated
        (?P<a>the )?media (figure|person|man|woman|professional)[ (?-i:[A-Z])[a-z]+] => \g<a>TV presenter ; al-i'lami ; gated
        the media (indicates|confirms) => media reports say ; al-i'lam ; proof
        (?P<a>a|the) tweet (posted |published )?on the X platform => \g<a> post on X ; taghrida ; proof
        (a )?televised (word|speech word) => a televised speech ; kalima mutalfaza ; gated
        the seventh art => cinema ; al-fann al-sabi' ; gated
        <publish> a tweet => <post> a tweet ; nashara taghrida ; gated
        with the sound and (image|picture|video) => with audio and video ; bi-l-sawt wa-l-sura ; gated
        by (sound and image|voice and image|sound and picture) => on video ; bi-l-sawt wa-l-sura ; gated
        [(new|exclusive|leaked|shocking|harsh|special|the first|circulating|horrific|previous|terrifying|rare|unprecedented|various) ]scenes (of|for)[ (the |a |an )?#?\w+] => footage of ; mashahid ; proof
        scenes (?P<a>of|from|showing|documenting)[ (the |a |an )?(moments?|first moments|targeting|clashes|clashing|israeli|soldiers|fighters|targets|release|bombing|shelling|storming|army|attack|mini-|tanks|launching|rockets|destruction of|burning|ambush|operations?)] => footage \g<a> ; mashahid ; proof
        [(says|said|it says|claims) (is|are|were|was|shows|show) ]scenes => footage ; mashahid ; proof
        [(, |^)]scenes emerged => footage emerged ; mashahid ; gated
        [(a |the |in a |in the |our )?](?P<k>military|political|economic|analytical) reading[( with| of the (scene|situation|war|battle)| segment|,|\.| ?\.\.)] => \g<k> analysis ; qira'a askariyya ; proof
        moment by moment => minute by minute ; lahza bi-lahza ; proof
        (?<!engage\s)(?<!engaged\s)(?<!engaging\s)(?P<p>in|during) (?P<a>an?|his|her)(?P<b>( (special|exclusive|press|television|televised|previous|telephone|phone|radio|live))*) dialogue with => \g<p> an interview with ; hiwar ; gated
        (tele)?phone interventions? => phone interview ; mudakhala hatifiyya ; proof
        (on|via|through|over) the screens? of (?P<a>(the )?((?-i:[A-Z])[\w-]+ ){1,3}(channel|TV|television|satellite|network)) => on \g<a> ; ala shasha ; proof
        (commented|replied|responded|answered|added|explained|stressed|justified) by saying => said ; bi-l-qawl ; gated
        <share> (his|her|their) (followers|audience|fans) (with )?(?P<a>an?|his|her|the|new|some) (?P<b>([\w]+ ){0,2}(pictures?|photos?|video|post|moments?|clip|images?)) => <post> \g<a> \g<b> ; sharaka jumhurahu ; proof
        photo sessions? => photo shoot ; jalsat taswir ; proof
        topped the (trends?|trending)( lists?)? => trended ; tasaddara al-trend ; proof
        cinematic (?P<a>films?|works?|movies) => \g<a> ; sinima'i ; gated
        (singing|lyrical|lyric|music) part(y|ies) => concert ; hafla ghina'iyya ; proof
        (lyrical|lyric) (?P<a>concerts?|albums?|works?|tours?|festivals?) => \g<a> ; ghina'i ; proof
        sports? critic => sports commentator ; naqid riyadi ; proof
        (the )?events of the (?P<a>film|series|play|novel|story|movie) (revolve|revolved|take place|took place|revolving) (around|about) => the \g<a> is about ; tadur ahdath ; proof
        documented (by|in) (the )?(video|audio) and (video|audio|image|picture|photo) => caught on video ; bi-l-sawt wa-l-sura ; proof
        scenes of[ (?:(?:the|a|an|israeli|#?hamas|soldiers|fighters|palestinian|qassam|al-qassam|clash\w*|target\w*|captur\w*|storm\w*|destroy\w*|launch\w*|prisoners|hostages|rockets) )] => footage of ; mashahid ; gated
        [authenticity of ]scenes => footage ; mashahid ; proof
        (?P<a>widely|largely) circulated[ (?:on|among|in) social] => \g<a> shared ; tadawala ; gated
        (?:press|pressional) sources? reported[ (?:that|the|from|by)] => media reported ; masadir sahafiyya ; gated
        (?:the )?hebrew (?P<a>tv|television|sources|reports|radio) => Israeli \g<a> ; al-ibriyya ; proof
        (official|state|public) israel (radio|television|tv) => Israeli public radio ; idha'at Isra'il al-rasmiyya ; gated
        official (?P<a>radio and television|television and radio) (?:corporation|authority|commission) => public broadcaster ; hay'at al-idha'a ; proof
        (?:the )?(?:radio and television|broadcasting|television and radio) (?:corporation|authority|commission) => public broadcaster ; hay'at al-idha'a ; gated
        (?:the )?french press agency => AFP ; wikalat al-sihafa al-faransiyya ; proof
        stated in (?P<a>a|his|her|the) (?P<b>tweet|post|statement) => said in \g<a> \g<b> ; dhakara fi ; gated
        tweeted (?:by )?saying => tweeted ; gharrada qa'ilan ; proof
        wrote (?:by )?saying => wrote ; kataba qa'ilan ; proof
        (?P<a>article|report|investigation|newspaper|channel|website|agency|source|sources|study) stated that => \g<a> said that ; dhakara anna ; gated
        [(?:analysts|experts|observers|specialists|media|investigation|article|report|study|letter|researchers|doctors|data|estimates) ](confirmed|affirmed|stressed)[ that] => said ; akkada ; gated
        [(?:media|israeli media|newspaper|radio|channel) ](confirms|indicates|affirms)[ that] => says ; akkada ; gated
        [(?:analysts|experts|observers|sources|reports|officials|witnesses) ](confirm|indicate|affirm)[ that] => say ; akkada ; gated
        [(?:sources?|officials?|he|she|spokesman|minister) (?:\w+ )?]confirmed to[ (?-i:[A-Z])] => told ; akkada li- ; gated
        [(?:sources|officials) ]confirm to[ (?-i:[A-Z])] => tell ; akkada li- ; gated
    """
    examples = """
        He wrote for {the Hebrew newspaper => the Israeli newspaper} Globes.
        The general gave a {military reading => military analysis} with two maps.
        The leader said in {an audio speech => an audio message} that the talks had failed.
        The clip spread among {pioneers of social media => social media users}.
        The museum honoured a {plastic artist => visual artist} from Aleppo.
        The army released {scenes => footage} of the landing.
        The pioneers of radio worked in this house.
        The film has scenes of great beauty.
        The actor played scenes from the second act.
    """
