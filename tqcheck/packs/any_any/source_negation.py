from __future__ import annotations

from collections.abc import Iterator

from tqcheck.languages import part
from tqcheck.rules import Finding, Severity, Span
from tqcheck.rules.beside import Beside, Passage


class SourceNegation(Beside):
    """A negation that the source has and the text has not, or the reverse.

    Cause: a short particle ("lam", "lan", "laysa") passed over.
    Repair: an editor compares the two sentences.
    Native writing: a negative said by a verb or prefix: "failed to", "unable", "refused".
    """

    message = "The source denies what is said here."
    category = "mistranslation"
    severity = Severity.MAJOR
    sure = 0.7
    examples = """
        لم يصل القارب إلى الميناء أمس. ||| {The} boat reached the port yesterday.
        لن توقع الشركة على العقد الجديد. ||| {The} company will sign the new contract.
        ليس الجسر مفتوحا أمام السيارات. ||| {The} bridge is open to cars.
        لم يصل القارب إلى الميناء أمس. ||| The boat did not reach the port yesterday.
        لم يصل القارب إلى الميناء أمس. ||| The boat failed to reach the port yesterday.
        لا يزال الجسر مفتوحا أمام السيارات. ||| The bridge is still open to cars.
        The boat reached the port yesterday.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Passages in which one side denies and the other does not."""
        pair = passage.document.pair
        source, target = part(pair.source, "negation"), part(pair.target, "negation")
        if source is None or target is None:
            return
        text = passage.source()
        given, denied = target.sure(passage.target), source.sure(text)
        said, told = target.possible(passage.target), source.possible(text)
        both = said & told
        both.pop("", None)
        if len(denied) > (said - both).total():
            yield self.finding(passage.first_word())
        elif len(given) > (told - both).total():
            yield self.finding(passage.span(Span(*given[-1].span())))
