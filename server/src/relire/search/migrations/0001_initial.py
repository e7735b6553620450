"""The index of each database that search works on."""

from django.db import NotSupportedError, migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

# The tokenizer must leave alone what relire.search.terms writes: "~" opens a stem, and beyond ASCII all are letters.
FORWARDS = {
    "sqlite": (
        """
        CREATE VIRTUAL TABLE search_index USING fts5 (title, names, text, tokenize = "ascii tokenchars '~'")
        """,
    ),
    "postgresql": (
        """
        CREATE TABLE search_index (
            collection bigint NOT NULL,
            sequence bigint NOT NULL,
            spellings text NOT NULL,
            vector tsvector NOT NULL,
            PRIMARY KEY (collection, sequence)
        )
        """,
        # Each query reads the list of what waits to be indexed; at its default of 4 MB that takes 60 to 200 ms.
        """
        CREATE INDEX search_index_vector ON search_index USING gin (vector) WITH (gin_pending_list_limit = 256)
        """,
    ),
}


def create(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    statements = FORWARDS.get(schema_editor.connection.vendor)
    if statements is None:
        raise NotSupportedError(
            f"search works on SQLite and PostgreSQL, not on {schema_editor.connection.vendor}"
        )
    for statement in statements:
        schema_editor.execute(statement)


def drop(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    schema_editor.execute("DROP TABLE search_index")


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunPython(create, drop, elidable=False)]
