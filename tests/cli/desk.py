"""What the tests of the command line share."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

Run = Callable[..., subprocess.CompletedProcess[str]]
BAD = "They sat in the the hall.\n"
DOUBLED = 'select = ["any-any/doubled-word"]\nlm = "off"\n'
