"""Readers of what is not a web page."""
