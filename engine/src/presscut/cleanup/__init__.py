"""What is dropped from an article, each with its reason: one rule a file."""
