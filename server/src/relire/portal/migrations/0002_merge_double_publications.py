from typing import Any

from django.db import migrations
from django.db.models import Count


def merge(apps: Any, schema_editor: Any) -> None:
    """Make one publication of those that show the same text: one that is shown, else the first."""
    publications = apps.get_model("portal", "Publication").objects
    pending = apps.get_model("portal", "PendingKeep").objects
    doubled = publications.values("revision").annotate(number=Count("pk")).filter(number__gt=1)
    for revision in list(doubled.values_list("revision", flat=True)):
        rows = list(publications.filter(revision=revision).order_by("pk"))
        kept = min(rows, key=lambda row: (row.withdrawn_at is not None, not row.own, row.pk))
        gone = [row.pk for row in rows if row.pk != kept.pk]
        pending.filter(publication__in=gone).update(publication=kept.pk)
        publications.filter(pk__in=gone).delete()
        own = next((row.own for row in rows if row.own), "")
        publications.filter(pk=kept.pk).update(own=own)


class Migration(migrations.Migration):
    dependencies = [
        ("portal", "0001_initial"),
    ]

    # The constraint is the next migration's: PostgreSQL alters no table whose rows changed in the same transaction.
    operations = [
        migrations.RunPython(merge, migrations.RunPython.noop),
    ]
