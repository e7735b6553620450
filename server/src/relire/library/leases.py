"""The lease on a keep's work: attempts, next try and lease stand on the row that the reader can see.

Whoever claims the row does the work, so a job that is queued twice is done once. A worker that was killed leaves
a lease that ends; a failure that may pass leaves a next try. Both make the keep due again.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db.models import F, Q
from django.utils import timezone

from relire.library import finding
from relire.library.models import Keep

LEASE = timedelta(minutes=2)
"""How long a worker may be silent: longer than a fetch's 30 seconds and the reading of the largest page."""

QUEUED_FOR = timedelta(minutes=1)
"""How long a queued keep is left to the queue before a sweep looks whether its job was lost."""

BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 720))
"""The pauses before the second try, the third, ...; after the last one the reader has to ask again."""


def claim(keep: int) -> bool:
    """Take the lease of a keep; False when it is done, or somebody else's."""
    now = timezone.now()
    free = Q(work=Keep.Work.QUEUED, next_try__lte=now) | Q(work=Keep.Work.WORKING, lease_until__lt=now)
    claimed = Keep.objects.filter(free, pk=keep).update(
        work=Keep.Work.WORKING, attempts=F("attempts") + 1, lease_until=now + LEASE
    )
    return bool(claimed)


def fail(keep: int, failure: str, details: Mapping[str, object], *, temporary: bool) -> None:
    """Write down why the work failed; a failure that may pass is tried again after a pause."""
    row = Keep.objects.get(pk=keep)
    again = temporary and row.attempts <= len(BACK_OFF)
    Keep.objects.filter(pk=keep).update(
        work=Keep.Work.QUEUED if again else Keep.Work.FAILED,
        next_try=timezone.now() + BACK_OFF[row.attempts - 1] if again else None,
        lease_until=None,
        failure=failure,
        failure_details=dict(details),
    )


def start_over(keep: int) -> None:
    """Put a keep's work at its beginning, as if nothing had been tried."""
    now = timezone.now()
    Keep.objects.filter(pk=keep).update(
        work=Keep.Work.QUEUED,
        attempts=0,
        next_try=now,
        lease_until=now + QUEUED_FOR,
        failure="",
        failure_details={},
    )


def settle(keep: int) -> None:
    """The text is there: index it and show it as ready."""
    Keep.objects.filter(pk=keep).update(
        work=Keep.Work.READY, next_try=None, lease_until=None, failure="", failure_details={}
    )
    finding.index(keep)


def due(now: datetime) -> Q:
    """Return what tells the keeps that wait for a worker, and whose job or worker may have been lost."""
    pending = Q(work__in=[Keep.Work.QUEUED, Keep.Work.WORKING], next_try__lte=now, merged_into=None)
    return pending & (Q(lease_until=None) | Q(lease_until__lt=now))
