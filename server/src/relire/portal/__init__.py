"""The public front: what an anonymous reader sees, and the keep that survives the sign-in."""
