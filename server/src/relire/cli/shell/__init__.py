"""What the commands share: who is meant, what is said, and how an error becomes a sentence."""
