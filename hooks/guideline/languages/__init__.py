"""What is known about each language, as data: a folder a language, each file in it optional.

`stopwords.txt` has words that say nothing in a query, `function_words.txt` those that carry no
content in a text, `modality.yml` what forbids, obliges and allows, `analysed.json` what an
analyser says about the guideline's words. Imports `project`.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the languages' folders are, each named by its locale."""
