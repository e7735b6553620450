"""The Django app of articles, which has the worker tidy up after crashes."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Articles."""

    name = "relire.articles"
    label = "articles"

    def ready(self) -> None:
        """Register the sweep of files that a crash left unfinished."""
        from relire.articles import disposal, storage  # noqa: PLC0415 - models are loaded only now
        from relire.jobs import sweeps  # noqa: PLC0415 - as above

        sweeps.register("unfinished blobs", every=24 * 3600, run=storage.sweep_unfinished)
        sweeps.register("unnamed blobs", every=24 * 3600, run=disposal.delete_unnamed_blobs)
