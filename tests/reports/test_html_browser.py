"""The page an editor opens, in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from harmful import hostile

from tqcheck.findings import Finding, Severity
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.locale import speaking
from tqcheck.reports.formats.html import render
from tqcheck.text import Document, Span

CHROMIUM = shutil.which("chromium")
driver = pytest.importorskip("playwright.sync_api", reason="there is no Playwright here; `make browser` installs it")
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no chromium here; `make browser` installs it")
ARABIC = "BBC مصالح مرجان لن تُهمل.\n\nاتفقوا على نص."


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Opens a report in a page; at the end nothing has been asked of the network and nothing has failed."""
    contexts, asked, failed = [], [], []

    def open_page(report: Report, **options: Any) -> Any:
        path = tmp_path / "report.html"
        path.write_text(render(report), "utf-8")
        context = chromium.new_context(**options)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: failed.append(message.text))
        page.on("pageerror", lambda error: failed.append(str(error)))
        page.on("dialog", lambda dialog: (failed.append(dialog.message), dialog.dismiss()))
        page.goto(path.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert {url.split("#")[0] for url in asked} <= {(tmp_path / "report.html").as_uri()}
    assert failed == []


@pytest.fixture
def part(report: Report) -> DocumentReport:
    """An article with its source and the surprise of its words."""
    part = report.documents[0]
    assert part.fluency
    sentences = [
        replace(sentence, words=tuple((word, 5.0 + word.start % 20) for word in part.document.words if sentence.span.contains(word)))
        for sentence in part.fluency.sentences
    ]  # fmt: skip
    return replace(
        part,
        document=replace(part.document, source=ARABIC),
        fluency=replace(part.fluency, sentences=tuple(sentences)),
    )


def pressed(page: Any, keys: str) -> None:
    for key in keys.split():
        page.keyboard.press(key)


def tabbed(page: Any, selector: str) -> Any:
    """Goes to an element with the tabulator alone."""
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return page.locator(":focus")
    raise AssertionError(f"the tabulator does not reach {selector}")


def copied(page: Any) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_everything_is_done_with_the_keyboard(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""))
    mark = tabbed(page, ".finding")
    assert mark.inner_text() == "interests \U0001f54a"
    assert page.locator(".card.current").inner_text().startswith("1\nminor\npunctuation")
    pressed(page, "n r n Enter")
    assert page.locator(":focus").inner_text() == "Write “that”"
    pressed(page, "Tab Enter")
    assert page.locator(".status").inner_text() == "1 accepted, 1 kept, 1 open."
    pressed(page, "Escape p p a")
    assert page.locator(".finding").first.locator(".gone").all_text_contents() == ["interests", " \U0001f54a"]
    assert page.locator(".text ins").all_inner_texts() == ["interests", " which"]
    page.keyboard.down("Shift")
    tabbed(page, ".copy")
    page.keyboard.up("Shift")
    page.keyboard.press("Enter")
    page.get_by_text("Copied, with 2 fixes.").wait_for()
    one, three = (finding.fixes for finding in (part.findings[0], part.findings[2]))
    text = three[1].apply(part.document.text)
    assert copied(page) == one[0].apply(text)


def test_a_decision_can_be_taken_back(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""))
    page.locator(".sure").click()
    assert page.locator(".status").inner_text() == "2 accepted, 0 kept, 1 open."
    page.locator(".finding").first.focus()
    pressed(page, "a")
    assert page.locator(".status").inner_text() == "1 accepted, 0 kept, 2 open."
    pressed(page, "r r a")
    assert page.locator("[aria-pressed=true]").all_inner_texts() == ["Write “interests”", "Write “that”"]
    page.locator(".undo").click()
    page.locator(".copy").click()
    page.get_by_text("Copied, with 0 fixes.").wait_for()
    assert copied(page) == part.document.text
    assert page.locator("ins, .gone").count() == 0


def test_of_two_fixes_that_overlap_the_later_choice_stands(part: DocumentReport, opened: Any) -> None:
    third = part.findings[2]
    page = opened(Report((replace(part, findings=(third, replace(third, rule="ar-en/other"))),), ""))
    for card in page.locator(".card").all():
        card.locator(".accept").first.click()
    assert page.locator(".status").inner_text() == "Taken back, as it overlaps: finding 1."
    assert page.locator(".text ins").all_inner_texts() == [" that"]


def test_the_mouse_shows_cause_gain_and_fix(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""), viewport={"width": 1280, "height": 860})
    page.locator(".finding").nth(2).hover()
    said = page.locator(".card.current").inner_text()
    assert "The sentence was cut off." in said
    assert "confirmed, +15.5 nats, suggested" in said
    assert "Write “that”" in said
    driver.expect(page.locator(".card.current")).to_be_in_viewport(ratio=1)


def test_at_the_end_of_a_long_text_the_card_is_still_below_the_tools(part: DocumentReport, opened: Any) -> None:
    text = "They sat in the the hall.\n\n" * 30
    first = Span(12, 19)
    findings = tuple(replace(part.findings[0], span=first.shift(27 * number), fixes=()) for number in range(30))
    page = opened(Report((DocumentReport(Document("a.txt", text), findings),), ""))
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.locator(".finding").last.hover()
    driver.expect(page.locator(".card.current")).to_be_in_viewport(ratio=1)
    page.locator(".finding").nth(25).hover()
    tools = page.locator(".tools").bounding_box()
    assert page.locator(".card.current").bounding_box()["y"] >= tools["y"] + tools["height"]


def test_the_strip_leads_to_its_sentences(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""))
    bar = tabbed(page, ".strip a")
    assert bar.get_attribute("aria-label") == "sentence 1, line 1: 1.10 bits per character"
    pressed(page, "ArrowRight Enter")
    assert page.locator(":focus").get_attribute("id") == "d0s1"


def test_surprise_by_word_is_shown_when_asked_for(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""))
    word = page.locator(".text .h4").first
    look = "node => getComputedStyle(node).backgroundColor"
    assert word.evaluate(look) == "rgba(0, 0, 0, 0)"
    page.get_by_role("button", name="Surprise by word").click()
    assert word.evaluate(look) != "rgba(0, 0, 0, 0)"


def test_the_source_runs_from_right_to_left(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""))
    source = page.get_by_role("group", name="Source text")
    assert source.inner_text().split("\n")[0] == ARABIC.split("\n", maxsplit=1)[0]
    assert source.locator("p").first.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert source.bounding_box()["x"] < page.locator(".text").bounding_box()["x"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
def test_it_is_accessible_in_every_state(part: DocumentReport, opened: Any, theme: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="`make browser` installs axe").Axe()
    critical = Finding("x/y", "z", Severity.CRITICAL, part.document.sentences[0].span, "All of it.")
    whole = replace(part, document=replace(part.document, id="b.txt"), findings=(critical,))
    page = opened(
        Report((part, whole), "pair:ar-en", ("A note.",)), color_scheme=theme, viewport={"width": width, "height": 900}
    )
    for step in ("", "a", "n r", "n a"):
        if step:
            page.locator(".finding").first.focus()
            pressed(page, step)
        result = axe.run(page)
        assert result.violations_count == 0, result.generate_report()
    page.locator(".heat").first.click()
    assert axe.run(page).violations_count == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    driver.expect(page.locator(".card.current").first).to_be_in_viewport()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_arabic_the_page_runs_from_right_to_left(part: DocumentReport, opened: Any, theme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="`make browser` installs axe").Axe()
    with speaking("ar"):
        page = opened(Report((part,), "pair:ar-en", ("A note.",)), color_scheme=theme)
    result = axe.run(page)
    assert result.violations_count == 0, result.generate_report()
    text, cards = (page.locator(selector).first.bounding_box() for selector in (".text", ".cards"))
    assert cards["x"] + cards["width"] <= text["x"]
    directions = "getComputedStyle(document.querySelector('{}')).direction"
    for selector, direction in ((".facts", "rtl"), (".source p", "rtl"), (".text", "ltr"), (".strip svg", "ltr")):
        assert page.evaluate(directions.format(selector)) == direction
    page.locator(".accept").first.click()
    assert page.locator(".status").first.inner_text() == "مقبول: 1، متروك: 0، معلَّق: 2."
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_print_shows_every_finding_and_no_tool(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""), viewport={"width": 400, "height": 900})
    page.emulate_media(media="print")
    assert [card.is_visible() for card in page.locator(".card").all()] == [True] * 3
    assert not page.locator(".tools, .keys, .reject").filter(visible=True).count()


def test_without_scripts_every_finding_can_still_be_read(part: DocumentReport, opened: Any) -> None:
    page = opened(Report((part,), ""), java_script_enabled=False)
    assert [card.is_visible() for card in page.locator(".card").all()] == [True] * 3
    assert not page.locator(".tools").is_visible()


def test_hostile_text_is_shown_and_copied_but_not_obeyed(opened: Any) -> None:
    report = hostile()
    page = opened(report)
    for section, part in zip(page.locator(".document").all(), report.documents, strict=True):
        section.locator(".accept").click()
        section.locator(".copy").click()
        section.get_by_text("Copied, with 1 fix.").wait_for()
        wanted = part.findings[0].fixes[0].apply(part.document.text)
        if "\0" not in wanted:
            assert copied(page) == wanted
    assert page.locator("script:not([type])").count() == 1
