"""The composition root: what the environment says, turned into a running Relire."""
