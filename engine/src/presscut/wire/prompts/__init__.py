"""One file a language; each gives `PROMPTS`. Adding a language is adding a file."""
