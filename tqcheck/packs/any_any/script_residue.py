from __future__ import annotations

from collections.abc import Iterator

from tqcheck.languages.scripts import LATIN, SCRIPTS, shares
from tqcheck.rules import Document, Finding, Rule, Severity, Span, compiled

_MOST = 0.3
_BRACKETS = ("()", "“”", '""', "«»", "[]", "‘’", "„“", "（）", "「」")


class ScriptResidue(Rule):
    """Words in another writing system than the text: Arabic or Hebrew in English, Latin letters left aside.

    Cause: a name or a term the machine did not know was copied; a post quotes a third language.
    Repair: translate it, or drop it.
    Native writing: a word in brackets or quotation marks after its translation, single letters as symbols, names in Latin
        letters, and pages in two languages.
    """

    message = "Words of another language were passed through untranslated."
    category = "untranslated"
    severity = Severity.MAJOR
    examples = """
        The minister praised {التعاون} between the banks.
        The town of {دوما} was quiet.
        He spoke for the {حزب الفجر} in parliament.
        The crowd sang {שיר של ים} until dawn.
        The sign at the gate says {Закрыто} today.
        He wrote {שלום לכם!!!} Then he left.
        The word hope (أمل) is written on the wall.
        The word peace (שלום) is on the wall.
        The sign reads “Закрыто” in red.
        The angle α and the wave λ are small.
        The minister praised the bank.
        Министр открыл новую больницу вместе с фирмой Apple в среду.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Runs of letters of another system, in a text that is mostly in one."""
        counted = shares(document.prose)
        main = max(counted, key=lambda name: counted[name], default=LATIN)
        others = counted.keys() - {main, LATIN}
        if not others or sum(counted[name] for name in others) > _MOST * sum(counted.values()):
            return
        letter = "".join(SCRIPTS[name] for name in sorted(others))
        native = f"{SCRIPTS[main]}{SCRIPTS[LATIN]}"
        run = rf"(?=[^\W\d_])[{letter}](?:[^{native}0-9#@\n]{{0,12}}[{letter}]){{1,400}}[!?.]{{0,3}}"
        for match in compiled(run).finditer(document.prose):
            around = document.prose[: match.start()].rstrip()[-1:] + document.prose[match.end() :].lstrip()[:1]
            if around not in _BRACKETS:
                yield self.finding(Span(*match.span()))
