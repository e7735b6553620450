"""The migration can be taken back, and made again."""

import pytest
from django.core.management import call_command
from django.db import connection

from relire.search import Document, find, index

VOTE = Document("", "le vote")


@pytest.mark.django_db(transaction=True)
def test_the_index_can_be_taken_away_and_made_again() -> None:
    index(1, 1, VOTE)
    call_command("migrate", "search", "zero", verbosity=0)
    try:
        assert not [name for name in connection.introspection.table_names() if name.startswith("search_")]
    finally:
        call_command("migrate", "search", verbosity=0)
    assert find(1, "vote").hits == ()
    index(1, 1, VOTE)
    assert len(find(1, "vote").hits) == 1
    call_command("migrate", "search", "zero", verbosity=0)
    call_command("migrate", "search", verbosity=0)
