"""Hebrew to English."""
