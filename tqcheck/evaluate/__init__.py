"""Measuring the checker on annotated and on clean texts, and setting its margins by what is measured."""
