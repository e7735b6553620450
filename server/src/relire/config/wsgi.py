"""What the web server calls."""

import os

from django.core.wsgi import get_wsgi_application

os.umask(0o077)  # as `relire serve` has it, under any other server too
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relire.config.settings")
application = get_wsgi_application()
