"""The door for the shell: one command a file."""
