"""Repairs: which fixes to apply, what files look like with them, and writing those."""

from tqcheck.repair.apply import chosen, repaired
from tqcheck.repair.files import Change, changes

__all__ = ["Change", "changes", "chosen", "repaired"]
