from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern


class CutHashtag(Pattern):
    """A hash sign left without its word: "not repeated anywhere #?".

    Cause: the machine moved the word of an Arabic hashtag and left the sign behind.
    Repair: delete the sign.
    Native English: "the # key" and numbers.
    """

    message = "A hash sign was left without its word."
    category = "orthography"
    pattern = r"(?<![\w’'-])(?P<word>[A-Za-z][a-z’'-]+)(?: #)(?P<stop>[?.,!;:…]+)(?=\s|\Z)"
    examples = r"""
        We will not see it {anywhere #? => anywhere?} The crowd went home.
        The talks are {over #. => over.} The crowd went home.
        Do they {know #! => know!}
        We will see it #anywhere today.
        Press the # key to go on.
        He is # 1 in the world.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The word with its mark."""
        return [f"{match['word']}{match['stop']}"]
