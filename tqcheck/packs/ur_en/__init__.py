"""Urdu to English."""
