"""Markdown and HTML: what is text in them, and that a repair changes words alone."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.engine.check import check
from tqcheck.settings import Settings
from tqcheck.text import Document, InputError, Pair, Span
from tqcheck.text.extract import rewritten
from tqcheck.text.formats import format_of
from tqcheck.text.input import Input

SIGNS = (
    "word ", "two words. ", "*", "**", "_", "`", "``", "[", "]", "(http://a.b)", "![", "<b>", "</b>", "<br>", "&amp;", "&", "<",
    "\\", "\n", "\n\n", "# ", "> ", "- ", "1. ", "    ", "```\n", "---\n", "|", "|-|-|\n", "<p>", "<!-- ", "-->", "<pre>",
    "</pre>", "<li>", "é", "\U0001f600", "\r\n", "$", "~~", "<blockquote>", "</blockquote>", "[a]: b\n", "<script>", '"',
)  # fmt: skip
FILES = st.tuples(st.sampled_from([".md", ".html"]), st.lists(st.sampled_from(SIGNS), max_size=25).map("".join))


def document(ending: str, content: str) -> Document:
    (found,) = format_of(ending).read(Input(f"a{ending}", content.encode(), Pair("ar", "en")))
    assert isinstance(found, Document)
    return found


def repaired(ending: str, content: str, old: str, new: str) -> str:
    """The file with words replaced; what cannot be replaced stays."""
    read = document(ending, content)
    start = read.text.index(old)
    edit = (Span(start, start + len(old)), new)
    assert read.extract
    return rewritten(content, [read.extract.edited([edit])]) if read.admits([edit]) else content


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("One *two*\n__three__.\n", "One two three."),
        ("[One](http://a.b 'c') ![two](d) [three][e] [sic]\n", "One  three [sic]"),
        ("One `two` <http://a.b> three\n", "One \ufffc \ufffc three"),
        ("One \\* two &amp; three &#8217;\n", "One * two & three ’"),
        ("It cost $5 *or* $6.\n", "It cost $5 or $6."),
        ("One  \ntwo\n", "One\ntwo"),
        ("# One\n\n> two\n\nThree\n=====\n\n    four\n", "One\n\nThree"),
        ("- one\n  more\n- two\n\n1. three\n", "- one more\n\n- two\n\n- three"),
        ("| one | two |\n|---|---|\n| three | |\n", "- one \n\n- two \n\n- three "),
        ("---\ntitle: 'One'\ntags: two\n---\n\nThree\n", "One\n\nThree"),
        ("\ufeff---\ntitle: One\n---\nTwo\n", "One\n\nTwo"),
        ("One <!-- two --> <i>three</i>\n", "One  three"),
        ("<div>\none\n</div>\n\ntwo\n", " one \n\ntwo"),
        ("one" + " *a" * 3000 + "\n", "one" + " *a" * 3000),
    ],
)
def test_markdown(content: str, text: str) -> None:
    assert document(".md", content).text == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>One <b>two</b>\n  three</p><p>Four", "One two three\n\nFour"),
        ("<a title='>'>One</a> <a href=x?a>b>two</a> < three <4", "One b>two < three <4"),
        ("One<br>two &amp; three&nbsp;four &nope; &#x41;", "One\ntwo & three\xa0four &nope; A"),
        ("<ul><li>one<li>two</ul><table><tr><td>three</table>", "- one\n\n- two\n\n- three"),
        ("<title>no</title><style>no</style>One<script>if (a</script", "One"),
        ("One <code>no <b>no</b></code> two <svg><text>no</text></svg>", "One \ufffc two \ufffc"),
        ("One<blockquote>no<blockquote>no</blockquote>no</blockquote>two<pre>no", "One\n\ntwo"),
        ("One <!-- no --> two <!no> three </3> four <!-- no", "One  two  three  four "),
        ("One <!-- tqcheck: on --> two", "One <!-- tqcheck: on --> two"),
        ("<pre><!-- tqcheck: on --></pre>One", "One"),
        ("</code>One</pre> two", "One\n\n two"),
        ("<P>One<P>two", "One\n\ntwo"),
    ],
)
def test_html(content: str, text: str) -> None:
    assert document(".html", content).text == text


@pytest.mark.parametrize(
    ("ending", "before", "old", "new", "after"),
    [
        (".md", "In *any deal*. It may be.", ". It", " that", "In *any deal* that may be."),
        (".md", "In *any deal. It* may be.", ". It", " that", "In *any deal that* may be."),
        (".md", "*Thus,* he said.", "Thus, he", "He", "*Thus,* he said."),
        (".md", "[Thus](a), he said.", "Thus, h", "H", "[Thus](a), he said."),
        (".md", "A *a* b.", "A a", "A", "A *a* b."),
        (".md", "*Thus* he", "Thus", "So", "*So* he"),
        (".md", "One two", "One", "a*b", "a\\*b two"),
        (".md", "> no\n\nOne\n  one two", "One one", "One", "> no\n\nOne two"),
        (".html", "<p>In any <b>deal</b>. It may", ". It", " that", "<p>In any <b>deal</b> that may"),
        (".html", "<p>One two", "two", "a < b & c", "<p>One a &lt; b &amp; c"),
        (".html", "<p>It&rsquo;s it", "It’s it", "It’s", "<p>It&rsquo;s"),
        (".html", "<p>One<p>two", "One\n\ntwo", "One two", "<p>One<p>two"),
        (".html", "One <code>a</code> one", "One \ufffc one", "One", "One <code>a</code> one"),
    ],
)
def test_a_repair_changes_words_alone(ending: str, before: str, old: str, new: str, after: str) -> None:
    assert repaired(ending, before, old, new) == after


@pytest.mark.parametrize("width", [40, 72])
def test_a_paragraph_wrapped_anew_keeps_its_fingerprints(width: int) -> None:
    article = (Path(__file__).parents[2] / "corpora/ar-en/canal-talks.txt").read_text("utf-8")
    wrapped = "\n\n".join(fill(paragraph, width) for paragraph in article.split("\n\n"))

    def fingerprints(content: str) -> list[str]:
        return [finding.fingerprint for finding in check([document(".md", content)], Settings(lm="off")).findings]

    assert fingerprints(wrapped) == fingerprints(article) != []


@given(FILES, st.data())
def test_what_is_not_text_stays(file: tuple[str, str], data: st.DataObject) -> None:
    ending, content = file
    try:
        read = document(ending, content)
    except InputError:
        return
    extract = read.extract
    assert extract
    spans = [piece.span for piece in extract.pieces if piece.span]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert rewritten(content, [extract]) == content
    start = data.draw(st.integers(0, len(read.text)))
    edit = (Span(start, data.draw(st.integers(start, len(read.text)))), data.draw(st.sampled_from(["", "x", " x "])))
    if read.admits([edit]):
        after = rewritten(content, [extract.edited([edit])])
        ends = [0, *(span.end for span in spans)]
        starts = [*(span.start for span in spans), len(content)]
        at = 0
        for gap in (content[end:start] for end, start in zip(ends, starts, strict=True)):
            at = after.index(gap, at) + len(gap)


@pytest.mark.parametrize("ending", [".md", ".html"])
def test_hostile_markup_is_read_in_linear_time(ending: str) -> None:
    for sign in (*SIGNS, "*a ", "a [b](", '<a "', "<a b='", "</", "<!", "$a $", "[a][b]", "<code>", "</pre>", "&#1;"):
        with suppress(InputError):
            list(format_of(ending).read(Input("a", f"w {sign * (20_000 // len(sign))} w".encode())))
