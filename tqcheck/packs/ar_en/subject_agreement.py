from __future__ import annotations

from tqcheck.rules import Phrases

_MANY = r"(?:many|several|numerous|various|different|some|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|a number of)"
_NOUNS = r"(?:students|soldiers|civilians|people|children|women|prisoners|hostages|detainees|officials|journalists|doctors|players|teachers|members|martyrs|citizens|residents|countries|cities|buildings|houses|companies|projects|articles|rockets|missiles)"
_NOT = r"(?! (?:million|billion|percent|per cent|hours?|minutes?|miles|km|of|year|day|point|years|things|possibilit\w+|or))"


class SubjectAgreement(Phrases):
    """A verb in the number of its Arabic counterpart: "there is many reasons", "a number of students was".

    Cause: an Arabic verb before its subject is singular, "hunaka" serves for one and many, and plurals of things are
    feminine singular.
    Repair: the number of the English subject.
    Native English: "there is ten miles between them".
    """

    message = "The verb has the number of its Arabic counterpart; in English it agrees with its subject."
    category = "grammar"
    table = rf"""
        there is[ (?:many|several|numerous|various|different|two|three|four|five|dozens of|hundreds of|a number of){_NOT} \w+s\b] => there are ; hunaka ; proof
        there was[ (?:many|several|numerous|various|different|two|three|four|five|dozens of|hundreds of){_NOT} \w+s\b] => there were ; hunaka ; proof
        [a (?:large |great |small )?(?:number|group) of {_NOUNS} ]was => were ; adad min ; gated
        [(?:many|several|dozens|hundreds|thousands) of (?:the |his |its )?{_NOUNS} ](?:was) => were ; adad min ; proof
        [(?:many|several|dozens|hundreds|thousands) of (?:the |his |its )?{_NOUNS} ](?:is) => are ; adad min ; proof
        [(?:many|several|dozens|hundreds|thousands) of (?:the |his |its )?{_NOUNS} ](?:has) => have ; adad min ; proof
        [{_MANY} {_NOUNS} ]was[ (?:killed|injured|wounded|arrested|kidnapped|honored|freed|released|displaced|destroyed|martyred)] => were ; hunaka ; proof
        [the news ]are[(?! agency| channels)] => is ; al-akhbar ; proof
        [(?:every|each) (?:student|citizen|person|player|member|employee|child|soldier|country) ](?P<have>have|are)[ (?!(?!the|an?|to|been)\w+ed)\w+] => has ; kull ; confirm
        [each of (?:the|these|those|his|its) \w+s ]are[ \w+] => is ; kull min ; confirm
        this[ (?:measures|attacks|steps|operations|crimes|actions|efforts|groups|countries|statements|decisions|projects|problems|students|soldiers|children)\b(?! (?:the|a))] => these ; hadhihi ; proof
        these (?P<mass>information|research|equipment|aid|news|advice|progress|damage)\b => this \g<mass> ; hadhihi ; proof
        those (?P<mass>information|research|equipment|aid|news|advice|progress|damage)\b => that \g<mass> ; tilka ; proof
        (?P<mass>information|equipment|aid|advice|infrastructure|research|news) were[ (?!to\b)\w+] => \g<mass> was ; ma'lumat ; confirm
        many (?P<mass>information|equipment|aid|advice|damage|work)[(?! [a-z]+(?:s|ers|ors)\b)(?= ?[.,;]| (?:about|on|to|and|in|for|that|was)\b)] => much \g<mass> ; kathir min ; proof
    """
    examples = """
        He said {there is => there are} many reasons for the delay.
        Three soldiers {was => were} killed at the gate.
        They read {these information => this information} with care.
        There is many a slip on the way.
        There is ten miles between them.
        This measures the heat.
    """
