"""One file a format that is neither a bare page nor a plain text; each defines its `FORMAT`."""
