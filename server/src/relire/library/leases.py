"""The lease on a keep's work: attempts, next try and lease stand on the row that the reader can see.

Whoever claims the row does the work, so a job that is queued twice is done once. A worker that was killed leaves
a lease that ends; a failure that may pass leaves a next try. Both make the keep due again. A worker whose lease
was taken from it (its keep was started over, or it was too slow) changes nothing any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
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


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to work on a keep, until a moment that nobody else's lease has."""

    keep: int
    until: datetime


def claim(keep: int) -> Lease | None:
    """Take the lease of a keep; None when its work is done, or somebody else's."""
    now = timezone.now()
    lease = Lease(keep, now + LEASE)
    free = Q(work=Keep.Work.QUEUED, next_try__lte=now) | Q(work=Keep.Work.WORKING, lease_until__lt=now)
    claimed = Keep.objects.filter(free, pk=keep).update(
        work=Keep.Work.WORKING, attempts=F("attempts") + 1, lease_until=lease.until
    )
    return lease if claimed else None


def is_held(lease: Lease) -> bool:
    """Tell whether the lease is good still; within a transaction it stays so until the end of it."""
    held = Keep.objects.filter(pk=lease.keep, work=Keep.Work.WORKING, lease_until=lease.until)
    return held.select_for_update().values_list("pk", flat=True).first() is not None


def fail(lease: Lease, failure: str, details: Mapping[str, object], *, temporary: bool) -> None:
    """Write down why the work failed; a failure that may pass is tried again after a pause."""
    with transaction.atomic():
        if not is_held(lease):
            return
        attempts = Keep.objects.values_list("attempts", flat=True).get(pk=lease.keep)
        again = temporary and attempts <= len(BACK_OFF)
        Keep.objects.filter(pk=lease.keep).update(
            work=Keep.Work.QUEUED if again else Keep.Work.FAILED,
            next_try=timezone.now() + BACK_OFF[attempts - 1] if again else None,
            lease_until=None,
            failure=failure,
            failure_details=dict(details),
        )
        # What is known of it (a given title, the tags, what text there is) can be found all the same.
        finding.index(lease.keep)


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
