"""Every format, as its readers read it and under hostile text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import junitparser
import pytest
from harmful import HOSTILE, hostile, many
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

import tqcheck
from tqcheck.findings.report import Report
from tqcheck.reports.formats import FormatError, names, renderer
from tqcheck.text.visible import visible

SCHEMAS = Path(__file__).parent / "schemas"
PRINTED = ("checkstyle", "github", "gitlab", "json", "jsonl", "junit", "markdown", "rdjson", "sarif", "text")
CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)."},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's documentation asks of a code quality report."""


def rendered(name: str, report: Report) -> str:
    return renderer(name)(report)


def valid(schema: str, value: Any) -> Any:
    jsonschema.validate(value, json.loads((SCHEMAS / schema).read_text("utf-8")))
    return value


def sarif(report: Report) -> Any:
    (run,) = valid("sarif-2.1.0.json", json.loads(rendered("sarif", report)))["runs"]
    return run


def annotations(log: str) -> list[tuple[str, dict[str, str], str]]:
    """What GitHub Actions reads in a log; its two syntaxes for commands are looked for as its runner does."""
    assert "##[" not in log
    found = []
    for line in log.splitlines():
        if line.lstrip().startswith("::"):
            command, data = line.lstrip().removeprefix("::").split("::", 1)
            name, _, properties = command.partition(" ")
            pairs = (pair.split("=", 1) for pair in properties.split(","))
            found.append((name, {key: unescaped(value) for key, value in pairs}, unescaped(data)))
    return found


def unescaped(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_formats_are_found_by_their_files() -> None:
    assert set(PRINTED) <= set(names())
    with pytest.raises(FormatError, match="did you mean sarif"):
        renderer("sarf")
    with pytest.raises(FormatError, match="there are checkstyle, github"):
        renderer("_xml")


@pytest.mark.parametrize("name", [name for name in PRINTED if name not in {"json", "text"}])
def test_golden(report: Report, snapshot: SnapshotAssertion, name: str) -> None:
    assert rendered(name, report) == snapshot


@pytest.mark.parametrize("name", names())
def test_a_report_without_findings_is_still_a_report(report: Report, name: str) -> None:
    assert rendered(name, replace(report, documents=report.documents[1:])) or name == "jsonl"
    assert rendered(name, Report((), "")) or name in {"jsonl", "text"}


def test_jsonl_holds_the_findings_of_the_json_report(report: Report) -> None:
    lines = [json.loads(line) for line in rendered("jsonl", report).splitlines()]
    (document, _) = json.loads(rendered("json", report))["documents"]
    assert lines == [{"path": "news/a.txt", "id": "news/a.txt", **finding} for finding in document["findings"]]


def test_sarif_explains_its_rules_and_mends_by_them() -> None:
    text = "They sat in the the hall."
    run = sarif(tqcheck.check(text, lm="off", select=["any-any/doubled-word"]))
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == "any-any/doubled-word"
    assert "What it changes" in rule["help"]["text"]
    (result,) = run["results"]
    assert result["ruleIndex"] == 0
    assert re.fullmatch("[0-9a-f]{16}", result["partialFingerprints"]["tqcheck/v1"])
    (replacement,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    region = replacement["deletedRegion"]
    before, after = text[: region["startColumn"] - 1], text[region["endColumn"] - 1 :]
    assert before + replacement["insertedContent"]["text"] + after == "They sat in the hall."


def test_sarif_columns_are_code_points_without_a_byte_order_mark(report: Report) -> None:
    run = sarif(report)
    assert run["columnKind"] == "unicodeCodePoints"
    place = {result["ruleId"]: result["locations"][0]["physicalLocation"]["region"] for result in run["results"]}[
        "ar-en/example-one"
    ]
    assert place == {"startLine": 1, "startColumn": 10, "endLine": 1, "endColumn": 21}


def test_sarif_paths_are_addresses(report: Report) -> None:
    def address(path: str) -> str:
        part = report.documents[0]
        moved = replace(part, document=replace(part.document, id=path, origin=None))
        result = sarif(replace(report, documents=(moved,)))["results"][0]
        uri: str = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        return uri

    assert address("./a b/c%.txt") == "a%20b/c%25.txt"
    assert address("x:y.txt") == "x%3Ay.txt"
    assert address("/a b") == "file:///a%20b"


def test_sarif_keeps_the_worst_and_says_so() -> None:
    run = sarif(many(6000))
    assert len(run["results"]) == 5000
    assert run["results"][0]["level"] == "error"
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == "the worst 5,000 of 6,000 findings are listed"


def test_github_annotates_the_worst_ten_and_counts_the_rest() -> None:
    log = rendered("github", many(50))
    commands = [command for command, _, _ in annotations(log)]
    assert commands == ["error"] + ["notice"] * 9
    assert log.splitlines()[-1] == "tqcheck: 50 findings (1 critical, 49 minor); the worst 10 are annotated"


def test_gitlab(report: Report) -> None:
    twice = replace(report, documents=(report.documents[0], other(report)))
    value = json.loads(rendered("gitlab", twice))
    jsonschema.validate(value, CODE_QUALITY)
    assert len({entry["fingerprint"] for entry in value}) == len(value) == 6


def other(report: Report) -> Any:
    part = report.documents[0]
    return replace(part, document=replace(part.document, id="./b.txt", origin=None))


def test_rdjson_columns_are_bytes(report: Report) -> None:
    value = valid("rdjson.json", json.loads(rendered("rdjson", report)))
    suggestion = value["diagnostics"][0]["suggestions"][0]
    start, end = suggestion["range"]["start"], suggestion["range"]["end"]
    line = report.documents[0].document.text.split("\r\n")[start["line"] - 1].encode()
    mended = line[: start["column"] - 1] + suggestion["text"].encode() + line[end["column"] - 1 :]
    assert mended.decode() == "\ufeffMurjan's interests will not be ignored."


def test_junit(report: Report) -> None:
    suites = list(junitparser.JUnitXml.fromstring(rendered("junit", report).encode()))
    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [("news/a.txt", 3, 3), ("r-1", 1, 0)]
    (failure,) = next(iter(suites[0])).result
    assert failure.message == "A dove stands in it."


def test_checkstyle(report: Report) -> None:
    (file,) = ElementTree.fromstring(rendered("checkstyle", report))
    assert file.get("name") == "news/a.txt"
    assert [(error.get("line"), error.get("column"), error.get("severity")) for error in file] == [
        ("1", "10", "info"),
        ("3", "13", "error"),
        ("3", "141", "warning"),
    ]


def test_markdown_of_a_hundred_thousand_findings_fits_a_job_summary() -> None:
    report = rendered("markdown", many(100_000))
    assert len(report) < 100_000
    assert "The worst 100 of 100,000 findings are shown." in report


@pytest.mark.parametrize("name", PRINTED)
def test_hostile_text_cannot_command_a_terminal_or_a_log(name: str) -> None:
    report = hostile()
    shown = rendered(name, report)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    expected = [("notice", HOSTILE)] * len(report.findings) if name == "github" else []
    assert [(command, given["title"].split(" (")[0]) for command, given, _ in annotations(shown)] == [
        (command, visible(rule)) for command, rule in expected
    ]


@pytest.mark.parametrize("schema", ["sarif", "rdjson", "gitlab"])
def test_hostile_text_leaves_json_valid_and_whole(schema: str) -> None:
    value = json.loads(rendered(schema, hostile()))
    if schema == "gitlab":
        jsonschema.validate(value, CODE_QUALITY)
    else:
        valid({"sarif": "sarif-2.1.0.json"}.get(schema, f"{schema}.json"), value)


def test_hostile_text_makes_no_link_in_sarif() -> None:
    message = sarif(hostile())["results"][0]["message"]["text"]
    assert re.search(r"\\\[here\\\]", message)
    assert not re.search(r"(?<!\\)[\[\]]", message)
    assert not re.search(r"{", message.replace("{{", ""))


@pytest.mark.parametrize("name", ["junit", "checkstyle"])
def test_hostile_text_leaves_xml_well_formed(name: str) -> None:
    tags = {element.tag for element in ElementTree.fromstring(rendered(name, hostile())).iter()}
    assert "script" not in tags
    (*_, last) = ElementTree.fromstring(rendered(name, hostile())).iter()
    assert "\\u202e" in "".join([*last.attrib.values(), last.text or ""])


def test_hostile_text_is_no_markup_in_markdown() -> None:
    page = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(rendered("markdown", hostile()))
    assert set(re.findall(r"<(\w+)", page)) <= {"h1", "h2", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "p", "strong", "code", "blockquote"}  # fmt: skip
    assert page.count("<tr>") == 2


@pytest.mark.parametrize("name", PRINTED)
def test_a_hundred_thousand_findings(name: str) -> None:
    found = 100_000
    shown = rendered(name, many(found))
    counted = {
        "checkstyle": shown.count("<error "),
        "github": len(annotations(shown)) if name == "github" else 0,
        "gitlab": shown.count('"check_name"'),
        "json": shown.count('"rule"'),
        "jsonl": shown.count("\n"),
        "junit": shown.count("<failure "),
        "markdown": shown.count("- **"),
        "rdjson": shown.count('"message"'),
        "sarif": shown.count('"ruleId"'),
        "text": shown.count("  any-any/doubled-word  "),
    }
    assert counted[name] == {"github": 10, "markdown": 100, "sarif": 5000}.get(name, found)
