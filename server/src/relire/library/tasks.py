"""The queue of the work on keeps: what puts a keep into it, and the job that takes it out.

The queue forgets what a killed process held; `enqueue_due`, a sweep, queues again whatever `leases` calls due.
"""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from relire.jobs import queue
from relire.library import leases
from relire.library.models import Keep

QUEUE_LENGTH = 500
"""Jobs that sweeps keep in the queue at the most."""


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
    due = list(Keep.objects.filter(leases.due(now)).order_by("next_try").values_list("pk", flat=True)[:room])
    Keep.objects.filter(pk__in=due).filter(leases.due(now)).update(
        work=Keep.Work.QUEUED, next_try=now, lease_until=now + leases.QUEUED_FOR
    )
    for keep in due:
        enqueue(keep)
    return len(due)


@task()
def work_on(keep: int) -> None:
    """The queued job."""
    from relire.library import working  # noqa: PLC0415 - the engine is loaded by those who work, not by the web

    working.work(keep)


def try_again(library: int, public_id: str) -> bool:
    """Start over on a keep that failed or waits; tell whether there was such a one."""
    with transaction.atomic():
        row = Keep.objects.filter(
            library=library, public_id=public_id, work__in=[Keep.Work.FAILED, Keep.Work.QUEUED]
        ).first()
        if row is None:
            return False
        leases.start_over(row.pk)
        # What was fetched may come better this time; what was given stays what it is.
        Keep.objects.filter(pk=row.pk, article__library=None).update(capture=None)
        enqueue(row.pk)
    return True
