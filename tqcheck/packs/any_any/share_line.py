from __future__ import annotations

from tqcheck.packs.any_any._lines import StrayLine

_PLACE = r"(?:facebook|twitter|x|whats ?app|telegram|linked ?in|instagram|pinterest|reddit|messenger|viber|tumblr|tik ?tok|you ?tube|email|e-mail|rss)"
_LINE = (
    rf"{_PLACE}(?:[\s|·•,/]+{_PLACE}){{1,11}}"
    r"|(?:©|\(c\)) ?(?:19|20)\d\d\b.{0,100}"
    r"|.{0,40}(?:©|\(c\)) ?.{0,60}(?:19|20)\d\d\.?"
)


class ShareLine(StrayLine):
    """A line of sharing buttons, or a copyright notice.

    Cause: the article was copied or scraped with what stands round it on the page.
    Repair: delete the line.
    Native writing: the same names inside a sentence.
    """

    message = "This line belongs to the page, not to the text."
    line = _LINE
    examples = r"""
        The talks go on.{\n\nFacebook Twitter WhatsApp => }
        The talks go on.{\n\n© 2023 The Daily Lamp => }
        The talks go on.{\n\nDawn News © 2023 => }
        The firm bought Facebook, Twitter and others.
        He left Facebook for X in 2023.
        The talks go on.\n\n© is the sign.
    """
