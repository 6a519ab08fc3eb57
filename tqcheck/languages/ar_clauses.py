"""How a main clause begins in Arabic; forms as ``ar.plain`` writes them."""

from __future__ import annotations

BEGINS = (
    r"[.!؟?؛…:\n]|(?<!\w)(?:كما|وقد|ولقد|وذلك|وهو|وهي|وهم|فيما|بينما|ولكن|لكن|اذ|وكان\w*|و[يتن]\w{3,}|وقال\w*|واضاف\w*|واكد\w*|واشار\w*|واوضح\w*"
    r"|وبين|وذكر\w*|واعلن\w*|وتابع\w*|وجاء\w*|وان(?:ه|ها|هم)?)(?!\w)"
)
