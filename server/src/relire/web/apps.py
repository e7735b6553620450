"""The Django app of the web, which has the template tags."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Web."""

    name = "relire.web"
    label = "web"
