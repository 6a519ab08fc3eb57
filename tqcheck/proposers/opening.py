"""From what the user chose to a proposer."""

from __future__ import annotations

from pathlib import Path

from tqcheck.lm.cache import Answers
from tqcheck.lm.embedded import cache_folder
from tqcheck.proposers import Proposer
from tqcheck.proposers.answerer import Answerer
from tqcheck.proposers.llm import LlmProposer
from tqcheck.proposers.replay import Replay
from tqcheck.rules import ProposedRule, rules_of
from tqcheck.settings import Settings
from tqcheck.settings.llm import LlmSettings
from tqcheck.text import InputError

LLM, REPLAY = "llm", "replay:"


def open_proposer(settings: Settings, *, device: str = "auto", cache: bool = True) -> Proposer | None:
    """The proposer of a run; None where none is wanted, or none of its rules.

    Args:
        settings: settings of the run.
        device: where a model on this machine runs.
        cache: whether to keep answers between runs.

    Raises:
        InputError: there is no such proposer, or what it needs is not set or cannot be read.
        ModelError: the model cannot be used.
    """
    wanted = [rule for rule in rules_of(settings) if isinstance(rule, ProposedRule)]
    if settings.propose.startswith(REPLAY):
        return LlmProposer(Replay(Path(settings.propose.removeprefix(REPLAY))), wanted)
    if settings.propose not in ("", LLM):
        raise InputError(f"--propose {settings.propose}: nobody is called that; give {LLM} or {REPLAY}FILE")
    if not wanted:
        return None
    kept = Answers(cache_folder() / "proposals.sqlite") if cache else None
    record = settings.folder / settings.llm.record if settings.llm.record else None
    return LlmProposer(_answerer(settings.llm, device), wanted, kept, record, settings.llm)


def _answerer(llm: LlmSettings, device: str) -> Answerer:
    if not llm.model:
        raise InputError("--propose llm: no model is named; set model in the table [llm] of tqcheck.toml")
    if llm.base_url:
        try:
            from tqcheck.proposers.endpoint import Endpoint  # noqa: PLC0415
        except ImportError:
            raise InputError("an endpoint needs httpx and tenacity; pip install 'tqcheck[llm]'") from None
        return Endpoint(llm)
    from tqcheck.proposers.local import Local  # noqa: PLC0415

    return Local(llm, device)
