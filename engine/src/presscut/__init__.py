"""presscut reads a news article out of anything: bytes in, an `Article` out.

>>> from presscut import extract
>>> article = extract(b"<h1>Tea</h1><p>...", url="https://example.org/tea")
"""
