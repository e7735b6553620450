"""The Django app of the portal, which keeps what was clicked once its reader has signed in."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Portal."""

    name = "relire.portal"
    label = "portal"

    def ready(self) -> None:
        """Give the welcome at a first sign-in, keep what was clicked before, and forget who did not come in."""
        from relire.jobs import sweeps  # noqa: PLC0415 - models are loaded only now
        from relire.portal import pending, visits, welcome  # noqa: PLC0415 - as above

        sweeps.register("old clicks", every=3600, run=pending.forget_expired)
        sweeps.register("old visits", every=3600, run=visits.forget_expired)
        welcome.watch_first_sign_ins()
        pending.watch_sign_ins()
