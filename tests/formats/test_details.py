"""What is particular to single formats."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docx import Document as Word
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from samples import SAMPLES, saved

from tqcheck.repair import changes
from tqcheck.text import Document, Pair, Span
from tqcheck.text.formats import format_of
from tqcheck.text.input import Input
from tqcheck.text.masks import MASK


def documents(name: str, data: bytes | str) -> list[Document]:
    raw = data if isinstance(data, bytes) else data.encode()
    found = list(format_of(Path(name).suffix).read(Input(name, raw, Pair("ar", "en"))))
    return [document for document in found if isinstance(document, Document)]


def texts(name: str, data: bytes | str) -> list[str]:
    return [document.text for document in documents(name, data)]


def body(word: bytes) -> str:
    return ZipFile(BytesIO(word)).read("word/document.xml").decode()


def target(inner: str, attributes: str = "") -> str:
    return f"<xliff><file><body><trans-unit {attributes}><source>م</source>{inner}</trans-unit></body></file></xliff>"


def test_xml_is_decoded_as_it_says_and_encoded_again_so() -> None:
    content = SAMPLES["xliff.xlf"]().decode().replace("utf-8", "utf-16", 1).replace("UTF-8", "utf-16", 1)
    for raw in (content.encode("utf-16"), b"\xfe\xff" + content.encode("utf-16-be")):
        (document,) = documents("a.xlf", raw)
        start = document.text.index("the the")
        (change,) = changes([(document, document.edited([(Span(start + 3, start + 7), "")]))])
        assert change.origin.encoded(change.after).decode("utf-16") == content.replace("the the", "the", 1)
    assert texts(
        "a.xlf",
        b'<?xml version="1.0" encoding="latin-1"?>' + target("<target>é</target>").replace("م", "m").encode("latin-1"),
    ) == ["é"]


def test_inline_codes_leave_the_sentence_whole() -> None:
    inner = '<target>Cold <g id="1">wa</g>ter<x id="2"/>, <bpt id="3">&lt;b></bpt>salt<ept id="3">&lt;/b></ept>.<!-- a --></target>'
    assert texts("a.xlf", target(inner)) == [f"Cold water{MASK}, salt."]


def test_what_is_not_to_be_translated_is_not_changed() -> None:
    (document,) = documents("a.xlf", target('<target>Cold <mrk mtype="protected">Salt</mrk> water</target>'))
    assert not document.admits([(Span(5, 9), "Sugar")])
    assert document.admits([(Span(0, 4), "Warm")])


def test_proposals_of_a_memory_are_no_targets() -> None:
    assert texts("a.xlf", target("<target>One.</target><alt-trans><target>Two.</target></alt-trans>")) == ["One."]


def test_each_file_of_an_xliff_is_a_text() -> None:
    file = '<file original="{}"><body><trans-unit><source>م</source><target>{}.</target></trans-unit></body></file>\n'
    found = documents("a.xlf", f"<xliff>\n{file.format('a.txt', 'One')}{file.format('b.txt', 'Two')}</xliff>")
    assert [(document.id, str(document.origin), document.text) for document in found] == [
        ("a.txt", "a.xlf:2", "One."),
        ("b.txt", "a.xlf:3", "Two."),
    ]


def test_subtitles_run_on_until_a_sentence_is_closed() -> None:
    cue = "1\n00:00:01,000 --> 00:00:02,000\n{}\n\n"
    spoken = ["<i>Cold</i>\nwater", "and salt.", "Fish.\n- Bread?\n- No"]
    assert texts("a.srt", "".join(map(cue.format, spoken))) == ["Cold water and salt.\n\nFish.\n\n- Bread?\n\n- No"]


def test_word_documents_are_read_as_they_stand_after_revision() -> None:
    document = Word()
    paragraph = document.add_paragraph("Cold ")
    for tag, text, name in (("w:del", "w:delText", "gone"), ("w:ins", "w:t", "water"), ("w:moveFrom", "w:t", "away")):
        revision, run, inner = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(text)
        inner.text = name
        run.append(inner)
        revision.append(run)
        paragraph._p.append(revision)
    box, inside = OxmlElement("w:txbxContent"), OxmlElement("w:p")
    run = OxmlElement("w:r")
    run.append(OxmlElement("w:t", attrs={qn("xml:space"): "preserve"}))
    run[0].text = "In a box"
    inside.append(run)
    box.append(inside)
    paragraph.runs[0]._r.append(box)
    assert texts("a.docx", saved(document.save)) == ["Cold water\n\nIn a box"]


def test_a_word_document_keeps_spaces_that_were_there() -> None:
    document = Word()
    document.add_paragraph("Salt and water")
    (read,) = documents("a.docx", saved(document.save))
    (change,) = changes([(read, read.edited([(Span(0, 5), "")]))])
    (again,) = documents("a.docx", change.origin.encoded(change.after))
    assert again.text == "and water"
    (change,) = changes([(read, read.edited([(Span(0, 4), "")]))])
    assert [p.text for p in Word(BytesIO(change.origin.encoded(change.after))).paragraphs] == [" and water"]
    assert '<w:t xml:space="preserve"> and water</w:t>' in body(change.origin.encoded(change.after))


def test_brackets_in_a_post_are_text_unless_they_are_short_codes() -> None:
    html = '<p>He [sic] said <em>so</em>.</p>[caption id="a"]Salt[/caption]<br/>Water &#8211; cold'
    post = f'<rss xmlns:content="a/content/"><wxr_version/><item><content:encoded><![CDATA[{html}]]></content:encoded></item></rss>'
    assert texts("a.xml", post) == ["He [sic] said so.\n\nSalt\n\nWater – cold"]


def test_a_bare_cell_is_quoted_when_a_repair_brings_in_a_comma() -> None:
    (document,) = documents("a.csv", "id,text\n1,So he said\n")
    (change,) = changes([(document, document.edited([(Span(2, 2), ",")]))])
    assert change.after == 'id,text\n1,"So, he said"\n'
