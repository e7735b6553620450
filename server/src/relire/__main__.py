"""`relire ...` and `python -m relire ...`."""

import sys

from relire.cli.main import main as commands
from relire.config.env import SettingError
from relire.config.instance import Instance


def main() -> None:
    """Run a command on the Relire of this machine; a wrong setting stops it with a sentence."""
    try:
        commands(obj=Instance())
    except SettingError as error:
        print(f"relire: {error}", file=sys.stderr)  # noqa: T201 - nothing that could say it has started
        sys.exit(2)


if __name__ == "__main__":
    main()
