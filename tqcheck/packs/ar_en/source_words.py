from __future__ import annotations

from tqcheck.rules import Phrases

_X = r"(?:(?:the )?(?:“|\")?(?-i:X|𝕏)(?:”|\")?(?: platform)?(?: \((?:formerly )?(?:“|\")?twitter(?:”|\")?(?: formerly)?\))?)"
_APP = r"(?P<app>Facebook|Instagram|Telegram|Twitter|TikTok|YouTube|LinkedIn)"
_OUTLET = r"(?:#?al[-_ ]?jazeera|#?al[-_ ]?arabiya|#?al[-_ ]?hadath|sky news(?: arabia)?|cnn|bbc|reuters|asharq|al[-_ ]?mayadeen|fox news|nbc)"


class SourceWords(Phrases):
    """Sources, accounts and headlines in the words of Arabic desks: "identical sources", "through his account on the X platform".

    Cause: "masadir mutabiqa", "masadir muttali'a", "abra hisabihi ala minassat X", "abraz al-akhbar", "fi awwal ta'liq".
    Repair: several sources, informed sources, on X, the main news.
    Native English: sources that are named, accounts with banks.
    """

    message = "Arabic desks name sources, accounts and headlines so; English desks have other words."
    category = "calque"
    table = rf"""
        (?:identical|matching|corresponding|concordant) sources => several sources ; masadir mutabiqa ; proof
        knowledgeable sources => sources familiar with the matter ; masadir muttali'a ; proof
        an? (?:knowledgeable|acquainted) source => a source familiar with the matter ; masdar muttali' ; proof
        field sources => sources on the ground ; masadir maydaniyya ; proof
        press sources => media reports ; masadir sahafiyya ; proof
        (?:the )?(?:most prominent|most notable) (?P<a>news|headlines|developments|events|statements|points|topics|files|reactions) => the main \g<a> ; abraz ; proof
        what (?:is|was|has been) (?:being )?(?:circulated|rumou?red|promoted)(?: (?:by (?:some|the) media|in (?:the )?media|on social media))? (?:about|regarding|on|concerning) => reports about ; ma yutadawal ; proof
        (?P<a>no truth|the truth|is no truth) (?:to|of|in) what (?:is|was|has been) (?:being )?(?:published|circulated|reported|rumou?red) => \g<a> to reports ; la sihha li-ma ; proof
        (?:via|through|on) (?:his|her|its|their) (?:official |personal |private |own )*(?:account|page|accounts|pages) (?:on|in|via) (?:the )?(?:(?:social )?(?:media|networking|communication) )?(?:platform |site |website |application )?{_X}(?![\w-]) => on X ; abra hisabihi ; proof
        (?:via|through|on) (?:his|her|its|their) (?:official |personal |private |own )*(?:account|page|accounts|pages) (?:on|in|via) (?:the )?(?:(?:social )?(?:media|networking|communication) )?(?:platform |site |website |application )?(?:“|")?{_APP}(?:”|")?(?: platform| website| application| site)? => on \g<app> ; abra safhatihi ; proof
        (?:on|via|through) (?:the )?(?:“|")(?-i:X)(?:”|") platform => on X ; minassat X ; proof
        (?:the )?(?:“|")(?-i:X)(?:”|") platform => X ; minassat X ; proof
        (?:a )?(?:tweet|blog post|post) on the (?-i:X) (?:platform|website|site) => a post on X ; taghrida ala minassat X ; proof
        in (?:a )?(?:tweet|post) (?:to|for) (?:him|her|it)[( on| via|,)] => in a post ; fi taghrida lahu ; proof
        in (?:a statement|statements|a tweet|a press release) (?:to|for|of) (?:him|her|it|them)[(?:,| on| yesterday| today)] => in a statement ; fi bayan lahu ; proof
        (?:his|her|its) official page => an official page ; safhatuhu al-rasmiyya ; gated
        special to[ {_OUTLET}] => exclusive to ; khass li- ; proof
        (?:an? )?(?:special|private) (?:interview|meeting) (?:with|for|to)[ {_OUTLET}] => exclusive interview with ; muqabala khassa ; proof
        <announce> about => <announce> ; a'lana an ; proof
        <reveal> about => <reveal> ; kashafa an ; proof
        <reveal> (?P<a>to [#\w-]+(?: [A-Z]\w+)?) about => <tell> \g<a> about ; kashafa li- ; gated
        <disclose> about => <disclose> ; afsaha an ; proof
        according to (?:his|her|their|its) (?:opinion|view|estimation|point of view|belief) => in his view ; bi-ra'yihi ; gated
        (?:in a related context|in the same context|in a related development|in the context),? => Meanwhile, ; fi siyaq muttasil ; gated
        (?P<a>an? )?(?:urgent|breaking) (?:statement|press release) (?:issued )?(?:by|from) => \g<a>statement by ; bayan ajil ; gated
        [(?:al jazeera|al arabiya|sky news|our|reuters|anadolu)(?:[’']s)? ]reporter => correspondent ; murasil ; gated
        before a (?:little|short|few) (?:while|time|moments) => a short while ago ; qabla qalil ; proof
        at the moment of (?:writing|preparing) (?:this|the) (?:news|report|article|lines|these lines) => at the time of writing ; lahzat kitabat ; proof
        until the (?:moment|time|hour) of (?:writing|preparing|publishing) (?:this|the|these) (?:news|report|article|lines) => by the time of publication ; hatta kitabat ; proof
        the moment of (?:the )?(?:bombing|targeting|storming|seizing|capturing|destroying|launching|blowing up|detonating|shooting|arresting|arrest of|releasing|receiving|assassinating|landing|sniping|explosion of) => ; lahzat ; proof
        (?:watch|see|look)\.\. (?P<a>how|what|who|why|the moment) => Watch \g<a> ; shahid ; proof
        (?:by|with|in) video\.\. => Video: ; bi-l-fidyu ; proof
        (?:by|with) (?:the )?pictures\.\. => In pictures: ; bi-l-suwar ; proof
        (?:by|with) (?:the )?names\.\. => Named: ; bi-l-asma' ; proof
        [(?:^|\n)](?:learn about|get to know|know)[ the (?:details|most|reasons|story|full|date|truth)] => Here are ; ta'arraf ala ; proof
        what is the truth (?:of|about) => is it true that ; ma haqiqat ; gated
        the truth of the (?:news|rumou?rs?) (?P<a>of|about) => the truth about reports \g<a> ; haqiqat khabar ; proof
        (?:the )?bold (?:title|headline) => the headline ; al-unwan al-arid ; proof
        these attached (?P<a>photos|pictures|images|illustrations|documents|clips|drawings) => the attached \g<a> ; hadhihi al-suwar al-murfaqa ; proof
        in this attached (?P<a>photo|picture|video|clip|image) => in the attached \g<a> ; al-murfaq ; proof
        (?:the )?hebrew (?P<a>haaretz|maariv|yedioth ahronoth|walla|kan|israel hayom|channel \w+) => \g<a> ; al-ibriyya ; proof
        hebrew (?P<a>sources|reports|radio|television|correspondents?) => Israeli \g<a> ; al-ibriyya ; proof
        (?P<a>the )?english-language times of israel newspaper => \g<a>Times of Israel ; sahifa ; proof
        (?P<a>talks?|talked|talking) about how[ (?:the )?(?:#?hamas|#?israel|israeli|tunnels)] => reports on how ; tatahaddath an ; gated
        a point on the line => full stop ; nuqta ala al-satr ; proof
        and a point[(?: on the line)?$] => full stop ; nuqta ; gated
        (?:higher|supreme|upper) orders => orders from above ; awamir ulya ; proof
        with premeditation(?: and (?:surveillance|stalking|monitoring|observation|lurking|determination))? => with premeditation ; ma'a sabq al-israr ; gated
        premeditation and (?:surveillance|stalking|monitoring|observation|lurking) => premeditation ; sabq al-israr wa-l-tarassud ; proof
        with cold blood => in cold blood ; bi-dam barid ; proof
        (?P<a>to|back to|at) (?:square zero|zero square|the zero square|the zero point|point zero) => \g<a> square one ; al-murabba' al-awwal ; proof
        <overturn> the (?:scales|balances|equations) => <upend> the balance ; qalaba al-mawazin ; proof
        <withdraw> the (?:carpet|rug) from (?:under|beneath) => <pull> the rug from under ; sahaba al-bisat ; proof
        <play> with the nerves of => <play> on the nerves of ; la'iba bi-a'sab ; proof
        the straw that broke the back of the camel => the last straw ; al-qashsha ; proof
        for the (?:umpteenth|thousandth|tenth) time in a row => yet again ; li-l-marra ; proof
        lost the compass => lost its way ; faqada al-bawsala ; proof
        god willing,? god willing => God willing ; in sha' Allah ; proof
        you have become exposed => you have been exposed ; asbahta makshufan ; proof
        [(?:this|these) (?:is|are) ]the bitter truth that => the bitter truth: ; al-haqiqa al-murra ; gated
        [(?:are|were|is|was) ](?:only|about|approximately) (?P<a>\d[\d,–-]*) (?P<b>meters|kilometers|km|miles) away from => \g<a> \g<b> from ; ala bu'd ; gated
        (?P<a>\d[\d,–-]*) (?P<b>meters|kilometers|km) away from => \g<a> \g<b> from ; ala bu'd ; gated
        [(?:sources?|correspondents?|witnesses) ]announced[(?: on \w+day)?(?: morning| evening)?,? that] => said ; a'lana ; proof
        [(?:source|correspondent) ]announces[ that] => says ; yu'lin ; proof
        (?:the )?most prominent #[(?-i:[A-Z])] => the main # ; abraz ; gated
        (?:follow with us|stay with us|be with us)\b[^.\n#]{{0,60}} => ; tabi'u ma'ana ; gated
        [(?:in|during) ](?:an? )?telephone (?:contact|communication|connection) with => a phone call with ; ittisal hatifi ; proof
        [(?:in|during) (?:an? )?]exceptional (?P<a>interview|dialogue|statements?) => exclusive \g<a> ; istithna'i ; proof
        (?:in|during) (?:an? )?(?:phone|telephone) (?:contact|communication|connection|intervention) => in a phone call ; mudakhala hatifiyya ; proof
        (?:quoting|citing) from => quoting ; naqlan an ; proof
        (?P<a>quoted|reported|cited) (?:from|on) (?P<b>the )?(?P<c>source|sources|official|officials|newspaper)[ as saying] => \g<a> \g<b>\g<c> ; naqala an ; proof
        (?P<a>reports?|reported) about[ (?:the killing|the death|an? explosion|clashes|casualties|injuries)] => \g<a> ; afada an ; gated
        as stated in (?P<a>the|a|its|his) (?P<b>statement|report|post|tweet) => according to \g<a> \g<b> ; kama ja'a fi ; proof
        as (?:came|was stated|it came|mentioned) in (?P<a>the|a|its|his) (?P<b>statement|report|post|tweet) => according to \g<a> \g<b> ; kama ja'a fi ; proof
        the (?P<a>statement|letter|report|document|decision|text) (?:came|included) (?:in it )?(?:as follows|that follows) => the \g<a> reads as follows ; ja'a fi al-bayan ; proof
        it came in the (?P<a>statement|report|text|decision) (?:that )? => the \g<a> said ; ja'a fi al-bayan ; gated
        (?:what are|here are) the (?:repercussions and dimensions|dimensions and repercussions) of => what are the consequences of ; tada'iyat wa-ab'ad ; proof
        the (?:dimensions|implications) and (?:repercussions|implications|connotations) => the implications ; ab'ad wa-tada'iyat ; gated
        (?P<a>what are the )(?:indications|connotations|significances) of => \g<a>implications of ; dalalat ; proof
        yesterday night => last night ; laylat ams ; proof
        night of yesterday => last night ; laylat ams ; proof
        today morning => this morning ; sabah al-yawm ; proof
        today evening => this evening ; masa' al-yawm ; proof
        in the morning hours of today => this morning ; sa'at sabah al-yawm ; proof
        the dawn of (?:today|this day) => dawn today ; fajr al-yawm ; gated
        (?:[Ii]n|according to) (?:an )?exclusive statements? to[ (?-i:[A-Z#])] => in exclusive remarks to ; tasrihat khassa ; gated
        (?:made|makes) (?:hot|fiery|explosive) statements => made incendiary remarks ; tasrihat nariyya ; proof
        (?:hot|fiery|explosive) statements?[( by| from| about| against| to|,|\.)] => incendiary remarks ; tasrihat nariyya ; proof
        in the (?:first|first official) comment (?:by|from|of)[ (?:the |a |an )?(?:(?-i:[A-Z])|minister|president|spokes)] => in the first response from ; fi awwal ta'liq ; gated
        (?P<a>leaks?|leaked information) (?:about|regarding) the (?:content|contents) of => \g<a> of ; tasribat ; gated
        (?:informed|special|private) sources revealed about => sources revealed ; masadir kashafat an ; proof
        (?P<a>sources?) (?:with knowledge of|informed (?:on|of|about)) the (?:file|matter|negotiations|talks|course) => \g<a> familiar with the matter ; masadir muttali'a ala ; proof
        on the condition of not (?:revealing|disclosing|mentioning) (?:his|her|its|their) (?:identity|name) => on condition of anonymity ; shart adam al-kashf ; proof
        who (?:preferred|requested|asked) not to (?:reveal|disclose|mention) (?:his|her|their) (?:identity|name) => who asked not to be named ; faddala adam al-kashf ; proof
        (?:refused|declined|preferring|refusing) to (?:reveal|disclose|mention) (?:his|her|their) (?:identity|name)s? => asking not to be named ; rafada al-kashf an ismihi ; gated
        without (?:revealing|giving|mentioning|providing) (?:more|further|any other) details => without giving details ; duna dhikr tafasil ; gated
        (?:no|without) (?:further|more) details (?:were|have been) (?:mentioned|provided|revealed) => no further details were given ; lam tudhkar tafasil ; gated
    """
    examples = """
        Two {identical sources => several sources} said the port was shut.
        The mayor wrote {through his account on the X platform => on X} that the road was open.
        The clerk denied {what is being circulated about => reports about} the fire.
        {The most prominent headlines => The main headlines} this week came from the coast.
        He was shot {with cold blood => in cold blood} by the gate.
        We are {back to square zero => back to square one} after the vote.
        He opened an account with the bank.
        The source of the river lies in the hills.
        The most prominent building is the mill.
        She showed the moment of truth in her film.
    """
