"""Which language, which day, which zone: what a text says in words, without a model and without a clock."""
