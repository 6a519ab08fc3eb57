from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases


class UniversityWords(DomainPhrases):
    """Words of university news in their everyday sense: "a scientific trip", "teaching bodies", "the lecture talked about".

    Cause: "ilmi" is scientific and academic, "hay'a" body and staff, "tanawala" and "tahaddatha an" are said of lectures,
    "takhassus" is a discipline, "risala" a thesis.
    Repair: academic, staff, covered, discipline, thesis.
    Native English: science faculties hold scientific conferences.
    """

    message = "This is the everyday sense of an Arabic university term; English campuses have a term of their own."
    category = "calque"
    domain = (
        "university", "faculty", "college", "students", "dean", "lecture", "lectures", "department", "professor",
        "workshop", "academic", "seminar", "school", "colleges", "dr", "research",
    )  # fmt: skip
    table = r"""
        [(for|of) ]college students[ (entitled|about|on|at|in|and|under)] => the college’s students ; talabat al-kulliyya ; proof
        (teaching|educational|faculty)( and administrative)? (body|bodies) => staff ; al-hay'a al-tadrisiyya ; gated
        (?P<a>academic|teaching|educational|administrative|technical|medical) cadres? => \g<a> staff ; kawadir ; gated
        scientific trip => field trip ; rihla ilmiyya ; proof
        scientific trips => field trips ; rihlat ilmiyya ; gated
        scientific (?P<a>degree|degrees|rank|ranks|title|titles|visit|visits|lecture|lectures|qualification|qualifications|reputation|career|material|excellence|level|sessions?) => academic \g<a> ; ilmi ; proof
        (?P<a>lecture|workshop|content|session|report|book|article|seminar|study|research|course|paper|symposium|speech|presentation) talks about => \g<a> covers ; tahaddatha an ; proof
        [(lecture|workshop|content|session|article|seminar|study|research|course|paper|symposium|presentation) ](talked|spoke) about => covered ; tahaddatha an ; gated
        [(lecture|workshop|session|seminar|activity|meeting|training|course|program|symposium|conference|report|study) ](also )?dealt with => covered ; tanawala ; proof
        <include> (talking|speaking) about => <cover> ; tadammanat al-hadith an ; proof
        <include> (explaining|explanation of|an explanation of) => <cover> ; tadammanat sharh ; gated
        (?P<a>lecture|lectures|seminar|seminars|workshop|workshops|symposium|presentation) (about|regarding)[ (the|how|a|an|preparing|using|women|health|importance|of|its|ways)] => \g<a> on ; muhadara an ; gated
        <present> (?P<a>a|the|his|her|several|two|three)(?P<b>( [\w-]+)?) (?P<c>lectures?) => <give> \g<a>\g<b> \g<c> ; qaddama muhadara ; proof
        <provide> (?P<a>a|an)(?P<b>( [\w-]+)?) (?P<c>lecture|speech|presentation|word) => <give> \g<a>\g<b> \g<c> ; qaddama ; gated
        (?P<a>gave|giving|delivered|delivering) (?P<b>a|the|his|her|their)(?P<c>( welcoming| welcome| opening)?) word => \g<a> \g<b>\g<c> speech ; kalima ; gated
        (?P<b>a|his|her) (?P<c>welcoming|welcome|opening) word => \g<b> \g<c> speech ; kalima ; gated
        [the ]guest delegation => visiting delegation ; al-wafd al-dayf ; proof
        speciali[sz]ations => disciplines ; takhassusat ; proof
        [(scientific|medical|academic|university|student’s|his|her|their) ]speciali[sz]ation => field ; takhassus ; proof
        humanitarian (?P<a>faculties|colleges|sciences|studies|disciplines|specializations) => humanities \g<a> ; al-kulliyyat al-insaniyya ; proof
        scientific (?P<a>faculties|colleges) => science \g<a> ; al-kulliyyat al-ilmiyya ; proof
        (?P<a>master[’']s|doctoral|PhD|doctorate) (letter|message) => \g<a> thesis ; risala ; gated
        (?P<a>master[’']s|doctoral|PhD|doctorate) (letters|messages) => \g<a> theses ; rasa'il ; gated
        <discuss> (?P<a>a|the|his|her) (?P<b>master[’']s|doctoral|PhD|doctorate|scientific|university) (?P<c>thesis|dissertation|message|letter) => <defend> \g<a> \g<b> thesis ; naqasha risala ; gated
        discussion (of|for) (?P<a>a|the|his|her) (?P<b>master[’']s|doctoral|PhD|doctorate) (thesis|dissertation|message|letter) => defense of \g<a> \g<b> thesis ; munaqashat risala ; gated
        discussion committee => examining committee ; lajnat al-munaqasha ; gated
        royal (salutation|peace) => royal anthem ; al-salam al-malaki ; proof
        (verses|verse) (from|of) the wise (remembrance|dhikr|verses) => verses from the Quran ; al-dhikr al-hakim ; proof
        (?P<a>tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first|\d+th|current|new|next|last|previous) session of the (?P<b>award|prize|festival|competition|fair|exhibition|championship|tournament) => \g<a> edition of the \g<b> ; dawra ; gated
        (?P<a>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|current|new|next|last) version of the (?P<b>award|prize|festival|competition|fair|exhibition|conference|forum|championship|tournament) => \g<a> edition of the \g<b> ; nuskha ; gated
    """
    examples = """
        The workshop {included talking about => covered} stress, the dean told students.
        The department sent its students on a {scientific trip => field trip} with a professor of the university.
        The dean thanked the {teaching bodies => staff} and the students of the faculty.
        The lecture {talked about => covered} the history of the valley, said the professor, and students asked questions.
        A scientific journal published the work of the professor and two students of the university.
        The lecture began late because the dean talked about the budget with students.
        The children talked about the film.
    """
