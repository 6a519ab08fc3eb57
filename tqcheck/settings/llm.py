"""The table that says how a large language model is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from math import inf
from typing import Any

from tqcheck.text import InputError
from tqcheck.text.toml import check_keys

LLM = "llm"


@dataclass(frozen=True, slots=True)
class LlmSettings:
    """How a large language model is asked.

    Args:
        model: its name at the endpoint; without an endpoint a folder or hub id.
        base_url: address of an OpenAI-compatible endpoint, up to and with ``/v1``; empty for a model on this machine.
        api_key_env: the environment variable that holds the key; empty for none.
        timeout: seconds an answer may take.
        concurrency: how many paragraphs are asked about at once.
        budget: tokens a run may cost, read and written together.
        max_cost: money a run may cost, in the currency of the prices; 0 for no other bound than the tokens.
        price_read: money for a million tokens read.
        price_written: money for a million tokens written.
        most: proposals shown in 100 words.
        record: file that every new answer is appended to, for ``--propose replay:FILE``; empty for none.
    """

    model: str = ""
    base_url: str = ""
    api_key_env: str = ""
    timeout: float = 60.0
    concurrency: int = 4
    budget: int = 200_000
    max_cost: float = 0.0
    price_read: float = 0.0
    price_written: float = 0.0
    most: float = 20.0
    record: str = ""


_KINDS: Mapping[type, tuple[type | tuple[type, ...], str]] = {
    str: (str, "a text in quotation marks"),
    int: (int, "a whole number above 0"),
    float: ((int, float), "a number above 0"),
}


def read_llm(table: Any, here: Callable[..., str]) -> LlmSettings:
    """The settings in the table, whose keys may have hyphens or underscores.

    Args:
        table: what the file says.
        here: the keys from the table's name inwards -> file and line.

    Raises:
        InputError: it is no table, or something in it is not known.
    """
    if not isinstance(table, dict):
        raise InputError(f"{here(LLM)}: {LLM} is not a table; write [{LLM}]")
    defaults = asdict(LlmSettings())
    given: dict[str, Any] = {}
    for written, value in table.items():
        key = written.replace("-", "_")
        check_keys(here(LLM, written), [key], defaults)
        kinds, wanted = _KINDS[type(defaults[key])]
        right = isinstance(value, kinds) and not isinstance(value, bool)
        if not right or (isinstance(value, int | float) and not 0 < value < inf):
            raise InputError(f"{here(LLM, written)}: {written} is not {wanted}")
        given[key] = value
    settings = LlmSettings(**given)
    if settings.max_cost and not (settings.price_read or settings.price_written):
        written = next(key for key in table if key.replace("-", "_") == "max_cost")
        raise InputError(
            f"{here(LLM, written)}: max-cost needs price-read and price-written, for a million tokens each"
        )
    return settings
