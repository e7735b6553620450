"""HTML, Markdown and plain text out of a clean tree."""
