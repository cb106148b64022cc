"""When a hook runs among those of the same event: the higher its priority, the earlier.

Every number that a hook gives to `mkdocs.plugins.event_priority` is here; hooks without one, and
Material, have 0. static-i18n takes -100 in `on_config`, `on_files`, `on_nav` and `on_post_build`:
the language is known below that, and every language is built. ARCHITECTURE.md has the whole order.
"""

OPEN = 1000
"""Before anything is read or made."""

SITE_FOLDER = 100
"""Before any other hook reads where the site goes."""

BEFORE_LISTS = -5
"""After the hooks that want a page as Markdown made it, before its task lists become checklists."""

AFTER_PLAIN_HTML = -10
"""After the hooks that want a page as Markdown made it."""

LANGUAGE_KNOWN = -110
"""After static-i18n has set the language of this build."""

LANGUAGES_BUILT = -150
"""After static-i18n has built every language, before anything looks at the whole site."""

WHOLE_SITE = -200
"""What is made of all pages of all languages."""

LAST_CHANGE = -1000
"""After every other hook has changed what it changes."""

REDIRECTS = -1500
"""After pages have been judged: what leads on is an order to the browser."""

COMPRESS = -2000
"""After the last change to any file."""

CLOSE = -3000
"""After everything is made."""
