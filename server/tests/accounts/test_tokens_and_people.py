import pytest

from relire.accounts.models import ApiToken, Member
from relire.accounts.people import NoMember, SeveralMembers, member_named
from relire.accounts.tokens import member_of, new_token


def test_a_token_is_its_member_s_until_it_is_replaced(alice: Member, bob: Member) -> None:
    first = new_token(alice, "phone")
    bobs = new_token(bob, "phone")
    assert member_of(first) == alice
    assert member_of(bobs) == bob
    second = new_token(alice, "phone")
    assert member_of(first) is None
    assert member_of(second) == alice
    assert member_of("relire_guess") is None


def test_a_token_of_somebody_who_left_opens_nothing(alice: Member) -> None:
    token = new_token(alice, "phone")
    alice.is_active = False
    alice.save()
    assert member_of(token) is None


def test_a_token_is_stored_as_a_digest_and_remembers_its_use(alice: Member) -> None:
    token = new_token(alice, "phone")
    assert token not in str(ApiToken.objects.values().get())
    assert ApiToken.objects.get().used_at is None
    member_of(token)
    assert ApiToken.objects.get().used_at is not None


def test_the_only_member_needs_no_name(alice: Member) -> None:
    assert member_named(None) == alice


def test_with_several_members_a_name_is_needed(alice: Member, bob: Member) -> None:
    with pytest.raises(SeveralMembers, match="alice, bob"):
        member_named(None)
    assert member_named("BOB") == bob
    assert member_named("alice@example.org") == alice
    with pytest.raises(NoMember):
        member_named("eve")


def test_without_members_there_is_nobody_to_name(db: None) -> None:
    with pytest.raises(NoMember):
        member_named(None)
