"""Another city's guideline with this project's hooks and overrides: Swedish, Finnish and German."""

import re
import shutil
from pathlib import Path

from tests import full_site
from tests.clock import today
from tests.full_site import ROOT, Site

CITY = {"sv": "Staden Exempelhamn", "fi": "Esimerkkisataman kaupunki", "de": "Stadt Beispielhafen"}
COLOUR = "#5b1a4f"
DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 20"><path d="M0 0h210v20H0z" fill="#00ff00"/></svg>
"""
NAMES = {"sv": "riktlinjer", "fi": "ohje", "de": "leitfaden"}
LANGUAGES = """\
      languages:
        - {locale: sv, name: Svenska, default: true, build: true}
        - locale: fi
          name: Suomi
          build: true
          site_name: Viestintäohje
          site_description: Kaupungin viestintäohje
        - locale: de
          name: Deutsch
          build: true
          site_name: Leitfaden
          site_description: Leitfaden der Stadt
"""
PAGES = {
    "sv": {
        "index": "# Början {#home}\n\nHär står vad som gäller för stadens kanaler.\n",
        "safety": "# I säkerhet {#safety}\n\nDu får inte öppna länken i ett konstigt meddelande.\n\n"
        "- [ ] Tänk efter i 2 minuter.\n- [ ] Fråga om råd.\n",
    },
    "fi": {
        "index": "# Alku {#home}\n\nTässä kerrotaan, mikä kaupungin kanavissa pätee.\n",
        "safety": "# Turvassa {#safety}\n\nEt saa avata oudon viestin linkkiä.\n\n"
        "- [ ] Mieti 2 minuuttia.\n- [ ] Kysy neuvoa.\n",
    },
    "de": {
        "index": "# Anfang {#home}\n\nHier steht, was für die Kanäle der Stadt gilt.\n",
        "safety": "# In Sicherheit {#safety}\n\nSie dürfen den Link in einer seltsamen"
        " Nachricht nicht öffnen.\n\n"
        "- [ ] Denken Sie 2 Minuten nach.\n- [ ] Fragen Sie um Rat.\n",
    },
}
OWNER = {"sv": "Kommunikation", "fi": "Viestintä", "de": "Kommunikation"}


def write(folder: Path) -> Site:
    """Copy the project, and put the other city's files in the place of this one's."""
    site = full_site.copy(folder)
    for own in ("docs", "editions", "receipts", "overrides/place"):
        shutil.rmtree(folder / own)
    for name in ("glossary", "synonyms", "questions", "joints"):
        (folder / f"{name}.yml").unlink()
    # Nobody has translated the words of the interface into German here: English ones stand in.
    words = site.read("overrides/words/en.yml")
    site.write(
        "overrides/words/de.yml", re.sub(r"^locale: .*$", "locale: de_DE", words, flags=re.M)
    )
    for locale, pages in PAGES.items():
        name = NAMES[locale]
        site.write(
            f"overrides/place/{locale}.yml",
            f"footer.city: {CITY[locale]}\npdf.keywords: {name}\npdf.handbook.file: {name}\n"
            f"pdf.sheet.employees.file: {name}-1\npdf.sheet.elected-officials.file: {name}-2\n",
        )
        for page, body in pages.items():
            title = body.removeprefix("# ").split(" {")[0]
            fields = f"description: {title}.\naudience: everyone\nowner: {OWNER[locale]}\n"
            fields += f"reviewed: {today()}"
            site.write(f"docs/{locale}/{page}.md", f"---\n{fields}\n---\n\n{body}")
    site.write("overrides/place/cover.svg", DRAWING)
    for picture in ("favicon.svg", "shore.svg"):
        site.write(f"overrides/place/{picture}", DRAWING)
    palette = ROOT.joinpath("overrides/place/colours.css").read_text("utf-8")
    site.write("overrides/place/colours.css", palette.replace("#11405f", COLOUR))
    config = re.sub(r"^nav:\n(?:[ \n].*\n|\n)*", "", site.read("mkdocs.yml"), flags=re.M)
    config = re.sub(r"^      languages:\n(?: {8}.*\n)*", LANGUAGES, config, flags=re.M)
    config = re.sub(r"^    footer:.*\n(?:      - .*\n)*", "", config, flags=re.M)
    config = re.sub(r"^    editors: .*$", "    editors: [sv, fi]", config, flags=re.M)
    config = re.sub(r"^    sites: .*\n(?:      - .*\n)*", "", config, flags=re.M)
    config = config.replace("glossary: true", "glossary: false")
    config = re.sub(r"^site_name: .*$", "site_name: Riktlinjer", config, flags=re.M)
    config = re.sub(
        r"^site_description: .*$", "site_description: Stadens riktlinjer", config, flags=re.M
    )
    site.write("mkdocs.yml", config)
    return site
