"""How the documentation is built: Sphinx, MyST, Furo."""

import importlib.metadata

project = "Relire"
author = "The Relire developers"
copyright = author  # noqa: A001 - Sphinx's own name for it
release = importlib.metadata.version("relire")

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
nitpicky = True

html_theme = "furo"
html_title = f"Relire {release}"
html_copy_source = False
html_show_sphinx = False
