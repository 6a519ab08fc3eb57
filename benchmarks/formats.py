"""Round trips through every format, and how fast large files are read; the samples are those of the tests."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "formats"))

from docx import Document
from samples import SAMPLES, saved
from test_round_trip import content, documents, removed, repair

from tqcheck.repair import changes
from tqcheck.text.extract import rewritten

PARAGRAPHS = 2_000
WORDS = "The report was published by the office & read in the “harbour” on a day. " * 3 + "It was long."


def round_trips(folder: Path) -> Iterator[str]:
    yield "| sample | bytes | written back unrepaired | bytes of two repairs | other bytes changed |"
    yield "|---|---:|---|---:|---|"
    for name, make in SAMPLES.items():
        path = folder / name
        path.write_bytes(make())
        size, before, found = path.stat().st_size, content(path), documents(path)
        same = all(
            document.origin and document.extract
            and document.origin.encoded(rewritten(document.origin.content, [document.extract])) == path.read_bytes()
            for document in found
        )  # fmt: skip
        gone = sorted(span for document in found for span in removed(document))
        for change in changes((document, repair(document)) for document in found):
            change.write()
        for span in reversed(gone):
            before = before[: span.start] + before[span.end :]
        other = len(content(path).encode()) - len(before.encode())
        yield f"| {name} | {size:,} | {'identical' if same else 'DIFFERS'} | {len(gone)} | {other} |"


def large() -> Iterator[tuple[str, bytes]]:
    document = Document()
    for _ in range(PARAGRAPHS):
        document.add_paragraph(WORDS)
    yield "a.docx", saved(document.save)
    escaped = WORDS.replace("&", "&amp;")
    units = f"<trans-unit><source>م</source><target>{escaped}</target></trans-unit>\n" * PARAGRAPHS
    yield "a.xlf", f'<xliff version="1.2"><file target-language="en"><body>{units}</body></file></xliff>'.encode()
    yield "a.po", "".join(f'msgid "{n}"\nmsgstr "{WORDS}"\n\n' for n in range(PARAGRAPHS)).encode()
    cues = (f"{n}\n00:00:01,000 --> 00:00:02,000\n{WORDS}\n\n" for n in range(PARAGRAPHS))
    yield "a.srt", "".join(cues).encode()
    yield "a.csv", ("id,text\n" + f'1,"{WORDS}"\n' * PARAGRAPHS).encode()
    yield "a.jsonl", (json.dumps({"text": WORDS}) + "\n").encode() * PARAGRAPHS
    yield "a.txt", (WORDS + "\n\n").encode() * PARAGRAPHS


def speeds(folder: Path) -> Iterator[str]:
    yield f"\n| file of {PARAGRAPHS * len(WORDS.split()):,} words | MB | seconds to read |\n|---|---:|---:|"
    for name, data in large():
        path = folder / name
        path.write_bytes(data)
        started = time.perf_counter()
        documents(path)
        yield f"| {name} | {len(data) / 1e6:.2f} | {time.perf_counter() - started:.2f} |"


def main() -> None:
    with TemporaryDirectory() as folder:
        for line in (*round_trips(Path(folder)), *speeds(Path(folder))):
            print(line)


if __name__ == "__main__":
    main()
