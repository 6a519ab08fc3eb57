"""Swahili to Dutch."""
