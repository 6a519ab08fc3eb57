from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases
from tqcheck.rules import Severity


class SportWords(DomainPhrases):
    """Words of the sports page in their everyday sense: "technical staff", "formation", "a heavy guest on".

    Cause: the Arabic terms ("al-jihaz al-fanni", "al-tashkil", "dayf thaqil ala", "thaman al-niha'i") are everyday words
    that mean something else on the sports page.
    Repair: the English term: coaching staff, line-up, away to, round of 16.
    Native English: the same words off the sports page; a 4-4-2 is a formation.
    """

    message = "This is the everyday sense of an Arabic sports term; English sports pages have a term of their own."
    category = "calque"
    severity = Severity.MINOR
    domain = (
        "team", "teams", "match", "matches", "club", "league", "coach", "player", "players", "goal", "goals", "stadium",
        "cup", "championship", "football", "striker", "goalkeeper", "midfielder", "defender", "squad", "tournament",
        "fans", "semi", "finals", "referee", "zamalek", "ahly",
    )  # fmt: skip
    table = r"""
        technical (staff|staffs|apparatus|body|crew|team|device) => coaching staff ; al-jihaz al-fanni ; proof
        technical and administrative (staff|apparatus|bodies|body|devices|team) => coaching and administrative staff ; al-jihaz al-fanni wa-l-idari ; proof
        [(new|former|temporary|interim|foreign|current|team’s|team's|club’s|club's) ]technical director => head coach ; al-mudir al-fanni ; proof
        technical director[ of (the )?(first )?(football )?(team|(?-i:Al-|Zamalek|Pyramids|Ismaily))] => head coach ; al-mudir al-fanni ; proof
        under the technical leadership of => coached by ; bi-qiyada fanniyya ; proof
        (?P<a>expected|likely|official|main|basic|starting|possible|probable|announced|final) formation => \g<a> line-up ; al-tashkil ; proof
        [\w{1,20}(’s|'s|’) ]formation[ (to|for|against)] => line-up ; al-tashkil ; proof
        formation[ of (the )?(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? (to|for|against|in)] => line-up ; al-tashkil ; proof
        (?P<a>difficult|tough|important|upcoming|awaited|anticipated|next|strong|fierce|exciting|last|previous|coming) confrontation[ (against|with|between|in|of|at|on)] => \g<a> match ; al-muwajaha ; proof
        history of (the )?(confrontations|meetings) => head-to-head record ; tarikh al-muwajahat ; proof
        <register> (?P<a>a|the|his|her|two|three|four|their|\d+) (?P<b>first |second |third |winning |equali[sz]ing |only )?(?P<c>goals?) => <score> \g<a> \g<b>\g<c> ; sajjala ; proof
        <record> (?P<a>a|the|his|two|three|four|their) (?P<b>first |second |third |winning |equali[sz]ing |only )?(?P<c>goals?) => <score> \g<a> \g<b>\g<c> ; sajjala ; proof
        <achieve> (?P<a>a|an|the|its|his|their)(?P<b>( [\w-]+){0,2}) victory => <win> \g<a>\g<b> victory ; haqqaqa ; proof
        <achieve> (the )?victory => <win> ; haqqaqa al-fawz ; proof
        <achieve> (?P<a>a|an|the|its|his|their)(?P<b>( [\w-]+){0,2}) win => <claim> \g<a>\g<b> win ; haqqaqa ; proof
        <achieve> (?P<a>the|his|her|its|their|a) (?P<b>title|championship|cup|gold|silver|bronze) => <win> \g<a> \g<b> ; haqqaqa ; proof
        <achieve> (the )?qualification[ (to|for)] => <qualify> ; haqqaqa al-ta'ahhul ; proof
        <achieve> a (positive )?(draw|tie) => <draw> ; haqqaqa al-ta'adul ; proof
        <achieve> (?P<a>first|second|third) place => <take> \g<a> place ; haqqaqa al-markaz ; proof
        crowned (with|by|in|as) (?P<a>the|its|their|his|her)(?P<b>( [\w-]+){0,3}) (?P<c>title|cup|league|championship|medal) => crowned champions | winning \g<a>\g<b> \g<c> ; tuwwija bi- ; confirm
        <crown> the (?P<a>league|cup|championship|title) => <win> the \g<a> ; tuwwija bi- ; proof
        <win> (with|by) (?P<a>the|a|his|her|its|their) (?P<b>title|cup|championship|league|gold|silver|bronze|award|prize) => <win> \g<a> \g<b> ; faza bi- ; proof
        (?P<v>is|are|was|were|will be) a (heavy|dear) guest (on|of|at|to) => \g<v> away to ; dayf thaqil ala ; proof
        (?P<v>is|are|was|were|will be|be) (as )?a guest (on|of|at) => \g<v> away to ; yahill dayfan ala ; proof
        as a (heavy )?guest (on|of|at|to) => away to ; dayfan ala ; proof
        [(face|faces|faced|facing|meet|meets|met|host|hosts|hosted|hosting|beat|defeat|defeated|against|over|play|plays|from|with) ](his|its|their) (counterpart|guest|host),? (?P<a>(?-i:[A-Z])[\w-]+) => \g<a> ; nazirahu, dayfahu ; proof
        <collect> the three points => <take> all three points ; hasd al-nuqat al-thalath ; proof
        (the )?three points of (the|his|its|their) (match|meeting|game|confrontation) => all three points ; nuqat al-mubara ; proof
        the first football team (at|of|in|for) (the )?(?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)??)( Sports| Sporting)?( Club)? => \g<a>’s first team ; al-fariq al-awwal li-kurat al-qadam ; proof
        first football team => first team ; al-fariq al-awwal li-kurat al-qadam ; proof
        (?P<a>(national |youth |junior |Olympic )?team),? born in (?P<b>\d{4}) => \g<b>-born \g<a> ; mawalid ; proof
        <ascend> to the (?P<a>quarter|semi|final|next|round|second|third|group) => <advance> to the \g<a> ; sa'ida ila ; proof
        <ascend> to the (?P<a>premier|first|top) => <win> promotion to the \g<a> ; sa'ida ila ; proof
        Cup Championship => Cup ; butulat ka's ; proof
        (artificial|natural|grass) (turf |grass )?stadium => artificial pitch ; mal'ab ; gated
        on the (ground|floor|land|grounds) of (?P<a>the [\w -]{1,40}?stadium) => at \g<a> ; ala ard ; proof
        green (rectangle|carpet) => pitch ; al-mustatil al-akhdar ; proof
        outside (its|their|his) (bases|rules|base|ground|grounds|stronghold|home base) => away from home ; kharij qawa'idihi ; proof
        (masses|audience|audiences|public|crowds) of (?P<a>the (red|white|club|team)) => fans of \g<a> ; jamahir ; proof
        (?P<a>Al-Ahly|Zamalek|Ahly|club|team)(’s|'s)? (masses|audience|audiences|crowds) => \g<a> fans ; jamahir ; proof
        (by|with|in|on|through) penalty kicks => on penalties ; bi-rakalat al-tarjih ; proof
        (with|by) (a|one) (clean )?goal (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 1-0 ; bi-hadaf dun radd ; proof
        (with|by) two (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 2-0 ; bi-hadafayn dun radd ; proof
        (with|by) three (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 3-0 ; bi-thalathat ahdaf dun radd ; proof
        (with|by) four (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 4-0 ; bi-arba'at ahdaf dun radd ; proof
        with two goals (to|against|for) one => 2-1 ; bi-hadafayn li-hadaf ; proof
        with three goals (to|against|for) one => 3-1 ; bi-thalathat ahdaf ; proof
        (the )?role of (the )?(16|32|eight|four|sixteen) => round ; dawr al-sittata ashar ; proof
        (the )?(price|eighth) of the finals? => the round of 16 ; thumn al-niha'i ; proof
        eighth[- ]finals? => round of 16 ; thumn al-niha'i ; proof
        (half|semi)[- ]final (role|turn|round) => semi-final ; nisf al-niha'i ; proof
        (the )?(go|going|go-ahead) (match|leg|meeting) => the first leg ; mubarat al-dhahab ; proof
        arbitration (team|staff|crew|teams|crews) => match officials ; taqim al-tahkim ; proof
        (?P<a>arbitration|refereeing) (?P<b>mistakes|errors|decisions) => refereeing \g<b> ; akhta' tahkimiyya ; gated
        (the )?(mouse|video) (technology|technique) => VAR ; tiqniyat al-far ; proof
        (league|premier league|championship) shield => league title ; dir' al-dawri ; proof
        shield of the (league|premier league) => league title ; dir' al-dawri ; proof
        <participate> as (?P<a>a substitute|a starter|a basic|an essential) => <play> as \g<a> ; sharaka ; proof
        (group|collective) (training|trainings|exercises|drills) => team training ; al-tadribat al-jama'iyya ; proof
        trainings => training sessions ; tadribat ; proof
        closed camp => training camp ; mu'askar mughlaq ; proof
        contracted with => signed ; ta'aqada ma'a ; proof
        (by way of loan|on a loan basis|in the form of a loan|on loan basis) => on loan ; ala sabil al-i'ara ; proof
        (carrier|carrying|transporting|transmitting) (?P<a>channels?) => TV \g<a> ; al-qanawat al-naqila ; proof
        (ranking|order|arrangement) table => table ; jadwal al-tartib ; proof
        table of (the |its |their )?(group )?(ranking|rankings|order|arrangement|standings) => standings ; jadwal al-tartib ; proof
        arrangement of the (?P<a>league|group|teams|premier) => standings of the \g<a> ; tartib ; proof
        <occupy> (the )?(?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(st|nd|rd|th)) (place|position|rank|spot) => <lie> in \g<a> place ; yahtall al-markaz ; gated
        (with|having|has) a balance of[ (\d+|[a-z]+) points?] => with ; bi-rasid ; proof
        <raise> (its|their|his) (balance|score) to[ (\d+|[a-z]+) points?] => <move> to ; rafa'a rasidahu ; proof
        balance[ (to|at|reached|stopped at|froze at) (\d+|[a-z]+) points?] => tally ; rasid ; proof
        (?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|[a-z]+tieth|\d+th) week of (?P<b>the (league|premier|competition|championship|[a-z]+ league)) => \g<a> round of \g<b> ; al-usbu' ; gated
        [(match|game|meeting|confrontation) ]that (will witness|witnesses) => that promises ; yashhad ; proof
        <hold> a session with[ (the|his|their|its)] => <hold> a meeting with ; aqada jalsa ; proof
        team leader[ of the (?-i:[A-Z])] => captain ; qa'id al-fariq ; gated
        [(his|their|the) ]colleagues[ in the team] => teammates ; zumala' ; proof
        strong cold => heavy cold ; nazla qawiyya ; proof
        [\d ]confrontations => matches ; muwajahat ; proof
        African Nations[ (and|in|qualifiers|finals|tournament)] => Africa Cup of Nations ; umam ifriqya ; proof
        (?P<a>African|Arab|Asian) Nations Championship[( for| in|,|\.)] => \g<a> Cup of Nations ; butulat umam ifriqya ; gated
        quarter-finals of Africa => Champions League quarter-finals ; rub' niha'i ifriqya ; proof
        <enter> the circle of (candidates|nominees) => <join> the list of candidates ; da'irat al-murashshahin ; proof
        <enter> the circle of (interests?|attention|calculations) => <come> into consideration ; da'irat al-ihtimam ; proof
    """
    examples = """
        The club named its new {technical staff => coaching staff} before the match against the league leaders, and the players trained.
        The {expected formation => expected line-up} for the match was shown to the players at the stadium.
        The team {achieved victory => won} in the cup and its coach praised the players.
        The striker {registered two goals => scored two goals} in the match and the club leads the league.
        The team {will be a heavy guest on => will be away to} Ismaily in the league, and the coach warned his players.
        The technical staff of the theatre repaired the lights.
        The team played a 4-4-2 formation in the cup match and the coach liked it.
        The club scored two goals in the league match.
        The geologists studied the rock formation against the light.
    """
