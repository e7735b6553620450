import stat
from pathlib import Path

import pytest

from relire.config import env
from relire.config.errors import SettingError
from relire.config.secret_key import secret_key


def test_no_setting_at_all_is_sensible() -> None:
    environment = env.read({"HOME": "/home/ann"})
    assert environment.data == Path("/home/ann/.local/share/relire")
    assert environment.public_url == "http://localhost:8000"
    assert environment.database_url == ""


def test_the_data_folder_follows_xdg() -> None:
    assert env.read({"HOME": "/home/ann", "XDG_DATA_HOME": "/srv/data"}).data == Path("/srv/data/relire")
    assert env.read({"RELIRE_DATA": "/srv/relire", "XDG_DATA_HOME": "/srv/data"}).data == Path("/srv/relire")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RELIRE_PUBLIC_URL", "relire.example.org"),
        ("RELIRE_PUBLIC_URL", "ftp://relire.example.org"),
        ("RELIRE_DATABASE_URL", "mysql://localhost/relire"),
        ("RELIRE_PUBLIC_URL", "http://localhost:99999"),
        ("RELIRE_PUBLIC_URL", "http://localhost:0"),
        ("RELIRE_PUBLIC_URL", "http://localhost:web"),
        ("RELIRE_PUBLIC_URL", "http://[localhost"),
        ("RELIRE_PUBLIC_URL", "https://"),
        ("RELIRE_DATABASE_URL", "postgresql://x@127.0.0.1:abc/x"),
        ("RELIRE_DATABASE_URL", "postgresql://x@127.0.0.1:99999/x"),
        ("RELIRE_DATABASE_URL", "postgresql://x@[127.0.0.1/x"),
        ("RELIRE_CLIENT_OIDC_ISSUER", "https://id.example.org:99999"),
        ("RELIRE_TIME_ZONE", "Paris"),
        ("RELIRE_BEHIND_PROXY", "perhaps"),
        ("RELIRE_CLIENT_OIDC_ISSUER", "id.example.org"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=name):
        env.read({"HOME": "/", name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RELIRE_PUBLIC_URL", "http://localhost:9000"),
        ("RELIRE_PUBLIC_URL", "https://[::1]:65535"),
        ("RELIRE_DATABASE_URL", "postgresql:///relire?host=/run/postgresql"),
        ("RELIRE_DATABASE_URL", "postgresql://ann:h%40sh@127.0.0.1:5432/relire"),
    ],
)
def test_an_address_may_name_a_port(name: str, value: str) -> None:
    environment = env.read({"HOME": "/", name: value})
    assert getattr(environment, name.removeprefix("RELIRE_").lower()) == value


def test_a_misspelt_name_is_told_the_right_one() -> None:
    with pytest.raises(
        SettingError, match=r"RELIRE_PUBLICURL is not a setting of Relire\. Did you mean RELIRE_PUBLIC_URL"
    ):
        env.read({"HOME": "/", "RELIRE_PUBLICURL": "https://relire.example.org"})


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("a secret\n", encoding="utf-8")
    assert env.read({"HOME": "/", "RELIRE_SECRET_KEY_FILE": str(file)}).secret_key == "a secret"
    with pytest.raises(SettingError, match="both set"):
        env.read({"HOME": "/", "RELIRE_SECRET_KEY_FILE": str(file), "RELIRE_SECRET_KEY": "another"})
    with pytest.raises(SettingError, match=r"RELIRE_SECRET_KEY_FILE: .* cannot be read"):
        env.read({"HOME": "/", "RELIRE_SECRET_KEY_FILE": str(tmp_path / "missing")})


def test_only_secrets_may_stand_in_a_file() -> None:
    with pytest.raises(SettingError, match="RELIRE_PUBLIC_URL_FILE is not a setting"):
        env.read({"HOME": "/", "RELIRE_PUBLIC_URL_FILE": "/etc/url"})


def test_a_wrong_secret_is_not_shown() -> None:
    with pytest.raises(SettingError) as error:
        env.read({"HOME": "/", "RELIRE_DATABASE_URL": "mysql://ann:hush@localhost/relire"})
    assert "hush" not in str(error.value)


def test_half_a_client_door_is_refused() -> None:
    with pytest.raises(SettingError, match="RELIRE_CLIENT_OIDC_ID"):
        env.read({"HOME": "/", "RELIRE_CLIENT_OIDC_ISSUER": "https://id.example.org"})


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR", "LC_ALL": "C"}, "en"),
        ({}, "en"),
        ({"LC_MESSAGES": "fr"}, "fr"),
    ],
)
def test_the_shell_s_language(variables: dict[str, str], language: str) -> None:
    assert env.shell_language(variables) == language


def test_the_secret_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    key = secret_key(data)
    assert len(key) >= 50
    assert secret_key(data) == key
    assert stat.S_IMODE((data / "secret_key").stat().st_mode) == 0o600
    assert [path.name for path in data.iterdir()] == ["secret_key"]
