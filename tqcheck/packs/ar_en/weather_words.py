from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases

_WINDS = "(?:sand|sands|dust)(?: and (?:dust|sand|dirt))?"


class WeatherWords(DomainPhrases):
    """Words of the forecast word for word: "the state of the weather", "water fog", "winds exciting sand".

    Cause: "halat al-taqs", "shabura ma'iyya", "riyah muthira lil-rimal", "al-wajh al-bahri", "al-uzma", "adtirab al-milaha".
    Repair: what an English forecast says: the weather, mist, winds carrying sand, Lower Egypt, the high, rough seas.
    Native English: none of these in a forecast.
    """

    message = "This is a term of Arabic forecasts put over word for word; English forecasts have their own."
    category = "calque"
    domain = (
        "weather", "temperature", "temperatures", "degrees", "rain", "rains", "rainfall", "winds", "wind", "humid", "humidity",
        "fog", "mist", "meteorology", "meteorological", "forecast", "celsius", "cold", "hot", "dust", "atmosphere", "clouds",
    )  # fmt: skip
    least = 2
    table = rf"""
        the (?:state|condition) of the weather => the weather ; halat al-taqs ; proof
        (?P<a>the )weather (?:condition|state)[(?! in which)] => \g<a>weather ; halat al-taqs ; proof
        (?P<b>is|are|was|were|be) exposed to a (?:hot |heat |severe )?wave of (?:rise|rising|increase|increasing|high)(?: in)? temperatures? => \g<b> experiencing a heatwave ; mawjat irtifa' ; proof
        (?:on|over) (?:separate|scattered|sporadic) areas(?: at intervals)? => in scattered areas ; ala manatiq mutafarriqa ; proof
        (?P<a>expected|current|coming|today’s|tomorrow’s|today's|tomorrow's) weather (?:condition|state) => \g<a> weather ; halat al-taqs ; proof
        weather (?:condition|state|map) (?P<a>today|tomorrow) => weather \g<a> ; halat al-taqs ; proof
        (?-i:Meteorology) (?P<a>warns|announces|reveals|expects|predicts|explains|alerts|clarifies|says|confirms|warned|announced|revealed|expected|predicted) => The meteorological authority \g<a> ; al-arsad ; proof
        (?-i:Meteorology)[:] => Forecasters ; al-arsad ; proof
        [(?:by|from|to|according to|with) ](?:the )?(?-i:Meteorology)[(?:,|\.| about| that| and| on)] => the meteorological authority ; al-arsad ; gated
        (?:the )?(?:general )?(?:meteorology|meteorologists?’?) (?:authority|organization|body) => the meteorological authority ; hay'at al-arsad ; gated
        (?:the )?(?:water|watery|aqueous|aquatic) (?:fog|mist|mists|haze) => mist ; shabura ma'iyya ; proof
        (?:water )?shab+o?ura => mist ; shabura ; proof
        (?P<a>winds?)(?:,| that are)? (?:exciting|provoking|raising|stirring up|stirring|which (?:excite|provoke|raise|stir(?: up)?)|that (?:excites?|provokes?|raises?|stirs?)(?: up)?) (?P<b>{_WINDS}) => \g<a> carrying \g<b> ; riyah muthira lil-rimal ; proof
        (?<!winds\s)(?<!wind\s)(?:exciting|provoking|raising) (?:for |of |to )?(?P<b>{_WINDS})[( in| on| over|,|\.| leading| that| which)] => carrying \g<b> ; muthira lil-rimal ; proof
        (?P<b>sand|dust|sand and dust)[- ](?:exciting|raising|stirring|provoking) winds => winds carrying \g<b> ; riyah muthira lil-rimal ; proof
        (?:the )?activity of (?:the )?(?:wind|winds) => strong winds ; nashat riyah ; proof
        (?:an? )?(?:active )?winds? activity[(?! that| which)] => strong winds ; nashat riyah ; proof
        (?:activity of )?active winds => strong winds ; riyah nashita ; proof
        (?:the )?(?:turbulence|disturbance|disturbances|turmoil|unrest|disorder|instability) (?:in|of|to) (?:the )?(?:maritime |marine |sea |shipping )?navigation(?: movement| traffic| activity)? => rough seas ; adtirab al-milaha ; proof
        (?:maritime |marine |sea )?navigation (?:turbulence|disturbances?|turmoil) => rough seas ; adtirab al-milaha ; proof
        (?:turbulence|disturbance|turmoil) of the (?:movement of )?(?:the )?waves => rough seas ; adtirab al-amwaj ; proof
        [(?:hot|cold|warm|humid|mild|moderate|cool|unstable|stable|rainy) weather ](?:will prevail|prevails|to prevail|is prevailing)[ (?:over|in|on|across|throughout|during|at|tomorrow|today)] => is expected ; yasud taqs ; gated
        [weather ](?:will prevail|prevails|is prevailing)[ (?:over|in|on|across|throughout|during) (?:most|the|all|greater|cairo)] => is expected ; yasud taqs ; gated
        (?:the )?(?:maritime|marine|naval|nautical|sea|bahri|navy|bahary|bahri|northern) (?:face|side)(?: of (?:the republic|egypt))? => Lower Egypt ; al-wajh al-bahri ; proof
        (?:the )?(?:tribal|qibli|kibli|qebli|kebli|pre) (?:face|side)(?: of (?:the republic|egypt))? => Upper Egypt ; al-wajh al-qibli ; proof
        (?:the )?north(?:ern)?(?: of)? (?:the )?saeed => northern Upper Egypt ; shimal al-sa'id ; proof
        (?:the )?south(?:ern)?(?: of)? (?:the )?saeed => southern Upper Egypt ; janub al-sa'id ; proof
        (?P<a>northern|north-?western|north-?eastern|north west|north east) coasts => \g<a> coast ; al-sawahil al-shimaliyya ; gated
        (?P<a>hot|cold|warm|humid|moderate|mild|cool|spring|winter|wintry|autumn|autumnal|summer|rainy|dusty|fair|springtime) atmospheres? => \g<a> weather ; ajwa' ; proof
        the atmosphere (?P<a>is|was|will be|becomes|remains) (?P<b>(?:very |somewhat |relatively |rather )?(?:hot|cold|warm|humid|moderate|mild|cool|rainy)) => the weather \g<a> \g<b> ; al-ajwa' ; proof
        (?:air|aerial) depressions? => low-pressure area ; munkhafad jawwi ; proof
        (?:weather|atmospheric|desert|khamasin|khamaseen|khamasini|seasonal|thermal) depressions?[( is| in| on| that| which| over| and|,|\.| affects)] => low-pressure area ; munkhafad jawwi ; gated
        (?:air|aerial|atmospheric) (?:high|elevation|rise)[( is| in| that| which| over| at| and|,|\.)] => high-pressure area ; murtafa' jawwi ; gated
        (?:possibilities|opportunity|opportunities|chances) (?:for|of) (?P<a>(?:light |moderate |heavy |scattered |thundery |occasional |intermittent )*)(?:rain to fall|rains? falling|rainfall|rains|rain|the fall of rain|falling rain) => a chance of \g<a>rain ; furas suqut amtar ; proof
        (?:possibilities|opportunity|opportunities|chances) (?:for|of) the (?:fall|falling) of (?P<a>(?:light |moderate |heavy |scattered |thundery )*)rains? => a chance of \g<a>rain ; furas suqut amtar ; proof
        (?:the )?(?:fall|falling|precipitation) of (?P<a>(?:light |moderate |heavy |scattered |thundery |torrential |light to moderate |moderate to heavy )*)rains? => \g<a>rain ; suqut amtar ; proof
        (?P<a>light|moderate|light to moderate|moderate to heavy|thundery|scattered|varying|intermittent) rains => \g<a> rain ; amtar khafifa ; proof
        (?:medium|average|mean) rains? => moderate rain ; amtar mutawassita ; proof
        (?P<a>light|light to|heavy|sometimes) (?:and )?(?:medium|average)(?P<b> rain| rains| intensity| in intensity) => \g<a> moderate\g<b> ; mutawassita ; gated
        thunder(?:y|ous)? rains? => thundery showers ; amtar ra'diyya ; gated
        [(?:rain|rains|and|or|of|to|by) ]torrents[( in| on| over| and|,|\.| that)] => flash floods ; suyul ; gated
        (?:torrents?) (?:drains?|spillways?|outlets?|exits?|crossings?|streams?|corridors?|strainers?|channels?) => flood channels ; makharrat al-suyul ; proof
        (?:the )?(?:percentages?|ratios?|proportions?) of (?:relative )?humidity => humidity ; nisbat al-rutuba ; proof
        (?:the )?humidity (?:percentages?|ratios?|proportions?) => humidity ; nisbat al-rutuba ; proof
        <increase> (?:the |our )?(?:feeling|sensation|sense|feel) of (?:the )?(?:heat|hot weather|high temperatures?|temperatures?|warmth|hotness)(?: of the weather)? => <make> it feel hotter ; al-ihsas bi-hararat al-taqs ; proof
        <increase> (?:the |our )?(?:feeling|sensation|sense|feel) of (?:the )?(?:cold|coldness|cold weather|cool)(?: of the weather)? => <make> it feel colder ; al-ihsas bi-l-buruda ; proof
        (?:lighten|reduce|ease|relieve)(?: the| their)? (?:clothes|clothing) => dress lightly ; takhfif al-malabis ; proof
        (?:lightening|reducing|easing|relieving)(?: of)?(?: the| their)? (?:clothes|clothing) => dressing lightly ; takhfif al-malabis ; proof
        (?:inclined|inclining|tilted|tending|leaning|bending|italic) to(?:wards)? (?:be |the )?(?:hot|heat|warm|warmth|hotness) => fairly warm ; ma'il lil-harara ; proof
        (?:inclined|inclining|tilted|tending|leaning|bending|italic) to(?:wards)? (?:be |the )?(?:cold|coldness|cool|coolness|coldish) => rather cool ; ma'il lil-buruda ; proof
        tends? to (?:be |the )?(?:hot|heat|warmth) => is fairly warm ; yamil lil-harara ; gated
        tends? to (?:the )?(?:cold|coldness|coolness) => is rather cool ; yamil lil-buruda ; gated
        (?:the )?(?:great|greatest|greater|major|bigger|grand|maximum|max|highest) (?:degree|temperature degree|degree of temperature|degree of heat)s? => the high ; al-uzma ; gated
        (?:the )?(?:small|smaller|smallest|minor|lesser|micro|mini|minimum) (?:degree|temperature degree|degree of temperature)s? => the low ; al-sughra ; gated
        (?:the )?(?:major|maximum|great|greatest|grand) and (?:minor|minimum|small|smaller|smallest|micro|minimal)(?: temperatures?| degrees?)? => highs and lows ; al-uzma wa-l-sughra ; gated
        (?:great|major|grand|greatest)[,? \d\d,? ?(?:and |/ ?|- ?)?(?:small|minor|smaller|smallest|micro)] => high ; al-uzma ; proof
        [(?:great|major|grand|greatest|high),? \d\d,? ?(?:and |/ ?|- ?)?](?:small|minor|smaller|smallest|micro)[,? \d\d?] => low ; al-sughra ; proof
        the degrees? of (?:temperature|temperatures|heat)(?P<a>(?: (?:today|tomorrow|expected))?) => temperatures\g<a> ; darajat al-harara ; proof
        (?:temperature degrees?|heat degrees?|degrees of heat) => temperatures ; darajat al-harara ; proof
        (?:a )?(?:remarkable|noticeable|tangible|perceptible|notable) (?P<a>rise|increase|drop|decrease|decline|fall)[ in (?:the )?temperatures?] => a marked \g<a> ; irtifa' malhuz ; gated
        [(?:at|during|in) (?:the )?](?:late night and early morning|early morning and late night) => overnight and early in the morning ; layl wa-sabah bakir ; gated
        (?:very )?cold weather[ (?:late|at) night(?: in)?] => cold ; taqs barid ; gated
        (?:light|reduced|low) clouds (?:appear|appears|will appear)[( in| on| over|,|\.)] => light cloud is expected ; zuhur suhub ; gated
        (?:the )?(?:appearance|emergence) of (?P<a>(?:low |light |some |medium |high |and )*)clouds => \g<a>cloud ; zuhur suhub ; proof
        (?P<a>agricultural|fast|highway|desert|and|main) and (?:fast|rapid|quick|speedy) roads => \g<a> roads and motorways ; al-turuq al-sari'a ; gated
        (?:fast|rapid|speedy|quick) roads => motorways ; al-turuq al-sari'a ; gated
        roads leading to and from (?P<a>(?:the )?(?-i:[A-Z])[\w-]+( (?-i:[A-Z])[\w-]+)?),? (?:agricultural|near water bodies) => roads to and from \g<a> ; al-turuq al-mu'addiya ; gated
        (?:water bodies|water flats|water surfaces|flat bodies of water|bodies of water) => rivers and lakes ; al-musattahat al-ma'iyya ; gated
    """
    examples = """
        {The state of the weather => The weather} tomorrow will be fine, with no rain and light winds.
        {Meteorology warns => The meteorological authority warns} drivers of {water fog => mist} at dawn and heavy rain.
        Hot weather is due, with {winds exciting sand and dust => winds carrying sand and dust} in the south.
        High humidity {increases the feeling of heat => makes it feel hotter}; temperatures reach 38 degrees.
        There are {opportunities for light rain => a chance of light rain} and winds on {the maritime face => Lower Egypt}.
        The state of the roof was poor.
        She studied meteorology, the science of weather and rain.
        The firm sold watery mist to gardeners.
        The weather will be hot, with strong winds and a chance of rain.
    """
