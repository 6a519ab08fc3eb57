"""How long a newsroom waits: archive.py [--articles N] [--keep FOLDER] [--lm MODEL]

Makes a git repository of articles, each of some 30 sentences, half of them Markdown, every third with the marks of
translation; then times a cold run, the run after it, one over what a commit changed, a hook, and a baseline. Every time is
that of a fresh process, the best of three where the run leaves no trace: by the clock, and of the processor.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PLACES = "Sahel Murjan Qalat Tarif Nahla Wadira Zafran Sidra Hamra Lubna".split()
NAMES = "Adam Fares|Salma Nasser|Karim Haddad|Lina Aziz|Omar Rashid|Nadia Saber|Yusuf Kamal|Mona Tahir".split("|")
ROLES = "mayor|governor|harbour master|head of the water board|union leader|minister of transport|hospital director"
WORKS = "bridge|canal|library|market hall|pumping station|school|railway|museum|flood wall|clinic".split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SENTENCES = (
    "The {role} of {place}, {name}, said on {day} that the {work} would open before the summer.",
    "Work on the {work} began {number} months ago and has cost {number} million crowns so far.",
    "About {number} people came to the meeting, most of them from {place} and the villages around it.",
    "“We have waited long enough for the {work},” {name} told reporters.",
    "The council in {place} will vote on the plan next month.",
    "Engineers found cracks in the {work} in {month}, and traffic was sent through {place}.",
    "{name}, who grew up in {place}, promised to publish the accounts.",
    "Rain has delayed the {work} twice, and the builders now work at night.",
    "A survey of {number} families found that most want the {work} to stay open on {day}s.",
    "The opposition in {place} called the price of the {work} too high.",
    "Two trucks collided near the {work} on {day}, and {number} passengers were treated in hospital.",
    "The old {work} was built by the farmers themselves, who carried the stones from {place}.",
)
MARKS = (
    "In this context, the {role} of {place} stressed that the {work} is ready.",
    "For his part, {name} pointed out that the talks on the {work} will continue.",
    "The rights of {place} will not be touched in any agreement. It may be signed with the {role}.",
    "{name} added – in statements he made on {day} – that the the {work} is safe.",
    "The {role} opened the {work} in the centre of {place}. especially the eastern gate.",
)
MONTHS = "January February March April May June July August September October November December".split()


def article(number: int) -> str:
    chance = random.Random(number)

    def sentence() -> str:
        kind = MARKS if number % 3 == 0 and chance.random() < 0.15 else SENTENCES
        return chance.choice(kind).format(
            role=chance.choice(ROLES.split("|")), place=chance.choice(PLACES), name=chance.choice(NAMES),
            work=chance.choice(WORKS), day=chance.choice(DAYS), month=chance.choice(MONTHS),
            number=chance.randint(20, 900),
        )  # fmt: skip

    heading = f"{chance.choice(PLACES)} waits for its {chance.choice(WORKS)}"
    paragraphs = [" ".join(sentence() for _ in range(chance.randint(2, 4))) for _ in range(10)]
    if number % 2:
        paragraphs[4] = f"> {paragraphs[4]}"
        heading = f"---\nnumber: {number}\n---\n\n# {heading}"
    return "\n\n".join([heading, *paragraphs]) + "\n"


def write(folder: Path, count: int) -> int:
    words = 0
    for number in range(count):
        file = folder / f"{number // 100:02}" / f"{number:04}.{'md' if number % 2 else 'txt'}"
        file.parent.mkdir(exist_ok=True)
        text = article(number)
        file.write_text(text, "utf-8")
        words += len(text.split())
    return words


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--lm", default="off")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = given.keep or Path(place, "archive")
        folder.mkdir(parents=True)
        words = write(folder, given.articles)
        print(f"{given.articles} articles, {words:,} words, model {given.lm}")
        print(f"{'':<44} {'clock':>8} {'processor':>9}")
        environment = {**os.environ, "TQCHECK_CACHE": str(Path(place, "cache"))}
        for name, (clock, processor), said in timed(folder, given.lm, environment):
            print(f"{name:<44} {clock:6.2f} s {processor:7.2f} s  {said}")


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(folder: Path, lm: str, environment: dict[str, str]) -> Iterator[tuple[str, tuple[float, float], str]]:
    def run(*arguments: str, rounds: int = 1) -> tuple[tuple[float, float], str]:
        times = []
        for _ in range(rounds):
            start, before = time.perf_counter(), spent()
            done = subprocess.run(
                [sys.executable, "-m", "tqcheck", *arguments],
                cwd=folder, env=environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
            times.append((time.perf_counter() - start, spent() - before))
            if done.returncode not in (0, 1):
                raise SystemExit(done.stderr)
        summary = [line for line in done.stdout.splitlines() if line.strip() and not line.startswith("note:")]
        return min(times), summary[-1] if summary else "nothing found"

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=desk", "-c", "user.email=desk@example.org")
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-qm", "the archive")
    check = ("check", ".", "--lm", lm, "--no-fluency")
    run("check", "00/0000.txt", "--lm", "off")
    yield "cold, one process", *run(*check, "--no-cache")
    yield "cold, a process for each processor", *run(*check, "--no-cache", "--jobs", "0")
    yield "cold, keeping what comes out", *run(*check)
    yield "again, unchanged", *run(*check, rounds=3)
    git("switch", "-qc", "desk")
    changed = random.Random(4).sample(sorted(folder.glob("*/*.*")), 4)
    for file in changed:
        file.write_text(file.read_text("utf-8") + "\nThe mayor waited in the the hall.\n", "utf-8")
    git("commit", "-qam", "a change")
    yield f"--changed, {len(changed)} articles touched, not kept", *run(*check, "--changed", "--no-cache", rounds=3)
    yield "--changed, the rest kept", *run(*check, "--changed", rounds=3)
    names = [str(file.relative_to(folder)) for file in changed]
    yield f"a hook over {len(names)} files", *run("check", "--lm", "off", "--no-cache", *names, rounds=3)
    yield "baseline write", *run("baseline", "write", "--lm", lm)
    yield "check --baseline", *run(*check, "--baseline", rounds=3)


if __name__ == "__main__":
    main()
