"""Persian to English."""
