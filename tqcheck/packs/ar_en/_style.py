"""Arabic shows in style too: no one place is wrong, the proportions are.

The article al- becomes "the", even before names, and the construct state "of"; wa- joins what English would divide; the
verbal noun stands for the verb; nothing in Arabic asks for 's, a contraction, a hyphenated compound, a particle or "have"
with a participle; the speaker stands before what is said, and the verbs of saying are many and solemn; hashtags keep their
underscores.

Weights of 24 November 2026, by benchmarks/style.py, from passages of some 60 words: news posts, university news and articles
machine-translated from Arabic against native news posts, British and American news, headlines, other prose, public-sector
pages and Arab outlets' own English. Area under the curve by five-fold cross-validation, document by document, with the
findings of 24 November 2026: posts from Arabic above native posts 0.92, above Arab outlets' English 0.92; university news
above that English 0.98, above British news 0.99.
"""

from __future__ import annotations

from tqcheck.rules.style import Feature, Style

STYLE = Style(
    baseline=-3.4,
    findings=1.5,
    features={
        "names with the": Feature(r"\b[Tt]he [A-Z]\w", 0.86, 0.2),
        "prepositions with the": Feature(
            r" the\b(?:(?<= [io]n the)|(?<= of the)|(?<= to the)|(?<= by the)|(?<= at the)|(?<= for the)|(?<= from the)|(?<= with the))",
            1.2,
            0.6,
        ),
        "of": Feature(r" of\b", 1.31, 0.4),
        "verbal nouns with of": Feature(
            r" of\b(?:(?<=[st]ion of)|(?<=ment of)|(?<=[ae]nce of)|(?<=ity of)|(?<=ing of)|(?<=\wal of)|(?<=[st]ions of)|(?<=ments of)|(?<=[ae]nces of)|(?<=ities of)|(?<=ings of))",
            0.3,
            0.7,
        ),
        "and": Feature(r" and\b", 1.3, 0.7),
        "comma and": Feature(r", and\b", 0.21, 0.8),
        "genitives": Feature(r"[’']s\b(?<=\w..)|[’'] (?<=s[’'] )", 0.73, -0.6),
        "contractions": Feature(
            r"(?<=\w)[’'](?:t|re|ve|ll|m|d)\b|(?:(?<=\b[Ii]t)|(?<=\b[Hh]e)|(?<=[Tt]here)|(?<=[Tt]hat)|(?<=[Ww]hat)|(?<=[Ww]ho))[’']s\b",
            0.22,
            -0.9,
        ),
        "compounds": Feature(r"-[a-zA-Z]{3}(?<=[a-z]{3}-...)", 0.49, -1.0),
        "perfect tenses": Feature(r" ha(?:s|ve|d)\b", 0.66, -0.7),
        "negations": Feature(r" not\b", 0.2, 0.6),
        "plain verbs of saying": Feature(r" (?:said|says|told|tells)\b", 0.44, -0.4),
        "solemn verbs of saying": Feature(
            r" (?:stress|confirm|affirm|indicat|reveal|announc|explain|emphasi[sz]|express)[a-z]*\b| add(?:ed|ing|s)\b| point[a-z]* out\b| not(?:ed|ing)\b| stat(?:ed|ing)\b",
            0.16,
            1.3,
        ),
        "speakers last": Feature(r"[,”\"’'] (?:\w+ ){0,4}(?:said|says|told|tells)\b", 0.25, -0.8),
        "particles": Feature(r" (?:up|out|off|over|down|back|about|around)\b", 0.59, -0.3),
        "heavy prepositions": Feature(
            r" (?:regarding|concerning|within|during|through|towards?|following|due to|in order to|as well as|in light of)\b",
            0.2,
            0.7,
        ),
        "names with al-": Feature(r"\b[AE]l-\w", 0.03, 1.3),
        "two dots": Feature(r"(?<!\.)\.\.(?!\.)", 0.0, 0.6),
        "upright bars": Feature(r" \|", 0.01, 1.1),
        "joined hashtags": Feature(r"#\w+_\w+", 0.0, 4.1),
    },
)
