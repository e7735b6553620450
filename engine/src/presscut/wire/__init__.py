"""The grammar of news: datelines, notes of change, closing credits, agencies, and what portals put around."""
