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
        under the technical leadership of => coached by ; bi-qiyada fanniyya ; proof
        (?P<a>expected|likely|official|main|basic|starting|possible|probable|announced|final) formation => \g<a> line-up ; al-tashkil ; proof
        <settle> on the (formation|line-?up) => <decide> on the line-up ; istaqarra ala al-tashkil ; proof
        <settle> on the (list|squad) => <decide> on the squad ; istaqarra ala al-qa'ima ; gated
        formation[ of the team (that will face|to face|for the match|against)] => line-up ; al-tashkil ; proof
        (?P<a>referee|minutes?|events|second half|first half|minute|result|outcome|atmosphere|stars?|man) of the meeting => \g<a> of the match ; al-liqa' ; gated
        the meeting (?P<a>witnessed|ended in a|ended with a) => the match \g<a> ; al-liqa' ; gated
        <calculate> (?P<a>a |the )penalty( kick)? => <award> \g<a>penalty ; ihtasaba rakla ; proof
        <count> (?P<a>a |the )penalty kick => <award> \g<a>penalty ; ihtasaba rakla ; proof
        precious (?P<a>points?|win|victory|goal|draw) => vital \g<a> ; thamin ; gated
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
        <achieve> (the )?qualification[ (to|for)] => <qualify> ; haqqaqa al-ta'ahhul ; proof
        <achieve> a (positive )?(draw|tie) => <draw> ; haqqaqa al-ta'adul ; proof
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
        [(artificial|natural|grass) (turf |grass )?]stadium => pitch ; mal'ab ; proof
        on the (ground|floor|land|grounds) of (?P<a>the [\w -]{1,40}?stadium) => at \g<a> ; ala ard ; gated
        green (rectangle|carpet) => pitch ; al-mustatil al-akhdar ; proof
        outside (its|their|his) (bases|rules|base|ground|grounds|stronghold|home base) => away from home ; kharij qawa'idihi ; proof
        (masses|audience|audiences|public|crowds) of (?P<a>the (red|white|club|team)) => fans of \g<a> ; jamahir ; proof
        (?P<a>Al-Ahly|Zamalek|Ahly|club|team)(’s|'s)? (masses|audience|audiences|crowds) => \g<a> fans ; jamahir ; gated
        (by|with|in|on|through) penalty kicks => on penalties ; bi-rakalat al-tarjih ; gated
        (with|by) (a|one) (clean )?goal (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 1-0 ; bi-hadaf dun radd ; proof
        (with|by) two (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 2-0 ; bi-hadafayn dun radd ; proof
        (with|by) three (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 3-0 ; bi-thalathat ahdaf dun radd ; proof
        (with|by) four (clean )?goals (without|with no|for|against|to) (a )?(response|reply|return|answer|nothing|zero|none|nil) => 4-0 ; bi-arba'at ahdaf dun radd ; proof
        with two goals (to|against|for) one => 2-1 ; bi-hadafayn li-hadaf ; proof
        with three goals (to|against|for) one => 3-1 ; bi-thalathat ahdaf ; proof
        (the )?role of (the )?(?P<a>16|32|64) => the round of \g<a> ; dawr al-sittata ashar ; proof
        (the )?role of (the )?(eight|8) => the quarter-finals ; dawr al-thamaniya ; proof
        (the )?role of (the )?(four|4) => the semi-finals ; dawr al-arba'a ; proof
        (the )?(role of (the )?sixteen|sixteen(th)? role) => the round of 16 ; dawr al-sittata ashar ; proof
        (the )?round of (the )?(eight|8) => the quarter-finals ; dawr al-thamaniya ; gated
        (the )?round of (the )?(four|4)[( |,|\.)] => the semi-finals ; dawr al-arba'a ; gated
        (the )?(price|eighth) of the finals? => the round of 16 ; thumn al-niha'i ; proof
        eighth[- ]finals? => round of 16 ; thumn al-niha'i ; proof
        (half|semi)[- ]final (role|turn|round) => semi-final ; nisf al-niha'i ; proof
        (the )?(go|going|go-ahead) (match|leg|meeting) => the first leg ; mubarat al-dhahab ; proof
        arbitration (team|staff|crew|teams|crews) => match officials ; taqim al-tahkim ; proof
        (?P<a>arbitration|refereeing) (?P<b>mistakes|errors|decisions) => refereeing \g<b> ; akhta' tahkimiyya ; gated
        (the )?(mouse|video) (technology|technique) => VAR ; tiqniyat al-far ; proof
        (league|premier league|championship) shield => league title ; dir' al-dawri ; proof
        shield of the (league|premier league) => league title ; dir' al-dawri ; proof
        <participate> as (?P<a>a substitute|a starter|a basic|an essential) => <play> as \g<a> ; sharaka ; gated
        (group|collective) (training|trainings|exercises|drills) => team training ; al-tadribat al-jama'iyya ; proof
        trainings => training sessions ; tadribat ; gated
        closed camp => training camp ; mu'askar mughlaq ; gated
        contracted with => signed ; ta'aqada ma'a ; proof
        (by way of loan|on a loan basis|in the form of a loan|on loan basis) => on loan ; ala sabil al-i'ara ; proof
        (carrier|carrying|transporting|transmitting) (?P<a>channels?) => TV \g<a> ; al-qanawat al-naqila ; proof
        (ranking|order|arrangement) table => table ; jadwal al-tartib ; proof
        table of (the |its |their )?(group )?(ranking|rankings|order|arrangement|standings) => standings ; jadwal al-tartib ; proof
        arrangement of the (?P<a>league|group|teams|premier) => standings of the \g<a> ; tartib ; proof
        <occupy> (the )?(?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(st|nd|rd|th)) (place|position|rank|spot) => <sit> in \g<a> place ; yahtall al-markaz ; proof
        (with|having|has) a balance of[ (\d+|[a-z]+) points?] => with ; bi-rasid ; proof
        <raise> (its|their|his) (balance|score) to[ (\d+|[a-z]+) points?] => <move> to ; rafa'a rasidahu ; proof
        balance[ (to|at|reached|stopped at|froze at) (\d+|[a-z]+) points?] => tally ; rasid ; proof
        (?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|[a-z]+tieth|\d+th) week of (?P<b>the (league|premier|competition|championship|[a-z]+ league)) => \g<a> round of \g<b> ; al-usbu' ; proof
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
        [chances of ]ascending => advancing ; furas al-su'ud ; proof
        [(rest|some|many) of (his|their|her) ]colleagues => teammates ; zumala' ; proof
        (the )?role of (the )?groups => the group stage ; dawr al-majmu'at ; proof
        groups? role => group stage ; dawr al-majmu'at ; proof
        groups (stage|round|phase) => group stage ; dawr al-majmu'at ; proof
        preliminary role[( of| in| from|,|\.| for)] => preliminary round ; al-dawr al-tamhidi ; proof
        the (?P<a>first|second) role of (?P<b>the (league|competition|season|tournament)) => the \g<a> half of \g<b> ; al-dawr al-awwal ; proof
        (the )?golden square => the semi-finals ; al-murabba' al-dhahabi ; proof
        [(in|of|within|tops|leads|top of|for) ](the )?first group[( of the| in the| that| which| with|,|\.| alongside)] => Group A ; al-majmu'a al-ula ; gated
        [(in|of|within|tops|leads|top of|for) ](the )?second group[( of the| in the| that| which| with|,|\.| alongside)] => Group B ; al-majmu'a al-thaniya ; gated
        [(in|of|within|tops|leads|top of|for) ](the )?third group[( of the| in the| that| which| with|,|\.| alongside)] => Group C ; al-majmu'a al-thalitha ; gated
        [(in|of|within|tops|leads|top of|for) ](the )?fourth group[( of the| in the| that| which| with|,|\.| alongside)] => Group D ; al-majmu'a al-rabi'a ; gated
        (the )?(return|returning|back|coming back|iyab) (match|meeting|game|confrontation)[( of| against| in| between| at| with|,|\.)] => the second leg ; mubarat al-iyab ; proof
        (the )?go of the (?P<a>quarter|semi|round|final|32|16) => the first leg of the \g<a> ; dhahab ; proof
        (back[- ]and[- ]forth|go and return|go and back|going and returning|to and fro|round[- ]trip) (system|matches|meetings|basis) => two legs ; dhahab wa-iyab ; proof
        general (coach|trainer) => assistant coach ; al-mudarrib al-amm ; proof
        (loads?|carriers?|payload|pregnancy|load) (coach|trainer|planner) => fitness coach ; mudarrib al-ahmal ; proof
        (planner|coach|trainer) of (the )?loads => fitness coach ; mukhattit al-ahmal ; proof
        (football ball|ball) (director|manager) => football director ; mudir al-kura ; proof
        (director|manager) of the ball => football director ; mudir al-kura ; proof
        (junior|juniors|youth|emerging|nascent|youths|beginners|budding)(’s|'s|’|')? sector => youth academy ; qita' al-nashi'in ; proof
        (goalkeeping|goalkeeper’s guard|goal guarding|goal guard|guarding the goal|goalkeepers guard)[ ?:] => goalkeeper ; hirasat al-marma ; proof
        (the )?(defen[cs]e|defensive|defending) line[ ?:] => defence ; khatt al-difa' ; proof
        (the )?(midfield|middle|center|centre) line[ ?:] => midfield ; khatt al-wasat ; proof
        (the )?(attack|attacking|offensive|offense|offence|front) line[ ?:] => attack ; khatt al-hujum ; proof
        (the )?line of (?P<a>defen[cs]e|midfield|attack)[ ?:] => \g<a> ; khatt ; proof
        (the )?(attack|attacking|offense|offensive) line[( of| in| and| for|,|\.| is)] => attack ; khatt al-hujum ; gated
        (the )?heart of (the )?defen[cs]e[( |,|\.)] => centre-back ; qalb al-difa' ; gated
        (heart defenders?|defen[cs]e heart|heart of the defender) => centre-back ; qalb difa' ; proof
        [(the|a|as a|team’s|team's|new|foreign|his|Africa|first) ]spearhead[( of the team| in the|,|\.| position| for the)] => striker ; ra's harba ; proof
        (toy|toys|games?)[- ](makers?|manufacturer) => playmaker ; sani' al'ab ; proof
        ,? (the )?professionals? (player )?(in|within|at|with|among) (the )?(ranks|rows|lines) of (the )?(?P<a>(?-i:[A-Z])[\w-]+) => , who plays for \g<a> ; al-muhtarif fi sufuf ; proof
        (in|within|from|at) the (ranks|rows) of (?P<a>Al-Ahly|Zamalek|Pyramids|Liverpool|Barcelona|Arsenal|the (team|club|national team)) => at \g<a> ; fi sufuf ; gated
        (?P<a>\d+|several|many|notable|prominent|striking|important|influential) absences[( in| from| at| for| of| hit| ahead| before| against| in front)] => \g<a> absentees ; ghiyabat ; proof
        (?P<a>(match|Al-Ahly|Ahly|Zamalek|Pyramids|team|club|national team|camp|preliminary|African|Egypt|Pharaohs)(’s|'s)?) list[( for the| to face| of \d| against| for his| in the match| in Africa|,|\.)] => \g<a> squad ; qa'imat ; proof
        list of (?P<a>(the )?(Al-Ahly|Zamalek|Pyramids|team|national team|club)) => squad of \g<a> ; qa'imat ; gated
        (excluded|exclusion|dropped|out|absent|left) (of|from|outside|out of) the (match |team(’s|'s)? |club(’s|'s)? )?list => left out of the squad ; kharij al-qa'ima ; proof
        <perform> (?P<a>its|his|their) (first |last |main |collective |group |final |strong |evening |morning )?(training|trainings|exercises?)( session| sessions)?[( at| on| in| today| this|,|\.| tomorrow)] => <train> ; yu'addi maranahu ; proof
        (?P<a>the |its |his )?last (exercise|training|trainings)[( in| before| for| ahead|,|\.)] => \g<a>final training session ; al-maran al-akhir ; gated
        (?P<a>team|group|collective|main|today’s|today's|club’s|Al-Ahly|Zamalek|national team)(?P<b>’s|'s)? exercises?[( in| before| for| at| today|,|\.| and)] => \g<a>\g<b> training ; maran ; gated
        (hospital|hospitalization|hospitalized|healing|recuperative|convalescent|hospitalisation) (training|exercise|session|exercises) => recovery training ; maran istishfa'i ; proof
        (qualifying|qualification|habilitation) (?P<a>program|programme|training|exercises|stage|phase)[( for| of| after| to| and|,|\.| in the gym)] => rehabilitation \g<a> ; barnamaj ta'hili ; gated
        (?P<a>an? |the )(?P<b>strong |quick |small |short )?(division|partition|split)[( between (the )?players| match| at the end of (the )?training| in which| among (the )?players)] => \g<a>\g<b>practice match ; taqsima ; proof
        (technical|theoretical|video) lectures? => team talk ; muhadara fanniyya ; proof
        <hold> a (quick |special |psychological |technical |private )?lecture (with|for|to)[ (the |his )(players|team)] => <give> a team talk to ; muhadara ; proof
        (tension|strain|tightness|pull|stretch|tear|rupture|injury|a pull) (in|of|to) (the |his )?(posterior|back|rear|hind|background) muscles? => hamstring injury ; al-adala al-khalfiyya ; proof
        (the |his )?(posterior|rear|hind|background|back) muscle(?P<a> (strain|injury|tear|tension))?[(?! group)] => hamstring\g<a> ; al-adala al-khalfiyya ; proof
        (the |his )?(connecting|conjunctival|collateral|embracing|inclusive) muscle => adductor ; al-adala al-damma ; proof
        (the |his )?(quail|simana|samana|semana|soman) muscle => calf muscle ; al-simana ; proof
        (crusader|cross|crucifix|crusade|crossed) ligaments? => cruciate ligament ; al-ribat al-salibi ; proof
        (the )?face of the foot => top of the foot ; wajh al-qadam ; proof
        muscle stress[( in| and|,|\.| due)] => muscle fatigue ; ijhad adali ; gated
        (?P<a>new|winter|summer|foreign|strong|first|Al-Ahly|Zamalek|Al-Ahly’s|Zamalek’s|club’s|Ahly) deals[( for| in| of|,|\.| during| and| at)] => \g<a> signings ; safaqat ; gated
        (the )?(?P<a>new|summer|winter|first|second|third|most prominent|strongest|latest) deals?( (of|for) (?P<b>Al-Ahly|Zamalek|Pyramids|the club|the team)),? => the \g<a> signing for \g<b> ; safqa ; gated
        (the )?(?P<a>summer |winter )?(?-i:[Mm]ercato|[Mm]irkato)( season| period)? => the \g<a>transfer window ; al-mirkatu ; gated
        (stopping|suspension of|stop|suspending|halting|arrest of|halt of) (the )?(?P<a>club’s )?(registration|enrollment|enrolment|restriction|recording)[( for| of| in|,|\.| penalty)] => transfer ban ; iqaf al-qayd ; gated
        (enrollment|restriction|constraint|recording) (?P<a>period|window|door|list|papers) => registration \g<a> ; al-qayd ; proof
        (the )?(withdrawal|withdrawing|pulling|pull|dragging|conducting|holding) (of )?(the )?(lots?|lottery|draw lots|raffle) => the draw ; sahb al-qur'a ; proof
        (the )?(lottery|raffle|lot)(?P<a> (of|for) (the )?(group|groups|tournament|cup|league|champions|african|quarter|semi|round|world|nations|preliminary)) => the draw\g<a> ; qur'at ; proof
        (draw lottery|lottery draw) => draw ; qur'a ; gated
        (?P<a>match|matches|lost|losing|loss|defeat|defeated|game|games|won|win|draw|drew|tie|tied|play|plays|played|playing|friendly|meeting|confrontation|victory|drawing|fell|fall|summit|semi-final|final|debut|performance)(?P<s> \d+-\d+)? in front of(?= (its |their |his )?(?-i:[A-Z])) => \g<a>\g<s> against ; amama ; proof
        (?P<a>lost|loss|losing|fell|falling|draw|drew|tied|tie|defeat|defeated|drawing|tying) before(?= (?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?( with| by| \d| in the|,|\.)) => \g<a> to ; amama ; gated
        [(won|win|wins|winning|victory|victories|triumph|superiority|triumphed) ([\w,’'-]+ ){0,5}]at the expense of[ (its |their |his )?(?-i:[A-Z])] => over ; ala hisab ; gated
        (with|by) (a |one )clean goal[(?! without)] => 1-0 ; bi-hadaf nazif ; proof
        (with|by) two clean goals[(?! without)] => 2-0 ; bi-hadafayn nazifayn ; proof
        (with|by) three clean goals[(?! without)] => 3-0 ; bi-thalathat ahdaf nazifa ; proof
        (with|by) four clean goals[(?! without)] => 4-0 ; bi-arba'at ahdaf nazifa ; proof
        (with|by) (a )?clean (double|brace|duo|two|binary|duet) => 2-0 ; bi-thuna'iyya nazifa ; proof
        (with|by) (a )?clean (treble|triple|hat[- ]trick|trilogy|three|triad|trio) => 3-0 ; bi-thulathiyya nazifa ; proof
        (with|by) (a )?clean (quadruple|quartet|quad|four|foursome) => 4-0 ; bi-ruba'iyya nazifa ; proof
        (with|by) (a )?clean (quintet|quintuple|five|fives|fivesome) => 5-0 ; bi-khumasiyya nazifa ; proof
        (with|by) (a )?(?P<a>trilogy|triad) (against|without|to|in front of)[ (a )?\w] => with three goals \g<a> ; bi-thulathiyya ; gated
        (with|by|on) (a |the )?(score|result) of (?P<s>\d+ ?- ?\d+) => \g<s> ; bi-natijat ; proof
        (with|by) (a |the )?(score|result) of(?= (one|two|three|four|five|six) goals?) => by ; bi-natijat ; proof
        (?P<a>a )?negative (draw|tie|equalizer|equality|equalization) => \g<a>goalless draw ; ta'adul salbi ; proof
        (?P<a>a )?positive (draw|tie|equalizer|equality)( (with|by|of) (a |one )goal (for )?(each|apiece)( team| side)?)? => \g<a>score draw ; ta'adul ijabi ; proof
        (with|by) (a|one) goal (for|to|against|by) (each|the same|its like|like|its counterpart|a like|its likeness)( team| side| of them)? => 1-1 ; hadaf li-mithlihi ; proof
        (with|by) two goals (for|to|against|by) (each|the same|its like|like|their like|the like)( team| side| of them)? => 2-2 ; hadafan li-mithlihima ; proof
        (?P<a>shook|shaking|shakes|shake|shaken) (?P<b>the )?(nets?|net of|nets of) => found the net ; hazza al-shibak ; proof
        (powerful |strong |beautiful )?(head (shot|ball|kick)|headshot)[( from| in| that| into|,|\.)] => header ; ra'siyya ; proof
        (with )?(a )?(missile|rocket|rocketing|missiled) (shot|ball|kick|goal) => a fierce shot ; tasdida sarukhiyya ; proof
        (creeping|crawling) (shot|ball) => low shot ; tasdida zahifa ; proof
        ground (shot|ball)[( from| into| in| that|,|\.)] => low shot ; kura ardiyya ; gated
        (time )?(instead of|in place of|in lieu of|calculated instead of) (the )?(lost|wasted)( time)? => stoppage time ; al-waqt badal al-da'i' ; proof
        [(minute of |minutes of |in |during )](the )?(lost|wasted) time => stoppage time ; al-waqt al-da'i' ; gated
        (the )?(two )?(extra|additional|overtime) (two )?(halves|half|periods|runs|strokes) => extra time ; al-shawtayn al-idafiyyayn ; proof
        (the )?(events|happenings) of (?P<a>(the )?(first half|second half|match|game|meeting|half)) => \g<a> ; ahdath ; proof
        (?P<a>first|second) (run|stroke|halftime) of the (?P<b>match|game|meeting) => \g<a> half of the \g<b> ; al-shawt ; proof
        (the )?(starting|beginning|opening|initial|launch|start) whistle => kick-off ; safirat al-bidaya ; proof
        (the )?(end|ending|closing) whistle => the final whistle ; safirat al-nihaya ; proof
        [(foreign|Egyptian|African|match|the|of|bad|Tunisian|Algerian) ]arbitration(?= (committee|performance|error|errors|affairs|system|injustice)) => refereeing ; al-tahkim ; proof
        [(foreign|Egyptian|African|the|of|objected to|objection to|criticized|attacked) ]arbitration[( in the (match|league)| of the match| for the match|,|\.| after)] => refereeing ; al-tahkim ; gated
        mouse (room|referee|technique|technology|check|system|review) => VAR ; al-far ; proof
        (flag|banner|standard)[- ]?(bearers?|carriers?|holders?|man) => linesman ; hamil al-raya ; gated
        fourth referee => fourth official ; al-hakam al-rabi' ; proof
        (arena|yard|square) referee => referee ; hakam al-saha ; proof
        (red|royal) (castle|elephant)[( and|,|\.| in| is| to)] => Al-Ahly ; al-qal'a al-hamra' ; proof
        (?:the )?leader of the (gap|breach|frontier|outlet|port|thaghr) => Al-Ittihad ; za'im al-thaghr ; proof
        (?P<a>the )?(war|military) production[( club| team| match|,? (with|against) | in the league)] => El Entag El Harby ; al-intaj al-harbi ; gated
        (the )?interior(?P<a> (match|team|club)) => El Dakhleya\g<a> ; al-dakhiliyya ; proof
        (?:the )?(municipality of (al-|el-)?mahalla|mahalla municipality) => Baladiyet El Mahalla ; baladiyyat al-mahalla ; proof
        (?:the )?border guards?[( match| team| club|,? (with|in) the league)] => Haras El Hodoud ; haras al-hudud ; proof
        (?P<a>egyptian|african|spanish|saudi|local|qatari|italian) (?-i:Super)[(?! (Cup|League|Sport|Eagles|Rugby|\d+))] => \g<a> Super Cup ; al-Subar ; proof
        (cup of egypt) => Egypt Cup ; ka's Misr ; proof
        (?P<a>Premier League) (championship|shield) => \g<a> ; al-dawri ; proof
        (the )?(?P<a>African|Asian) Champions[( match| title| draw| final|,|\.| quarter| semi| tournament| list)] => the \g<a> Champions League ; al-abtal ; gated
        (the )?(brown|brunette|dark|dark-skinned|black|tan) continent => Africa ; al-qarra al-samra' ; proof
        (the )?(al-|el-)?[jg]abala?ya => the EFA ; al-Jabalaya ; gated
        (?-i:KAF|Kaf)[ ] => CAF ; al-Kaf ; proof
        (?-i:Mond?ial|Mundial)( of)?( the)? clubs => Club World Cup ; mundiyal al-andiya ; proof
        (mass|public|fan|fans|audience|massive) (attendance|presence)[( in| at| of| for|,|\.| is)] => attendance ; al-hudur al-jamahiri ; gated
        (standard|measured|metric) (number|figure|numbers|figures) => record ; raqm qiyasi ; proof
        historic(al)? (?P<a>scorer|goalscorer|top scorer) => all-time \g<a> ; al-haddaf al-tarikhi ; proof
        (scorers?(’s|’|'s|')? (list|order|ranking|arrangement|table)|(list|order|arrangement|ranking) of scorers) => scoring charts ; tartib al-haddafin ; gated
        (the )?(former |previous )?(?P<r>star|player|captain|coach|goalkeeper|striker|defender) of (?P<c>Al-Ahly|Zamalek|Ismaily|Al-Masry) and the (former |previous )?(egypt(ian|’s|'s)? )?national team( (formerly|previously|former))? => the former \g<c> and Egypt \g<r> ; najm al-Ahly al-sabiq ; proof
        (?P<t>the )?former (?P<r>star|player|captain|coach|goalkeeper|striker|defender|president|director) of (the )?(?P<c>Al-Ahly|Zamalek|Ismaily|Pyramids|Al-Masry|Barcelona|Liverpool)( club)? => \g<t>former \g<c> \g<r> ; najm al-Ahly al-sabiq ; gated
        (?P<r>star|player|goalkeeper|striker|defender|coach|captain) of (the )?(?P<c>Al-Ahly|Zamalek|Pyramids)( club| team)?[,? (?-i:[A-Z])[\w-]+ (?-i:[A-Z])] => \g<c> \g<r> ; najm al-Ahly ; gated
        (the )?first (egyptian |football )?national team => the national team ; al-muntakhab al-awwal ; proof
        (?P<p>the )?(red |white |yellow )?battalion(?P<a> of (the )?(coach|captain|swiss|portuguese|technical))  => \g<p>side\g<a> ; katiba ; proof
        (comrades|companions|colleagues|fellows|mates) of (?P<a>(the (egyptian )?star |star |captain )?(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) => \g<a>’s teammates ; rifaq ; proof
        (?P<a>(?-i:Salah|Messi|Ronaldo|Mbappe|Neymar|Mahrez|Marmoush))(’s|'s) (comrades|companions|colleagues|fellows) => \g<a>’s teammates ; rifaq ; proof
        <harvest> (?P<a>(the |a |\d+ |all |three |two )*)(?P<b>titles?|points?|medals?|gold|silver|bronze|first place|golds?|cups?) => <win> \g<a>\g<b> ; hasada ; proof
        <reap> (?P<a>(the |\d+ |three )*)(?P<b>points|medals) => <collect> \g<a>\g<b> ; hasada ; proof
        golden (?P<a>medals?) => gold \g<a> ; midaliyya dhahabiyya ; proof
        silvery (?P<a>medals?) => silver \g<a> ; midaliyya dhahabiyya ; proof
        (in|at|for|of) (the )?weight (of )?(under |over |minus )?(?P<n>\d+) ?(kg|kilos?|kilograms?) => in the \g<n>kg category ; fi wazn ; proof
        (the )?mission of (the )?(?P<a>(team|club|Al-Ahly|Zamalek|Pyramids|national team)) => the \g<a> delegation ; ba'that ; proof
        (?P<a>Al-Ahly|Zamalek|Pyramids|team|club|national team)(’s|'s)? mission[( leaves| left| arrived| traveled| will| returns| returned| flies| in| to|,|\.| arrives| departs)] => \g<a> delegation ; ba'that ; proof
        (?P<a>head of the )mission[( of (the )?(team|club|Al-Ahly|Zamalek)|,|\.)] => \g<a>delegation ; ra'is al-ba'tha ; gated
        (men(’s|'s)? |women(’s|'s)? |ladies |first )?(plane|aircraft|airplane|flying) (team|league|players) => volleyball team ; al-kura al-ta'ira ; proof
        flying ball => volleyball ; al-kura al-ta'ira ; proof
        (?P<a>men(’s|'s)? |women(’s|'s)? |first |Al-Ahly |Zamalek )hand (?P<b>team|league|players) => \g<a>handball \g<b> ; kurat al-yad ; proof
        (?P<a>men(’s|'s)? |women(’s|'s)? |first |Al-Ahly |Zamalek )basket (?P<b>team|league|players) => \g<a>basketball \g<b> ; kurat al-salla ; proof
        (stopped|arrested|stopping|arresting)(?P<a> (him|the player|the coach))? for(?= (\d|one|two|three|four|five|six) (matches|games)) => suspended\g<a> for ; iqaf ; proof
        (?P<a>renewed|renews|renewing|renew) for(?= (?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?( until| for| after| to| before|,|\.)) => \g<a> the contract of ; jaddada li- ; gated
        the (position|situation) of (?P<a>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?) (from|on|regarding|in|of) (participating|participation|the participation|playing|his participation) in => whether \g<a> will play in ; mawqif min al-musharaka ; proof
        <resolve> (?P<a>the )?(?P<b>match|title|league|summit|qualification|championship)[( in| with| by| in favor| early|,|\.| and)] => <settle> \g<a>\g<b> ; hasama ; gated
        <resolve> (?P<a>the |his |its )(fate|position|destiny|file)[ of] => <decide> \g<a>fate ; hasama masir ; gated
        (the )?(cairo |football |\d+(st|nd|rd|th) |upcoming |next )?summit (match|meeting|game|confrontation) => the derby ; liqa' al-qimma ; gated
        (the )?summit (between|of) (?P<a>(al-)?(ahly|zamalek) and (al-)?(ahly|zamalek)) => the derby between \g<a> ; al-qimma ; proof
        (?P<a>the|today’s|upcoming|last|next|first|tomorrow’s|this|a|difficult|friendly|second|previous) meeting[( against (?-i:[A-Z])| that brings (together|him|them)| that will bring| kicks off| in the (league|cup|round|first round)| at (the )?(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)? stadium)] => \g<a> match ; liqa' ; gated
        (?P<a>dates?) of (?P<b>(today|tomorrow)(’s|'s)|the) matches => kick-off times of \g<b> matches ; mawa'id al-mubarayat ; gated
        (?P<a>match|game) date[( and| between| today)] => \g<a> time ; maw'id mubarat ; gated
        the date of (?P<a>the (match|meeting|game|summit|confrontation)) (?P<b>between|of) => the time of \g<a> \g<b> ; maw'id mubarat ; gated
        (?:the )?(?P<n>Portuguese|Swiss|Brazilian|French|Spanish|German|Serbian|Croatian|Dutch|Belgian|Italian|Argentine|Uruguayan|Colombian|Tunisian|Moroccan|Algerian|South African|Greek|Danish|Norwegian|English|Scottish|Turkish|Romanian|Bulgarian|Bosnian) (coach )?(?P<m>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+){1,2}),? (the )?(head coach|coach|technical director|trainer) of (the )?(?P<t>(?-i:[A-Z])[\w-]+( (?!club|team)(?-i:[A-Z])[\w-]+)?)( club| team| Club)?, => the \g<n> coach of \g<t>, \g<m>, ; al-mudir al-fanni lil-fariq ; proof
        (?:the )?(?P<n>Portuguese|Swiss|Brazilian|French|Spanish|German|Serbian|Croatian|Dutch|Belgian|Italian|Argentine|Uruguayan|Colombian|Tunisian|Moroccan|Algerian|South African|Greek|Danish|Norwegian|English|Scottish|Turkish|Romanian|Bulgarian|Bosnian) (coach )?(?P<m>(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+){1,2}),? (the )?(head coach|coach|technical director|trainer) of (the )?(first )?(football )?team,? (at|of) (the )?(?P<t>(?-i:[A-Z])[\w-]+)( club| team| Club)? => the \g<n> coach of \g<t>, \g<m> ; al-mudir al-fanni lil-fariq ; proof
        (?P<a>lost|losing|loss|defeat|defeated) from(?= (its |their |his )?(?-i:[A-Z])) => \g<a> to ; khasara min ; proof
        (?P<a>won|win|winning|victory|triumph|triumphed) (from|on)(?= (Al-Ahly|Zamalek|Pyramids|Ismaily|Al-Masry|Smouha|ENPPI|the (Egyptian|Moroccan|Tunisian|Algerian) (team|champion))) => \g<a> over ; al-fawz ala ; proof
        (?P<a>quarter-finals|semi-finals|final|quarterfinals|semifinals) of Africa => Champions League \g<a> ; rub' niha'i Ifriqya ; proof
        the (?P<a>cold|illness|disease|pain|strain|injury|ailment|flu|fatigue) (that )?he (was suffering|suffered|had suffered|suffers) from => his \g<a> ; al-isaba allati yu'ani minha ; proof
        the (?P<a>cold|illness|disease|pain|strain|injury|ailment|flu|fatigue) (that )?she (was suffering|suffered|had suffered|suffers) from => her \g<a> ; al-isaba allati tu'ani minha ; proof
        <reassure>(?= the (player|goalkeeper|striker|captain|injured|players)[, .] ?(?!that|of|about)) => <check> on ; itma'anna ala ; gated
        technical (?P<a>vision|point of view|view)[( of|,|\.| for| and| that)] => coaching \g<a> ; al-ru'ya al-fanniyya ; gated
        technical (side|aspect|level|performance)[( of the (team|player)|,|\.| and physical)] => playing level ; al-mustawa al-fanni ; gated
        for technical reasons[(,|\.| and| after| not| related)] => for tactical reasons ; li-asbab fanniyya ; gated
        technical session => tactical talk ; jalsa fanniyya ; gated
        (?P<a>participates?|participated|participating|participation) (basically|mainly|essentially|primarily)[( in| with| from|,|\.)] => starts ; yusharik asasiyyan ; gated
        (as )?(a )?(basic|essential|main|primary) (player|participant|element)[( in| with| of| for|,|\.)] => a first-choice player ; la'ib asasi ; gated
        (basic|main|essential|primary) (lineup|line-up|squad|formation|list|eleven) => starting line-up ; al-tashkila al-asasiyya ; proof
        (the )?(match|game|meeting) (file|tape|video tape) => footage of the match ; sharit al-mubara ; gated
        <close> the (page|file) of (?P<a>(the )?[\w -]{2,40}?(match|game|defeat|loss|cup|league)) => <put> \g<a> behind them ; ghalaqa safhat ; proof
        <turn> the page (of|on)(?= (the )?[\w -]{2,30}?(match|game|defeat|loss)) => <move> on from ; tawa safhat ; proof
        moral (motivation|bonus|boost|incentive|push|dose) => morale boost ; daf'a ma'nawiyya ; proof
        (physical|psychological) and (psychological|physical|mental|moral) (rehabilitation|preparation|qualification)[( of| for| to|,|\.)] => physical and mental preparation ; ta'hil badani wa-nafsi ; gated
        (external|outside|exterior) (training )?camp => training camp abroad ; mu'askar khariji ; proof
        (internal|closed|open) (?P<a>training )?camp[( in| at| for| before| ahead|,|\.)] => training camp ; mu'askar mughlaq ; gated
        (counter|quick|fast|rebound)[- ](rebounds?|bounces?|apostates?|bouncebacks?) => counter-attacks ; hajamat murtadda ; proof
        (rebound|bounced|bouncing|apostate|returned) attacks? => counter-attack ; hajma murtadda ; proof
        (?P<a>an? )?(fixed|stationary|stable) balls?[( in| from| and|,|\.| is| are)] => set pieces ; al-kurat al-thabita ; proof
        (loose|free|direct free) (blow|shot) => free kick ; darba hurra ; proof
        (strike penalty|penalty strike|penalty blow) => penalty ; darbat jaza' ; proof
        <extract> (the |a )(?P<a>yellow|red) card => <show> the \g<a> card ; akhraja al-bitaqa ; proof
        (the )?round (trip|of going) match => the first leg ; dhahab ; gated
        <achieve> (?P<a>the |his |her |its |a |two |three |many |several |\d+ )?(?P<b>([\w-]+ )?(medals?|titles?|trophies|gold medals?)) => <win> \g<a>\g<b> ; haqqaqa midaliyya ; proof
        (within|in|as part of|during|for) the (competitions|matches|events|activities|competition) of (?P<a>the (\w+ )?(round|week)) => in \g<a> ; dimna munafasat ; proof
        Premier League competition => Premier League ; munafasat al-dawri ; proof
        the (?P<a>match|meeting|game|confrontation) (that|which) (brings|will bring|brought|combines|combined|gathers|gathered|collects) (them|him|it|the two teams|the two sides)( together)?(?= (at|on|today|tomorrow|this|tonight)) => their \g<a> ; allati tajma'uhuma ; proof
        (that|which) (brings|will bring|brought|combines|combined|gathers|gathered|collects) (them|him|it|his team|the team|the two)( together)? with(?= (its |their |his |the )?(counterpart )?(?-i:[A-Z])) => against ; allati tajma'uhu bi- ; proof
        (with|under|raises|raising|raise|raised|carrying) (the )?(motto|slogan|banner) (of )?(“|")?(victory|winning|no alternative|no substitute|the three points)(”|")? (and )?(no|there is no|without) (alternative|substitute)( (to|for) (it|victory|winning|that))? => looking only to win ; shi'ar al-fawz wa-la badil ; proof
        no (alternative|substitute) (to|for|but) (victory|winning|the three points) => nothing less than a win ; la badil an al-fawz ; proof
    """
    examples = """
        The coach of the club warned {his team players => his players} before the match.
        The club named its new {technical staff => coaching staff} before the match against the league leaders, and the players trained.
        The {expected formation => expected line-up} for the match was shown to the players at the stadium.
        The team {achieved victory => won} in the cup and its coach praised the players.
        The striker {registered two goals => scored two goals} in the match and the club leads the league.
        The team {will be a heavy guest on => will be away to} Ismaily in the league, and the coach warned his players.
        The club played a {match in front of => match against} Zamalek in the cup and the players lost.
        The players won {by two clean goals => 2-0} in the league match at the stadium.
        The team ended with {a negative draw => a goalless draw} in the cup match, and its players wept.
        {The Portuguese coach Rui Costa, coach of Zamalek, => The Portuguese coach of Zamalek, Rui Costa,} met his players before the cup match.
        The technical staff of the theatre repaired the lights.
        The team played a 4-4-2 formation in the cup match and the coach liked it.
        The club scored two goals in the league match.
        The geologists studied the rock formation against the light.
    """
