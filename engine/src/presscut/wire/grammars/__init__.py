"""One file a language; each gives a `GRAMMAR`. Adding a language is adding a file."""
