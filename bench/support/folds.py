"""Which part a page with gold text plays: pages of one domain are never on both sides of a line.

Nine folds of domains are for tuning, training and cross-validation. The tenth is looked at for the last check
only: no rule, threshold or weight is chosen on it.
"""

from __future__ import annotations

from hashlib import sha256

FOLDS = 10
LAST_CHECK = 9


def fold_of(domain: str) -> int:
    """Return the fold, 0 to 9, of the pages of a registered domain."""
    return sha256(domain.lower().encode()).digest()[0] % FOLDS
