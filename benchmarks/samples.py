"""What the packs find of the marked samples in corpora: samples.py [--lm MODEL] [--list] [PAIR ...]; the pairs without annotated machine output when left out.

The sentences are the project's own, not real output. ``machine.txt`` is one text as a machine would leave it; each line of
``boundaries.txt`` is a text, cut off or native. Prints found marks, kept native lines and findings outside the marks.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from tqcheck.engine.check import check
from tqcheck.lm import open_model
from tqcheck.rules.notation import Example, Mark, parse_all
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair, Span

HOME = Path(__file__).parents[1] / "corpora"


def joined(examples: Sequence[Example]) -> Example:
    """Several examples as the paragraphs of one."""
    text, marks = "", []
    for example in examples:
        marks += [Mark(mark.span.shift(len(text)), mark.fixes) for mark in example.marks]
        text += f"{example.text}\n\n"
    return Example(text, tuple(marks))


def touched(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start <= other.end and other.start <= span.end for other in others)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="*", default=["ar-fr", "ar-es"])
    parser.add_argument("--lm", default="off")
    parser.add_argument("--list", action="store_true", help="show what is missed and what is found beside the marks")
    given = parser.parse_args()
    model, card = open_model(given.lm) or (None, None)
    for name in given.pairs:
        pair = Pair(*name.split("-"))
        settings = Settings(pair, lm=given.lm, fluency=False)
        for path in sorted((HOME / name).glob("*.txt")):
            examples = parse_all(path.read_text(encoding="utf-8"))
            if path.stem == "machine":
                examples = (joined(examples),)
            documents = [Document(path.stem, example.text, pair) for example in examples]
            parts = check(documents, settings, model, card).documents
            hits = marks = beside = 0
            for example, part in zip(examples, parts, strict=True):
                spans = [finding.span for finding in part.findings]
                wanted = [mark.span for mark in example.marks]
                missed = [span for span in wanted if not touched(span, spans)]
                others = [finding for finding in part.findings if not touched(finding.span, wanted)]
                marks, hits, beside = marks + len(wanted), hits + len(wanted) - len(missed), beside + len(others)
                for span in missed if given.list else ():
                    print(f"  missed  {span.of(example.text)}")
                for each in others if given.list else ():
                    print(f"  beside  {each.rule}: {each.span.of(example.text)}")
            print(f"{name} {path.stem}, model {given.lm}: {hits} of {marks} marks found, {beside} findings beside them")


if __name__ == "__main__":
    main()
