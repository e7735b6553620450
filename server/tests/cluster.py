"""A PostgreSQL server for one run of the tests: in a folder of its own, gone when the run ends."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg
from psycopg import sql

MISSING = "PostgreSQL is not on this machine: apt-get install postgresql"
_PATIENCE = 60.0  # seconds that a busy machine may take to start the server


class ClusterError(Exception):
    """The server did not come up; the message holds what it wrote."""


def find_binaries() -> Path | None:
    """Return the folder of `initdb` and `postgres`: the newest of Debian's, else the one on the PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_major)
    found = str(debian[-1]) if debian else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _major(initdb: Path) -> float:
    return float(initdb.parts[-3])


class Cluster:
    """One server on a free port of 127.0.0.1, with a password of its own and nothing synced to disk."""

    def __init__(self, binaries: Path) -> None:
        """Take the programs in `binaries`; nothing is started yet."""
        self._binaries = binaries
        # Not below TMPDIR: the server runs as another user when the tests run as root.
        self._folder = Path(tempfile.mkdtemp(prefix="relire-postgresql-", dir="/tmp"))
        self._password = secrets.token_hex(16)
        self._port = _free_port()
        self._server: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres") -> str:
        """Return the address of one database of this server, as `RELIRE_DATABASE_URL` takes it."""
        return f"postgresql://relire:{self._password}@127.0.0.1:{self._port}/{database}"

    def start(self) -> None:
        """Make the cluster and wait until it answers; ClusterError when it does not."""
        self._folder.chmod(0o711)
        secret = self._folder / "password"
        secret.write_text(self._password)
        (self._folder / "log").touch()
        if _as_postgres():
            for path in (self._folder, secret):
                shutil.chown(path, "postgres", "postgres")
        flags = ["--username=relire", "--auth=scram-sha-256", f"--pwfile={secret}", "--no-sync"]
        made = self._run("initdb", "-D", self._data, *flags, "--encoding=UTF8", "--locale=C.UTF-8")
        if made.wait() != 0:
            raise ClusterError(self._log())
        careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"]
        local = [f"port={self._port}", "listen_addresses=127.0.0.1", "unix_socket_directories="]
        settings = [argument for setting in careless + local for argument in ("-c", setting)]
        self._server = self._run("postgres", "-D", self._data, *settings)
        self._wait()

    def stop(self) -> None:
        """End the server, cutting its connections, and remove all that it wrote."""
        if self._server is not None and self._server.poll() is None:
            self._server.send_signal(signal.SIGINT)
            try:
                self._server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def create_database(self) -> str:
        """Make an empty database and return its address."""
        name = f"relire_{secrets.token_hex(6)}"
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _run(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [str(self._binaries / program), *arguments]
        if _as_postgres():
            identity = ["--reuid=postgres", "--regid=postgres", "--init-groups"]
            # A killed test run takes its server along.
            command = ["setpriv", *identity, "--pdeathsig=INT", "--", *command]
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
        with (self._folder / "log").open("ab") as log:
            return subprocess.Popen(
                command, cwd=self._folder, env=environment, stdout=log, stderr=log, start_new_session=True
            )

    def _wait(self) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                psycopg.connect(self.url(), connect_timeout=5).close()
            except psycopg.OperationalError:
                gone = self._server is None or self._server.poll() is not None
                if gone or time.monotonic() > deadline:
                    raise ClusterError(self._log()) from None
                time.sleep(0.1)
            else:
                return

    def _log(self) -> str:
        return (self._folder / "log").read_text(errors="replace")[-4000:]


def _as_postgres() -> bool:
    """Tell whether the server must run as Debian's `postgres`: it refuses to run as root."""
    return os.geteuid() == 0


def can_run() -> bool:
    """Tell whether a server can be started: its programs are here, and for root the user to run it."""
    if find_binaries() is None:
        return False
    if not _as_postgres():
        return True
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" in known and shutil.which("setpriv") is not None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
