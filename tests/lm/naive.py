"""The plainest way to read a text, which every shortcut must agree with."""

import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM


def naive_totals(folder, texts):
    network = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    totals = []
    for text in texts:
        ids = [network.config.bos_token_id, *tokenizer.encode(text, add_special_tokens=False).ids]
        with torch.inference_mode():
            logprobs = network(input_ids=torch.tensor([ids])).logits[0].float().log_softmax(-1)
        totals.append(sum(logprobs[place, token].item() for place, token in enumerate(ids[1:])))
    return totals
