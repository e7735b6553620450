"""One file a language; each gives a `TONGUE`. Adding a language is adding a file."""
