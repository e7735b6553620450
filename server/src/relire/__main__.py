"""`relire ...` and `python -m relire ...`."""

from relire.cli.main import main

if __name__ == "__main__":
    main()
