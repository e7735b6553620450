"""Captures, the readings made of them, and the revisions of an article."""
