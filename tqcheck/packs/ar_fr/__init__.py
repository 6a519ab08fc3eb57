"""Rules, a file each."""
