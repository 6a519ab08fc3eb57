"""The language model behind one protocol; nothing here imports torch before a model is opened."""

from tqcheck.lm.card import Evidence, ModelCard, Quantiles, read_card
from tqcheck.lm.errors import ModelError
from tqcheck.lm.fake import FakeModel
from tqcheck.lm.load import ADVICE, is_installed, open_model
from tqcheck.lm.progress import Progress, progress_bar
from tqcheck.lm.protocol import Fluency, Reading

__all__ = [
    "ADVICE",
    "Evidence",
    "FakeModel",
    "Fluency",
    "ModelCard",
    "ModelError",
    "Progress",
    "Quantiles",
    "Reading",
    "is_installed",
    "open_model",
    "progress_bar",
    "read_card",
]
