"""Each database that Relire runs on has a backend; another is refused by name."""

import pytest

from relire.search import UnsupportedDatabase
from relire.search.backends import backend_for


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_a_known_database_has_a_backend_of_its_own(vendor: str) -> None:
    others = {"sqlite", "postgresql"} - {vendor}
    assert all(backend_for(vendor) is not backend_for(other) for other in others)


def test_an_unknown_database_is_refused_by_name() -> None:
    with pytest.raises(UnsupportedDatabase, match="oracle"):
        backend_for("oracle")
