"""Loading time, memory and speed of the embedded model, against reading text by text without any shortcut."""

import resource
import time

import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM

from tqcheck.lm import open_model, read_card
from tqcheck.lm.embedded import EMBEDDED, embedded_folder

BEFORE = (
    "The minister arrived in the capital on {day} for two days of talks with his counterpart and the prime minister."
)
PASSAGES = (
    "He said that his country's interests will not be ignored in any agreement. It may be reached with Russia.",
    "He said that his country's interests will not be ignored in any agreement that may be reached with Russia.",
    "He said that his country's interests would not be ignored in any agreement reached with Russia.",
    "He said his country's interests will not be ignored in any agreement which may be reached with Russia.",
)
AFTER = "Negotiators are due to meet again next week, according to two officials who were briefed on the discussions."
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def main() -> None:
    texts = [f"{BEFORE.format(day=day)} {passage} {AFTER}" for day in DAYS for passage in PASSAGES]
    start = time.perf_counter()
    opened = open_model("embedded")
    assert opened is not None
    model, _ = opened
    print(f"load {time.perf_counter() - start:.1f} s")
    start = time.perf_counter()
    readings = model.read(texts)
    packed = time.perf_counter() - start
    tokens = sum(len(reading.ends) for reading in readings)
    print(f"packed {tokens / packed:.0f} tokens/s ({len(texts)} texts, {tokens} tokens, {packed:.1f} s)")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.1f} GB")
    network = AutoModelForCausalLM.from_pretrained(embedded_folder(read_card(EMBEDDED)), dtype=torch.float32).eval()
    sequences = [torch.tensor([[2, *ids]]) for ids in token_ids(texts)]
    start = time.perf_counter()
    with torch.inference_mode():
        for ids in sequences:
            network(ids).logits[0].log_softmax(-1)[:-1].gather(1, ids[0, 1:, None]).sum().item()
    alone = time.perf_counter() - start
    print(f"plain {tokens / alone:.0f} tokens/s, {alone / packed:.1f} times slower")


def token_ids(texts: list[str]) -> list[list[int]]:
    tokenizer = Tokenizer.from_file(str(embedded_folder(read_card(EMBEDDED)) / "tokenizer.json"))
    return [encoding.ids for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]


if __name__ == "__main__":
    main()
