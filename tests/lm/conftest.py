import os
from pathlib import Path

import pytest

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


@pytest.fixture(
    scope="session", params=["llama", "gpt2", "gemma3", "gemma3_plain", "mistral", "qwen2", "qwen3", "smollm"]
)
def folder(request, tmp_path_factory) -> Path:
    pytest.importorskip("transformers")
    import tiny

    return getattr(tiny, request.param)(tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="session")
def llama(tmp_path_factory) -> Path:
    pytest.importorskip("transformers")
    import tiny

    return tiny.llama(tmp_path_factory.mktemp("plain"))
