"""Pictures, tables, code: what a page has besides paragraphs."""
