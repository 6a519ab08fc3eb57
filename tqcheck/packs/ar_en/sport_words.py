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
        technical and administrative (staff|apparatus|bodies|body|devices|team) => coaching and administrative staff ; al-jihaz al-fanni wa-l-idari ; gated
        [(new|former|temporary|interim|foreign|current|team’s|team's|club’s|club's) ]technical director => head coach ; al-mudir al-fanni ; gated
        technical director[ of (the )?(first )?(football )?(team|(?-i:Al-|Zamalek|Pyramids|Ismaily))] => head coach ; al-mudir al-fanni ; gated
        under the technical leadership of => coached by ; bi-qiyada fanniyya ; gated
        (?P<a>expected|likely|official|main|basic|starting|possible|probable|announced|final) formation => \g<a> line-up ; al-tashkil ; proof
        [\w{1,20}(’s|'s|’) ]formation[ (to|for|against)] => line-up ; al-tashkil ; gated
        formation[ of (the )?(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? (to|for|against|in)] => line-up ; al-tashkil ; proof
        (?P<a>difficult|tough|important|upcoming|awaited|anticipated|next|strong|fierce|exciting|last|previous|coming) confrontation[ (against|with|between|in|of|at|on)] => \g<a> match ; al-muwajaha ; gated
        history of (the )?(confrontations|meetings) => head-to-head record ; tarikh al-muwajahat ; gated
        <register> (?P<a>a|the|his|her|two|three|four|their|\d+) (?P<b>first |second |third |winning |equali[sz]ing |only )?(?P<c>goals?) => <score> \g<a> \g<b>\g<c> ; sajjala ; gated
        <record> (?P<a>a|the|his|two|three|four|their) (?P<b>first |second |third |winning |equali[sz]ing |only )?(?P<c>goals?) => <score> \g<a> \g<b>\g<c> ; sajjala ; gated
        <achieve> (?P<a>a|an|the|its|his|their)(?P<b>( [\w-]+){0,2}) victory => <win> \g<a>\g<b> victory ; haqqaqa ; gated
        <achieve> (the )?victory => <win> ; haqqaqa al-fawz ; proof
        <achieve> (?P<a>a|an|the|its|his|their)(?P<b>( [\w-]+){0,2}) win => <claim> \g<a>\g<b> win ; haqqaqa ; gated
        <achieve> (?P<a>the|his|her|its|their|a) (?P<b>title|championship|cup|gold|silver|bronze) => <win> \g<a> \g<b> ; haqqaqa ; gated
        <achieve> (the )?qualification[ (to|for)] => <qualify> ; haqqaqa al-ta'ahhul ; gated
        <achieve> a (positive )?(draw|tie) => <draw> ; haqqaqa al-ta'adul ; gated
        <achieve> (?P<a>first|second|third) place => <take> \g<a> place ; haqqaqa al-markaz ; gated
        crowned (with|by|in|as) (?P<a>the|its|their|his|her)(?P<b>( [\w-]+){0,3}) (?P<c>title|cup|league|championship|medal) => crowned champions | winning \g<a>\g<b> \g<c> ; tuwwija bi- ; confirm
        <crown> the (?P<a>league|cup|championship|title) => <win> the \g<a> ; tuwwija bi- ; gated
        <win> (with|by) (?P<a>the|a|his|her|its|their) (?P<b>title|cup|championship|league|gold|silver|bronze|award|prize) => <win> \g<a> \g<b> ; faza bi- ; gated
        (?P<v>is|are|was|were|will be) a (heavy|dear) guest (on|of|at|to) => \g<v> away to ; dayf thaqil ala ; proof
        (?P<v>is|are|was|were|will be|be) (as )?a guest (on|of|at) => \g<v> away to ; yahill dayfan ala ; gated
        as a (heavy )?guest (on|of|at|to) => away to ; dayfan ala ; proof
        [(face|faces|faced|facing|meet|meets|met|host|hosts|hosted|hosting|beat|defeat|defeated|against|over|play|plays|from|with) ](his|its|their) (counterpart|guest|host),? (?P<a>(?-i:[A-Z])[\w-]+) => \g<a> ; nazirahu, dayfahu ; gated
        <collect> the three points => <take> all three points ; hasd al-nuqat al-thalath ; proof
        (the )?three points of (the|his|its|their) (match|meeting|game|confrontation) => all three points ; nuqat al-mubara ; gated
        the first football team (at|of|in|for) (the )?(?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)??)( Sports| Sporting)?( Club)? => \g<a>’s first team ; al-fariq al-awwal li-kurat al-qadam ; proof
        first football team => first team ; al-fariq al-awwal li-kurat al-qadam ; proof
        (?P<a>(national |youth |junior |Olympic )?team),? born in (?P<b>\d{4}) => \g<b>-born \g<a> ; mawalid ; proof
        <ascend> to the (?P<a>quarter|semi|final|next|round|second|third|group) => <advance> to the \g<a> ; sa'ida ila ; gated
        <ascend> to the (?P<a>premier|first|top) => <win> promotion to the \g<a> ; sa'ida ila ; gated
        Cup Championship => Cup ; butulat ka's ; proof
        (artificial|natural|grass) (turf |grass )?stadium => artificial pitch ; mal'ab ; proof
        on the (ground|floor|land|grounds) of (?P<a>the [\w -]{1,40}?stadium) => at \g<a> ; ala ard ; gated
        green (rectangle|carpet) => pitch ; al-mustatil al-akhdar ; gated
        outside (its|their|his) (bases|rules|base|ground|grounds|stronghold|home base) => away from home ; kharij qawa'idihi ; gated
        (masses|audience|audiences|public|crowds) of (?P<a>the (red|white|club|team)) => fans of \g<a> ; jamahir ; gated
        (?P<a>Al-Ahly|Zamalek|Ahly|club|team)(’s|'s)? (masses|audience|audiences|crowds) => \g<a> fans ; jamahir ; gated
        (by|with|in|on|through) penalty kicks => on penalties ; bi-rakalat al-tarjih ; gated
        (with|by) (a|one) (clean )?goal (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 1-0 ; bi-hadaf dun radd ; gated
        (with|by) two (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 2-0 ; bi-hadafayn dun radd ; gated
        (with|by) three (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 3-0 ; bi-thalathat ahdaf dun radd ; gated
        (with|by) four (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 4-0 ; bi-arba'at ahdaf dun radd ; gated
        with two goals (to|against|for) one => 2-1 ; bi-hadafayn li-hadaf ; gated
        with three goals (to|against|for) one => 3-1 ; bi-thalathat ahdaf ; gated
        (the )?role of (the )?(16|32|eight|four|sixteen) => round ; dawr al-sittata ashar ; gated
        (the )?(price|eighth) of the finals? => the round of 16 ; thumn al-niha'i ; gated
        eighth[- ]finals? => round of 16 ; thumn al-niha'i ; gated
        (half|semi)[- ]final (role|turn|round) => semi-final ; nisf al-niha'i ; gated
        (the )?(go|going|go-ahead) (match|leg|meeting) => the first leg ; mubarat al-dhahab ; gated
        arbitration (team|staff|crew|teams|crews) => match officials ; taqim al-tahkim ; gated
        (?P<a>arbitration|refereeing) (?P<b>mistakes|errors|decisions) => refereeing \g<b> ; akhta' tahkimiyya ; gated
        (the )?(mouse|video) (technology|technique) => VAR ; tiqniyat al-far ; gated
        (league|premier league|championship) shield => league title ; dir' al-dawri ; gated
        shield of the (league|premier league) => league title ; dir' al-dawri ; gated
        <participate> as (?P<a>a substitute|a starter|a basic|an essential) => <play> as \g<a> ; sharaka ; gated
        (group|collective) (training|trainings|exercises|drills) => team training ; al-tadribat al-jama'iyya ; gated
        trainings => training sessions ; tadribat ; gated
        closed camp => training camp ; mu'askar mughlaq ; gated
        contracted with => signed ; ta'aqada ma'a ; gated
        (by way of loan|on a loan basis|in the form of a loan|on loan basis) => on loan ; ala sabil al-i'ara ; gated
        (carrier|carrying|transporting|transmitting) (?P<a>channels?) => TV \g<a> ; al-qanawat al-naqila ; gated
        (ranking|order|arrangement) table => table ; jadwal al-tartib ; gated
        table of (the |its |their )?(group )?(ranking|rankings|order|arrangement|standings) => standings ; jadwal al-tartib ; proof
        arrangement of the (?P<a>league|group|teams|premier) => standings of the \g<a> ; tartib ; gated
        <occupy> (the )?(?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(st|nd|rd|th)) (place|position|rank|spot) => <sit> in \g<a> place ; yahtall al-markaz ; proof
        (with|having|has) a balance of[ (\d+|[a-z]+) points?] => with ; bi-rasid ; gated
        <raise> (its|their|his) (balance|score) to[ (\d+|[a-z]+) points?] => <move> to ; rafa'a rasidahu ; gated
        balance[ (to|at|reached|stopped at|froze at) (\d+|[a-z]+) points?] => tally ; rasid ; gated
        (?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|[a-z]+tieth|\d+th) week of (?P<b>the (league|premier|competition|championship|[a-z]+ league)) => \g<a> round of \g<b> ; al-usbu' ; gated
        [(match|game|meeting|confrontation) ]that (will witness|witnesses) => that promises ; yashhad ; proof
        <hold> a session with[ (the|his|their|its)] => <hold> a meeting with ; aqada jalsa ; proof
        team leader[ of the (?-i:[A-Z])] => captain ; qa'id al-fariq ; gated
        [(his|their|the) ]colleagues[ in the team] => teammates ; zumala' ; gated
        [\d ]confrontations => matches ; muwajahat ; gated
        African Nations[ (and|in|qualifiers|finals|tournament)] => Africa Cup of Nations ; umam ifriqya ; proof
        (?P<a>African|Arab|Asian) Nations Championship[( for| in|,|\.)] => \g<a> Cup of Nations ; butulat umam ifriqya ; gated
        <enter> the circle of (candidates|nominees) => <join> the list of candidates ; da'irat al-murashshahin ; proof
        <enter> the circle of (interests?|attention|calculations) => <come> into consideration ; da'irat al-ihtimam ; gated
        (?P<a>his|her|their|its|the) team players => \g<a> players ; la'ibu fariqihi ; proof
        the heavenly team => Pyramids ; al-fariq al-samawi ; proof
        the red (team|giant|genie|devil) => the Reds ; al-ahmar ; gated
        the white (castle|team|knight) => Zamalek ; al-abyad ; gated
        [(obtained|received|studying|study|studied|reviewed|submitted|reviewing|examining) ](?P<a>the )?biograph(y|ies) of => \g<a>CV of ; al-sira al-dhatiyya ; proof
        residence of (?P<a>the |its )?(?P<b>(?-i:[A-Z])[\w-]+ )?(?P<c>team|delegation|mission|players) => hotel of \g<a>\g<b>\g<c> ; maqarr iqama ; gated
        <grant> (?P<a>the players?|his players|the team|him|the first team players) (a )?(negative |passive |open )?rest => <give> \g<a> time off ; manaha raha ; proof
        [(in|of|at|from) ]the Confederation[( ?\.| ?,|$| (match|tournament|championship))] => the Confederation Cup ; al-Konfidiraliyya ; gated
        World Youth Cup => U-20 World Cup ; ka's al-alam lil-shabab ; gated
        <ascend>[ to] => <advance> ; sa'ida ; gated
        opportunit(y|ies) to ascend => chances of advancing ; furas al-su'ud ; gated
        chances of ascending => chances of advancing ; furas al-su'ud ; proof
        [(rest|some|many) of (his|their|her) ]colleagues => teammates ; zumala' ; proof
    """
    examples = """
        The coach of the club warned {his team players => his players} before the match.
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
