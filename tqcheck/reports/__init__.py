"""Reports: one renderer a format, each a function from values to text."""
