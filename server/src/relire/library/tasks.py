"""The work on a keep: fetch, read, settle. Attempts, lease and next try stand on the row the reader sees.

A job that was killed leaves a lease that ends; a failure that may pass leaves a next try. `enqueue_due`, a
sweep, queues both again. Whoever claims the row does the work, so a job queued twice is done once.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django_tasks import task

from relire.jobs import queue
from relire.library.models import Keep

LEASE = timedelta(minutes=2)
"""How long a worker may be silent: longer than a fetch's 30 seconds and the reading of the largest page."""

QUEUED_FOR = timedelta(minutes=1)
"""How long a queued keep is left to the queue before a sweep looks whether its job was lost."""

QUEUE_LENGTH = 500
"""Jobs that sweeps keep in the queue at the most."""

BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 720))
"""The pauses before the second try, the third, ...; after the last one the reader has to ask again."""


def enqueue(keep: int) -> None:
    """Queue the work on a keep; it is seen by the worker when the caller's transaction commits."""
    work_on.enqueue(keep)


def enqueue_due() -> int:
    """Queue again every keep whose next try has come or whose worker was lost; return how many.

    Nothing is done while the queue is long: what is due may well be waiting in it.
    """
    room = QUEUE_LENGTH - queue.waiting()
    if room <= 0:
        return 0
    now = timezone.now()
    due = list(Keep.objects.filter(_due(now)).order_by("next_try").values_list("pk", flat=True)[:room])
    Keep.objects.filter(pk__in=due).filter(_due(now)).update(
        work=Keep.Work.QUEUED, next_try=now, lease_until=now + QUEUED_FOR
    )
    for keep in due:
        enqueue(keep)
    return len(due)


@task()
def work_on(keep: int) -> None:
    """The queued job."""
    from relire.library import working  # noqa: PLC0415 - the engine is loaded by those who work, not by the web

    working.work(keep)


def claim(keep: int) -> bool:
    """Take the lease of a keep; False when it is done, or somebody else's."""
    now = timezone.now()
    free = Q(work=Keep.Work.QUEUED, next_try__lte=now) | Q(work=Keep.Work.WORKING, lease_until__lt=now)
    claimed = Keep.objects.filter(free, pk=keep).update(
        work=Keep.Work.WORKING, attempts=F("attempts") + 1, lease_until=now + LEASE
    )
    return bool(claimed)


def fail(keep: int, failure: str, details: dict[str, object], *, temporary: bool) -> None:
    """Write down why the work failed; a failure that may pass is tried again after a pause."""
    row = Keep.objects.get(pk=keep)
    again = temporary and row.attempts <= len(BACK_OFF)
    Keep.objects.filter(pk=keep).update(
        work=Keep.Work.QUEUED if again else Keep.Work.FAILED,
        next_try=timezone.now() + BACK_OFF[row.attempts - 1] if again else None,
        lease_until=None,
        failure=failure,
        failure_details=details,
    )


def try_again(library: int, public_id: str) -> bool:
    """Start over on a keep that failed or waits; tell whether there was such a one."""
    with transaction.atomic():
        row = Keep.objects.filter(
            library=library, public_id=public_id, work__in=[Keep.Work.FAILED, Keep.Work.QUEUED]
        ).first()
        if row is None:
            return False
        start_over(row.pk)
        # What was fetched may come better this time; what was given stays what it is.
        Keep.objects.filter(pk=row.pk, article__library=None).update(capture=None)
        enqueue(row.pk)
    return True


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
    from relire.library import finding  # noqa: PLC0415 - finding reads what this module wrote

    Keep.objects.filter(pk=keep).update(
        work=Keep.Work.READY, next_try=None, lease_until=None, failure="", failure_details={}
    )
    finding.index(keep)


def _due(now: datetime) -> Q:
    pending = Q(work__in=[Keep.Work.QUEUED, Keep.Work.WORKING], next_try__lte=now, merged_into=None)
    return pending & (Q(lease_until=None) | Q(lease_until__lt=now))
