"""The Django app of the library, which tells the worker what to look for."""

from django.apps import AppConfig


class LibraryConfig(AppConfig):
    """Library."""

    name = "relire.library"
    label = "library"

    def ready(self) -> None:
        """Register the sweeps: keeps whose work is due, and the trash that is old enough."""
        from relire.jobs import sweeps  # noqa: PLC0415 - models are loaded only now
        from relire.library import tasks, trash  # noqa: PLC0415 - as above

        sweeps.register("due keeps", every=5, run=tasks.enqueue_due)
        sweeps.register("old trash", every=3600, run=trash.purge)
        sweeps.register("orphans", every=24 * 3600, run=trash.dispose_of_orphans)
