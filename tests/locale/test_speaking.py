"""Reports speak the language they are asked for."""

from __future__ import annotations

import pickle

import pytest

from tqcheck.findings import Message
from tqcheck.locale import gettext, languages, ngettext, speaking, spoken
from tqcheck.reports.wording import said


def test_english_is_spoken_unless_another_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "ar")
    assert (spoken(), gettext("Keep the text"), ngettext("a", "b", 2)) == ("en", "Keep the text", "b")
    with speaking("ar"):
        assert (spoken(), gettext("Keep the text"), gettext("")) == ("ar", "أبقِ النص", "")
        with speaking("en"):
            assert gettext("Keep the text") == "Keep the text"
    assert spoken() == "en"
    assert languages() == ["en", "ar"]


@pytest.mark.parametrize(
    ("locale", "language"), [("ar_EG.UTF-8", "ar"), ("en_GB.UTF-8", "en"), ("C", "en"), ("xx", "en")]
)
def test_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch, locale: str, language: str) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    with speaking("auto"):
        assert spoken() == language


def test_arabic_has_six_numbers() -> None:
    with speaking("ar"):
        counted = [ngettext("{count} minor", "{count} minor", count) for count in (1, 2, 3, 11)]
    assert counted == ["واحدة طفيفة", "اثنتان طفيفتان", "{count} طفيفة", "{count} طفيفة"]


def test_a_message_is_said_with_its_values_as_they_are() -> None:
    inner = Message("The source has a number that is missing here: {number}.", number="{minor}")
    message = Message("{message} Arabic: {arabic}.", message=inner, arabic="minor")
    assert message == "The source has a number that is missing here: {minor}. Arabic: minor."
    for copy in (message, pickle.loads(pickle.dumps(message))):
        assert said(copy) == message
        with speaking("ar"):
            assert said(copy) == "في الأصل رقم سقط هنا: {minor}. في العربية: minor."
