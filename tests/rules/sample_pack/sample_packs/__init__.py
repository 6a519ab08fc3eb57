"""Packs of a third party."""
