"""Relire keeps the news article that you have no time for, and gives it back later."""

__version__ = "0.1.0"
