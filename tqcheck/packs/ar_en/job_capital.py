from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_JOB = (
    "Psychiatrist|Psychologist|Therapist|Specialist|Consultant|Researcher|Artist|Writer|Poet|Novelist|Journalist|Lawyer|Trainer|Expert|Activist"
    "|Lecturer|Dentist|Pharmacist|Surgeon|Physician|Critic|Historian|Economist|Designer|Coach"
)


class JobCapital(Pattern):
    """A job with a capital before a title: "presented by Psychiatrist Dr. Karim Saleh".

    Cause: Arabic sets the job as a title before every name.
    Repair: a small letter.
    Native English: titles proper: President, Judge.
    """

    message = "Arabic uses any job as a title; in English a job before a name takes a small letter."
    category = "orthography"
    anchors = tuple(job.casefold() for job in _JOB.split("|"))
    pattern = rf"(?:\b(?:by|and|with|of|to|the|from)|,) (?P<mark>(?:(?:[A-Z][a-z]+ ){{0,2}})?(?:{_JOB})) (?=(?:Dr|Prof|Mr|Ms|Eng|Mrs)\.|Professor\b)"
    examples = """
        The class was given by {Psychiatrist => psychiatrist} Dr. Karim Saleh.
        It was led by {Occupational Therapist => occupational therapist} Mr. Karim Saleh and others.
        The talk is by him and {Journalist => journalist} Prof. Mona Adel.
        The class was given by Dr. Karim Saleh.
        Psychiatrist Dr. Karim Saleh spoke.
        The Royal Society of Artists met Dr. Saleh.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Small letters."""
        return [match["mark"].lower()]
