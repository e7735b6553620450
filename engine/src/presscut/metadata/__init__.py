"""What a page says of itself: candidates with their provenance, merged by trust."""
