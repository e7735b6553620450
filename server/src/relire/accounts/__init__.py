"""Members and clients: who a person is, and the doors they come in by."""
