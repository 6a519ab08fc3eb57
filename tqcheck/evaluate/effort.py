"""The share of an editor's work that fixes take away."""

from __future__ import annotations

from collections.abc import Callable

from tqcheck.text import InputError

Effort = Callable[[str, str, str], tuple[float, float]]


def effort_measure() -> Effort:
    """A measure of edits saved and edits needed, by TER (Snover et al. 2006) as sacreBLEU computes it.

    Returns:
        A function of the text, the repaired text and the post-edit; it returns word edits saved and word edits needed,
        each times 100, so that their ratio is the share of the work saved.

    Raises:
        InputError: sacreBLEU or numpy is not installed.
    """
    try:
        import numpy  # noqa: F401, PLC0415
        from sacrebleu.metrics import TER  # noqa: PLC0415
    except ImportError:
        raise InputError("to evaluate needs sacrebleu and numpy; pip install 'tqcheck[evaluate]'") from None
    ter = TER()

    def measure(text: str, repaired: str, post_edit: str) -> tuple[float, float]:
        words = len(post_edit.split())
        before = ter.sentence_score(text, [post_edit]).score * words
        after = before if repaired == text else ter.sentence_score(repaired, [post_edit]).score * words
        return before - after, before

    return measure
