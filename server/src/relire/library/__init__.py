"""The heart: keeping, reading, tagging, finding."""
