from __future__ import annotations

from tqcheck.rules import Phrases


class SynonymPair(Phrases):
    """Two words for one thing: "clearly and explicitly", "condemned and denounced".

    Cause: Arabic prose doubles its words for weight ("bi-wuduh wa-saraha", "adana wa-istankara").
    Repair: one of them.
    Native English: fixed pairs of the law and of custom: "null and void", "ways and means".
    """

    message = "Arabic doubles a word for weight; in English one of the two is enough."
    category = "calque"
    table = r"""
        clearly and (explicitly|frankly|plainly|unequivocally|candidly) => clearly ; bi-wuduh wa-saraha ; gated
        (explicitly|frankly|candidly|openly) and clearly => clearly ; bi-saraha wa-wuduh ; gated
        (clear and explicit|explicit and clear|clear and frank|frank and clear) => clear ; wadih wa-sarih ; gated
        <condemn> and (denounce|denounces|denounced|denouncing|deplore|deplored) => <condemn> ; adana wa-istankara ; gated
        <denounce> and (condemn|condemns|condemned|condemning) => <condemn> ; istankara wa-adana ; gated
        (condemnation and denunciation|denunciation and condemnation) => condemnation ; idana wa-istinkar ; gated
        rejection and (denunciation|condemnation|refusal) => rejection ; rafd wa-istinkar ; gated
        (completely and (totally|fully|entirely)|(totally|fully|entirely|categorically) and completely) => completely ; tamaman ; gated
        (strongly and firmly|firmly and strongly) => firmly ; bi-quwwa ; gated
        (joy and happiness|happiness and joy) => joy ; farah wa-surur ; gated
        (sadness and (sorrow|grief)|sorrow and (sadness|grief)|grief and (sadness|sorrow)) => sorrow ; huzn wa-asa ; gated
        (efforts and endeavou?rs|endeavou?rs and efforts) => efforts ; juhud wa-masa'in ; gated
        (obstacles and (impediments|hindrances|barriers)|impediments and obstacles) => obstacles ; aqabat wa-ma'uqat ; gated
        (cooperation and collaboration|collaboration and cooperation) => cooperation ; ta'awun ; gated
        (unity and cohesion|cohesion and unity) => unity ; wahda wa-talahum ; gated
        (cohesion and solidarity|solidarity and cohesion|interdependence and cohesion) => solidarity ; takaful wa-tadamun ; gated
        (progress and advancement|advancement and progress|progress and development|advancement and development) => progress ; taqaddum wa-raqi ; gated
        (thanks and (gratitude|appreciation)|gratitude and (thanks|appreciation)|appreciation and (thanks|gratitude)) => thanks ; shukr wa-taqdir ; gated
        (pride and (honor|honour|dignity)|pride and appreciation) => pride ; fakhr wa-i'tizaz ; gated
        (praise and appreciation|appreciation and praise) => praise ; thana' wa-taqdir ; gated
        (important and vital|vital and important|vital and essential|important and essential) => vital ; hamm wa-hayawi ; gated
        (quickly and rapidly|rapidly and quickly|fast and quickly) => quickly ; bi-sur'a ; gated
        (despicable and cowardly|heinous and despicable|vile and despicable) => heinous ; jaban wa-khasis ; gated
        (security and stability|stability and security) and (calm|peace|tranquility) => security and stability ; amn wa-istiqrar ; gated
        (support and (backing|endorsement)|backing and support) => support ; da'm wa-musanada ; gated
        (aid and assistance|assistance and aid|help and assistance) => aid ; awn wa-musa'ada ; gated
        (consultation and (deliberation|coordination)|deliberation and consultation) => consultation ; tashawur ; gated
        (killing and (murder|slaughter)|murder and killing) => killing ; qatl ; gated
        (ancient and old|old and ancient) => ancient ; qadim wa-ariq ; gated
        (prestigious and ancient|ancient and prestigious) => venerable ; ariq ; gated
        (brutal and (barbaric|savage)|barbaric and (brutal|savage)|savage and (brutal|barbaric)) => brutal ; wahshi wa-hamaji ; gated
        (preserv|protect)ing and (protecting|preserving|maintaining|safeguarding) => protecting ; al-hifaz ala wa-himaya ; gated
        (preserve|protect|maintain) and (protect|preserve|safeguard) => protect ; hifz wa-himaya ; gated
        (preservation|protection) and (protection|preservation) => protection ; hifz wa-himaya ; gated
        maintaining and preserving => maintaining ; al-hifaz wa-siyana ; gated
        guidance and (direction|counseling|orientation|advice)[( of|,|\.| for| by)] => guidance ; irshad wa-tawjih ; gated
        wash and clean => wash ; ghasl wa-tanzif ; gated
        washing and cleaning => washing ; ghasl wa-tanzif ; gated
        preparing and (equipping|processing) => preparing ; i'dad wa-tajhiz ; gated
        preparation and (equipping|processing) => preparation ; i'dad wa-tajhiz ; gated
        prepared and equipped => prepared ; i'dad wa-tajhiz ; gated
        (develop|upgrade) and (upgrade|advance|modernize|promote|improve) => develop ; tatwir wa-tahdith ; gated
        (developing|upgrading) and (upgrading|advancing|modernizing|promoting|developing|improving) => developing ; tatwir wa-tahdith ; gated
        development and (upgrading|advancement|modernization|promotion) => development ; tatwir wa-tahdith ; gated
        (strengthening|enhancing|consolidating|deepening) and (consolidating|strengthening|enhancing|deepening|supporting) => strengthening ; ta'ziz wa-tarsikh ; gated
        (strengthen|enhance|consolidate|deepen) and (consolidate|strengthen|enhance|deepen|support) => strengthen ; ta'ziz wa-tarsikh ; gated
        (strengthening|enhancing) and developing => developing ; ta'ziz wa-tatwir ; gated
        (strengthen|enhance) and develop => develop ; ta'ziz wa-tatwir ; gated
        <praise> and (commend|commended|appreciate|appreciated|appreciating|commending) => <praise> ; ashada wa-thammana ; gated
        <stress> and (emphasize|emphasized|affirm|affirmed|confirm|confirmed|emphasizing|affirming) => <stress> ; shaddada wa-akkada ; gated
        (destruction and (devastation|ruin)|ruin and destruction|devastation and destruction) => destruction ; dammar wa-kharab ; gated
        (lies and (fabrications|slander|slanders|falsehoods)|fabrications and lies|falsehood and slander) => lies ; akadhib wa-iftira'at ; gated
        (terror and fear|fear and terror|panic and (terror|fear)|terror and panic|fear and horror|horror and fear) => terror ; ru'b wa-khawf ; gated
        (security and safety|safety and security) and (stability|tranquility|peace) => security ; amn wa-aman ; gated
        (security and reassurance|reassurance and security) => security ; amn wa-tuma'nina ; gated
        (glory and pride|pride and glory|dignity and pride|pride and honor) => pride ; izza wa-karama ; gated
        (strength and might|might and strength|power and strength|strength and power) => strength ; quwwa wa-ba's ; gated
        (steadfastness and (resilience|patience|endurance)|resilience and steadfastness|patience and steadfastness) => steadfastness ; sumud wa-thabat ; gated
        (will and determination|determination and (will|persistence|insistence|resolve)|persistence and determination|insistence and determination) => determination ; azima wa-israr ; gated
        determined and (determined|persistent) => determined ; hathith wa-mu'akkad ; proof
        (respect and (esteem|appreciation)|appreciation and respect|esteem and respect) => respect ; ihtiram wa-taqdir ; gated
        (love and affection|affection and love) => affection ; mahabba wa-mawadda ; gated
        (treacherous and cowardly|cowardly and (treacherous|despicable|heinous)) => cowardly ; ghadir wa-jaban ; gated
        (brutal and criminal|criminal and brutal|heinous and (brutal|criminal)|horrific and brutal|brutal and (horrific|heinous)) => brutal ; wahshi wa-mujrim ; gated
        (false and (baseless|fabricated|untrue)|untrue and (false|baseless|fabricated)|baseless and (false|untrue)|incorrect and (untrue|baseless)) => false ; kadhib wa-la asl lahu ; gated
        (constructive and fruitful|fruitful and constructive|positive and fruitful) => fruitful ; banna' wa-muthmir ; gated
        (serious and real|real and (serious|true)|true and real) => real ; haqiqi wa-jidd ; gated
        (final and complete|complete and final|full and complete|complete and (full|comprehensive|total)|total and (complete|comprehensive)|full and (total|comprehensive)|comprehensive and (complete|full)) => complete ; kamil wa-shamil ; gated
        (fully and completely|completely and (permanently|finally)|finally and completely) => completely ; bi-shakl kamil wa-niha'i ; gated
        (big|large|great) and (wide|huge|enormous|vast) => large ; kabir wa-wasi' ; gated
        wide and (large|big|great|broad) => wide ; wasi' wa-kabir ; gated
        (multiple and (varied|diverse|various|different)|various and (multiple|different|diverse|many)|varied and (diverse|multiple|different)|different and (varied|various|diverse|multiple)|diverse and (varied|multiple|different)) => varied ; muta'addid wa-mutanawwi' ; gated
        (modern and (advanced|sophisticated|new|developed)|advanced and (modern|developed|sophisticated)|new and modern|developed and (modern|advanced)) => modern ; hadith wa-mutatawwir ; gated
        (accurate and precise|precise and accurate) => precise ; daqiq ; gated
        (abilities|energies|capacities) and (capabilities|skills|potentials|abilities) => abilities ; qudurat wa-taqat ; gated
        (ideas and (opinions|visions|views)|opinions and (ideas|visions)) => ideas ; afkar wa-ara' ; gated
        (aspirations and ambitions|ambitions and aspirations) => ambitions ; tumuhat wa-tatallu'at ; gated
        (requirements and needs|needs and (requirements|necessities)) => needs ; ihtiyajat wa-mutatallabat ; gated
        (difficulties and (challenges|obstacles|problems)|challenges and (difficulties|obstacles)|obstacles and (challenges|difficulties|problems)|problems and (obstacles|difficulties)) => difficulties ; sa'ubat wa-tahaddiyat ; gated
        (means and (methods|ways)|methods and means|ways and methods|methods and ways|methods and techniques) => methods ; turuq wa-asalib ; gated
        (research and studies|studies and (research|researches)) => research ; buhuth wa-dirasat ; gated
        (training and (rehabilitation|qualification|rehabilitating|qualifying)|(rehabilitation|qualification|rehabilitating|qualifying) and training) => training ; tadrib wa-ta'hil ; gated
        (follow-up and (supervision|monitoring|control)|(supervision|monitoring|control) and follow-up|follow up and (supervise|monitor)) => monitoring ; mutaba'a wa-ishraf ; gated
        (control and (monitoring|inspection)|monitoring and (control|inspection)|inspection and (control|monitoring)) => monitoring ; raqaba wa-taftish ; gated
        (beautifying and decorating|decorating and beautifying|beautification and decoration) => decorating ; tajmil wa-tazyin ; gated
        (bombing and (shelling|bombardment)|shelling and (bombing|bombardment)|bombardment and (bombing|shelling)) => bombardment ; qasf ; gated
        (clashes and (confrontations|battles)|confrontations and clashes|battles and clashes) => clashes ; ishtibakat wa-muwajahat ; gated
        (attacks and (assaults|aggressions)|assaults and attacks|aggressions and attacks) => attacks ; hajamat wa-i'tida'at ; gated
        (arrests and detentions|arrest and detention campaigns) => arrests ; i'tiqalat ; gated
        (wounded and injured|injured and wounded) => wounded ; jarha wa-musabun ; gated
        (dead and killed|killed and dead|martyrs and (dead|killed)|dead and martyrs) => dead ; qatla wa-shuhada' ; gated
        (homeland and country|country and homeland|homeland and nation) => country ; watan wa-bilad ; gated
        (generosity and hospitality|hospitality and generosity|warm reception and hospitality|reception and hospitality) => hospitality ; hafawat al-istiqbal wa-karam al-diyafa ; gated
        (interdependence and solidarity|solidarity and (interdependence|synergy)|synergy and solidarity) => solidarity ; takaful wa-tadamun ; gated
        (tolerance and forgiveness|forgiveness and tolerance) => tolerance ; tasamuh ; gated
        (backwardness and ignorance|ignorance and backwardness) => ignorance ; jahl wa-takhalluf ; gated
        (extremism and (fanaticism|radicalism)|fanaticism and extremism) => extremism ; tatarruf wa-ta'assub ; gated
        (injustice and (oppression|tyranny)|oppression and (injustice|tyranny)|tyranny and (injustice|oppression)) => oppression ; zulm wa-istibdad ; gated
        (misery and suffering|suffering and (misery|hardship)|hardship and suffering|misery and hardship) => hardship ; mu'anat wa-shaqa' ; gated
        (deception and (misleading|fraud)|misleading and (deception|deceptive)|fraud and deception) => deception ; khida' wa-tadlil ; gated
        (confusion and chaos|chaos and confusion|chaos and disorder) => chaos ; fawda wa-irtibak ; gated
        (transparency and (clarity|openness)|clarity and transparency) => transparency ; shafafiyya wa-wuduh ; gated
        (success and (excellence|prosperity|payment)|excellence and success|conciliation and success|success and repayment) => success ; tawfiq wa-najah ; gated
        (prestigious and (distinguished|respected)|distinguished and prestigious) => prestigious ; marmuq ; gated
        (active and effective|effective and active) => active ; fa''al wa-nashit ; gated
        (researchers and scientists and scholars|scientists and scholars|scholars and scientists) => scholars ; ulama' ; gated
    """
    examples = """
        The envoy said {clearly and explicitly => clearly} that the bridge was closed.
        The guild {condemned and denounced => condemned} the raid.
        He met {obstacles and impediments => obstacles} in the ministry.
        The law was declared null and void.
        The court studied the ways and means of the fund.
        She spoke clearly and slowly.
    """
