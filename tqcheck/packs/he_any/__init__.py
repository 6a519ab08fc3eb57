"""From Hebrew."""
