"""The Django app of jobs."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Jobs."""

    name = "relire.jobs"
    label = "jobs"

    def ready(self) -> None:
        """Register the sweep that keeps the queue's table short."""
        from relire.jobs import queue, sweeps  # noqa: PLC0415 - models are loaded only now

        sweeps.register("finished jobs", every=3600, run=queue.forget_finished)
