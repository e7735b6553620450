"""The door for people: pages that work without JavaScript, and are nicer with it."""
