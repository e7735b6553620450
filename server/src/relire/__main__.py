"""`relire ...` and `python -m relire ...`."""

import os
import sys

from relire.cli.main import main as commands
from relire.config.errors import StartRefused
from relire.config.instance import Instance


def main() -> None:
    """Run a command on the Relire of this machine; what refuses the start says why, in a sentence."""
    os.umask(0o077)  # whatever is written, here and by every process that is started, is its owner's alone
    try:
        commands(obj=Instance())
    except StartRefused as error:
        print(f"relire: {error}", file=sys.stderr)  # noqa: T201 - nothing that could say it has started
        sys.exit(2)


if __name__ == "__main__":
    main()
