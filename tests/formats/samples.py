"""Files as the real programs and libraries write them, each with two doubled words and what is hard to leave alone."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

SOURCE = "قال الوزير إن الماء بارد."
BAD = "He said that the the water & “salt” <here> is cold."
ALSO = "The report was published by the the office."


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title = "the the title"
    document.add_heading("Water & salt", 1)
    document.add_paragraph(BAD)
    mixed = document.add_paragraph("The report was published by the ")
    mixed.add_run("the office").bold = True
    mixed.add_run(".")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "Salt\tin a cell", "Water\nin another"
    return saved(document.save)


def xliff() -> bytes:
    from translate.storage.xliff import xlifffile

    file = xlifffile(sourcelanguage="ar", targetlanguage="en")
    for text in (BAD, ALSO):
        file.addsourceunit(SOURCE).target = text
    file.addsourceunit("غير مترجم")
    return bytes(file)


def xliff2() -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar" trgLang="en">
 <file id="f1">
  <unit id="1"><segment><source>{SOURCE}</source>
    <target>He said that <pc id="1">the the</pc> water<ph id="2"/> &amp; “salt” &lt;here> is cold.</target></segment>
   <ignorable><source> </source></ignorable>
   <segment><source>ثم.</source><target>The report was published by the the office.</target></segment>
  </unit>
  <unit id="2" translate="no"><segment><source>س</source><target>Leave the the alone.</target></segment></unit>
 </file>
</xliff>
""".encode()


def tmx() -> bytes:
    from translate.storage.tmx import tmxfile

    file = tmxfile()
    for text in (BAD, ALSO):
        file.addtranslation(SOURCE, "ar", text, "en")
    return bytes(file)


def po() -> bytes:
    from translate.storage.pypo import pofile

    file = pofile()
    file.updateheader(add=True, Language="en", Content_Type="text/plain; charset=UTF-8")
    for number, text in enumerate((BAD + '\n"\\x" ' + "salt " * 30, ALSO)):
        unit = file.addsourceunit(f"{SOURCE} {number}")
        unit.target = text
    file.units[-1].addlocation("a.c:1")
    return bytes(file) + b'\n#~ msgid "old"\n#~ msgstr "the the"\n'


def srt() -> bytes:
    return (
        "\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>He said that the the water & “salt” <here>\r\nis cold.</i>\r\n\r\n"
        "2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}The report was published\r\n\r\n"
        "3\r\n00:00:05,000 --> 00:00:06,000\r\nby the the office.\r\n"
    ).encode()


def vtt() -> bytes:
    return (
        "WEBVTT the the\n\nNOTE the the\n\n1\n00:01.000 --> 00:02.500 align:start\n<v Amir>He said that the the water "
        "&amp; “salt” &lt;here> is cold.\n\n00:03.000 --> 00:04.000\nThe report was published by the the office.\n"
    ).encode()


def csv() -> bytes:
    import csv
    from io import StringIO

    file = StringIO(newline="")
    csv.writer(file).writerows(
        [["id", "source", "text"], ["a", SOURCE, BAD + ' "Yes", she said.'], ["the the", "س، ص", ALSO], ["c", "", ""]]
    )
    return file.getvalue().encode()


def tsv() -> bytes:
    return f"\ufeffid\tsource\ttext\r\na\t{SOURCE}\t{BAD}\r\nb\tس\t{ALSO}\r\n".encode()


def jsonl() -> bytes:
    import json

    rows = [{"id": "a", "text": BAD + "\n\U0001f54a", "the the": [1.0]}, {"text": ALSO, "source": SOURCE}]
    return "\n".join([json.dumps(rows[0]), json.dumps(rows[1], ensure_ascii=False), ""]).encode()


def wxr() -> bytes:
    return b"""<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The the desk</title><wp:wxr_version>1.2</wp:wxr_version>
<item><title><![CDATA[Water &amp; salt]]></title>
 <content:encoded><![CDATA[<!-- wp:paragraph {"a":"the the"} -->
<p class="the the">He said that <b>the the</b> water &amp; &#8220;salt&#8221; &lt;here&gt; is cold.</p>
<!-- /wp:paragraph -->
<pre>the the</pre>[gallery ids="1"]<p>The report was published by the the office.</p>]]></content:encoded>
 <excerpt:encoded><![CDATA[]]></excerpt:encoded>
 <wp:post_name><![CDATA[water]]></wp:post_name><wp:post_type>post</wp:post_type></item>
<item><title>The the menu</title><content:encoded><![CDATA[]]></content:encoded>
 <wp:post_type>nav_menu_item</wp:post_type></item>
</channel></rss>
"""


def markdown() -> bytes:
    return b"""---
draft: the the
---

# Water & salt

He said that [the the](http://a.example/the-the "the the") water &amp;
&#8220;salt&#8221; \\<here\\> is *cold*. `the the` ![the the](the.png)

> the the

- A list with **salt** in it
  and water.

<div class="the the">
The report was published by the the office.
</div>

| salt | water |
|------|-------|
| much | <b>little</b> |

```
the the
```
"""


def html() -> bytes:
    return b"""<!doctype html>
<html><head><meta charset="utf-8"><title>the the</title><script>if (a < b) { the the }</script></head>
<body class='a > the the'><!-- the the --><h1>Water &amp; salt</h1>
<p title="the the">He said that <a href="?the the">the the</a> water &amp; &#8220;salt&#8221;
&lt;here&gt; is cold.<p>The report was <br>published by
<ul><li>The report was published by the the office.<li>See <code>the the</code>.</ul>
<blockquote><p>the the</p></blockquote><pre>the the</pre></body></html>
"""


def saved(save: Callable[[BytesIO], object]) -> bytes:
    data = BytesIO()
    save(data)
    return data.getvalue()


SAMPLES = {
    f"{make.__name__}.{ending}": make
    for make, ending in [
        (docx, "docx"), (xliff, "xlf"), (xliff2, "xliff"), (tmx, "tmx"), (po, "po"), (srt, "srt"), (vtt, "vtt"),
        (csv, "csv"), (tsv, "tsv"), (jsonl, "jsonl"), (wxr, "xml"),
        (markdown, "md"), (html, "html"),
    ]
}  # fmt: skip


def put(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(SAMPLES[name]())
    return path
