"""What becomes of a strong annotator's proposals, sound and faulty, and what asking costs.

Recorded answers are made from the spans of an annotated file: every span is a sound proposal, half of them put in other
words or quoted too widely, and beside them stand faulty ones: quotes that do not stand there, changed numbers and names,
dropped denials, rewritten sentences, notices from nowhere; then duplicates, and alarms, which are matters of taste. Entries
come in any order, and some answers are fenced or cut off after the last. They are replayed. Printed are the share of
sound proposals that reach the report, the faulty ones that do, the precision of the answers and of what is left of them,
what the report as a whole is worth, and tokens an article.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from tqcheck.engine.check import check
from tqcheck.evaluate.effort import effort_measure
from tqcheck.evaluate.figures import figures
from tqcheck.evaluate.gold import Gold, read_gold
from tqcheck.evaluate.tally import covered, quality, repaired
from tqcheck.findings import Gate
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.lm import open_model
from tqcheck.lm.embedded import EMBEDDED, cache_folder
from tqcheck.proposers.facts import FREE, lost
from tqcheck.proposers.llm import LlmProposer
from tqcheck.proposers.prompt import messages
from tqcheck.proposers.questions import questions
from tqcheck.proposers.replay import Replay
from tqcheck.rules import PROPOSED
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair, Span

PAIR = Pair("ar", "en")
LOT = random.Random(11)
NAMES = "Morwen Tarrick Oslevia Quendrel Hastovar".split()
SOUND = ("as marked", "in other words", "quoted widely")
CHANCE = 0.3
Mark = Mapping[str, Any]


@dataclass(frozen=True)
class Made:
    """A proposal: what the annotator writes, and where it stands, if anywhere."""

    kind: str
    quote: str
    occurrence: int
    category: str
    severity: str
    fix: str
    span: Span | None
    after: str

    @property
    def entry(self) -> dict[str, Any]:
        told = ("quote", "occurrence", "category", "severity", "fix")
        return {**{name: getattr(self, name) for name in told}, "cause": "The original shows through."}


def made(kind: str, document: Document, block: Span, span: Span, fix: str, mark: Mark) -> Made:  # noqa: PLR0917
    text, quote = document.text, span.of(document.text)
    occurrence = len(re.findall(rf"(?<!\w){re.escape(quote)}(?!\w)", text[block.start : span.start])) + 1
    after = text[: span.start] + fix + text[span.end :]
    return Made(kind, quote, occurrence, mark["category"], mark["severity"], fix, span, after)


def sound(document: Document, block: Span, mark: Mark) -> Made:
    span, fixes, text = Span(mark["start"], mark["end"]), mark["fixes"], document.text
    if LOT.random() < 0.5:
        return made("as marked", document, block, span, fixes[0], mark)
    if len(fixes) > 1:
        return made("in other words", document, block, span, fixes[1], mark)
    before = re.search(r"(?:\S+[^\S\n]+){0,3}\Z", text[block.start : span.start])
    after = re.match(r"(?:[^\S\n]+\S+){0,3}", text[span.end : block.end])
    lead, rest = before[0] if before else "", after[0] if after else ""
    wide = Span(span.start - len(lead), span.end + len(rest))
    return made("quoted widely", document, block, wide, lead + fixes[0] + rest, mark)


def faulty(document: Document, block: Span, mark: Mark) -> Iterator[Made]:
    """Each thing that can be wrong, by lot: at the place of a mark, or elsewhere in its paragraph."""
    text, span, fix = document.text, Span(mark["start"], mark["end"]), mark["fixes"][0]
    calque = {"category": "calque", "severity": "minor"}

    def place(expression: str) -> Span | None:
        return next((Span(*m.span()) for m in re.compile(expression).finditer(text, block.start, block.end)), None)

    if LOT.random() < CHANCE:
        quote = f"{span.of(text)} whatsoever"
        yield Made("wrong quote", quote, 1, mark["category"], mark["severity"], fix, None, "")
    if re.search(r"\d", fix) and LOT.random() < 2 * CHANCE:
        wrong = re.sub(r"\d+", lambda figure: str(int(figure[0]) + 37), fix)
        yield made("changed number", document, block, span, wrong, mark)
    if (number := place(r"\d+ \w+")) and LOT.random() < CHANCE:
        wrong = re.sub(r"\d+", lambda figure: str(int(figure[0]) * 3 + 1), number.of(text))
        yield made("changed number", document, block, number, wrong, calque)
    if (name := place(r"(?<=[a-z] )[A-Z][a-z]{3,}(?= [a-z])")) and LOT.random() < CHANCE:
        yield made("changed name", document, block, name, LOT.choice(NAMES), calque)
    if (denial := place(r"\w+ not \w+")) and LOT.random() < CHANCE:
        yield made("dropped denial", document, block, denial, denial.of(text).replace(" not ", " "), calque)
    sentence = document.passage(span)
    if block.contains(sentence) and len(words := sentence.of(text).split()) > 20 and LOT.random() < CHANCE:
        yield made("rewritten sentence", document, block, sentence, " ".join(LOT.sample(words, len(words))), mark)
    if LOT.random() < CHANCE / 2:
        yield made("notice", document, block, span, f"{fix} (see www.example.com/news)", mark)


def alarm(document: Document, block: Span, marks: Sequence[Mark]) -> Iterator[Made]:
    """A matter of taste where nothing is marked: one in seven."""
    places = [
        Span(*match.span())
        for match in re.compile(r"(?<=[a-z] )[a-z]{5,} [a-z]{3,}(?= [a-z])").finditer(
            document.text, block.start, block.end
        )
    ]
    free = [place for place in places if not any(place.overlaps(Span(mark["start"], mark["end"])) for mark in marks)]
    if free and LOT.random() < 0.4:
        span = LOT.choice(free)
        words = span.of(document.text).split()
        yield made(
            "alarm", document, block, span, f"{words[0]} quite {words[1]}", {"category": "other", "severity": "minor"}
        )


def answers(gold: Sequence[Gold], rows: Sequence[Mark], path: Path) -> list[list[Made]]:
    """Proposals by document, the answers with them written to a file."""
    lines, everything = [], []
    for item, row in zip(gold, rows, strict=True):
        document, mine = item.document, []
        for block, question in questions(document):
            marks = [one for one in row["spans"] if block.contains(Span(one["start"], one["end"])) and one["fixes"]]
            proposals = [sound(document, block, mark) for mark in marks]
            proposals += [fault for mark in marks for fault in faulty(document, block, mark)]
            proposals += alarm(document, block, marks)
            told = [one.entry for one in proposals] + [one.entry for one in proposals if LOT.random() < 0.1]
            LOT.shuffle(told)
            answer = json.dumps({"findings": told}, ensure_ascii=False)
            answer = LOT.choice([answer, f"```json\n{answer}\n```", f'{answer[:-2]}, {{"quote": "cut o'])
            lines.append(json.dumps({"paragraph": question.paragraph, "answer": answer}, ensure_ascii=False) + "\n")
            mine += proposals
        everything.append(mine)
    path.write_text("".join(lines), encoding="utf-8")
    return everything


def breaks_a_fact(document: Document, one: Made) -> bool:
    assert one.span
    opening = document.begins_sentence(one.span.start)
    return bool(lost(one.quote, one.fix, opening, document.text) - FREE.get(one.category, frozenset()))


def writes(part: DocumentReport) -> set[str]:
    return {spaced(fix.apply(part.document.text)) for finding in part.findings for fix in finding.fixes}


def spaced(text: str) -> str:
    return re.sub(r"\s+(?=[,.;:])", "", " ".join(text.split()))


def told_survival(everything: Sequence[Sequence[Made]], report: Report, plain: Report) -> None:
    counts: Counter[str] = Counter()
    made_kinds: Counter[str] = Counter()
    stray = 0
    for mine, part, bare in zip(everything, report.documents, plain.documents, strict=True):
        there = writes(part)
        known = writes(bare) | {spaced(one.after) for one in mine}
        stray += len(there - known)
        for one in mine:
            kind = one.kind
            if kind in SOUND and breaks_a_fact(part.document, one):
                kind = "marked, yet a fact changes outside its category"
            made_kinds[kind] += 1
            counts[kind] += spaced(one.after) in there
    print(f"{'proposals':<50} made  in the report")
    for kind in sorted(made_kinds, key=lambda kind: (kind not in SOUND, kind)):
        print(f"{kind:<50} {made_kinds[kind]:>4}  {counts[kind]:>4}")
    print(f"{'repairs in the report that nobody proposed':<50}       {stray:>4}")


def told_precision(gold: Sequence[Gold], everything: Sequence[Sequence[Made]], report: Report) -> None:
    said: list[float] = []
    left: list[float] = []
    shown: list[float] = []
    for item, mine, part in zip(gold, everything, report.documents, strict=True):
        marked, there = [mark.span for mark in item.marks], writes(part)
        credit = [(covered(one.span, marked) if one.span else 0.0, spaced(one.after) in there) for one in mine]
        said += [share for share, _ in credit]
        left += [share for share, kept in credit if kept]
        shown += [covered(finding.span, marked) for finding in part.findings if finding.gate is Gate.INFORMED]
    for name, shares in {
        "the answers": said,
        "what is left of them": left,
        "the findings that no rule shares": shown,
    }.items():
        print(f"precision of {name} {sum(shares) / len(shares):.3f} ({len(shares)})")


def told_gains(everything: Sequence[Sequence[Made]], report: Report) -> None:
    """What the judge says of sound proposals and of alarms, by margin."""
    gains: dict[bool, list[float]] = {True: [], False: []}
    for mine, part in zip(everything, report.documents, strict=True):
        kinds = {spaced(one.after): one.kind in SOUND for one in mine}
        for finding in part.findings:
            for fix in finding.fixes if finding.gate is Gate.INFORMED else ():
                after = spaced(fix.apply(part.document.text))
                if after in kinds and fix.verdict.gain is not None:
                    gains[kinds[after]].append(fix.verdict.gain)
    for margin in (0.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 15.0) if gains[True] else ():
        told = [
            f"{name}: {sum(gain >= margin for gain in some) / len(some):.2f} confirmed, "
            f"{sum(gain < -margin for gain in some) / len(some):.2f} doubtful"
            for name, some in (("sound", gains[True]), ("alarms", gains[False]))
        ]
        print(f"margin {margin:4.1f}  {'; '.join(told)}")


def told_quality(gold: Sequence[Gold], reports: Mapping[str, Report]) -> None:
    effort = effort_measure()
    for name, report in reports.items():
        tallies = []
        for item, part in zip(gold, report.documents, strict=True):
            after = repaired(item.document.text, part.findings)
            tallies.append(
                {**quality(item, part.findings), "effort": effort(item.document.text, after, item.post_edit)}
            )
        found = figures(tallies)
        print(f"{name:<24}" + "  ".join(f"{key} {found[key].value:.3f}" for key in ("precision", "recall", "effort")))


def told_cost(gold: Sequence[Gold], everything: Sequence[Sequence[Made]]) -> None:
    """Tokens as the embedded model counts them, which large models come near to."""
    tokenizer = Tokenizer.from_file(str(cache_folder() / EMBEDDED / "tokenizer.json"))

    def count(text: str) -> int:
        return len(tokenizer.encode(text).ids)

    asked = [list(questions(item.document)) for item in gold]
    read = [sum(count(turn["content"]) for _, one in part for turn in messages(one)) for part in asked]
    written = [count(json.dumps([one.entry for one in mine if one.kind in SOUND])) for mine in everything]
    words = sum(item.document.word_count for item in gold)
    for name, numbers in (("read", read), ("written in sound proposals", written)):
        print(f"tokens {name} an article: mean {sum(numbers) / len(gold):,.0f}, most {max(numbers):,}", end="; ")
        print(f"in 1,000 words {1000 * sum(numbers) / words:,.0f}")
    system = count(messages(asked[0][0][1])[0]["content"])
    paragraphs = sum(map(len, asked))
    print(f"{paragraphs} paragraphs of {len(gold)} articles; the instruction has {system} tokens each time")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, help="annotated texts")
    parser.add_argument("--answers", type=Path, required=True, help="where to write the recorded answers")
    parser.add_argument("--lm", default="off", help="the judge")
    options = parser.parse_args()
    gold = read_gold(str(options.gold), PAIR)
    rows = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    everything = answers(gold, rows, options.answers)
    model, card = open_model(options.lm, cache=True) or (None, None)
    documents = [item.document for item in gold]
    plain = check(documents, Settings(lm=options.lm, fluency=False), model, card)
    settings = Settings(lm=options.lm, fluency=False, propose="replay")
    report = check(documents, settings, model, card, proposer=LlmProposer(Replay(options.answers), PROPOSED))
    print(*report.notes, sep="\n")
    told_survival(everything, report, plain)
    told_precision(gold, everything, report)
    told_gains(everything, report)
    told_quality(gold, {"rules alone": plain, "rules and proposals": report})
    told_cost(gold, everything)


if __name__ == "__main__":
    main()
