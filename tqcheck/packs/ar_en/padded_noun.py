from __future__ import annotations

from tqcheck.languages.en_nominals import ACTIONS
from tqcheck.rules import Phrases

_ACTIONS = "|".join(ACTIONS)
_MOODS = (
    "sadness|sorrow|grief|joy|happiness|anger|rage|discontent|dissatisfaction|satisfaction|anticipation|reluctance|controversy"
    "|tension|stability|congestion|stagnation|frustration|resentment|despair|optimism|pessimism|terror|horror|instability"
    "|division|polarization|solidarity|excitement|astonishment|amazement|indignation|gloom|fear and panic|panic and fear"
)
_DEEDS = (
    "assassination|kidnapping|abduction|arrest|murder|killing|theft|robbery|exchange|displacement|shelling|bombing|destruction"
    "|burial|detention|liquidation|looting|stabbing"
)
_EVENTS = (
    "conference|forum|festival|exhibition|workshop|seminar|symposium|summit|championship|tournament|fair|competition"
)


class PaddedNoun(Phrases):
    """A noun of event padded with a noun that says nothing: "a state of sadness", "the activities of the conference".

    Cause: Arabic likes a general noun before the particular one: "halat huzn", "amaliyyat ightiyal", "fa'aliyyat al-mu'tamar",
    "wuqu' hadith", "al-jarima".
    Repair: the particular noun alone.
    Native English: a state of emergency, a rescue operation, the process of selection where steps are meant.
    """

    message = (
        "Arabic puts a general noun (hala, amaliyya, fa'aliyyat) before the particular one; English does without it."
    )
    category = "calque"
    table = rf"""
        a (general |great |severe |real |permanent |constant |widespread )?state of (?P<a>{_MOODS}) => \g<a> ; halat ; proof
        (?P<a>the |an? )?(?P<b>{_DEEDS}) (process|operation)[( of| in| by| was| that| which| is| will| took|,|\.)] => \g<a>\g<b> ; amaliyyat ; proof
        (?P<b>assassination|arrest|kidnapping|theft|killing|stabbing) (processes|operations) => \g<b>s ; amaliyyat ; gated
        displacement (operations|processes) => displacement ; amaliyyat al-nuzuh ; proof
        the (process|operation) of (?P<a>the )?(?P<b>{_ACTIONS}|liberating|releasing|exchanging|transferring|evacuating|distributing|arresting|removing|handing over|delivering|storming|killing) => \g<a>\g<b> ; amaliyyat ; gated
        (?P<a>the|its) (activities|works|actions|events|effectiveness|business) of (?P<b>the|a|its|this)(?P<c>( [\w’'-]+){{0,3}}?) (?P<d>{_EVENTS}) => \g<b>\g<c> \g<d> ; fa'aliyyat, a'mal ; gated
        [(announced|announces|announcing|revealed|reveals|confirmed|declared) ]the (achievement|holding|making|occurrence|realization|conducting) of (?P<a>an?|the|its|his) => \g<a> ; an tahqiq ; proof
        the crime of (killing|murdering) => the murder of ; jarimat qatl ; gated
        (?P<a>the|an?) (incident|accident) of (the )?(?P<b>killing|murder|shooting|stabbing|drowning|collapse|theft|rape|kidnapping|fire|assault|harassment|collision|burning|slaughter)[( of|,|\.| in)] => \g<a> \g<b> ; hadithat ; gated
        the implementation of (?P<a>the|its|their|his) (?P<b>goals|objectives|aims)[ of] => achieving \g<a> \g<b> ; tanfidh ahdaf ; gated
        (?P<a>suffer|suffers|suffered|suffering) from a state of => \g<a> from ; halat ; gated
        (?P<a>complete|great|real|severe) state of (?P<b>{_MOODS}) => \g<a> \g<b> ; halat ; gated
        there (?P<b>is|was) a (great |general |complete |real |severe )?state of (?P<a>confusion|chaos|panic|fear|anxiety|shock|caution|unrest|turmoil|alertness|anticipation|calm) => there \g<b> \g<a> ; halat ; gated
        (?P<b>is|are|was|were) living (in )?a state of (?P<a>confusion|chaos|panic|fear|anxiety|shock|turmoil|terror|anticipation) => \g<b> in \g<a> ; ya'ish halat ; gated
        in (cases|case) of (?P<a>the )?(presence|existence|occurrence) of => if there is ; fi hal wujud ; gated
        in (cases|case) of (not|no) (?P<a>[a-z]+ing) => without \g<a> ; fi hal adam ; gated
        the lack of the presence of => the lack of ; adam wujud ; gated
        [(examine|examines|examined|examining|discuss|discusses|discussed|discussing|review|reviewed|reviewing|study|studied|studying|improve|improving|develop|developing|diagnose|diagnosing|analyze|analyzed|analyzing|present|presented|presenting|reconsider|reconsidering|assess|assessed|assessing|monitor|monitoring|change|changing) ]the reality of (?P<a>the|higher|scientific|education|public|women|Arab|Arabic|political|economic) => the state of \g<a> ; waqi' ; proof
        the importance of the role (of|played by) => the role of ; ahammiyyat dawr ; proof
        the importance of the role[ (that|which|it|they|he|she|played)] => the role ; ahammiyyat al-dawr ; gated
        (a |an |the )?(financial |money |cash )?(sum|amount)s? of money (of|amounting to|estimated at|worth) (?P<a>\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|about|more|nearly|around|half) => \g<a> ; mablagh min al-mal qadruhu ; proof
        (spoke|talked|speak|talk) about the (two|three|four) (topics|axes|subjects) of => spoke about ; mawdu'ay ; proof
    """
    examples = """
        The clerk lost {a sum of money of nine => nine} hundred dirhams.
        The panel will examine {the reality of the => the state of the} country’s songs.
        She stressed {the importance of the role of => the role of} parents.
        The reality of war is grim.
        {A state of sadness => Sadness} hung over the camp.
        The minister opened {the activities of the third conference => the third conference} on trade.
        The firm announced {the achievement of a => a} new discovery.
        {The assassination operation => The assassination} was filmed from a roof.
        The country is in a state of emergency.
        The rescue operation took two days.
        The process of choosing has three steps.
        The activities of the firm grew.
    """
