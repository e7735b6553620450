"""The people of every test: alice and bob, members; charlie, a client's person; and a stranger.

Each fixture of this module is offered to all tests by `conftest.py`, so that a test of what someone else
may see reads the same everywhere.
"""
