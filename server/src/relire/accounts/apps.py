"""The Django app of accounts."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Accounts."""

    name = "relire.accounts"
    label = "accounts"
