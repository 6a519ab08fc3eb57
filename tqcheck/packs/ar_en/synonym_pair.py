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
    """
    examples = """
        The envoy said {clearly and explicitly => clearly} that the bridge was closed.
        The guild {condemned and denounced => condemned} the raid.
        He met {obstacles and impediments => obstacles} in the ministry.
        The law was declared null and void.
        The court studied the ways and means of the fund.
        She spoke clearly and slowly.
    """
