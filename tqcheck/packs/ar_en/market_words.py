from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases

_DAY = "(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|last week|the week|the day|the session|(?:this )?morning|(?:this )?evening)"
_CURRENCY = "dollar|US dollar|American dollar|euro|pound sterling|sterling|Saudi riyal|riyal|Kuwaiti dinar|dinar|UAE dirham|dirham|yuan|Turkish lira|lira|ruble|yen"


class MarketWords(DomainPhrases):
    """Words of price and market reports word for word: "today’s transactions", "the price of the dollar", "municipal eggs".

    Cause: "ta'amulat al-yawm", "si'r al-dular", "al-mu'ashshir al-ra'isi", "al-bayd al-baladi", "masna'iyya", "takhfif al-ahmal".
    Repair: today’s trading, the dollar rate, the main index, baladi eggs, making charges, load shedding.
    Native English: transactions between two parties, indicators of growth.
    """

    message = "This is a term of Arabic market reports put over word for word; English ones have another."
    category = "calque"
    domain = (
        "price", "prices", "market", "markets", "exchange", "dollar", "pounds", "bank", "banks", "gold", "kilo", "ton", "tons", "stock",
        "index", "points", "shares", "economy", "economic", "trading", "transactions", "dealings", "electricity", "fuel", "gas",
        "bread", "goods", "commodities", "supply", "subsidies", "gasoline", "poultry", "meat", "eggs", "exports", "investment",
    )  # fmt: skip
    table = rf"""
        (?P<p>at|in|by) the (?P<a>end|conclusion|close|beginning|start|opening|middle|outset) of (?:the )?(?:{_DAY}[’']?s? )?(?:transactions|dealings|treatments)(?: (?:of )?(?:today|yesterday))? => \g<p> the \g<a> of trading ; ta'amulat al-yawm ; proof
        {_DAY}[’']s (?:transactions|dealings) => trading ; ta'amulat al-yawm ; proof
        (?:the )?(?:transactions|dealings) of (?:the )?(?P<a>Egyptian Stock Exchange|stock exchange|stock market|bourse) => trading on the \g<a> ; ta'amulat al-bursa ; proof
        [(?:price|prices|dollar|pound|euro|currency|currencies|gold|riyal|dinar|exchange rate)(?: of [\w ]{{2,30}}?)?(?: price)? ](?:settled|stabili[sz]ed)[(?: against| at| today| in| on| during|,|\.)] => held steady ; istaqarra ; gated
        (?P<a>indices|indexes|indicators) varied => \g<a> were mixed ; tabayanat ; proof
        (?:the )?(?:transactions|dealings) (?:of )?{_DAY}[(?:,|\.| at| with| in| and| for)] => trading ; ta'amulat al-yawm ; proof
        mid-(?:transactions|dealings) => midday trading ; muntasaf al-ta'amulat ; proof
        (?P<p>in|during|amid) (?:the )?(?:morning|evening|early|mid-day|midday) (?:transactions|dealings) => \g<p> trading ; ta'amulat ; proof
        (?:the )?prices? of (?:the )?(?P<a>{_CURRENCY})(?= against| in (?:the )?(?:banks?|egypt|black)| (?:today|yesterday)| for (?:buying|selling|purchase|sale)| at| has| rose| fell| recorded| stabilized| reached) => the \g<a> rate ; si'r al-dular ; gated
        (?P<a>{_CURRENCY}) prices? => \g<a> rate ; si'r al-dular ; gated
        (?:foreign |arab |arab and foreign |foreign and arab )?(?:currency|currencies) prices? => exchange rates ; as'ar al-umlat ; proof
        (?:the )?prices? of (?:the )?(?:foreign |arab |arab and foreign |foreign and arab |other )?(?:currency|currencies) => exchange rates ; as'ar al-umlat ; proof
        (?P<a>pounds?|dollars?|riyals|piasters) (?:for|to) (?:buying|buy) => \g<a> (buying rate) ; lil-shira' ; gated
        [\d[\d.,]* (?:pounds?|dollars?|riyals|piasters) ](?:for|to) (?:selling|sell)[(?:,|\.| at| in| and|;)] => (selling rate) ; lil-bay' ; gated
        (?:the )?(?:stock exchange|stock market|bourse|exchange|market) indicators[(?! of (?:growth|inflation))] => the stock market indices ; mu'ashshirat al-bursa ; proof
        (?:the )?indicators of the (?:Egyptian )?(?:stock exchange|stock market|bourse|exchange) => the stock market indices ; mu'ashshirat al-bursa ; proof
        (?P<a>main|general|benchmark|overall|EGX ?\d+|TASI|leading|small and medium) indicator(?P<b>,? (?:“|")?EGX| of the (?:stock|exchange|market|Egyptian Exchange)| (?:rose|fell|gained|lost|jumped|declined|increased|decreased)) => \g<a> index\g<b> ; al-mu'ashshir al-ra'isi ; proof
        (?P<a>EGX ?\d+|TASI|Dow Jones|Nikkei|Nasdaq|DAX|FTSE) indicator => \g<a> index ; mu'ashshir ; proof
        (?:the )?indicator (?P<a>(?:“|")?EGX ?\d+(?:”|")?) => the \g<a> index ; mu'ashshir ; proof
        (?:the )?market capital(?= of| gained| lost| rose| fell| reached| to| at| increased| decreased| recorded|,|\.| by) => market capitalization ; ra's al-mal al-suqi ; proof
        (?:the )?capital market(?= (?:of shares|gained|lost|rose|fell|reached)) => market capitalization ; ra's al-mal al-suqi ; gated
        (?:group|collective) (?P<a>rise|decline|increase|rally|fall|drop|high|gains?|losses|decrease)[( (?:in|of|for|at)|,|\.)] => across-the-board \g<a> ; irtifa' jama'i ; proof
        (?P<a>at|to|from|near|above|below|exceeded|reached|reaching|touching) (?:a |the )?levels? of(?= \$?\d) => \g<a> ; inda mustawa ; proof
        (?:to record|recording|to register|registering|and recorded) (?:a |the )?levels? of(?= \$?\d) => to ; musajjilan mustawa ; proof
        (?:to record|to register)(?= (?:about |approximately |the level of )?\$?\d[\d.,]* (?:points?|pounds?|dollars?|piasters|riyals|dirhams)) => to reach ; li-yusajjil ; proof
        (?:recording|registering)(?= (?:about |approximately |the level of )?\$?\d[\d.,]* (?:points?|pounds?|dollars?|piasters|riyals|dirhams)) => reaching ; musajjilan ; gated
        by a value of(?= \$?\d) => by ; bi-qimat ; proof
        (?:with|recording|achieving|registering) an? (?P<a>increase|rise|growth rate|growth)(?: rate| estimated| amounting)?(?: of| to| at)(?= (?:about |approximately |more than )?\$?\d) => up ; bi-ziyada qadruha ; gated
        (?:with|recording|registering) an? (?:decrease|decline|drop|fall)(?: rate| estimated| amounting)?(?: of| to| at)(?= (?:about |approximately |more than )?\$?\d) => down ; bi-inkhifad qadruhu ; gated
        (?P<p>during|in|over|for) the period from(?= (?:january|february|march|april|may|june|july|august|september|october|november|december|\d)) => from ; khilal al-fatra min ; gated
        (?:the )?(?:global|international|world) ounce(?: of gold)?(?: price)? => the world gold price ; al-unsa al-alamiyya ; proof
        (?:the )?price of (?:the |a |an )?(?:global|international|world)?(?: gold)? ?ounce(?: globally| internationally| worldwide) => the world gold price ; si'r al-unsa alamiyyan ; proof
        (?:the )?(?:gold ounce|golden ounce)(?: globally)? => the ounce of gold ; unsat al-dhahab ; proof
        (?P<p>without|excluding|plus|including|before adding) (?:calculating |adding |counting )?(?:the )?(?:manufacturing|workmanship|artifact|craftsmanship|industrial|factory|fabrication)(?: fees?| values?| costs?| prices?| expenses)?[(?:,|\.| and| in| today| or| for)] => \g<p> making charges ; bidun masna'iyya ; proof
        (?:the )?(?P<a>goldsmiths?[’']?|goldsmiths|sagha|al-sagha) (?:shops|stores) => jewellers’ shops ; mahallat al-sagha ; proof
        (?:reinforcing|reinforcement|rebar|armed|armament|arming|armor|steel rebar) iron => steel rebar ; hadid al-taslih ; proof
        iron and cement => steel and cement ; al-hadid wa-l-asmant ; proof
        (?P<a>ton of |a ton of |tons of )(?:investment |Ezz |local |construction )?iron(?! ore) => \g<a>steel ; tunn al-hadid ; gated
        (?P<a>investment|Ezz) iron => \g<a> steel ; hadid istithmari ; proof
        [(?:the )?](?:iron) prices?[(?! of ore)] => steel prices ; as'ar al-hadid ; gated
        municipal (?P<a>bread|loaf|loaves|eggs?|chickens?|poultry|ducks?|rabbits?|meat|meats|veal|beef|butter|ghee|lemons?|garlic|pigeons?|wheat|beans|bakery|bakeries|sheep|buffalo) => baladi \g<a> ; baladi ; proof
        (?:local|country|municipality) (?P<a>loaf|loaves) => baladi \g<a> ; raghif baladi ; gated
        (?:white) (?P<a>poultry|chickens?)[( in| for| is| was| at| reached| recorded|,|\.| and| price| prices)] => broiler \g<a> ; firakh bayda' ; gated
        (?:plates?|dish|dishes) of (?P<a>(?:white |red |municipal |baladi )?eggs) => tray of \g<a> ; tabaq al-bayd ; proof
        (?:the )?(?:price of )?(?:the )?(?P<a>white |red |municipal )?eggs? (?:plates?|dish|dishes|cartons?) => a tray of \g<a>eggs ; kartunat al-bayd ; proof
        (?:kandouz|kandoz|kanduz|kandooz|candouz) => beef ; kanduz ; proof
        (?:batlo|batlou|batello|batelo|petlo|betlo)(?: meat)? => veal ; batlu ; proof
        vegetables and fruits => fruit and vegetables ; al-khudar wa-l-fakiha ; gated
        (?:crossing|transit|passage|al-ubour) market => Obour Market ; suq al-Ubur ; proof
        (?P<a>selling|sale|sales|marketing|food|fixed and mobile|commodity|consumer) ports => \g<a> outlets ; manafidh al-bay' ; proof
        (?P<a>Ahlan|Welcome|Hello) (?P<b>Ramadan|Schools?|Eid)[”"’']?,? exhibitions? => \g<a> \g<b> fair ; ma'rid ahlan ramadan ; gated
        (?:catering|supply|supplies|rationing) cards? => ration cards ; bitaqat al-tamwin ; proof
        (?:catering|supply|rationing|supplying) (?P<a>grocers?|groceries|bread|loaf|oil|sugar) => subsidized \g<a> ; tamwini ; proof
        (?:catering|rationing) (?P<a>commodities|goods|subsidy|support|merchants|traders|violations|crimes|cases|police|campaigns?|system|officials|materials) => supply \g<a> ; tamwini ; proof
        (?:the )?(?:minister|ministry) of (?:catering|rationing) => Supply Ministry ; wizarat al-tamwin ; proof
        (?P<a>goods|products|food|foodstuffs|cigarettes|meat|meats|commodities|materials|oil|oils|sugar|rice|medicines|fertilizers?|feed|flour|sweets|cosmetics) (?:from |of )?(?:an )?(?:unknown|anonymous|unidentified) (?:sources?|identity|provenance) => \g<a> of unknown origin ; majhulat al-masdar ; proof
        (?:unknown source|anonymous|unknown-source) (?P<a>goods|products|food|foodstuffs|meat|commodities|materials|cigarettes) => \g<a> of unknown origin ; majhulat al-masdar ; proof
        (?:of )?expired (?:validity|date of validity) => expired ; muntahiyat al-salahiyya ; proof
        (?:not valid|invalid|not fit|non-valid|unusable|unsuitable) for human (?:consumption|use) => unfit for human consumption ; ghayr salih lil-istihlak al-adami ; proof
        unfit for (?:adamic|adam[’']s|adami) consumption => unfit for human consumption ; ghayr salih lil-istihlak al-adami ; proof
        supported (?P<a>bread|loaf|commodities|goods|fertilizers?|fuel|flour|sugar|oil|rice|housing|gas|butane|cylinders|petroleum|catering|feed|food) => subsidized \g<a> ; mud'am ; proof
        (?P<a>bread|fuel|energy|electricity|commodity|petroleum|cash|in-kind|export|ration|food|petroleum products) support[( system| program| for| to| and| on|,|\.| is| will| from)] => \g<a> subsidies ; da'm ; gated
        (?:bread|loaf of bread) (?:deficiency|lack|shortage) (?:in|of) weight => short-weight bread ; naqs wazn ; proof
        (?:lack|deficiency|shortage|decrease|reduction) (?:in|of) (?:the )?weight(?: of (?:the )?(?:loaf|bread|loaves))? => short weight ; naqs al-wazn ; gated
        (?:benzene|gasoline|petrol) (?P<n>80|92|95) => \g<n>-octane petrol ; banzin ; proof
        (?P<n>80|92|95) (?:benzene|gasoline) => \g<n>-octane petrol ; banzin ; proof
        benzene (?P<a>prices?|stations?) => petrol \g<a> ; banzin ; proof
        (?P<a>gasoline|benzene|petrol|gas)(?P<b>,| and) (?-i:solar) => \g<a>\g<b> diesel ; sular ; proof
        (?:the )?(?:liter|litre|price|prices) of (?-i:solar)[(?! (?:panel|energy|power))] => price of diesel ; sular ; proof
        (?:butagas|butagaz|butogas|potagas) (?:cylinders?|tubes?|pipes?) => gas cylinders ; anabib butajaz ; proof
        (?:gas|butane|butane gas) (?:tubes?|pipes?)[( price| prices| at| to| in| for|,|\.| is| was)] => gas cylinders ; anabib ; gated
        (?:the )?(?:easing|relieving|reducing|alleviating|lightening|mitigating|reduction|relief|mitigation|alleviation|lightning) (?:of )?(?:the )?(?:electrical |electricity |electric |power )?loads? => load shedding ; takhfif al-ahmal ; proof
        (?:electricity |electrical |power )?loads? (?:relief|reduction|mitigation|easing|lightening|alleviation) => load shedding ; takhfif al-ahmal ; proof
        (?P<a>a |the )?(?:cut|cutting|cuts|interruption|interrupting|disconnection|disconnecting|separation|separating|outage) (?:off )?(?:of |in )?(?:the )?(?:electric|electrical|electricity|power) current => \g<a>power cut ; inqita' al-tayyar ; proof
        (?P<a>a |the )?(?:electric|electrical|electricity|power) current (?:outage|cut|interruption|disconnection) => \g<a>power cut ; inqita' al-tayyar ; proof
        (?P<a>a |the )?(?:interruption|separation|separating|disconnection) of (?:the )?(?:electricity|power)(?: current)? => \g<a>power cut ; inqita' al-kahraba' ; gated
        the (?:electric|electrical|electricity|power) current[ (?:was|has|had|will|returned|returns|is|to|from|for|in|on|went)] => the power ; al-tayyar al-kahraba'i ; gated
        (?P<a>a |the )?(?:water|drinking water) (?:interruption|cut[- ]?off|cut|outages? of water) => \g<a>water outage ; inqita' al-miyah ; gated
        (?:the )?(?:interruption|cutting|cutting off|cut off|outage) of (?:the )?(?:drinking )?water[( from| in| for| to| service|,|\.)] => water outage ; inqita' al-miyah ; gated
        (?:weak|weakness of|weakness in)(?: the)?(?: drinking)? water(?: pressure)?[( in| and| for| at| on|,|\.)] => low water pressure ; du'f al-miyah ; gated
        <fix> (?P<a>the (?:interest rates?|fuel prices?|petrol prices?|gasoline prices?|bread price|electricity prices?|price of (?:fuel|diesel|gasoline|petrol|bread))) => <keep> \g<a> unchanged ; thabbata ; gated
        (?P<a>the )?(?:fixation|stabilization|installation|installing|proving) of (?:the )?(?P<b>interest rates?|fuel prices|gasoline prices|prices of gasoline|prices of fuel|electricity prices) => keeping \g<b> unchanged ; tathbit ; proof
        real estate month => land registry ; al-shahr al-aqari ; proof
        (?P<a>customs|prisons?|passports?|civil status|taxes|mint|survey|forensic medicine) interest[(?:,| in| of| has| announced|\.| and)] => \g<a> authority ; maslahat ; proof
        (?:the )?interest of (?:the )?(?P<a>customs|taxes|prisons|civil status|passports) => the \g<a> authority ; maslahat ; proof
        (?P<p>with|at|for) an? (?:total |estimated |financial |initial )?(?:investment )?cost (?:amounting to|estimated at|of about|reaching|that reached|of up to|of nearly) => at a cost of about ; bi-taklifa balaghat ; gated
        with a (?P<a>total |financial )?cost of => at a \g<a>cost of ; bi-taklifa ; gated
        with (?P<a>total )?investments? (?:cost )?(?:amounting to|estimated at|of about|reaching|worth|valued at|that amount to|up to) => at a cost of ; bi-istithmarat ; gated
        (?P<a>production|productive|design|operational|absorptive|absorption) energy[( of| is| to| reaches|,|\.| estimated)] => \g<a> capacity ; taqa intajiyya ; gated
        with an energy of(?= (?:about |up to )?\d) => with a capacity of ; bi-taqat ; proof
        (?:noon|dhuhr|zuhr|zhor|zohour|back|appearance) (?:gas )?field => Zohr gas field ; haql Zuhr ; proof
        (?:the )?(?:exchange|exchanging|disbursing|spending) (?:of )?(?:the )?(?P<a>pensions|salaries|wages|fertilizers?|rations?|bonus(?:es)?|grant|subsidy|commodities|compensations?|takaful) => the payment of \g<a> ; sarf ; gated
        (?P<a>pensions?|salar(?:y|ies)|wages?|grant|bonus|fertili[sz]ers?|rations?|subsidy|aid|compensation) exchange(?: dates?)? => \g<a> payment ; sarf ; proof
        (?P<a>train|trains|metro|bus|working|work|official working|shops?|stores?) (?:dates|appointments) => \g<a> times ; mawa'id ; proof
        (?:the )?(?:dates|appointments) (?:of|for) (?:the )?(?P<a>trains|metro|shops|stores|shop closures?|closing shops|closing stores|opening and closing) => the times of \g<a> ; mawa'id ; gated
        (?P<a>shop|shops|store|stores) (?:closing|opening) (?:dates|appointments) => \g<a> hours ; mawa'id ghalq al-mahallat ; proof
        [(?:the|a|by|of) ]green (?:paper )?currency => dollar ; al-amla al-khadra' ; proof
        (?P<a>chickens?|poultry|fish|meat|eggs|gold|dollar|tomatoes|onions|sugar|rice) (?:madness|craze|insanity|frenzy) => soaring prices of \g<a> ; junun as'ar ; gated
        (?:the )?(?:ignition|inflammation|inflaming|flaming|blaze) of (?P<a>(?:the )?(?:[\w-]+ )?prices) => soaring \g<a> ; ishti'al al-as'ar ; proof
        (?:burning|flaming|fiery|flammable|inflamed) prices => soaring prices ; as'ar multahiba ; proof
        prices (?:ignite|ignited|are inflamed|inflame|inflamed|flare|burn|burned) => prices soar ; ishta'alat al-as'ar ; gated
        (?:the )?(?:greed|jashe) of (?:the )?(?:merchants|traders) => profiteering ; jasha' al-tujjar ; gated
        (?:greedy|jash[ae]) (?:merchants|traders) => profiteers ; al-tujjar al-jashi'un ; gated
        (?:the )?(?:free|official|retail|wholesale)? ?price of a kilo(?:gram)? (?P<a>tomatoes|onions|potatoes|sugar|rice|chicken|meat|fish) => the price of a kilo of \g<a> ; si'r kilu ; proof
        (?P<a>prices?|price of [\w ]{{1,30}}) stabili[sz]ed at(?= \d) => \g<a> held steady at ; istaqarra ; gated
        [(?:a |the |relative )](?:stability|stabilization) (?:in|of) (?:the )?(?P<a>(?:gold|dollar|currency|meat|poultry|iron|steel|fish|vegetable) prices)[( today| in)] => steady \g<a> ; istiqrar as'ar ; gated
        (?P<a>a )?(?:state of )?stability in (?P<b>(?:the )?prices of|gold prices|the price of) => steady \g<b> ; istiqrar ; gated
        (?:the )?(?:purchasing|buying) force => purchasing power ; al-quwwa al-shira'iyya ; proof
        (?:the )?movement of (?:buying and selling|selling and buying|sale and purchase) => trading ; harakat al-bay' wa-l-shira' ; proof
        (?:supply and demand|demand and supply) movement => supply and demand ; harakat al-ard wa-l-talab ; proof
        recorded (?P<p>in|at) (?P<w>(?:the )?(?:[\w’-]+ ){0, 4}?bank(?: of [\w-]+)?),? (?P<n>\d[\d.,]* (?:pounds?|piasters|riyals|dirhams)) => was \g<n> \g<p> \g<w> ; sajjala ; proof
    """
    examples = """
        The index rose ten points {in morning dealings => in trading} on the exchange, and shares gained.
        Banks raised {foreign currency prices => exchange rates} on the market in dollar trading.
        A kilo of {municipal eggs => baladi eggs} costs more on the market, and prices of meat rose.
        The ministry fights {load relief => load shedding} with gas and new electricity prices.
        The price of gold, {without workmanship => without making charges}, fell on the market to 900 pounds.
        The market sold {goods of unknown source => goods of unknown origin}, at prices in pounds per ton.
        The two firms closed their transactions in gold at market prices in March.
        The municipal bank sold shares on the market at old prices.
        The indicators of growth rose with the price of gold and of shares.
    """
