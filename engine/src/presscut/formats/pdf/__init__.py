"""PDF: from the places of its letters to the paragraphs of its text."""
