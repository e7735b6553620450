"""The choice of the main text: a page cut into blocks, the place that holds the article, a verdict a block."""
