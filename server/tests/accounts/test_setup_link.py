import pytest
from django.core.exceptions import ValidationError

from relire.accounts import setup_link
from relire.accounts.models import Member, SetupLink
from relire.accounts.setup_link import SetupRefused, link_is_good, make_first_member, new_setup_link

PASSWORD = "boats in the harbour"


def test_the_link_makes_the_first_member_once(db: None) -> None:
    secret = new_setup_link()
    assert secret is not None
    assert link_is_good(secret)
    member = make_first_member(secret, username="ann", email="", password=PASSWORD)
    assert (member.is_operator, member.email, member.check_password(PASSWORD)) == (True, None, True)
    assert not link_is_good(secret)
    with pytest.raises(SetupRefused):
        make_first_member(secret, username="eve", email="", password=PASSWORD)
    assert new_setup_link() is None


def test_only_the_newest_link_works(db: None) -> None:
    old, new = new_setup_link(), new_setup_link()
    assert old is not None
    assert new is not None
    assert (link_is_good(old), link_is_good(new)) == (False, True)


@pytest.mark.parametrize(
    ("username", "email", "password"),
    [("", "", PASSWORD), ("ann", "no address", PASSWORD), ("ann", "", "password12"), ("ann", "", "short")],
)
def test_bad_choices_are_refused_and_the_link_stays_good(
    db: None, username: str, email: str, password: str
) -> None:
    secret = new_setup_link()
    assert secret is not None
    with pytest.raises(ValidationError):
        make_first_member(secret, username=username, email=email, password=password)
    assert link_is_good(secret)
    assert not Member.objects.exists()


def test_a_wrong_link_opens_nothing(db: None) -> None:
    new_setup_link()
    assert not link_is_good("guess")
    with pytest.raises(SetupRefused):
        make_first_member("guess", username="eve", email="", password=PASSWORD)


def test_the_secret_itself_is_not_stored(db: None) -> None:
    secret = new_setup_link()
    assert secret is not None
    assert secret not in str(SetupLink.objects.values().get())
    assert setup_link.link_is_good(secret)
