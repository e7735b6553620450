"""The Django app of the portal, which keeps what was clicked once its reader has signed in."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Portal."""

    name = "relire.portal"
    label = "portal"

    def ready(self) -> None:
        """Give the welcome at a first sign-in, and keep what was clicked before, at every one."""
        from relire.portal import pending, welcome  # noqa: PLC0415 - models are loaded only now

        welcome.watch_first_sign_ins()
        pending.watch_sign_ins()
