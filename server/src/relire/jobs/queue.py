"""The queue itself: how long it is, and forgetting what is done."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

REMEMBERED = timedelta(days=1)
"""How long the result of a finished job stays."""


def waiting() -> int:
    """Return how many jobs wait to be run."""
    return DBTaskResult.objects.filter(status=TaskResultStatus.READY).count()


def forget_finished() -> int:
    """Delete the rows of jobs that ended over a day ago, or whose worker was lost then; return how many."""
    long_ago = timezone.now() - REMEMBERED
    ended, _ = DBTaskResult.objects.filter(finished_at__lt=long_ago).delete()
    lost, _ = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING, started_at__lt=long_ago).delete()
    return ended + lost
