from typing import Any

from django.db import migrations

from relire.articles.addresses import BadAddress, without_tracking


def clean(apps: Any, schema_editor: Any) -> None:
    """An article's address was its first keeper's spelling, and may be shown to others."""
    for article in apps.get_model("articles", "Article").objects.exclude(url="").iterator():
        try:
            article.url = without_tracking(article.url)
        except BadAddress:
            continue
        article.save(update_fields=["url"])


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(clean, migrations.RunPython.noop),
    ]
