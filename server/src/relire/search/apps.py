"""The Django app of search: it has tables of its own, and no model."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Search."""

    name = "relire.search"
    label = "search"
