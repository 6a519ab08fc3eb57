"""Files, folders, standard input and JSON Lines."""

from __future__ import annotations

import errno
import io
import json
import os
from pathlib import Path

import pytest

from tqcheck.text import Pair
from tqcheck.text.readers import Sources, read

PAIR = Pair("ar", "en")
BAD = {
    "latin.txt": (b"caf\xe9", "offset 3"),
    "binary.txt": (b"ab\0c", "binary"),
    "empty.txt": (b"", "empty"),
    "blank.txt": (b"\xef\xbb\xbf \r\n", "empty"),
    "missing.txt": (None, "no such file"),
}


def texts(sources: Sources) -> list[str]:
    return [document.text for document in sources.documents]


def put(folder: Path, **files: bytes) -> Path:
    for name, data in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


@pytest.mark.parametrize("raw", [b"\xef\xbb\xbfOne.\r\nTwo.\rThree.\n", b"One.", b"\n\n One.\x0c\n"])
def test_raw_text_is_the_bytes_decoded(tmp_path: Path, raw: bytes) -> None:
    put(tmp_path, a_txt=raw)
    (document,) = read([str(tmp_path / "a.txt")], PAIR).documents
    assert document.text == raw.decode()
    assert document.id == str(tmp_path / "a.txt")
    assert document.origin is not None
    assert document.origin.content.encode(document.origin.encoding) == raw


@pytest.mark.parametrize(
    ("encoding", "raw"),
    [
        ("utf-8-sig", b"\xef\xbb\xbfHi"),
        ("UTF-16", "\ufeffHi".encode("utf-16-be")),
        ("utf_16", "\ufeffHi".encode("utf-16-le")),
        ("utf-32", "\ufeffHi".encode("utf-32-be")),
        ("cp1256", "مرحبا".encode("cp1256")),
    ],
)
def test_other_encodings_come_back_byte_for_byte(tmp_path: Path, encoding: str, raw: bytes) -> None:
    put(tmp_path, a_txt=raw)
    (document,) = read([str(tmp_path / "a.txt")], PAIR, encoding).documents
    assert document.origin is not None
    assert document.text.lstrip("\ufeff") in {"Hi", "مرحبا"}
    assert document.text.encode(document.origin.encoding) == raw


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    raw, reason = BAD[name]
    put(tmp_path, good_txt=b"Good.")
    if raw is not None:
        (tmp_path / name).write_bytes(raw)
    sources = read([str(tmp_path / name), str(tmp_path / "good.txt")], PAIR)
    assert texts(sources) == ["Good."]
    (error,) = sources.errors
    assert str(error).startswith(f"{tmp_path / name}: ")
    assert reason in str(error)


def test_not_utf_8_suggests_the_option(tmp_path: Path) -> None:
    put(tmp_path, a_txt=b"\xff")
    assert "--encoding" in str(read([str(tmp_path)], PAIR).errors[0])


@pytest.mark.parametrize("encoding", ["no-such", "base64", "rot13"])
def test_unknown_encoding(tmp_path: Path, encoding: str) -> None:
    put(tmp_path, a_txt=b"Hi.")
    assert f"no encoding is called {encoding!r}" in str(read([str(tmp_path)], PAIR, encoding).errors[0])


def test_folders_are_walked_in_order_without_hidden_ones(tmp_path: Path) -> None:
    put(tmp_path, b__z_txt=b"4", a_md=b"1", c_jsonl=b'{"text":"3"}', b_txt=b"2", x_py=b"no")
    put(tmp_path / ".hidden", h_txt=b"no")
    put(tmp_path, **{"b__.h_txt": b"no"})
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    assert texts(read([str(tmp_path)], PAIR)) == ["1", "2", "3", "4"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    put(tmp_path, a_txt=b"Once.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert texts(read([str(tmp_path), str(tmp_path / "a.txt")], PAIR)) == ["Once."]


def test_a_pipe_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.txt")
    sources = read([str(tmp_path)], PAIR)
    assert not sources.documents
    assert "no file in this folder that can be read" in str(sources.errors[0])


def test_a_link_to_itself_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    put(tmp_path, good_txt=b"Good.")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    sources = read([str(tmp_path)], PAIR)
    assert texts(sources) == ["Good."]
    assert str(sources.errors[0]).startswith(f"{tmp_path / 'loop.txt'}: cannot be read")


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, a_txt=b"No.")

    def refuse(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "check its permissions" in str(read([str(tmp_path)], PAIR).errors[0])


def test_code_in_markdown_is_no_prose_and_in_plain_text_is(tmp_path: Path) -> None:
    put(tmp_path, a_md=b"See `the the` there.", a_txt=b"See `the the` there.")
    markdown, plain = read([str(tmp_path)], PAIR).documents
    assert "the the" not in markdown.prose
    assert "the the" in plain.prose


@pytest.mark.parametrize(("name", "expected"), [("x.jsonl", "Hi."), ("x.txt", '{"text":"Hi."}')])
def test_standard_input_takes_its_format_from_its_name(
    monkeypatch: pytest.MonkeyPatch, name: str, expected: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"text":"Hi."}')))
    (document,) = read(["-"], PAIR, stdin_name=name).documents
    assert document.text == expected
    assert document.id.startswith(name)


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        '\ufeff{"id": "a", "text": "One\\n.", "source": "واحد"}\r',
        "",
        '{"id": 7, "text": "Two\u2028."}',
        '{"text": "Three."}',
    ]
    put(tmp_path, a_jsonl="\n".join(lines).encode())
    path = tmp_path / "a.jsonl"
    sources = read([str(path)], PAIR)
    assert not sources.errors
    assert texts(sources) == ["One\n.", "Two\u2028.", "Three."]
    assert [document.id for document in sources.documents] == ["a", "7", f"{path}:4"]
    assert [document.source for document in sources.documents] == ["واحد", None, None]
    assert [str(document.origin) for document in sources.documents] == [f"{path}:{n}" for n in (1, 3, 4)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "not an object"),
        ('{"id": "a"}', 'no "text"'),
        ('{"text": 1}', 'no "text"'),
        ('{"text": " "}', 'no "text"'),
        ('{"text": "a", "source": 1}', '"source"'),
        ('{"text": "a", "id": []}', '"id"'),
        ('{"text": "\\ud800"}', "surrogate"),
        (json.dumps({"text": "a", "title": "\udc00"}), "surrogate"),
    ],
)
def test_a_bad_line_is_numbered_and_the_others_run(tmp_path: Path, line: str, reason: str) -> None:
    put(tmp_path, a_jsonl=f'{{"text": "Good."}}\n{line}\n{{"text": "Also."}}\n'.encode())
    sources = read([str(tmp_path)], PAIR)
    assert texts(sources) == ["Good.", "Also."]
    (error,) = sources.errors
    assert str(error).startswith(f"{tmp_path / 'a.jsonl'}:2: ")
    assert reason in str(error)
