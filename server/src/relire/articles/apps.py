"""The Django app of articles."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Articles."""

    name = "relire.articles"
    label = "articles"
