from __future__ import annotations

from tqcheck.rules import Phrases


class EconomyWords(Phrases):
    """Words of business news in the wrong one of their senses: "small projects", "achieved losses", "for purchase".

    Cause: "mashru" is a project and a business, "haqqaqa" to achieve and to post, "dakhkha" to pump and to supply, "bi-nisbat"
    and "bi-qimat" put a noun before every figure.
    Repair: small businesses, posted losses, supplied, "by 5 percent", "worth".
    Native English: projects that are planned and end, pumps that pump.
    """

    message = "The Arabic business term has several English ones, and this is the wrong one here."
    category = "calque"
    table = r"""
        (?P<a>small|medium|micro)(?P<b>(,? and (medium|micro|small)(-sized)?|, (medium|micro|small)(,? and (micro|small|medium))?)?) projects => \g<a>\g<b> businesses ; mashru'at saghira ; gated
        <achieve> (?P<a>(a |the |heavy |huge |big |large |net |significant |total )*)(?P<b>loss|losses) => <post> \g<a>\g<b> ; haqqaqa khasa'ir ; gated
        <achieve> (?P<a>(a |the |huge |big |large |net |significant |total |record )*)(?P<b>profit|profits|revenue|revenues|surplus) => <post> \g<a>\g<b> ; haqqaqa arbahan ; gated
        recorded[ (about |approximately |around |nearly )?\d[\d.,]* (pounds?|dollars?|riyals?|dinars?|dirhams?|points?|piasters?)] => reached ; sajjala ; gated
        (records|registers)[ (about |approximately |around |nearly )?\d[\d.,]* (pounds?|dollars?|riyals?|dinars?|dirhams?|points?|piasters?)] => reaches ; yusajjil ; gated
        (?P<a>pounds?|dollars?|riyals|piasters) for purchase => \g<a> (buying rate) ; lil-shira' ; gated
        [\d[\d.,]* (pounds?|dollars?|riyals|piasters) ]for sale => (selling rate) ; lil-bay' ; gated
        (by|at|with) (a|the) (percentage|ratio) of[ (up to |about |approximately |more than )?\d[\d.,]*] => by ; bi-nisbat ; gated
        (with|at|for) a (?P<a>total )?value of[ (up to |about |approximately |more than )?([$€£]?\d[\d.,]*|one|two|half)] => worth ; bi-qimat ; gated
        whose value (is|reached|reaches|exceeds|exceeded|amounts to|amounted to) => worth ; qimatuha ; gated
        whose (number|numbers) (is|are|reached|reaches|exceeds|exceeded|amounts to|amounted to) => numbering ; adaduhum ; gated
        (foreign|international) cash reserves? => foreign reserves ; al-ihtiyati al-naqdi ; gated
        cash reserves? (of|from|in) (foreign|hard) (currency|currencies|exchange) => foreign reserves ; al-ihtiyati al-naqdi ; gated
        customs tax => customs duty ; al-dariba al-jumrukiyya ; proof
        customs taxes => customs duties ; al-dara'ib al-jumrukiyya ; gated
        <pump> (?P<a>(large |additional |more |huge |new )*)(?P<b>quantities|commodities|goods|meat|products|supplies) => <supply> \g<a>\g<b> ; dakhkha ; gated
        <pump> (?P<a>(large |additional |more |huge |new )*)(?P<b>investments) => <make> \g<a>\g<b> ; dakhkha istithmarat ; gated
        (?P<a>\d[\d,.]*|thousand|thousands of|million) (?P<b>direct |indirect |new |direct and indirect )?(job|work) opportunities => \g<a> \g<b>jobs ; furas amal ; gated
        [(provide|provides|providing|provided|create|creates|creating|created|offer|offering) ](job|work) opportunities => jobs ; furas amal ; gated
        work opportunities => jobs ; furas amal ; gated
        (the )?march of (?P<a>development|reform|construction|building|education|reforms|achievement|achievements|giving) => \g<a> ; masirat al-tanmiya ; gated
        <enter> into the service => <come> into service ; dakhala al-khidma ; gated
        the movement of (?P<a>trade|commerce|navigation|traffic|aviation|tourism|markets) => \g<a> ; harakat al-tijara ; gated
        the volume of (trade|commercial) exchange => trade ; hajm al-tabadul al-tijari ; gated
        (the )?(trade|commercial) exchange[ (between|with|volume|amounted|reached)] => trade ; al-tabadul al-tijari ; gated
    """
    examples = """
        The bank lends to {small and medium projects => small and medium businesses} in the delta.
        The airline {achieved heavy losses => posted heavy losses} last year.
        Exports rose {by a percentage of => by} 12 percent.
        The firm signed a contract {with a value of => worth} $3 million.
        The plant will bring {5,000 job opportunities => 5,000 jobs} to the town.
        The school runs small art projects.
        The pump moves water.
        He recorded two songs in London.
    """
